import { Button } from '@mantine/core';
import { jalanTerpendek, pejabatAturan } from '../../domain/wewenang';
import { useLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import css from './Form.module.css';
import { perintahDialog } from './perintahDialog';
import { teksForm as t } from './teksForm';

/** While the subject is typed: who may settle this matter, so that it goes no higher than it must. */
export function JalanTerpendek({ perihal }: { readonly perihal: string }) {
  const wewenang = useSesi((s) => s.pengaturan?.wewenang);
  const buka = useLayar((s) => s.buka);
  const aturan = wewenang && jalanTerpendek(wewenang, perihal);
  if (!aturan) return null;
  return (
    <div className={css.wewenang} role="note">
      <strong>{t.cukup(pejabatAturan(aturan))}</strong>
      <span className="redup">{aturan.sumber}</span>
      <Button
        variant="subtle"
        size="compact-xs"
        tabIndex={-1}
        onClick={() => {
          perintahDialog.getState().tutup();
          buka('pengaturan', { tab: 'naskah' });
        }}
      >
        {t.atur}
      </Button>
    </div>
  );
}
