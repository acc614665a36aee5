import { AppError, type ErrorCode, type ErrorDetail } from '../api/errors';
import { bacaPihakLain, susunUtama } from '../data/bersama/bacaUtama';
import { removeDatabase } from '../data/file/salinanKerja';
import { bukaSandi, sandikan } from '../data/file/sandi';
import { bandingCadangan } from '../data/file/denganCadangan';
import { gantiRusak } from '../data/file/gantiRusak';
import { hitungSemuaIsi } from '../data/file/isiCadangan';
import { simpanKeadaan, susunKeadaan, type PermintaanKeadaan } from '../data/file/keadaanPada';
import { bersihkanSalinan } from '../data/file/bersihkanSalinan';
import { periksaKerusakan } from '../data/file/kerusakan';
import { periksaSalinan } from '../data/file/periksaSalinan';
import { publishCopy, snapshotCopy } from '../data/file/terbit';
import type { KabarUsulan } from '../api/usulanViews';
import type { PilihanDokumen } from '../documents/dokumenSurat';
import type { IsiPeta } from '../documents/peta/isiPeta';
import type { PilihanCetak } from '../domain/pilihanCetak';
import { bacaAbk } from '../importers/abkTabel';
import { bacaAbsen } from '../importers/absenTabel';
import type { BerkasMasuk, PilihanDpa } from '../importers/dpaHasil';
import { bacaFormulirBerkas } from '../importers/formulirBerkas';
import { bacaKehadiran } from '../importers/kehadiranTabel';
import { bacaLembar } from '../importers/lembar';
import { bacaPegawai } from '../importers/pegawaiTabel';
import { bacaRealisasiBerkas } from '../importers/realisasiTabel';
import { GalatImpor } from '../importers/temuan';
import { bacaTugas, type PilihanTugas } from '../importers/tugasTabel';
import { hitungUsulan } from './hitungUsulan';
import type { PermintaanWord } from './isiBerkasWord';
import type * as naskah from './selesaiNaskah';
import type { PermintaanAbk, PermintaanBukti } from './susunAbkBerkas';
import type { PermintaanSusun } from './susunDokumen';
import { bacaPembanding } from './peta/bacaPembanding';

/**
 * The heavy tasks, by name: plain data in, plain data (or a promise of it) out. Both sides of a worker share this table.
 * `hitungUsulan`, those of the ABK and of `dokumen…` read the working copy, `bacaPembanding` another file, those of letters and
 * the last six write the files they are told to; the others are pure.
 */
export type Progress = (bagian: number, kabar?: KabarTugas) => void;
/** More about how far a task is: another text, and the best proposal so far. */
export interface KabarTugas {
  readonly teks: string;
  readonly usulan?: KabarUsulan;
}
/** "Cukup": asked by tasks that can end early with what they have. */
export type Cukup = () => boolean;
interface SourceFile {
  readonly bytes: Uint8Array;
  readonly nama: string;
}
interface SumberDpa extends Omit<PilihanDpa, 'nomenklatur' | 'rekening' | 'sumberDana' | 'progres'> {
  readonly berkas: readonly BerkasMasuk[];
  readonly nomenklatur: Uint8Array;
  readonly rekening: Uint8Array;
  readonly sumberDana: Uint8Array;
}

const TASKS = {
  hitungUsulan,
  bacaPembanding,
  /** The readers of prints and the nomenclature are most of the weight: only this task loads them. */
  async bacaDpa({ berkas, nomenklatur, rekening, sumberDana, ...pilihan }: SumberDpa, progres: Progress) {
    const [{ bacaDpaBerkas }, { bukaNomenklatur }, { bukaDaftarKode }] = await Promise.all([
      import('../importers/dpaBerkas'),
      import('../importers/nomenklatur'),
      import('../importers/nomenklaturKode'),
    ]);
    return bacaDpaBerkas(berkas, {
      ...pilihan,
      nomenklatur: bukaNomenklatur(nomenklatur),
      rekening: bukaDaftarKode(rekening),
      sumberDana: bukaDaftarKode(sumberDana),
      progres,
    });
  },
  bacaPegawai: ({ bytes, nama, pilihan }: SourceFile & { pilihan: Parameters<typeof bacaPegawai>[1] }) =>
    bacaPegawai(bacaLembar(bytes, nama).lembar, pilihan),
  bacaTugas: ({ bytes, nama, ...pilihan }: SourceFile & PilihanTugas) =>
    bacaTugas(bacaLembar(bytes, nama).lembar, pilihan),
  bacaAbk: ({ bytes, nama }: SourceFile) => bacaAbk(bacaLembar(bytes, nama).lembar),
  bacaAbsen: ({ bytes, nama, tahun }: SourceFile & { tahun: number }) =>
    bacaAbsen(bacaLembar(bytes, nama).lembar, tahun),
  bacaKehadiran: ({ bytes, nama, tahun }: SourceFile & { tahun: number }) => bacaKehadiran(bytes, nama, tahun),
  bacaFormulir: ({ berkas }: { berkas: readonly SourceFile[] }, progres: Progress) =>
    bacaFormulirBerkas(berkas, progres),
  bacaRealisasi: ({ berkas }: { berkas: readonly SourceFile[] }, progres: Progress) =>
    bacaRealisasiBerkas(berkas, progres),
  /** Papers of the ABK: the writers are loaded only here. */
  async abkXlsx(minta: PermintaanAbk, progres: Progress) {
    return (await import('./susunAbkBerkas')).susunAbkXlsx(minta, progres);
  },
  async abkHtml({ minta, pilihan }: { minta: PermintaanAbk; pilihan: PilihanDokumen }) {
    return (await import('./susunAbkBerkas')).susunAbkHtml(minta, pilihan);
  },
  async buktiAbkHtml({ minta, pilihan }: { minta: PermintaanBukti; pilihan: PilihanDokumen }) {
    return (await import('./susunAbkBerkas')).susunBuktiHtml(minta, pilihan);
  },
  /** Papers of performance management. */
  async dokumenXlsx(minta: PermintaanSusun, progres: Progress) {
    return (await import('./susunDokumen')).susunDokumenXlsx(minta, progres);
  },
  async dokumenHtml({ minta, pilihan }: { minta: PermintaanSusun; pilihan: Omit<PilihanDokumen, 'judul'> }) {
    return (await import('./susunDokumen')).susunDokumenHtml(minta, pilihan);
  },
  /** Drawing maps is rare: its writers come with the task. */
  async petaPdf({ isi, kertas }: { isi: IsiPeta; kertas: 'A4' | 'A3' }, progres: Progress) {
    return (await import('../documents/peta/petaPdf')).petaPdf(isi, kertas, progres);
  },
  async petaXlsx({ lembar }: { lembar: readonly IsiPeta[] }, progres: Progress) {
    return (await import('../documents/peta/petaXlsx')).petaXlsx(lembar, progres);
  },
  /** Letters after printing: split, numbered, joined, hashed and written (selesaiNaskah.ts). */
  async selesaikanNaskah(minta: Parameters<typeof naskah.selesaikanNaskah>[0]) {
    return (await import('./selesaiNaskah')).selesaikanNaskah(minta);
  },
  async satukanNaskah(minta: Parameters<typeof naskah.satukanNaskah>[0]) {
    return (await import('./selesaiNaskah')).satukanNaskah(minta);
  },
  async gabungkanNaskah(minta: Parameters<typeof naskah.gabungkanNaskah>[0]) {
    return (await import('./selesaiNaskah')).gabungkanNaskah(minta);
  },
  async zipkanNaskah(minta: Parameters<typeof naskah.zipkanNaskah>[0]) {
    return (await import('./selesaiNaskah')).zipkanNaskah(minta);
  },
  async cariTersimpan(minta: Parameters<typeof naskah.cariTersimpan>[0]) {
    return (await import('./selesaiNaskah')).cariTersimpan(minta);
  },
  /** Letters as Word files: the filler is loaded only here. */
  async isiBerkasWord(minta: PermintaanWord, progres: Progress) {
    return (await import('./isiBerkasWord')).isiBerkasWord(minta, progres);
  },
  /** A PDF on its way to the printer; the PDF reader is loaded only here. */
  async siapkanCetak(minta: { pdf: Uint8Array; pilihan: PilihanCetak | null }) {
    return (await import('./siapkanCetak')).siapkanCetak(minta);
  },
  sandikan,
  bukaSandi,
  /** The office as it was: throw-away or as a document of its own. */
  susunKeadaan,
  simpanKeadaan: ({ userDataDir, ...minta }: PermintaanKeadaan & { userDataDir: string }, progres: Progress) =>
    simpanKeadaan(minta, userDataDir, progres),
  terbitkanBerkas: publishCopy,
  cadangkanBerkas: snapshotCopy,
  susunUtama,
  bacaPihakLain,
  buangUtama({ path }: { path: string }) {
    removeDatabase(path);
    return null;
  },
  hitungCadangan: hitungSemuaIsi,
  bandingCadangan,
  periksaKerusakan,
  periksaSalinan,
  gantiRusak: (minta: Parameters<typeof gantiRusak>[0], progres: Progress) => gantiRusak(minta, progres),
  /** Older copies lose what was blanked of people. */
  bersihkanSalinan,
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskInput<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]>>;

export type WorkerMessage =
  | { readonly jenis: 'progres'; readonly bagian: number; readonly kabar: KabarTugas | undefined }
  | { readonly jenis: 'hasil'; readonly hasil: unknown }
  | { readonly jenis: 'galat'; readonly kode: ErrorCode; readonly rincian: ErrorDetail };

/** Runs a task here; a file that cannot be used becomes `imporGagal` with the importer's own words. */
export async function runTask<N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  progress: Progress,
  cukup: Cukup,
): Promise<TaskOutput<N>> {
  const task = TASKS[name] as (
    input: TaskInput<N>,
    progress: Progress,
    cukup: Cukup,
  ) => TaskOutput<N> | Promise<TaskOutput<N>>;
  try {
    return await task(input, progress, cukup);
  } catch (error) {
    if (!(error instanceof GalatImpor)) throw error;
    const named = 'nama' in input ? String(input.nama) : '';
    // The importer's words often name the file or the sheet themselves.
    const unsaid = (name: string): boolean => name !== '' && !error.pesan.includes(name);
    const place = [
      unsaid(named) && named,
      error.lembar !== named && unsaid(error.lembar) && `lembar ${error.lembar}`,
      error.baris && `baris ${error.baris}`,
      error.kolom && `kolom ${error.kolom}`,
    ].filter(Boolean);
    const pesan = [...(place.length > 0 ? [place.join(', ')] : []), error.pesan].join(': ');
    throw new AppError('imporGagal', { pesan }, { cause: error });
  }
}
