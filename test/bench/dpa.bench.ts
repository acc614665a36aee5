import { expect, test } from '@playwright/test';
import * as XLSX from '@e965/xlsx';
import fs from 'node:fs';
import path from 'node:path';
import { bacaDaftarKode } from '../fuzz/daftarKode';
import { newFolder } from '../e2e/start';
import { cetakPanjang } from './cetakPanjang';
import { median, record, SHORT } from './figures';
import { jalankan, nodeDengan, perintah, type Ukuran } from './perintah';

const RUNS = SHORT ? 1 : 3;
const ROWS = 20_000;
const REKENING = [
  '5.1.02.01.01.0024',
  '5.1.02.01.01.0052',
  '5.1.02.04.01.0001',
  '5.1.02.02.01.0003',
  '5.2.02.10.01.0002',
];

/** The rekap of a whole pemda as SIPD exports it: a row per sub unit, sub kegiatan, account and fund; 15 columns. */
function rekap(): { readonly bytes: Uint8Array; readonly total: number } {
  const butir = bacaDaftarKode();
  const kepala =
    'KODE SKPD,NAMA SKPD,KODE SUB UNIT,NAMA SUB UNIT,KODE PROGRAM,NAMA PROGRAM,KODE KEGIATAN,NAMA KEGIATAN,KODE SUB KEGIATAN,NAMA SUB KEGIATAN,KODE SUMBER DANA,NAMA SUMBER DANA,KODE REKENING,NAMA REKENING,PAGU'.split(
      ',',
    );
  let total = 0;
  const baris = Array.from({ length: ROWS }, (_, n) => {
    const b = butir[Math.floor(n / REKENING.length) % butir.length];
    if (!b) throw new Error('daftar kosong');
    const unit = 1 + Math.floor(n / REKENING.length / butir.length);
    const bagian = b.kode.split('.');
    const pagu = 1000 * (1 + ((n * 7919) % 90_000));
    total += pagu;
    return [
      '4.01.0.00.0.00.01.0000',
      'Sekretariat Daerah',
      `4.01.0.00.0.00.01.${String(unit).padStart(4, '0')}`,
      `Unit Uji ${unit}`,
      bagian.slice(0, 3).join('.'),
      b.namaProgram,
      bagian.slice(0, 5).join('.'),
      b.namaKegiatan,
      b.kode,
      b.nama,
      '1.1',
      'PENDAPATAN ASLI DAERAH (PAD)',
      REKENING[n % REKENING.length] ?? '',
      `Belanja uji ${n % REKENING.length}`,
      pagu,
    ];
  });
  const buku = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([kepala, ...baris]), 'Rekap');
  return { bytes: XLSX.write(buku, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array, total };
}

const ms = (semua: readonly Ukuran[]): number => median(semua.map((u) => u.ms));
const mb = (semua: readonly Ukuran[]): number => median(semua.map((u) => u.mb));

interface Terbaca {
  readonly total: number;
  readonly subKegiatan: readonly unknown[];
}

test('DPA: whole commands against the bare reading libraries', async () => {
  test.setTimeout(600_000);
  const folder = newFolder();
  const node = process.execPath;
  const kantor = path.join(folder, 'Kantor.bagihabis');
  await jalankan(
    node,
    perintah('baru', kantor, '--opd', 'Sekretariat Daerah', '--daerah', 'Kabupaten Uji', '--tahun', '2026'),
    folder,
  );
  const sumber = rekap();
  const xlsx = path.join(folder, 'rekap.xlsx');
  fs.writeFileSync(xlsx, sumber.bytes);
  const pdf = await cetakPanjang(folder);

  const lama: Record<'polosXlsx' | 'xlsx' | 'polosPdf' | 'bbox' | 'pdf' | 'mulai', Ukuran[]> = {
    polosXlsx: [],
    xlsx: [],
    polosPdf: [],
    bbox: [],
    pdf: [],
    mulai: [],
  };
  const coba = (file: string): readonly string[] => perintah('impor-dpa', kantor, file, '--coba', '--json');
  for (let n = 0; n < RUNS; n += 1) {
    lama.mulai.push(await jalankan(node, perintah('status', kantor, '--json'), folder));
    lama.polosXlsx.push(await jalankan(node, nodeDengan('bacaLembar.mjs', xlsx), folder));
    lama.xlsx.push(await jalankan(node, coba(xlsx), folder));
    lama.polosPdf.push(await jalankan(node, nodeDengan('bacaPdf.mjs', pdf), folder));
    lama.bbox.push(await jalankan('pdftotext', ['-bbox', pdf, path.join(folder, 'kotak.html')], folder));
    lama.pdf.push(await jalankan(node, coba(pdf), folder));
  }
  const halaman = Number(lama.polosPdf[0]?.keluaran.split(' ')[0]);
  expect(halaman).toBeGreaterThanOrEqual(200);
  const dibaca = JSON.parse(lama.xlsx[0]?.keluaran ?? '') as Terbaca;
  expect(dibaca.total).toBe(sumber.total);
  const cetak = JSON.parse(lama.pdf[0]?.keluaran ?? '') as Terbaca;
  expect(cetak.subKegiatan).toHaveLength(26 * 4);

  const ukuranXlsx = `${ROWS} rows × 15`;
  const ukuranPdf = `${halaman} pages`;
  const sama = { runs: RUNS } as const;
  record('dpa', [
    {
      what: 'rekap XLSX: read, understood, matched, compared (whole command)',
      size: ukuranXlsx,
      value: ms(lama.xlsx),
      unit: 'ms',
      baseline: { name: 'bare SheetJS read (whole process)', value: ms(lama.polosXlsx) },
      aim: 1.5,
      ...sama,
    },
    {
      what: 'rekap XLSX: peak memory',
      size: ukuranXlsx,
      value: mb(lama.xlsx),
      unit: 'MB',
      baseline: { name: 'bare SheetJS read', value: mb(lama.polosXlsx) },
      aim: 1.5,
      ...sama,
    },
    {
      what: 'print PDF: read, understood, matched, compared (whole command)',
      size: ukuranPdf,
      value: ms(lama.pdf),
      unit: 'ms',
      baseline: { name: 'bare pdfjs getTextContent (whole process)', value: ms(lama.polosPdf) },
      aim: 1.5,
      ...sama,
    },
    {
      what: 'print PDF: the same',
      size: ukuranPdf,
      value: ms(lama.pdf),
      unit: 'ms',
      baseline: { name: 'pdftotext -bbox', value: ms(lama.bbox) },
      ...sama,
    },
    {
      what: 'print PDF: peak memory (aim 400 MB)',
      size: ukuranPdf,
      value: mb(lama.pdf),
      unit: 'MB',
      baseline: { name: 'bare pdfjs getTextContent', value: mb(lama.polosPdf) },
      aim: 1.5,
      ...sama,
    },
    {
      what: 'of each command: program start and opening the office',
      size: 'empty office',
      value: ms(lama.mulai),
      unit: 'ms',
      baseline: { name: 'bare SheetJS read (whole process)', value: ms(lama.polosXlsx) },
      ...sama,
    },
  ]);
  fs.rmSync(folder, { recursive: true, force: true });
});
