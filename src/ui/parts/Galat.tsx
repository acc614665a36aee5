import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { teks } from '../text';
import css from './Galat.module.css';

/** An error in its place on the screen, with a way to try again. */
export const Galat = ({ pesan, onUlang }: { readonly pesan: string; onUlang?(): void }) => (
  <div className={css.galat} role="alert">
    <IconAlertTriangle size={18} aria-hidden />
    <span>{pesan}</span>
    {onUlang && (
      <Button variant="default" size="compact-xs" onClick={onUlang}>
        {teks.cobaLagi}
      </Button>
    )}
  </div>
);
