import { Button } from '@mantine/core';
import { teks } from './teks';
import { teksAlat } from './teksAlat';
import css from './Tugas.module.css';
import { useTugas } from './tugasContext';
import { useAksiTugas } from './useAksiTugas';

/** What can be done with several chosen tasks at once. */
export function PilihanMassal() {
  const terpilih = useTugas((s) => s.terpilih);
  const batal = useTugas((s) => s.batalPilih);
  const { hapus, gandakan, simpanTemplat } = useAksiTugas();
  if (terpilih.size === 0) return null;
  return (
    <div className={`${css.kabar} ${css.pilihan}`} role="group" aria-label={teks.dipilih(terpilih.size)}>
      <strong>{teks.dipilih(terpilih.size)}</strong>
      <Button variant="subtle" size="compact-xs" onClick={() => void gandakan([...terpilih])}>
        {teks.gandakan}
      </Button>
      <Button variant="subtle" size="compact-xs" onClick={() => void simpanTemplat([...terpilih])}>
        {teksAlat.templat.simpan}
      </Button>
      <Button variant="subtle" color="merah" size="compact-xs" onClick={() => void hapus([...terpilih])}>
        {teks.hapus}
      </Button>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={batal}>
        {teks.batalPilih}
      </Button>
    </div>
  );
}
