import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import css from './PanahBilangan.module.css';

interface Props {
  onLangkah(arah: 1 | -1): void;
}

/** One more, one less, with the mouse; the arrow keys do the same, so it is not in the way of Tab or a screen reader. */
export const PanahBilangan = ({ onLangkah }: Props) => (
  <span className={css.panah} aria-hidden>
    {([1, -1] as const).map((arah) => (
      <button
        key={arah}
        type="button"
        tabIndex={-1}
        onMouseDown={(e) => e.preventDefault()}
        onClick={() => onLangkah(arah)}
      >
        {arah === 1 ? <IconChevronUp size={11} /> : <IconChevronDown size={11} />}
      </button>
    ))}
  </span>
);
