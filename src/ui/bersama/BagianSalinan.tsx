import { Button } from '@mantine/core';
import type { SalinanLain } from '../../api/bersamaViews';
import css from './Bersama.module.css';
import { teksBersama } from './teks';

const t = teksBersama.salinan;

interface Props {
  readonly daftar: readonly SalinanLain[];
  onGabung(path: string): void;
}

/** Copies of the document that a cloud folder put beside it ("conflicted copy"): their changes are taken in by a merge. */
export const BagianSalinan = ({ daftar, onGabung }: Props) =>
  daftar.length === 0 ? null : (
    <section className={css.perlu}>
      <h3>{t.judul}</h3>
      <ul>
        {daftar.map(({ path, berkas, perubahan }) => (
          <li key={path}>
            <span className={css.path}>{berkas}</span>: {t.isi(perubahan)}{' '}
            <Button size="compact-xs" variant="default" onClick={() => onGabung(path)}>
              {t.gabungkan}
            </Button>
          </li>
        ))}
      </ul>
      <p className={css.arti}>{t.arti}</p>
    </section>
  );
