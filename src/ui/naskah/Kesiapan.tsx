import { Button } from '@mantine/core';
import { useLayar } from '../stores/layarStore';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teks } from './teks';

/** What the prepared letters still lack, what stops them first, with the way to mend it. */
export function Kesiapan() {
  const temuan = useNaskah((s) => s.pratinjau?.temuan);
  const buka = useLayar((s) => s.buka);
  if (!temuan || temuan.length === 0) return null;
  const urut = [...temuan].sort((a, b) => Number(b.tingkat === 'galat') - Number(a.tingkat === 'galat'));
  return (
    <div className={css.kurang} role="note" aria-label={teks.kurang.label}>
      <ul>
        {urut.map(({ pesan, tingkat }) => (
          <li key={pesan} className={tingkat === 'galat' ? css.menghalangi : undefined}>
            {pesan}
          </li>
        ))}
      </ul>
      {temuan.some(({ diPengaturan }) => diPengaturan) && (
        <Button variant="default" size="compact-xs" onClick={() => buka('pengaturan', { tab: 'naskah' })}>
          {teks.kurang.buka}
        </Button>
      )}
    </div>
  );
}
