import type { StatusBersama } from '../../api/bersamaViews';
import { teksBersama } from './teks';

/** What "Simpan" says: written where everybody finds it, or only on this PC until the folder answers. */
export function kabarSimpan(status: StatusBersama | null): string {
  const t = teksBersama.simpan;
  if (status?.mode !== 'bersama') return t.tersimpan;
  if (status.keadaan === 'perluVersi') return t.perluVersi;
  return status.keadaan === 'terputus' || status.belumTerkirim > 0 ? t.diKomputer : t.tersimpan;
}
