import * as XLSX from '@e965/xlsx';
import type { JenisBerkas } from './jenisBerkas';
import { bacaTeks, galatSandi } from './jenisBerkas';
import type { Lembar, Sel } from './lembar';
import { GalatImpor } from './temuan';

/** SheetJS with the options that keep codes as text and rows where they are. */
export function bacaBukuKerja(bytes: Uint8Array, jenis: Exclude<JenisBerkas, 'csv'>, namaBerkas: string): Lembar[] {
  const pilihan: XLSX.ParsingOptions = {
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellNF: true,
    raw: true,
  };
  let buku: XLSX.WorkBook;
  try {
    buku =
      jenis === 'html' || jenis === 'xml'
        ? XLSX.read(bacaTeks(bytes), { ...pilihan, type: 'string' })
        : XLSX.read(bytes, { ...pilihan, type: 'array' });
  } catch (sebab) {
    throw galatBaca(sebab, bytes, namaBerkas);
  }
  const date1904 = buku.Workbook?.WBProps?.date1904 === true;
  const hasil: Lembar[] = [];
  for (const nama of buku.SheetNames) {
    const lembar = buku.Sheets[nama];
    if (lembar) hasil.push({ nama, baris: barisLembar(lembar, date1904) });
  }
  return hasil;
}

function galatBaca(sebab: unknown, bytes: Uint8Array, nama: string): GalatImpor {
  const teks = sebab instanceof Error ? sebab.message : '';
  if (/password|encrypt|decrypt/i.test(teks) || odsTerkunci(bytes)) return galatSandi(nama);
  if (/Unsupported|Cannot find|not a spreadsheet|Stream|Workbook/i.test(teks) && !/Bad|corrupt|inflate|end/i.test(teks))
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

function barisLembar(lembar: XLSX.WorkSheet, date1904: boolean): Sel[][] {
  const padat: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[] = lembar['!data'] ?? [];
  const baris: Sel[][] = [];
  for (let i = 0; i < padat.length; i += 1) {
    const asal = padat[i];
    const b: Sel[] = [];
    if (asal) for (let k = 0; k < asal.length; k += 1) b.push(nilaiSel(asal[k], date1904));
    baris.push(b);
  }
  for (const gabung of lembar['!merges'] ?? []) isiGabungan(baris, gabung);
  return baris;
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

/**
 * Text of a cell merged over several rows belongs to each of them (a code over its rekening rows, a header of two
 * lines). Amounts are not repeated: they would be counted twice.
 */
function isiGabungan(baris: Sel[][], gabung: XLSX.Range): void {
  const nilai = baris[gabung.s.r]?.[gabung.s.c];
  if (typeof nilai !== 'string' || TAMPAK_ANGKA.test(nilai)) return;
  const akhir = Math.min(gabung.e.r, baris.length - 1);
  for (let r = gabung.s.r + 1; r <= akhir; r += 1) {
    const b = baris[r];
    if (!b) continue;
    while (b.length <= gabung.s.c) b.push(null);
    b[gabung.s.c] ??= nilai;
  }
}
