import { AppError } from '../api/errors';
import type { BarisBenturan, HalamanBenturan, SaranBenturan } from '../api/bebanViews';
import { benturanPegawai, type Benturan } from '../domain/benturan';
import { penggantiMuat, tenggatMuat } from '../domain/benturanSaran';
import { bandingJarak } from '../domain/pengganti';
import { hariDari, tanggalDari } from '../domain/hari';
import { menitPegawai } from '../domain/hitungan';
import type { BagianId, PegawaiId, TugasId } from '../domain/ids';
import { dihitung } from '../domain/kapasitas';
import { rentangJendela } from '../domain/beban';
import { SEBUTAN_KETIDAKHADIRAN, type Pegawai } from '../domain/pegawai';
import { layak } from '../domain/syarat';
import { jendelaTeks, menitKeJam, rentangTanggal } from '../domain/tampil';
import type { TugasTerbagi } from '../domain/tugas';
import type { KantorCache } from './kantorCache';
import { ordered } from './orderPeople';
import type { Service } from './program';
import { bagianName } from './views';

/** One call looks at people for so long; a regency takes several calls and the window stays answering. */
const SLICE_MS = 60;
/** So many people are tried out as a replacement, those with the most free time first. */
const TRIED = 12;

/** What does not fit, by person: counted once, afterwards only whoever a command touched. */
interface Known {
  generation: number;
  readonly found: Map<PegawaiId, readonly Benturan[]>;
}
const kept = new WeakMap<KantorCache, Known>();

function known(cache: KantorCache): Known['found'] {
  const now = kept.get(cache);
  if (!now) {
    const fresh: Known = { generation: cache.generation, found: new Map() };
    kept.set(cache, fresh);
    return fresh.found;
  }
  if (now.generation !== cache.generation) {
    const touched = cache.touchedSince(now.generation);
    if (touched === 'semua') now.found.clear();
    else for (const id of touched) now.found.delete(id);
    now.generation = cache.generation;
  }
  return now.found;
}

export const benturanService: Service<'getBenturan' | 'getSaranBenturan'> = (program) => ({
  getBenturan: (input) => Promise.resolve(conflicts(program.cache, input)),
  getSaranBenturan: ({ tugasId, pegawaiId }) => Promise.resolve(advice(program.cache, tugasId, pegawaiId)),
});

/** What does not fit of one person, counted once per state of the office. */
export function conflictsOf(cache: KantorCache, person: Pegawai): readonly Benturan[] {
  const found = known(cache);
  let own = found.get(person.id);
  if (!own) found.set(person.id, (own = benturanPegawai(cache.kantor, person, cache.tugasPegawai(person.id))));
  return own;
}

/** The conflicts of one person, counted or not. */
export function personConflicts(cache: KantorCache, person: Pegawai): BarisBenturan[] {
  return benturanPegawai(cache.kantor, person, cache.tugasPegawai(person.id)).flatMap(
    (one) => conflictView(cache, one) ?? [],
  );
}

/** A page of conflicts in the order of the office; whoever is not looked at yet is, for at most one slice of time. */
export function conflicts(
  cache: KantorCache,
  { bagianId, offset, limit }: { bagianId: BagianId | null; offset: number; limit: number },
): HalamanBenturan {
  const found = known(cache);
  const people = ordered(cache, bagianId).filter(dihitung);
  const until = performance.now() + SLICE_MS;
  const all: Benturan[] = [];
  let diperiksa = 0;
  let menit = 0;
  for (const person of people) {
    let own = found.get(person.id);
    if (!own) {
      if (performance.now() > until) continue;
      found.set(person.id, (own = benturanPegawai(cache.kantor, person, cache.tugasPegawai(person.id))));
    }
    diperiksa++;
    for (const one of own) {
      all.push(one);
      menit += one.menit;
    }
  }
  const baris = all.slice(offset, offset + limit).flatMap((one) => conflictView(cache, one) ?? []);
  return { total: all.length, menit, baris, diperiksa, orang: people.length };
}

/** null when the person or the task is gone. */
export function conflictView(cache: KantorCache, one: Benturan): BarisBenturan | null {
  const { kantor } = cache;
  const person = kantor.pegawai.get(one.pegawaiId);
  const task = kantor.tugas.get(one.tugasId);
  const [first, last] = [one.potongan[0], one.potongan.at(-1)];
  if (!person || !task || !first || !last) return null;
  const shares = task.penugasan.filter((share) => share.pegawaiId === person.id);
  return {
    tugasId: task.id,
    pegawaiId: person.id,
    penugasanIds: shares.map(({ id }) => id),
    nama: task.nama,
    namaPegawai: person.nama,
    jabatan: person.jabatan,
    namaBagian: bagianName(kantor, person.bagianId),
    waktu: jendelaTeks(task.jendela),
    terkunci: shares.some(({ terkunci }) => terkunci),
    menit: one.menit,
    menitPorsi: menitPegawai(task, person.id),
    mulai: tanggalDari(first.mulai),
    akhir: tanggalDari(last.akhir),
    kejadian: one.potongan.length,
    sebab: one.sebab,
    sebabTeks: because(cache, one, person, task),
  };
}

/** Advice for one conflict; a conflict that is gone needs none. */
function advice(cache: KantorCache, tugasId: TugasId, pegawaiId: PegawaiId): SaranBenturan {
  const { kantor } = cache;
  const task = kantor.tugas.get(tugasId);
  const person = kantor.pegawai.get(pegawaiId);
  if (!task || !person) throw new AppError('tidakDitemukan', { apa: task ? 'Pegawai' : 'Tugas' });
  const own = cache.tugasPegawai(pegawaiId);
  const found = known(cache).get(pegawaiId) ?? benturanPegawai(kantor, person, own);
  const one = found.find((conflict) => conflict.tugasId === tugasId);
  if (!one) return { pengganti: null, tenggat: null };
  const minutes = menitPegawai(task, pegawaiId);
  const others = replacements(cache, task, person);
  const stand = penggantiMuat(kantor, task, one, minutes, others, (p) => cache.tugasPegawai(p.id));
  const deadline = tenggatMuat(kantor, person, task, minutes, own);
  return {
    pengganti: stand && { pegawaiId: stand.pegawai.id, nama: stand.pegawai.nama, seluruh: stand.seluruh },
    tenggat: deadline === null ? null : tanggalDari(deadline),
  };
}

/**
 * Eligible people who are not on the task (or not in `on`), the most free hours first; the nearest to `asal`, whose post it is,
 * before them (S11).
 */
export function replacements(
  cache: KantorCache,
  task: TugasTerbagi,
  person: Pegawai,
  on: ReadonlySet<PegawaiId> = new Set(task.penugasan.map((share) => share.pegawaiId)),
  asal: Pegawai | null = null,
): Pegawai[] {
  const { kantor } = cache;
  const window = rentangJendela(task.jendela, kantor.kalender.tahun);
  const free = (p: Pegawai): number => cache.beban(p.id).kapasitas - cache.beban(p.id).beban;
  return ordered(cache, task.bagianId ?? person.bagianId)
    .filter((p) => dihitung(p) && !on.has(p.id) && layak(task, p, window).ya)
    .map((p) => ({ p, free: free(p) }))
    .sort((a, b) => (asal && bandingJarak(asal, a.p, b.p)) || b.free - a.free)
    .slice(0, TRIED)
    .map(({ p }) => p);
}

function because(cache: KantorCache, one: Benturan, person: Pegawai, task: TugasTerbagi): string {
  const { absen, sebab } = one;
  const away = absen && `${SEBUTAN_KETIDAKHADIRAN[absen.jenis]} ${rentangTanggal(absen.mulai, absen.akhir)}`;
  switch (sebab) {
    case 'libur':
      return 'Tidak ada hari kerja kantor pada waktu itu';
    case 'masa':
      return person.masuk !== null && hariDari(person.masuk) > (one.potongan[0]?.mulai ?? 0)
        ? 'Belum bertugas di kantor ini pada waktu itu'
        : 'Tidak lagi bertugas di kantor ini pada waktu itu';
    case 'tidakHadir':
      return away ?? 'Tidak ada jam kerja pada waktu itu';
    case 'pendek':
      return `Waktunya lebih pendek dari pekerjaannya${away ? `; ${away.charAt(0).toLowerCase()}${away.slice(1)}` : ''}`;
    case 'penuh': {
      const others = fillers(cache, one, person, task);
      return others.length > 0 ? `Waktunya terisi tugas lain: ${others.join('; ')}` : 'Waktunya terisi tugas lain';
    }
  }
}

/** The largest other tasks of the person that are due in these days, with their minutes. */
function fillers(cache: KantorCache, one: Benturan, person: Pegawai, task: TugasTerbagi): string[] {
  const worst = one.potongan.reduce((a, b) => (b.menit > a.menit ? b : a));
  const { tahun } = cache.kantor.kalender;
  return cache
    .tugasPegawai(person.id)
    .filter(
      (other) =>
        other.id !== task.id &&
        rentangJendela(other.jendela, tahun).some(([a, z]) => a <= worst.akhir && z >= worst.mulai),
    )
    .map((other) => ({ other, minutes: menitPegawai(other, person.id) }))
    .sort((a, b) => b.minutes - a.minutes)
    .slice(0, 2)
    .map(({ other, minutes }) => `${other.nama} (${menitKeJam(minutes)})`);
}
