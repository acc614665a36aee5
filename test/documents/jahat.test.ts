import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dokumenAbk } from '../../src/documents/abkCetak';
import { abkXlsx } from '../../src/documents/abkXlsx';
import { dokumenSurat } from '../../src/documents/dokumenSurat';
import { formulirXlsx } from '../../src/documents/formulirTugas';
import { dokumenKinerja } from '../../src/documents/kinerja/kinerjaCetak';
import { kinerjaXlsx } from '../../src/documents/kinerja/kinerjaXlsx';
import type { NaskahKinerja } from '../../src/documents/kinerja/modelKinerja';
import { susunKinerja } from '../../src/documents/kinerja/susunKinerja';
import { dokumenRegister } from '../../src/documents/registerSurat';
import { registerXlsx } from '../../src/documents/registerXlsx';
import { susunFormAbk } from '../../src/documents/susunAbk';
import { hitungAbk } from '../../src/domain/abk';
import { uraianAbk } from '../../src/domain/abkUraian';
import type { PegawaiId, SuratId } from '../../src/domain/ids';
import { tugasPerPegawai } from '../../src/domain/kantor';
import { TEKS_SKP_BAWAAN } from '../../src/domain/kinerjaSkp';
import type { Surat } from '../../src/domain/surat';
import { kantorKecil, orang, tugas } from '../domain/kantorKecil';
import { HURUF } from './baca';
import { formulir } from './contohFormulir';
import { isiPetikan, isiSuratTugas } from './contohIsi';
import { isiKeputusan } from './contohKeputusan';
import { isiBeritaAcara, isiDisposisi, isiNota } from './contohLain';

/** Text anybody typed or imported, in every field of every paper: it stays text. */

const pilihan = { huruf: HURUF, judul: 'Uji' };
/** Words the program chooses from, dates, pictures and ids are no free text. */
const isPilihan = (value: string): boolean =>
  /^[a-z_.]*$/.test(value) ||
  /^\d{4}-\d\d-\d\d$/.test(value) ||
  value.startsWith('data:') ||
  /^(A3|A4|F4)$/.test(value);

/** Every free text as `ganti` makes it. */
function ubahTeks<T>(value: T, ganti: (teks: string) => string): T {
  if (typeof value === 'string') return (isPilihan(value) ? value : ganti(value)) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => ubahTeks(each, ganti)) as T;
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) return value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    // Names of things the program knows, and formulas it wrote itself.
    /^(id|.*Id|jenis|status|kuasa|peran|per|kunci|gaya|rumus|format)$/.test(key)
      ? each
      : ubahTeks(each as unknown, ganti),
  ]);
  return Object.fromEntries(entries) as T;
}
const bubuhi = <T>(value: T, ekor: string): T => ubahTeks(value, (teks) => `${teks}${ekor}`);

const ANI = orang(1, { nama: 'Ani Kepala, S.H.', jenisJabatan: 'Administrator', jabatan: 'Kepala Bagian Hukum' });
const BUDI = orang(2, { nama: 'Budi', jabatan: 'Analis' });
const TUGAS = [
  tugas(1, { nama: 'Rapat', keluaran: 'Notula', penugasan: [{ pegawaiId: 'p2' as PegawaiId, porsi: 1 }] }),
];
const kecil = kantorKecil([ANI, BUDI], TUGAS);
const kinerja = (jenis: 'matriks' | 'skp' | 'daftar_tugas'): NaskahKinerja =>
  susunKinerja(
    {
      kantor: kecil,
      orang: [ANI, BUDI],
      tugasnya: tugasPerPegawai(kecil),
      hasil: [],
      penilai: [],
      teksSkp: TEKS_SKP_BAWAAN,
      dicetak: '2026-11-22',
    },
    { jenis, bagianIds: null, pegawaiIds: null, tingkat: 1, lembar: 'perOrang', biaya: false },
    'pdf',
  );
function abkDari(awal: string) {
  const k = kantorKecil(
    [ANI, BUDI].map((one) => ubahTeks(one, (teks) => `${awal}${teks}`)),
    TUGAS.map((one) => ubahTeks(one, (teks) => `${awal}${teks}`)),
  );
  return susunFormAbk(k, hitungAbk(k), uraianAbk(k), { bagianId: null, dicetak: '2026-01-05' });
}
const abk = abkDari('');
const surat: Surat = {
  id: 's1' as SuratId,
  jenis: 'petikan',
  nomor: '800.1/001/ORG/I/2026',
  urut: 1,
  tahun: 2026,
  tanggal: '2026-01-05',
  perihal: 'Pembagian tugas',
  status: 'batal',
  unit: '',
  keterangan: 'salah cetak',
  menggantikan: null,
  templatId: '',
  penerima: [{ pegawaiId: 'p1' as PegawaiId, nama: 'Contoh 1' }],
  diterbitkanOleh: '',
  diterbitkanPada: '',
};
const register = {
  kantor: 'Setda',
  tahun: 2026,
  kertas: 'A4',
  dicetak: '2026-02-01',
  saringan: 'Umum',
  surat: [surat],
} as const;
const nomorDari = new Map<SuratId, string>();

type Kertas = (ekor: string) => string;
const KERTAS: Readonly<Record<string, Kertas>> = {
  'Surat Tugas': (ekor) => dokumenSurat([bubuhi(isiSuratTugas(), ekor)], { ...pilihan, judul: `Uji${ekor}` }),
  Petikan: (ekor) => dokumenSurat([bubuhi(isiPetikan(), ekor)], pilihan),
  Keputusan: (ekor) => dokumenSurat([bubuhi(isiKeputusan(), ekor)], pilihan),
  'Nota Dinas': (ekor) => dokumenSurat([bubuhi(isiNota(), ekor)], pilihan),
  Disposisi: (ekor) => dokumenSurat([bubuhi(isiDisposisi(), ekor)], pilihan),
  'Berita Acara': (ekor) => dokumenSurat([bubuhi(isiBeritaAcara(), ekor)], pilihan),
  register: (ekor) => dokumenRegister({ ...bubuhi(register, ekor), nomorDari }, pilihan),
  matriks: (ekor) => dokumenKinerja(bubuhi(kinerja('matriks'), ekor), pilihan),
  skp: (ekor) => dokumenKinerja(bubuhi(kinerja('skp'), ekor), pilihan),
  'daftar tugas': (ekor) => dokumenKinerja(bubuhi(kinerja('daftar_tugas'), ekor), pilihan),
  ABK: (ekor) => dokumenAbk(bubuhi(abk, ekor), pilihan, { dari: 0, sampai: 1 }),
};

/** Elements with the names of their attributes, in order; text between them must hold no sign of markup. */
function bentuk(html: string): string[] {
  const found: string[] = [];
  const TAG = /<(!DOCTYPE html|\/?[A-Za-z][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/g;
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    const between = html.slice(at, match.index);
    if (found.at(-1) !== 'style' && /[<>]/.test(between)) found.push(`markup in text: ${between.slice(0, 80)}`);
    found.push([match[1], ...[...(match[2] ?? '').matchAll(/([\w:-]+)(?:=|\s|$)/g)].map(([, name]) => name)].join(' '));
    at = match.index + match[0].length;
  }
  if (/[<>]/.test(html.slice(at).trim())) found.push('markup at the end');
  return found;
}
const gaya = (html: string): string => /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';

const EKOR = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></head><body onload=alert(1)>',
  '<!--',
  ']]>&lt;&#60;&amp;',
  '</td></tr></table>',
];
/** The same length and breaks (papers may break a line behind `/`), without a sign that means something to a browser. */
const jinak = (ekor: string): string => ekor.replace(/[<>&"'`=]/g, 'x');

describe.each(Object.keys(KERTAS))('%s', (nama) => {
  const kertas = KERTAS[nama] as Kertas;

  test.each(EKOR)('keeps its tree with %s in every field', (ekor) => {
    const [jahat, biasa] = [kertas(ekor), kertas(jinak(ekor))];
    expect(bentuk(jahat)).toEqual(bentuk(biasa));
    expect(gaya(jahat)).toBe(gaya(biasa));
    // The text did get into the paper.
    expect(kertas('tandakhusus').split('tandakhusus').length).toBeGreaterThan(3);
  });

  test('keeps its tree with any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>&"\'`=/! ax;#-\\\n'), minLength: 1, maxLength: 25 }),
        (ekor) => {
          expect(bentuk(kertas(ekor))).toEqual(bentuk(kertas(jinak(ekor))));
        },
      ),
      { numRuns: 12 },
    );
  });
});

const RUMUS = ['=HYPERLINK("http://x","y")', "=cmd|'/c calc'!A1", '@SUM(1)', '+1+1', '-2+3', '\t=1', '\r=1'];
const awali = <T>(value: T, awal: string): T => ubahTeks(value, (teks) => `${awal}${teks}`);

const BUKU: Readonly<Record<string, (awal: string) => Uint8Array>> = {
  register: (awal) => registerXlsx({ ...awali(register, awal), nomorDari }),
  'kinerja matriks': (awal) => kinerjaXlsx(awali(kinerja('matriks'), awal)),
  'kinerja skp': (awal) => kinerjaXlsx(awali(kinerja('skp'), awal)),
  ABK: (awal) => abkXlsx(abkDari(awal)),
  formulir: (awal) => formulirXlsx(awali(formulir(), awal)),
};
const sel = (bytes: Uint8Array): XLSX.CellObject[] => {
  const { Sheets } = XLSX.read(bytes, { cellFormula: true });
  return Object.values(Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([at, cell]) => (at.startsWith('!') ? [] : [cell as XLSX.CellObject])),
  );
};

test.each(Object.keys(BUKU))('workbook %s: what a person typed is never a formula', (nama) => {
  const buku = BUKU[nama] as (awal: string) => Uint8Array;
  const own = sel(buku('')).filter(({ f }) => f !== undefined).length;
  for (const awal of RUMUS) {
    const cells = sel(buku(awal));
    expect(cells.filter(({ f }) => f !== undefined).length).toBe(own);
    expect(cells.filter(({ f }) => /HYPERLINK|cmd|calc/i.test(f ?? ''))).toEqual([]);
    expect(cells.some(({ t, v }) => t === 's' && String(v).trim().startsWith(awal.trim().slice(0, 4)))).toBe(true);
  }
});
