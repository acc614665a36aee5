import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { K_TERKECIL } from '../../domain/kelompokKecil';
import type { PengaturanKontribusi } from '../../domain/kontribusi';
import { angka, NAMA_BULAN } from '../../domain/tampil';
import { useApi } from '../api';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import { AngkaBersumber } from '../pengaturan/AngkaBersumber';
import { usePengaturan } from '../pengaturan/usePengaturan';
import css from './Kontribusi.module.css';

interface Batas {
  readonly kunci: keyof PengaturanKontribusi;
  readonly label: string;
  readonly min: number;
  readonly maks: number;
  readonly akhiran: string;
}
const BATAS: readonly Batas[] = [
  { kunci: 'bulan', label: 'Dilihat bersama', min: 1, maks: 12, akhiran: 'bulan' },
  { kunci: 'hadir', label: 'Disebut hadir mulai', min: 1, maks: 100, akhiran: '% hari kerja' },
  { kunci: 'hasilRendah', label: 'Hasil sedikit di bawah', min: 1, maks: 99, akhiran: '% rencana' },
  { kunci: 'hasilBaik', label: 'Hasil baik mulai', min: 2, maks: 200, akhiran: '% rencana' },
  { kunci: 'kejadian', label: 'Catatan jam mulai', min: 1, maks: 100, akhiran: 'kali' },
  { kunci: 'kelompok', label: 'Kelompok terkecil tanpa nama', min: K_TERKECIL, maks: 50, akhiran: 'orang' },
];

interface Props {
  readonly terbuka: boolean;
  readonly bulanKehadiran: readonly number[];
  onTutup(): void;
}

/** When something is worth a talk, and what is kept of attendance. */
export function AturKontribusi({ terbuka, bulanKehadiran, onTutup }: Props) {
  const api = useApi();
  const { pengaturan, simpan } = usePengaturan();
  const { jalankan } = useAction();
  const hapus = (bulan: number) =>
    jalankan(() => api.removeKehadiran({ bulan }), {
      berhasil: (jumlah) => `Rekap kehadiran ${NAMA_BULAN[bulan - 1]} dihapus (${angka(jumlah)} baris)`,
    });
  return (
    <Laci terbuka={terbuka} judul="Atur peta kontribusi" lebar={680} onTutup={onTutup}>
      {() => (
        <div className={css.laci}>
          {pengaturan &&
            BATAS.map(({ kunci, ...batas }) => (
              <AngkaBersumber
                key={kunci}
                {...batas}
                nilai={pengaturan.kontribusi[kunci]}
                onSimpan={(nilai) => simpan({ kontribusi: { ...pengaturan.kontribusi, [kunci]: nilai } })}
              />
            ))}
          <p className="arti">Batas beban rendah mengikuti Pengaturan › Ambang.</p>
          <h3>Rekap kehadiran tersimpan</h3>
          {bulanKehadiran.length === 0 && (
            <p className="arti">Belum ada. Rekap tidak wajib; peta tetap dapat dipakai.</p>
          )}
          <ul className={css.rekap}>
            {bulanKehadiran.map((bulan) => (
              <li key={bulan}>
                {NAMA_BULAN[bulan - 1]}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={`Hapus rekap ${NAMA_BULAN[bulan - 1]}`}
                  onClick={() => void hapus(bulan)}
                >
                  <IconTrash size={14} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Laci>
  );
}
