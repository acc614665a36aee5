import type { Kiriman } from '../gabung/sambung';
import type { Db } from '../schema';
import { SKEMA } from '../schema';
import type { Potongan } from './potongan';
import { tambahPerubahan, vektorSebelum, type Vektor } from './vektor';

/** Commands and entries of one piece at most, unless a single command is larger. */
const PERUBAHAN_TERBANYAK = 400;
const ENTRI_TERBANYAK = 20_000;
const CHUNK = 500;

/** Ids of commands beyond a vector, in their order. */
export async function perubahanDiLuar(db: Db, milik: Vektor, liputan: Vektor): Promise<string[]> {
  const found: string[] = [];
  for (const [sesi, terakhir] of Object.entries(milik)) {
    const sudah = liputan[sesi] ?? '';
    if (sudah >= terakhir) continue;
    const rows = await db
      .selectFrom('perubahan')
      .select('id')
      .where('id', '>', sudah)
      .where('id', '<=', terakhir)
      .where('sesi', '=', sesi)
      .execute();
    for (const { id } of rows) found.push(id);
  }
  return found.sort();
}

/**
 * Pieces that carry these commands (ids in their order). A piece is a run of commands with nothing known from elsewhere
 * in between, so that what it needs is older than all it brings: pieces can then never wait for each other.
 */
export async function susunPotongan(
  db: Db,
  dokumenId: string,
  sesi: string,
  mulai: number,
  ids: readonly string[],
): Promise<Potongan[]> {
  const first = ids[0];
  if (first === undefined) return [];
  const wanted = new Set(ids);
  const pieces: Potongan[] = [];
  let butuh = await vektorSebelum(db, first);
  let run: string[] = [];
  let rows = 0;
  const close = async (): Promise<void> => {
    if (run.length === 0) return;
    pieces.push(await satu(db, { dokumenId, sesi, urut: mulai + pieces.length, butuh }, run));
    butuh = tambahPerubahan(butuh, run);
    run = [];
    rows = 0;
  };
  const all = await db.selectFrom('perubahan').select('id').where('id', '>=', first).orderBy('id').execute();
  const sizes = await ukuran(db, first);
  for (const { id } of all) {
    if (!wanted.has(id)) {
      await close();
      butuh = tambahPerubahan(butuh, [id]);
      continue;
    }
    const size = sizes.get(id) ?? 0;
    if (run.length >= PERUBAHAN_TERBANYAK || (run.length > 0 && rows + size > ENTRI_TERBANYAK)) await close();
    run.push(id);
    rows += size;
  }
  await close();
  return pieces;
}

async function ukuran(db: Db, first: string): Promise<Map<string, number>> {
  const counts = await db
    .selectFrom('log')
    .select((eb) => ['perubahan', eb.fn.countAll<number>().as('jumlah')])
    .where('perubahan', '>=', first)
    .groupBy('perubahan')
    .execute();
  return new Map(counts.map(({ perubahan, jumlah }) => [perubahan, jumlah]));
}

async function satu(
  db: Db,
  frame: Pick<Potongan, 'dokumenId' | 'sesi' | 'urut' | 'butuh'>,
  ids: readonly string[],
): Promise<Potongan> {
  return { ...frame, skema: SKEMA, ...(await kirimanDari(db, ids)) };
}

/** Commands by id with what they wrote and the attachments they name. */
export async function kirimanDari(db: Db, ids: readonly string[]): Promise<Kiriman> {
  const perubahan: Kiriman['perubahan'][number][] = [];
  const log: Kiriman['log'][number][] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const part = ids.slice(at, at + CHUNK);
    perubahan.push(...(await db.selectFrom('perubahan').selectAll().where('id', 'in', part).orderBy('id').execute()));
    log.push(
      ...(await db
        .selectFrom('log')
        .selectAll()
        .where('perubahan', 'in', part)
        .orderBy('perubahan')
        .orderBy('n')
        .execute()),
    );
  }
  return { perubahan, log, lampiran: await lampiranDari(db, log) };
}

/** Attachments whose hash stands anywhere in these entries. */
async function lampiranDari(db: Db, log: readonly { readonly isi: string }[]): Promise<Kiriman['lampiran']> {
  const names = await db.selectFrom('lampiran').select('hash').execute();
  const named = names.filter(({ hash }) => log.some(({ isi }) => isi.includes(hash))).map(({ hash }) => hash);
  if (named.length === 0) return [];
  return db.selectFrom('lampiran').selectAll().where('hash', 'in', named).execute();
}

/** What of a folder is known: pieces by what they need and bring. */
export interface Muatan {
  readonly butuh: Vektor;
  /** Newest id by session. */
  readonly bawa: Vektor;
}

export const muatanDari = ({ butuh, perubahan }: Pick<Potongan, 'butuh' | 'perubahan'>): Muatan => ({
  butuh,
  bawa: tambahPerubahan(
    {},
    perubahan.map(({ id }) => id),
  ),
});

/** What of a need a vector does not cover: all that has to be remembered of a piece. */
export const sisaKebutuhan = (butuh: Vektor, punya: Vektor): Vektor =>
  Object.fromEntries(Object.entries(butuh).filter(([sesi, id]) => (punya[sesi] ?? '') < id));

/**
 * What somebody who has only the main file and the pieces would end up with. A piece whose need is not met covers
 * nothing: what went missing below it must be sent again. Each need is looked at once: a waiting piece is woken by the
 * session it waits for.
 */
export function liputan(utama: Vektor, muatan: Iterable<Muatan>): Vektor {
  const covered: Record<string, string> = { ...utama };
  const waiting = new Map<string, { readonly bawa: Vektor; readonly needs: [string, string][]; next: number }[]>();
  const open = [...muatan].map(({ butuh, bawa }) => ({ bawa, needs: Object.entries(butuh), next: 0 }));
  for (let one = open.pop(); one; one = open.pop()) {
    let need = one.needs[one.next];
    while (need && (covered[need[0]] ?? '') >= need[1]) need = one.needs[++one.next];
    if (need) {
      const others = waiting.get(need[0]);
      if (others) others.push(one);
      else waiting.set(need[0], [one]);
      continue;
    }
    for (const [sesi, id] of Object.entries(one.bawa)) {
      if ((covered[sesi] ?? '') >= id) continue;
      covered[sesi] = id;
      const woken = waiting.get(sesi);
      if (!woken) continue;
      waiting.delete(sesi);
      for (const other of woken) open.push(other);
    }
  }
  return covered;
}
