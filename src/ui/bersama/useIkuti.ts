import type { AppEvent } from '../../api/views';
import { kabarGalat } from '../parts/useAction';
import { useDengar } from '../stores/kabar';
import { teksBersama } from './teks';

/** Whose work reached this row: who is known to have touched it, else the only one there is. */
function siapa({ dari = [] }: Extract<AppEvent, { type: 'changed' }>, id: string): string {
  const tahu = dari.filter((d) => d.baris?.some((b) => b.id === id));
  const [satu, ...lain] = tahu.length > 0 ? tahu : dari;
  return satu !== undefined && lain.length === 0 ? satu.aktor : teksBersama.temu.rekan;
}

/**
 * Calls `ikuti` when the record of an open form may have changed other than by the form itself: by somebody else, or by an
 * undo. `tabel`: the tables it is made of. `ikuti` compares; most calls find nothing new.
 */
export function useIkuti(tabel: readonly string[], id: string | null, ikuti: (oleh: string) => Promise<void>): void {
  useDengar((event) => {
    if (event.type !== 'changed' || id === null) return;
    const urung = event.sebab === 'urung' || event.sebab === 'ulang';
    if (!urung && (event.sebab !== 'terima' || !event.tabel.some((nama) => tabel.includes(nama)))) return;
    ikuti(urung ? teksBersama.temu.anda : siapa(event, id)).catch(kabarGalat);
  });
}
