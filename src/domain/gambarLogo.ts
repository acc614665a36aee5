/** Whole bytes or text of a data: URL; null when it is not one. */
function isiData(url: string): { readonly jenis: string; readonly isi: Uint8Array } | null {
  const m = /^data:image\/(png|jpeg|svg\+xml)(;charset=[\w-]+)?(;base64)?,/.exec(url);
  if (!m) return null;
  const badan = url.slice(m[0].length);
  try {
    const isi = m[3]
      ? Uint8Array.from(atob(badan), (huruf) => huruf.charCodeAt(0))
      : new TextEncoder().encode(decodeURIComponent(badan));
    return { jenis: m[1] ?? '', isi };
  } catch {
    return null;
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** All chunks are there up to the last one, and the picture has a size. */
function pngUtuh(isi: Uint8Array): boolean {
  if (!PNG.every((byte, at) => isi[at] === byte)) return false;
  const data = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  let [di, adaIsi] = [PNG.length, false];
  while (di + 12 <= isi.length) {
    const panjang = data.getUint32(di);
    const jenis = String.fromCharCode(...isi.subarray(di + 4, di + 8));
    if (di + 12 + panjang > isi.length) return false;
    if (jenis === 'IHDR' && (panjang < 13 || data.getUint32(di + 8) === 0 || data.getUint32(di + 12) === 0))
      return false;
    if (jenis === 'IDAT') adaIsi = true;
    if (jenis === 'IEND') return adaIsi;
    di += 12 + panjang;
  }
  return false;
}

/** Begins as JPEG, says its size and has its end: a picture that was cut off while it was copied has none. */
function jpegUtuh(isi: Uint8Array): boolean {
  if (isi[0] !== 0xff || isi[1] !== 0xd8) return false;
  let [di, adaUkuran] = [2, false];
  while (di + 4 <= isi.length && isi[di] === 0xff) {
    const tanda = isi[di + 1] ?? 0;
    if (tanda === 0xda) break;
    adaUkuran ||= tanda >= 0xc0 && tanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(tanda);
    di += 2 + ((isi[di + 2] ?? 0) << 8) + (isi[di + 3] ?? 0);
  }
  for (let at = isi.length - 2; at > di; at--) if (isi[at] === 0xff && isi[at + 1] === 0xd9) return adaUkuran;
  return false;
}

const svgUtuh = (isi: Uint8Array): boolean => {
  const teks = new TextDecoder().decode(isi);
  return /<svg[\s>]/.test(teks) && (/<\/svg>\s*$/.test(teks.trimEnd()) || /<svg[^>]*\/>\s*$/.test(teks));
};

/** What keeps a picture from being printed, in Indonesian; null = nothing, or there is no picture. */
export function periksaLogo(url: string): string | null {
  if (url === '') return null;
  const data = isiData(url);
  if (data === null) return 'bukan gambar PNG, JPEG, atau SVG';
  const utuh = data.jenis === 'png' ? pngUtuh : data.jenis === 'jpeg' ? jpegUtuh : svgUtuh;
  return utuh(data.isi) ? null : 'gambarnya rusak atau terpotong';
}
