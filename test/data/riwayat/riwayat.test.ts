import { afterEach, describe, expect, it } from 'vitest';
import type { PegawaiId, TugasId } from '../../../src/domain/ids';
import { penugasanId } from '../../../src/data/ids';
import { undoCommand } from '../../../src/data/history';
import { pegawaiValues } from '../../../src/data/pegawai';
import { bahanSaring, cariCatatan, isiPerubahan, listPerubahan, sebutCatatan } from '../../../src/data/riwayat';
import type { SaringPerubahan } from '../../../src/data/saringRiwayat';
import { addRow, removeRow, setRow } from '../../../src/data/rows';
import { tugasValues } from '../../../src/data/tugas';
import { awalHari } from '../../../src/services/batasHari';
import { person, task } from '../office';
import { kantorMemori, type KantorAcak } from '../gabung/kantorAcak';

const JAM = 3_600_000;
const HARI_1 = Date.UTC(2026, 2, 2, 3);

const porsi = (tugas: string, pegawai: string, jumlah: number) => ({
  tugas_id: tugas,
  pegawai_id: pegawai,
  porsi: jumlah,
  peran: 'anggota',
  terkunci: 0,
  persetujuan_lintas: '',
  sampai: null,
  mulai: null,
});
const bagi = (tugas: string, pegawai: string) => penugasanId(tugas as TugasId, pegawai as PegawaiId);

/** Two people, two tasks, a division, and edits on the days after 2 March 2026. */
async function kantor(): Promise<KantorAcak> {
  const k = kantorMemori();
  const tulis = (label: string, hari: number, kerja: Parameters<KantorAcak['write']>[1]) =>
    k.write(label, kerja, { jam: HARI_1 + hari * 24 * JAM });
  await k.write('membuat berkas', (tx) => addRow(tx, 'pengaturan', 'kelonggaran', { isi: '{"nilai":30}' }), {
    jenis: 'migrasi',
    jam: HARI_1 - JAM,
  });
  await tulis('impor 2 pegawai dari staf.xlsx', 0, async (tx) => {
    for (const id of ['ayu', 'budi']) await addRow(tx, 'pegawai', id, pegawaiValues(person(id, { nama: `Si ${id}` })));
  });
  await tulis('tambah tugas Laporan', 1, (tx) =>
    addRow(tx, 'tugas', 'lap', tugasValues(task('lap', { nama: 'Laporan' }))),
  );
  await tulis('tambah tugas Rapat', 1.1, (tx) =>
    addRow(tx, 'tugas', 'rap', tugasValues(task('rap', { nama: 'Rapat' }))),
  );
  await tulis('bagi tugas', 2, (tx) => addRow(tx, 'penugasan', bagi('lap', 'ayu'), porsi('lap', 'ayu', 30)));
  await tulis('ubah tugas Laporan', 3, (tx) => setRow(tx, 'tugas', 'lap', { volume: 32 }));
  await tulis('ubah tugas Rapat', 3.1, (tx) => setRow(tx, 'tugas', 'rap', { volume: 12, norma: 60 }));
  await tulis('pindahkan Laporan', 4, async (tx) => {
    await removeRow(tx, 'penugasan', bagi('lap', 'ayu'));
    await addRow(tx, 'penugasan', bagi('lap', 'budi'), porsi('lap', 'budi', 30));
  });
  await tulis('ubah pengaturan', 5, (tx) => setRow(tx, 'pengaturan', 'kelonggaran', { isi: '{"nilai":25}' }));
  return k;
}

let terbuka: KantorAcak | undefined;
afterEach(async () => {
  await terbuka?.db.destroy();
  terbuka = undefined;
});
const buka = async () => (terbuka = await kantor());
const daftar = async ({ db, penulis }: KantorAcak, saring: Partial<SaringPerubahan> = {}) =>
  (await listPerubahan(db, penulis, { ...saring, offset: 0, limit: 50 })).baris;
const label = async (k: KantorAcak, saring: Partial<SaringPerubahan>) => (await daftar(k, saring)).map((b) => b.label);

describe('filters of the history', () => {
  it('one record: its own changes and those of what belongs to it, newest first', async () => {
    const k = await buka();
    expect(await label(k, { catatan: { tabel: 'tugas', id: 'lap' } })).toEqual([
      'pindahkan Laporan',
      'ubah tugas Laporan',
      'bagi tugas',
      'tambah tugas Laporan',
    ]);
    expect(await label(k, { catatan: { tabel: 'pegawai', id: 'budi' } })).toEqual([
      'pindahkan Laporan',
      'impor 2 pegawai dari staf.xlsx',
    ]);
    expect(await label(k, { catatan: { tabel: 'tidak_ada', id: 'x' } })).toEqual([]);
  });

  it('one column: only where it was changed, not where a row was added', async () => {
    const k = await buka();
    expect(await label(k, { kelompok: 'tugas', kolom: 'volume' })).toEqual(['ubah tugas Rapat', 'ubah tugas Laporan']);
    expect(await label(k, { catatan: { tabel: 'tugas', id: 'lap' }, kolom: 'norma' })).toEqual([]);
  });

  it('a kind of thing, the cause, the person and words', async () => {
    const k = await buka();
    expect(await label(k, { kelompok: 'pembagian' })).toEqual(['pindahkan Laporan', 'bagi tugas']);
    expect(await label(k, { kelompok: 'pengaturan' })).toEqual(['ubah pengaturan', 'membuat berkas']);
    expect(await label(k, { sebab: 'impor' })).toEqual(['impor 2 pegawai dari staf.xlsx']);
    expect(await label(k, { sebab: 'migrasi' })).toEqual(['membuat berkas']);
    expect(await label(k, { sebab: 'urung' })).toEqual([]);
    expect(await label(k, { sebab: 'biasa' })).toHaveLength(7);
    expect(await label(k, { aktor: 'Rina', cari: 'rapat' })).toEqual(['ubah tugas Rapat', 'tambah tugas Rapat']);
    expect(await label(k, { aktor: 'Sari' })).toEqual([]);
  });

  it('pages count everything the filters let through', async () => {
    const k = await buka();
    const { total, baris } = await listPerubahan(k.db, k.penulis, { kelompok: 'tugas', offset: 1, limit: 2 });
    expect(total).toBe(4);
    expect(baris.map((b) => b.label)).toEqual(['ubah tugas Laporan', 'tambah tugas Rapat']);
  });

  it.each([
    ['Asia/Jakarta', 7],
    ['Asia/Makassar', 8],
    ['Asia/Jayapura', 9],
  ])('a day begins and ends at midnight of this PC: %s', async (zona, geser) => {
    const semula = process.env['TZ'];
    process.env['TZ'] = zona;
    try {
      const k = (terbuka = kantorMemori());
      const tengahMalam = Date.UTC(2026, 2, 3) - geser * JAM;
      for (const [nama, jam] of [
        ['malam', tengahMalam - 1],
        ['dini hari', tengahMalam],
        ['malam berikutnya', tengahMalam + 24 * JAM - 1],
        ['lusa', tengahMalam + 24 * JAM],
      ] as const)
        await k.write(nama, (tx) => addRow(tx, 'pengaturan', nama, { isi: '1' }), { jam });
      const hari = { dari: awalHari('2026-03-03'), sampai: awalHari('2026-03-03', 1) };
      expect(await label(k, hari)).toEqual(['malam berikutnya', 'dini hari']);
    } finally {
      process.env['TZ'] = semula;
    }
  });

  it('offers people with their counts, the first and last moment, and columns by the words people use', async () => {
    const k = await buka();
    const bahan = await bahanSaring(k.db, 'tugas', null);
    expect(bahan.aktor).toEqual([{ nama: 'Rina', jumlah: 9 }]);
    expect(bahan.pertama).toBe(HARI_1 - JAM);
    expect(bahan.kolom).toContainEqual({ kolom: 'norma', nama: 'Norma waktu' });
    expect((await bahanSaring(k.db, null, null)).kolom).toEqual([]);
  });

  it('finds records by name, removed ones after the living', async () => {
    const k = await buka();
    await k.write('hapus tugas', (tx) => removeRow(tx, 'tugas', 'lap'));
    await k.write('tambah', (tx) =>
      addRow(tx, 'tugas', 'lap2', tugasValues(task('lap2', { nama: 'Laporan kinerja' }))),
    );
    expect(await cariCatatan(k.db, 'lapor', null)).toEqual([
      { tabel: 'tugas', id: 'lap2', nama: 'Laporan kinerja', dihapus: false },
      { tabel: 'tugas', id: 'lap', nama: 'Laporan', dihapus: true },
    ]);
    expect(await cariCatatan(k.db, 'si', 'pegawai')).toHaveLength(2);
    expect(await sebutCatatan(k.db, { tabel: 'pegawai', id: 'ayu' })).toMatchObject({ nama: 'Si ayu', dihapus: false });
    expect(await sebutCatatan(k.db, { tabel: 'pegawai', id: 'tidak ada' })).toBeNull();
  });
});

describe('sentences', () => {
  it('say in words who did what, with names and values as people read them', async () => {
    const k = await buka();
    const kalimat = new Map((await daftar(k)).map((b) => [b.label, b.kalimat]));
    expect(Object.fromEntries(kalimat)).toEqual({
      'membuat berkas': 'membuat berkas',
      'impor 2 pegawai dari staf.xlsx': 'menambah 2 pegawai',
      'tambah tugas Laporan': 'menambah tugas Laporan',
      'tambah tugas Rapat': 'menambah tugas Rapat',
      'bagi tugas': 'menugaskan Si ayu pada Laporan',
      'ubah tugas Laporan': 'mengubah volume dari 30 menjadi 32 pada tugas Laporan',
      'ubah tugas Rapat': 'mengubah volume (30 → 12) dan norma waktu (8 jam → 1 jam) pada tugas Rapat',
      'pindahkan Laporan': 'memindahkan Laporan dari Si ayu kepada Si budi',
      'ubah pengaturan': 'mengubah kelonggaran dari 30 menjadi 25',
    });
  });

  it('of one record tell only its part, also in the details', async () => {
    const k = await buka();
    const catatan = { tabel: 'pegawai', id: 'budi' };
    const [, impor] = await daftar(k, { catatan });
    expect(impor?.kalimat).toBe('menambah pegawai Si budi');
    const { baris, lainnya } = await isiPerubahan(k.db, impor!.id, catatan);
    expect(baris.map((b) => `${b.nama} ${b.baru}`)).toEqual(['Si budi ditambahkan']);
    expect(baris[0]!.isi).toContainEqual({ kolom: 'Golongan', nilai: 'III/c' });
    expect(lainnya).toBe(0);
    expect((await isiPerubahan(k.db, impor!.id)).baris).toHaveLength(2);
  });

  it('name undo and redo, and where an entry comes from', async () => {
    const k = await buka();
    const [terakhir] = await daftar(k);
    const urung = await undoCommand(k, terakhir!.id);
    await undoCommand(k, urung.langkah!.id);
    const [ulang, mundur, semula] = await daftar(k);
    expect(ulang).toMatchObject({ kalimat: 'mengulangi “ubah pengaturan”', sebab: 'urung' });
    expect(mundur).toMatchObject({ kalimat: 'mengurungkan “ubah pengaturan”', sudahDiurungkan: true });
    expect(semula).toMatchObject({ sudahDiurungkan: false, dariLuar: false });
    const lain = await listPerubahan(k.db, { nama: 'Rina', pc: 'PC-ORG-2' }, { offset: 0, limit: 1 });
    expect(lain.baris[0]).toMatchObject({ dariLuar: true, halangan: 'hanya dapat diurungkan di komputer PC-UJI' });
  });
});

it('of a large command the first rows are told and the rest is counted', async () => {
  const k = (terbuka = kantorMemori());
  const { langkah } = await k.write('impor 250 pegawai dari x', async (tx) => {
    for (let n = 0; n < 250; n++) await addRow(tx, 'pegawai', `p${n}`, pegawaiValues(person(`p${n}`)));
  });
  const { baris, lainnya } = await isiPerubahan(k.db, langkah!.id);
  expect([baris.length, lainnya, baris[0]?.isi]).toEqual([200, 50, []]);
});
