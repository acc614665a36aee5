/** Where the evidence of a result is to be found. */
export type Bukti =
  | { readonly jenis: 'tautan'; readonly alamat: string }
  /** `jaringan`: looking for it already asks another computer. */
  | { readonly jenis: 'berkas'; readonly path: string; readonly jaringan: boolean };

const HANYA_TAUTAN = /https:\/\/[^\s<>"']+/i;
/** Windows takes either slash for the other: `/\server` is another computer, too. */
const JARINGAN = /^[\\/]{2}/;
const BUNTUT = /[.,;:!?)\]]+$/;

/**
 * What can be opened of the words somebody noted as evidence; null = words only:
 * E1 the first https address in them, without a name and password in it; no other scheme is a link;
 * E2 a whole path: of a drive, of a shared folder (\\server\folder), or from the root; in quotes as the Explorer copies it, or as
 *    a file:/// address. Nothing relative, nothing with control letters.
 */
export function bacaBukti(teks: string): Bukti | null {
  const isi = teks.trim().replace(/^"(.*)"$/s, '$1');
  if (/\p{Cc}/u.test(isi)) return null;
  const path = jalurBukti(isi);
  if (path !== null) return { jenis: 'berkas', path, jaringan: JARINGAN.test(path) };
  const tautan = HANYA_TAUTAN.exec(isi)?.[0].replace(BUNTUT, '');
  if (tautan === undefined || !URL.canParse(tautan)) return null;
  const { protocol, username, password, href } = new URL(tautan);
  return protocol === 'https:' && username === '' && password === '' ? { jenis: 'tautan', alamat: href } : null;
}

/** E2 */
function jalurBukti(isi: string): string | null {
  if (/^file:\/\/\//i.test(isi)) {
    const mentah = terurai(isi.slice('file://'.length));
    return mentah === null || /\p{Cc}/u.test(mentah) ? null : mentah.replace(/^\/(?=[a-z]:)/i, '');
  }
  return /^([a-z]:[\\/]|\\\\[^\\/]+[\\/]|\/[^/\\])/i.test(isi) ? isi : null;
}

function terurai(isi: string): string | null {
  try {
    return decodeURIComponent(isi);
  } catch {
    // A percent sign that belongs to the name.
    return null;
  }
}
