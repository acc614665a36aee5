import { AppError } from '../api/errors';
import { refuseTaken, samePath } from '../data/file/berkas';
import { bersihkanSisa } from '../data/file/bacaArsip';
import { openDokumen } from '../data/file/bukaDokumen';
import {
  batasSesudah,
  batasWaktu,
  berkasLampau,
  bersihkanLampau,
  bukaKeadaan,
  folderLampau,
  hapusFolderLampau,
} from '../data/file/keadaanPada';
import { jamPerubahan } from '../data/ids';
import type { SaatLampau } from '../domain/riwayat';
import { tanggalPanjang } from '../domain/tampil';
import type { Sesi } from '../api/views';
import { hariIni } from './hariIni';
import type { Program, Service } from './program';

const DOCUMENT = [{ name: 'Berkas BagiHabis', extensions: ['bagihabis'] }] as const;

/** The office as it was on a day: shown instead of the document, or written as a file of its own. */
export const lampauService: Service<'openLampau' | 'closeLampau' | 'exportLampau'> = (program) => {
  const { host, jobs } = program;
  bersihkanLampau(host.userDataDir);
  bersihkanSisa(host.userDataDir);
  return {
    async openLampau({ saat, jobId }) {
      const meja = program.meja();
      // Another day: from the document itself, because the past that is shown lacks what came after it.
      await kembali(program);
      const asal = program.dokumen;
      const batas = await batasDari(program, saat);
      const folder = folderLampau(host.userDataDir);
      try {
        const lampau = await jobs.run(jobId, 'menyusun keadaan lampau', (job) =>
          job.task(
            'susunKeadaan',
            { copy: asal.salinan, target: berkasLampau(folder), batas },
            'Menyusun keadaan kantor saat itu',
          ),
        );
        return await program.use(() =>
          bukaKeadaan(meja, asal, folder, 'waktu' in saat ? { ...lampau, waktu: saat.waktu } : lampau),
        );
      } catch (error) {
        hapusFolderLampau(folder);
        throw error;
      }
    },
    closeLampau: () => kembali(program),
    async exportLampau({ saat, path, jobId }) {
      const { dokumen } = program;
      const batas = await batasDari(program, saat);
      const chosen =
        path ??
        (await host.pickSave({
          title: 'Simpan keadaan kantor',
          defaultPath: namaAnjuran(program, saat),
          filters: DOCUMENT,
        }));
      if (!chosen) return null;
      const target = chosen.toLowerCase().endsWith('.bagihabis') ? chosen : `${chosen}.bagihabis`;
      if (path !== null || samePath(target, dokumen.path)) refuseTaken(target);
      const lampau = await jobs.run(jobId, 'menyimpan keadaan lampau', (job) =>
        job.task(
          'simpanKeadaan',
          { copy: dokumen.salinan, target, batas, userDataDir: host.userDataDir },
          'Menyusun keadaan kantor saat itu',
        ),
      );
      return { ...lampau, path: target };
    },
  };
};

/** The document again; nothing where it is shown already. */
async function kembali(program: Program): Promise<Sesi> {
  const { lampau, path } = program.dokumen;
  if (lampau) await program.use(() => openDokumen(program.meja(), path));
  return program.sesi();
}

/** The id from which commands are left out. Throws when there is no command before it. */
async function batasDari({ dokumen }: Program, saat: SaatLampau): Promise<string> {
  const batas = 'waktu' in saat ? batasWaktu(Date.parse(saat.waktu)) : batasSesudah(saat.perubahanId);
  const first = await dokumen.db.selectFrom('perubahan').select('id').orderBy('id').limit(1).executeTakeFirst();
  if (!first) throw new AppError('tidakDitemukan', { apa: 'Perubahan' });
  if (first.id < batas) return batas;
  const sejak = tanggalPanjang(hariIni(new Date(jamPerubahan(first.id))));
  throw new AppError('masukanTidakSah', { bidang: 'hari', sebab: `berkas ini baru ada sejak ${sejak}` });
}

function namaAnjuran({ dokumen }: Program, saat: SaatLampau): string {
  const waktu = 'waktu' in saat ? new Date(saat.waktu) : new Date(jamPerubahan(saat.perubahanId));
  const nama = dokumen.path.replace(/^.*[\\/]/, '').replace(/\.bagihabis$/i, '');
  return `${nama} per ${tanggalPanjang(hariIni(waktu))}.bagihabis`;
}
