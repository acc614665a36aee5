import { describe, expect, it } from 'vitest';
import type { HariMinggu, LembarMinggu } from '../../src/domain/daftarMinggu';
import type { PegawaiId } from '../../src/domain/ids';
import {
  absenTeks,
  hariTeks,
  keteranganHari,
  lamaTeks,
  lebihMinggu,
  mingguTeks,
  teksMinggu,
  volumeSatuan,
} from '../../src/domain/teksMinggu';

const hari = (isi: Partial<HariMinggu>): HariMinggu => ({
  tanggal: '2026-05-04',
  kapasitas: 315,
  kerja: true,
  libur: '',
  isi: [],
  ...isi,
});
const CUTI = [{ mulai: '2026-05-04', akhir: '2026-05-10', jenis: 'cuti_tahunan', persen: 100 }] as const;
const MINGGU = { nomor: 19, mulai: '2026-05-04', akhir: '2026-05-10' };

describe('words of the week', () => {
  it('times are said as a journal asks for them, volumes as the office counts', () => {
    expect([45, 60, 75, 600].map(lamaTeks)).toEqual(['45 menit', '1 jam', '1 jam 15 menit', '10 jam']);
    expect(volumeSatuan(250, 'Dokumen')).toBe('2,5 Dokumen');
    expect(volumeSatuan(39_968, 'Kali')).toBe('400 Kali');
    expect(volumeSatuan(100, '')).toBe('1 satuan');
    expect(hariTeks('2026-05-04')).toBe('Senin, 4 Mei 2026');
    expect(mingguTeks(MINGGU)).toBe('minggu ke-19 (4–10 Mei 2026)');
  });

  it('a week that holds more than fits says how much', () => {
    expect(lebihMinggu({ beban: 2260, kapasitas: 1576 })).toBe('lebih 11 jam 24 menit');
    expect([1575.6, 1500, 0].map((beban) => lebihMinggu({ beban, kapasitas: 1576 }))).toEqual(['', '', '']);
  });

  it('no kind of leave is told to others', () => {
    expect([absenTeks('cuti_tahunan'), absenTeks('cuti_lain')]).toEqual(['Cuti', 'Cuti']);
    expect(absenTeks('dinas_luar')).toBe('Dinas luar');
  });

  it('a day without work says why, the end of the week does not', () => {
    expect(keteranganHari(hari({ kapasitas: 0 }), CUTI)).toBe('Cuti');
    expect(keteranganHari(hari({ kapasitas: 150 }), [{ ...CUTI[0], persen: 50 }])).toBe('Cuti (sebagian hari)');
    expect(keteranganHari(hari({ tanggal: '2026-05-09', kapasitas: 0, kerja: false }), CUTI)).toBe('');
    expect(keteranganHari(hari({ kapasitas: 0, libur: 'Iduladha' }), CUTI)).toBe('Libur: Iduladha');
  });

  it('the text has a heading per day, and what is late at its end', () => {
    const lembar: LembarMinggu = {
      pegawaiId: 'ayu' as PegawaiId,
      nama: 'Ayu Lestari',
      nip: '',
      jabatan: 'Penelaah Teknis Kebijakan',
      namaBagian: 'Organisasi',
      namaTim: '',
      diketahui: true,
      kapasitas: 1575,
      beban: 135,
      absen: [],
      baris: [
        {
          tugasId: 't' as LembarMinggu['baris'][number]['tugasId'],
          nama: 'Tanggapan LHP',
          dari: 'Sekretaris Daerah',
          jenis: 'terlambat',
          menit: 0,
          tenggat: '2026-04-24',
          target: null,
          selesai: 0,
          satuan: '',
          waktu: '',
          tempat: '',
        },
      ],
      hari: [
        hari({
          isi: [
            { nama: 'Rapat SAKIP', waktu: '09.00', menit: 120 },
            { nama: 'Arsip', waktu: '', menit: 15 },
          ],
        }),
        hari({ tanggal: '2026-05-09', kerja: false, kapasitas: 0 }),
      ],
    };
    expect(teksMinggu(lembar, MINGGU)).toBe(
      [
        'Ayu Lestari, Penelaah Teknis Kebijakan',
        'Rencana kerja minggu ke-19 (4–10 Mei 2026)',
        '',
        'Senin, 4 Mei 2026',
        '1. Rapat SAKIP (pukul 09.00, 2 jam)',
        '2. Arsip (15 menit)',
        '',
        'Terlambat, didahulukan',
        '1. Tanggapan LHP',
      ].join('\n'),
    );
  });
});
