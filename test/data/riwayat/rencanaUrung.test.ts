import { afterEach, describe, expect, it } from 'vitest';
import type { PegawaiId, TugasId } from '../../../src/domain/ids';
import { penugasanId } from '../../../src/data/ids';
import { undoCommand } from '../../../src/data/history';
import { pegawaiValues } from '../../../src/data/pegawai';
import { rencanaUrung } from '../../../src/data/rencanaUrung';
import { daftarLanggar } from '../../../src/data/pelanggaran';
import { addRow, getRow, removeRow, setRow } from '../../../src/data/rows';
import { tugasValues } from '../../../src/data/tugas';
import { person, task } from '../office';
import { kantorMemori, type KantorAcak } from '../gabung/kantorAcak';

let k: KantorAcak;
afterEach(() => k.db.destroy());

const bagi = (pegawai: string, tugas = 't') => penugasanId(tugas as TugasId, pegawai as PegawaiId);
const porsi = (pegawai: string, jumlah: number, tugas = 't') => ({
  tugas_id: tugas,
  pegawai_id: pegawai,
  porsi: jumlah,
  peran: 'anggota',
  terkunci: 0,
  persetujuan_lintas: '',
  sampai: null,
  mulai: null,
});

async function kantor(): Promise<void> {
  k = kantorMemori();
  await k.write('awal', async (tx) => {
    for (const id of ['a', 'b', 'c']) await addRow(tx, 'pegawai', id, pegawaiValues(person(id, { nama: `Si ${id}` })));
    for (const id of ['t', 'u']) await addRow(tx, 'tugas', id, tugasValues(task(id, { nama: `Tugas ${id}` })));
    await addRow(tx, 'penugasan', bagi('a'), porsi('a', 30));
  });
}
const langgar = async (jenis: string) => (await daftarLanggar(k.db)).filter((satu) => satu.jenis === jenis);
const sebab = async (id: string | undefined) => [...(await rencanaUrung(k.db, id as never)).tertahan];

describe('undo of an old command', () => {
  it('takes back what nobody built on, although other commands came later, and can itself be undone', async () => {
    await kantor();
    const lama = await k.write('ubah u', (tx) => setRow(tx, 'tugas', 'u', { volume: 5 }));
    await k.write('ubah t', (tx) => setRow(tx, 'tugas', 't', { nama: 'Lain' }));
    expect(await sebab(lama.langkah?.id)).toEqual([]);
    const urung = await undoCommand(k, lama.langkah!.id);
    expect((await getRow(k.db, 'tugas', 'u'))?.volume).toBe(30);
    await undoCommand(k, urung.langkah!.id);
    expect((await getRow(k.db, 'tugas', 'u'))?.volume).toBe(5);
    expect((await getRow(k.db, 'tugas', 't'))?.nama).toBe('Lain');
  });

  it('keeps a share away when its part was given to somebody else meanwhile: nothing ends above the whole', async () => {
    await kantor();
    const lepas = await k.write('lepas a', (tx) => removeRow(tx, 'penugasan', bagi('a')));
    await k.write('beri b', (tx) => addRow(tx, 'penugasan', bagi('b'), porsi('b', 30)));
    expect(await sebab(lepas.langkah?.id)).toEqual([['tugas/t', 'pembagiannya sudah diubah lagi oleh Rina (beri b)']]);
    await expect(undoCommand(k, lepas.langkah!.id)).rejects.toMatchObject({ code: 'tidakDapatDiurungkan' });
    expect(await langgar('porsiLebih')).toEqual([]);
  });

  it('brings back who attends a meeting together with others: nobody takes a part from anybody', async () => {
    await kantor();
    await k.write('hadir bersama', (tx) => setRow(tx, 'tugas', 't', { hadir_bersama: 1 }));
    const lepas = await k.write('lepas a', (tx) => removeRow(tx, 'penugasan', bagi('a')));
    await k.write('beri b', (tx) => addRow(tx, 'penugasan', bagi('b'), porsi('b', 30)));
    await undoCommand(k, lepas.langkah!.id);
    expect((await getRow(k.db, 'penugasan', bagi('a')))?.porsi).toBe(30);
  });

  it('undoes a division as a whole or not at all, and other tasks of the same command all the same', async () => {
    await kantor();
    const dua = await k.write('bagi dua tugas', async (tx) => {
      await setRow(tx, 'penugasan', bagi('a'), { porsi: 10 });
      await addRow(tx, 'penugasan', bagi('b'), porsi('b', 20));
      await addRow(tx, 'penugasan', bagi('c', 'u'), porsi('c', 30, 'u'));
    });
    await k.write('ubah porsi b', (tx) => setRow(tx, 'penugasan', bagi('b'), { porsi: 15 }));
    expect(await sebab(dua.langkah?.id)).toEqual([['tugas/t', 'sudah diubah lagi oleh Rina (ubah porsi b)']]);
    await undoCommand(k, dua.langkah!.id);
    expect((await getRow(k.db, 'penugasan', bagi('a')))?.porsi).toBe(10);
    expect(await getRow(k.db, 'penugasan', bagi('c', 'u'))).toBeUndefined();
  });

  it('does not go back to another scale of shares under shares that were given since', async () => {
    await kantor();
    const skala = await k.write('jadi persen', async (tx) => {
      await setRow(tx, 'tugas', 't', { pembagi: 10_000 });
      await setRow(tx, 'penugasan', bagi('a'), { porsi: 5000 });
    });
    await k.write('beri b', (tx) => addRow(tx, 'penugasan', bagi('b'), porsi('b', 5000)));
    expect(await sebab(skala.langkah?.id)).toEqual([['tugas/t', 'pembagiannya sudah diubah lagi oleh Rina (beri b)']]);
  });

  it('does not bring a row back under one that is removed by now', async () => {
    await kantor();
    const lepas = await k.write('lepas a', (tx) => removeRow(tx, 'penugasan', bagi('a')));
    await k.write('hapus pegawai a', (tx) => removeRow(tx, 'pegawai', 'a'));
    expect(await sebab(lepas.langkah?.id)).toEqual([
      ['tugas/t', 'pegawai Si a sudah dihapus oleh Rina (hapus pegawai a)'],
    ]);
    expect(await langgar('indukTerhapus')).toEqual([]);
  });

  it('does not take a row away while something hangs on it, and says what and by whom', async () => {
    await kantor();
    const tambah = await k.write('tambah d', async (tx) => {
      await addRow(tx, 'pegawai', 'd', pegawaiValues(person('d', { nama: 'Si d' })));
      await addRow(tx, 'tugas', 'v', tugasValues(task('v')));
    });
    await k.write('beri d', (tx) => addRow(tx, 'penugasan', bagi('d', 'u'), porsi('d', 30, 'u')));
    expect(await sebab(tambah.langkah?.id)).toEqual([
      ['pegawai/d', 'isinya sudah dipakai (pembagian tugas Tugas u · Si d, oleh Rina (beri d))'],
    ]);
    await undoCommand(k, tambah.langkah!.id);
    expect(await getRow(k.db, 'pegawai', 'd')).toBeDefined();
    expect(await getRow(k.db, 'tugas', 'v')).toBeUndefined();
  });

  it('takes a split back only as a whole', async () => {
    await kantor();
    const pecah = await k.write('pecah "Tugas u" menjadi 2 tugas', async (tx) => {
      await removeRow(tx, 'tugas', 'u');
      for (const id of ['u1', 'u2']) await addRow(tx, 'tugas', id, tugasValues(task(id, { volume: 15, pembagi: 15 })));
    });
    await k.write('beri a', (tx) => addRow(tx, 'penugasan', bagi('a', 'u1'), porsi('a', 15, 'u1')));
    await expect(undoCommand(k, pecah.langkah!.id)).rejects.toMatchObject({ code: 'tidakDapatDiurungkan' });
    expect(await getRow(k.db, 'tugas', 'u')).toBeUndefined();
    expect(await getRow(k.db, 'tugas', 'u2')).toBeDefined();
  });
});
