import { isiAnggota } from './inflasi';
import type { IsiZip } from './isiZip';

/** Kinds of relationship by which a Word file carries another file that is opened along with it. */
const SISIPAN = /\/(oleObject|package|control|activeXControlBinary|aFChunk|subDocument|vbaProject|wordVbaData)$/i;
/** A link that is followed only by who clicks on it. */
const HYPERLINK = /\/hyperlink$/i;
/** Without `TargetMode` such a target would still leave the file. */
const KELUAR = /^\s*([a-z][a-z0-9+.-]*:|\\\\|\/\/)/i;
/** Fields that fetch or start something when the file is opened or its fields are renewed. */
const BIDANG_LUAR = /^[^\S\r\n]*(DDE|DDEAUTO|DATABASE|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK|RD)\b/im;

const RELASI = /<(?:[\w.-]+:)?Relationship(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>/g;
const ATRIBUT = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITAS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * What makes every letter filled from a Word file fetch something from elsewhere or carry another file, in words that end a
 * sentence and name the part of the file; null = nothing. Hyperlinks are no such thing.
 */
export function tautanDocx(bytes: Uint8Array, isi: readonly IsiZip[]): string | null {
  for (const bagian of isi) {
    const rels = /\.rels$/i.test(bagian.nama);
    if (!rels && !/\.xml$/i.test(bagian.nama)) continue;
    const teks = teksXml(isiAnggota(bytes, bagian));
    const alasan = teks === null ? 'tidak ditulis dalam UTF-8' : rels ? alasanRelasi(teks) : alasanBidang(teks);
    if (alasan !== null) return `${alasan} (bagian ${bagian.nama})`;
  }
  return null;
}

/** UTF-8, the only encoding Word writes; in another one a link could be hidden from who looks for it here. */
function teksXml(isi: Uint8Array | null): string | null {
  const teks = new TextDecoder('utf-8').decode(isi ?? new Uint8Array());
  const kode = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(teks)?.[1] ?? 'UTF-8';
  return teks.includes('\0') || !/^(utf-8|us-ascii)$/i.test(kode) ? null : teks;
}

function alasanRelasi(teks: string): string | null {
  for (const [, atribut = ''] of teks.matchAll(RELASI)) {
    const nilai = new Map([...atribut.matchAll(ATRIBUT)].map(([, nama = '', a, b]) => [nama, polos(a ?? b ?? '')]));
    const jenis = (nilai.get('Type') ?? '').trim();
    if (SISIPAN.test(jenis)) return 'memuat berkas lain di dalamnya';
    if (HYPERLINK.test(jenis)) continue;
    if (/^\s*external\s*$/i.test(nilai.get('TargetMode') ?? '') || KELUAR.test(nilai.get('Target') ?? ''))
      return 'mengambil templat, gambar, atau objek dari luar berkas';
  }
  return null;
}

function alasanBidang(teks: string): string | null {
  // The name of a field may be cut over several runs; every field begins with a mark of its own.
  const kata = [
    ...teks.matchAll(
      /fldCharType\s*=\s*["']begin|<(?:[\w.-]+:)?instrText(?:\s[^<>]*)?>([^<]*)|:instr\s*=\s*("[^"<]*"|'[^'<]*')/g,
    ),
  ];
  const bidang = kata.map(([, runs, utuh]) => (runs !== undefined ? runs : `\n${utuh?.slice(1, -1) ?? ''}`)).join('');
  return BIDANG_LUAR.test(polos(bidang)) ? 'memakai bidang yang mengambil isi dari luar berkas' : null;
}

/** Text of an attribute with its character references resolved. */
const polos = (teks: string): string =>
  teks.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (utuh, heks?: string, angka?: string, nama?: string) => {
    if (nama !== undefined) return ENTITAS[nama] ?? utuh;
    const kode = heks === undefined ? Number(angka) : parseInt(heks, 16);
    return kode <= 0x10ffff ? String.fromCodePoint(kode) : utuh;
  });
