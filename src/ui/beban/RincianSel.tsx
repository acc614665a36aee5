import { Button, Group, Popover } from '@mantine/core';
import type { BarisPeta, SelPeta } from '../../api/views';
import { rentangTanggal } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import gaya from './RincianSel.module.css';
import { KOLOM_SETAHUN } from './BarisPeta';
import type { KepalaPeta } from './petaStore';
import { judulKolom } from './susunKolom';
import { teksBeban } from './teks';
import { jamBulat } from '../parts/jamBulat';

export interface SelTerbuka {
  readonly baris: BarisPeta;
  readonly kolom: number;
  /** Window pixels of the cell. */
  readonly di: { readonly x: number; readonly y: number; readonly lebar: number; readonly tinggi: number };
}
export type TugasSel = SelPeta['tugas'][number];

interface Elements {
  readonly floating: HTMLElement;
}
interface Props {
  readonly terbuka: SelTerbuka | null;
  readonly kepala: KepalaPeta;
  onTutup(): void;
  onBeri(baris: BarisPeta): void;
  onPindah(baris: BarisPeta, tugas: TugasSel): void;
}

/** Higher than the room beside the cell (a large zoom): it scrolls instead of leaving the window. */
const muatDiJendela = ({ availableHeight, elements }: { availableHeight: number; elements: Elements }): void =>
  void Object.assign(elements.floating.style, {
    maxHeight: `${Math.max(160, availableHeight - 8)}px`,
    overflowY: 'auto',
  });

/** What a person does in that week, and what can be done about it. */
export function RincianSel({ terbuka, onTutup, ...isi }: Props) {
  const di = terbuka?.di;
  return (
    <Popover
      key={terbuka ? `${terbuka.baris.pegawaiId}${terbuka.kolom}` : 'tutup'}
      opened={terbuka !== null}
      onChange={(buka) => {
        if (!buka) onTutup();
      }}
      width={400}
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
      <Popover.Dropdown aria-label={terbuka ? terbuka.baris.nama : undefined}>
        {terbuka && <Isi terbuka={terbuka} {...isi} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Isi({
  terbuka,
  kepala,
  onBeri,
  onPindah,
}: Omit<Props, 'terbuka' | 'onTutup'> & { readonly terbuka: SelTerbuka }) {
  const api = useApi();
  const { baris, kolom } = terbuka;
  const setahun = kolom === KOLOM_SETAHUN;
  const per = setahun ? 'tahun' : kepala.per;
  const { data, galat } = useQuery(
    () => api.getSelPeta({ pegawaiId: baris.pegawaiId, per, kolom: Math.max(0, kolom) }),
    [baris.pegawaiId, per, kolom],
  );
  const k = kepala.kolom[kolom];
  const waktu =
    setahun || !k ? teksBeban.setahun : per === 'minggu' ? teksBeban.namaMinggu(k.nomor) : judulKolom(k, 'bulan');
  const sisa = data ? data.kapasitas - data.beban : 0;
  return (
    <div className={gaya.isi}>
      <h2>
        {baris.nama} · {waktu}
      </h2>
      {galat && <Galat pesan={galat} />}
      {data && (
        <>
          <p className="redup angka">
            {rentangTanggal(data.mulai, data.akhir)} ·{' '}
            {(sisa < 0 ? teksBeban.lebih : teksBeban.sisa)(jamBulat(Math.abs(sisa)), jamBulat(data.kapasitas))}
          </p>
          {data.tidakTersedia && <p className="redup">{data.tidakTersedia}</p>}
          {data.tugas.length === 0 && <p>{teksBeban.tanpaTugas}</p>}
          <ul aria-label={teksBeban.tugas} className={gaya.tugas}>
            {data.tugas.map((t) => (
              <li key={t.penugasanId}>
                <span className={gaya.nama}>{t.nama}</span>
                <b className="angka">{jamBulat(t.menit)}</b>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={teksBeban.pindahkanTugas(t.nama)}
                  onClick={() => onPindah(baris, t)}
                >
                  {teksBeban.pindahkan}
                </Button>
              </li>
            ))}
          </ul>
          <Group gap="xs" mt={8}>
            <Button size="compact-sm" onClick={() => onBeri(baris)}>
              {teksBeban.beriTugas}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => layarStore.getState().buka('pembagian', { pegawaiId: baris.pegawaiId })}
            >
              {teksBeban.bukaPembagian}
            </Button>
          </Group>
        </>
      )}
    </div>
  );
}
