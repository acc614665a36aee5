import type { SaveAbsen } from '../api/absenInputs';
import type { BarisPratinjauAbsen, DampakOrang, HasilAbsen, TemuanBaris } from '../api/absenViews';
import { AppError } from '../api/errors';
import { addAlihTugas } from '../data/alihTugas';
import { newId } from '../data/ids';
import { putRows, removeRows, setRow } from '../data/rows';
import {
  dampakAbsen,
  MENOLAK,
  periksaAbsen,
  sebutAbsen,
  type Absen,
  type AbsenDiperiksa,
  type TemuanAbsen,
} from '../domain/absen';
import type { Kantor } from '../domain/kantor';
import type { KetidakhadiranId, PegawaiId } from '../domain/ids';
import { SEBUTAN_KETIDAKHADIRAN } from '../domain/pegawai';
import { desimalRingkas } from '../domain/tampil';
import { applyWays } from './absenAtur';
import { findPerson, writeDivisions } from './assignPegawai';
import { beforeAndAfter, conflictsIn, grownConflicts, quietly, withProposals } from './absenUsul';
import { readAbsen } from './absenBaca';
import { listAbsen } from './absenDaftar';
import type { KantorCache } from './kantorCache';
import type { Program, Service } from './program';
import { bagianName } from './views';

/** Who is away when, and what is done about the work that does not fit any more. */
export const absenService: Service<'listAbsen' | 'previewAbsen' | 'saveAbsen' | 'removeAbsen' | 'readAbsen'> = (
  program,
) => ({
  listAbsen: (input) => listAbsen(program.cache, input),
  readAbsen: (input) => readAbsen(program, input),

  async previewAbsen({ absen }) {
    const { cache } = program;
    for (const { pegawaiId } of absen) findPerson(cache, pegawaiId);
    const checked = periksaAbsen(cache.kantor, absen);
    const wanted = absen.filter((_, at) => !isRefused(checked[at]));
    const people = [...new Set(wanted.map(({ pegawaiId }) => pegawaiId))];
    const states = beforeAndAfter(cache, wanted);
    const before = await conflictsIn(cache, states.sebelum, people);
    const grown = grownConflicts(before, await conflictsIn(cache, states.sesudah, people));
    const benturan = await withProposals(program, states.sesudah, grown, wanted, quietly(cache, wanted, before));
    return {
      baris: checked.map((one, at) => rowView(cache.kantor, one, name(cache, absen[at]))),
      orang: people.map((id) => effect(cache, states, id)),
      benturan,
      benturanLain: grown.length - benturan.length,
    };
  },

  saveAbsen: (input) => saveAbsen(program, input),

  async removeAbsen({ ids }) {
    const label = ids.length === 1 ? 'hapus catatan ketidakhadiran' : `hapus ${ids.length} catatan ketidakhadiran`;
    await program.write(label, (tx) => removeRows(tx, 'ketidakhadiran', ids));
    return null;
  },
});

const isRefused = (one: AbsenDiperiksa | undefined): boolean =>
  one === undefined || one.temuan.some((found) => MENOLAK.includes(found));

function effect(cache: KantorCache, { sebelum, sesudah }: Record<'sebelum' | 'sesudah', Kantor>, id: PegawaiId) {
  const person = findPerson(cache, id);
  const { menitKapasitas, ...rest } = dampakAbsen(sebelum, sesudah, person, cache.tugasPegawai(id));
  const view: DampakOrang = {
    pegawaiId: id,
    nama: person.nama,
    jabatan: person.jabatan,
    namaBagian: bagianName(cache.kantor, person.bagianId),
    menit: menitKapasitas,
    ...rest,
  };
  return view;
}

const name = (cache: KantorCache, asked: Absen | undefined): string =>
  asked ? findPerson(cache, asked.pegawaiId).nama : '';

function rowView(kantor: Kantor, one: AbsenDiperiksa, nama: string): BarisPratinjauAbsen {
  const temuan = one.temuan.map((kode): TemuanBaris => ({
    kode,
    menolak: MENOLAK.includes(kode),
    pesan: sentence(kantor, kode, one, nama),
  }));
  return { hariKerja: one.hariKerja, menit: one.menit, temuan };
}

function sentence(kantor: Kantor, kode: TemuanAbsen, one: AbsenDiperiksa, nama: string): string {
  switch (kode) {
    case 'terbalik':
      return 'Berakhir sebelum mulai';
    case 'luarTahun':
      return `Seluruhnya di luar tahun ${kantor.kalender.tahun}`;
    case 'sama':
      return 'Sudah tercatat; tidak ditulis lagi';
    case 'termuat':
      return `Sudah termuat dalam ${one.tumpang}; ubah catatan itu bila waktunya lain`;
    case 'tumpang':
      return `Bersinggungan dengan ${one.tumpang}`;
    case 'tanpaHariKerja':
      return 'Tidak ada hari kerja di dalamnya';
    case 'lewatHak':
      return (
        `Cuti tahunan ${nama} menjadi ${desimalRingkas(one.cutiTahunan, 2)} hari kerja tahun ini; haknya ` +
        `${kantor.pengaturan.hakCutiTahunan.nilai}, selain sisa tahun lalu dan tambahan karena cuti bersama`
      );
    case 'lintasTahun':
      return `Hari kerja: ${hariTahunTeks(kantor, one)}; catat juga di berkas ${one.lain.map(({ tahun }) => tahun).join(' dan ')}`;
    case 'luarMasa':
      return 'Belum atau tidak lagi bertugas di kantor ini pada waktu itu';
  }
}

/** `7 di 2026, 5 di 2027` */
const hariTahunTeks = (kantor: Kantor, { hariKerja, lain }: AbsenDiperiksa): string =>
  [{ tahun: kantor.kalender.tahun, hariKerja }, ...lain].map((satu) => `${satu.hariKerja} di ${satu.tahun}`).join(', ');

async function saveAbsen(program: Program, { absen, tindakan }: SaveAbsen): Promise<HasilAbsen> {
  const { cache } = program;
  for (const { pegawaiId } of absen) findPerson(cache, pegawaiId);
  const checked = periksaAbsen(cache.kantor, absen);
  refuse(cache, absen, checked);
  const wanted = absen.filter((_, at) => !checked[at]?.temuan.includes('sama'));
  const rows = wanted.map((one) => ({ one, id: one.id ?? newId<KetidakhadiranId>() }));
  const { divisions, windows, moves } = await applyWays(program, wanted, absen, tindakan);
  const tugas = new Set([...divisions.map(({ task }) => task.id), ...windows.map(({ id }) => id)]).size;
  const people = [...new Set(absen.map(({ pegawaiId }) => pegawaiId))];
  // With the tasks as they are now: what is handed over is no loss of those who are away.
  const before = await conflictsIn(cache, beforeAndAfter(cache, wanted).sebelum, people);
  const quiet = quietly(cache, wanted, before);
  const { langkah } = await program.write(label(cache, wanted, tugas, absen), async (tx) => {
    await putRows(
      tx,
      'ketidakhadiran',
      rows.map(({ one, id }) => ({
        id,
        pegawai_id: one.pegawaiId,
        mulai: one.mulai,
        akhir: one.akhir,
        jenis: one.jenis,
        persen: one.persen === 100 ? null : one.persen,
      })),
    );
    await writeDivisions(tx, divisions);
    await addAlihTugas(tx, moves);
    for (const { id, jendela } of windows) await setRow(tx, 'tugas', id, { jendela: JSON.stringify(jendela) });
  });
  const left = grownConflicts(before, await conflictsIn(program.cache, program.cache.kantor, people));
  return {
    ids: rows.map(({ id }) => id),
    baru: rows.filter(({ one }) => one.id === null).length,
    diubah: rows.filter(({ one }) => one.id !== null).length,
    sama: absen.length - wanted.length,
    tugas,
    benturan: left.filter((one) => quiet(one) === null).length,
    langkah,
  };
}

const lowerFirst = (text: string): string => text.replace(/^./, (c) => c.toLowerCase());

/** All or nothing: the first line that cannot be written is named. */
function refuse(cache: KantorCache, absen: readonly Absen[], checked: readonly AbsenDiperiksa[]): void {
  checked.forEach((one, at) => {
    const kode = one.temuan.find((found) => MENOLAK.includes(found));
    const asked = absen[at];
    if (kode === undefined || !asked) return;
    const nama = name(cache, asked);
    const sebab = lowerFirst(sentence(cache.kantor, kode, one, nama));
    throw new AppError('masukanTidakSah', {
      bidang: 'tanggal',
      sebab: absen.length === 1 ? sebab : `${nama}: ${sebab}`,
    });
  });
}

function label(cache: KantorCache, wanted: readonly Absen[], tugas: number, all: readonly Absen[]): string {
  const [first] = wanted.length > 0 ? wanted : all;
  const people = new Set((wanted.length > 0 ? wanted : all).map(({ pegawaiId }) => pegawaiId));
  const who =
    first === undefined || people.size > 1 ? `${people.size} pegawai` : findPerson(cache, first.pegawaiId).nama;
  const kinds = new Set(wanted.map(({ jenis }) => jenis));
  const what = first && kinds.size === 1 ? SEBUTAN_KETIDAKHADIRAN[first.jenis].toLowerCase() : 'ketidakhadiran';
  const about = first && wanted.length === 1 ? lowerFirst(sebutAbsen(first)) : what;
  if (wanted.length === 0) return `atur ${tugas} tugas karena ketidakhadiran ${who}`;
  return `catat ${about} ${who}${tugas > 0 ? ` dan atur ${tugas} tugas` : ''}`;
}
