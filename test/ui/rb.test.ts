import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LembarRbId, LembarRbView } from '../../src/api/rbViews';
import { SELURUHNYA } from '../../src/domain/rb';
import { bacaRbPaket } from '../../src/importers/rbPaket';
import { barisTampak, bacaAngka, hitungLembar, sasaranDari } from '../../src/ui/rb/lembarTerhitung';
import { createRbStore } from '../../src/ui/rb/rbStore';

const { paket } = bacaRbPaket(readFileSync(new URL('../../resources/rb/rb-2023.json', import.meta.url), 'utf8'));
const view = (ubah: Partial<LembarRbView> = {}): LembarRbView => ({
  id: 'rb-2026.rb-2023' as LembarRbId,
  versi: 1,
  tahun: 2026,
  nama: 'RB',
  paket: paket!,
  jawaban: {},
  indikator: {},
  ...ubah,
});

describe('the sheet on screen', () => {
  it('rows stand below their component, nothing below a folded one', () => {
    const baris = (tertutup: readonly string[]) => barisTampak(paket!.komponen, new Set(tertutup)).map(({ id }) => id);
    expect(baris([]).slice(0, 5)).toEqual(['A', 'A.1', 'A.1.a', 'A.2', 'A.2.a']);
    expect(baris(['A', 'B', 'C', 'D'])).toEqual(['A', 'B', 'C', 'D']);
    expect(baris(['A.1', 'B', 'C', 'D'])).toEqual(['A', 'A.1', 'A.2', 'A.2.a', 'B', 'C', 'D']);
  });

  it('a component and the whole are answered in points of their weight, a question by its own scale', () => {
    const isi = hitungLembar(view({ jawaban: { C: { nilai: 6000, catatan: '', bukti: 'Laporan' } } }));
    expect(sasaranDari(isi, 'C')).toMatchObject({ butir: null, jawab: { maks: 50 }, jawaban: { bukti: 'Laporan' } });
    expect(sasaranDari(isi, SELURUHNYA)?.jawab).toMatchObject({ maks: 110 });
    expect(sasaranDari(isi, 'B.1.3.a')?.jawab).toMatchObject({ maks: 5 });
    expect(sasaranDari(isi, 'C.2.a')?.jawab).toMatchObject({ jenis: 'pilihan', skala: 'OPINI' });
    expect(sasaranDari(isi, 'tidak ada')).toBeNull();
    expect(isi.hasil.indeks).toBe(3000);
  });

  it('numbers as people type them', () => {
    expect(['3,27', '3.27', ' 85 ', '85 %', '', 'tiga', '-1', '1.234,5'].map(bacaAngka)).toEqual([
      3.27,
      3.27,
      85,
      85,
      null,
      null,
      null,
      1234.5,
    ]);
  });

  it('another sheet begins unfolded, with nothing open', () => {
    const store = createRbStore();
    store.getState().lipat('A');
    store.getState().lipat('B');
    store.getState().lipat('A');
    expect([...store.getState().tertutup]).toEqual(['B']);
    store.getState().bukaIsian('A.1.a');
    store.getState().pilihLembar('rb-2025.rb-2023' as LembarRbId);
    expect(store.getState()).toMatchObject({ isian: null, susunan: false, lembarId: 'rb-2025.rb-2023' });
    expect(store.getState().tertutup.size).toBe(0);
  });
});
