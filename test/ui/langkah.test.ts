import { describe, expect, test } from 'vitest';
import type { Ringkasan } from '../../src/domain/habis';
import { adaIsi, langkahBerikut, langkahKerja } from '../../src/ui/beranda/langkah';

const kosong: Ringkasan = {
  tahun: 2026,
  subKegiatan: { total: 0, habis: 0, tanpaTugas: 0 },
  rupiah: { total: 0, terbagi: 0 },
  tugas: { total: 0, terbagi: 0 },
  menit: { total: 0, terbagi: 0 },
  keputusan: { tugas: 0, menit: 0 },
  pegawai: { total: 0, tanpaTugas: 0, rendah: 0, melebihi: 0, beralasan: 0 },
  habis: true,
  sisa: [],
};
const berikut = (r: Ringkasan, surat = 0) => langkahBerikut(langkahKerja(r, surat))?.nama ?? null;

describe('the next step of the main job', () => {
  test('an empty file is not shown as terbagi habis; it begins with the DPA', () => {
    expect(adaIsi(kosong)).toBe(false);
    expect(berikut(kosong)).toBe('dpa');
  });

  test('each finished step leads to the one after it', () => {
    const dpa = { ...kosong, subKegiatan: { total: 65, habis: 0, tanpaTugas: 65 } };
    const orang = { ...dpa, pegawai: { ...kosong.pegawai, total: 112, tanpaTugas: 112 } };
    const tugas = { ...orang, subKegiatan: { total: 65, habis: 1, tanpaTugas: 0 }, tugas: { total: 337, terbagi: 0 } };
    const bagi = { ...tugas, tugas: { total: 337, terbagi: 337 } };
    const rata = { ...bagi, pegawai: { ...bagi.pegawai, tanpaTugas: 0 } };
    expect([dpa, orang, tugas, bagi, rata].map((r) => berikut(r))).toEqual([
      'pegawai',
      'tugas',
      'pembagian',
      'beban',
      'naskah',
    ]);
    expect(berikut(rata, 112)).toBeNull();
  });

  test('what only waits for a decision is not called belum dibagi (H17)', () => {
    const r = { ...kosong, tugas: { total: 9, terbagi: 6 }, keputusan: { tugas: 3, menit: 0 } };
    const bagi = langkahKerja(r, 0).find(({ nama }) => nama === 'pembagian');
    expect(bagi).toMatchObject({ selesai: true, keadaan: '3 tugas perlu keputusan' });
  });

  test('a new sub kegiatan without tasks brings the step back', () => {
    const r = {
      ...kosong,
      subKegiatan: { total: 66, habis: 65, tanpaTugas: 1 },
      pegawai: { ...kosong.pegawai, total: 9 },
    };
    expect(berikut({ ...r, tugas: { total: 300, terbagi: 300 } }, 9)).toBe('tugas');
  });
});
