import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { UKURAN_MM } from '../../src/documents/halaman';
import { bandingkan, bacaPng, tulisPng, type GambarAbu } from './naskah/gambarAbu';
import { bukaPdf, gambarHalaman, tataHalaman, type Halaman } from './naskah/halamanPdf';
import { bacaTata, beda, tulisTata } from './naskah/tataNaskah';
import { cetakContoh, KERTAS_UJI } from './naskah/cetakContoh';
import { root } from './start';

/** Pages as they were accepted, and where each line stood; the pictures of failures. */
const DULU = path.join(root, 'test/e2e/naskah/dulu');
const HASIL = path.join(root, 'hasil/naskah');
const DPI = 60;
/** Pixels of a page at 60 dpi (half a million) that may differ; a line of text that moved makes hundreds. */
const BATAS = 40;
const TERIMA = process.env['BAGIHABIS_TERIMA'] === '1';
const CARA = 'see hasil/naskah; if the change is meant: BAGIHABIS_TERIMA=1 npm test -- --e2e naskahGambar';

interface Naskah {
  readonly nama: string;
  readonly halaman: readonly Halaman[];
  readonly gambar: readonly GambarAbu[];
}

/** Draws a letter; one page at a time keeps the memory small. */
async function lukis(nama: string, pdf: Uint8Array): Promise<Naskah> {
  const dokumen = await bukaPdf(pdf);
  const halaman: Halaman[] = [];
  const gambar: GambarAbu[] = [];
  for (let nomor = 1; nomor <= dokumen.numPages; nomor += 1) {
    const satu = await dokumen.getPage(nomor);
    halaman.push(await tataHalaman(satu));
    gambar.push(await gambarHalaman(dokumen, satu, DPI));
  }
  await dokumen.destroy();
  return { nama, halaman, gambar };
}

/** What no page may begin with: it would stand there without the text that it belongs to. */
const SENDIRI =
  /^(Ditetapkan|padatanggal|SEKRETARIS|BUPATI|a\.n\.|Plt\.|PIHAK|Mengetahui|Dibuatdi|Tembusan|NIP|Jumlah)/;

/** Rules of every letter, whatever was accepted before. */
function langgaran({ nama, halaman }: Naskah): string[] {
  const kesepian = halaman.slice(1).flatMap(({ baris }, indeks) => {
    const awal = baris.filter(({ teks }) => !/^halaman\d+dari\d+$/.test(teks)).slice(0, 2);
    const sendiri = awal.find(({ teks }) => SENDIRI.test(teks));
    return sendiri ? [`${nama}: page ${indeks + 2} begins with "${sendiri.teks}"`] : [];
  });
  const [pertama] = halaman;
  const bawah = Math.max(...(pertama?.baris ?? []).map(({ y }) => y));
  // A short disposisi is cut off at the middle of the sheet.
  const melewati = /^disposisi-[AF]/.test(nama) && (halaman.length > 1 || bawah > (pertama?.tinggi ?? 0) / 2);
  return melewati ? [...kesepian, `${nama}: reaches into the lower half of the page`] : kesepian;
}

const berkasGambar = (nama: string, nomor: number): string => `${nama}-${nomor}.png`;

function periksaGambar({ nama, gambar }: Naskah): string[] {
  return gambar.flatMap((kini, indeks) => {
    const berkas = berkasGambar(nama, indeks + 1);
    const lama = path.join(DULU, berkas);
    const hasil = fs.existsSync(lama) ? bandingkan(kini, bacaPng(fs.readFileSync(lama))) : null;
    if (hasil !== null && hasil.beda <= BATAS) return [];
    fs.writeFileSync(path.join(HASIL, berkas), tulisPng(kini));
    if (hasil === null) return [`${berkas}: no such page before`];
    fs.writeFileSync(path.join(HASIL, berkas.replace('.png', '-beda.png')), tulisPng(hasil.gambar));
    return [`${berkas}: ${hasil.beda} pixels differ`];
  });
}

function terima(naskah: readonly Naskah[]): void {
  fs.rmSync(DULU, { recursive: true, force: true });
  fs.mkdirSync(DULU, { recursive: true });
  for (const { nama, halaman, gambar } of naskah) {
    fs.writeFileSync(path.join(DULU, `${nama}.txt`), tulisTata(halaman));
    for (const [indeks, satu] of gambar.entries())
      fs.writeFileSync(path.join(DULU, berkasGambar(nama, indeks + 1)), tulisPng(satu));
  }
}

test('every kind of letter looks as it was accepted, on A4 and F4', async () => {
  fs.rmSync(HASIL, { recursive: true, force: true });
  fs.mkdirSync(HASIL, { recursive: true });
  const naskah: Naskah[] = [];
  for (const { nama, kertas, pdf } of await cetakContoh()) {
    const satu = await lukis(nama, pdf);
    const [lebar, tinggi] = UKURAN_MM[kertas];
    for (const halaman of satu.halaman) {
      expect(halaman.lebar, nama).toBeCloseTo(lebar, 0);
      expect(halaman.tinggi, nama).toBeCloseTo(tinggi, 0);
    }
    naskah.push(satu);
  }
  expect(new Set(naskah.map(({ nama }) => nama.replace(/.*-/, ''))).size).toBe(KERTAS_UJI.length);
  if (TERIMA) terima(naskah);
  const cacat = naskah.flatMap((satu) => {
    const lama = path.join(DULU, `${satu.nama}.txt`);
    const tata = fs.existsSync(lama)
      ? beda(satu.halaman, bacaTata(fs.readFileSync(lama, 'utf8')))
      : ['no such letter before'];
    const bergeser = tata.slice(0, 3).map((teks) => `${satu.nama}: ${teks}`);
    return [...langgaran(satu), ...bergeser, ...periksaGambar(satu)];
  });
  expect(cacat, CARA).toEqual([]);
});
