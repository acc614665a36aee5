/** Names by code, for sources that carry codes only: rekening belanja, sumber dana. */
export interface DaftarKode {
  /** Official name, '' for a code the list does not know. */
  nama(kode: string): string;
}

/** Codes are compared without leading zeros: the padding of sumber dana is not confirmed, and cells lose zeros. */
const kunci = (kode: string): string =>
  kode
    .replace(/\s+/g, '')
    .replace(/\.+$/, '')
    .split('.')
    .map((b) => b.replace(/^0+(?=\d)/, ''))
    .join('.');

/** Reads resources/nomenklatur/rekening.tsv or sumber-dana.tsv (UTF-8). */
export function bukaDaftarKode(bytes: Uint8Array): DaftarKode {
  const nama = new Map<string, string>();
  let induk = '';
  for (const baris of new TextDecoder().decode(bytes).split('\n')) {
    if (baris === '' || baris.startsWith('#')) continue;
    const [pendek = '', uraian = ''] = baris.split('\t');
    if (!pendek.startsWith('.')) induk = pendek;
    nama.set(kunci(pendek.startsWith('.') ? induk + pendek : pendek), uraian);
  }
  return { nama: (kode) => nama.get(kunci(kode)) ?? '' };
}
