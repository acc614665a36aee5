import * as XLSX from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Isi = readonly (readonly (string | number | boolean | Date | null)[])[];

/** A workbook with the given sheets, written by SheetJS. */
export function buku(
  lembar: Readonly<Record<string, Isi>>,
  jenis: XLSX.BookType = 'xlsx',
  gabung: readonly string[] = [],
): Uint8Array {
  const wb = XLSX.utils.book_new();
  for (const [nama, isi] of Object.entries(lembar)) {
    const ws = XLSX.utils.aoa_to_sheet(
      isi.map((b) => [...b]),
      { UTC: true },
    );
    if (gabung.length > 0) ws['!merges'] = gabung.map((g) => XLSX.utils.decode_range(g));
    XLSX.utils.book_append_sheet(wb, ws, nama);
  }
  return new Uint8Array(XLSX.write(wb, { type: 'array', bookType: jenis, compression: true }) as ArrayBuffer);
}

/** The container library inside SheetJS (typed `any` there): OLE files and zips with given content. */
const CFB = XLSX.CFB as {
  utils: { cfb_new(): object; cfb_add(cfb: object, nama: string, isi: Uint8Array): void };
  write(cfb: object, pilihan: { type: 'array'; fileType?: 'zip' }): ArrayLike<number>;
};
export function wadah(isi: Readonly<Record<string, Uint8Array>>, jenis: 'ole' | 'zip' = 'ole'): Uint8Array {
  const cfb = CFB.utils.cfb_new();
  for (const [nama, bytes] of Object.entries(isi)) CFB.utils.cfb_add(cfb, nama, bytes);
  return new Uint8Array(CFB.write(cfb, jenis === 'zip' ? { type: 'array', fileType: 'zip' } : { type: 'array' }));
}

export const teks = (s: string): Uint8Array => new TextEncoder().encode(s);

export function berkas(dariAkar: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../../${dariAkar}`, import.meta.url))));
}

/** The error a call throws; fails the test when it throws none. */
export function galatDari<T>(jalan: () => T): unknown {
  try {
    jalan();
  } catch (sebab) {
    return sebab;
  }
  throw new Error('tidak ada galat');
}
