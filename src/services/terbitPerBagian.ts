import { AppError } from '../api/errors';
import type { HasilTerbitFormulir } from '../api/formulirViews';
import { stageOutputs, type Keluaran } from '../data/file/keluaran';
import type { BagianId, Tanggal } from '../domain/ids';
import type { Bagian } from '../domain/pegawai';
import { hariIni } from './hariIni';
import type { Program } from './program';

/** What every form says of where it comes from. */
export interface AsalFormulir {
  readonly dokumenId: string;
  readonly opd: string;
  readonly daerah: string;
  readonly tahun: number;
  readonly bagianId: BagianId;
  readonly bagian: string;
  readonly tanggal: Tanggal;
}

interface Terbitan {
  readonly units: readonly Bagian[];
  readonly folder: string;
  readonly jobId: string;
  readonly pekerjaan: string;
  /** Prepares what all workbooks need and answers who makes one of them. */
  readonly siapkan: () => (asal: AsalFormulir) => Keluaran;
}

/** `Hukum` → `Bagian Hukum`; names that say what they are stay. */
export const sebutanBagian = ({ nama }: Pick<Bagian, 'nama'>): string =>
  /^(bagian|bidang|sub|seksi|sekretariat|upt|kelurahan|kecamatan|puskesmas|asisten|staf|inspektur|dinas|badan|biro)/i.test(
    nama,
  )
    ? nama
    : `Bagian ${nama}`;

/** One workbook for every bagian as a job, all of them written or none. */
export async function terbitkanPerBagian(
  { cache, dokumen, jobs }: Program,
  { units, folder, jobId, pekerjaan, siapkan }: Terbitan,
): Promise<HasilTerbitFormulir> {
  const { opd, daerah, tahun } = cache.kantor.pengaturan.identitas;
  const files = await jobs.run(jobId, pekerjaan, async (job) => {
    const buat = siapkan();
    const made: Keluaran[] = [];
    for (const unit of units) {
      const bagian = sebutanBagian(unit);
      job.progress(made.length / units.length, `Membuat formulir ${bagian}`);
      // Lets a cancel and the progress through between two workbooks.
      await new Promise((resolve) => setTimeout(resolve));
      if (job.signal.aborted) throw new AppError('dibatalkan');
      const { dokumenId } = dokumen;
      made.push(buat({ dokumenId, opd, daerah, tahun, bagianId: unit.id, bagian, tanggal: hariIni() }));
    }
    return made;
  });
  return { folder, berkas: stageOutputs(folder, files).terbitkan() };
}
