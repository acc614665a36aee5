import { newId } from '../data/ids';
import { pegawaiValues, penempatanValues } from '../data/pegawai';
import { addRows } from '../data/rows';
import type { Tx } from '../data/schema';
import type { BagianId, PegawaiId, PenempatanId, TimKerjaId } from '../domain/ids';
import type { Bagian, Pegawai, TimKerja } from '../domain/pegawai';
import { kunciAntara } from '../domain/urutan';
import type { BarisPegawai } from '../importers/pegawaiTabel';
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

/** The person a row of the list describes; what the list does not say stays as it was. */
export function fromRow(
  row: BarisPegawai,
  unit: { bagianId: BagianId | null; timKerjaId: TimKerjaId | null },
  old: Pegawai | null,
): Pegawai {
  const { nama, nip } = row;
  // What the list does not say is only a default in `row`: a known person keeps theirs.
  const from = (key: BarisPegawai['bawaan'][number]): Pegawai | BarisPegawai =>
    old && row.bawaan.includes(key) ? old : row;
  return {
    id: old?.id ?? newId<PegawaiId>(),
    nama,
    nip: nip || (old?.nip ?? ''),
    jenisPegawai: from('jenisPegawai').jenisPegawai,
    golongan: row.golongan || (old?.golongan ?? ''),
    fte: from('fte').fte,
    status: from('status').status,
    kompetensi: row.kompetensi.length > 0 ? row.kompetensi : (old?.kompetensi ?? []),
    bagianId: unit.bagianId ?? old?.bagianId ?? null,
    timKerjaId: unit.timKerjaId ?? (unit.bagianId === (old?.bagianId ?? null) ? (old?.timKerjaId ?? null) : null),
    jabatan: row.jabatan || (old?.jabatan ?? ''),
    jenisJabatan: row.jenisJabatan ?? old?.jenisJabatan ?? null,
    kelas: row.kelas ?? old?.kelas ?? null,
    masuk: row.masuk ?? old?.masuk ?? null,
    keluar: row.keluar ?? old?.keluar ?? null,
    alasanRendah: old?.alasanRendah ?? null,
    alasanMelebihi: old?.alasanMelebihi ?? null,
  };
}

/** New people with their first placement, in few statements. */
export async function addStaff(tx: Tx, people: readonly Pegawai[]): Promise<void> {
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
      return { id, ...penempatanValues({ id, ...post, plt: false, tmt: null, sampai: null }) };
    }),
  );
}
