import { Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Cadangan } from '../../api/views';
import { Konfirmasi } from '../parts/Konfirmasi';
import { jumlahUkuran, lebihLama } from './kelompok';
import { teks } from './teks';

interface Props {
  readonly daftar: readonly Cadangan[];
  onTutup(): void;
  onYa(pilihan: readonly Cadangan[]): void;
}

/** Asks how old, and says before anything is removed how many that are and how much room they take. */
export function HapusLama({ daftar, onTutup, onYa }: Props) {
  const [hari, setHari] = useState('30');
  const [kini] = useState(() => Date.now());
  const pilihan = lebihLama(daftar, Number(hari), kini);
  return (
    <Konfirmasi terbuka judul={teks.tanyaLama} aksi={teks.aksiHapus} onTutup={onTutup} onYa={() => onYa(pilihan)}>
      <Stack gap="xs">
        <Select
          label={teks.hari}
          data={teks.pilihanHari.map((n) => ({ value: String(n), label: teks.satuanHari(n) }))}
          value={hari}
          allowDeselect={false}
          onChange={(nilai) => setHari(nilai ?? hari)}
        />
        <p role="status">{teks.isiLama(pilihan.length, jumlahUkuran(pilihan))}</p>
      </Stack>
    </Konfirmasi>
  );
}
