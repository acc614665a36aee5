import { Button } from '@mantine/core';
import type { BarisRiwayat } from '../../api/views';
import type { PerubahanId } from '../../domain/ids';
import { angka } from '../../domain/tampil';
import type { Kolom } from '../parts/TabelMaya';
import { pukul } from '../parts/waktu';
import { teks as umum } from '../text';
import { teks } from './teks';
import css from './Riwayat.module.css';

/** `mundur`: an undo, not the undo of an undo. `teratas` is what Ctrl+Z would take back: its row says "Urungkan", older ones "Urungkan sampai di sini". */
export function kolomRiwayat(
  teratas: PerubahanId | null,
  urungkan: (id: PerubahanId) => void,
  mundur: (baris: BarisRiwayat) => boolean,
): readonly Kolom<BarisRiwayat>[] {
  const dapat = (baris: BarisRiwayat): boolean =>
    teratas !== null && baris.halangan === '' && baris.urungkan === null && baris.id <= teratas;
  return [
    {
      kunci: 'waktu',
      judul: 'Pukul',
      lebar: '52px',
      isi: (b) => <span className="angka redup">{pukul(b.waktu)}</span>,
    },
    {
      kunci: 'label',
      judul: 'Perubahan',
      lebar: 'minmax(0, 1.6fr)',
      utama: true,
      isi: (b) => (
        <span className={b.sudahDiurungkan ? css.diurungkan : undefined}>
          {b.urungkan && <span className="redup">{mundur(b) ? umum.urungkan : umum.ulangi}: </span>}
          {b.label}
        </span>
      ),
    },
    {
      kunci: 'oleh',
      judul: 'Oleh',
      lebar: 'minmax(0, 1fr)',
      isi: (b) => (
        <span title={`${b.aktor}, ${b.jabatan} di ${b.pc}`}>
          {b.aktor} <span className="redup">{b.jabatan}</span>
        </span>
      ),
    },
    { kunci: 'jumlah', judul: 'Baris', lebar: '52px', kanan: true, isi: (b) => angka(b.jumlah) },
    {
      kunci: 'aksi',
      judul: <span className="tersembunyi">Tindakan</span>,
      lebar: '172px',
      kanan: true,
      isi: (b, aktif) =>
        dapat(b) ? (
          <Button variant="subtle" size="compact-xs" tabIndex={aktif ? 0 : -1} onClick={() => urungkan(b.id)}>
            {b.id === teratas ? umum.urungkan : teks.sampaiSini}
          </Button>
        ) : (
          <span className="redup">{b.sudahDiurungkan ? 'sudah diurungkan' : ''}</span>
        ),
    },
  ];
}
