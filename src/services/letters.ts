import { AppError } from '../api/errors';
import { stageOutputs } from '../data/file/keluaran';
import { knownNomor, listSurat, loadIsiSurat, setNomorSurat, voidSurat } from '../data/surat';
import type { SuratId } from '../domain/ids';
import { cariCocok } from '../domain/nama';
import type { IsiSurat, Surat } from '../domain/surat';
import { page } from './listWork';
import { folderSurat, judulCetak, namaBerkasGabungan, namaBerkasSurat } from './namaBerkasSurat';
import type { Program, Service } from './program';
import { letStand, withReview } from './sisaVersi';
import { susunNaskah } from './susunNaskah';

/** Forms, React's server half and the PDF writer are loaded with the first letter, not with the window. */
const printing = () => import('./cetakNaskah');

/** Letters: draft, issue, register, print again from the frozen content; and the heat map on paper. */
export const letterService: Service<
  | 'listSurat'
  | 'previewSurat'
  | 'issueSurat'
  | 'getSuratPdf'
  | 'exportSurat'
  | 'printSurat'
  | 'setNomorSurat'
  | 'letSuratStand'
  | 'voidSurat'
> = (program) => ({
  async listSurat({ cari, jenis, perluDitinjau, offset, limit }) {
    const found = (await listSurat(program.dokumen.db)).filter(
      (surat) => (jenis === null || surat.jenis === jenis) && (cari === '' || cariCocok(searchText(surat), cari)),
    );
    if (perluDitinjau) {
      const flagged = (await withReview(program, found)).filter((surat) => surat.perluDitinjau.length > 0);
      return page(flagged, { offset, limit }, (surat) => surat);
    }
    const { total, baris } = page(found, { offset, limit }, (surat) => surat);
    return { total, baris: await withReview(program, baris) };
  },
  async previewSurat({ sasaran, jobId }) {
    const drafts = await susunNaskah(program, sasaran);
    const pdf = await program.jobs.run(jobId, 'pratinjau naskah', async (job) =>
      (await printing()).cetakBersama(program.host, job, drafts),
    );
    return { pdf, jumlah: drafts.length };
  },
  issueSurat: async (input) => (await import('./terbitkanSurat')).terbitkanSurat(program, input),
  async getSuratPdf({ id, jobId }) {
    const letters = await frozen(program, [id]);
    return program.jobs.run(jobId, 'membuka naskah', async (job) =>
      (await printing()).cetakBersama(program.host, job, letters),
    );
  },
  async exportSurat({ ids, cara, folder: wanted, jobId }) {
    const letters = await frozen(program, ids);
    const folder = await folderSurat(program.host, wanted);
    if (folder === null) return null;
    const files = await program.jobs.run(jobId, 'menyimpan naskah', async (job) => {
      const { cetakBersama, cetakTerpisah } = await printing();
      if (cara === 'satuBerkas')
        return [{ nama: namaBerkasGabungan(letters), isi: await cetakBersama(program.host, job, letters) }];
      const pdfs = await cetakTerpisah(program.host, job, letters);
      return pdfs.map((isi, at) => ({ isi, nama: fileNameOf(letters, at) }));
    });
    return { diterbitkan: [], berkas: stageOutputs(folder, files).terbitkan(), folder };
  },
  async printSurat({ ids, jobId }) {
    const letters = await frozen(program, ids);
    const pdf = await program.jobs.run(jobId, 'mencetak naskah', async (job) =>
      (await printing()).cetakUntukPrinter(program.host, job, letters),
    );
    await program.host.printPdf(pdf, judulCetak(letters));
    return null;
  },
  async setNomorSurat({ id, nomor }) {
    const surat = await issued(program, id);
    // A number of our own counter stays; one that came from outside may be corrected.
    if (surat.urut !== null)
      throw new AppError('masukanTidakSah', { bidang: 'nomor', sebab: `naskah ini sudah bernomor ${surat.nomor}` });
    await program.write(
      `isi nomor ${nomor}`,
      async (tx) => {
        if ((await knownNomor(tx, [nomor], id)).length > 0) throw new AppError('nomorGanda', { nomor });
        await setNomorSurat(tx, id, nomor);
      },
      { jenis: 'tetap' },
    );
    return null;
  },
  letSuratStand: ({ ids }) => letStand(program, ids),
  async voidSurat({ id, alasan }) {
    const surat = await issued(program, id);
    const label = `batalkan naskah ${surat.nomor || surat.perihal}`;
    await program.write(label, (tx) => voidSurat(tx, id, alasan), { jenis: 'tetap' });
    return null;
  },
});

const searchText = ({ nomor, perihal, penerima }: Surat): string =>
  [nomor, perihal, ...penerima.map(({ nama }) => nama)].join(' ');

const fileNameOf = (letters: readonly IsiSurat[], at: number): string => {
  const isi = letters[at];
  return isi ? namaBerkasSurat(isi, at, letters.length) : `${at + 1}.pdf`;
};

/** Frozen contents in the order asked for; all of them or `tidakDitemukan`. */
async function frozen(program: Program, ids: readonly SuratId[]): Promise<IsiSurat[]> {
  const found = await loadIsiSurat(program.dokumen.db, ids);
  if (found.size < new Set(ids).size) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  return [...found.values()];
}

/** A letter that may still be changed: in the register and not void. */
async function issued(program: Program, id: SuratId): Promise<Surat> {
  const [surat] = await listSurat(program.dokumen.db, [id]);
  if (!surat) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  if (surat.status === 'batal') throw new AppError('masukanTidakSah', { bidang: 'naskah', sebab: 'sudah dibatalkan' });
  return surat;
}
