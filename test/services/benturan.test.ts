import { beforeEach, describe, expect, test } from 'vitest';
import type { HalamanBenturan } from '../../src/api/bebanViews';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import type { Jendela } from '../../src/domain/tugas';
import type { Workspace } from '../workspace';
import { pegawai, smallOffice, tugasBaru, satuAbsen } from './small';

let kantor: Awaited<ReturnType<typeof smallOffice>>;
const semua = { bagianId: null, offset: 0, limit: 100 };
const baca = ({ api }: Pick<Workspace, 'api'>, lain: Partial<typeof semua> = {}): Promise<HalamanBenturan> =>
  api.getBenturan({ ...semua, ...lain });
const singkat = (h: HalamanBenturan) => h.baris.map((b) => `${b.namaPegawai}: ${b.nama} ${b.menit} ${b.sebab}`);
const nanti: Jendela = { jenis: 'tanggal', mulai: '2026-07-06', akhir: '2026-07-11' };
const minggu: Jendela = { jenis: 'tanggal', mulai: '2026-07-06', akhir: '2026-07-10' };

async function beri(nama: string, menit: number, jendela: Jendela, pegawaiId: PegawaiId): Promise<TugasId> {
  const { api } = kantor;
  const isi = { nama, volume: 1, norma: menit, bagianId: kantor.organisasi, satuan: 'kali' };
  const id = await api.saveTugas(
    tugasBaru({ ...isi, jendela: jendela.jenis === 'bulan' ? { jenis: 'bulan', bulan: [...jendela.bulan] } : jendela }),
  );
  await api.assignPegawai({ tugasIds: [id], pegawaiId, cara: 'seluruhnya', persetujuanLintas: '' });
  return id;
}

describe('benturan of an office', () => {
  beforeEach(async () => {
    kantor = await smallOffice();
  });

  test('nothing where everything fits, and everybody was looked at', async () => {
    const h = await baca(kantor);
    expect(h).toMatchObject({ total: 0, menit: 0, baris: [] });
    expect(h.diperiksa).toBe(h.orang);
  });

  test('names task, person, minutes, days, reason, who could do it and the deadline that would do', async () => {
    await beri('Rapat kerja', 1575, minggu, kantor.ayu);
    const laporan = await beri('Laporan', 700, nanti, kantor.ayu);
    const h = await baca(kantor);
    expect(singkat(h)).toEqual(['Ayu Lestari: Laporan 700 penuh']);
    expect(h.baris[0]).toMatchObject({
      tugasId: laporan,
      mulai: '2026-07-06',
      akhir: '2026-07-11',
      kejadian: 1,
      sebabTeks: 'Waktunya terisi tugas lain: Rapat kerja (26,3 jam)',
    });
    expect(await kantor.api.getSaranBenturan({ tugasId: laporan, pegawaiId: kantor.ayu })).toEqual({
      pengganti: { pegawaiId: kantor.budi, nama: 'Budi Santosa', seluruh: true },
      tenggat: '2026-07-15',
    });
  });

  test('the proposal frees it, an undo brings it back; only who was touched is counted again', async () => {
    await beri('Rapat kerja', 1575, minggu, kantor.ayu);
    await beri('Laporan', 700, nanti, kantor.ayu);
    const [baris] = (await baca(kantor)).baris;
    if (!baris) throw new Error('no conflict');
    const { pengganti } = await kantor.api.getSaranBenturan({ tugasId: baris.tugasId, pegawaiId: baris.pegawaiId });
    if (!pengganti) throw new Error('no proposal');
    await kantor.api.movePenugasan({
      penugasanIds: [...baris.penugasanIds],
      pegawaiId: pengganti.pegawaiId,
      persetujuanLintas: '',
    });
    expect((await baca(kantor)).total).toBe(0);
    expect(await kantor.api.getSaranBenturan({ tugasId: baris.tugasId, pegawaiId: baris.pegawaiId })).toEqual({
      pengganti: null,
      tenggat: null,
    });
    await kantor.api.undo();
    expect((await baca(kantor)).total).toBe(1);
  });

  test('leave in a week of weekly work is named with its days', async () => {
    await beri(
      'Laporan kas',
      400,
      { jenis: 'berulang', tiap: 'minggu', mulai: '2026-07-06', akhir: '2026-07-31' },
      kantor.ayu,
    );
    expect((await baca(kantor)).total).toBe(0);
    await kantor.api.saveAbsen(
      satuAbsen({
        id: null,
        pegawaiId: kantor.ayu,
        mulai: '2026-07-13',
        akhir: '2026-07-17',
        jenis: 'cuti_tahunan',
      }),
    );
    const h = await baca(kantor);
    expect(singkat(h)).toEqual(['Ayu Lestari: Laporan kas 100 tidakHadir']);
    expect(h.baris[0]).toMatchObject({
      sebabTeks: 'Cuti tahunan 13–17 Juli 2026',
      waktu: 'setiap minggu, 6–31 Juli 2026',
      mulai: '2026-07-13',
      akhir: '2026-07-19',
    });
  });

  test('a holiday on the last day moves what does not fit; pages and the bagian narrow the answer', async () => {
    await beri('Penuh', 1575, minggu, kantor.ayu);
    await beri('Penuh juga', 1575, minggu, kantor.budi);
    expect((await baca(kantor)).total).toBe(0);
    await kantor.api.saveHariLibur({
      id: null,
      tanggal: '2026-07-10',
      jenis: 'libur_daerah',
      keterangan: 'Hari jadi',
      sumber: '',
    });
    const h = await baca(kantor);
    expect([h.total, h.menit]).toEqual([2, 630]);
    expect(singkat(await baca(kantor, { offset: 1, limit: 1 }))).toEqual(singkat(h).slice(1));
    expect((await kantor.api.getBenturan({ ...semua, bagianId: kantor.hukum })).total).toBe(0);
  });

  test('people who are not counted are not looked at', async () => {
    const siapa = await kantor.api.savePegawai(pegawai({ nama: 'Cici', bagianId: kantor.organisasi, status: 'aktif' }));
    await beri('Besar', 9000, minggu, siapa);
    expect((await baca(kantor)).total).toBe(1);
    const { pegawai: lama } = await kantor.api.getPegawai({ id: siapa });
    await kantor.api.savePegawai(
      pegawai({ id: siapa, versi: lama.versi, nama: 'Cici', bagianId: kantor.organisasi, status: 'tugas_belajar' }),
    );
    expect((await baca(kantor)).total).toBe(0);
  });
});
