import { useCallback } from 'react';
import { kelasEj, sebutanBeban } from '../../domain/ej';
import { useSesi } from '../stores/sesiStore';

export interface KelasWarna {
  readonly kelas: 'A' | 'B' | 'C' | 'D' | 'E';
  /** `ej ej-c`: background, text and pattern of the class (css/dasar.css). */
  readonly css: string;
  /** `Cukup`, `Melebihi kapasitas` … */
  readonly sebutan: string;
}

/** Colour and word of a load ratio by the office's own class limits; null ratio (no capacity) has none. */
export function useKelasWarna(): (rasio: number | null) => KelasWarna | null {
  const batas = useSesi((s) => s.pengaturan?.kelasEj);
  return useCallback(
    (rasio) => {
      if (rasio === null || batas === undefined) return null;
      const kelas = kelasEj(rasio, batas);
      return {
        kelas,
        css: `ej ej-${kelas.toLowerCase()}`,
        sebutan: rasio === 0 ? 'Belum ada tugas' : sebutanBeban(kelas),
      };
    },
    [batas],
  );
}
