import { beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../src/api/errors';
import type { BarisPapan, KartuPapan, Papan } from '../../src/api/views';
import { dampakLepas, perluPersetujuan } from '../../src/ui/pembagian/dampak';
import {
  createPembagianStore,
  type KeadaanPembagian,
  type PembagianStore,
} from '../../src/ui/pembagian/pembagianStore';
import { sampleOffice, type Workspace } from '../workspace';

let kantor: Workspace;
let store: PembagianStore;
beforeAll(async () => {
  kantor = await sampleOffice();
  store = createPembagianStore(kantor.api);
  await store.getState().lihat(null, null);
});

const papan = (): Papan => {
  const kini = store.getState().papan;
  if (!kini) throw new Error('no board');
  return kini;
};
const baris = (id: string): BarisPapan => {
  const kini = papan().pegawai.find((p) => p.pegawaiId === id);
  if (!kini) throw new Error('no row');
  return kini;
};
/** An undivided task that somebody of its bagian may take. */
const bolehDiberikan = (): { kartu: KartuPapan; orang: BarisPapan } => {
  for (const kartu of papan().tugas) {
    if (kartu.jumlahPorsi > 0 || kartu.menit === null) continue;
    const bawaan = { jenis: 'kartu', tugasIds: [kartu.id], nama: kartu.nama, menit: 0 } as const;
    const orang = papan().pegawai.find(
      (p) => !perluPersetujuan([kartu], p) && dampakLepas(bawaan, [kartu], p, false).halangan === '' && p.dihitung,
    );
    if (orang) return { kartu, orang };
  }
  throw new Error('the sample has nothing to give');
};

describe('the board over the real program', () => {
  test('a card given away leaves the left list at once, and the answer of the program says the same', async () => {
    const { kartu, orang } = bolehDiberikan();
    const total = papan().totalTugas;
    const menit = papan().totalMenit;
    const niat = {
      jenis: 'beri',
      tugasIds: [kartu.id],
      pegawaiId: orang.pegawaiId,
      cara: 'sisa',
      persetujuan: '',
    } as const;
    const selesai = store.getState().jalankan(niat);
    const sementara = papan();
    expect(sementara.tugas.some((t) => t.id === kartu.id)).toBe(false);
    expect(sementara.totalTugas).toBe(total - 1);
    expect(baris(orang.pegawaiId).beban).toBe(orang.beban + kartu.menitPeriode);
    expect(sementara.totalMenit).toBeLessThan(menit);
    await selesai;
    expect(papan().totalMenit).toBe(sementara.totalMenit);
    expect(papan().totalTugas).toBe(total - 1);
    expect(papan().tugas.length).toBe(sementara.tugas.length);
    const sesudah = baris(orang.pegawaiId);
    expect(sesudah.beban).toBe(orang.beban + kartu.menitPeriode);
    const id = sementara.pegawai.find((p) => p.pegawaiId === orang.pegawaiId)?.segmen.at(-1)?.penugasanId;
    expect(sesudah.segmen.some((s) => s.penugasanId === id)).toBe(true);
  });

  test('a part brought back comes back as a card, and undo takes it away again', async () => {
    const orang = papan().pegawai.find((p) => p.segmen.some((s) => !s.terkunci && s.menit > 0));
    const segmen = orang?.segmen.find((s) => !s.terkunci && s.menit > 0);
    if (!orang || !segmen) throw new Error('nobody has work');
    await store.getState().kenali(segmen.tugasId);
    const selesai = store.getState().jalankan({ jenis: 'lepas', penugasanIds: [segmen.penugasanId] });
    expect(papan().tugas.some((t) => t.id === segmen.tugasId)).toBe(true);
    expect(baris(orang.pegawaiId).beban).toBe(orang.beban - segmen.menit);
    await selesai;
    expect(papan().tugas.some((t) => t.id === segmen.tugasId)).toBe(true);
    await kantor.api.undo();
    await store.getState().muat();
    expect(baris(orang.pegawaiId).beban).toBe(orang.beban);
  });

  test('what the program refuses is put back as it was and says why', async () => {
    const { kartu } = bolehDiberikan();
    const asing = papan().pegawai.find((p) => perluPersetujuan([kartu], p));
    if (!asing) throw new Error('only one bagian');
    const sebelum = papan();
    const niat = {
      jenis: 'beri',
      tugasIds: [kartu.id],
      pegawaiId: asing.pegawaiId,
      cara: 'sisa',
      persetujuan: '',
    } as const;
    await expect(store.getState().jalankan(niat)).rejects.toBeInstanceOf(AppError);
    expect(papan()).toEqual(sebelum);
  });

  test('sharing evenly shows the same shares that the program then has', async () => {
    const { kartu, orang } = bolehDiberikan();
    const kedua = papan().pegawai.find(
      (p) =>
        p.pegawaiId !== orang.pegawaiId &&
        !perluPersetujuan([kartu], p) &&
        dampakLepas({ jenis: 'kartu', tugasIds: [kartu.id], nama: '', menit: 0 }, [kartu], p, false).halangan === '',
    );
    if (!kedua || !kartu.dapatDibagi) return;
    const beri = (p: BarisPapan, cara: 'sisa' | 'rata') =>
      store.getState().jalankan({ jenis: 'beri', tugasIds: [kartu.id], pegawaiId: p.pegawaiId, cara, persetujuan: '' });
    await beri(orang, 'sisa');
    await store.getState().kenali(kartu.id);
    const selesai = beri(kedua, 'rata');
    const ramalan = papan().pegawai.map((p) => p.beban);
    await selesai;
    // Minutes are whole: an even split of an odd number may round the other way.
    papan().pegawai.forEach((p, i) => expect(Math.abs(p.beban - (ramalan[i] ?? 0))).toBeLessThanOrEqual(1));
  });

  test('a month shows the load of that month only', async () => {
    await store.getState().lihat(null, 5);
    expect(papan().hariKerja).toBeLessThan(24);
    const { kapasitas, kapasitasSetahun } = papan().pegawai[0] ?? { kapasitas: 0, kapasitasSetahun: 0 };
    expect(kapasitas).toBeLessThan(kapasitasSetahun / 6);
    await store.getState().lihat(null, null);
  });
});

describe('picking', () => {
  test('click, Ctrl and Shift pick one, toggle one, and everything between', () => {
    const ids = papan()
      .tugas.slice(0, 5)
      .map((t) => t.id);
    const [a, b, , d] = ids;
    if (!a || !b || !d) throw new Error('too few tasks');
    const pilih: KeadaanPembagian['pilih'] = (...isi) => store.getState().pilih(...isi);
    pilih(a, 'satu', ids);
    expect([...store.getState().pilihan]).toEqual([a]);
    pilih(b, 'alih', ids);
    expect([...store.getState().pilihan]).toEqual([a, b]);
    pilih(d, 'rentang', ids);
    expect([...store.getState().pilihan]).toEqual(ids.slice(1, 4));
    pilih(a, 'satu', ids);
    pilih(a, 'alih', ids);
    expect(store.getState().pilihan.size).toBe(0);
  });
});
