import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A grey picture, one byte a pixel, 0 = black. */
export interface GambarAbu {
  readonly lebar: number;
  readonly tinggi: number;
  readonly data: Uint8Array;
}

const TANDA = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Shades kept: enough for text, and a page takes a third of the bytes. */
const BIT = 4;
const TINGKAT = (1 << BIT) - 1;

function potongan(jenis: string, isi: Buffer): Buffer {
  const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), isi]);
  const hasil = Buffer.alloc(badan.length + 8);
  hasil.writeUInt32BE(isi.length, 0);
  badan.copy(hasil, 4);
  hasil.writeUInt32BE(crc32(badan), badan.length + 4);
  return hasil;
}

/** PNG of 16 greys, rows without a filter (text pages shrink best so). */
export function tulisPng({ lebar, tinggi, data }: GambarAbu): Buffer {
  const panjang = Math.ceil(lebar / 2);
  const baris = Buffer.alloc((panjang + 1) * tinggi);
  for (let y = 0; y < tinggi; y += 1)
    for (let x = 0; x < lebar; x += 1) {
      const abu = Math.round(((data[y * lebar + x] ?? 255) / 255) * TINGKAT);
      const di = y * (panjang + 1) + 1 + (x >> 1);
      baris[di] = (baris[di] ?? 0) | (x % 2 === 0 ? abu << BIT : abu);
    }
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(lebar, 0);
  kepala.writeUInt32BE(tinggi, 4);
  kepala[8] = BIT;
  const isi = potongan('IDAT', deflateSync(baris, { level: 9 }));
  return Buffer.concat([TANDA, potongan('IHDR', kepala), isi, potongan('IEND', Buffer.alloc(0))]);
}

/** Reads what tulisPng wrote. Throws on any other PNG. */
export function bacaPng(png: Buffer): GambarAbu {
  const kepala = png.subarray(16, 29);
  if (!png.subarray(0, 8).equals(TANDA) || kepala[8] !== BIT || kepala[9] !== 0)
    throw new Error('not a picture of this test: write it again (see naskahGambar.e2e.ts)');
  const [lebar, tinggi] = [kepala.readUInt32BE(0), kepala.readUInt32BE(4)];
  const panjangIsi = png.readUInt32BE(33);
  const baris = inflateSync(png.subarray(41, 41 + panjangIsi));
  const panjang = Math.ceil(lebar / 2) + 1;
  const data = new Uint8Array(lebar * tinggi);
  for (let y = 0; y < tinggi; y += 1)
    for (let x = 0; x < lebar; x += 1) {
      const dua = baris[y * panjang + 1 + (x >> 1)] ?? 0;
      data[y * lebar + x] = ((x % 2 === 0 ? dua >> BIT : dua & TINGKAT) * 255) / TINGKAT;
    }
  return { lebar, tinggi, data };
}

/** A pixel is alike when some pixel beside it in the other picture is about as dark: hairlines and antialiasing differ so. */
const BEDA_ABU = 90;

function adaDekat({ lebar, tinggi, data }: GambarAbu, x: number, y: number, abu: number): boolean {
  for (let dy = -1; dy <= 1; dy += 1)
    for (let dx = -1; dx <= 1; dx += 1) {
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= lebar || ny >= tinggi) continue;
      if (Math.abs((data[ny * lebar + nx] ?? 255) - abu) < BEDA_ABU) return true;
    }
  return false;
}

/** How many pixels differ, and a picture of them: the page pale, what differs black. */
export function bandingkan(kini: GambarAbu, dulu: GambarAbu): { readonly beda: number; readonly gambar: GambarAbu } {
  const { lebar, tinggi } = kini;
  if (lebar !== dulu.lebar || tinggi !== dulu.tinggi) return { beda: Number.POSITIVE_INFINITY, gambar: kini };
  const data = new Uint8Array(lebar * tinggi);
  let beda = 0;
  for (let y = 0; y < tinggi; y += 1)
    for (let x = 0; x < lebar; x += 1) {
      const di = y * lebar + x;
      const [a, b] = [kini.data[di] ?? 255, dulu.data[di] ?? 255];
      const sama = Math.abs(a - b) < BEDA_ABU || (adaDekat(dulu, x, y, a) && adaDekat(kini, x, y, b));
      data[di] = sama ? 200 + (a * 55) / 255 : 0;
      if (!sama) beda += 1;
    }
  return { beda, gambar: { lebar, tinggi, data } };
}
