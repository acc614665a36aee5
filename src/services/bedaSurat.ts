import type { JumlahBeda } from '../api/konsepViews';
import { AppError } from '../api/errors';
import { loadBahan, type SuratBerbahan } from '../data/bahanSurat';
import { hashTeks } from '../data/ids';
import { idsTerbit } from '../data/rujukanSurat';
import { ringkasBeda, type BarisBeda } from '../domain/bedaSurat';
import type { PegawaiId, SuratId } from '../domain/ids';
import { bandingkan } from './bandingSurat';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

/** Letters read and composed before the program does something else. */
const CHUNK = 50;
/** Newest ids told with the count. */
const DISEBUT = 200;

/** In one sentence what an issued letter no longer says rightly; '' = it still does. */
interface Ringkas {
  readonly teks: string;
  /** Names these very differences: who let them stand is told of others. */
  readonly kunci: string;
}
const SAMA: Ringkas = { teks: '', kunci: '' };

interface Known {
  /** State of the office that `ringkas` was brought up to. */
  generation: number;
  hari: string;
  readonly ringkas: Map<SuratId, Ringkas>;
  readonly orang: Map<PegawaiId, Set<SuratId>>;
  /** Letters that depend on everybody: the lampiran of a division. */
  readonly umum: Set<SuratId>;
}
const known = new WeakMap<KantorCache, Known>();

const fresh = (cache: KantorCache): Known => ({
  generation: cache.generation,
  hari: hariIni(),
  ringkas: new Map(),
  orang: new Map(),
  umum: new Set(),
});

/** What is known of an older state, without the letters of people that a command touched since. */
function upToDate(cache: KantorCache): Known {
  const last = known.get(cache);
  const touched = last && last.hari === hariIni() ? cache.touchedSince(last.generation) : 'semua';
  if (!last || touched === 'semua') {
    const empty = fresh(cache);
    known.set(cache, empty);
    return empty;
  }
  if (last.generation !== cache.generation) for (const id of last.umum) last.ringkas.delete(id);
  for (const person of touched) for (const id of last.orang.get(person) ?? []) last.ringkas.delete(id);
  last.generation = cache.generation;
  return last;
}

/** What letters that are out (or are still konsep) no longer say, by id; only those that say something else are in it. */
export async function ringkasan(program: Program, ids: readonly SuratId[]): Promise<Map<SuratId, Ringkas>> {
  const { cache } = program;
  const found = new Map<SuratId, Ringkas>();
  for (let at = 0; at < ids.length; at += CHUNK) {
    // A window, a drop, a keystroke: they come between two chunks.
    if (at > 0) await new Promise((resolve) => setImmediate(resolve));
    if (program.cache !== cache) throw new AppError('dibatalkan');
    const part = ids.slice(at, at + CHUNK);
    const state = upToDate(cache);
    const missing = await compare(
      program,
      part.filter((id) => !state.ringkas.has(id)),
    );
    for (const id of part) {
      const ringkas = state.ringkas.get(id) ?? missing.get(id);
      if (ringkas && ringkas.teks !== '') found.set(id, ringkas);
    }
  }
  return found;
}

async function compare(program: Program, ids: readonly SuratId[]): Promise<Map<SuratId, Ringkas>> {
  const found = new Map<SuratId, Ringkas>();
  if (ids.length === 0) return found;
  const { cache, dokumen } = program;
  const { generation } = cache;
  const letters = [...(await loadBahan(dokumen.db, ids)).values()];
  const beda = await bandingkan(program, letters);
  for (const { id } of letters) found.set(id, ringkasOf(beda.get(id) ?? []));
  // A command came between: good enough for now, and compared again next time.
  if (cache.generation === generation) keep(upToDate(cache), letters, found);
  return found;
}

function keep(state: Known, letters: readonly SuratBerbahan[], found: ReadonlyMap<SuratId, Ringkas>): void {
  for (const { id, isi, status } of letters) {
    state.ringkas.set(id, found.get(id) ?? SAMA);
    // A konsep changes without its people being touched; a lampiran depends on everybody.
    if (status === 'konsep' || isi.lampiran) state.umum.add(id);
    for (const { pegawaiId } of isi.kepada) {
      const own = state.orang.get(pegawaiId);
      if (own) own.add(id);
      else state.orang.set(pegawaiId, new Set([id]));
    }
  }
}

function ringkasOf(beda: readonly BarisBeda[]): Ringkas {
  const pokok = beda.filter((baris) => baris.pokok);
  return pokok.length === 0
    ? SAMA
    : {
        teks: `Pembagian tugasnya berubah: ${ringkasBeda(pokok)}`,
        kunci: `T4 ${hashTeks(pokok.map(({ bagian, lama, baru }) => [bagian, lama, baru].join('\n')).join('\n'))}`,
      };
}

/** All differences of one letter, those that leave it valid as well. */
export async function bedaNaskah(program: Program, id: SuratId): Promise<readonly BarisBeda[]> {
  const letters = [...(await loadBahan(program.dokumen.db, [id])).values()];
  if (letters.length === 0) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  return (await bandingkan(program, letters)).get(id) ?? [];
}

/** Issued letters that no longer say who does what, newest first, those that somebody let stand left out. */
export async function idsBeda(program: Program): Promise<SuratId[]> {
  const issued = await idsTerbit(program.dokumen.db);
  const found = await ringkasan(
    program,
    issued.map(({ id }) => id),
  );
  return issued.flatMap(({ id, ditinjau }) => {
    const ringkas = found.get(id);
    return ringkas !== undefined && !ditinjau.includes(ringkas.kunci) ? [id] : [];
  });
}

/** Their count. Runs beside the other calls, a chunk at a time; a letter is compared once until one of its people is touched. */
export async function countBeda(program: Program): Promise<JumlahBeda> {
  const open = await idsBeda(program);
  return { jumlah: open.length, ids: open.slice(0, DISEBUT) };
}
