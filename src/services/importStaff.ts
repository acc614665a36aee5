import type { BarisPratinjauPegawai } from '../api/views';
import { pegawaiValues } from '../data/pegawai';
import { setRow } from '../data/rows';
import type { Pegawai } from '../domain/pegawai';
import type { BarisPegawai, HasilPegawai } from '../importers/pegawaiTabel';
import { fileName } from './fileName';
import { findingsOf, Pending, readInJob, refuseErrors, toView } from './importRun';
import type { Program, Service } from './program';
import { savePlacement } from './savePegawai';
import { bagianKey } from './writeBudget';
import { addStaff, ensureUnits, fromRow } from './writeStaff';

/** Staff lists: people are met by NIP, else by name and bagian; nobody is removed by an import. */
export const staffImportService: Service<'readPegawai' | 'acceptPegawai'> = (program) => {
  const pending = new Pending<{ berkas: string; hasil: HasilPegawai }>(program, 'imporKedaluwarsa');
  return {
    async readPegawai({ path, jobId }) {
      const hasil = await readInJob(program, 'bacaPegawai', path, jobId, {});
      const berkas = fileName(path);
      const find = personFinder(program);
      const units = new Set(program.cache.kantor.bagian.map((unit) => bagianKey(unit.nama)));
      const bagianBaru = new Map<string, string>();
      for (const { bagian } of hasil.pegawai)
        if (bagian !== '' && !units.has(bagianKey(bagian))) bagianBaru.set(bagianKey(bagian), bagian);
      return {
        imporId: pending.add({ berkas, hasil }),
        berkas,
        lembar: hasil.lembar,
        baris: hasil.pegawai.map((row, nomor): BarisPratinjauPegawai => {
          const { nama, nip, golongan, jabatan, kelas, bagian, jenisPegawai, fte } = row;
          const temuan = findingsOf(hasil.temuan, new Set([row.asal.baris]));
          return {
            nomor,
            nama,
            nip,
            golongan,
            jabatan,
            kelas,
            bagian,
            jenisPegawai,
            fte,
            keadaan: state(program, row, find(row)),
            temuan,
          };
        }),
        bagianBaru: [...bagianBaru.values()],
        temuan: hasil.temuan.map(toView),
      };
    },

    async acceptPegawai({ imporId }) {
      const { berkas, hasil } = pending.get(imporId);
      refuseErrors(hasil.temuan);
      const find = personFinder(program);
      const rows = hasil.pegawai.map((row) => ({ row, old: find(row) }));
      const states = rows.map(({ row, old }) => state(program, row, old));
      program.dokumen.snapshot('impor');
      const { langkah } = await program.write(`impor ${rows.length} pegawai dari ${berkas}`, async (tx) => {
        const unitOf = await ensureUnits(tx, program.cache.kantor, hasil.pegawai);
        await addStaff(
          tx,
          rows.filter(({ old }) => !old).map(({ row }) => fromRow(row, unitOf(row), null)),
        );
        for (const [at, { row, old }] of rows.entries()) {
          if (!old || states[at] === 'sama') continue;
          const person = fromRow(row, unitOf(row), old);
          await setRow(tx, 'pegawai', old.id, pegawaiValues(person));
          await savePlacement(tx, person, null);
        }
      });
      pending.done(imporId);
      const count = (one: string): number => states.filter((other) => other === one).length;
      return { baru: count('baru'), diperbarui: count('diperbarui'), sama: count('sama'), langkah };
    },
  };
};

function personFinder(program: Program): (row: BarisPegawai) => Pegawai | undefined {
  const byNip = new Map<string, Pegawai>();
  const byName = new Map<string, Pegawai>();
  const units = new Map(program.cache.kantor.bagian.map((unit) => [unit.id, bagianKey(unit.nama)]));
  const nameKey = (nama: string, bagian: string): string => `${nama.trim().toLowerCase()}\n${bagian}`;
  for (const person of program.cache.kantor.pegawai.values()) {
    if (person.nip !== '') byNip.set(person.nip, person);
    byName.set(nameKey(person.nama, (person.bagianId && units.get(person.bagianId)) ?? ''), person);
  }
  return (row) => {
    const namesake = byName.get(nameKey(row.nama, bagianKey(row.bagian)));
    if (row.nip === '') return namesake;
    // Two NIP are two people, whatever they are called.
    return byNip.get(row.nip) ?? (namesake?.nip === '' ? namesake : undefined);
  };
}

function state(program: Program, row: BarisPegawai, old: Pegawai | undefined): BarisPratinjauPegawai['keadaan'] {
  if (!old) return 'baru';
  const { bagian, timKerja } = program.cache.kantor;
  const unit = bagian.find((one) => bagianKey(one.nama) === bagianKey(row.bagian));
  const team = timKerja.find((one) => one.bagianId === unit?.id && bagianKey(one.nama) === bagianKey(row.timKerja));
  if ((row.bagian !== '' && !unit) || (row.timKerja !== '' && unit && !team)) return 'diperbarui';
  const next = fromRow(row, { bagianId: unit?.id ?? null, timKerjaId: team?.id ?? null }, old);
  return JSON.stringify(next) === JSON.stringify(inOrderOf(next, old)) ? 'sama' : 'diperbarui';
}

/** `old` with its keys in the order of `next`, so that both print alike. */
const inOrderOf = (next: Pegawai, old: Pegawai): Pegawai =>
  Object.fromEntries(Object.keys(next).map((key) => [key, old[key as keyof Pegawai]])) as unknown as Pegawai;
