import writeXlsxFile from 'write-excel-file/node';
import type { Random } from '../bench/random';
import type { Sel, Tabel } from './tataLetak';

export interface Tertulis {
  readonly nama: string;
  readonly bytes: Uint8Array;
}

const SURROGAT = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const sandi = (teks: string, jenis: number): Uint8Array => {
  if (jenis === 1) return new TextEncoder().encode(`\ufeff${teks}`);
  if (jenis === 2) return Uint8Array.from(Buffer.from(`\ufeff${teks}`, 'utf16le'));
  if (jenis === 3 && /^[\0-\x7f]*$/.test(teks)) return Uint8Array.from(Buffer.from(teks, 'latin1'));
  return new TextEncoder().encode(teks);
};

function csv(baris: readonly (readonly Sel[])[], pemisah: string): string {
  const sel = (isi: Sel): string => {
    const teks = isi === null ? '' : String(isi);
    return /["\n\r]/.test(teks) || teks.includes(pemisah) ? `"${teks.replaceAll('"', '""')}"` : teks;
  };
  return baris.map((b) => b.map(sel).join(pemisah)).join('\r\n');
}

const lolos = (teks: string): string => teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same table as CSV of some dialect, as HTML saved under .xls, or as XLSX; none is written by the reading library. */
export async function tulisTabel(tabel: Tabel, acak: Random): Promise<Tertulis> {
  const cara = acak();
  if (cara < 0.5) {
    const pemisah = [',', ';', '\t'][Math.floor(acak() * 3)] ?? ',';
    return { nama: 'dpa.csv', bytes: sandi(csv(tabel.baris, pemisah), Math.floor(acak() * 4)) };
  }
  if (cara < 0.65) {
    const isi = tabel.baris.map(
      (b) => `<tr>${b.map((s) => `<td>${s === null ? '' : lolos(String(s))}</td>`).join('')}</tr>`,
    );
    const html = `<html><head><meta charset="utf-8"></head><body><table>${isi.join('\n')}</table></body></html>`;
    return { nama: 'dpa.xls', bytes: new TextEncoder().encode(html) };
  }
  // XML has no lone surrogates; the writer would make a file no program could have written.
  const rapi = tabel.baris.map((b) => b.map((s) => (typeof s === 'string' ? s.replace(SURROGAT, '\ufffd') : s)));
  const buku = await writeXlsxFile(rapi, { sheet: 'Sheet1' }).toBuffer();
  return { nama: 'dpa.xlsx', bytes: Uint8Array.from(buku) };
}
