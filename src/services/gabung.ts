import type { Benturan, HasilGabung, PengirimGabung, PratinjauGabung } from '../api/gabungViews';
import { AppError } from '../api/errors';
import { denganArsip } from '../data/file/bacaArsip';
import { readHeader, samePath } from '../data/file/berkas';
import { cobaSambung } from '../data/file/cobaSambung';
import { daftarBenturan } from '../data/gabung/benturan';
import { ambilKiriman, idPerubahan } from '../data/gabung/kiriman';
import { kirimanSah } from '../data/gabung/kirimanSah';
import type { Kiriman, Sambungan } from '../data/gabung/sambung';
import { jamPerubahan, newId } from '../data/ids';
import { nameFinder } from '../data/namaBaris';
import { SKEMA, type Db, type TableName } from '../data/schema';
import { fileError } from '../data/sqlite';
import type { Id, PerubahanId } from '../domain/ids';
import { sebutanTabel } from '../domain/sebutanKolom';
import { denganIkut } from './benturanIkut';
import { inWords } from './benturanTerbaca';
import { fileName } from './fileName';
import { giliranTugas } from './giliranTugas';
import { isiGabungan } from './isiGabungan';
import { pelanggaranTerbaca } from './pelanggaranTerbaca';
import type { Program, Service } from './program';
import { denganIsiSandi } from './sandi';

const DOCUMENT = [{ name: 'Berkas BagiHabis', extensions: ['bagihabis', 'bagihabis-sandi'] }] as const;
const MENIT = 60_000;
/** A clock further ahead wins every later conflict for a day and more: only with a yes. */
const SEHARI = 1440;
/** A preview shows this many conflicts and broken rules; the counts are of all. */
const TERLIHAT = 500;

interface Menunggu {
  readonly id: string;
  readonly kiriman: Kiriman;
  readonly dokumenId: string;
}

/** Another copy of the open document: preview and take over. */
export const gabungService: Service<'readGabung' | 'acceptGabung' | 'getHubungan'> = (program) => {
  let menunggu: Menunggu | null = null;
  return {
    async readGabung({ path, kataSandi, jobId }) {
      const { dokumen } = program;
      if (dokumen.hanyaBaca) throw new AppError('hanyaBaca');
      const title = 'Pilih salinan berkas ini';
      const chosen = path ?? (await program.host.pickOpen({ title, filters: DOCUMENT }));
      if (!chosen) return null;
      if (samePath(dokumen.path, chosen)) throw new AppError('gabungBerkasSama', { path: chosen });
      return program.jobs.run(jobId, 'membaca salinan', async (job) => {
        job.progress(0.1, 'Membaca salinan');
        const { kiriman, punya } = await denganIsiSandi(program, job, chosen, kataSandi, (file) =>
          takeFrom(program, file),
        );
        job.signal.throwIfAborted();
        job.progress(0.5, 'Mencoba penggabungan');
        const preview = await tryOut(program, chosen, kiriman, punya);
        job.signal.throwIfAborted();
        menunggu = { id: preview.gabungId, kiriman, dokumenId: dokumen.dokumenId };
        return preview;
      });
    },
    async getHubungan({ path }) {
      const { dokumen, host } = program;
      if (samePath(dokumen.path, path)) return 'berkasIni';
      return denganArsip(host.userDataDir, path, (_, row) =>
        Promise.resolve(row.dokumen_id === dokumen.dokumenId ? ('salinan' as const) : ('lain' as const)),
      );
    },
    acceptGabung: ({ gabungId, jobId, setujuJam = false }) =>
      program.jobs.run(jobId, 'menggabungkan salinan', async (job): Promise<HasilGabung> => {
        const { dokumen } = program;
        if (menunggu?.id !== gabungId || menunggu.dokumenId !== dokumen.dokumenId)
          throw new AppError('imporKedaluwarsa');
        const { kiriman } = menunggu;
        const depan = jamDepan(kiriman);
        if (depan > SEHARI && !setujuJam) throw new AppError('gabungJamDepan', { jam: Math.floor(depan / 60) });
        job.progress(0.2, 'Membuat cadangan');
        dokumen.snapshot('gabung');
        const cadanganId = dokumen.cadangan.list().find(({ sebab }) => sebab === 'gabung')?.id ?? null;
        job.signal.throwIfAborted();
        job.progress(0.4, 'Menggabungkan');
        // In turn: a call that has read the office and is about to write must not find another one under its hands.
        const { hasil } = await giliranTugas(program, job, () =>
          program.run(async () => {
            const joined = await dokumen.sambung(kiriman);
            const id = joined.perubahan.at(-1);
            const langkah = id === undefined ? null : { id: id as PerubahanId, label: 'gabungkan salinan' };
            return { hasil: joined, langkah, baris: joined.baris };
          }, 'ubah'),
        );
        menunggu = null;
        const benturan = await denganIkut(dokumen.db, await daftarBenturan(dokumen.db, hasil.baris));
        return { perubahan: hasil.perubahan.length, baris: hasil.baris.length, benturan: benturan.length, cadanganId };
      }),
  };
};

/** Minutes that the newest of these commands is ahead of this PC; 0 = it is not. */
function jamDepan({ perubahan }: Kiriman): number {
  const newest = perubahan.reduce((jam, { id }) => Math.max(jam, jamPerubahan(id)), 0);
  return Math.max(0, Math.round((newest - Date.now()) / MENIT));
}

interface Lain {
  readonly kiriman: Kiriman;
  /** Commands the other copy has. */
  readonly punya: ReadonlySet<string>;
}

/** Everything the other copy has and this one lacks. Throws what a user can act on when it is no copy of this document. */
async function takeFrom(program: Program, path: string): Promise<Lain> {
  const { dokumen, host } = program;
  const { skema } = readHeader(path);
  // Even where such a file could be read: its entries could not be replayed here.
  if (skema > SKEMA) throw new AppError('berkasLebihBaru', { path, skema, dikenal: SKEMA });
  return salinanUtuh(program, path, () =>
    denganArsip(host.userDataDir, path, async ({ db }, row) => {
      if (row.dokumen_id !== dokumen.dokumenId) throw new AppError('dokumenLain', { path });
      const punya = await idPerubahan(db);
      const kiriman = await ambilKiriman(db, await idPerubahan(dokumen.db));
      if (!kirimanSah(kiriman)) throw new AppError('salinanRusak', { path });
      return { kiriman, punya };
    }),
  );
}

/** What cannot be read or replayed is a damaged copy; the open document is untouched. */
async function salinanUtuh<T>({ host }: Program, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = fileError(error, path);
    if (known instanceof AppError && known.code !== 'berkasRusak') throw known;
    host.log.warn(`copy not merged: ${String(error)}`);
    throw new AppError('salinanRusak', { path }, { cause: error });
  }
}

function tryOut(
  program: Program,
  path: string,
  kiriman: Kiriman,
  punya: ReadonlySet<string>,
): Promise<PratinjauGabung> {
  const { dokumen, host } = program;
  return salinanUtuh(program, path, async () => {
    const here = await idPerubahan(dokumen.db);
    const depan = jamDepan(kiriman);
    return cobaSambung(
      dokumen.db,
      host.userDataDir,
      (target) => dokumen.saveCopy(target),
      kiriman,
      async (merged, { sambungan, benturan: semua, pelanggaran }): Promise<PratinjauGabung> => {
        const benturan = await denganIkut(merged, semua);
        return {
          gabungId: newId<Id<'Gabung'>>(),
          berkas: fileName(path),
          pengirim: senders(kiriman),
          perubahan: sambungan.perubahan.length,
          hanyaDiSini: [...here].filter((id) => !punya.has(id)).length,
          baris: sambungan.baris.length,
          isi: await isiGabungan(merged, kiriman),
          perTabel: byTable(sambungan),
          benturan: await bernamaKini(
            dokumen.db,
            await inWords(
              merged,
              benturan.slice(0, TERLIHAT).flatMap((one) => [one, ...one.ikut]),
            ),
          ),
          jumlahBenturan: benturan.length,
          pelanggaran: await pelanggaranTerbaca(merged, pelanggaran.slice(0, TERLIHAT)),
          jumlahPelanggaran: pelanggaran.length,
          jamDepan: depan,
          perluSetujuJam: depan > SEHARI,
        };
      },
    );
  });
}

/** The rows as they are called now; what they will be called is what the preview asks about. */
async function bernamaKini(db: Db, benturan: readonly Benturan[]): Promise<Benturan[]> {
  const nama = nameFinder(db);
  const found: Benturan[] = [];
  for (const one of benturan) {
    const kini = await nama(one.tabel as TableName, one.id);
    found.push(kini === one.id || kini === '' ? one : { ...one, nama: kini });
  }
  return found;
}

function byTable({ baris }: Sambungan): PratinjauGabung['perTabel'] {
  const found = new Map<string, number>();
  for (const { tabel } of baris) found.set(tabel, (found.get(tabel) ?? 0) + 1);
  return [...found]
    .map(([tabel, jumlah]) => ({ tabel, sebutan: sebutanTabel(tabel), baris: jumlah }))
    .sort((a, b) => b.baris - a.baris);
}

function senders({ perubahan }: Kiriman): PengirimGabung[] {
  const found = new Map<string, PengirimGabung>();
  for (const { id, aktor, pc } of perubahan) {
    const waktu = new Date(jamPerubahan(id)).toISOString();
    const kunci = `${aktor}\n${pc}`;
    const one = found.get(kunci) ?? { aktor, pc, jumlah: 0, pertama: waktu, terakhir: waktu };
    found.set(kunci, {
      ...one,
      jumlah: one.jumlah + 1,
      pertama: waktu < one.pertama ? waktu : one.pertama,
      terakhir: waktu > one.terakhir ? waktu : one.terakhir,
    });
  }
  return [...found.values()].sort((a, b) => (a.terakhir < b.terakhir ? 1 : -1));
}
