import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { HasilNomorBanyak } from '../api/penomoranViews';
import type { BarisSurat } from '../api/suratViews';
import type { Halaman } from '../api/views';
import { errorText } from '../api/errorText';
import { findSurat } from '../data/kueriSurat';
import { loadNomor, setNomorSurat, sifatBaris, voidSurat } from '../data/nomorSurat';
import { listSurat } from '../data/surat';
import type { SuratId } from '../domain/ids';
import { urutDariNomor, type BarisNomor } from '../domain/penomoran';
import type { Surat } from '../domain/surat';
import { tanpaNomor } from '../domain/tanpaNomor';
import { idBawaan } from '../domain/templatNaskah';
import type { KantorCache } from './kantorCache';
import { idsBeda } from './bedaSurat';
import { idsGanda } from './daftarNomor';
import { pulihkan } from './gantiSurat';
import { bahanNomor, calonNomor } from './penomoran';
import type { Program, Service } from './program';
import { getSisaVersi, withReview } from './sisaVersi';
import { semuaTemplat } from './templatBerlaku';

type Kueri = Omit<Parameters<Api['listSurat']>[0], 'offset' | 'limit'>;

/** The register: its lines by page, and the numbers that come from outside. */
export const registerService: Service<'listSurat' | 'setNomorSurat' | 'setNomorBanyak' | 'voidSurat'> = (program) => ({
  listSurat: ({ offset, limit, ...kueri }) => pageOf(program, kueri, offset, limit),
  async setNomorSurat({ id, nomor }) {
    const { galat } = await fillNumbers(program, [{ id, nomor }]);
    if (galat[0]) throw galat[0].error;
    return null;
  },
  async setNomorBanyak({ nomor }): Promise<HasilNomorBanyak> {
    const { tersimpan, galat } = await fillNumbers(program, nomor);
    return { tersimpan, galat: galat.map(({ id, error }) => ({ id, pesan: errorText(error.code, error.detail) })) };
  },
  async voidSurat({ id, alasan }) {
    const surat = await changeable(program, id);
    const label = `batalkan naskah ${surat.nomor || surat.perihal}`;
    await program.write(
      label,
      async (tx) => {
        await voidSurat(tx, id, alasan);
        if (surat.menggantikan) await pulihkan(tx, surat.menggantikan);
      },
      { jenis: 'tetap' },
    );
    return null;
  },
});

/** The last answer of each open file: its further pages need no second search. */
const lastFound = new WeakMap<KantorCache, { readonly key: string; readonly ids: readonly SuratId[] }>();

/** Ids of the lines a query leaves, in its order. */
export async function foundSurat(program: Program, kueri: Kueri): Promise<readonly SuratId[]> {
  const { cache, dokumen } = program;
  // What is due for another look follows from the office, not from the letters alone.
  const ids = kueri.perluDitinjau
    ? [...new Set([...(await getSisaVersi(program)).surat.map(({ id }) => id), ...(await idsBeda(program))])]
    : kueri.nomor === 'ganda'
      ? await idsGanda(program, kueri.tahun ?? null)
      : null;
  const key = JSON.stringify([cache.letterGeneration, kueri, ids]);
  const last = lastFound.get(cache);
  if (last?.key === key) return last.ids;
  const found = await findSurat(dokumen.db, {
    cari: kueri.cari,
    jenis: kueri.jenis,
    status: kueri.status ?? null,
    tahun: kueri.tahun ?? null,
    bulan: kueri.bulan ?? null,
    unit: kueri.unit ?? null,
    menyusul: kueri.nomor === 'menyusul',
    ids,
    urut: kueri.urut ?? 'terbaru',
  });
  lastFound.set(cache, { key, ids: found });
  return found;
}

async function pageOf(program: Program, kueri: Kueri, offset: number, limit: number): Promise<Halaman<BarisSurat>> {
  const ids = await foundSurat(program, kueri);
  return { total: ids.length, baris: await linesOf(program, ids.slice(offset, offset + limit)) };
}

async function linesOf(program: Program, ids: readonly SuratId[]): Promise<BarisSurat[]> {
  const { db } = program.dokumen;
  const found = new Map((await listSurat(db, ids)).map((surat) => [surat.id, surat]));
  const sifat = await sifatBaris(db, ids);
  const rows = ids.flatMap((id) => found.get(id) ?? []);
  const word = new Set((await semuaTemplat(db)).filter((satu) => satu.word !== null).map(({ id }) => id));
  return (await withReview(program, rows)).map((row) => ({
    ...row,
    denganWord: word.has(row.templatId || idBawaan(row.jenis)),
    ...(sifat.get(row.id) ?? { adaIsi: false, nomorDiisi: false }),
  }));
}

/** A letter that may still be changed: issued, and valid. */
async function changeable(program: Program, id: SuratId): Promise<Surat> {
  const [surat] = await listSurat(program.dokumen.db, [id]);
  if (!surat) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  const { status } = surat;
  const sebab = {
    batal: 'sudah dibatalkan',
    konsep: 'belum terbit',
    dicadangkan: 'baru dicadangkan',
    diganti: 'sudah diganti; batalkan penggantinya lebih dahulu',
    dicabut: 'sudah dicabut',
  } as const;
  if (status !== 'terbit') throw new AppError('masukanTidakSah', { bidang: 'naskah', sebab: sebab[status] });
  return surat;
}

const numbersOfOthers = (lines: readonly BarisNomor[], own: ReadonlySet<string>): string[] =>
  lines.flatMap(({ id, nomor }) => (own.has(id) ? [] : nomor));

interface Refused {
  readonly id: SuratId;
  readonly error: AppError;
}

/**
 * Numbers from outside for letters issued without one; all or none. A number that reads like our own for that letter (N9)
 * takes its counter too, so that the next one goes on above it.
 */
async function fillNumbers(
  program: Program,
  wanted: readonly { readonly id: SuratId; readonly nomor: string }[],
): Promise<{ readonly tersimpan: number; readonly galat: readonly Refused[] }> {
  const { db } = program.dokumen;
  const { pengaturan } = program.cache.kantor;
  const ids = wanted.map(({ id }) => id);
  const letters = new Map((await listSurat(db, ids)).map((surat) => [surat.id, surat]));
  const sifat = await sifatBaris(db, ids);
  const templat = new Map((await semuaTemplat(db)).map((satu) => [satu.id, satu]));
  // A number that is corrected makes room for the others of the same paste.
  const open: ReadonlySet<string> = new Set(ids.filter((id) => sifat.get(id)?.nomorDiisi));
  const taken = new Set(numbersOfOthers(await loadNomor(db), open));
  const galat: Refused[] = [];
  const once = new Set<SuratId>();
  const rows = wanted.map(({ id, nomor }) => {
    const surat = letters.get(id);
    const refuse = (code: AppError['code'], detail: AppError['detail']): null => {
      galat.push({ id, error: new AppError(code, detail) });
      return null;
    };
    if (!surat) return refuse('tidakDitemukan', { apa: 'Naskah' });
    if (surat.status !== 'terbit' || once.has(id))
      return refuse('masukanTidakSah', {
        bidang: 'nomor',
        sebab: once.has(id) ? 'naskah ditulis dua kali' : 'naskah ini tidak sedang berlaku',
      });
    once.add(id);
    if (tanpaNomor(surat))
      return refuse('masukanTidakSah', { bidang: 'nomor', sebab: 'naskah ini terbit tanpa nomor sendiri' });
    // A number of our own counter stays; one that came from outside may be corrected.
    if (surat.nomor !== '' && !sifat.get(id)?.nomorDiisi)
      return refuse('masukanTidakSah', { bidang: 'nomor', sebab: `naskah ini sudah bernomor ${surat.nomor}` });
    if (taken.has(nomor)) return refuse('nomorGanda', { nomor });
    taken.add(nomor);
    const bahan = bahanNomor(pengaturan, templat.get(surat.templatId), surat);
    return { id, nomor, urut: urutDariNomor(calonNomor(pengaturan, bahan).bentuk, nomor) };
  });
  if (galat.length > 0) return { tersimpan: 0, galat };
  const label = wanted.length === 1 ? `isi nomor ${wanted[0]?.nomor ?? ''}` : `isi nomor ${wanted.length} naskah`;
  await program.write(
    label,
    async (tx) => {
      const meanwhile = new Set(numbersOfOthers(await loadNomor(tx), open));
      for (const row of rows) {
        if (!row) continue;
        if (meanwhile.has(row.nomor)) throw new AppError('nomorGanda', { nomor: row.nomor });
        await setNomorSurat(tx, row.id, row.nomor, row.urut);
      }
    },
    { jenis: 'tetap' },
  );
  return { tersimpan: rows.length, galat: [] };
}
