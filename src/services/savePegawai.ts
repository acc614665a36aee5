import { AppError } from '../api/errors';
import type { PegawaiInput } from '../api/pegawaiInputs';
import { newId } from '../data/ids';
import { pegawaiValues, penempatanBerlaku, penempatanValues } from '../data/pegawai';
import { addRow, liveRows, putRow, removeRow, setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import type { PegawaiId, PenempatanId } from '../domain/ids';
import { batasBawaan } from '../domain/habis';
import { tambahHari } from '../domain/hari';
import { parseNip } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import { findPerson } from './assignPegawai';
import { findTeam, findUnit } from './saveBagian';
import type { KantorCache } from './kantorCache';
import type { Program, Service } from './program';
import { refuseWorkers, removePeople } from './removePeople';

/** People and the reasons of their load. */
export const pegawaiService: Service<'savePegawai' | 'removePegawai' | 'acceptAlasan'> = (program) => ({
  savePegawai: (input) => savePegawai(program, input),

  async removePegawai({ ids }) {
    const { cache } = program;
    const people = ids.map((id) => findPerson(cache, id));
    await refuseWorkers(program.dokumen.db, cache, ids);
    const label = people.length === 1 ? `hapus pegawai ${people[0]?.nama ?? ''}` : `hapus ${people.length} pegawai`;
    await program.write(label, (tx) => removePeople(tx, cache, ids));
    return null;
  },

  async acceptAlasan({ pegawaiId, jenis, alasan, nomor, batas }) {
    const person = findPerson(program.cache, pegawaiId);
    if (alasan?.trim() === '') throw new AppError('masukanTidakSah', { bidang: 'alasan', sebab: 'wajib diisi' });
    const { ambangMelebihi } = program.cache.kantor.pengaturan;
    // Without a limit of its own, what is accepted is the load of today.
    const limit = jenis === 'melebihi' ? (batas ?? batasBawaan(program.cache.beban(pegawaiId))) : null;
    if (alasan !== null && batas != null && limit !== null && limit <= ambangMelebihi.nilai)
      throw new AppError('masukanTidakSah', {
        bidang: 'beban tertinggi yang diterima',
        sebab: `harus di atas ambang ${ambangMelebihi.nilai} %`,
      });
    const key = `${pegawaiId}.${jenis}`;
    const label = alasan === null ? 'batalkan alasan beban' : `terima alasan beban ${jenis}`;
    await program.write(`${label} ${person.nama}`, (tx) =>
      alasan === null
        ? removeRow(tx, 'alasan_beban', key)
        : putRow(tx, 'alasan_beban', key, { pegawai_id: pegawaiId, jenis, alasan, nomor, batas: limit }),
    );
    return null;
  },
});

async function savePegawai(program: Program, input: PegawaiInput): Promise<PegawaiId> {
  const { cache } = program;
  if (input.masuk && input.keluar && input.keluar < input.masuk)
    throw new AppError('masukanTidakSah', { bidang: 'tanggal keluar', sebab: 'sebelum tanggal masuk' });
  if (input.bagianId) findUnit(program, input.bagianId);
  if (input.timKerjaId && findTeam(program, input.timKerjaId).bagianId !== input.bagianId)
    throw new AppError('masukanTidakSah', { bidang: 'tim kerja', sebab: 'bukan tim kerja bagian ini' });
  refuseTwinNip(cache, input);
  if (input.id === null) {
    const id = newId<PegawaiId>();
    const person = toPegawai(input, id, null);
    await program.write(`tambah pegawai ${person.nama}`, (tx) => addPegawai(tx, person, null));
    return id;
  }
  const old = findPerson(cache, input.id);
  if (cache.versi(old.id) !== input.versi) throw new AppError('versiUsang', { apa: old.nama });
  const person = toPegawai(input, old.id, old);
  const label = input.pindahMulai ? `pindahkan pegawai ${person.nama}` : `ubah pegawai ${person.nama}`;
  await program.write(label, async (tx) => {
    await setRow(tx, 'pegawai', person.id, pegawaiValues(person));
    await savePlacement(tx, person, input.pindahMulai);
  });
  return old.id;
}

/** A NIP is one person: the second would silently get the letters of the first. */
function refuseTwinNip(cache: KantorCache, { id, nip }: PegawaiInput): void {
  if (nip === '') return;
  const key = parseNip(nip).nip;
  for (const person of cache.kantor.pegawai.values())
    if (person.id !== id && person.nip !== '' && parseNip(person.nip).nip === key)
      throw new AppError('masukanTidakSah', { bidang: 'NIP', sebab: `${nip} sudah dipakai ${person.nama}` });
}

/** A move from a day on closes the present placement and adds one; without a day the present one is corrected. */
export async function savePlacement(tx: Tx, person: Pegawai, from: string | null): Promise<void> {
  const present = penempatanBerlaku(await liveRows(tx, 'penempatan', { column: 'pegawai_id', values: [person.id] }));
  if (!present) return addPlacement(tx, person, from);
  if (from === null) {
    const { bagianId, timKerjaId, jabatan, jenisJabatan, kelas } = person;
    const post = { bagian_id: bagianId, tim_kerja_id: timKerjaId, jabatan, jenis_jabatan: jenisJabatan, kelas };
    return setRow(tx, 'penempatan', present.id, post);
  }
  if (present.tmt !== null && from <= present.tmt)
    throw new AppError('masukanTidakSah', { bidang: 'pindah mulai', sebab: `harus sesudah ${present.tmt}` });
  await setRow(tx, 'penempatan', present.id, { sampai: tambahHari(from, -1) });
  return addPlacement(tx, person, from);
}

async function addPegawai(tx: Tx, person: Pegawai, tmt: string | null): Promise<void> {
  await addRow(tx, 'pegawai', person.id, pegawaiValues(person));
  await addPlacement(tx, person, tmt);
}

function addPlacement(tx: Tx, person: Pegawai, tmt: string | null): Promise<void> {
  const { id: pegawaiId, bagianId, timKerjaId, jabatan, jenisJabatan, kelas } = person;
  const id = newId<PenempatanId>();
  const post = { pegawaiId, bagianId, timKerjaId, jabatan, jenisJabatan, kelas };
  return addRow(tx, 'penempatan', id, penempatanValues({ id, ...post, atasanId: null, plt: false, tmt, sampai: null }));
}

function toPegawai(input: PegawaiInput, id: PegawaiId, old: Pegawai | null): Pegawai {
  const { versi: _versi, pindahMulai: _pindah, menitMinggu: given, ...fields } = input;
  const menitMinggu = given === undefined ? old?.menitMinggu : (given ?? undefined);
  // Kept without blanks, as lists bring it, so that both meet on one person.
  const nip = parseNip(fields.nip).nip;
  const sebabKeluar = fields.status === 'keluar' ? old?.sebabKeluar : undefined;
  return {
    ...fields,
    ...(sebabKeluar && { sebabKeluar }),
    ...(menitMinggu !== undefined && { menitMinggu }),
    nip,
    id,
    alasanRendah: old?.alasanRendah ?? null,
    alasanMelebihi: old?.alasanMelebihi ?? null,
  };
}
