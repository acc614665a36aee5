import { AppError } from '../api/errors';
import { adalahBersama } from '../data/bersama/tempat';
import { openDokumen, punyaSalinanBersama } from '../data/file/bukaDokumen';
import type { Meja } from '../data/file/dokumen';
import { writeOutput } from '../data/file/keluaran';
import { newId } from '../data/ids';
import type { ChangedRow, Penulis } from '../data/commands';
import { compareWithLog, type ReplayDifference } from '../data/replay';
import type { Id } from '../domain/ids';
import { catatKeluaran } from './bukaKeluaran';
import { teksLaporan } from './laporanSelamat';
import { hasilKesehatan, kesehatan, periksaTerbuka } from './periksaBerkala';
import type { Program, Service } from './program';

/** Damage: a file that does not open is made whole; the open one is checked and rebuilt from its history. */
export const perbaikanService: Service<
  'periksaKerusakan' | 'perbaiki' | 'getKesehatan' | 'periksaSekarang' | 'bangunUlang'
> = (program) => {
  const { host } = program;
  const periksa = (path: string) => ({ userDataDir: host.userDataDir, path });
  return {
    periksaKerusakan: ({ path, jobId }) =>
      program.jobs.run(jobId, 'memeriksa berkas rusak', (job) =>
        job.task('periksaKerusakan', periksa(path), 'Memeriksa apa yang masih terbaca'),
      ),
    async perbaiki({ path, cara, jobId }) {
      const hasil = await program.jobs.run(jobId, 'memperbaiki berkas', async (job) => {
        const rusak = await job.task('periksaKerusakan', periksa(path), 'Memeriksa apa yang masih terbaca');
        const sumber = cara === 'cadangan' ? rusak.cadangan : cara === 'bak' ? rusak.bak : null;
        if (cara !== 'selamatkan' && !sumber) throw new AppError('tidakDitemukan', { apa: 'Cadangan yang baik' });
        const selamat = {
          userDataDir: host.userDataDir,
          penulis: penulisPerbaikan(program),
          cadangan: rusak.cadangan?.path ?? rusak.bak?.path ?? null,
          dokumenId: rusak.dokumenId,
        };
        const waktu = new Date().toISOString();
        const bersama = dibagikan(program.meja(), path);
        const minta = { path, sumber: sumber?.path ?? null, selamat, bersama, waktu };
        return job.task('gantiRusak', minta, 'Menyusun kembali berkas');
      });
      const berkasLaporan = hasil.laporan ? `${hasil.rusak}.txt` : '';
      if (hasil.laporan) {
        const kepala = `BagiHabis: laporan penyelamatan ${path}\nBerkas rusak disimpan sebagai ${hasil.rusak}\n\n`;
        const langkah = hasil.path === path ? '' : `${sesudahTerpisah(hasil.path)}\n\n`;
        writeOutput(berkasLaporan, kepala + langkah + teksLaporan(hasil.laporan));
        catatKeluaran(program, berkasLaporan);
      }
      const sesi = await program.use(() => openDokumen(program.meja(), hasil.path));
      return { sesi, rusak: hasil.rusak, terpisah: hasil.path !== path, laporan: hasil.laporan, berkasLaporan };
    },
    getKesehatan: () => Promise.resolve(kesehatan(program)),
    periksaSekarang: ({ jobId }) =>
      program.jobs.run(jobId, 'memeriksa berkas', async (job) => {
        const { salinan, dokumenId } = program.dokumen;
        const hasil = await job.task('periksaSalinan', { salinan }, 'Membandingkan isi dengan riwayat');
        return hasilKesehatan(program, dokumenId, hasil);
      }),
    bangunUlang: ({ jobId }) =>
      program.jobs.run(jobId, 'membangun ulang', async (job) => {
        const { dokumen } = program;
        job.progress(0.1, 'Membuat cadangan');
        dokumen.snapshot('pulih');
        job.progress(0.2, 'Membandingkan isi dengan riwayat');
        await program.turn(() =>
          program.run(async () => {
            const baris = barisBerbeda(await compareWithLog(dokumen.db, Number.MAX_SAFE_INTEGER));
            const hasil = await dokumen.bangunUlang((bagian) => job.progress(0.3 + bagian * 0.6, 'Membangun ulang'));
            // No command is written: the rows that change are told as those of one.
            return { hasil, langkah: { id: newId<Id<'Perubahan'>>(), label: 'bangun ulang dari riwayat' }, baris };
          }, 'urung'),
        );
        return periksaTerbuka(program);
      }),
  };
};

/** Others have it open or may have: now, or by the copy this PC keeps. */
const dibagikan = (meja: Meja, path: string): boolean => punyaSalinanBersama(meja, path) || adalahBersama(path);

const sesudahTerpisah = (path: string): string =>
  `Hasilnya disimpan tersendiri sebagai ${path}; berkas bersama tidak diganti. Setelah rekan yang masih menyimpan salinan baik membuka berkas bersama (berkas itu lalu dibuat lagi), buka berkas bersama dan masukkan hasil ini dengan Berkas › Gabungkan berkas….`;

function barisBerbeda(beda: readonly ReplayDifference[]): ChangedRow[] {
  const baris = new Map(beda.map(({ tabel, id }) => [`${tabel}/${id}`, { tabel, id }]));
  return [...baris.values()];
}

/** The command of a salvage has a session of its own. */
const penulisPerbaikan = (program: Program): Penulis => {
  const { pengguna, pc } = program.meja();
  return { ...pengguna, pc, sesi: newId<Id<'Sesi'>>().slice(0, 10) };
};
