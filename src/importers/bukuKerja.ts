import * as XLSX from '@e965/xlsx';
import { isiUtuh, pakaiZlib } from './inflasi';
import type { JenisBerkas } from './jenisBerkas';
import { bacaTeks, galatSandi } from './jenisBerkas';
import type { Lembar, Sel } from './lembar';
import { GalatImpor, hurufKolom } from './temuan';

pakaiZlib();

/** Rows and columns Excel itself can hold, and the cells this reader keeps: more is no table. */
const BARIS_TERBANYAK = 1_048_576;
const KOLOM_TERBANYAK = 1024;
const SEL_TERBANYAK = 12_000_000;

/** SheetJS with the options that keep codes as text and rows where they are. */
export function bacaBukuKerja(bytes: Uint8Array, jenis: Exclude<JenisBerkas, 'csv'>, namaBerkas: string): Lembar[] {
  const pilihan: XLSX.ParsingOptions = {
    dense: true,
    cellFormula: false,
    cellHTML: false,
    // The library forgets the format of a whole column in .ods; there the text alone tells a percentage.
    cellText: jenis === 'ods',
    cellNF: true,
    raw: true,
    bookFiles: jenis === 'xlsx',
  };
  let buku: XLSX.WorkBook & BerkasDalam;
  try {
    if ((jenis === 'xlsx' || jenis === 'ods') && !isiUtuh(bytes)) throw new Error('corrupt zip');
    buku =
      jenis === 'html' || jenis === 'xml'
        ? XLSX.read(bacaTeks(bytes), { ...pilihan, type: 'string' })
        : XLSX.read(bytes, { ...pilihan, type: 'array' });
  } catch (sebab) {
    throw galatBaca(sebab, bytes, jenis, namaBerkas);
  }
  const date1904 = buku.Workbook?.WBProps?.date1904 === true;
  const rumus = jenis === 'xlsx' ? rumusTanpaNilai(buku) : [];
  const hasil: Lembar[] = [];
  buku.SheetNames.forEach((nama, n) => {
    const lembar = buku.Sheets[nama];
    if (!lembar) return;
    const persen: string[] = [];
    const baris = barisLembar(lembar, date1904, namaBerkas, persen);
    const gabung = (lembar['!merges'] ?? []).filter(gabunganSah).slice(0, 100_000);
    isiGabungan(baris, gabung);
    hasil.push({
      nama,
      baris,
      gabung: gabung.map((g) => ({ barisAwal: g.s.r, kolomAwal: g.s.c, barisAkhir: g.e.r, kolomAkhir: g.e.c })),
      ...((buku.Workbook?.Sheets?.[n]?.Hidden ?? 0) > 0 ? { tersembunyi: true } : {}),
      ...(rumus[n]?.length ? { rumusKosong: rumus[n] } : {}),
      ...(persen.length > 0 ? { persen } : {}),
    });
  });
  return hasil;
}

/** What `bookFiles` adds (not in the library's types): the parts of the zip by path. */
interface BerkasDalam {
  readonly files?: Readonly<Record<string, { readonly content?: Uint8Array } | undefined>>;
}

/** Formula cells without a stored value, by order of the sheets. The library leaves such cells out without a word. */
function rumusTanpaNilai(buku: XLSX.WorkBook & BerkasDalam): string[][] {
  const jalur = Object.keys(buku.files ?? {})
    .filter((n) => /xl\/worksheets\/sheet\d+\.xml$/i.test(n))
    .sort((a, b) => Number(/(\d+)\.xml$/.exec(a)?.[1]) - Number(/(\d+)\.xml$/.exec(b)?.[1]));
  return jalur.map((n) => {
    const isi = buku.files?.[n]?.content;
    const xml = isi ? new TextDecoder('latin1').decode(isi) : '';
    if (!xml.includes('<f')) return [];
    const sel: string[] = [];
    const pola =
      /<c\b[^<>]{0,200}?\br="([A-Z]{1,3}\d{1,7})"[^<>]{0,200}><f\b[^<>]{0,500}(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/g;
    for (const m of xml.matchAll(pola)) sel.push(m[1] ?? '');
    return sel;
  });
}

function galatBaca(sebab: unknown, bytes: Uint8Array, jenis: JenisBerkas, nama: string): GalatImpor {
  const teks = sebab instanceof Error ? sebab.message : '';
  if (/password|encrypt|decrypt/i.test(teks) || odsTerkunci(bytes)) return galatSandi(nama);
  // The parts of a workbook are there: what fails then is damage.
  const utuh = jenis !== 'xlsx' && jenis !== 'ods' && !/Bad|corrupt|inflate|end/i.test(teks);
  if (utuh && /Unsupported|Cannot find|not a spreadsheet|Stream|Workbook/i.test(teks))
    return new GalatImpor(
      'bukan_lembar_kerja',
      `“${nama}” bukan lembar kerja Excel. Gunakan berkas .xlsx, .xls, .ods, atau .csv.`,
    );
  return new GalatImpor(
    'rusak',
    `Berkas “${nama}” rusak dan tidak dapat dibaca. Buka di Excel, simpan sebagai .xlsx baru, lalu impor lagi.`,
  );
}

/** An encrypted .ods is a plain zip whose manifest says so. */
function odsTerkunci(bytes: Uint8Array): boolean {
  try {
    const manifest = CFB.find(CFB.read(bytes, { type: 'array' }), '/META-INF/manifest.xml')?.content;
    return manifest !== undefined && new TextDecoder().decode(Uint8Array.from(manifest)).includes('encryption-data');
  } catch {
    return false;
  }
}

const TANPA_SEL: readonly Sel[] = [];

function barisLembar(
  lembar: XLSX.WorkSheet,
  date1904: boolean,
  namaBerkas: string,
  persen: string[],
): (readonly Sel[])[] {
  const padat: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[] = lembar['!data'] ?? [];
  if (padat.length > BARIS_TERBANYAK) throw galatUkuran(namaBerkas, 'baris');
  const baris: (readonly Sel[])[] = [];
  let jumlah = 0;
  for (let i = 0; i < padat.length; i += 1) {
    const asal = padat[i];
    if (!asal || asal.length === 0) {
      baris.push(TANPA_SEL);
      continue;
    }
    const b: Sel[] = [];
    const lebar = Math.min(asal.length, KOLOM_TERBANYAK);
    for (let k = 0; k < lebar; k += 1) {
      const sel = asal[k];
      b.push(nilaiSel(sel, date1904));
      if (sel?.t === 'n' && berpersen(sel)) persen.push(`${hurufKolom(k)}${i + 1}`);
    }
    while (b.length > 0 && b[b.length - 1] === null) b.pop();
    jumlah += b.length;
    if (jumlah > SEL_TERBANYAK) throw galatUkuran(namaBerkas, 'sel');
    baris.push(b);
  }
  return baris;
}

function galatUkuran(nama: string, apa: 'baris' | 'sel'): GalatImpor {
  return new GalatImpor(
    'terlalu_besar',
    `Lembar di “${nama}” menyebut ${apa} lebih banyak daripada yang dapat dimuat. Salin tabelnya saja ke berkas baru, lalu impor lagi.`,
  );
}

/** Shown as a percentage: by a sign that multiplies, not by a quoted or escaped letter of the pattern. */
function berpersen({ z, w }: XLSX.CellObject): boolean {
  if (typeof z !== 'string') return w?.endsWith('%') === true;
  return z.includes('%') && z.replace(/"[^"]*"|\\./g, '').includes('%');
}

function nilaiSel(sel: XLSX.CellObject | undefined, date1904: boolean): Sel {
  if (!sel) return null;
  const v = sel.v;
  if (sel.t === 'e' || v == null) return null;
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  if (typeof v === 'number') return typeof sel.z === 'string' && SSF.is_date(sel.z) ? tanggalIso(v, date1904) : v;
  if (typeof v === 'string') return v.trim() === '' ? null : v;
  return v;
}

/** The container reader inside the library, typed `any` there. */
const CFB = XLSX.CFB as {
  read(bytes: Uint8Array, pilihan: { type: 'array' }): object;
  find(cfb: object, jalur: string): { content?: ArrayLike<number> } | null;
};

/** The library types its number formats as `any`; these are the two functions used. */
const SSF = XLSX.SSF as {
  is_date(format: string): boolean;
  parse_date_code(serial: number, pilihan: { date1904: boolean }): { y: number; m: number; d: number } | null;
};

/** Serial number of a date cell → ISO; times of day alone stay numbers. */
function tanggalIso(serial: number, date1904: boolean): Sel {
  if (serial < 1) return serial;
  const t = SSF.parse_date_code(serial, { date1904 });
  if (!t) return serial;
  return `${String(t.y).padStart(4, '0')}-${String(t.m).padStart(2, '0')}-${String(t.d).padStart(2, '0')}`;
}

const TAMPAK_ANGKA = /^\s*(rp\.?)?\s*[-(]?\s*\d{1,3}(([.,]\d{3})*|\d*)([.,]\d{1,2})?\s*\)?\s*$/i;

const gabunganSah = ({ s, e }: XLSX.Range): boolean =>
  [s.r, s.c, e.r, e.c].every((n) => Number.isInteger(n) && n >= 0) && s.r <= e.r && s.c <= e.c && s.c < KOLOM_TERBANYAK;

/** Filled cells of merges that overlap or repeat (made on purpose) end here. */
const ISIAN_TERBANYAK = 2_000_000;

/**
 * Text of a cell merged over several rows belongs to each of them (a code over its rekening rows, a header of two
 * lines). Amounts are not repeated: they would be counted twice.
 */
function isiGabungan(baris: (readonly Sel[])[], semua: readonly XLSX.Range[]): void {
  let isian = 0;
  for (const gabung of semua) {
    const nilai = baris[gabung.s.r]?.[gabung.s.c];
    if (typeof nilai !== 'string' || gabung.s.r === gabung.e.r || TAMPAK_ANGKA.test(nilai)) continue;
    const akhir = Math.min(gabung.e.r, baris.length - 1);
    for (let r = gabung.s.r + 1; r <= akhir && isian < ISIAN_TERBANYAK; r += 1, isian += 1) {
      const b = [...(baris[r] ?? TANPA_SEL)];
      while (b.length <= gabung.s.c) b.push(null);
      b[gabung.s.c] ??= nilai;
      baris[r] = b;
    }
  }
}
