import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pengaturanBawaan } from '../../../src/domain/pengaturan';
import type { BarisIsi, IsiPeta } from '../../../src/documents/peta/isiPeta';
import { lebarTeks, muatkan } from '../../../src/documents/peta/kanvas';
import { stringPdf } from '../../../src/documents/peta/kanvasPdf';
import { petaPdf, petaSvg } from '../../../src/documents/peta/petaPdf';
import { KERTAS_PETA, tataPeta, UKURAN } from '../../../src/documents/peta/tataPeta';
import { teksPdf } from './teksPdf';

const { kelasEj } = pengaturanBawaan({
  opd: 'Sekretariat Daerah',
  daerah: 'Kabupaten Contoh',
  tahun: 2026,
  kodeUnit: '',
  jenisPemda: 'kabkota',
  contoh: true,
});

/** `groups` are numbers of people; 0 = a closed group. Everybody has the ratio of `beban` to 100 minutes in every cell. */
function isi(groups: readonly number[], over: Partial<IsiPeta> = {}, beban = 95): IsiPeta {
  const baris = groups.flatMap((people, g): BarisIsi[] => [
    {
      jenis: 'kelompok',
      nama: `Bagian ${g}`,
      jabatan: '',
      bagian: '',
      rincian: `${people} pegawai`,
      rataRata: `rata-rata Bagian ${g}`,
      dihitung: true,
    },
    ...Array.from({ length: people }, (_, i): BarisIsi => ({
      jenis: 'orang',
      nama: `Pegawai ${g}-${i}`,
      jabatan: 'Penelaah',
      bagian: `Bagian ${g}`,
      rincian: '',
      rataRata: '',
      dihitung: true,
    })),
  ]);
  const per = over.per ?? 'bulan';
  const kolom = Array.from({ length: per === 'bulan' ? 12 : 53 }, (_, i) => ({
    judul: String(i + 1),
    bulan: per === 'bulan' ? '' : `B${Math.floor(i / 5)}`,
    mulai: '1 Jan',
    hariKerja: 20,
    pendek: false,
  }));
  const numbers = (rows: number, value: number): Float64Array =>
    new Float64Array(rows * (kolom.length + 1)).fill(value);
  return {
    kantor: 'Sekretariat Daerah Kabupaten Contoh',
    tahun: 2026,
    lingkup: 'Seluruh bagian',
    pilihan: ['urutan susunan organisasi'],
    rataRata: 'rata-rata 4,9 dari 5,25 jam efektif/hari',
    dicetak: '5 Januari 2026',
    per,
    kolom,
    baris,
    beban: numbers(baris.length, beban),
    kapasitas: numbers(baris.length, 100),
    jumlah: { rincian: '', beban: numbers(1, beban), kapasitas: numbers(1, 100) },
    banding: null,
    kelasEj,
    tanpaNama: false,
    kolomKedua: 'jabatan',
    lembarPerKelompok: false,
    ...over,
  };
}

test('every row stands on exactly one page, no heading alone at its foot, the total fits on the last', () => {
  const groups = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 12 });
  const paper = fc.constantFrom('A4' as const, 'A3' as const);
  fc.assert(
    fc.property(
      groups,
      paper,
      fc.boolean(),
      fc.constantFrom('minggu' as const, 'bulan' as const),
      (all, kertas, sheet, per) => {
        const map = isi(all, { lembarPerKelompok: sheet, per });
        const { bagianBaris, bagianKolom, xSel, lebarSel, tinggi } = tataPeta(map, kertas);
        expect(bagianBaris.flatMap(([a, z]) => Array.from({ length: z - a }, (_, i) => a + i))).toEqual([
          ...map.baris.keys(),
        ]);
        expect(bagianKolom.flatMap(([a, z]) => Array.from({ length: z - a }, (_, i) => a + i))).toEqual([
          ...map.kolom.keys(),
        ]);
        const room = (tinggi - 2 * UKURAN.tepi - UKURAN.kepala - UKURAN.judulKolom - UKURAN.kaki) / UKURAN.baris;
        bagianBaris.forEach(([a, z], page) => {
          const last = page === bagianBaris.length - 1;
          expect(z - a + (last ? 1 : 0)).toBeLessThanOrEqual(room);
          expect(z).toBeGreaterThan(a);
          const alone = map.baris[z - 1]?.jenis === 'kelompok' && map.baris[z]?.jenis === 'orang' && z - a > 1;
          expect(alone).toBe(false);
          if (!sheet) return;
          // Only people of one bagian on a sheet that shows people.
          const units = new Set(map.baris.slice(a, z).flatMap((row) => (row.jenis === 'orang' ? [row.bagian] : [])));
          expect(units.size).toBeLessThanOrEqual(1);
        });
        const widest = Math.max(...bagianKolom.map(([a, z]) => z - a));
        expect(xSel + widest * lebarSel).toBeLessThanOrEqual(KERTAS_PETA[kertas][0] - UKURAN.tepi + 0.01);
        expect(lebarSel).toBeGreaterThanOrEqual(15.4);
      },
    ),
    { numRuns: 150 },
  );
});

test('the sheets of a bagian carry its own average, also where it goes on; other sheets that of everybody', async () => {
  const averages = async (map: IsiPeta): Promise<string[]> =>
    (await teksPdf((await petaPdf(map, 'A4')).pdf)).map((page) => /rata-rata (Bagian \d|[\d,]+)/.exec(page)?.[1] ?? '');
  const sheets = await averages(isi([60, 3], { lembarPerKelompok: true }));
  expect([...new Set(sheets)]).toEqual(['Bagian 0', 'Bagian 1']);
  expect(sheets.length).toBeGreaterThan(2);
  expect(await averages(isi([0, 0], { lembarPerKelompok: true }))).toEqual(['4,9']);
  expect(new Set(await averages(isi([60, 3])))).toEqual(new Set(['4,9']));
});

test('weeks that do not fit on A4 go on beside, with names again and the weeks named', async () => {
  const { pdf, halaman } = await petaPdf(isi([3], { per: 'minggu' }), 'A4');
  const pages = await teksPdf(pdf);
  expect([halaman, pages.length]).toEqual([2, 2]);
  expect(pages[0]).toContain('minggu 1–27');
  expect(pages[1]).toContain('minggu 28–53');
  for (const page of pages) expect(page).toContain('Pegawai 0-2');
  expect((await petaPdf(isi([3], { per: 'minggu' }), 'A3')).halaman).toBe(1);
});

test('a class shows by more than colour: hatches for low load, a frame and bold underlined figures for overload', () => {
  const svg = (beban: number): string => petaSvg(isi([1], {}, beban)).svg.split('Sel: persen')[0] ?? '';
  expect(svg(30)).toContain('url(#rapat)');
  expect(svg(60)).toContain('url(#jarang)');
  expect(svg(80)).not.toContain('url(#');
  expect(svg(120)).toMatch(/font-weight="700" text-decoration="underline">120</);
  expect(svg(95)).not.toContain('text-decoration');
});

test.each([
  { nama: 'cadangan 4 Mei', lainDahulu: true, beda: '+0,15', tanda: '+', arah: 'sekarang dikurangi cadangan 4 Mei' },
  { nama: 'usulan', lainDahulu: false, beda: '-0,15', tanda: '–', arah: 'usulan dikurangi sekarang' },
])(
  'the compared plan stands beside the year; differences go to the newer plan: $nama',
  ({ beda, tanda, arah, ...lain }) => {
    const plan = isi([1]);
    const other = { beban: plan.beban.map(() => 80), kapasitas: plan.kapasitas };
    const jumlah = { beban: plan.jumlah.beban.map(() => 80), kapasitas: plan.jumlah.kapasitas };
    const { svg } = petaSvg({ ...plan, banding: { ...lain, ...other, jumlah } });
    expect(svg).toContain(`>${beda}<`);
    expect(svg).toContain(`Selisih = ${arah}`);
    expect((svg.split('Sel: persen')[0] ?? '').split(`>${tanda}<`)).toHaveLength(3 * 12 + 1);
  },
);

test('widths are those of the printed font, and text is cut only after it was made smaller', async () => {
  const font = await (await PDFDocument.create()).embedFont(StandardFonts.HelveticaBold);
  // One letter at a time: the library moves pairs of letters together or apart, strings on our pages are not kerned.
  for (let code = 32; code < 127; code++) {
    const letter = String.fromCharCode(code);
    expect(lebarTeks(letter, { ukuran: 10, tebal: true }), letter).toBeCloseTo(font.widthOfTextAtSize(letter, 10), 6);
  }
  const small = muatkan('Kepala Bagian Organisasi', 80, { ukuran: 7 });
  expect([small.teks, small.ukuran < 7]).toEqual(['Kepala Bagian Organisasi', true]);
  expect(muatkan('Kepala Bagian Organisasi', 40, { ukuran: 7 }).teks).toMatch(/…$/);
});

test('names with signs of other alphabets stay readable, brackets and backslashes do no harm', () => {
  expect(stringPdf('Ni Luh (Ayu) \\ Ďewi')).toBe('(Ni Luh \\(Ayu\\) \\\\ Dewi)');
  expect(stringPdf('é–…')).toBe('(\\351\\226\\205)');
  expect(stringPdf('名')).toBe('(?)');
});
