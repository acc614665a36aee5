import type { BenturanAbsen, DiamAbsen, PilihanAbsen } from '../api/absenViews';
import { denganAbsen, samaAbsen, type Absen } from '../domain/absen';
import { benturanBertambah, sudahLebih } from '../domain/benturanBertambah';
import { PenyusunUsulan, TANPA, type TindakanAbsen } from '../domain/absenUsulan';
import { benturanPegawai, type Benturan } from '../domain/benturan';
import { menitPegawai } from '../domain/hitungan';
import type { KetidakhadiranId, PegawaiId, Tanggal } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { porsiTeks } from '../domain/porsi';
import { newShare } from './assignPegawai';
import { conflictView, replacements } from './benturan';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import { hariIni } from './hariIni';
import { jeda } from './jeda';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';
import { teamRules } from './teamRules';

/** So many conflicts get proposals at once; the others come when these are solved. */
const WITH_PROPOSALS = 200;

export type Grown = Benturan & { readonly bertambah: number };

/** The office without the rows that a list changes, and with the list: what the list does is the difference. */
export function beforeAndAfter(cache: KantorCache, list: readonly Absen[]): { sebelum: Kantor; sesudah: Kantor } {
  const changed = new Set<KetidakhadiranId>(list.flatMap(({ id }) => id ?? []));
  return { sebelum: denganAbsen(cache.kantor, [], changed), sesudah: denganAbsen(cache.kantor, list) };
}

/** What does not fit of these people in a state of the office, with the tasks they have now. */
export async function conflictsIn(
  cache: KantorCache,
  kantor: Kantor,
  people: readonly PegawaiId[],
): Promise<Map<PegawaiId, readonly Benturan[]>> {
  const found = new Map<PegawaiId, readonly Benturan[]>();
  const breathe = jeda();
  for (const id of people) {
    const person = cache.kantor.pegawai.get(id);
    if (person) found.set(id, benturanPegawai(kantor, person, cache.tugasPegawai(id)));
    await breathe();
  }
  return found;
}

/** Work that fits less than before, in the order of its days. */
export function grownConflicts(
  before: ReadonlyMap<PegawaiId, readonly Benturan[]>,
  after: ReadonlyMap<PegawaiId, readonly Benturan[]>,
): Grown[] {
  const found = [...after].flatMap(([id, own]) => benturanBertambah(before.get(id) ?? [], own));
  return found.sort((a, b) => (a.potongan[0]?.mulai ?? 0) - (b.potongan[0]?.mulai ?? 0));
}

/** Why nothing is proposed for a conflict of an absence that is recorded as it is asked for: it was looked at then. */
export function quietly(
  { kantor }: KantorCache,
  list: readonly Absen[],
  before: ReadonlyMap<PegawaiId, readonly Benturan[]>,
): (one: Grown) => DiamAbsen | null {
  const today = hariIni();
  const fresh = new Set<PegawaiId>();
  const last = new Map<PegawaiId, Tanggal>();
  for (const one of list) {
    const { pegawaiId, akhir } = one;
    const own = kantor.ketidakhadiran.get(pegawaiId) ?? [];
    if (!own.some((old) => old.id === one.id && samaAbsen(one, old))) fresh.add(pegawaiId);
    if (akhir > (last.get(pegawaiId) ?? '')) last.set(pegawaiId, akhir);
  }
  return (one) => {
    const { pegawaiId } = one;
    if (fresh.has(pegawaiId)) return null;
    if ((last.get(pegawaiId) ?? '') < today) return 'lewat';
    return sudahLebih(before.get(pegawaiId) ?? [], one) ? 'sudahLebih' : null;
  };
}

/** What the kernel asks about the open office. People who are on the task already are asked first: they know it. */
export function proposer(
  cache: KantorCache,
  sesudah: Kantor,
  { capaian }: CapaianKantor,
  list: readonly Absen[],
): PenyusunUsulan {
  const first = new Map<PegawaiId, Tanggal>();
  for (const { pegawaiId, mulai } of list) if (mulai < (first.get(pegawaiId) ?? '9999')) first.set(pegawaiId, mulai);
  return new PenyusunUsulan(sesudah, {
    sejak: (id) => first.get(id) ?? null,
    tugasnya: (id) => cache.tugasPegawai(id),
    calon: (task, from) => {
      const on = new Set(task.penugasan.map((share) => share.pegawaiId));
      const others = replacements(cache, task, from, new Set([from.id]));
      return [...others.filter(({ id }) => on.has(id)), ...others.filter(({ id }) => !on.has(id))];
    },
    aturan: (task) => teamRules(cache.kantor, task),
    baru: (task, to) => newShare(task, to),
    selesai: (task, id) => capaian.get(task.id)?.find(({ pegawaiId }) => pegawaiId === id)?.selesai ?? 0,
  });
}

/** Conflicts with their ways out, tried one after the other. */
export async function withProposals(
  program: Program,
  sesudah: Kantor,
  grown: readonly Grown[],
  list: readonly Absen[],
  quiet: (one: Grown) => DiamAbsen | null,
): Promise<BenturanAbsen[]> {
  if (grown.length === 0) return [];
  const { cache } = program;
  const proposals = proposer(cache, sesudah, await capaianKantor(program), list);
  const breathe = jeda();
  const views: BenturanAbsen[] = [];
  for (const one of grown.slice(0, WITH_PROPOSALS)) {
    const row = conflictView(cache, one);
    const diam = quiet(one);
    const { pilihan, bawaan, sempat, teratasi } = diam === null ? proposals.usulkan(one) : TANPA;
    await breathe();
    if (!row) continue;
    views.push({
      ...row,
      bertambah: one.bertambah,
      pilihan: pilihan.map((way) => wayView(cache.kantor, way)),
      bawaan,
      diam,
      teratasi,
      sempat: (sempat && cache.kantor.pegawai.get(sempat)?.nama) ?? '',
    });
  }
  return views;
}

function wayView(kantor: Kantor, tindakan: TindakanAbsen): PilihanAbsen {
  if (tindakan.jenis === 'tenggat') return { tindakan, kepada: '', porsiTeks: '', menit: 0 };
  const task = kantor.tugas.get(tindakan.tugasId);
  const share = task?.penugasan.find(({ pegawaiId }) => pegawaiId === tindakan.pegawaiId);
  const whole = !share || tindakan.porsi >= share.porsi;
  const minutes = task ? menitPegawai(task, tindakan.pegawaiId) : 0;
  return {
    tindakan,
    kepada: kantor.pegawai.get(tindakan.kepadaId)?.nama ?? '',
    porsiTeks: whole || !task ? '' : porsiTeks(task, tindakan.porsi),
    menit: whole ? minutes : Math.round((minutes * tindakan.porsi) / share.porsi),
  };
}
