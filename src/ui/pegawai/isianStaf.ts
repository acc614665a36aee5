import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImporPegawaiInput } from '../../api/pegawaiInputs';
import type { BarisKeluar, BarisPratinjauPegawai, PratinjauPegawai } from '../../api/pegawaiViews';
import type { PegawaiId, Tanggal } from '../../domain/ids';
import type { SebabKeluar } from '../../domain/pegawai';

export const SARING_STAF = ['semua', 'baru', 'berubah', 'keluar', 'periksa', 'dilewati', 'sama'] as const;
export type SaringStaf = (typeof SARING_STAF)[number];

/** What the user decided about a row, over what the preview proposed. */
export type Putusan = Omit<NonNullable<ImporPegawaiInput['perbaikan']>[number], 'nomor'>;
/** Somebody ticked as gone. */
export interface Kepergian {
  readonly tanggal: Tanggal;
  readonly sebab: SebabKeluar;
}

export interface IsianStaf {
  readonly tanggal: Tanggal;
  readonly mulaiBaru: boolean;
  readonly putusan: ReadonlyMap<number, Putusan>;
  readonly pergi: ReadonlyMap<PegawaiId, Kepergian>;
  readonly saring: SaringStaf;
  /** Starts anew with what a preview proposes. */
  isi(pratinjau: PratinjauPegawai): void;
  aturTanggal(tanggal: Tanggal): void;
  aturMulai(mulaiBaru: boolean): void;
  putuskan(nomor: number, putusan: Putusan): void;
  /** null unticks. */
  aturPergi(id: PegawaiId, pergi: Kepergian | null): void;
  pergikanSemua(daftar: readonly BarisKeluar[], ya: boolean): void;
  aturSaring(saring: SaringStaf): void;
}
export type IsianStafStore = StoreApi<IsianStaf>;

const hariTerakhir = (b: BarisKeluar, tanggal: Tanggal): Kepergian => ({
  tanggal: b.tanggal ?? tanggal,
  sebab: b.sebab,
});

export function createIsianStaf(): IsianStafStore {
  return createStore<IsianStaf>()((set, get) => ({
    tanggal: '',
    mulaiBaru: false,
    putusan: new Map(),
    pergi: new Map(),
    saring: 'semua',
    isi(p) {
      const pergi = p.keluar.filter((b) => b.usul).map((b) => [b.pegawaiId, hariTerakhir(b, p.tanggal)] as const);
      // A list of an office that has people: who is new in it has only now begun.
      const mulaiBaru = p.seluruhKantor && p.baris.some((b) => b.keadaan !== 'baru');
      set({ tanggal: p.tanggal, mulaiBaru, putusan: new Map(), pergi: new Map(pergi), saring: 'semua' });
    },
    aturTanggal(tanggal) {
      // Days nobody named follow the day of the list.
      const lama = get().tanggal;
      const pergi = new Map([...get().pergi].map(([id, k]) => [id, k.tanggal === lama ? { ...k, tanggal } : k]));
      set({ tanggal, pergi });
    },
    aturMulai: (mulaiBaru) => set({ mulaiBaru }),
    putuskan: (nomor, putusan) =>
      set({ putusan: new Map(get().putusan).set(nomor, { ...get().putusan.get(nomor), ...putusan }) }),
    aturPergi(id, pergi) {
      const baru = new Map(get().pergi);
      if (pergi === null) baru.delete(id);
      else baru.set(id, pergi);
      set({ pergi: baru });
    },
    pergikanSemua(daftar, ya) {
      const { tanggal, pergi } = get();
      const baru = new Map(pergi);
      for (const b of daftar)
        if (!ya) baru.delete(b.pegawaiId);
        else if (!baru.has(b.pegawaiId)) baru.set(b.pegawaiId, hariTerakhir(b, tanggal));
      set({ pergi: baru });
    },
    aturSaring: (saring) => set({ saring }),
  }));
}

/** What is sent with "Simpan": only decisions, the preview holds the rest. */
export function masukanStaf(isian: IsianStaf, imporId: string): ImporPegawaiInput {
  return {
    imporId,
    tanggal: isian.tanggal,
    mulaiBaru: isian.mulaiBaru,
    perbaikan: [...isian.putusan].map(([nomor, putusan]) => ({ nomor, ...putusan })),
    keluar: [...isian.pergi].map(([pegawaiId, k]) => ({ pegawaiId, ...k })),
  };
}

export const dilewati = (b: BarisPratinjauPegawai, putusan: Putusan | undefined): boolean =>
  putusan?.abaikan ?? b.abaikan;
export const berpindah = (b: BarisPratinjauPegawai, putusan: Putusan | undefined): boolean =>
  putusan?.pindah ?? b.pindah;

/** The state of a row with the user's decision: somebody chosen makes a new person a known one, and the other way round. */
export function keadaanStaf(b: BarisPratinjauPegawai, putusan: Putusan | undefined): 'baru' | 'diperbarui' | 'sama' {
  const pilihan = putusan?.samaDengan;
  if (pilihan === undefined) return b.keadaan;
  if (pilihan === null) return 'baru';
  return pilihan === b.pegawaiId ? b.keadaan : 'diperbarui';
}

const bertingkat = (b: BarisPratinjauPegawai, tingkat: 'galat' | 'peringatan'): boolean =>
  b.temuan.some((t) => t.tingkat === tingkat);
const bertemuan = (b: BarisPratinjauPegawai): boolean => bertingkat(b, 'galat') || bertingkat(b, 'peringatan');

/** A row of the table: somebody of the list, or somebody missing in it. */
export type ButirStaf =
  | { readonly jenis: 'baris'; readonly kunci: string; readonly baris: BarisPratinjauPegawai }
  | { readonly jenis: 'kepalaKeluar'; readonly kunci: string; readonly jumlah: number }
  | { readonly jenis: 'keluar'; readonly kunci: string; readonly baris: BarisKeluar };

/**
 * Rows of a filter: errors first, then people missing in the list when some are proposed to be gone (else they stand
 * last), then what a person should look at, changes, new people, and those who stay as they are.
 */
export function butirStaf(p: PratinjauPegawai, putusan: IsianStaf['putusan'], saring: SaringStaf): ButirStaf[] {
  const cocok = (b: BarisPratinjauPegawai): boolean => {
    if (saring === 'semua') return true;
    if (saring === 'periksa') return bertemuan(b);
    const keadaan = dilewati(b, putusan.get(b.nomor)) ? 'dilewati' : keadaanStaf(b, putusan.get(b.nomor));
    return keadaan === (saring === 'berubah' ? 'diperbarui' : saring);
  };
  // A first list is all new: it stays in its own order.
  const pertama = p.baris.every((b) => b.keadaan === 'baru');
  const urut = { diperbarui: 2, baru: 3, sama: 4 };
  const bobot = (b: BarisPratinjauPegawai): number =>
    bertingkat(b, 'galat') ? 0 : pertama ? 3 : bertingkat(b, 'peringatan') ? 1 : urut[b.keadaan];
  const baris = p.baris.filter(cocok).sort((a, b) => bobot(a) - bobot(b) || a.nomor - b.nomor);
  const butir = baris.map((b): ButirStaf => ({ jenis: 'baris', kunci: `b${b.nomor}`, baris: b }));
  if (p.keluar.length === 0 || (saring !== 'semua' && saring !== 'keluar')) return butir;
  const pergi: ButirStaf[] = [
    { jenis: 'kepalaKeluar', kunci: 'kepala', jumlah: p.keluar.length },
    ...p.keluar.map((b): ButirStaf => ({ jenis: 'keluar', kunci: `k${b.pegawaiId}`, baris: b })),
  ];
  const galat = baris.filter((b) => bobot(b) === 0).length;
  return p.keluar.some((b) => b.usul)
    ? [...butir.slice(0, galat), ...pergi, ...butir.slice(galat)]
    : [...butir, ...pergi];
}

export interface HitunganStaf {
  readonly semua: number;
  readonly baru: number;
  readonly berubah: number;
  readonly sama: number;
  readonly dilewati: number;
  readonly keluar: number;
  readonly periksa: number;
  /** People that would be written. */
  readonly ditulis: number;
}

/** How many of each, with the user's decisions; skipped rows count in none of baru, berubah, sama. */
export function hitungStaf(
  p: PratinjauPegawai,
  { putusan, pergi }: Pick<IsianStaf, 'putusan' | 'pergi'>,
): HitunganStaf {
  const n = { baru: 0, diperbarui: 0, sama: 0, dilewati: 0 };
  for (const b of p.baris) {
    const milik = putusan.get(b.nomor);
    n[dilewati(b, milik) ? 'dilewati' : keadaanStaf(b, milik)] += 1;
  }
  return {
    semua: p.baris.length,
    baru: n.baru,
    berubah: n.diperbarui,
    sama: n.sama,
    dilewati: n.dilewati,
    keluar: p.keluar.length,
    periksa: p.baris.filter(bertemuan).length,
    ditulis: n.baru + n.diperbarui + pergi.size,
  };
}
