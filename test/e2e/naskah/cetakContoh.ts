import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dokumenSurat } from '../../../src/documents/dokumenSurat';
import type { Huruf } from '../../../src/documents/gaya';
import { perihalSurat } from '../../../src/documents/perihalSurat';
import { pisahPdf } from '../../../src/documents/pisahPdf';
import type { HurufNaskah, UkuranKertas } from '../../../src/domain/surat';
import { resource } from '../desk';
import { appCommand, newFolder } from '../start';
import { CONTOH_NASKAH } from './contohNaskah';

export const KERTAS_UJI = ['A4', 'F4_215'] as const satisfies readonly UkuranKertas[];

const BERKAS: Readonly<Record<HurufNaskah, string>> = { arial: 'LiberationSans', bookman: 'BonumNaskah' };
const bytes = (huruf: HurufNaskah, muka: string): Buffer =>
  fs.readFileSync(resource(`fonts/${BERKAS[huruf]}-${muka}.ttf`));
const url = (isi: Buffer): string => `data:font/ttf;base64,${isi.toString('base64')}`;
const muka = (huruf: HurufNaskah): Huruf[HurufNaskah] => ({
  biasa: url(bytes(huruf, 'Regular')),
  tebal: url(bytes(huruf, 'Bold')),
  miring: url(bytes(huruf, 'Italic')),
});
const HURUF_UJI: Huruf = { arial: muka('arial'), bookman: muka('bookman') };

/** One document of letters printed by the app's own printer, without a window. */
function cetak(html: string): Uint8Array {
  const folder = newFolder();
  const [halaman, pdf, job] = ['naskah.html', 'naskah.pdf', 'pekerjaan.json'].map((nama) => path.join(folder, nama));
  if (halaman === undefined || pdf === undefined || job === undefined) throw new Error('no folder');
  fs.writeFileSync(halaman, html);
  fs.writeFileSync(job, JSON.stringify({ pekerjaan: [{ html: halaman, pdf }] }));
  const { command, args, env } = appCommand(folder, [`--cetak-pekerjaan=${job}`]);
  execFileSync(command, args, { env, timeout: 60_000, stdio: ['ignore', 'ignore', 'pipe'] });
  const isi = fs.readFileSync(pdf);
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return isi;
}

/** Every sample on every paper: printed in one go and split, as letters are when many are issued. */
export async function cetakContoh() {
  const surat = KERTAS_UJI.flatMap((kertas) =>
    Object.entries(CONTOH_NASKAH).map(([nama, isi]) => ({
      nama: `${nama}-${kertas}`,
      kertas,
      isi: { ...isi, kertas },
    })),
  );
  const html = dokumenSurat(
    surat.map(({ isi }) => isi),
    { huruf: HURUF_UJI, judul: 'Naskah uji' },
  );
  const keterangan = surat.map(({ isi }) => ({
    judul: perihalSurat(isi),
    pembuat: isi.kop.opd,
    tanda: '',
    pada: '',
    huruf: isi.tata?.huruf ?? 'arial',
  }));
  const regular = { arial: bytes('arial', 'Regular'), bookman: bytes('bookman', 'Regular') };
  const pdf = await pisahPdf(cetak(html), keterangan, regular);
  return surat.map(({ nama, kertas }, indeks) => ({ nama, kertas, pdf: pdf[indeks] ?? new Uint8Array() }));
}
