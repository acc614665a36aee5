import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { persen } from '../../domain/tampil';
import { teks } from '../text';
import type { Pekerjaan } from './useJob';
import css from './Progres.module.css';

interface Props {
  readonly pekerjaan: Pekerjaan | null;
  /** One line of a toolbar's height, so that nothing under it moves. */
  readonly sebaris?: boolean;
  onBatal(): void;
}

function Isi({ pekerjaan, sebaris = false, onBatal }: Props & { readonly pekerjaan: Pekerjaan }) {
  const [tampak, setTampak] = useState(false);
  useEffect(() => {
    // Short work shows nothing: a bar that flashes is noise.
    const jam = setTimeout(() => setTampak(true), 300);
    return () => clearTimeout(jam);
  }, []);
  if (!tampak) return null;
  const nilai = Math.round(Math.max(0, Math.min(1, pekerjaan.bagian)) * 100);
  return (
    <div className={sebaris ? css.sebaris : css.progres} role="group" aria-label={pekerjaan.teks}>
      <div className={css.teks}>
        <span className={`satu-baris ${css.kalimat}`}>{pekerjaan.teks}</span>
        <span className="angka">{persen(nilai / 100)}</span>
      </div>
      <Progress.Root size="md">
        <Progress.Section value={nilai} aria-label={pekerjaan.teks} />
      </Progress.Root>
      <Button variant="default" size={sebaris ? 'compact-xs' : 'xs'} onClick={onBatal}>
        {teks.batal}
      </Button>
    </div>
  );
}

/** Bar with a number and Batal, from 300 ms on. */
export const Progres = ({ pekerjaan, ...lain }: Props) =>
  pekerjaan && <Isi key={pekerjaan.jobId} pekerjaan={pekerjaan} {...lain} />;
