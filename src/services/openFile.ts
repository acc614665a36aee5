import { AppError } from '../api/errors';
import { refuseTaken, samePath } from '../data/file/berkas';
import { freePath } from '../data/file/keluaran';
import { createDokumen } from '../data/file/buatDokumen';
import { openDokumen, punyaSalinanBersama, type PilihanBuka } from '../data/file/bukaDokumen';
import type { Meja } from '../data/file/dokumen';
import { snapshotFolder } from '../data/file/salinanKerja';
import { snapshotRing } from '../data/file/cadangan';
import { savePengaturan } from '../data/pengaturan';
import { undoCommand } from '../data/history';
import { pengaturanBawaan } from '../domain/pengaturan';
import { sebagaiRusak } from './berkasRusak';
import { joinPath, safeFileName } from './fileName';
import { palingLama } from './bersama/batasWaktu';
import { bukaTangan } from './pekerjaFolder';
import type { Service } from './program';

const DOCUMENT = [{ name: 'Berkas BagiHabis', extensions: ['bagihabis'] }] as const;
/** What "Buka" offers: also encrypted copies, which then ask for their password (`berkasBersandi`). */
const DAPAT_DIBUKA = [{ name: 'Berkas BagiHabis', extensions: ['bagihabis', 'bagihabis-sandi'] }] as const;
const withExtension = (path: string): string =>
  path.toLowerCase().endsWith('.bagihabis') ? path : `${path}.bagihabis`;

/** Session, file, undo: everything of the file menu. */
export const fileService: Service<
  | 'getSesi'
  | 'setPengguna'
  | 'listRecent'
  | 'removeRecent'
  | 'createFile'
  | 'openFile'
  | 'openContoh'
  | 'closeFile'
  | 'saveFile'
  | 'saveCopy'
  | 'listCadangan'
  | 'openCadangan'
  | 'undo'
  | 'redo'
> = (program) => {
  const { host, lokal } = program;
  return {
    getSesi: () => Promise.resolve(program.sesi()),
    setPengguna: (pengguna) => program.setPengguna(pengguna),
    listRecent: () => Promise.resolve(lokal.recent()),
    removeRecent: ({ path }) => {
      lokal.removeRecent(path);
      return Promise.resolve(lokal.recent());
    },
    async createFile({ path, opd, daerah, tahun, kodeUnit }) {
      const meja = program.meja();
      const defaultPath = `${safeFileName(opd)}-${tahun}.bagihabis`;
      const chosen = path ?? (await host.pickSave({ title: 'Simpan berkas baru', defaultPath, filters: DOCUMENT }));
      if (!chosen) return null;
      const identitas = { opd, daerah, tahun, kodeUnit, jenisPemda: 'kabkota', contoh: false } as const;
      // Whatever reads tables is loaded when it is needed, not with the window.
      const { fillCalendar } = await import('./calendar');
      return program.use(() =>
        createDokumen(meja, withExtension(chosen), { tahun }, async (tx) => {
          await savePengaturan(tx, { identitas, kop: pengaturanBawaan(identitas).kop });
          await fillCalendar(tx, host, tahun);
        }),
      );
    },
    async openFile({ path }) {
      const meja = program.meja();
      const chosen = path ?? (await host.pickOpen({ title: 'Buka berkas', filters: DAPAT_DIBUKA }));
      if (!chosen) return null;
      if (program.adaBerkas && !program.dokumen.lampau && samePath(program.dokumen.path, chosen)) return program.sesi();
      try {
        return await program.use(async () => openDokumen(meja, chosen, await terjangkau(meja, chosen)));
      } catch (error) {
        throw await sebagaiRusak(program, chosen, error);
      }
    },
    async openContoh({ path }) {
      const meja = program.meja();
      const target = path ?? freePath(joinPath(host.userDataDir, 'Contoh'), 'Contoh Setda.bagihabis');
      const { buildContoh } = await import('./openContoh');
      return program.use(() => buildContoh(host, meja, withExtension(target)));
    },
    async closeFile() {
      const failure = await program.close();
      if (failure) throw failure;
      return program.sesi();
    },
    async saveFile() {
      if (!program.adaBerkas) throw new AppError('belumAdaBerkas');
      const failure = await program.publish();
      if (failure) throw failure;
      return program.sesi();
    },
    async saveCopy({ path }) {
      const { nama } = program.sesi().berkas ?? { nama: '' };
      const defaultPath = nama.replace(/\.bagihabis$/i, '') + ' (salinan).bagihabis';
      const chosen = path ?? (await host.pickSave({ title: 'Simpan salinan', defaultPath, filters: DOCUMENT }));
      if (!chosen) return null;
      const target = withExtension(chosen);
      // Saving over itself must not meet a publish under way.
      await program.publish();
      await program.turn(() => Promise.resolve(program.dokumen.saveCopy(target)));
      return { path: target };
    },
    listCadangan: () => Promise.resolve(program.dokumen.cadangan.list()),
    async openCadangan({ id, path }) {
      const meja = program.meja();
      const { dokumenId } = program.dokumen;
      const source = snapshotRing(snapshotFolder(host.userDataDir, dokumenId)).pathOf(id);
      if (!source) throw new AppError('tidakDitemukan', { apa: 'Cadangan' });
      const filters = DOCUMENT;
      const chosen =
        path ?? (await host.pickSave({ title: 'Simpan cadangan sebagai', defaultPath: `Dari ${id}`, filters }));
      if (!chosen) return null;
      const target = withExtension(chosen);
      return program.use(async () => {
        // Never over a document, least of all the present one.
        refuseTaken(target);
        const copy = await openDokumen(meja, source);
        try {
          copy.saveCopy(target);
        } finally {
          await copy.close();
        }
        return openDokumen(meja, target);
      });
    },
    undo: () => step('urungkan', 'urung'),
    redo: () => step('ulangi', 'ulang'),
  };

  async function step(which: 'urungkan' | 'ulangi', sebab: 'urung' | 'ulang') {
    const target = program.sesi()[which];
    if (!target) throw new AppError('tidakAdaYangDiurungkan');
    try {
      const { hasil } = await program.run(() => undoCommand(program.dokumen, target.id), sebab);
      return { ...target, dilewati: hasil.dilewati };
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'tidakDapatDiurungkan') throw error;
      await program.lewatiLangkah(target);
      const berikut = program.sesi()[which]?.label;
      if (berikut === undefined) throw error;
      throw new AppError('langkahDilewati', {
        ...error.detail,
        tombol: which === 'urungkan' ? 'Ctrl+Z' : 'Ctrl+Y',
        berikut,
      });
    }
  }
};

/** A place that does not answer in this time is left alone: the copy on this PC is opened. */
const JAWAB_MS = 3000;

/** Asked from another thread, only where a copy could be opened instead. */
async function terjangkau(meja: Meja, path: string): Promise<PilihanBuka> {
  if (!punyaSalinanBersama(meja, path)) return {};
  const tangan = bukaTangan({ userDataDir: meja.userDataDir, path, sesi: 'lihat' });
  try {
    return { terjangkau: await palingLama(JAWAB_MS, tangan.ada()) };
  } catch {
    return { terjangkau: false };
  } finally {
    tangan.tutup();
  }
}
