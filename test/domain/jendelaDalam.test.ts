import { describe, expect, it } from 'vitest';
import { jendelaDalam } from '../../src/domain/jendelaDalam';
import type { Jendela } from '../../src/domain/tugas';

const tahun: Jendela = { jenis: 'tahun' };
const bulan: Jendela = { jenis: 'bulan', bulan: [1, 10, 11, 12] };
const minggu: Jendela = { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null };

describe('the part of a window that is handed over', () => {
  it('is said in days, or in months where whole ones are left', () => {
    expect(jendelaDalam(bulan, 2026, '2026-10-12', '2026-10-30')).toBe('12–30 Oktober 2026');
    expect(jendelaDalam(bulan, 2026, '2026-10-12', null)).toBe('12 Oktober–31 Desember 2026');
    expect(jendelaDalam(bulan, 2026, '2026-01-20', '2026-10-30')).toBe('20–31 Januari 2026, 1–30 Oktober 2026');
    expect(jendelaDalam(tahun, 2026, '2026-11-01', null)).toBe('Nov–Des');
    expect(jendelaDalam({ jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' }, 2026, '2026-05-06', null)).toBe(
      '6–8 Mei 2026',
    );
  });

  it('of recurring work keeps how often it comes', () => {
    expect(jendelaDalam(minggu, 2026, '2026-10-12', '2026-10-30')).toBe('setiap minggu, 12–30 Oktober 2026');
  });

  it('of a window wholly inside, or wholly outside, is the window', () => {
    expect(jendelaDalam(tahun, 2026, '2026-01-01', null)).toBe('sepanjang tahun');
    expect(jendelaDalam(bulan, 2026, '2025-12-01', null)).toBe('Jan, Okt–Des');
    expect(jendelaDalam(bulan, 2026, '2026-03-01', '2026-04-30')).toBe('Jan, Okt–Des');
  });
});
