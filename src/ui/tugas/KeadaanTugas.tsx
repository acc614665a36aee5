import { Badge } from '@mantine/core';
import type { BarisTugas } from '../../api/views';
import { teks } from './teks';

/** What keeps a task from being habis, in words; the colour only repeats it. */
export function KeadaanTugas({ tugas }: { readonly tugas: BarisTugas }) {
  const [sebab] = tugas.sebab;
  if (sebab === undefined)
    return (
      <Badge variant="light" color="hijau" tt="none" fw={600}>
        {teks.terbagi}
      </Badge>
    );
  const belum = sebab === 'belumTerbagi';
  // People are missing, nothing is wrong: the same colour as work that is not wholly divided.
  const kurang = belum || sebab === 'kurangOrang' || sebab === 'tanpaKetua' || sebab === 'pelaksanaCuti';
  const isi = belum && tugas.pembagian.length > 0 && tugas.sisaTeks !== '' ? tugas.sisaTeks : teks.sebab[sebab];
  return (
    <span
      className="dua-baris"
      style={{ fontWeight: 600, color: kurang ? 'var(--jingga)' : 'var(--galat)' }}
      title={tugas.sebab.map((s) => teks.sebab[s]).join('; ')}
    >
      {isi}
    </span>
  );
}
