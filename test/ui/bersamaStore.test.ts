import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kedatangan, StatusBersama } from '../../src/api/bersamaViews';
import type { Benturan } from '../../src/api/gabungViews';
import type { AppEvent } from '../../src/api/views';
import type { Sesi } from '../../src/api/views';
import { LAMA_TANDA } from '../../src/ui/bersama/barisBaru';
import { butuhLihat } from '../../src/ui/bersama/butuhLihat';
import { createBersamaStore, type ApiBersama } from '../../src/ui/bersama/bersamaStore';
import { kabarSimpan } from '../../src/ui/bersama/kabarSimpan';
import { kalimatKabar } from '../../src/ui/bersama/kalimatKabar';
import { SELANG_KABAR } from '../../src/ui/bersama/kabarOrang';
import { createKabar } from '../../src/ui/stores/kabar';

const STATUS: StatusBersama = {
  mode: 'bersama',
  keadaan: 'tersambung',
  belumTerkirim: 0,
  terakhir: null,
  orang: [],
  salinanLain: [],
  jamDepan: [],
  potonganRusak: 0,
  utamaDiperbarui: null,
};
const SESI = {} as Sesi;
const sisi = (perubahan: string) => ({ perubahan, nilai: perubahan, aktor: 'Sari', waktu: '2026-05-04T03:00:00Z' });
const benturan = (kolom: string): Benturan => ({
  tabel: 'tugas', id: 't1', kolom, nama: 'Rapat', sebutan: kolom, kini: 'b', ikut: [],
  kalah: sisi('a'), pemenang: sisi('b'), terakhir: sisi('b'),
}); // prettier-ignore
const dari = (aktor: string, perubahan: number, label: string, baris: Kedatangan['baris'] = []): Kedatangan => ({
  aktor, pc: 'PC-1', perubahan, label, baris,
}); // prettier-ignore

/** A window over a program that answers from memory and keeps what it was asked. */
function jendela(mulai: StatusBersama = STATUS) {
  let kirim: (event: AppEvent) => void = () => undefined;
  const kabar = createKabar((listen) => {
    kirim = listen;
    return () => undefined;
  });
  const diminta: [string, unknown][] = [];
  let status = mulai;
  let terbuka: readonly Benturan[] = [];
  const catat =
    <T>(nama: string, hasil: () => T) =>
    (input?: unknown) => {
      diminta.push([nama, input]);
      return Promise.resolve(hasil());
    };
  const api: ApiBersama = {
    getBersama: catat('getBersama', () => status),
    startBersama: catat('startBersama', () => SESI),
    syncBersama: catat('syncBersama', () => status),
    setSedangMengubah: catat('setSedangMengubah', () => null),
    setDepan: catat('setDepan', () => null),
    acceptJamDepan: catat('acceptJamDepan', () => status),
    listBenturan: catat('listBenturan', () => terbuka),
    settleBenturan: catat('settleBenturan', () => 0),
  };
  const store = createBersamaStore(api, kabar);
  return {
    store,
    diminta: (nama: string) => diminta.filter(([n]) => n === nama).map(([, input]) => input),
    aturStatus: (baru: StatusBersama) => void (status = baru),
    aturBenturan: (baru: readonly Benturan[]) => void (terbuka = baru),
    kirim: (event: AppEvent) => kirim(event),
    datang: (daftar: readonly Kedatangan[]) =>
      kirim({ type: 'changed', sesi: SESI, tabel: ['tugas'], label: '', sebab: 'terima', dari: daftar, pegawai: null }),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('news of others', () => {
  it('what one person sends within a while is one line that adds up; the line leaves by itself', async () => {
    const { store, datang } = jendela();
    datang([dari('Sari', 1, 'Tugas A diubah')]);
    datang([dari('Sari', 2, 'Tugas B dibagi')]);
    datang([dari('Budi', 1, 'Pegawai ditambah')]);
    const { kabar } = store.getState();
    expect(kabar.map(kalimatKabar)).toEqual(['Budi: Pegawai ditambah', 'Sari, 3 perubahan; terakhir: Tugas B dibagi']);
    expect(store.getState().kabarKini).toBe(true);
    await vi.advanceTimersByTimeAsync(SELANG_KABAR);
    expect(store.getState().kabarKini).toBe(false);
    datang([dari('Sari', 1, 'Tugas C diubah')]);
    expect(store.getState().kabar).toHaveLength(3);
  });

  it('rows they touched are marked with the name, and not for long', async () => {
    const { store, datang } = jendela();
    datang([dari('Sari', 1, 'Tugas A diubah', [{ tabel: 'tugas', id: 't1' }])]);
    await vi.advanceTimersByTimeAsync(LAMA_TANDA / 2);
    datang([dari('Budi', 1, 'Tugas B diubah', [{ tabel: 'tugas', id: 't2' }])]);
    expect(store.getState().baru.get('tugas/t1')?.aktor).toBe('Sari');
    await vi.advanceTimersByTimeAsync(LAMA_TANDA);
    expect(store.getState().baru.size).toBe(0);
  });
});

it('a row opened or saved here is known here: its mark goes', () => {
  const { store, datang } = jendela();
  const baris = { tabel: 'tugas', id: 't1' };
  datang([dari('Sari', 1, 'Tugas A diubah', [baris, { tabel: 'tugas', id: 't2' }])]);
  const tutup = store.getState().mulaiMengubah({ ...baris, nama: 'A' });
  expect([...store.getState().baru.keys()]).toEqual(['tugas/t2']);
  datang([dari('Sari', 1, 'Tugas A diubah', [baris])]);
  tutup();
  expect([...store.getState().baru.keys()]).toEqual(['tugas/t2']);
});

describe('presence', () => {
  it('tells the row opened last, goes back to the one before, and ends with none', async () => {
    const { store, diminta } = jendela();
    await store.getState().muat();
    const tutupA = store.getState().mulaiMengubah({ tabel: 'tugas', id: 'a', nama: 'A' });
    const tutupB = store.getState().mulaiMengubah({ tabel: 'pegawai', id: 'b', nama: 'B' });
    tutupB();
    tutupA();
    expect(diminta('setSedangMengubah')).toMatchObject([
      { baris: { id: 'a' } },
      { baris: { id: 'b' } },
      { baris: { id: 'a' } },
      { baris: null },
    ]);
  });

  it('a file of one person tells nobody; once shared, what is open is told', async () => {
    const { store, diminta, aturStatus } = jendela({ ...STATUS, mode: 'sendiri' });
    await store.getState().muat();
    store.getState().aturDepan(true);
    store.getState().mulaiMengubah({ tabel: 'tugas', id: 'a', nama: 'A' });
    expect(diminta('setSedangMengubah')).toEqual([]);
    expect(diminta('setDepan')).toEqual([]);
    aturStatus(STATUS);
    await store.getState().bagikan();
    expect(diminta('startBersama')).toHaveLength(1);
    expect(diminta('setSedangMengubah')).toMatchObject([{ baris: { id: 'a' } }]);
    expect(diminta('setDepan')).toEqual([{ depan: true }]);
  });
});

describe('two edits that meet', () => {
  it('come once each, can wait, and leave when decided here', async () => {
    const { store, kirim, diminta } = jendela();
    kirim({ type: 'benturan', benturan: [benturan('nama')] });
    store.getState().tunda();
    kirim({ type: 'benturan', benturan: [benturan('nama'), benturan('volume')] });
    expect(store.getState()).toMatchObject({ nanti: false, benturan: [{ kolom: 'nama' }, { kolom: 'volume' }] });
    await store.getState().putuskan(benturan('nama'), 'kalah');
    expect(diminta('settleBenturan')).toEqual([
      { putusan: [{ tabel: 'tugas', id: 't1', kolom: 'nama', kalah: 'a', pemenang: 'b', pilih: 'kalah' }] },
    ]);
    expect(store.getState().benturan).toMatchObject([{ kolom: 'volume' }]);
  });

  it('leave when somebody else decided them', async () => {
    const { store, kirim, datang, aturBenturan } = jendela();
    kirim({ type: 'benturan', benturan: [benturan('nama'), benturan('volume')] });
    aturBenturan([benturan('volume')]);
    datang([dari('Sari', 1, 'Benturan diputuskan')]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(store.getState().benturan).toMatchObject([{ kolom: 'volume' }]);
  });

  it('are asked for once in a row of changes, because that reads the log; a decision is looked at soon', async () => {
    const { kirim, datang, diminta } = jendela();
    kirim({ type: 'benturan', benturan: [benturan('nama')] });
    for (let n = 0; n < 20; n++) {
      datang([dari('Sari', 1, `Tugas ${n} diubah`)]);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(diminta('listBenturan')).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(diminta('listBenturan')).toHaveLength(1);
    const putusan = { tabel: ['benturan_selesai'], label: '', sebab: 'ubah', pegawai: null } as const;
    kirim({ type: 'benturan', benturan: [benturan('volume')] });
    kirim({ type: 'changed', sesi: SESI, ...putusan });
    await vi.advanceTimersByTimeAsync(300);
    expect(diminta('listBenturan')).toHaveLength(2);
  });
});

it('another file starts with nothing of the one before', async () => {
  const { store, kirim, datang } = jendela();
  await store.getState().muat();
  datang([dari('Sari', 1, 'Tugas A diubah', [{ tabel: 'tugas', id: 't1' }])]);
  kirim({ type: 'benturan', benturan: [benturan('nama')] });
  kirim({ type: 'changed', sesi: SESI, tabel: [], label: '', sebab: 'buka', pegawai: null });
  expect(store.getState()).toMatchObject({ status: null, kabar: [], benturan: [] });
  expect(store.getState().baru.size).toBe(0);
});

it('the chip counts the copies and clocks that wait for somebody', () => {
  const jam = { sesi: 's', aktor: 'Budi', pc: 'PC-2', menit: 2000, perubahan: 4 };
  const salinan = { path: '/a', berkas: 'a', perubahan: 3 };
  expect(butuhLihat(STATUS)).toBe(0);
  expect(butuhLihat({ ...STATUS, jamDepan: [jam], salinanLain: [salinan, salinan] })).toBe(3);
});

it('"Simpan" says where the work is: in the folder, or only here until it answers', () => {
  expect(kabarSimpan(null)).toBe('Berkas tersimpan.');
  expect(kabarSimpan({ ...STATUS, mode: 'sendiri', keadaan: 'terputus' })).toBe('Berkas tersimpan.');
  expect(kabarSimpan(STATUS)).toBe('Berkas tersimpan.');
  expect(kabarSimpan({ ...STATUS, keadaan: 'terputus', belumTerkirim: 2 })).toMatch(/di komputer ini; akan dikirim/);
  expect(kabarSimpan({ ...STATUS, keadaan: 'mengirim', belumTerkirim: 1 })).toMatch(/di komputer ini/);
});
