import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bacaFormulirBerkas } from '../../src/importers/formulirBerkas';
import { bacaNorma, bacaPorsi, bacaVolume, bacaWaktu } from '../../src/importers/formulirSel';
import { bacaFormulirTugas } from '../../src/importers/formulirTugas';
import { bacaLembar } from '../../src/importers/lembar';
import { formulirXlsx } from '../../src/documents/formulirTugas';
import { formulir } from '../documents/contohFormulir';
import type { TugasId } from '../../src/domain/ids';
import type { Jendela } from '../../src/domain/tugas';
import { berkas, buku, galatDari } from './buku';

/** Filled in by another library, then opened and saved by LibreOffice Calc (see resources of the fixture folder). */
const TERISI = ['hukum-terisi.xlsx', 'hukum-terisi.ods'].map(
  (nama) => [nama, berkas(`test/fixtures/formulir/${nama}`)] as const,
);
const baca = (bytes: Uint8Array, nama = 'a.xlsx') => bacaFormulirTugas(bacaLembar(bytes, nama).lembar);

test.each(TERISI)(
  '%s: a form filled in elsewhere and saved by LibreOffice keeps identity, base, keys and people',
  (nama, bytes) => {
    const hasil = baca(bytes, nama);
    expect(hasil.identitas).toMatchObject({ bagian: 'Bagian Hukum', tahun: 2026, opd: 'Sekretariat Daerah' });
    expect(hasil.dasar).toHaveLength(hasil.baris.filter((b) => b.tugasId !== null).length);
    expect(hasil.orang[0]).toEqual({ label: 'Marthin Maulana', id: 'contoh-p017' });
    expect(hasil.orang).toHaveLength(9);
    const [ubah, baru, salah] = hasil.baris;
    expect(ubah).toMatchObject({ tugasId: 'contoh-t058', isian: { volume: 40, norma: 2, satuanNorma: 'jam' } });
    expect(baru).toMatchObject({
      tugasId: null,
      blok: { kode: '4.01.01.2.05.0010', nama: 'Sosialisasi Peraturan Perundang-Undangan' },
      isian: {
        nama: 'Telaah produk hukum kabupaten',
        volume: 24,
        norma: 1.5,
        jendela: { jenis: 'bulan', bulan: [1, 2, 3, 9] },
        sifat: 'strategis',
      },
      pelaksana: {
        ketua: 'Marthin Maulana',
        porsi: [
          { label: 'Marthin Maulana', porsi: 10 },
          { label: 'Lestari Hapsari', porsi: null },
          { label: 'Yuliana Kusuma', porsi: null },
        ],
      },
    });
    expect(salah).toMatchObject({ isian: { nama: '=1+1 bukan rumus', volume: null }, tanpa: ['volume', 'syarat'] });
    expect(hasil.baris.filter((b) => b.dikosongkan).map((b) => b.tugasId)).toEqual(['contoh-t059']);
    expect(hasil.temuan.map((t) => [t.kode, t.lembar, t.baris, t.kolom])).toEqual([
      ['volume_salah', 'Isian tugas', 12, 'D'],
    ]);
  },
);

test('windows of every kind leave in the form and come back the same, in its cells and in its base', () => {
  const jendela: readonly Jendela[] = [
    { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null },
    { jenis: 'berulang', tiap: 'bulan', mulai: '2026-03-02', akhir: null },
    { jenis: 'berulang', tiap: 'triwulan', mulai: null, akhir: '2026-09-30' },
    { jenis: 'berulang', tiap: 'minggu', mulai: '2026-05-04', akhir: '2026-06-30' },
    { jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' },
    { jenis: 'bulan', bulan: [1, 2, 9] },
    { jenis: 'tahun' },
  ];
  const asal = formulir();
  const [blok, ...lain] = asal.blok;
  const contoh = blok!.baris[0]!;
  const baris = jendela.map((j, i) => ({
    ...contoh,
    tugasId: `t${i}` as TugasId,
    isian: { ...contoh.isian, nama: `Tugas ${i}`, jendela: j },
  }));
  const hasil = baca(formulirXlsx({ ...asal, blok: [{ ...blok!, baris }, ...lain] }));
  expect(hasil.baris.map((b) => b.isian.jendela)).toEqual(jendela);
  expect(hasil.dasar.map(([, isian]) => isian.jendela)).toEqual(jendela);
});

test('rows inserted by the head belong to the sub kegiatan they stand under', () => {
  const { lembar } = bacaLembar(formulirXlsx(formulir()), 'a.xlsx');
  const disisipi = lembar.map((l) => {
    if (l.nama !== 'Isian tugas') return l;
    const baris = [...l.baris];
    baris.splice(10, 0, [null, 'Tugas sisipan', null, 3]);
    return { ...l, baris };
  });
  const sisipan = bacaFormulirTugas(disisipi).baris.find((b) => b.isian.nama === 'Tugas sisipan');
  expect(sisipan).toMatchObject({ tugasId: null, baris: 11, blok: { subKegiatanId: 'sk-1' }, isian: { volume: 3 } });
});

test('only headings left: columns in any order, blocks by their code, people by their headings', () => {
  const judul = [
    'Norma waktu',
    'Satuan waktu',
    'Tugas',
    'Volume setahun',
    'Satuan',
    'Pelaksana / ketua tim',
    'Belum terbagi',
    'Ayu',
    'Budi',
    'Jenis',
  ];
  const isi = [
    ['Formulir isian tugas'],
    judul,
    [null, null, '4.01.01.2.13.0001  Pengelolaan Kelembagaan\nPagu Rp475.939.100 · Dokumen'],
    [90, 'menit', 'Menyusun anjab', '1.200', 'Berkas', null, null, 'x', '400', 'Layanan'],
    [null, null, 'Tugas di luar DPA'],
    ['2 jam', null, 'Rapat', 4, null, 'Ayu; Budi'],
  ];
  const hasil = baca(buku({ Lembar1: isi }));
  expect(hasil.identitas).toBeNull();
  expect(hasil.temuan.map((t) => t.kode)).toEqual(['tanpa_identitas']);
  expect(hasil.baris).toMatchObject([
    {
      blok: { kode: '4.01.01.2.13.0001', nama: 'Pengelolaan Kelembagaan' },
      isian: { volume: 1200, norma: 90, jenis: 'layanan' },
      pelaksana: {
        porsi: [
          { label: 'Ayu', porsi: null },
          { label: 'Budi', porsi: 400 },
        ],
      },
    },
    {
      blok: { kode: '', nama: '' },
      isian: { norma: 2, satuanNorma: 'jam' },
      pelaksana: { ketua: 'Ayu', porsi: [{ label: 'Ayu' }, { label: 'Budi' }] },
    },
  ]);
});

test('a row without a name, with a norm but no unit, or with a wrong month is said with its place', () => {
  const judul = ['Tugas', 'Volume setahun', 'Norma waktu', 'Satuan waktu', 'Bulan', 'Pelaksana / ketua tim'];
  const hasil = baca(buku({ Isian: [judul, [null, 5], ['Menata arsip', 5, 30, null, 'Bulan depan']] }));
  expect(hasil.temuan.slice(0, 3).map((t) => [t.tingkat, t.kode, t.baris, t.kolom])).toEqual([
    ['galat', 'nama_kosong', 2, 'A'],
    ['peringatan', 'norma_salah', 3, 'C'],
    ['peringatan', 'waktu_salah', 3, 'E'],
  ]);
  expect(hasil.baris[0]).toMatchObject({ tanpa: ['norma', 'waktu', 'syarat'], isian: { volume: 5, norma: null } });
});

test('another list and a newer form are refused with the way on; the other files are still read', () => {
  const lain = buku({
    Data: [
      ['Nama', 'NIP'],
      ['Ayu', '1'],
    ],
  });
  const { identitas } = formulir();
  const baru = formulirXlsx(formulir({ identitas: { ...identitas, skema: 2 } }));
  const hasil = bacaFormulirBerkas([
    { nama: 'pegawai.xlsx', bytes: lain },
    { nama: 'baru.xlsx', bytes: baru },
    { nama: 'rusak.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1]) },
    { nama: 'baik.xlsx', bytes: formulirXlsx(formulir()) },
  ]);
  const pesan = hasil.map((b) => ('galat' in b ? b.galat.pesan : ''));
  expect(pesan[0]).toContain('pegawai.xlsx: Berkas ini bukan formulir isian tugas');
  expect(pesan[1]).toContain('BagiHabis yang lebih baru');
  expect(pesan[2]).toContain('rusak');
  expect('hasil' in (hasil[3] ?? {})).toBe(true);
});

test('a damaged entry of the hidden sheet is left out and said, the rest stays', () => {
  const { lembar } = bacaLembar(formulirXlsx(formulir()), 'a.xlsx');
  const rusak = lembar.map((l) =>
    l.nama === '_bagihabis' ? { ...l, baris: l.baris.map((b, i) => (i === 1 ? [b[0] ?? null, '{"nama":1}'] : b)) } : l,
  );
  const hasil = bacaFormulirTugas(rusak);
  expect(hasil.dasar.map(([id]) => id)).toEqual(['sendiri', 'rapat']);
  expect(hasil.temuan.map((t) => t.kode)).toEqual(['dasar_rusak']);
  expect(galatDari(() => bacaFormulirTugas([{ nama: 'x', baris: [] }]))).toMatchObject({ kode: 'tanpa_judul' });
});

test('cells as people type them', () => {
  expect([30, '30', '1.200', '0', null].map(bacaVolume)).toEqual([
    { nilai: 30 },
    { nilai: 30 },
    { nilai: 1200 },
    { nilai: 0 },
    { nilai: null },
  ]);
  for (const salah of [1.5, -1, 'banyak', 1e308]) expect(bacaVolume(salah)).toHaveProperty('galat');
  expect(bacaNorma('1,5', 'jam')).toEqual({ nilai: { norma: 1.5, satuanNorma: 'jam' } });
  expect(bacaNorma('90 menit', null)).toEqual({ nilai: { norma: 90, satuanNorma: 'menit' } });
  for (const salah of [0, 'lama', 1e308]) expect(bacaNorma(salah, 'jam')).toHaveProperty('galat');
  expect(bacaWaktu('4/5/2026 - 8/5/2026')).toEqual({
    nilai: { jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' },
  });
  expect(bacaWaktu('Sepanjang tahun')).toEqual({ nilai: { jenis: 'tahun' } });
  expect(bacaWaktu('8/5/2026 - 4/5/2026')).toHaveProperty('galat');
  expect(bacaWaktu('Setiap bulan mulai 2/3/2026')).toEqual({
    nilai: { jenis: 'berulang', tiap: 'bulan', mulai: '2026-03-02', akhir: null },
  });
  expect(bacaWaktu('setiap saat')).toHaveProperty('galat');
  expect(['x', 'X', '✓', 'v', true].map(bacaPorsi)).toEqual(Array.from({ length: 5 }, () => ({ nilai: null })));
  expect([8, '12,5', '50 %', '', 0].map(bacaPorsi)).toEqual(
    [8, 12.5, 50, undefined, undefined].map((nilai) => ({ nilai })),
  );
  expect(bacaPorsi('sebagian')).toHaveProperty('galat');
});

test('whatever is typed into the cells of a form, reading ends, and only whole or no values come out', () => {
  const { lembar } = bacaLembar(formulirXlsx(formulir()), 'a.xlsx');
  const sel = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constantFrom(null, 'x', '1e308', '-5', 'T:', 'S:', 'B:', 'P:', '=1+1', '\ud800', '31/2/2026 - 1/1/2026'),
  );
  const kotak = fc.tuple(fc.nat({ max: 18 }), fc.nat({ max: 16 }), sel);
  fc.assert(
    fc.property(fc.array(kotak, { maxLength: 40 }), (ubahan) => {
      const kacau = lembar.map((l) => {
        if (l.nama !== 'Isian tugas') return l;
        const baris = l.baris.map((b) => [...b]);
        for (const [r, k, nilai] of ubahan) {
          const satu = baris[r + 8];
          if (satu) satu[k] = nilai;
        }
        return { ...l, baris };
      });
      for (const { isian, pelaksana } of bacaFormulirTugas(kacau).baris) {
        expect(isian.volume === null || (Number.isInteger(isian.volume) && isian.volume >= 0)).toBe(true);
        expect(isian.norma === null || (isian.norma > 0 && isian.satuanNorma !== null)).toBe(true);
        expect(pelaksana.porsi.every(({ porsi }) => porsi === null || (porsi > 0 && Number.isFinite(porsi)))).toBe(
          true,
        );
      }
    }),
    { numRuns: 150 },
  );
});
