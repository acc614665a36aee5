import { Button, Group, Popover } from '@mantine/core';
import type { OrangPeta } from '../../api/petaViews';
import { angka, desimalRingkas, rasioTeks, rentangTanggal } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { jamBulat } from '../parts/jamBulat';
import { useKelasWarna } from '../parts/kelasWarna';
import { useQuery } from '../parts/useQuery';
import { useSeretan } from '../pembagian/seretStore';
import { layarStore } from '../stores/layarStore';
import {
  KOLOM_SETAHUN,
  orangDari,
  rasioSel,
  type InfoKelompok,
  type KolomPeta,
  type Per,
  type SelTerbuka,
} from './barisTampil';
import { KartuTugasSel } from './KartuTugasSel';
import gaya from './RincianSel.module.css';
import { namaKolom } from './susunKolom';
import { teksBeban } from './teks';
import type { TugasSel } from './usePindahPeta';

interface Elements {
  readonly floating: HTMLElement;
}
interface IsiProps {
  readonly terbuka: SelTerbuka;
  readonly kolom: readonly KolomPeta[];
  readonly per: Per;
  /** Tasks of the compared plan instead of the present one. */
  readonly bandingId: string | null;
  onBeri(orang: OrangPeta): void;
  onPindah(orang: OrangPeta, tugas: TugasSel): void;
}
type Props = Omit<IsiProps, 'terbuka'> & { readonly terbuka: SelTerbuka | null; onTutup(): void };

/** Higher than the room beside the cell (a large zoom): it scrolls instead of leaving the window. */
const muatDiJendela = ({ availableHeight, elements }: { availableHeight: number; elements: Elements }): void =>
  void Object.assign(elements.floating.style, {
    maxHeight: `${Math.max(160, availableHeight - 8)}px`,
    display: 'flex',
  });

/** What somebody does in that period, and what can be done about it. */
export function RincianSel({ terbuka, onTutup, ...isi }: Props) {
  // Out of the way while a task of it travels over the map; it must stay mounted as long as it is carried.
  const dibawa = useSeretan((s) => s.bawaan !== null);
  const di = terbuka?.di;
  return (
    <Popover
      key={terbuka ? `${terbuka.baris.kunci}${terbuka.kolom}` : 'tutup'}
      opened={terbuka !== null}
      onChange={(buka) => {
        if (!buka) onTutup();
      }}
      width={460}
      position="bottom"
      middlewares={{ flip: true, shift: true, size: { apply: muatDiJendela } }}
      withArrow
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span
          aria-hidden
          style={{
            position: 'fixed', left: di?.x ?? 0, top: di?.y ?? 0, width: di?.lebar ?? 0, height: di?.tinggi ?? 0,
            pointerEvents: 'none',
          }} // prettier-ignore
        />
      </Popover.Target>
      <Popover.Dropdown
        aria-label={terbuka ? terbuka.baris.info.nama || teksBeban.seluruhnya : undefined}
        style={dibawa ? { visibility: 'hidden' } : undefined}
      >
        {terbuka && <Isi terbuka={terbuka} {...isi} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Isi({ terbuka, ...isi }: IsiProps) {
  const { baris, kolom } = terbuka;
  const k = kolom === KOLOM_SETAHUN ? undefined : isi.kolom[kolom];
  const orang = orangDari(baris);
  const kelas = useKelasWarna()(rasioSel(baris.angka, kolom + 1));
  const rasio = rasioSel(baris.angka, kolom + 1);
  return (
    <div className={gaya.isi}>
      <h2>
        {baris.info.nama || teksBeban.seluruhnya} · {namaKolom(k, isi.per)}
      </h2>
      <p className="angka">
        <b>{rasioTeks(rasio)}</b> {kelas?.sebutan}
        {k === undefined && (
          <span className="redup">
            {' · '}
            {teksBeban.jamSehariArti(desimalRingkas(baris.info.jamPerHari, 1), desimalRingkas(baris.info.jamPenuh, 2))}
          </span>
        )}
      </p>
      {orang ? <IsiOrang terbuka={terbuka} orang={orang} {...isi} /> : <IsiKelompok terbuka={terbuka} />}
    </div>
  );
}

/** The sum of a group in one sentence: its people stand in the map itself. */
function IsiKelompok({ terbuka: { baris, kolom } }: { readonly terbuka: SelTerbuka }) {
  const info = baris.info as InfoKelompok;
  const [beban, penuh] = [baris.angka.beban[kolom + 1] ?? 0, baris.angka.kapasitas[kolom + 1] ?? 0];
  const sisa = penuh - beban;
  return (
    <>
      <p className="redup angka">
        {(sisa < 0 ? teksBeban.lebih : teksBeban.sisa)(jamBulat(Math.abs(sisa)), jamBulat(penuh))}
      </p>
      <p className="angka">
        {teksBeban.ringkasKelompok(
          angka(info.dihitung),
          angka(info.tanpaTugas),
          angka(info.rendah),
          angka(info.melebihi),
        )}
      </p>
    </>
  );
}

function IsiOrang({
  terbuka,
  orang,
  per: perPeta,
  bandingId,
  onBeri,
  onPindah,
}: Omit<IsiProps, 'kolom'> & { readonly orang: OrangPeta }) {
  const api = useApi();
  const { kolom } = terbuka;
  const per = kolom === KOLOM_SETAHUN ? 'tahun' : perPeta;
  const { pegawaiId } = orang;
  const { data, galat } = useQuery(
    () => api.getSelPeta({ pegawaiId, per, kolom: Math.max(0, kolom), bandingId }),
    [pegawaiId, per, kolom, bandingId],
  );
  const sisa = data ? data.kapasitas - data.beban : 0;
  return (
    <>
      {galat && <Galat pesan={galat} />}
      {data && (
        <>
          <p className="redup angka">
            {rentangTanggal(data.mulai, data.akhir)} ·{' '}
            {data.kapasitas === 0
              ? teksBeban.tanpaKapasitas
              : (sisa < 0 ? teksBeban.lebih : teksBeban.sisa)(jamBulat(Math.abs(sisa)), jamBulat(data.kapasitas))}
            {data.tidakTersedia !== '' && ` · ${data.tidakTersedia}`}
          </p>
          {orang.konflik > 0 && <p className={gaya.awas}>{teksBeban.konflik(jamBulat(orang.konflik))}</p>}
          {data.tugas.length === 0 && <p>{teksBeban.tanpaTugas}</p>}
          <ul aria-label={teksBeban.tugas} className={gaya.tugas}>
            {data.tugas.map((t) => (
              <KartuTugasSel
                key={t.penugasanId}
                tugas={t}
                pegawaiId={pegawaiId}
                mati={bandingId !== null}
                onPindah={(tugas) => onPindah(orang, tugas)}
              />
            ))}
          </ul>
          <Group gap="xs" mt={8}>
            <Button size="compact-sm" disabled={bandingId !== null} onClick={() => onBeri(orang)}>
              {teksBeban.beriTugas}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => layarStore.getState().buka('pembagian', { pegawaiId })}
            >
              {teksBeban.bukaPembagian}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => layarStore.getState().buka('pegawai', { pegawaiId })}
            >
              {teksBeban.lihatPegawai}
            </Button>
          </Group>
        </>
      )}
    </>
  );
}
