import type { LembarRbView } from '../../api/rbViews';
import { bacaBilangan } from '../../domain/bilanganTeks';
import {
  SELURUHNYA,
  semuaKomponen,
  type ButirRb,
  type JawabanRb,
  type JawabRb,
  type KomponenRb,
} from '../../domain/rb';
import { hitungRb, type HasilIndikator, type HasilRb } from '../../domain/rbNilai';

/** A sheet as the window works with it, counted by the same rules as on paper. */
export interface LembarTerhitung extends LembarRbView {
  readonly hasil: HasilRb;
}
export const hitungLembar = (view: LembarRbView): LembarTerhitung => ({
  ...view,
  hasil: hitungRb(view.paket, new Map(Object.entries(view.jawaban)), new Map(Object.entries(view.indikator))),
});

/** What can be answered: a question, a component (R4) or the whole. */
export interface Sasaran {
  readonly id: string;
  readonly nama: string;
  readonly petunjuk: string;
  readonly jawab: JawabRb;
  readonly butir: ButirRb | null;
  readonly jawaban: JawabanRb;
  readonly indikator: HasilIndikator | null;
}
const KOSONG: JawabanRb = { nilai: null, catatan: '', bukti: '' };
/** Points out of a weight. */
const poin = (perseratus: number): JawabRb => ({ jenis: 'angka', maks: perseratus / 100, satuan: 'poin' });

export function sasaranDari({ paket, jawaban, indikator, hasil }: LembarTerhitung, id: string): Sasaran | null {
  const dasar = { id, petunjuk: '', butir: null, jawaban: jawaban[id] ?? KOSONG, indikator: null };
  if (id === SELURUHNYA) return { ...dasar, nama: 'Indeks', jawab: poin(hasil.tertinggi) };
  for (const komponen of semuaKomponen(paket.komponen)) {
    if (komponen.id === id) return { ...dasar, nama: komponen.nama, jawab: poin(komponen.bobot) };
    const butir = komponen.butir.find((satu) => satu.id === id);
    if (butir) {
      const { tanya: nama, petunjuk, jawab } = butir;
      return { ...dasar, nama, petunjuk, jawab, butir, indikator: indikator[id] ?? null };
    }
  }
  return null;
}

export type BarisLembar =
  | { readonly jenis: 'komponen'; readonly id: string; readonly tingkat: number; readonly komponen: KomponenRb }
  | {
      readonly jenis: 'butir';
      readonly id: string;
      readonly tingkat: number;
      readonly komponen: KomponenRb;
      readonly butir: ButirRb;
    };

/** The rows that are on screen: nothing below a folded component. */
export function barisTampak(
  komponen: readonly KomponenRb[],
  tertutup: ReadonlySet<string>,
  tingkat = 0,
): readonly BarisLembar[] {
  return komponen.flatMap((satu): readonly BarisLembar[] => {
    const atas: BarisLembar = { jenis: 'komponen', id: satu.id, tingkat, komponen: satu };
    if (tertutup.has(satu.id)) return [atas];
    return [
      atas,
      ...satu.butir.map((butir): BarisLembar => ({
        jenis: 'butir',
        id: butir.id,
        tingkat: tingkat + 1,
        komponen: satu,
        butir,
      })),
      ...barisTampak(satu.anak, tertutup, tingkat + 1),
    ];
  });
}

/** `3,27`, `3.27`, `1.000,5`; null = no number. */
export function bacaAngka(teks: string): number | null {
  const angka = bacaBilangan(teks.trim().replace(/\s*%$/, ''));
  return angka !== null && angka >= 0 ? angka : null;
}
