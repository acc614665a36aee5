import { describe, expect, it } from 'vitest';
import { hitungAbk } from '../../src/domain/abk';
import type { BagianId } from '../../src/domain/ids';
import { hitungSaring, susunBaris, type UrutAbk } from '../../src/ui/abk/barisAbk';
import { caraDipilih, createKebutuhanStore } from '../../src/ui/abk/kebutuhanStore';
import { rumusAngka } from '../../src/ui/abk/rumusAngka';
import { teks } from '../../src/ui/abk/teks';
import { bagian, kantor, pegawai, tugas } from '../domain/kantorUji';

const abk = hitungAbk(
  kantor({
    bagian: [bagian('b1', 'Hukum'), bagian('b2', 'Umum')],
    pegawai: [
      pegawai({ id: 'a', jabatan: 'Analis', kelas: 9 }),
      pegawai({ id: 'b', jabatan: 'Pengolah', fte: 500 }),
      pegawai({ id: 'c', jabatan: 'Operator', bagianId: 'b2' as BagianId }),
    ],
    tugas: [
      tugas({ id: 't1', volume: 3, norma: 50_000 }, [['a', 3]]),
      tugas({ id: 't2', norma: 70_000 }, [['b', 10_000]]),
      tugas({ id: 't3', volume: 2, norma: 60_000, bagianId: 'b2' as BagianId }),
    ],
  }),
);
const SUSUNAN: UrutAbk = { kolom: 'susunan', turun: true };
const nama = (saring: Parameters<typeof susunBaris>[1], cari = '', urut = SUSUNAN) =>
  susunBaris(abk, saring, cari, urut).map((b) =>
    b.jenis === 'jabatan' ? b.isi.jabatan : b.jenis === 'unit' ? `# ${b.unit.nama}` : '=',
  );

describe('the table of needs', () => {
  it('units with their sums above their jabatan, the office below; filters keep whole sums', () => {
    const belum = 'Belum ada pemangku (pekerjaan belum dibagi)';
    expect(nama('semua')).toEqual(['# Hukum', 'Analis', 'Pengolah', '# Umum', 'Operator', belum, '=']);
    expect(hitungSaring(abk)).toEqual({ semua: 4, kurang: 2, pas: 1, lebih: 1 });
    expect(nama('kurang')).toEqual(['# Hukum', 'Analis', '# Umum', belum, '=']);
    expect(nama('lebih')).toEqual(['# Umum', 'Operator', '=']);
    expect(nama('semua', 'olah')).toEqual(['# Hukum', 'Pengolah', '=']);
    expect(nama('pas', 'analis')).toEqual([]);
    expect(susunBaris(abk, 'kurang', '', SUSUNAN)[0]?.isi.menit).toBe(220_000);
  });

  it('the head of the screen has the need of the table, the unrounded one beside it', () => {
    expect(teks.jumlah(abk.jumlah)).toBe('3 pemangku, perlu 5 (−2), hitungan 4,53');
    expect(susunBaris(abk, 'semua', '', SUSUNAN).at(-1)?.isi).toMatchObject({ bulat: 5, selisih: -2 });
  });

  it('sorts inside each unit; a row without EJ stands last either way', () => {
    expect(nama('semua', '', { kolom: 'selisih', turun: true }).slice(0, 3)).toEqual(['# Hukum', 'Pengolah', 'Analis']);
    for (const turun of [true, false])
      expect(nama('semua', '', { kolom: 'ej', turun }).at(-2)).toContain('Belum ada pemangku');
  });

  it('a press on a head: largest first, smallest first, the order of the office again', () => {
    const store = createKebutuhanStore();
    const urut = () => store.getState().urut;
    store.getState().urutkan('ej');
    expect(urut()).toEqual({ kolom: 'ej', turun: true });
    store.getState().urutkan('ej');
    expect(urut()).toEqual({ kolom: 'ej', turun: false });
    store.getState().urutkan('ej');
    expect(urut().kolom).toBe('susunan');
    store.getState().aturCari('  x ');
    store.getState().aturSaring('lebih');
    store.getState().kosongkan();
    expect(store.getState()).toMatchObject({ cari: '', saring: 'semua' });
  });

  it("the way of counting is looked at without a call that names it for the office; null = the office's own", () => {
    const store = createKebutuhanStore();
    expect(caraDipilih(store.getState().cara)).toEqual({});
    store.getState().aturCara('periode');
    expect(caraDipilih(store.getState().cara)).toEqual({ cara: 'periode' });
  });

  it('every number says how it comes out', () => {
    const [unit, analis, pengolah] = susunBaris(abk, 'semua', '', SUSUNAN);
    const { dasar } = abk;
    expect(rumusAngka(analis!, 'bulat', dasar)).toBe('150.000 menit ÷ 75.000 = 2 → 2');
    expect(rumusAngka(analis!, 'ej', dasar)).toBe('150.000 ÷ (1 × 75.000) = 2,00, kelas A (sangat baik; di atas 1,00)');
    expect(rumusAngka(pengolah!, 'pemangku', dasar)).toBe('1 orang menduduki jabatan, setara 0,5 pegawai penuh waktu');
    expect(rumusAngka(unit!, 'selisih', dasar)).toBe('2 pemangku − 3 = −1');
    expect(rumusAngka(unit!, 'menit', dasar)).toContain('220.000 menit');
  });
});
