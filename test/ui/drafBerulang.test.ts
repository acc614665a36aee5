import { describe, expect, test } from 'vitest';
import { kejadianKantor } from '../../src/domain/kejadian';
import { drafBaru, inputDari, type DrafTugas } from '../../src/ui/tugas/draf';
import {
  kaliDraf,
  keJenis,
  keWaktu,
  ubahBerulang,
  volumeKejadian,
  type HitungKali,
  type HitungMinggu,
} from '../../src/ui/tugas/drafBerulang';
import { KALENDER_2026, PENGATURAN } from '../domain/kantorUji';
import type { BagianId, TugasId } from '../../src/domain/ids';
import { menitEfektif } from '../../src/domain/kalender';
import { mingguPenuh } from '../../src/domain/mingguPenuh';

const kejadian = kejadianKantor({ kalender: KALENDER_2026, pengaturan: PENGATURAN });
const hitung: HitungKali = (jendela) => kejadian.potongan(jendela).length;
const minggu: HitungMinggu = (jendela) => mingguPenuh(jendela, KALENDER_2026, PENGATURAN);
const baru = (isi: Partial<DrafTugas> = {}): DrafTugas => ({
  ...drafBaru({ sumber: 'tusi', subKegiatanId: null, bagianId: 'b1' as BagianId }),
  nama: 'Laporan',
  norma: 60,
  ...isi,
});
const dengan = (draf: DrafTugas, bagian: Partial<DrafTugas>): DrafTugas => ({ ...draf, ...bagian });

describe('recurring work in the form', () => {
  test('a new task becomes one piece per period, and the volume of the year follows the period and the dates', () => {
    let draf = dengan(baru(), keWaktu(baru(), 'berulang', hitung));
    expect([draf.tiap, draf.volume]).toEqual(['bulan', 12]);
    draf = dengan(draf, ubahBerulang(draf, { tiap: 'minggu' }, hitung));
    expect([volumeKejadian(draf, kaliDraf(draf, hitung)), draf.volume]).toEqual([1, 53]);
    draf = dengan(draf, ubahBerulang(draf, { perKejadian: 3 }, hitung));
    expect(draf.volume).toBe(159);
    draf = dengan(draf, ubahBerulang(draf, { mulai: '2026-05-04' }, hitung));
    draf = dengan(draf, ubahBerulang(draf, { akhir: '2026-05-17' }, hitung));
    expect(draf.volume).toBe(6);
    const hasil = inputDari(draf, PENGATURAN);
    expect('input' in hasil && hasil.input).toMatchObject({
      volume: 6,
      jendela: { jenis: 'berulang', tiap: 'minggu', mulai: '2026-05-04', akhir: '2026-05-17' },
    });
    expect('input' in hasil && Object.keys(hasil.input)).not.toContain('perKejadian');
  });

  test('a volume that is already there says how often the work comes, and stays', () => {
    for (const [volume, tiap] of [
      [4, 'triwulan'],
      [12, 'bulan'],
      [52, 'minggu'],
    ] as const) {
      const draf = baru({ volume });
      expect(keWaktu(draf, 'berulang', hitung)).toMatchObject({ waktu: 'berulang', tiap });
      expect(dengan(draf, keWaktu(draf, 'berulang', hitung)).volume).toBe(volume);
    }
  });

  test('a volume that does not divide evenly has no volume per occurrence until one is typed', () => {
    const draf = baru({ waktu: 'berulang', tiap: 'minggu', volume: 52 });
    expect(volumeKejadian(draf, kaliDraf(draf, hitung))).toBe('');
    expect(ubahBerulang(draf, { tiap: 'triwulan' }, hitung)).toMatchObject({ volume: 52 });
    expect(ubahBerulang(draf, { perKejadian: 2 }, hitung)).toMatchObject({ volume: 106 });
  });

  test('dates that run backwards change no volume and are named when saving', () => {
    const draf = baru({ waktu: 'berulang', tiap: 'bulan', volume: 12, mulai: '2026-06-01', akhir: '2026-03-01' });
    expect(kaliDraf(draf, hitung)).toBeNull();
    expect(ubahBerulang(draf, { perKejadian: 5 }, hitung)).toMatchObject({ volume: 12 });
    const hasil = inputDari(draf, PENGATURAN);
    expect('galat' in hasil && hasil.galat.mulai).toBeTruthy();
  });

  test('a service is hours of a full week times the full weeks of the year: a full-time one fits one person', () => {
    const draf = baru({ norma: '' });
    const layanan = dengan(draf, keJenis(draf, 'layanan', minggu));
    expect(layanan).toMatchObject({ waktu: 'tahun', volume: 47, satuan: 'minggu', satuanNorma: 'jam' });
    const setahun = menitEfektif(KALENDER_2026, PENGATURAN).reduce((n, menit) => n + menit, 0);
    expect((47 * 26.25 * 60) / setahun).toBeCloseTo(0.99, 2);
    // The unit of the task written before does not stay, that of a task being changed does.
    expect(keJenis(baru({ satuan: 'Dokumen' }), 'layanan', minggu).satuan).toBe('minggu');
    expect(keJenis(baru({ satuan: 'kali', id: 't1' as TugasId }), 'layanan', minggu).satuan).toBe('kali');
    const bulan = baru({ waktu: 'bulan', bulan: [3], volume: 9, satuan: 'kali' });
    expect(keJenis(bulan, 'layanan', minggu)).toEqual({ jenis: 'layanan' });
  });
});
