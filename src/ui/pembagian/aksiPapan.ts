import { createContext, useContext } from 'react';
import type { SegmenPapan } from '../../api/views';
import type { PegawaiId, PenugasanId, TugasId } from '../../domain/ids';

/** One or several tasks, or one share, that "Pindahkan ke…" is about. */
export type SasaranPindah =
  | { readonly jenis: 'kartu'; readonly tugasIds: readonly TugasId[]; readonly nama: string }
  | {
      readonly jenis: 'segmen';
      readonly penugasanId: PenugasanId;
      readonly tugasId: TugasId;
      readonly dari: PegawaiId;
      readonly nama: string;
    };

/** What a menu on the board is about. */
export type SasaranMenu =
  | { readonly jenis: 'kartu'; readonly tugasId: TugasId; readonly nama: string }
  | { readonly jenis: 'segmen'; readonly segmen: SegmenPapan; readonly pegawaiId: PegawaiId }
  /** A change of the proposal. */
  | { readonly jenis: 'bayangan'; readonly tugasId: TugasId; readonly nama: string; readonly diterima: boolean };

/** What cards and rows can ask for; a stable object, so that memoised rows stay memoised. */
export interface AksiPapan {
  pindahkan(sasaran: SasaranPindah): void;
  /** One menu serves the whole board, hung under this element. */
  menu(sasaran: SasaranMenu, di: Element): void;
  rincian(tugasId: TugasId): void;
  /** "Mengapa bukan …?" about this task. */
  mengapa(tugasId: TugasId, nama: string): void;
  lepas(penugasanId: PenugasanId, nama: string): void;
  kunci(penugasanId: PenugasanId, terkunci: boolean): void;
}
export const AksiPapanContext = createContext<AksiPapan | null>(null);

export function useAksiPapan(): AksiPapan {
  const aksi = useContext(AksiPapanContext);
  if (aksi === null) throw new Error('useAksiPapan outside of AksiPapanContext');
  return aksi;
}
