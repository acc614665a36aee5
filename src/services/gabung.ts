import type { Benturan, PratinjauGabung } from '../api/gabungViews';
import { AppError } from '../api/errors';
import { denganArsip } from '../data/file/bacaArsip';
import { daftarBenturan, type BenturanKolom } from '../data/gabung/benturan';
import { cobaSambung } from '../data/file/cobaSambung';
import { ambilKiriman, idPerubahan } from '../data/gabung/kiriman';
import type { Kiriman } from '../data/gabung/sambung';
import { hashTeks, jamPerubahan, newId } from '../data/ids';
import { nilaiTerbaca } from '../data/nilaiTerbaca';
import { nameFinder } from '../data/riwayat';
import { putRow, setRow } from '../data/rows';
import { columnsOf, TABLE_NAMES, type Db, type TableName } from '../data/schema';
import type { Id } from '../domain/ids';
import { fileName } from './fileName';
import type { Program, Service } from './program';

const DOCUMENT = [{ name: 'Berkas BagiHabis', extensions: ['bagihabis'] }] as const;
const MENIT = 60_000;

interface Menunggu {
  readonly id: string;
  readonly kiriman: Kiriman;
  readonly dokumenId: string;
}

/** Another copy of the open document: preview, take over, decide. */
export const gabungService: Service<'readGabung' | 'acceptGabung' | 'listBenturan' | 'settleBenturan'> = (program) => {
  let menunggu: Menunggu | null = null;
  return {
    async readGabung({ path, jobId }) {
      const title = 'Pilih salinan berkas ini';
      const chosen = path ?? (await program.host.pickOpen({ title, filters: DOCUMENT }));
      if (!chosen) return null;
      return program.jobs.run(jobId, 'membaca salinan', async (job) => {
        const { dokumen } = program;
        job.progress(0.1, 'Membaca salinan');
        const { kiriman, lain } = await takeFrom(program, chosen);
        job.signal.throwIfAborted();
        job.progress(0.5, 'Mencoba penggabungan');
        const preview = await tryOut(program, fileName(chosen), kiriman, lain);
        job.signal.throwIfAborted();
        menunggu = { id: preview.gabungId, kiriman, dokumenId: dokumen.dokumenId };
        return preview;
      });
    },
    acceptGabung: ({ gabungId, jobId }) =>
      program.jobs.run(jobId, 'menggabungkan salinan', async (job) => {
        const { dokumen } = program;
        if (menunggu?.id !== gabungId || menunggu.dokumenId !== dokumen.dokumenId)
          throw new AppError('imporKedaluwarsa');
        const { kiriman } = menunggu;
        job.progress(0.2, 'Membuat cadangan');
        dokumen.snapshot('gabung');
        job.progress(0.4, 'Menggabungkan');
        const { hasil } = await program.run(async () => {
          const joined = await dokumen.sambung(kiriman);
          const id = joined.perubahan.at(-1);
          const langkah = id === undefined ? null : { id: id as never, label: 'gabungkan salinan' };
          return { hasil: joined, langkah, baris: joined.baris };
        }, 'ubah');
        menunggu = null;
        const benturan = await daftarBenturan(dokumen.db, hasil.baris);
        return { perubahan: hasil.perubahan.length, baris: hasil.baris.length, benturan: benturan.length };
      }),
    listBenturan: () => shown(program.dokumen.db),
    async settleBenturan({ putusan }) {
      const { dokumen } = program;
      const open = new Map((await daftarBenturan(dokumen.db)).map((one) => [keyOf(one), one]));
      const wanted = putusan.flatMap((one) => {
        const found = open.get([one.tabel, one.id, one.kolom, one.kalah].join('\n'));
        return found ? [{ ...found, pilih: one.pilih }] : [];
      });
      const label = wanted.length === 1 ? 'putuskan benturan' : `putuskan ${wanted.length} benturan`;
      await program.write(label, async (tx, id) => {
        for (const one of wanted) {
          if (one.pilih === 'kalah') await setRow(tx, one.tabel, one.id, restored(one));
          await putRow(tx, 'benturan_selesai', settledId(one), {
            tabel: one.tabel,
            baris_id: one.id,
            kolom: one.kolom,
            pemenang: one.pilih === 'kalah' ? id : one.pemenang.perubahan,
            kalah: one.kalah.perubahan,
          });
        }
      });
      return (await daftarBenturan(dokumen.db)).length;
    },
  };
};

const keyOf = ({ tabel, id, kolom, kalah }: BenturanKolom): string => [tabel, id, kolom, kalah.perubahan].join('\n');
/** Two copies that settle the same conflict meet on one row. */
const settledId = (one: BenturanKolom): string => `selesai-${hashTeks(keyOf(one))}`;

/** The lost value back in its field; a removal that met a write is taken back. */
function restored({ kolom, kalah }: BenturanKolom): Record<string, string | number | null> {
  return kolom === 'dihapus' ? { dihapus: null } : { [kolom]: kalah.nilai };
}

interface Lain {
  readonly perubahan: ReadonlySet<string>;
}

/** Everything the other copy has and this one lacks. Throws what a user can act on when it is no copy of this document. */
function takeFrom(program: Program, path: string): Promise<{ kiriman: Kiriman; lain: Lain }> {
  const { dokumen, host } = program;
  return denganArsip(host.userDataDir, path, async ({ db }, row) => {
    if (row.dokumen_id !== dokumen.dokumenId) throw new AppError('dokumenLain', { path });
    const perubahan = await idPerubahan(db);
    return { kiriman: await ambilKiriman(db, await idPerubahan(dokumen.db)), lain: { perubahan } };
  });
}

async function tryOut(
  { dokumen, host }: Program,
  berkas: string,
  kiriman: Kiriman,
  lain: Lain,
): Promise<PratinjauGabung> {
  const here = await idPerubahan(dokumen.db);
  const newest = kiriman.perubahan.reduce((jam, { id }) => Math.max(jam, jamPerubahan(id)), 0);
  const ahead = Math.round((newest - Date.now()) / MENIT);
  return cobaSambung(
    dokumen.db,
    host.userDataDir,
    (target) => dokumen.saveCopy(target),
    kiriman,
    async (merged, { sambungan, benturan, pelanggaran }) => ({
      gabungId: newId<Id<'Gabung'>>(),
      berkas,
      pengirim: senders(kiriman),
      perubahan: sambungan.perubahan.length,
      hanyaDiSini: [...here].filter((id) => !lain.perubahan.has(id)).length,
      baris: sambungan.baris.length,
      benturan: await inWords(merged, benturan),
      pelanggaran,
      jamDepan: Math.max(0, ahead),
    }),
  );
}

function senders({ perubahan }: Kiriman): PratinjauGabung['pengirim'] {
  const found = new Map<string, { aktor: string; pc: string; jumlah: number; terakhir: string }>();
  for (const { id, aktor, pc } of perubahan) {
    const waktu = new Date(jamPerubahan(id)).toISOString();
    const one = found.get(`${aktor}\n${pc}`) ?? { aktor, pc, jumlah: 0, terakhir: waktu };
    found.set(`${aktor}\n${pc}`, {
      ...one,
      jumlah: one.jumlah + 1,
      terakhir: waktu > one.terakhir ? waktu : one.terakhir,
    });
  }
  return [...found.values()].sort((a, b) => (a.terakhir < b.terakhir ? 1 : -1));
}

const shown = async (db: Db): Promise<Benturan[]> => inWords(db, await daftarBenturan(db));

/** Conflicts with the names of rows, people and values. */
export async function inWords(db: Db, conflicts: readonly BenturanKolom[]): Promise<Benturan[]> {
  const name = nameFinder(db);
  const ids = [...new Set(conflicts.flatMap(({ kalah, pemenang }) => [kalah.perubahan, pemenang.perubahan]))];
  const actors = new Map<string, string>();
  for (let at = 0; at < ids.length; at += 500)
    for (const { id, aktor } of await db
      .selectFrom('perubahan')
      .select(['id', 'aktor'])
      .where('id', 'in', ids.slice(at, at + 500))
      .execute())
      actors.set(id, aktor);
  const value = async (tabel: TableName, kolom: string, raw: string | number | null): Promise<string> => {
    if (kolom === 'dihapus') return raw === null ? 'dipertahankan' : 'dihapus';
    const ref = columnsOf(tabel).find(([column]) => column === kolom)?.[1].ref;
    return ref && TABLE_NAMES.includes(ref as TableName) && raw !== null
      ? name(ref as TableName, String(raw))
      : nilaiTerbaca(kolom, raw);
  };
  const side = async (one: BenturanKolom, sisi: BenturanKolom['kalah']) => ({
    perubahan: sisi.perubahan,
    nilai: await value(one.tabel, one.kolom, sisi.nilai),
    aktor: actors.get(sisi.perubahan) ?? '',
    waktu: new Date(jamPerubahan(sisi.perubahan)).toISOString(),
  });
  const words: Benturan[] = [];
  for (const one of conflicts)
    words.push({
      tabel: one.tabel,
      id: one.id,
      kolom: one.kolom,
      nama: await name(one.tabel, one.id),
      sebutan: one.kolom === 'dihapus' ? '' : one.kolom.replaceAll('_', ' '),
      kalah: await side(one, one.kalah),
      pemenang: await side(one, one.pemenang),
      kini: await value(one.tabel, one.kolom, one.kini),
    });
  return words;
}
