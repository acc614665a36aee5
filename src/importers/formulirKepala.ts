import { JUDUL_FORMULIR, LEMBAR_ISIAN, type KolomFormulir } from '../domain/formulirTugas';
import type { PegawaiId } from '../domain/ids';
import { lipatJudul } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { GalatImpor } from './temuan';

/** A column of a person: its heading, and the id where the hidden row above still says it. */
export interface KolomOrang {
  readonly kolom: number;
  readonly label: string;
  readonly id: PegawaiId | null;
}
export interface KepalaFormulir {
  readonly lembar: Lembar;
  /** Row of the headings, 0-based. */
  readonly baris: number;
  readonly kolom: ReadonlyMap<KolomFormulir, number>;
  readonly orang: readonly KolomOrang[];
}

const JANGKAUAN = 40;
const WAJIB = ['nama', 'volume', 'norma', 'pelaksana'] as const;
const SEBUTAN = new Map(
  (Object.entries(JUDUL_FORMULIR) as [KolomFormulir, string][]).map(([kolom, judul]) => [lipatJudul(judul), kolom]),
);

/** Finds the filled sheet by its headings, wherever rows or columns were moved to. @throws GalatImpor when there is none. */
export function kepalaFormulir(semua: readonly Lembar[]): KepalaFormulir {
  const urut = [...semua].sort((a, b) => Number(b.nama === LEMBAR_ISIAN) - Number(a.nama === LEMBAR_ISIAN));
  for (const lembar of urut)
    for (let i = 0; i < Math.min(JANGKAUAN, lembar.baris.length); i += 1) {
      const kolom = kolomBaris(lembar, i);
      if (WAJIB.every((nama) => kolom.has(nama)))
        return { lembar, baris: i, kolom, orang: kolomOrang(lembar, i, kolom) };
    }
  throw new GalatImpor(
    'tanpa_judul',
    'Berkas ini bukan formulir isian tugas: tidak ada lembar dengan kolom “Tugas”, “Volume setahun”, “Norma waktu”, dan “Pelaksana / ketua tim”. Daftar tugas lain diimpor lewat Impor tugas.',
  );
}

function kolomBaris(lembar: Lembar, i: number): Map<KolomFormulir, number> {
  const kolom = new Map<KolomFormulir, number>();
  (lembar.baris[i] ?? []).forEach((sel, k) => {
    const nama = SEBUTAN.get(lipatJudul(teksSel(sel)));
    if (nama && !kolom.has(nama)) kolom.set(nama, k);
  });
  return kolom;
}

/** People stand right of "Pelaksana" under headings that are none of ours; ids are in a hidden row above. */
function kolomOrang(lembar: Lembar, i: number, kolom: ReadonlyMap<KolomFormulir, number>): KolomOrang[] {
  const awal = kolom.get('pelaksana') ?? 0;
  const milik = new Set(kolom.values());
  const batas = Math.min(...(['jenis', 'dasar', 'petunjuk', 'syarat'] as const).map((k) => kolom.get(k) ?? Infinity));
  const ids = new Map<number, PegawaiId>();
  for (let r = Math.max(0, i - 6); r < i; r += 1)
    (lembar.baris[r] ?? []).forEach((sel, k) => {
      const teks = teksSel(sel);
      if (teks.startsWith('P:')) ids.set(k, teks.slice(2) as PegawaiId);
    });
  return (lembar.baris[i] ?? []).flatMap((sel, k) => {
    const label = teksSel(sel);
    const orang = k > awal && k < batas && !milik.has(k) && label !== '';
    return orang ? [{ kolom: k, label, id: ids.get(k) ?? null }] : [];
  });
}
