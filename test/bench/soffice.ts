import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { newFolder } from '../e2e/start';

const lines = (nama: string, urut: number): string[] => [
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

/** The words of the letter without any setting, in a form each part of LibreOffice reads without effort. */
const FORMS = [
  { name: 'LibreOffice Writer', ending: 'html', write: (text: string[]) => `<p>${text.join('</p><p>')}</p>` },
  {
    name: 'LibreOffice Calc (no Writer here)',
    ending: 'csv',
    write: (text: string[]) => text.map((one) => `"${one}"`).join('\n'),
  },
] as const;

export interface Office {
  readonly name: string;
  readonly msEach: number;
  readonly letters: number;
}

/** Time LibreOffice takes to turn such letters into PDFs in one start of the program; null where it is not installed. */
export function measureSoffice(names: readonly string[]): Office | null {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 }).status !== 0) return null;
  for (const form of FORMS) {
    const msEach = measure(names, form);
    if (msEach !== null) return { name: form.name, msEach, letters: names.length };
  }
  return null;
}

function measure(names: readonly string[], { ending, write }: (typeof FORMS)[number]): number | null {
  const folder = newFolder();
  const made = path.join(folder, 'pdf');
  const files = names.map((nama, at) => {
    const file = path.join(folder, `${at}.${ending}`);
    fs.writeFileSync(file, write(lines(nama, at + 1)));
    return file;
  });
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profil')}`;
  const convert = (wanted: readonly string[]): number => {
    const started = performance.now();
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', made, ...wanted];
    execFileSync('soffice', words, { stdio: 'ignore', timeout: 300_000 });
    return performance.now() - started;
  };
  // The first start makes the profile; the second one, with a single letter, is what starting costs.
  convert(files.slice(0, 1));
  if (!fs.existsSync(made)) return null;
  const start = convert(files.slice(0, 1));
  const all = convert(files);
  const count = fs.readdirSync(made).length;
  fs.rmSync(folder, { recursive: true, force: true });
  if (count !== files.length) throw new Error(`LibreOffice made ${count} of ${files.length} PDFs`);
  // Spread over a thousand letters a start is nothing: only the letters are counted.
  return (all - start) / (files.length - 1);
}
