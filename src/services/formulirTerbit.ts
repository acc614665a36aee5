import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { HasilTerbitFormulir } from '../api/formulirViews';
import { stageOutputs, type Keluaran } from '../data/file/keluaran';
import { newId } from '../data/ids';
import { formulirXlsx } from '../documents/formulirTugas';
import { susunFormulir } from '../documents/susunFormulir';
import { SKEMA_FORMULIR, type IdentitasFormulir } from '../domain/formulirTugas';
import type { Id } from '../domain/ids';
import type { Bagian } from '../domain/pegawai';
import { safeFileName } from './fileName';
import { hariIni } from './hariIni';
import { ordered } from './orderPeople';
import type { Program } from './program';

/** `Formulir tugas – Bagian Hukum 2026.xlsx` for every bagian asked for, all of them or none. null = cancelled. */
export async function terbitkanFormulir(
  program: Program,
  { bagianIds, folder: wanted, jobId }: Parameters<Api['exportFormulir']>[0],
): Promise<HasilTerbitFormulir | null> {
  const { cache, host, dokumen } = program;
  const units = cache.kantor.bagian.filter((unit) => bagianIds === null || bagianIds.includes(unit.id));
  if (units.length === 0 || (bagianIds !== null && units.length < bagianIds.length))
    throw new AppError('tidakDitemukan', { apa: 'Bagian' });
  const folder = wanted ?? (await host.pickFolder({ title: 'Simpan formulir ke folder' }));
  if (folder === null) return null;
  const pegawai = new Map(ordered(cache, null).map((person) => [person.id, person]));
  const kantor = { ...cache.kantor, pegawai };
  const { opd, daerah, tahun } = kantor.pengaturan.identitas;
  const files = await program.jobs.run(jobId, 'membuat formulir', async (job) => {
    const beban = cache.semuaBeban();
    const made: Keluaran[] = [];
    for (const unit of units) {
      const bagian = sebutanBagian(unit);
      job.progress(made.length / units.length, `Membuat formulir ${bagian}`);
      // Lets a cancel and the progress through between two workbooks.
      await new Promise((resolve) => setTimeout(resolve));
      if (job.signal.aborted) throw new AppError('dibatalkan');
      const identitas: IdentitasFormulir = {
        jenis: 'tugas',
        skema: SKEMA_FORMULIR,
        formulirId: newId<Id<'Formulir'>>(),
        dokumenId: dokumen.dokumenId,
        opd,
        daerah,
        tahun,
        bagianId: unit.id,
        bagian,
        tanggal: hariIni(),
      };
      const nama = `${safeFileName(`Formulir tugas – ${bagian} ${tahun}`)}.xlsx`;
      made.push({ nama, isi: formulirXlsx(susunFormulir(kantor, beban, identitas)) });
    }
    return made;
  });
  return { folder, berkas: stageOutputs(folder, files).terbitkan() };
}

/** `Hukum` → `Bagian Hukum`; names that say what they are stay. */
export const sebutanBagian = ({ nama }: Pick<Bagian, 'nama'>): string =>
  /^(bagian|bidang|sub|seksi|sekretariat|upt|kelurahan|kecamatan|puskesmas|asisten|staf|inspektur|dinas|badan|biro)/i.test(
    nama,
  )
    ? nama
    : `Bagian ${nama}`;
