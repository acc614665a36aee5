import type { Api } from '../../api/api';
import { AppError } from '../../api/errors';
import type { HasilHapusPribadi } from '../../api/pribadiViews';
import { tulisRedaksi } from '../../data/pribadi/hapus';
import { gabungRencana } from '../../data/pribadi/rencana';
import { liveRows } from '../../data/rows';
import { giliranTugas } from '../giliranTugas';
import { hariIni } from '../hariIni';
import type { Job } from '../jobs';
import type { Program, Service } from '../program';
import { removePeople } from '../removePeople';
import { bersihkanSetelahSimpan } from './bersihSalinan';
import { eksporPribadi } from './eksporPribadi';
import { daftarPergi } from './orangPergi';
import { orangDipilih, pratinjau, rencanaBanyak, type Permintaan } from './rencanaBanyak';

/** Personal data: who left, what blanking would do, doing it, and one person's data to hand out. */
export const pribadiService: Service<'listPergi' | 'previewHapusPribadi' | 'hapusPribadi' | 'exportPribadi'> = (
  program,
) => ({
  listPergi: () => daftarPergi(program),
  previewHapusPribadi: (input) =>
    program.jobs.run(input.jobId, 'mencari data pribadi', (job) =>
      giliranTugas(program, job, async () =>
        pratinjau(program, await orangDipilih(program, input), await rencanaBanyak(program, input, job)),
      ),
    ),
  hapusPribadi: (input) =>
    program.jobs.run(input.jobId, 'menghapus data pribadi', (job) => hapusPribadi(program, input, job)),
  exportPribadi: (input) => eksporPribadi(program, input),
});

async function hapusPribadi(
  program: Program,
  input: Parameters<Api['hapusPribadi']>[0],
  job: Job,
): Promise<HasilHapusPribadi> {
  const { dokumen } = program;
  const pegawai = await giliranTugas(program, job, () => tulis(program, input, job));
  job.progress(0.5, 'Menyimpan berkas');
  const gagal = await program.publish();
  const hasil = await bersihkanSetelahSimpan(dokumen, program.host.log, (minta) =>
    job.task('bersihkanSalinan', minta, 'Membersihkan cadangan'),
  );
  // A shared folder that does not answer is no failure of the exchange, but the data is still there.
  const bersama = program.peserta?.status();
  const terkirim = !bersama || (bersama.keadaan !== 'terputus' && bersama.belumTerkirim === 0);
  return { pegawai, ...hasil, tersimpan: gagal === null && terkirim };
}

async function tulis(program: Program, input: Permintaan, job: Job): Promise<number> {
  const orang = await orangDipilih(program, input);
  const halangan = orang.find((satu) => satu.halangan !== '')?.halangan;
  if (halangan !== undefined) throw new AppError('masukanTidakSah', { bidang: 'pegawai', sebab: halangan });
  const rencana = await gabungRencana(program.dokumen.db, await rencanaBanyak(program, input, job));
  const keputusan = { alasan: input.alasan, hari: hariIni() };
  await program.write(
    `hapus data pribadi ${orang.length} pegawai`,
    async (tx) => {
      const ids = orang.map(({ id }) => id);
      if (input.alasan === 'salah_catat') {
        const ada = await liveRows(tx, 'pegawai', { column: 'id', values: ids });
        await removePeople(
          tx,
          program.cache,
          ada.map(({ id }) => id as (typeof ids)[number]),
        );
      }
      await tulisRedaksi(tx, rencana, keputusan);
    },
    { jenis: 'redaksi' },
  );
  return orang.length;
}
