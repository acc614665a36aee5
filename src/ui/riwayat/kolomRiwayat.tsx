import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { BarisRiwayat } from '../../api/views';
import { angka } from '../../domain/tampil';
import type { Kolom } from '../parts/TabelMaya';
import { pukul } from '../parts/waktu';
import { teks as umum } from '../text';
import { teks } from './teks';
import css from './Riwayat.module.css';

interface Pilihan {
  /** What Ctrl+Z would take back: its row says "Urungkan", others "Urungkan ini…". */
  readonly teratas: string | null;
  readonly hanyaBaca: boolean;
  readonly terbuka: ReadonlySet<string>;
  urungkan(): void;
  lihatUrung(baris: BarisRiwayat): void;
}

/** One entry as a sentence, with its label, the office of who did it, and the PC it came from. */
export function kolomRiwayat({
  teratas,
  hanyaBaca,
  terbuka,
  urungkan,
  lihatUrung,
}: Pilihan): readonly Kolom<BarisRiwayat>[] {
  return [
    {
      kunci: 'waktu',
      judul: 'Pukul',
      lebar: '66px',
      isi: (b) => (
        <span className={`angka redup ${css.pukul}`}>
          {terbuka.has(b.id) ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
          {pukul(b.waktu)}
        </span>
      ),
    },
    {
      kunci: 'kalimat',
      judul: 'Perubahan',
      lebar: 'minmax(0, 1fr)',
      utama: true,
      isi: (b) => (
        <>
          <div className={`satu-baris ${b.sudahDiurungkan ? css.diurungkan : ''}`} title={`${b.aktor} ${b.kalimat}`}>
            <strong>{b.aktor}</strong> {b.kalimat}
          </div>
          <div className={`satu-baris redup ${css.kedua}`}>
            {b.dariLuar && <span className={css.dari}>{teks.dari(b.pc)}</span>}
            {[b.label === b.kalimat ? '' : b.label, b.jabatan].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
    },
    { kunci: 'jumlah', judul: 'Baris', lebar: '56px', kanan: true, isi: (b) => angka(b.jumlah) },
    {
      kunci: 'aksi',
      judul: <span className="tersembunyi">Tindakan</span>,
      lebar: '122px',
      kanan: true,
      isi: (b, aktif) => {
        if (b.sudahDiurungkan) return <span className="redup">{teks.sudahDiurungkan}</span>;
        if (b.halangan !== '' || hanyaBaca) return null;
        const puncak = b.id === teratas;
        return (
          <Button
            variant="subtle"
            size="compact-xs"
            tabIndex={aktif ? 0 : -1}
            onClick={() => (puncak ? urungkan() : lihatUrung(b))}
          >
            {puncak ? umum.urungkan : teks.urungkanIni}
          </Button>
        );
      },
    },
  ];
}
