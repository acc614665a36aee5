import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import { errorText } from '../api/errorText';
import type { HasilSurat, NaskahKeluar } from '../api/views';
import { FolderSementara } from '../data/file/keluaranBertahap';
import { perihalSurat } from '../documents/perihalSurat';
import { bertagBawaan } from '../domain/caraCetak';
import type { SuratId } from '../domain/ids';
import { catatKeluaran } from './bukaKeluaran';
import { cetakTerpisah } from './cetakBerkas';
import { suratCetak, type SuratCetak } from './cetakNaskah';
import { fileName } from './fileName';
import { cetakKeluaran, namaiKeluaran, naskahKeluar, polaBerkas } from './keluaranNaskah';
import { folderSurat, namaBerkasSurat } from './namaBerkasSurat';
import { naskahTerbit, type NaskahTersimpan } from './naskahTersimpan';
import type { Program } from './program';
import { sesuaiRegister } from './sesuaiRegister';

type Input = Parameters<Api['exportSurat']>[0];
interface Letter extends SuratCetak {
  readonly id: SuratId;
  readonly perihal: string;
}

/**
 * Writes letters of the register to files once more. One PDF each: what is finished keeps its name and stays, whatever
 * happens then (`simpanTerhenti` says how far it came), and a letter that already lies in the folder is left alone, so that
 * saving again goes on where it stopped. null = no folder was chosen.
 */
export async function simpanSurat(program: Program, input: Input): Promise<HasilSurat | null> {
  const tersimpan = await naskahTerbit(program, input.ids);
  const letters = tersimpan.map(keLetter);
  const folder = await folderSurat(program.host, input.folder);
  if (folder === null) return null;
  const ke = new FolderSementara(folder);
  try {
    // One letter by itself is written as it went out, whatever the file with several would be.
    const { cara } = input;
    if (cara === 'perOrang' || letters.length === 1)
      return await sesuaiRegister(program, await satuPerSatu(program, input, letters, ke), tersimpan);
    const bertag = input.bertag ?? seragam(letters);
    const tercetak = await program.jobs.run(input.jobId, 'menyimpan naskah', (job) =>
      cetakKeluaran(program, job, letters, { cara, bertag, ke }),
    );
    const hasil = { ...namaiKeluaran(program, ke, tercetak, letters), diterbitkan: [] };
    return await sesuaiRegister(program, hasil, tersimpan);
  } finally {
    ke.hapus();
  }
}

async function satuPerSatu(
  program: Program,
  { jobId, bertag = undefined }: Input,
  letters: readonly Letter[],
  ke: FolderSementara,
): Promise<HasilSurat> {
  const nama = namaBerkasSurat(
    polaBerkas(program),
    letters.map(({ isi }) => isi),
  );
  const ada = new Map<SuratId, NaskahKeluar>();
  let sudahAda = 0;
  try {
    await program.jobs.run(jobId, 'menyimpan naskah', async (job) => {
      const calon = letters.map(({ keterangan }, at) => ({ nama: nama[at] ?? '', tanda: keterangan.tanda }));
      const paths = await job.task('cariTersimpan', { folder: ke.folder, calon }, 'Memeriksa folder');
      const sisa: (Letter & { readonly nama: string })[] = [];
      for (const [at, surat] of letters.entries()) {
        const path = paths[at];
        if (path) ada.set(surat.id, naskahKeluar(surat, path, undefined));
        else sisa.push({ ...surat, nama: nama[at] ?? '' });
      }
      sudahAda = ada.size;
      // With tags where it went out with them, so that the file is the same again.
      for (const pakai of [true, false]) {
        const kelompok = sisa.filter(({ isi }) => (bertag ?? isi.bertag ?? bertagBawaan(letters.length)) === pakai);
        if (kelompok.length === 0) continue;
        await cetakTerpisah(program.host, job, kelompok, {
          bertag: pakai,
          ke,
          siap(berkas, dari) {
            for (const [at, satu] of berkas.entries()) {
              const surat = kelompok[dari + at];
              if (surat) ada.set(surat.id, naskahKeluar(surat, ke.namai(satu.path, surat.nama), satu));
            }
          },
        });
      }
    });
  } catch (error) {
    throw terhenti(error, [...ada.values()], letters.length, ke.folder);
  } finally {
    for (const { berkas } of ada.values()) catatKeluaran(program, berkas);
  }
  const naskah = letters.flatMap(({ id }) => ada.get(id) ?? []);
  return { diterbitkan: [], berkas: naskah.map(({ berkas }) => berkas), folder: ke.folder, naskah, sudahAda };
}

/** What stopped the saving, with how far it came; unchanged where nothing is there yet. */
function terhenti(error: unknown, ada: readonly NaskahKeluar[], jumlah: number, folder: string): unknown {
  if (!(error instanceof AppError) || ada.length === 0) return error;
  const sebab = error.code === 'dibatalkan' ? 'Dibatalkan.' : errorText(error.code, error.detail);
  const terakhir = fileName(ada.at(-1)?.berkas ?? '');
  return new AppError('simpanTerhenti', { selesai: ada.length, jumlah, folder, terakhir, sebab }, { cause: error });
}

/** As they all went out; undefined = some with tags, some without, or before it was kept. */
function seragam(letters: readonly Letter[]): boolean | undefined {
  const [pertama, ...lain] = letters.map(({ isi }) => isi.bertag);
  return lain.every((satu) => satu === pertama) ? pertama : undefined;
}

/** With the instant of its issue: printed again it is the file that went out. */
const keLetter = ({ isi, surat: { id, status, diterbitkanPada: pada } }: NaskahTersimpan): Letter => ({
  ...suratCetak(isi, { id, pada, status }),
  id,
  perihal: perihalSurat(isi),
});
