import { kunciBaris } from './barisBaru';
import { useBersama } from './bersamaContext';
import css from './Tanda.module.css';
import { teksBersama } from './teks';

/** In a person's row of the board: who put a task there a moment ago. */
export function TandaPorsi({ segmen }: { readonly segmen: readonly { readonly penugasanId: string }[] }) {
  const baru = useBersama(({ baru: daftar }) =>
    daftar.size === 0
      ? undefined
      : segmen.map((s) => daftar.get(kunciBaris('penugasan', s.penugasanId))).find((b) => b !== undefined),
  );
  return baru ? <span className={css.baru}>{teksBersama.baruSaja(baru.aktor)}</span> : null;
}
