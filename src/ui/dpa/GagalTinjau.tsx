import { Button } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { namaBerkas } from '../parts/namaBerkas';
import { teks } from './teks';
import css from './GagalTinjau.module.css';

interface Props {
  readonly paths: readonly string[];
  readonly galat: string;
  onPilihLain(): void;
}

/** What the reader said, and what to bring instead. */
export const GagalTinjau = ({ paths, galat, onPilihLain }: Props) => (
  <div className={css.gagal} role="alert">
    <IconFileAlert size={36} stroke={1.4} aria-hidden />
    <h2>{teks.tinjau.gagal}</h2>
    <p className={css.berkas}>{paths.slice(0, 4).map(namaBerkas).join(', ')}</p>
    <p>
      {galat} {teks.tinjau.belumDitulis}
    </p>
    <Button onClick={onPilihLain}>Pilih berkas lain</Button>
    <section className={css.dikenal} aria-label="Yang dapat dibaca">
      <h3>Yang dapat dibaca</h3>
      <dl>
        {teks.bacaan.map(([nama, arti]) => (
          <div key={nama}>
            <dt>{nama}</dt>
            <dd>{arti}</dd>
          </div>
        ))}
      </dl>
      <p>
        Bila hanya ada hasil pindai: minta operator SIPD mengunduh ulang DPA Rincian Belanja sebagai PDF, atau rekap sub
        kegiatan sebagai Excel.
      </p>
    </section>
  </div>
);
