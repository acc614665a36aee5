import type { NamaLayar } from '../stores/layarStore';

const LEMBAR = /\.(xlsx|xls|xlsm|ods|csv|tsv|htm|html)$/i;
/** What only a budget document comes as. */
const HANYA_DPA = /\.(pdf|json|zip)$/i;

export type TujuanLepas =
  | { readonly jenis: 'dokumen'; readonly path: string }
  | { readonly jenis: 'dpa'; readonly paths: readonly string[] }
  | { readonly jenis: 'tanya'; readonly paths: readonly string[] }
  | { readonly jenis: 'tolak'; readonly pesan: string };

const DIKENAL = 'Lepas berkas .bagihabis, PDF cetakan SIPD, Excel (.xlsx, .xls), .ods, .csv, atau .json.';

/** What files dropped on the window are for; a table says nothing about what it holds unless the screen does. */
export function tujuanLepas(paths: readonly string[], layar: NamaLayar | null): TujuanLepas {
  const dokumen = paths.find((p) => /\.bagihabis(-sandi)?$/i.test(p));
  if (dokumen !== undefined) return { jenis: 'dokumen', path: dokumen };
  const dikenal = paths.filter((p) => LEMBAR.test(p) || HANYA_DPA.test(p));
  if (dikenal.length === 0) return { jenis: 'tolak', pesan: `Berkas ini belum dikenal. ${DIKENAL}` };
  if (layar === null) return { jenis: 'tolak', pesan: 'Buka atau buat berkas dahulu, lalu lepas di sini.' };
  const lain = paths.find((p) => !dikenal.includes(p));
  if (lain !== undefined)
    return { jenis: 'tolak', pesan: `${lain.split(/[\\/]/).at(-1) ?? lain} belum dikenal. ${DIKENAL}` };
  if (layar === 'dpa' || dikenal.some((p) => HANYA_DPA.test(p))) return { jenis: 'dpa', paths: dikenal };
  return { jenis: 'tanya', paths: dikenal };
}
