import type { ImporPegawaiInput } from '../api/pegawaiInputs';
import type { PerubahanBidang } from '../api/pegawaiViews';
import { AppError } from '../api/errors';
import type { BagianId, Tanggal, TimKerjaId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import type { Pegawai } from '../domain/pegawai';
import type { BarisPegawai } from '../importers/pegawaiTabel';
import { findPerson } from './assignPegawai';
import { differences, isMove, isSpelling, type UnitNames } from './bedaPegawai';
import { matchPeople, type Match } from './cocokPegawai';
import type { KantorCache } from './kantorCache';
import { bagianKey } from './writeBudget';
import { fromRow } from './writeStaff';

/** A row of the list with who it is and what it would change. */
export interface ResolvedPerson {
  readonly nomor: number;
  readonly row: BarisPegawai;
  readonly match: Match;
  /** Null = a new person. */
  readonly old: Pegawai | null;
  readonly berubah: readonly PerubahanBidang[];
  readonly pindah: boolean;
  readonly abaikan: boolean;
  /** The list itself says that the person has left. */
  readonly leaves: boolean;
}

type Decision = NonNullable<ImporPegawaiInput['perbaikan']>[number];

/** A unit spelled a little otherwise than in the office (`Kerja Sama`, `Kerjasama`) is that unit, not a new one. */
function withOfficeUnits(kantor: Kantor, rows: readonly BarisPegawai[]): readonly BarisPegawai[] {
  const known = new Map(kantor.bagian.map(({ nama }) => [bagianKey(nama), nama]));
  const found = new Map<string, string>();
  for (const { bagian } of rows) {
    const key = bagianKey(bagian);
    if (key === '' || known.has(key) || found.has(key)) continue;
    const near = [...known].filter(([other]) => isSpelling(key, other));
    if (near.length === 1 && near[0]) found.set(key, near[0][1]);
  }
  if (found.size === 0) return rows;
  return rows.map((row) => ({ ...row, bagian: found.get(bagianKey(row.bagian)) ?? row.bagian }));
}

/** Every row against the office, with the decisions of the user where there are any. */
export function resolvePeople(
  cache: KantorCache,
  list: readonly BarisPegawai[],
  tanggal: Tanggal,
  decisions: readonly Decision[] = [],
): ResolvedPerson[] {
  const { kantor } = cache;
  const rows = withOfficeUnits(kantor, list);
  const matches = matchPeople(kantor, rows);
  const decided = new Map(decisions.map((one) => [one.nomor, one]));
  const units = unitsOfList(kantor, rows);
  return rows.map((row, nomor): ResolvedPerson => {
    const match = matches[nomor] as Match;
    const own = decided.get(nomor);
    const old = own?.samaDengan === undefined ? match.old : own.samaDengan && findPerson(cache, own.samaDengan);
    const leaves = row.status === 'keluar';
    const next = old && fromRow(row, units.of(row), old, tanggal);
    const proposed = own?.samaDengan === undefined && match.abaikan;
    return {
      nomor,
      row,
      match,
      old,
      berubah: old && next ? differences(old, next, units.names) : [],
      pindah: own?.pindah ?? (old !== null && next !== null && isMove(old, next)),
      abaikan: own?.abaikan ?? (proposed || (leaves && old === null)),
      leaves,
    };
  });
}

/** Two rows for one person, or a NIP that stays with somebody else, cannot both be written. */
export function refuseTwins(cache: KantorCache, people: readonly ResolvedPerson[]): void {
  const taken = new Map<string, ResolvedPerson>();
  for (const one of people) {
    const twin = one.old && taken.get(one.old.id);
    if (twin)
      throw new AppError('masukanTidakSah', {
        bidang: 'daftar pegawai',
        sebab: `baris ${twin.row.asal.baris} dan ${one.row.asal.baris} sama-sama dinyatakan sebagai ${one.old?.nama ?? ''}`,
      });
    if (one.old) taken.set(one.old.id, one);
  }
  const nips = new Map(people.flatMap(({ row, old }) => (row.nip === '' ? [] : [[row.nip, old?.id ?? null]])));
  for (const person of cache.kantor.pegawai.values()) {
    const owner = nips.get(person.nip);
    if (person.nip === '' || owner === undefined || owner === person.id || taken.has(person.id)) continue;
    throw new AppError('masukanTidakSah', { bidang: 'NIP', sebab: `${person.nip} sudah dipakai ${person.nama}` });
  }
}

interface UnitsOfList {
  of(row: BarisPegawai): { bagianId: BagianId | null; timKerjaId: TimKerjaId | null };
  readonly names: UnitNames;
}

/** Units as they would be: those the list adds stand in with their names. */
function unitsOfList(kantor: Kantor, rows: readonly BarisPegawai[]): UnitsOfList {
  const bagian = new Map<string, { id: BagianId; nama: string }>();
  const tim = new Map<string, { id: TimKerjaId; nama: string }>();
  for (const { id, nama } of kantor.bagian) bagian.set(bagianKey(nama), { id, nama });
  for (const { id, nama, bagianId } of kantor.timKerja) tim.set(`${bagianId}/${bagianKey(nama)}`, { id, nama });
  for (const row of rows) {
    const key = bagianKey(row.bagian);
    if (key !== '' && !bagian.has(key)) bagian.set(key, { id: `baru:${key}` as BagianId, nama: row.bagian });
    const unit = bagian.get(key);
    const team = `${unit?.id ?? ''}/${bagianKey(row.timKerja)}`;
    if (unit && row.timKerja !== '' && !tim.has(team))
      tim.set(team, { id: `baru:${team}` as TimKerjaId, nama: row.timKerja });
  }
  const namaBagian = new Map([...bagian.values()].map(({ id, nama }) => [id, nama]));
  const namaTim = new Map([...tim.values()].map(({ id, nama }) => [id, nama]));
  return {
    of(row) {
      const bagianId = bagian.get(bagianKey(row.bagian))?.id ?? null;
      return { bagianId, timKerjaId: tim.get(`${bagianId ?? ''}/${bagianKey(row.timKerja)}`)?.id ?? null };
    },
    names: {
      bagian: ({ bagianId }) => (bagianId === null ? '' : (namaBagian.get(bagianId) ?? '')),
      tim: ({ timKerjaId }) => (timKerjaId === null ? '' : (namaTim.get(timKerjaId) ?? '')),
    },
  };
}
