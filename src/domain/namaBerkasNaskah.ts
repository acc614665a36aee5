/**
 * Names of the files letters go out in, by a pattern of the office:
 * F1 tokens are {nomor} {nama} {nip} {jenis} {tanggal} {urut} {bagian}; other text stays;
 * F2 what Windows, Linux or macOS refuse in a name becomes a dash; blanks are single; no dot or blank at the end; a name
 *    that Windows keeps for a device gets a line before it; with its ending a name has at most 150 signs;
 * F3 of two equal names (large and small letters alike) the second gets ` (2)`, and so on.
 */
export interface NilaiNamaBerkas {
  /** '' = none yet: the place in the run stands for it. */
  readonly nomor: string;
  /** First receiver, with `dkk` when there are more. */
  readonly nama: string;
  readonly nip: string;
  readonly jenis: string;
  /** ISO. */
  readonly tanggal: string;
  /** Place in the run from 1, and how many there are. */
  readonly urut: number;
  readonly jumlah: number;
  readonly bagian: string;
}

export const TOKEN_NAMA_BERKAS = ['nomor', 'nama', 'nip', 'jenis', 'tanggal', 'urut', 'bagian'] as const;
type Token = (typeof TOKEN_NAMA_BERKAS)[number];

const PANJANG = 150;
/** Room for ` (12345)`. */
const GANDA = 8;
const PERANGKAT = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const isToken = (kata: string): kata is Token => (TOKEN_NAMA_BERKAS as readonly string[]).includes(kata);

/** What is wrong with a pattern, in Indonesian; empty = usable. */
export function periksaPolaBerkas(pola: string): string[] {
  const temuan: string[] = [];
  const token = [...pola.matchAll(/\{([^{}]*)\}/g)].map((satu) => satu[1] ?? '');
  for (const kata of token)
    if (!isToken(kata)) temuan.push(`penanda tidak dikenal: {${kata}}; yang ada: ${daftarToken()}`);
  const sisa = pola.replace(/\{[^{}]*\}/g, '');
  if (/[{}]/.test(sisa)) temuan.push('kurung kurawal tidak berpasangan');
  const tolak = /[<>:"/\\|?*]/.exec(sisa);
  if (tolak) temuan.push(`tanda ${tolak[0]} tidak boleh ada dalam nama berkas`);
  if (pola.trim() === '') temuan.push('pola masih kosong');
  else if (token.length === 0) temuan.push('pola tanpa penanda memberi semua berkas nama yang sama');
  return temuan;
}

const daftarToken = (): string => TOKEN_NAMA_BERKAS.map((satu) => `{${satu}}`).join(' ');

/** F1, F2. `akhiran` is the ending with its dot. */
export function namaBerkasNaskah(pola: string, nilai: NilaiNamaBerkas, akhiran: string): string {
  const urut = String(nilai.urut).padStart(Math.max(3, String(nilai.jumlah).length), '0');
  const isi: Readonly<Record<Token, string>> = { ...nilai, urut, nomor: nilai.nomor === '' ? urut : nilai.nomor };
  const teks = pola.replace(/\{([^{}]*)\}/g, (utuh, kata: string) => (isToken(kata) ? isi[kata] : utuh));
  return `${namaAman(teks, PANJANG - GANDA - akhiran.length)}${akhiran}`;
}

/** F2. */
export function namaAman(teks: string, panjang: number): string {
  const bersih = teks
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are forbidden on Windows
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '-')
    // Half of a pair is no letter and cannot be written in a name.
    .replace(/\p{Cs}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
  // By code points: half of a surrogate pair is no text.
  const pendek = [...bersih].slice(0, panjang).join('').slice(0, panjang);
  const utuh = pendek.replace(/[\ud800-\udbff]$/, '').replace(/[. ]+$/, '');
  if (utuh === '') return 'naskah';
  return PERANGKAT.test(utuh) ? `_${utuh}` : utuh;
}

/** F3. Names with their endings, in the same order. */
export function namaUnik(daftar: readonly string[]): string[] {
  const terpakai = new Set<string>();
  const ke = new Map<string, number>();
  return daftar.map((nama) => {
    const kunci = nama.toLowerCase();
    for (let n = ke.get(kunci) ?? 1; ; n++) {
      const calon = namaKe(nama, n);
      if (terpakai.has(calon.toLowerCase())) continue;
      terpakai.add(calon.toLowerCase());
      ke.set(kunci, n + 1);
      return calon;
    }
  });
}

/** `Nama.pdf`, `Nama (2).pdf`, … */
export function namaKe(nama: string, n: number): string {
  if (n === 1) return nama;
  const [, pokok = nama, akhiran = ''] = /^(.*?)(\.[^. ]+)?$/s.exec(nama) ?? [];
  return `${pokok} (${n})${akhiran}`;
}
