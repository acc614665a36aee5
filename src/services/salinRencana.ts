import { newId, penugasanId } from '../data/ids';
import type { BagianId, PegawaiId, SubKegiatanId, TugasId } from '../domain/ids';
import { namaBagian, type Kantor } from '../domain/kantor';
import type { Pegawai } from '../domain/pegawai';
import { jendelaSalinan, tujuanBaris, type BarisKini, type TujuanBaris } from '../domain/salinTugas';
import type { SubKegiatan } from '../domain/subKegiatan';
import { berketua, bolehKetuaDari } from '../domain/syaratTim';
import type { Penugasan, Tugas, TugasTerbagi } from '../domain/tugas';

/** The user's decision about one group. */
export interface Pilihan {
  readonly nomor: number;
  readonly tindakan: 'salin' | 'tusi' | 'lewati';
  readonly subKegiatanId: SubKegiatanId | null;
}
/** Tasks of one line of last year in one bagian; `tujuan` null = outside the budget, copied as they are. */
export interface GroupPlan {
  readonly nomor: number;
  readonly baris: SubKegiatan | null;
  readonly bagian: string;
  readonly tujuan: TujuanBaris | null;
  readonly tugas: readonly { readonly nomor: number; readonly tugas: TugasTerbagi }[];
}

export function planGroups(
  old: Kantor,
  now: Kantor,
  successors: (kode: string) => readonly string[],
): readonly GroupPlan[] {
  const lines = [...now.subKegiatan.values()]
    .filter((line) => line.berlaku)
    .map((line): BarisKini => ({ ...line, bagian: namaBagian(now, line.bagianId) }));
  const groups = new Map<string, { baris: SubKegiatan | null; bagian: string; tugas: GroupPlan['tugas'][number][] }>();
  let nomor = 0;
  for (const tugas of old.tugas.values()) {
    if (datedOrder(tugas)) continue;
    const baris = (tugas.subKegiatanId && old.subKegiatan.get(tugas.subKegiatanId)) ?? null;
    const bagian = namaBagian(old, tugas.bagianId);
    const key = `${baris?.id ?? ''}\n${bagian}`;
    const group = groups.get(key) ?? { baris, bagian, tugas: [] };
    group.tugas.push({ nomor: nomor++, tugas });
    groups.set(key, group);
  }
  return [...groups.values()].sort(byCode).map(({ baris, bagian, tugas }, at) => {
    const line = baris && { ...baris, bagian: bagian || namaBagian(old, baris.bagianId) };
    return { nomor: at, baris, bagian, tujuan: line && tujuanBaris(line, lines, successors), tugas };
  });
}

/** An order or an invitation of a day of last year is over with it; disposisi that come all year are work like any other. */
export const datedOrder = ({ sumber, jendela }: TugasTerbagi): boolean =>
  sumber === 'disposisi' && jendela.jenis === 'tanggal';

/** Lines by code, work outside the budget last. */
const byCode = (a: { baris: SubKegiatan | null; bagian: string }, b: typeof a): number => {
  const [x, y] = [a, b].map(({ baris, bagian }) => `${baris ? baris.kode || '~' : '~~'}\n${bagian}`);
  return (x ?? '') < (y ?? '') ? -1 : 1;
};

/** People of last year who are in this file: by NIP, else the same id (a file made from last year's keeps them). */
export function peopleByNip(old: Kantor, now: Kantor): (id: PegawaiId) => Pegawai | undefined {
  const byNip = new Map<string, Pegawai>();
  for (const person of now.pegawai.values()) if (person.nip !== '') byNip.set(person.nip, person);
  return (id) => {
    const before = old.pegawai.get(id);
    const found = (before && before.nip !== '' ? byNip.get(before.nip) : undefined) ?? now.pegawai.get(id);
    return found && found.status !== 'keluar' ? found : undefined;
  };
}

/** Keeps what the task is, `selisih` years later; drops dates and people who are gone. */
export function copiedTask(
  { penugasan: _, urutan: __, ...old }: TugasTerbagi,
  line: SubKegiatan | undefined,
  bagianId: BagianId | null,
  people: (id: PegawaiId) => Pegawai | undefined,
  selisih: number,
): Omit<Tugas, 'urutan'> {
  const still = (ids: readonly PegawaiId[]): PegawaiId[] => ids.flatMap((id) => people(id)?.id ?? []);
  return {
    ...old,
    id: newId<TugasId>(),
    sumber: line ? 'dpa' : old.sumber === 'dpa' ? 'tusi' : old.sumber,
    subKegiatanId: line?.id ?? null,
    bagianId: bagianId ?? line?.bagianId ?? null,
    jendela: jendelaSalinan(old.jendela, selisih),
    syarat: { ...old.syarat, boleh: still(old.syarat.boleh), tidakBoleh: still(old.syarat.tidakBoleh) },
  };
}

/**
 * Shares of people who are still here and of the bagian of the task (last year's consent of a home head does not hold this
 * year); the rest stays undivided and visible. Only appointments by decree stay locked.
 */
export function copiedShares(
  old: TugasTerbagi,
  copy: Omit<Tugas, 'urutan'>,
  people: (id: PegawaiId) => Pegawai | undefined,
): Penugasan[] {
  const given = new Set<PegawaiId>();
  const shares = old.penugasan.flatMap((share) => {
    const person = people(share.pegawaiId);
    const fits = person && (person.bagianId === copy.bagianId || copy.syarat.boleh.includes(person.id));
    if (!person || !fits || given.has(person.id)) return [];
    given.add(person.id);
    const { porsi, peran, terkunci } = share;
    const locked = terkunci && copy.sumber === 'tambahan';
    const id = penugasanId(copy.id, person.id);
    return [{ id, tugasId: copy.id, pegawaiId: person.id, porsi, peran, terkunci: locked, persetujuanLintas: '' }];
  });
  // Whoever led may have left, or no longer have the level the task asks of its ketua.
  const mayLead = bolehKetuaDari(copy, people);
  if (shares.some(({ peran }) => peran === 'ketua') && berketua(shares, mayLead)) return shares;
  const lead = shares.find((share) => mayLead(share.pegawaiId))?.id;
  return shares.map((share) => ({ ...share, peran: share.id === lead ? 'ketua' : 'anggota' }));
}
