import type { KekuatanSandi as Kekuatan, TingkatSandi } from '../../domain/kataSandi';
import css from './Sandi.module.css';
import { teks } from './teks';

const TERISI: Record<TingkatSandi, number> = { terlaluPendek: 0, lemah: 1, sedang: 2, kuat: 3 };

/** Three blocks and a sentence; the place is kept while nothing is typed, so that the form does not jump. */
export function KekuatanSandi({ kekuatan }: { readonly kekuatan: Kekuatan | null }) {
  const terisi = kekuatan ? TERISI[kekuatan.tingkat] : 0;
  return (
    <div className={css.kekuatan}>
      <div className={css.balok} aria-hidden>
        {[1, 2, 3].map((n) => (
          <span key={n} data-terisi={n <= terisi || undefined} data-tingkat={kekuatan?.tingkat} />
        ))}
      </div>
      <p role="status" className={css.kata} title={teks.perkiraan}>
        {kekuatan ? teks.kekuatan[kekuatan.tingkat] : teks.kekuatan.terlaluPendek}
      </p>
    </div>
  );
}
