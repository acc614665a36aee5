import { Button, Select } from '@mantine/core';
import type { BenturanAbsen } from '../../api/absenViews';
import { namaTanpaGelar } from '../../domain/nama';
import css from './Absen.module.css';
import { teks } from './teks';
import { kunciBenturan, type Pertimbangan } from './usePratinjauAbsen';

const t = teks.konflik;
const BIARKAN = 'biarkan';

/** Work that does not fit any more; each with what is proposed, and the other ways to choose from. */
export function KonflikAbsen({ timbang }: { readonly timbang: Pertimbangan }) {
  const { data, pilihSemua } = timbang;
  const benturan = (data?.benturan ?? []).filter(({ diam }) => diam === null);
  const diam = (data?.benturan ?? []).filter((b) => b.diam !== null);
  const menit = benturan.reduce((jumlah, b) => jumlah + b.bertambah, 0);
  const total = benturan.length + (data?.benturanLain ?? 0);
  if (!data) return null;
  if (total === 0)
    return (
      <>
        <p role="status" className="redup">
          {diam.length === 0 ? teks.pratinjau.aman : teks.pratinjau.tidakPerlu}
        </p>
        <Diam daftar={diam} />
      </>
    );
  return (
    <section className={css.bagian} aria-label={teks.pratinjau.tidakMuat(total, menit)}>
      <div className={css.kepala}>
        <h3 className={css.awas}>
          <span role="status">{teks.pratinjau.tidakMuat(total, menit)}</span>
        </h3>
        {benturan.length > 1 && (
          <span>
            <Button size="compact-xs" variant="subtle" onClick={() => pilihSemua(true)}>
              {teks.pratinjau.terapkanSemua}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => pilihSemua(false)}>
              {teks.pratinjau.biarkanSemua}
            </Button>
          </span>
        )}
      </div>
      <p className="redup" style={{ margin: 0 }}>
        {teks.pratinjau.arti}
      </p>
      <ul className={css.konflik}>
        {benturan.map((b) => (
          <Satu key={kunciBenturan(b)} b={b} timbang={timbang} />
        ))}
      </ul>
      {data.benturanLain > 0 && <p className="redup">{teks.pratinjau.lain(data.benturanLain)}</p>}
      <Diam daftar={diam} />
    </section>
  );
}

/** What a recorded absence has no more to be asked about. */
const Diam = ({ daftar }: { readonly daftar: readonly BenturanAbsen[] }) =>
  daftar.length === 0 ? null : (
    <ul className={css.konflik}>
      {daftar.map((b) => (
        <li key={kunciBenturan(b)}>
          <span className={css.dua}>
            <strong>{b.nama}</strong>
            <span className="redup">
              {namaTanpaGelar(b.namaPegawai)} · {b.waktu}
            </span>
          </span>
          <span className="redup">{b.diam && t.diam[b.diam]}</span>
        </li>
      ))}
    </ul>
  );

const tanpaCara = (b: BenturanAbsen, diam: string): string => {
  if (b.teratasi) return t.teratasi;
  if (b.terkunci) return t.terkunci;
  return b.sempat === '' ? t.tanpa : diam;
};

function Satu({ b, timbang }: { readonly b: BenturanAbsen; readonly timbang: Pertimbangan }) {
  const nomor = timbang.dipilih(b);
  const diam = b.sempat === '' ? t.biarkan : t.digantikan(b.sempat);
  return (
    <li>
      <span className={css.dua}>
        <strong>{b.nama}</strong>
        <span>
          {namaTanpaGelar(b.namaPegawai)} · <span className={css.awas}>{t.menit(b)}</span>
        </span>
        <span className="redup">
          {b.waktu} · {b.sebabTeks}
        </span>
      </span>
      {b.pilihan.length === 0 ? (
        <span className="redup">{tanpaCara(b, diam)}</span>
      ) : (
        <Select
          size="xs"
          aria-label={t.pilih(b)}
          allowDeselect={false}
          data={[
            ...b.pilihan.map((cara, i) => ({ value: String(i), label: t.cara(cara) })),
            { value: BIARKAN, label: diam },
          ]}
          value={nomor === null ? BIARKAN : String(nomor)}
          onChange={(nilai) => timbang.pilih(b, nilai === null || nilai === BIARKAN ? null : Number(nilai))}
        />
      )}
    </li>
  );
}
