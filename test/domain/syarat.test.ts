import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rentangJendela } from '../../src/domain/beban';
import type { BagianId, PegawaiId } from '../../src/domain/ids';
import { STATUS_PEGAWAI } from '../../src/domain/pegawai';
import { formatSyarat, layak, memenuhi, parseSyarat, SYARAT_KOSONG } from '../../src/domain/syarat';
import { bacaCsv, pegawai, tugas } from './kantorUji';

const kata = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/);
const syaratAcak = fc
  .record({
    kelas: fc.option(fc.tuple(fc.integer({ min: 1, max: 17 }), fc.integer({ min: 1, max: 17 }))),
    jabatan: fc.array(kata, { maxLength: 3 }),
    kompetensi: fc.array(kata, { maxLength: 3 }),
    tugasTambahan: fc.oneof(fc.constant(''), kata),
  })
  .map(({ kelas, ...isi }) => ({
    ...SYARAT_KOSONG,
    ...isi,
    kelasMin: kelas ? Math.min(...kelas) : null,
    kelasMax: kelas ? Math.max(...kelas) : null,
  }));
const sebab = (k: { ya: true } | { ya: false; sebab: string }): string => (k.ya ? 'ya' : k.sebab);

describe('syarat', () => {
  it('parse ∘ format is the identity', () => {
    fc.assert(
      fc.property(syaratAcak, (syarat) => {
        expect(parseSyarat(formatSyarat(syarat))).toEqual({ syarat, temuan: [] });
      }),
    );
  });

  it('reads every syarat of the drafted tasks and writes it back', () => {
    const semua = new Set(bacaCsv<{ syarat: string }>('test/fixtures/contoh_tugas.csv').map((b) => b.syarat));
    expect(semua.size).toBeGreaterThan(20);
    for (const teks of semua) {
      const { syarat, temuan } = parseSyarat(teks);
      expect(temuan).toEqual([]);
      expect(formatSyarat(syarat)).toBe(teks);
    }
  });

  it('quotes what it does not know', () => {
    expect(parseSyarat('kelas 7-10; bisa menari').temuan).toEqual(['syarat tidak dikenali: "bisa menari"']);
    expect(parseSyarat('kelas 10-7').temuan).toHaveLength(1);
    expect(parseSyarat('')).toEqual({ syarat: SYARAT_KOSONG, temuan: [] });
  });

  it('S1 tidak boleh beats boleh, boleh beats the rest', () => {
    const a = pegawai({ id: 'a', kelas: 5 });
    const syarat = { ...SYARAT_KOSONG, kelasMin: 9, boleh: [a.id] };
    expect(sebab(memenuhi(syarat, a))).toBe('ya');
    expect(sebab(memenuhi({ ...syarat, tidakBoleh: [a.id] }, a))).toBe('dilarang');
  });

  it('S2 a kelas outside the range excludes, an unknown kelas does not', () => {
    const { syarat } = parseSyarat('kelas 7-10');
    expect([6, 7, 10, 11].map((kelas) => sebab(memenuhi(syarat, pegawai({ id: 'a', kelas }))))).toEqual([
      'kelas',
      'ya',
      'ya',
      'kelas',
    ]);
    expect(sebab(memenuhi(syarat, pegawai({ id: 'a', kelas: null })))).toBe('ya');
  });

  it('S3 a jabatan is matched by its beginning in whole words, an empty one does not exclude', () => {
    const { syarat } = parseSyarat('jabatan=Analis Hukum atau Kepala Bagian');
    const uji = (jabatan: string): string => sebab(memenuhi(syarat, pegawai({ id: 'a', jabatan })));
    expect(uji('Kepala Bagian Hukum')).toBe('ya');
    expect(uji('Plt. Kepala  bagian Umum')).toBe('ya');
    expect(uji('Analis Hukum Ahli Muda')).toBe('ya');
    expect(uji('Kepala Bagiannya')).toBe('jabatan');
    expect(uji('Arsiparis')).toBe('jabatan');
    expect(uji(' ')).toBe('ya');
  });

  it('S4 a kompetensi excludes only people whose list is known', () => {
    const { syarat } = parseSyarat('kompetensi=SIM A, SIM B1');
    const uji = (kompetensi: string[]): string => sebab(memenuhi(syarat, pegawai({ id: 'a', kompetensi })));
    expect(uji([])).toBe('ya');
    expect(uji(['sim a', 'SIM B1'])).toBe('ya');
    expect(uji(['SIM A'])).toBe('kompetensi');
  });

  it('S5 people of another bagian need boleh or a noted consent', () => {
    const lain = pegawai({ id: 'a', bagianId: 'b2' as BagianId });
    const t = tugas({ id: 't' }, [['a', 10_000]]);
    expect(sebab(layak(t, lain))).toBe('bagian');
    expect(sebab(layak({ ...t, syarat: { ...SYARAT_KOSONG, boleh: ['a' as PegawaiId] } }, lain))).toBe('ya');
    expect(sebab(layak({ ...t, bagianId: null }, lain))).toBe('ya');
    const setuju = t.penugasan.map((p) => ({ ...p, persetujuanLintas: 'Kabag Umum, 2 Januari 2026' }));
    expect(sebab(layak({ ...t, penugasan: setuju }, lain))).toBe('ya');
  });

  it('S6 only working people inside the window', () => {
    const t = tugas({ id: 't', jendela: { jenis: 'bulan', bulan: [1, 2] } });
    const rentang = rentangJendela(t.jendela, 2026);
    const bekerja = STATUS_PEGAWAI.filter((status) => layak(t, pegawai({ id: 'a', status })).ya);
    expect(bekerja).toEqual(['aktif', 'pola_khusus']);
    expect(sebab(layak(t, pegawai({ id: 'a', masuk: '2026-03-01' }), rentang))).toBe('tidakAktif');
    expect(sebab(layak(t, pegawai({ id: 'a', masuk: '2026-02-28' }), rentang))).toBe('ya');
    expect(sebab(layak(t, pegawai({ id: 'a', keluar: '2025-12-31' }), rentang))).toBe('tidakAktif');
  });
});
