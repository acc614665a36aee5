import { UnstyledButton } from '@mantine/core';
import { IconUserEdit } from '@tabler/icons-react';
import { layarStore } from '../stores/layarStore';
import { useBersama } from './bersamaContext';
import css from './Bersama.module.css';
import { kalimatKabar } from './kalimatKabar';
import { teksBersama as t } from './teks';

/** News of this moment in the status bar: one quiet line, read out once; it leads to the history. */
export function KabarKini() {
  const kabar = useBersama((s) => (s.kabarKini ? s.kabar[0] : undefined));
  return (
    <span role="status" aria-label={t.kabar} className={css.kini}>
      {kabar && (
        <UnstyledButton
          className={css.kabarKini}
          title={t.bukaRiwayat}
          onClick={() => layarStore.getState().buka('riwayat', { aktor: kabar.aktor })}
        >
          <IconUserEdit size={14} aria-hidden /> <span className="satu-baris">{kalimatKabar(kabar)}</span>
        </UnstyledButton>
      )}
    </span>
  );
}
