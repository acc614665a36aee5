import { IconLock } from '@tabler/icons-react';
import css from './Kontribusi.module.css';
import { teks } from './teks';

/** What this is for, and what it is never for; stands over everything of this theme. */
export const BilahRahasia = () => (
  <p className={css.rahasia}>
    <IconLock size={16} aria-hidden />
    <span>
      <strong>{teks.rahasia}.</strong> {teks.arti}
    </span>
  </p>
);
