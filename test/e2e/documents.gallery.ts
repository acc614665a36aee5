import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dokumenRegister } from '../../src/documents/registerSurat';
import { UKURAN_KERTAS, type UkuranKertas } from '../../src/domain/surat';
import type { SuratId } from '../../src/domain/ids';
import type { SasaranSurat } from '../../src/api/suratInputs';
import { SELURUH_PETA } from '../../src/cli/peta';
import { resource } from './desk';
import { freshPart, writeIndex } from './galleryFolder';
import { pegawaiBertugas, sasaranSetiapJenis } from './naskah/sasaranUji';
import { pageFaults, paintPages } from './pageCheck';
import { appCommand, launchApp, newFolder } from './start';
import { call } from './wire';

const today = '2026-03-02';
const faces = { biasa: 'Regular', tebal: 'Bold', miring: 'Italic' } as const;

const face = (family: string, name: string): string =>
  `data:font/ttf;base64,${fs.readFileSync(resource(`fonts/${family}-${name}.ttf`)).toString('base64')}`;
const family = (name: string) => ({
  biasa: face(name, faces.biasa),
  tebal: face(name, faces.tebal),
  miring: face(name, faces.miring),
});

/** What each letter is made for: from one line of tasks to a team that needs an attachment. */
async function targets(page: Page): Promise<Readonly<Record<string, SasaranSurat>>> {
  const people = await pegawaiBertugas(page);
  const { petikan: _petikan, 'surat-tugas': _tugas, ...jenisLain } = sasaranSetiapJenis(people);
  const ids = people.map((p) => p.id);
  const petikan = (at: number): SasaranSurat => ({
    jenis: 'petikan',
    pegawaiIds: ids.slice(at).slice(0, 1),
    tanggal: today,
  });
  const tugas = (count: number): SasaranSurat => ({
    jenis: 'surat_tugas',
    pegawaiIds: ids.slice(0, count),
    tugasId: null,
    untuk: [
      'Melaksanakan pendampingan penyusunan analisis jabatan dan analisis beban kerja pada Perangkat Daerah di lingkungan Pemerintah Kabupaten Contoh pada tanggal 9 sampai dengan 13 Maret 2026',
      'Melaporkan hasil pelaksanaan tugas kepada Sekretaris Daerah paling lambat lima hari kerja setelah selesai',
    ],
    dasar: [
      'Surat Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Nomor 800/120/BKPSDM/2026 tanggal 20 Februari 2026 perihal permohonan narasumber',
    ],
    menimbang: [
      'bahwa untuk kelancaran penyusunan dokumen dimaksud perlu menugaskan pegawai yang namanya tersebut di bawah ini',
    ],
    perOrang: false,
    tanggal: today,
  });
  return {
    'petikan-pendek': petikan(0),
    'petikan-panjang': petikan(-1),
    'surat-tugas-satu-orang': tugas(1),
    'surat-tugas-tim': tugas(4),
    'surat-tugas-lampiran': tugas(24),
    ...jenisLain,
  };
}

async function usePaper(page: Page, kertas: UkuranKertas): Promise<void> {
  const { surat } = await call(page, 'getPengaturan');
  await call(page, 'savePengaturan', {
    surat: { ...surat, tepi: [...surat.tepi], dasar: [...surat.dasar], tembusan: [...surat.tembusan], kertas } as never,
  });
}

/** The register on paper, through the hidden printer of the app. */
async function printRegister(page: Page, folder: string, kertas: UkuranKertas): Promise<string> {
  const { baris } = await call(page, 'listSurat', { cari: '', jenis: null, offset: 0, limit: 500 });
  const html = path.join(folder, `register-${kertas}.html`);
  const pdf = path.join(folder, `register-${kertas}.pdf`);
  const huruf = { arial: family('LiberationSans'), bookman: family('BonumNaskah') };
  const data = {
    kantor: 'Sekretariat Daerah Kabupaten Contoh',
    tahun: 2026,
    kertas,
    dicetak: '2 Maret 2026',
    saringan: '',
    surat: baris.toReversed(),
    nomorDari: new Map<SuratId, string>(),
  };
  fs.writeFileSync(html, dokumenRegister(data, { huruf, judul: 'Register naskah dinas' }));
  const job = path.join(folder, 'pekerjaan.json');
  fs.writeFileSync(job, JSON.stringify({ pekerjaan: [{ html, pdf, landscape: true }] }));
  const { command, args, env } = appCommand(newFolder(), [`--cetak-pekerjaan=${job}`]);
  execFileSync(command, args, { env, timeout: 60_000 });
  return pdf;
}

test('every document page on A4 and both F4', async () => {
  const folder = newFolder();
  const pictures = freshPart('naskah');
  const { app, page } = await launchApp();
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(folder, 'Contoh.bagihabis') });
  const wanted = await targets(page);
  const faults: string[] = [];
  const show = (pdf: string, name: string): void => {
    paintPages(pdf, pictures, name);
    faults.push(...pageFaults(pdf).map((fault) => `${name}, ${fault}`));
  };
  for (const kertas of UKURAN_KERTAS) {
    await usePaper(page, kertas);
    for (const [name, sasaran] of Object.entries(wanted)) {
      const to = path.join(folder, kertas, name);
      fs.mkdirSync(to, { recursive: true });
      const made = await call(page, 'issueSurat', {
        sasaran,
        penomoran: name === 'petikan-pendek' ? 'menyusul' : 'otomatis',
        cara: 'perOrang',
        folder: to,
        jobId: `${kertas}-${name}`,
      });
      for (const file of made?.berkas ?? []) show(path.resolve(to, file), `${name}-${kertas}`);
    }
    show(await printRegister(page, folder, kertas), `register-${kertas}`);
  }
  for (const [per, kertas] of [
    ['bulan', 'A4'],
    ['minggu', 'A3'],
    ['minggu', 'A4'],
  ] as const) {
    const map = path.join(folder, `peta-${per}-${kertas}.pdf`);
    const kueri = { ...SELURUH_PETA, per, bentuk: 'pdf', kertas, tanpaNama: false } as const;
    await call(page, 'exportPeta', { ...kueri, path: map, jobId: `peta-${per}-${kertas}` });
    show(map, `peta-${per}-${kertas}`);
  }
  await app.close();
  writeIndex();
  expect(faults).toEqual([]);
});
