import { expect, test } from '@playwright/test';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import fs from 'node:fs';
import path from 'node:path';
import type { BarisSurat } from '../../src/api/suratViews';
import { namaTanpaGelar } from '../../src/domain/nama';
import { nipTampil } from '../../src/domain/nip';
import { tanggalPanjang } from '../../src/domain/tampil';
import { tanggalTerbilang } from '../../src/domain/terbilang';
import { berurutan } from '../documents/baca';
import { teksPdf } from './naskah/halamanPdf';
import { pegawaiBertugas, sasaranSetiapJenis } from './naskah/sasaranUji';
import { launchApp, newFolder } from './start';
import { call } from './wire';

/** Every font of the PDF that is not embedded as a subset, by name. */
function hurufTakTertanam(dokumen: PDFDocument): string[] {
  const huruf = dokumen.context
    .enumerateIndirectObjects()
    .map(([, isi]) => isi)
    .filter((isi): isi is PDFDict => isi instanceof PDFDict && isi.get(PDFName.of('Type')) === PDFName.of('Font'));
  return huruf.flatMap((satu) => {
    const nama = satu.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? 'a font without a name';
    // The outer part of a composite font has its descriptor in the inner one, which stands in this list itself.
    if (satu.has(PDFName.of('DescendantFonts'))) return [];
    const rincian = satu.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    const tertanam = rincian?.has(PDFName.of('FontFile2')) ?? rincian?.has(PDFName.of('FontFile3')) ?? false;
    return tertanam && /^[A-Z]{6}\+/.test(nama) ? [] : [nama];
  });
}

const rapat = (teks: string): string => teks.replace(/\s+/g, '');

/** What must stand on paper one after the other, as the register has it. */
function urutanDiKertas(surat: BarisSurat, nip: ReadonlyMap<string, string>): readonly string[] {
  const orang = surat.penerima.flatMap(({ pegawaiId, nama }) => [
    surat.jenis === 'keputusan' ? namaTanpaGelar(nama) : nama,
    nip.get(pegawaiId) ?? '',
  ]);
  const tanggal = tanggalPanjang(surat.tanggal);
  if (surat.jenis === 'nota_dinas') return [tanggal, surat.nomor, ...orang];
  if (surat.jenis === 'keputusan') return [surat.nomor, tanggal, ...orang];
  if (surat.jenis === 'berita_acara') return [surat.nomor, tanggalTerbilang(surat.tanggal), ...orang];
  // The form of a disposisi has no NIP of the receivers.
  if (surat.jenis === 'disposisi') {
    const dicentang = surat.penerima.map(({ nama }) => `[x] ${nama}`);
    return ['[ ] Sangat segera [x] Segera', ...dicentang, '[x] Proses lebih lanjut', '[x] Siapkan bahan', tanggal];
  }
  return [surat.nomor, ...orang, tanggal];
}

test('paper and register say the same, and every PDF carries its own fonts, language, title and author', async () => {
  const desk = newFolder();
  const { app, page } = await launchApp();
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(desk, 'Contoh.bagihabis') });
  const orang = await pegawaiBertugas(page);
  const nip = new Map(orang.map((p) => [String(p.id), nipTampil(p.nip)]));
  const { kop } = await call(page, 'getPengaturan');
  const faults: string[] = [];
  for (const [nama, sasaran] of Object.entries(sasaranSetiapJenis(orang))) {
    const folder = path.join(desk, nama);
    fs.mkdirSync(folder);
    const pilihan = { sasaran, penomoran: 'otomatis', cara: 'perOrang', folder, jobId: nama } as const;
    const hasil = await call(page, 'issueSurat', pilihan);
    if (hasil === null) throw new Error(`${nama}: nothing was issued`);
    expect(hasil.berkas, nama).toHaveLength(hasil.diterbitkan.length);
    const { baris } = await call(page, 'listSurat', { cari: '', jenis: sasaran.jenis, offset: 0, limit: 100 });
    for (const [indeks, id] of hasil.diterbitkan.entries()) {
      const surat = baris.find((satu) => satu.id === id);
      if (surat === undefined) throw new Error(`${nama}: not in the register`);
      expect(surat.tanggal, nama).toBe(sasaran.tanggal);
      expect(surat.nomor, nama).not.toBe('');
      const isi = fs.readFileSync(path.resolve(folder, hasil.berkas[indeks] ?? ''));
      const teks = rapat(await teksPdf(isi));
      const urutan = [kop.daerah, kop.opd, ...urutanDiKertas(surat, nip)].map(rapat);
      const hilang = urutan.filter((satu) => !teks.includes(satu));
      if (hilang.length > 0) faults.push(`${nama}: not on paper: ${hilang.join(', ')}`);
      else if (!berurutan(teks, urutan)) faults.push(`${nama}: another order on paper than ${urutan.join(' ')}`);
      const dokumen = await PDFDocument.load(isi, { updateMetadata: false });
      faults.push(...hurufTakTertanam(dokumen).map((huruf) => `${nama}: ${huruf} is not embedded as a subset`));
      const sifat = { judul: dokumen.getTitle(), pembuat: dokumen.getAuthor() };
      if (dokumen.getLanguage() !== 'id-ID') faults.push(`${nama}: no language`);
      if (sifat.judul !== surat.perihal) faults.push(`${nama}: title ${sifat.judul ?? ''} and not ${surat.perihal}`);
      if (sifat.pembuat !== kop.opd) faults.push(`${nama}: author ${sifat.pembuat ?? ''}`);
    }
  }
  await app.close();
  expect(faults).toEqual([]);
});
