import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import type { StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { PratinjauGabung } from '../../api/gabungViews';
import { angka } from '../../domain/tampil';
import { Galat } from '../parts/Galat';
import { teks as umum } from '../text';
import { BandingSisi } from './BandingSisi';
import css from './DialogGabung.module.css';
import { IsiGabungan } from './IsiGabungan';
import { bolehGabung, type KeadaanGabung } from './gabungStore';
import { kunciSatuBenturan } from './sisi';
import { TabelPengirim } from './TabelPengirim';
import { teks } from './teks';
import { DaftarMaya } from '../parts/DaftarMaya';

interface Props {
  readonly store: StoreApi<KeadaanGabung>;
  readonly pratinjau: PratinjauGabung;
}

/** What the copy would bring: who, how much, where two people met, what does not hold afterwards. Nothing is written. */
export function PratinjauGabungan({ store, pratinjau: p }: Props) {
  const keadaan = useStore(store);
  const { galat, setujuJam, aturSetujuJam, gabungkan, mulai, tutup } = keadaan;
  const baru = p.perubahan > 0;
  return (
    <>
      <div className={css.tajuk}>
        <span className={css.berkas}>{p.berkas}</span>
        <h3>{baru ? `${teks.tajuk(p)}, ${teks.ringkasan(p)}` : teks.tidakAdaBaru}</h3>
        {!baru && <p>{teks.tidakAdaBaruIsi(p)}</p>}
      </div>
      {baru && (
        <>
          {p.jamDepan > 0 && <JamDepan p={p} setuju={setujuJam} onSetuju={aturSetujuJam} />}
          <dl className={css.angka}>
            <div>
              <dt>{teks.barisBerubah(p)}</dt>
              <dd>{teks.perTabel(p)}</dd>
            </div>
            <div>
              <dt>
                Hanya di berkas ini: <span className="angka">{teks.hanyaDiSini(p.hanyaDiSini)}</span>
              </dt>
              <dd>{teks.hanyaDiSiniArti}</dd>
            </div>
          </dl>
          <TabelPengirim pengirim={p.pengirim} />
          <IsiGabungan p={p} />
          <Pelanggaran p={p} />
          <Benturan p={p} />
        </>
      )}
      {galat !== '' && <Galat pesan={galat} />}
      <div className={css.kaki}>
        {baru ? (
          <>
            <span className="redup">{teks.cadanganDahulu}</span>
            <Button variant="default" onClick={tutup}>
              {umum.batal}
            </Button>
            <Button onClick={() => void gabungkan()} disabled={!bolehGabung(keadaan)} autoFocus data-autofocus>
              {teks.gabungkan(p.perubahan)}
            </Button>
          </>
        ) : (
          <>
            <Button variant="default" onClick={() => void mulai(null)}>
              {teks.pilihLain}
            </Button>
            <Button onClick={tutup} autoFocus data-autofocus>
              {umum.tutup}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** Far ahead it would win every later conflict: only with a plain yes. */
function JamDepan({
  p,
  setuju,
  onSetuju,
}: {
  readonly p: PratinjauGabung;
  readonly setuju: boolean;
  onSetuju(setuju: boolean): void;
}) {
  if (!p.perluSetujuJam)
    return (
      <p className={css.jamSedikit}>
        <IconClock size={15} aria-hidden /> {teks.jamDepanSedikit(p.jamDepan)}
      </p>
    );
  return (
    <div className={css.jam} role="alert">
      <IconClock size={18} aria-hidden />
      <div>
        <strong>{teks.jamDepan(p.jamDepan)}</strong>
        <p>{teks.jamDepanArti}</p>
        <Checkbox label={teks.setujuJam} checked={setuju} onChange={(e) => onSetuju(e.currentTarget.checked)} />
      </div>
    </div>
  );
}

function Pelanggaran({ p }: { readonly p: PratinjauGabung }) {
  if (p.jumlahPelanggaran === 0) return null;
  return (
    <section className={css.bagian} aria-label={teks.aturan}>
      <h4>
        {teks.aturan} <span className="angka redup">{angka(p.jumlahPelanggaran)}</span>
      </h4>
      <ul className={css.aturan}>
        {p.pelanggaran.slice(0, TAMPAK).map(({ kunci, kata }) => (
          <li key={kunci}>
            <IconAlertTriangle size={15} aria-hidden /> <span>{kata}</span>
          </li>
        ))}
      </ul>
      {p.jumlahPelanggaran > TAMPAK && <p className="redup">{teks.danLain(p.jumlahPelanggaran - TAMPAK, 'hal')}</p>}
    </section>
  );
}
/** The list with the cures comes after the merge; here the first ones tell what to expect. */
const TAMPAK = 6;

function Benturan({ p }: { readonly p: PratinjauGabung }) {
  if (p.jumlahBenturan === 0) return null;
  const sedikit = p.benturan.length <= 3;
  const satu = (at: number) => {
    const b = p.benturan[at];
    return b ? (
      <div className={css.benturan}>
        <span className={css.nama}>{b.nama}</span>
        <BandingSisi benturan={b} nanti />
      </div>
    ) : null;
  };
  return (
    <section className={css.bagian} aria-label={teks.benturan}>
      <h4>
        {teks.benturan} <span className="angka redup">{angka(p.jumlahBenturan)}</span>
      </h4>
      <p className="redup">{teks.benturanArti}</p>
      {sedikit ? (
        p.benturan.map((b, at) => <div key={kunciSatuBenturan(b)}>{satu(at)}</div>)
      ) : (
        <div className={css.daftar}>
          <DaftarMaya
            label={teks.benturan}
            jumlah={p.benturan.length}
            tinggi={112}
            kunci={(at) => {
              const b = p.benturan[at];
              return b ? kunciSatuBenturan(b) : String(at);
            }}
          >
            {satu}
          </DaftarMaya>
        </div>
      )}
      {p.jumlahBenturan > p.benturan.length && (
        <p className="redup">{teks.danLain(p.jumlahBenturan - p.benturan.length, 'benturan')}</p>
      )}
    </section>
  );
}
