import { useCallback, useEffect, useState } from 'react';
import type { Pencetak } from '../../../api/cetakViews';
import { useApi } from '../../api';
import { kabarGalat } from '../useAction';

/** The printers of this PC; null while they are looked for. `muat` looks again. */
export function usePrinter() {
  const api = useApi();
  const [daftar, setDaftar] = useState<readonly Pencetak[] | null>(null);
  const [putaran, setPutaran] = useState(0);
  useEffect(() => {
    let berhenti = false;
    api.listPrinter().then(
      (hasil) => !berhenti && setDaftar(hasil),
      (galat: unknown) => {
        if (berhenti) return;
        setDaftar([]);
        kabarGalat(galat);
      },
    );
    return () => {
      berhenti = true;
    };
  }, [api, putaran]);
  const muat = useCallback(() => {
    setDaftar(null);
    setPutaran((lama) => lama + 1);
  }, []);
  return { daftar, muat };
}
