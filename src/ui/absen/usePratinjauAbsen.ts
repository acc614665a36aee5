import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import type { BenturanAbsen, PratinjauAbsen } from '../../api/absenViews';
import type { Absen } from '../../domain/absen';
import type { TindakanAbsen } from '../../domain/absenUsulan';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';

export const kunciBenturan = (b: Pick<BenturanAbsen, 'tugasId' | 'pegawaiId'>): string => `${b.tugasId}.${b.pegawaiId}`;
/** What was chosen for a conflict: one of its ways, or to leave it. */
export type Pilihan = TindakanAbsen | 'biarkan';

export interface Pertimbangan {
  readonly data: PratinjauAbsen | undefined;
  readonly galat: string;
  /** The shown effects are not (yet) those of what is typed. */
  readonly memuat: boolean;
  /** Index of the chosen way, null = leave it. */
  dipilih(b: BenturanAbsen): number | null;
  pilih(b: BenturanAbsen, nomor: number | null): void;
  pilihSemua(usulan: boolean): void;
  /** What is done about the conflicts, in their order. */
  readonly tindakan: TindakanAbsen[];
  /** May it be written now? Pressed before the effects are shown, only when there is nothing to look at first. */
  bolehTulis(): Promise<boolean>;
}

const sama = (a: TindakanAbsen, b: TindakanAbsen): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The effects of what is typed, a moment after typing, and the answers to the conflicts; an answer survives as long as it is offered. */
export function usePratinjauAbsen(absen: readonly Absen[]): Pertimbangan {
  const api = useApi();
  const kunci = JSON.stringify(absen);
  const [tenang] = useDebouncedValue(kunci, 220);
  const adaIsi = tenang !== '[]';
  const { data, galat, memuat } = useQuery(
    adaIsi ? () => api.previewAbsen({ absen: JSON.parse(tenang) as Absen[] }) : null,
    [tenang],
  );
  const [putusan, setPutusan] = useState<ReadonlyMap<string, Pilihan>>(new Map());
  const dipilih = useCallback(
    (b: BenturanAbsen): number | null => {
      const ini = putusan.get(kunciBenturan(b));
      if (ini === 'biarkan') return null;
      const nomor = ini ? b.pilihan.findIndex(({ tindakan }) => sama(tindakan, ini)) : -1;
      return nomor >= 0 ? nomor : b.bawaan;
    },
    [putusan],
  );
  const ubah = (perubahan: readonly (readonly [BenturanAbsen, number | null])[]): void =>
    setPutusan((lama) => {
      const baru = new Map(lama);
      for (const [b, nomor] of perubahan)
        baru.set(kunciBenturan(b), nomor === null ? 'biarkan' : (b.pilihan[nomor]?.tindakan ?? 'biarkan'));
      return baru;
    });
  const kini = adaIsi ? data : undefined;
  const memuatKini = memuat || tenang !== kunci;
  const tindakan = useMemo(
    () =>
      (kini?.benturan ?? []).flatMap((b) => {
        const nomor = dipilih(b);
        return nomor === null ? [] : (b.pilihan[nomor]?.tindakan ?? []);
      }),
    [kini, dipilih],
  );
  return {
    data: kini,
    galat,
    memuat: memuatKini,
    dipilih,
    pilih: (b, nomor) => ubah([[b, nomor]]),
    pilihSemua: (usulan) =>
      ubah((kini?.benturan ?? []).map((b) => [b, usulan && b.pilihan.length > 0 ? (b.bawaan ?? 0) : null] as const)),
    tindakan,
    bolehTulis: async () => {
      const lihat = memuatKini ? await api.previewAbsen({ absen: [...absen] }) : kini;
      if (lihat === undefined || lihat.baris.some(({ temuan }) => temuan.some(({ menolak }) => menolak))) return false;
      return !memuatKini || lihat.benturan.every(({ diam }) => diam !== null);
    },
  };
}
