import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rentangJendela } from '../../src/domain/beban';
import type { BagianId, PegawaiId } from '../../src/domain/ids';
import { JENIS_JABATAN, STATUS_PEGAWAI } from '../../src/domain/pegawai';
import {
  formatSyarat,
  layak,
  layakKetua,
  memenuhi,
  parseSyarat,
  sebutSyarat,
  SYARAT_KOSONG,
} from '../../src/domain/syarat';
import { bacaCsv, pegawai, tugas } from './kantorUji';

const kata = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/);
const syaratAcak = fc
  .record({
    kelas: fc.option(fc.tuple(fc.integer({ min: 1, max: 17 }), fc.integer({ min: 1, max: 17 }))),
    jabatan: fc.array(kata, { maxLength: 3 }),
    kompetensi: fc.array(kata, { maxLength: 3 }),
    jenisJabatan: fc.subarray([...JENIS_JABATAN]),
    ketuaKelasMin: fc.option(fc.integer({ min: 1, max: 17 })),
    ketuaJenisJabatan: fc.subarray([...JENIS_JABATAN]),
    orang: fc.tuple(fc.option(fc.integer({ min: 1, max: 500 })), fc.option(fc.integer({ min: 1, max: 500 }))),
    tugasTambahan: fc.oneof(fc.constant(''), kata),
  })
  .map(({ kelas, orang: [a, b], ...isi }) => ({
    ...SYARAT_KOSONG,
    ...isi,
    orangMin: a !== null && b !== null ? Math.min(a, b) : a,
    orangMax: a !== null && b !== null ? Math.max(a, b) : b,
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

  it('reads the words of people for the same', () => {
    const sama = (tulisan: string, baku: string): void => {
      const { syarat, temuan } = parseSyarat(tulisan);
      expect([tulisan, formatSyarat(syarat), temuan]).toEqual([tulisan, baku, []]);
    };
    sama('2 - 4 orang', 'orang 2-4');
    sama('3 orang', 'orang 3');
    sama('minimal 2 pelaksana', 'orang min 2');
    sama('paling banyak 4 orang', 'orang maks 4');
    sama('orang ≥ 2', 'orang min 2');
    sama('Jenis jabatan: JF atau jabatan pelaksana', 'jenis=Fungsional atau Pelaksana');
    sama('ketua kelas min 9', 'ketua kelas 9');
    sama('Ketua Kelas 9 ke atas; ketua jenis: pengawas', 'ketua kelas 9; ketua jenis=Pengawas');
    sama('kelas=7', 'kelas 7');
    sama('kelas7-10', 'kelas 7-10');
    expect(parseSyarat('kelas min 7').syarat).toMatchObject({ kelasMin: 7, kelasMax: null });
  });

  it('says what cannot be', () => {
    const temuan = (teks: string) => parseSyarat(teks).temuan;
    expect(temuan('orang 4-2')).toEqual(['jumlah orang terbalik, yang kecil di depan: "orang 4-2"']);
    expect(temuan('orang 0')).toEqual(['jumlah orang hanya 1 sampai 500: "orang 0"']);
    expect(temuan('kelas 18')).toEqual(['kelas hanya 1 sampai 17: "kelas 18"']);
    expect(temuan('ketua kelas 7-9')).toEqual(['kelas ketua tidak terbaca: "ketua kelas 7-9"']);
    expect(temuan('jenis=Fungsional atau Penari')).toEqual([
      'jenis jabatan "Penari" tidak dikenali: "jenis=Fungsional atau Penari"',
    ]);
    expect(temuan('orang banyak; ketua galak')).toEqual([
      'jumlah orang tidak terbaca: "orang banyak"',
      'syarat tidak dikenali: "ketua galak"',
    ]);
    expect(parseSyarat('orang 4-2; kelas 7').syarat).toEqual({ ...SYARAT_KOSONG, kelasMin: 7, kelasMax: 7 });
  });

  it('is told in words, never in the grammar', () => {
    const sebut = (teks: string) => sebutSyarat(parseSyarat(teks).syarat);
    expect(sebut('kelas 7-10; jabatan=Analis atau Penelaah; orang 2-4; ketua kelas 9')).toBe(
      'kelas 7–10; jabatan Analis atau Penelaah; 2–4 orang; ketua kelas ≥ 9',
    );
    expect(sebut('kelas 7-17; jenis=Fungsional; orang min 2; ketua kelas 9; ketua jenis=Pengawas')).toBe(
      'kelas ≥ 7; jenis jabatan Fungsional; sedikitnya 2 orang; ketua kelas ≥ 9 dan Pengawas',
    );
    expect(sebut('kelas maks 8; orang maks 4')).toBe('kelas ≤ 8; paling banyak 4 orang');
    expect(sebut('orang 3; tugas tambahan=bendahara pengeluaran')).toBe(
      '3 orang; tugas tambahan bendahara pengeluaran',
    );
    expect(sebut('')).toBe('');
    fc.assert(fc.property(syaratAcak, (syarat) => void expect(sebutSyarat(syarat)).not.toContain('=')));
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

  it('S10 whoever stands in from a day to a day needs not hold the post, but may not be forbidden', () => {
    const { syarat } = parseSyarat('jabatan=Kepala Bagian');
    const orang = pegawai({ id: 'a', jabatan: 'Kepala Subbagian Umum' });
    const t = { ...tugas({ id: 't' }, [['a', 10_000]]), syarat };
    const berjangka = t.penugasan.map((p) => ({ ...p, mulai: '2026-06-01', sampai: '2026-06-30' }));
    expect(sebab(layak(t, orang))).toBe('jabatan');
    expect(sebab(layak({ ...t, penugasan: berjangka }, orang))).toBe('ya');
    const dilarang = { ...syarat, tidakBoleh: ['a' as PegawaiId] };
    expect(sebab(layak({ ...t, syarat: dilarang, penugasan: berjangka }, orang))).toBe('dilarang');
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

  it('S7 a jenis jabatan outside the asked ones excludes, an unknown one does not', () => {
    const { syarat } = parseSyarat('jenis=Fungsional atau Pengawas');
    const uji = (jenisJabatan: (typeof JENIS_JABATAN)[number] | null): string =>
      sebab(memenuhi(syarat, pegawai({ id: 'a', jenisJabatan })));
    expect(JENIS_JABATAN.filter((j) => uji(j) === 'ya')).toEqual([
      'Pengawas',
      'Fungsional',
      'Fungsional (penyetaraan)',
    ]);
    expect(uji('Pelaksana')).toBe('jenisJabatan');
    expect(uji(null)).toBe('ya');
    const penyetaraan = parseSyarat('jenis=Fungsional (penyetaraan)').syarat;
    expect(sebab(memenuhi(penyetaraan, pegawai({ id: 'a', jenisJabatan: 'Fungsional' })))).toBe('jenisJabatan');
    const a = pegawai({ id: 'a', jenisJabatan: 'Pelaksana' });
    expect(memenuhi({ ...syarat, boleh: [a.id] }, a).ya).toBe(true);
    expect(memenuhi(syarat, a)).toMatchObject({
      teks: 'diminta jenis jabatan Fungsional atau Pengawas, pegawai ini Pelaksana',
    });
  });

  it('S8 who leads has the asked kelas and jenis jabatan, unknown ones never exclude, boleh opens no lead', () => {
    const { syarat } = parseSyarat('ketua kelas 9; ketua jenis=Pengawas');
    const uji = (kelas: number | null, jenisJabatan: (typeof JENIS_JABATAN)[number] | null) =>
      layakKetua({ syarat }, { kelas, jenisJabatan });
    expect(uji(9, 'Pengawas').ya).toBe(true);
    expect(uji(null, null).ya).toBe(true);
    expect(uji(8, 'Pengawas')).toMatchObject({ teks: 'ketua harus kelas ≥ 9 dan Pengawas, pegawai ini kelas 8' });
    expect(uji(9, 'Pelaksana')).toMatchObject({
      sebab: 'ketua',
      teks: 'ketua harus kelas ≥ 9 dan Pengawas, pegawai ini Pelaksana',
    });
    const a = pegawai({ id: 'a', kelas: 5 });
    expect(memenuhi({ ...syarat, boleh: [a.id] }, a).ya).toBe(true);
    expect(layakKetua({ syarat: { ...syarat, boleh: [a.id] } }, a).ya).toBe(false);
    expect(layakKetua({ syarat: SYARAT_KOSONG }, a).ya).toBe(true);
  });
});
