import { ukuranInflate } from './ukuranInflate';

/** A file in a zip as its central directory tells it (sizes may lie). */
export interface IsiZip {
  readonly nama: string;
  readonly ukuran: number;
  readonly mampat: number;
  /** 0 = stored, 8 = deflate. */
  readonly cara: number;
  /** CRC-32 of the unpacked content. */
  readonly crc: number;
  readonly letak: number;
}

/** Names and sizes from the central directory of a zip; null when there is none (cut off). */
export function isiZip(bytes: Uint8Array): readonly IsiZip[] | null {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bawah = Math.max(0, bytes.length - 65_557);
  let akhir = -1;
  for (let i = bytes.length - 22; i >= bawah; i -= 1)
    if (v.getUint32(i, true) === 0x06054b50) {
      akhir = i;
      break;
    }
  if (akhir < 0) return null;
  const jumlah = v.getUint16(akhir + 10, true);
  const isi: IsiZip[] = [];
  let p = v.getUint32(akhir + 16, true);
  for (let k = 0; k < jumlah; k += 1) {
    if (p + 46 > bytes.length || v.getUint32(p, true) !== 0x02014b50) return null;
    const panjangNama = v.getUint16(p + 28, true);
    const [ukuran, mampat] = ukuran64(v, p, p + 46 + panjangNama) ?? [
      v.getUint32(p + 24, true),
      v.getUint32(p + 20, true),
    ];
    isi.push({
      nama: String.fromCharCode(...bytes.subarray(p + 46, p + 46 + Math.min(panjangNama, 1024))),
      ukuran,
      mampat,
      cara: v.getUint16(p + 10, true),
      crc: v.getUint32(p + 16, true),
      letak: v.getUint32(p + 42, true),
    });
    p += 46 + panjangNama + v.getUint16(p + 30, true) + v.getUint16(p + 32, true);
  }
  return isi;
}

const PENUH = 0xffffffff;

/** Sizes of a ZIP64 entry (streaming writers use it for small files too), null for a plain one. */
function ukuran64(v: DataView, entri: number, tambahan: number): readonly [ukuran: number, mampat: number] | null {
  const [mampat, ukuran] = [v.getUint32(entri + 20, true), v.getUint32(entri + 24, true)];
  if (mampat !== PENUH && ukuran !== PENUH) return null;
  const akhir = Math.min(tambahan + v.getUint16(entri + 30, true), v.byteLength);
  for (let p = tambahan; p + 4 <= akhir; p += 4 + v.getUint16(p + 2, true)) {
    if (v.getUint16(p, true) !== 0x0001 || p + 4 + v.getUint16(p + 2, true) > akhir) continue;
    let di = p + 4;
    const angka = (biasa: number): number => {
      if (biasa !== PENUH || di + 8 > akhir) return biasa;
      di += 8;
      return Number(v.getBigUint64(di - 8, true));
    };
    const asli = angka(ukuran);
    return [asli, angka(mampat)];
  }
  return null;
}

/** DEFLATE packs at most this many bytes into one. */
const RASIO_TERTINGGI = 1032;

/**
 * Sum of the unpacked sizes, at least as the zip claims them; counted where the packed data could hold more than `batas`
 * (entries that lie, or that share one block of data). Above `batas` the exact value does not matter. Null = damaged.
 */
export function ukuranZip(bytes: Uint8Array, isi: readonly IsiZip[], batas: number): number | null {
  const diakui = isi.reduce((n, b) => n + b.ukuran, 0);
  if (diakui > batas || bytes.length * isi.length * RASIO_TERTINGGI <= batas) return diakui;
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (const satu of isi) {
    if (satu.letak + 30 > bytes.length || v.getUint32(satu.letak, true) !== 0x04034b50) return null;
    const data = satu.letak + 30 + v.getUint16(satu.letak + 26, true) + v.getUint16(satu.letak + 28, true);
    const nyata = satu.cara === 8 ? ukuranInflate(bytes, data, batas - total) : satu.mampat;
    if (nyata === null) return null;
    total += nyata;
    if (total > batas) return total;
  }
  return Math.max(total, diakui);
}
