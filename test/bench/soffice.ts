import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { newFolder } from '../e2e/start';

/** A letter like ours in flat ODF, the format LibreOffice reads fastest: letterhead, number, receiver, order, signature. */
function letter(nama: string, urut: number): string {
  const p = (text: string): string => `<text:p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text:p>`;
  const lines = [
    'PEMERINTAH KABUPATEN CONTOH',
    'SEKRETARIAT DAERAH',
    'Jalan Merdeka Nomor 1, Kota Contoh 31311',
    'SURAT TUGAS',
    `NOMOR 800.1.11.1/${urut}/ORG/I/2026`,
    'Dasar: Undangan Sekretaris Daerah Nomor 005/1/2026',
    'MENUGASKAN',
    `Kepada: ${nama}`,
    'Untuk: 1. Mengikuti rapat koordinasi penyusunan laporan kinerja; 2. Melaporkan hasilnya kepada atasan langsung.',
    'Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.',
    'Ditetapkan di Kota Contoh pada tanggal 5 Januari 2026',
    'SEKRETARIS DAERAH,',
    'Nama Sekretaris',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${lines.map(p).join('')}</office:text></office:body></office:document>`;
}

/** Time LibreOffice takes to turn such letters into PDFs in one start of the program; null where it is not installed. */
export function sofficeSeconds(names: readonly string[]): { readonly msEach: number; readonly letters: number } | null {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 }).status !== 0) return null;
  const folder = newFolder();
  const files = names.map((_, at) => path.join(folder, `${at}.fodt`));
  for (const [at, file] of files.entries()) fs.writeFileSync(file, letter(names[at] ?? '', at + 1));
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profil')}`;
  const convert = (wanted: readonly string[]): number => {
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', path.join(folder, 'pdf'), ...wanted];
    const started = performance.now();
    execFileSync('soffice', words, { stdio: 'ignore', timeout: 300_000 });
    return performance.now() - started;
  };
  // The first start makes the profile; the second one, with a single letter, is what starting costs.
  convert(files.slice(0, 1));
  const start = convert(files.slice(0, 1));
  const all = convert(files);
  const made = fs.readdirSync(path.join(folder, 'pdf')).length;
  fs.rmSync(folder, { recursive: true, force: true });
  if (made !== files.length) throw new Error(`LibreOffice made ${made} of ${files.length} PDFs`);
  // Spread over a thousand letters a start is nothing: only the letters are counted.
  return { msEach: (all - start) / (files.length - 1), letters: files.length };
}
