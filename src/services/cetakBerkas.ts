import { AppError } from '../api/errors';
import type { BerkasSementara, FolderSementara } from '../data/file/keluaranBertahap';
import { cetakPotongan, type SuratCetak } from './cetakNaskah';
import type { Host } from './host';
import type { Job } from './jobs';
import type { PotongCetak } from './selesaiNaskah';

/** Letters finished by one worker: starting one costs a tenth of a second, holding more costs memory. */
const LOT = 120;

export interface PilihanCetak {
  readonly bertag: boolean;
  readonly ke: FolderSementara;
  /** Told as soon as letters are finished, in order; `dari` is the place of the first. */
  readonly siap?: (berkas: readonly BerkasSementara[], dari: number) => void;
}

/**
 * Prints letters and has them split, numbered, hashed and written by a worker while the next ones are printed. One file
 * per letter, in the same order; none of them has its name yet.
 */
export async function cetakTerpisah(
  host: Host,
  job: Job,
  letters: readonly SuratCetak[],
  { bertag, ke, siap }: PilihanCetak,
): Promise<BerkasSementara[]> {
  const nama = (at: number): string => ke.berkas(`${at}.pdf`);
  return bertahap(host, job, letters, bertag, {
    pisah: true,
    ke: (dari, jumlah) => Array.from({ length: jumlah }, (_, at) => nama(dari + at)),
    ...(siap && { siap }),
  });
}

/** All letters in one file. */
export async function cetakGabungan(
  host: Host,
  job: Job,
  letters: readonly SuratCetak[],
  { bertag, ke }: PilihanCetak,
): Promise<BerkasSementara> {
  const bagian = await bertahap(host, job, letters, bertag, {
    pisah: false,
    ke: (dari) => [ke.berkas(`bagian-${dari}.pdf`)],
  });
  const [pertama] = letters;
  if (!pertama) throw new RangeError('no letters to print');
  const minta = {
    bagian: bagian.map(({ path }) => path),
    // A file of many letters is none of them.
    keterangan: letters.length === 1 ? pertama.keterangan : { ...pertama.keterangan, tanda: '' },
    ke: ke.berkas('gabungan.pdf'),
  };
  return job.task('gabungkanNaskah', minta, `Menggabungkan ${letters.length} naskah`);
}

interface CaraSelesai {
  readonly pisah: boolean;
  readonly ke: (dari: number, jumlah: number) => readonly string[];
  readonly siap?: PilihanCetak['siap'];
}

async function bertahap(
  host: Host,
  job: Job,
  letters: readonly SuratCetak[],
  bertag: boolean,
  { pisah, ke, siap }: CaraSelesai,
): Promise<BerkasSementara[]> {
  const hasil: BerkasSementara[] = [];
  let [lot, jumlah, awal]: [PotongCetak[], number, number] = [[], 0, 0];
  let berjalan: Promise<void> = Promise.resolve();
  const kirim = async (): Promise<void> => {
    // One lot at a time: the next one is printed meanwhile, no more is held.
    await berjalan;
    const [potong, dari] = [lot, awal];
    [lot, jumlah] = [[], 0];
    berjalan = job
      .task('selesaikanNaskah', { potong, resourcesDir: host.resourcesDir, pisah }, 'Menulis naskah')
      .then(({ berkas, galat }) => {
        hasil.push(...berkas);
        siap?.(berkas, dari);
        if (galat) throw new AppError(galat.kode, galat.rincian);
      });
    // Whoever awaits it next hears of the failure; until then it is nobody's unhandled rejection.
    berjalan.catch(() => undefined);
  };
  try {
    for await (const { pdf, surat, dari } of cetakPotongan(host, job, letters, bertag)) {
      if (jumlah === 0) awal = dari;
      lot.push({ pdf, daftar: surat.map(({ keterangan }) => keterangan), ke: ke(dari, surat.length) });
      jumlah += surat.length;
      if (jumlah >= LOT) await kirim();
    }
  } catch (error) {
    // What is printed is finished before anybody hears of the failure: it may be kept, and nobody writes any more.
    const keep = siap !== undefined && jumlah > 0 && !job.signal.aborted;
    await (keep ? kirim().then(() => berjalan) : berjalan).catch(() => undefined);
    throw error;
  }
  if (jumlah > 0) await kirim();
  await berjalan;
  job.progress(1, `Menulis ${letters.length} naskah`);
  return hasil;
}
