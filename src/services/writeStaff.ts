import { newId } from '../data/ids';
import { pegawaiValues, penempatanBerlaku, penempatanValues } from '../data/pegawai';
import { addRows, liveRows, setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import type { BagianId, PegawaiId, PenempatanId, Tanggal, TimKerjaId } from '../domain/ids';
import { kunciNama, lipat } from '../domain/nama';
import type { Kantor } from '../domain/kantor';
import type { Bagian, Pegawai, TimKerja } from '../domain/pegawai';
import { kunciAntara } from '../domain/urutan';
import type { BarisPegawai } from '../importers/pegawaiTabel';
import { endPerson, writeReleases, type Leaver, type Release } from './endPegawai';
import { savePlacement } from './savePegawai';
import type { ResolvedPerson } from './susunStaf';
import { bagianKey, ensureBagian } from './writeBudget';

/** Office units as far as a staff list needs them. */
export interface Units {
  readonly bagian: readonly Bagian[];
  readonly timKerja: readonly TimKerja[];
}

/** Bagian and tim kerja named in a list, made where they are missing. */
export async function ensureUnits(
  tx: Tx,
  present: Units,
  rows: readonly Pick<BarisPegawai, 'bagian' | 'timKerja'>[],
): Promise<
  (row: Pick<BarisPegawai, 'bagian' | 'timKerja'>) => { bagianId: BagianId | null; timKerjaId: TimKerjaId | null }
> {
  const unitOf = await ensureBagian(
    tx,
    present.bagian,
    rows.map((row) => row.bagian),
  );
  const teams = new Map(present.timKerja.map((team) => [`${team.bagianId}/${bagianKey(team.nama)}`, team.id]));
  let last = present.timKerja.reduce<string | null>(
    (max, team) => (max === null || team.urutan > max ? team.urutan : max),
    null,
  );
  const fresh: { id: string; bagian_id: string; nama: string; urutan: string }[] = [];
  for (const row of rows) {
    const bagian = unitOf(row.bagian);
    const key = `${bagian ?? ''}/${bagianKey(row.timKerja)}`;
    if (!bagian || row.timKerja.trim() === '' || teams.has(key)) continue;
    const id = newId<TimKerjaId>();
    last = kunciAntara(last, null);
    teams.set(key, id);
    fresh.push({ id, bagian_id: bagian, nama: row.timKerja.trim(), urutan: last });
  }
  await addRows(tx, 'tim_kerja', fresh);
  return (row) => {
    const bagianId = unitOf(row.bagian);
    return { bagianId, timKerjaId: teams.get(`${bagianId ?? ''}/${bagianKey(row.timKerja)}`) ?? null };
  };
}

/**
 * The person a row of the list describes; what the list does not say stays as it was. Who left is not ended here (that is
 * `endPerson`); who left before the day of the list and stands in it again is back.
 */
export function fromRow(
  row: BarisPegawai,
  unit: { bagianId: BagianId | null; timKerjaId: TimKerjaId | null },
  old: Pegawai | null,
  tanggal: Tanggal = '',
): Pegawai {
  // What the list does not say is only a default in `row`: a known person keeps theirs.
  const from = (key: BarisPegawai['bawaan'][number]): Pegawai | BarisPegawai =>
    old && row.bawaan.includes(key) ? old : row;
  const back = old?.status === 'keluar' && row.status !== 'keluar' && (old.keluar === null || old.keluar < tanggal);
  const stays = old !== null && !back && (old.status === 'keluar' || row.status === 'keluar');
  const sebabKeluar = stays ? old.sebabKeluar : back ? undefined : row.sebabKeluar;
  const samePost = row.jabatan === '' || (old?.jabatan ?? '') === row.jabatan;
  return {
    id: old?.id ?? newId<PegawaiId>(),
    nama: old ? betterName(old.nama, row.nama) : row.nama,
    nip: row.nip || (old?.nip ?? ''),
    jenisPegawai: from('jenisPegawai').jenisPegawai,
    golongan: row.golongan || (old?.golongan ?? ''),
    fte: from('fte').fte,
    status: stays ? old.status : back ? row.status : from('status').status,
    kompetensi: row.kompetensi.length > 0 ? row.kompetensi : (old?.kompetensi ?? []),
    bagianId: unit.bagianId ?? old?.bagianId ?? null,
    timKerjaId: unit.timKerjaId ?? (unit.bagianId === (old?.bagianId ?? null) ? (old?.timKerjaId ?? null) : null),
    jabatan: row.jabatan || (old?.jabatan ?? ''),
    jenisJabatan:
      (samePost ? from('jenisJabatan').jenisJabatan : row.jenisJabatan) ??
      row.jenisJabatan ??
      old?.jenisJabatan ??
      null,
    kelas: row.kelas ?? old?.kelas ?? null,
    masuk: row.masuk ?? old?.masuk ?? null,
    keluar: stays ? old.keluar : back ? null : (row.keluar ?? old?.keluar ?? null),
    ...(sebabKeluar && { sebabKeluar }),
    alasanRendah: old?.alasanRendah ?? null,
    alasanMelebihi: old?.alasanMelebihi ?? null,
  };
}

/** A list in capitals or without titles does not take away what letters need. */
function betterName(old: string, fresh: string): string {
  if (kunciNama(old) !== kunciNama(fresh)) return fresh;
  const letters = (name: string): string => lipat(name).replace(/[^a-z]/g, '');
  const poorer =
    letters(fresh).length < letters(old).length || (letters(fresh) === letters(old) && !/\p{Ll}{2}/u.test(fresh));
  return poorer || letters(fresh) === letters(old) ? old : fresh;
}

/** New people with their first placement, in few statements; since before the year, or since they came. */
export async function addStaff(tx: Tx, people: readonly Pegawai[], sinceMasuk = false): Promise<void> {
  await addRows(
    tx,
    'pegawai',
    people.map((person) => ({ id: person.id, ...pegawaiValues(person) })),
  );
  await addRows(
    tx,
    'penempatan',
    people.map((person) => {
      const id = newId<PenempatanId>();
      const { id: pegawaiId, bagianId, timKerjaId, jabatan, jenisJabatan, kelas } = person;
      const post = { pegawaiId, bagianId, timKerjaId, jabatan, jenisJabatan, kelas, atasanId: null };
      return {
        id,
        ...penempatanValues({ id, ...post, plt: false, tmt: sinceMasuk ? person.masuk : null, sampai: null }),
      };
    }),
  );
}

export interface StaffToWrite {
  readonly people: readonly ResolvedPerson[];
  /** The day of the list: moves begin then. */
  readonly tanggal: Tanggal;
  /** New people begin on that day too. */
  readonly mulaiBaru: boolean;
  readonly leavers: readonly Leaver[];
  readonly divisions: readonly Release[];
}

/** A whole list: new people, changes of known ones, and those who left with what they give back. */
export async function writeStaff(tx: Tx, kantor: Kantor, list: StaffToWrite): Promise<void> {
  const { people, tanggal, mulaiBaru } = list;
  const unitOf = await ensureUnits(
    tx,
    kantor,
    people.map(({ row }) => row),
  );
  const fresh = people.filter(({ old }) => !old).map(({ row }) => fromRow(row, unitOf(row), null));
  const begin = (person: Pegawai): Pegawai =>
    mulaiBaru && person.masuk === null ? { ...person, masuk: tanggal } : person;
  await addStaff(tx, fresh.map(begin), mulaiBaru);
  for (const { row, old, pindah, berubah } of people) {
    if (!old || berubah.length === 0) continue;
    const person = fromRow(row, unitOf(row), old, tanggal);
    await setRow(tx, 'pegawai', old.id, pegawaiValues(person));
    if (POST.some((key) => person[key] !== old[key])) await placeAgain(tx, person, pindah ? tanggal : null);
  }
  for (const leaver of list.leavers) await endPerson(tx, leaver);
  await writeReleases(tx, list.divisions);
}

const POST = ['bagianId', 'timKerjaId', 'jabatan', 'jenisJabatan', 'kelas'] as const;

/** A list of before the present placement says nothing about it; one of the same day corrects it. */
async function placeAgain(tx: Tx, person: Pegawai, from: Tanggal | null): Promise<void> {
  const posts = await liveRows(tx, 'penempatan', { column: 'pegawai_id', values: [person.id] });
  const since = penempatanBerlaku(posts)?.tmt ?? null;
  if (from !== null && since !== null && from < since) return;
  await savePlacement(tx, person, from === since ? null : from);
}
