import { AppError } from '../api/errors';
import { errorText } from '../api/errorText';
import type { HasilSurat, NaskahKeluar } from '../api/views';
import type { FolderSementara } from '../data/file/keluaranBertahap';
import type { SuratId } from '../domain/ids';
import { bertagBawaan, type CaraCetak } from '../domain/caraCetak';
import { periksaPolaBerkas } from '../domain/namaBerkasNaskah';
import type { IsiSurat } from '../domain/surat';
import { catatKeluaran } from './bukaKeluaran';
import { cetakGabungan, cetakTerpisah } from './cetakBerkas';
import type { SuratCetak } from './cetakNaskah';
import type { Job } from './jobs';
import { namaBerkasSurat, namaGabungan } from './namaBerkasSurat';
import type { Program } from './program';

/** Printed files that wait for their names, and what each letter became. */
export interface NaskahTercetak {
  readonly berkas: readonly { readonly sementara: string; readonly nama: string }[];
  /** In the order of the letters; `di` is the place of its file among `berkas`. */
  readonly naskah: readonly { readonly hash: string; readonly di: number; readonly dalamZip: string }[];
}

export interface PilihanKeluar {
  readonly cara: CaraCetak;
  readonly bertag: boolean | undefined;
  readonly ke: FolderSementara;
}

/** The pattern of the office. Throws `polaBerkasTidakSah`. */
export function polaBerkas({ cache }: Pick<Program, 'cache'>): string {
  const { pola } = cache.kantor.pengaturan.berkasNaskah;
  const sebab = periksaPolaBerkas(pola)[0];
  if (sebab) throw new AppError('polaBerkasTidakSah', { sebab });
  return pola;
}

/** Prints letters into files that nobody sees yet. */
export async function cetakKeluaran(
  program: Program,
  job: Job,
  letters: readonly SuratCetak[],
  { cara, bertag = bertagBawaan(letters.length), ke }: PilihanKeluar,
): Promise<NaskahTercetak> {
  const { host } = program;
  const isi = letters.map((surat) => surat.isi);
  const pola = polaBerkas(program);
  if (cara === 'satuBerkas') {
    const { path, hash } = await cetakGabungan(host, job, letters, { bertag, ke });
    return {
      berkas: [{ sementara: path, nama: `${namaGabungan(pola, isi)}.pdf` }],
      naskah: letters.map(() => ({ hash, di: 0, dalamZip: '' })),
    };
  }
  const nama = namaBerkasSurat(pola, isi);
  const pdfs = await cetakTerpisah(host, job, letters, { bertag, ke });
  if (cara === 'perOrang')
    return {
      berkas: pdfs.map(({ path }, at) => ({ sementara: path, nama: nama[at] ?? '' })),
      naskah: pdfs.map(({ hash }, di) => ({ hash, di, dalamZip: '' })),
    };
  const zip = ke.berkas('naskah.zip');
  const minta = { isi: pdfs.map(({ path }, at) => ({ path, nama: nama[at] ?? '' })), ke: zip };
  await job.task('zipkanNaskah', minta, `Mengemas ${letters.length} naskah`);
  return {
    berkas: [{ sementara: zip, nama: `${namaGabungan(pola, isi)}.zip` }],
    naskah: pdfs.map(({ hash }, at) => ({ hash, di: 0, dalamZip: nama[at] ?? '' })),
  };
}

type SuratKeluar = { readonly id: SuratId; readonly isi: IsiSurat; readonly perihal: string };

/** Gives the files of issued letters their names. Throws `terbitTanpaBerkas`: the register has the letters by now. */
export function namaiKeluaran(
  program: Program,
  ke: FolderSementara,
  { berkas, naskah }: NaskahTercetak,
  letters: readonly SuratKeluar[],
): HasilSurat {
  const paths: string[] = [];
  try {
    for (const { sementara, nama } of berkas) {
      const path = ke.namai(sementara, nama);
      catatKeluaran(program, path);
      paths.push(path);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const rincian = { jumlah: letters.length, selesai: paths.length, folder: ke.folder };
    throw new AppError(
      'terbitTanpaBerkas',
      { ...rincian, sebab: errorText(error.code, error.detail) },
      { cause: error },
    );
  }
  return {
    diterbitkan: letters.map(({ id }) => id),
    berkas: paths,
    folder: ke.folder,
    naskah: letters.map((surat, at) => naskahKeluar(surat, paths[naskah[at]?.di ?? 0] ?? '', naskah[at])),
    sudahAda: 0,
  };
}

export const naskahKeluar = (
  { id, isi, perihal }: SuratKeluar,
  berkas: string,
  tercetak: { readonly hash: string; readonly dalamZip?: string } | undefined,
): NaskahKeluar => ({
  id,
  nomor: isi.nomor,
  perihal,
  penerima: isi.kepada.map(({ nama }) => nama),
  berkas,
  dalamZip: tercetak?.dalamZip ?? '',
  hash: tercetak?.hash ?? '',
});
