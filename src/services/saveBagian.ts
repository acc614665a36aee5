import { AppError } from '../api/errors';
import { newId } from '../data/ids';
import { addRow, removeRow, removeRows, setRow } from '../data/rows';
import type { BagianId, TimKerjaId } from '../domain/ids';
import type { Bagian, TimKerja } from '../domain/pegawai';
import { kunciAntara } from '../domain/urutan';
import type { Program, Service } from './program';
import { bagianKey } from './writeBudget';

/** The units people belong to. */
export const unitService: Service<
  'saveBagian' | 'removeBagian' | 'setStatusPembagian' | 'saveTimKerja' | 'removeTimKerja'
> = (program) => ({
  async saveBagian({ id, nama, kodeSubUnit, hariKerja }) {
    if (id) findUnit(program, id);
    const twin = program.cache.kantor.bagian.find((one) => one.id !== id && bagianKey(one.nama) === bagianKey(nama));
    if (twin) throw new AppError('masukanTidakSah', { bidang: 'nama bagian', sebab: `"${twin.nama}" sudah ada` });
    const key = id ?? newId<BagianId>();
    await program.write(`${id ? 'ubah' : 'tambah'} bagian ${nama}`, (tx) =>
      id
        ? setRow(tx, 'bagian', id, {
            nama,
            kode_sub_unit: kodeSubUnit,
            ...(hariKerja !== undefined && { hari_kerja: hariKerja }),
          })
        : addRow(tx, 'bagian', key, {
            nama,
            kode_sub_unit: kodeSubUnit,
            status: 'konsep',
            hari_kerja: hariKerja ?? null,
            urutan: nextOrder(program),
          }),
    );
    return key;
  },
  async removeBagian({ id }) {
    const { kantor } = program.cache;
    const unit = findUnit(program, id);
    // Lines of earlier versions on which nothing hangs hold no unit in the office.
    const gone = new Set(
      [...kantor.subKegiatan.values()].flatMap((line) =>
        line.bagianId === id && !line.berlaku && program.cache.tugasSub(line.id).length === 0 ? [line.id] : [],
      ),
    );
    const used = [
      [[...kantor.pegawai.values()], 'pegawai'],
      [[...kantor.subKegiatan.values()].filter((line) => !gone.has(line.id)), 'sub kegiatan'],
      [[...kantor.tugas.values()], 'tugas'],
    ] as const;
    for (const [items, name] of used) {
      const count = items.filter((item) => item.bagianId === id).length;
      if (count > 0) throw new AppError('adaTurunan', { apa: `Bagian ${unit.nama}`, turunan: `${count} ${name}` });
    }
    await program.write(`hapus bagian ${unit.nama}`, async (tx) => {
      const teams = kantor.timKerja.filter((team) => team.bagianId === id);
      await removeRows(
        tx,
        'tim_kerja',
        teams.map((team) => team.id),
      );
      for (const line of gone) await setRow(tx, 'sub_kegiatan', line, { bagian_id: null });
      await removeRow(tx, 'bagian', id);
    });
    return null;
  },
  async setStatusPembagian({ id, status }) {
    const unit = findUnit(program, id);
    await program.write(`pembagian ${unit.nama}: ${status}`, (tx) => setRow(tx, 'bagian', id, { status }));
    return null;
  },

  async saveTimKerja({ id, bagianId, nama }) {
    findUnit(program, bagianId);
    if (id) findTeam(program, id);
    const key = id ?? newId<TimKerjaId>();
    const last = program.cache.kantor.timKerja.at(-1)?.urutan ?? null;
    await program.write(`${id ? 'ubah' : 'tambah'} tim kerja ${nama}`, (tx) =>
      id
        ? setRow(tx, 'tim_kerja', id, { nama, bagian_id: bagianId })
        : addRow(tx, 'tim_kerja', key, { nama, bagian_id: bagianId, urutan: kunciAntara(last, null) }),
    );
    return key;
  },
  async removeTimKerja({ id }) {
    const { kantor } = program.cache;
    const team = findTeam(program, id);
    const count = [...kantor.pegawai.values()].filter((person) => person.timKerjaId === id).length;
    if (count > 0) throw new AppError('adaTurunan', { apa: `Tim kerja ${team.nama}`, turunan: `${count} pegawai` });
    await program.write(`hapus tim kerja ${team.nama}`, (tx) => removeRow(tx, 'tim_kerja', id));
    return null;
  },
});

export function findUnit(program: Program, id: BagianId): Bagian {
  const unit = program.cache.kantor.bagian.find((one) => one.id === id);
  if (!unit) throw new AppError('tidakDitemukan', { apa: 'Bagian' });
  return unit;
}

export function findTeam(program: Program, id: TimKerjaId): TimKerja {
  const team = program.cache.kantor.timKerja.find((one) => one.id === id);
  if (!team) throw new AppError('tidakDitemukan', { apa: 'Tim kerja' });
  return team;
}

const nextOrder = (program: Program): string => kunciAntara(program.cache.kantor.bagian.at(-1)?.urutan ?? null, null);
