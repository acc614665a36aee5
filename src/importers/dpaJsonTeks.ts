import { bacaTeks, BATAS_BERKAS } from './jenisBerkas';
import { GalatImpor } from './temuan';

/** Deeper nesting is no budget document, and would only tax the reader. */
const BATAS_DALAM = 200;

/**
 * Text of a JSON file (UTF-8 or UTF-16, with or without mark) → value.
 * @throws GalatImpor when it is empty, too big, nested beyond reason or no JSON.
 */
export function bukaJson(bytes: Uint8Array, nama: string): unknown {
  if (bytes.length > BATAS_BERKAS)
    throw new GalatImpor(
      'terlalu_besar',
      `Berkas “${nama}” ${Math.ceil(bytes.length / 1024 / 1024)} MB, batasnya ${BATAS_BERKAS / 1024 / 1024} MB. Simpan per sub unit atau per kegiatan.`,
    );
  const teks = bacaTeks(bytes).replace(/^\ufeff/, '');
  if (kedalaman(teks) > BATAS_DALAM)
    throw new GalatImpor('rusak', `Isi “${nama}” bersarang lebih dari ${BATAS_DALAM} tingkat; bukan data DPA.`);
  try {
    return JSON.parse(teks) as unknown;
  } catch {
    const potong = !/[\]}]\s*$/.test(teks.slice(-64));
    throw new GalatImpor(
      'rusak',
      potong
        ? `Berkas “${nama}” terpotong: JSON tidak ditutup. Simpan ulang dari SIPD.`
        : `Isi “${nama}” bukan JSON yang benar. Simpan ulang dari SIPD tanpa mengubah isinya.`,
    );
  }
}

/** Deepest nesting outside of strings. */
function kedalaman(teks: string): number {
  let dalam = 0;
  let terdalam = 0;
  for (let i = 0; i < teks.length; i += 1) {
    const c = teks.charCodeAt(i);
    if (c === 0x22) {
      i = akhirTeks(teks, i);
      if (i < 0) break;
    } else if (c === 0x7b || c === 0x5b) {
      dalam += 1;
      if (dalam > terdalam) terdalam = dalam;
      if (terdalam > BATAS_DALAM) break;
    } else if (c === 0x7d || c === 0x5d) dalam -= 1;
  }
  return terdalam;
}

/** Place of the closing quote of a string that opens at `i`, -1 without one. */
function akhirTeks(teks: string, i: number): number {
  for (let k = teks.indexOf('"', i + 1); k >= 0; k = teks.indexOf('"', k + 1)) {
    let miring = 0;
    while (teks.charCodeAt(k - 1 - miring) === 0x5c) miring += 1;
    if (miring % 2 === 0) return k;
  }
  return -1;
}
