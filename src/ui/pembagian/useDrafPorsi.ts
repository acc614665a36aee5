import { useState } from 'react';
import type { BarisTugas } from '../../api/views';
import type { Temu } from '../bersama/tigaArah';
import { useIkuti } from '../bersama/useIkuti';
import { teksBersama } from '../bersama/teks';
import { drafDari, samaDraf, type DrafPorsi } from './drafPorsi';

/**
 * The shares as typed. When somebody else changes them meanwhile, an untouched form follows; typed shares stay and `temu`
 * holds both sides: shares of one task add up, so they are taken as a whole.
 */
export function useDrafPorsi(tugas: BarisTugas) {
  const kini = drafDari(tugas);
  const [draf, setDraf] = useState<DrafPorsi>(kini);
  const [dikenal, setDikenal] = useState<DrafPorsi>(kini);
  const [oleh, setOleh] = useState<string>(teksBersama.temu.rekan);
  const [temu, setTemu] = useState<Temu<DrafPorsi> | null>(null);
  useIkuti(['penugasan'], tugas.id, async (nama) => setOleh(nama));
  if (!samaDraf(kini, dikenal)) {
    setDikenal(kini);
    if (samaDraf(draf, dikenal)) setDraf(kini);
    else if (samaDraf(draf, kini)) setTemu(null);
    else setTemu({ oleh, dihapus: false, semula: dikenal, baru: kini, ikut: [], bertemu: ['pembagian'] });
  }
  const pakaiPunyanya = (): void => {
    setDraf(kini);
    setTemu(null);
  };
  return { draf, setDraf, temu, pakaiPunyanya, tutupTemu: () => setTemu(null) };
}
