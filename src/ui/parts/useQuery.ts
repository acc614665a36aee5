import { useCallback, useEffect, useRef, useState } from 'react';
import { useDengar } from '../stores/kabar';
import { teksGalat } from './teksGalat';

export interface Query<T> {
  /** Last answer; kept while a newer one loads, so that nothing flickers. */
  readonly data: T | undefined;
  /** '' = fine. */
  readonly galat: string;
  readonly memuat: boolean;
  muatUlang(): void;
}
type Dep = string | number | boolean | null | undefined;

/**
 * An Api read of a screen: runs when `deps` change and after every change of the file. `null` reads nothing.
 * `tabel` narrows the re-runs to changes that touched one of these tables (undo, open and close always re-run).
 */
export function useQuery<T>(
  load: (() => Promise<T>) | null,
  deps: readonly Dep[],
  tabel?: readonly string[],
): Query<T> {
  const [hasil, setHasil] = useState<{ data: T | undefined; galat: string; memuat: boolean }>({
    data: undefined,
    galat: '',
    memuat: load !== null,
  });
  const terakhir = useRef(load);
  useEffect(() => {
    terakhir.current = load;
  });
  const giliran = useRef(0);
  const jalankan = useCallback(() => {
    const baca = terakhir.current;
    const ini = ++giliran.current;
    if (baca === null) {
      // The same object while there is nothing to take back: news must not draw a screen anew that reads nothing.
      setHasil((lama) =>
        lama.data === undefined && lama.galat === '' && !lama.memuat
          ? lama
          : { data: undefined, galat: '', memuat: false },
      );
      return;
    }
    setHasil((lama) => ({ ...lama, memuat: true }));
    baca().then(
      (data) => {
        if (ini === giliran.current) setHasil({ data, galat: '', memuat: false });
      },
      (error: unknown) => {
        if (ini === giliran.current) setHasil((lama) => ({ ...lama, galat: teksGalat(error), memuat: false }));
      },
    );
  }, []);
  const kunci = JSON.stringify(deps);
  const aktif = load !== null;
  useEffect(() => {
    const urutan = giliran;
    jalankan();
    return () => void urutan.current++;
  }, [jalankan, kunci, aktif]);
  useDengar((event) => {
    if (event.type !== 'changed' || event.sebab === 'tutup') return;
    const bertabel = event.sebab === 'ubah' || event.sebab === 'terima';
    if (tabel && bertabel && !event.tabel.some((nama) => tabel.includes(nama))) return;
    jalankan();
  });
  return { ...hasil, muatUlang: jalankan };
}
