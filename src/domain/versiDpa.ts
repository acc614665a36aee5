import type { DpaId, SubKegiatanId, Tanggal } from './ids';
import { JENIS_DPA, type Dpa, type SubKegiatan } from './subKegiatan';
import { tanggalPanjang } from './tampil';

/** Versions of a year's budget document: their order, which one is in force, how people call them. */

type Urutan = Pick<Dpa, 'id' | 'jenis' | 'tanggal'>;

/** Oldest first; of the same day the later kind counts as later (murni, pergeseran, perubahan). */
export function bandingVersi(a: Urutan, b: Urutan): number {
  if (a.tanggal !== b.tanggal) return a.tanggal < b.tanggal ? -1 : 1;
  const jenis = JENIS_DPA.indexOf(a.jenis) - JENIS_DPA.indexOf(b.jenis);
  return jenis !== 0 ? jenis : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export const urutkanVersi = <D extends Urutan>(daftar: readonly D[]): D[] => [...daftar].sort(bandingVersi);

/** The version in force: the latest. */
export const versiBerlaku = <D extends Urutan>(daftar: readonly D[]): D | null => urutkanVersi(daftar).at(-1) ?? null;

/**
 * The version in force on the evening of a day. Before the first one the file knows, that first one: a year whose DPA murni was
 * never brought in still had a budget.
 */
export function versiPada<D extends Urutan>(daftar: readonly D[], hari: Tanggal): D | null {
  const urut = urutkanVersi(daftar);
  return urut.findLast(({ tanggal }) => tanggal <= hari) ?? urut[0] ?? null;
}

/** `DPPA nomor 914/12 tanggal 19 Oktober 2026`, as reports name the version their pagu is of. */
export function versiTeks(daftar: readonly Dpa[], { id, nomor, tanggal }: Dpa, hari: Tanggal): string {
  const nama = [sebutanVersi(daftar).get(id) ?? '', nomor && `nomor ${nomor}`, `tanggal ${tanggalPanjang(tanggal)}`];
  return `${nama.filter(Boolean).join(' ')}${tanggal > hari ? ' (yang paling awal dalam berkas)' : ''}`;
}

/** The version that was in force before `dpa` (which need not be among `daftar` yet). */
export function versiSebelum<D extends Urutan>(daftar: readonly D[], dpa: Urutan): D | null {
  return urutkanVersi(daftar.filter((satu) => satu.id !== dpa.id && bandingVersi(satu, dpa) < 0)).at(-1) ?? null;
}

/** `DPA murni`, `Pergeseran ke-2`, `DPPA` (`DPPA ke-2` where there are several). */
export function sebutanVersi(daftar: readonly Urutan[]): Map<DpaId, string> {
  const sebutan = new Map<DpaId, string>();
  const urut = urutkanVersi(daftar);
  for (const jenis of JENIS_DPA) {
    const sejenis = urut.filter((dpa) => dpa.jenis === jenis);
    sejenis.forEach((dpa, at) => sebutan.set(dpa.id, namaVersi(jenis, at + 1, sejenis.length)));
  }
  return sebutan;
}

function namaVersi(jenis: Dpa['jenis'], ke: number, dari: number): string {
  if (jenis === 'pergeseran') return `Pergeseran ke-${ke}`;
  const nama = jenis === 'murni' ? 'DPA murni' : 'DPPA';
  return dari > 1 ? `${nama} ke-${ke}` : nama;
}

/**
 * Date of a version whose source names none. A DPA murni stands at the head of its year: with today's date a DPPA that comes
 * with its true, earlier one would count as the older of the two. `tahun` 0 = not known.
 */
export const tanggalBakuVersi = (jenis: Dpa['jenis'], tahun: number, hariIni: Tanggal): Tanggal =>
  jenis === 'murni' && tahun > 0 ? `${tahun}-01-02` : hariIni;

/**
 * Why a new version cannot have this date, '' = it can. The date orders the versions and decides which one is in force: one of
 * another year would stay the last for ever. A DPA murni may be signed in the last quarter before its year (the APBD is settled
 * before it begins: UU 23/2014 art. 312), a pergeseran or DPPA only within it. `tahun` 0 = not known.
 */
export function halanganTanggalVersi({ jenis, tanggal }: Pick<Dpa, 'jenis' | 'tanggal'>, tahun: number): string {
  if (tahun === 0) return '';
  const awal = jenis === 'murni' ? `${tahun - 1}-10-01` : `${tahun}-01-01`;
  if (tanggal >= awal && tanggal <= `${tahun}-12-31`) return '';
  return `Tanggal ${tanggalPanjang(tanggal)} di luar tahun anggaran ${tahun}; isi tanggal dokumennya.`;
}

/** Said before a new version is taken in that is older than the one in force, '' = it is not. */
export function lebihAwalDariBerlaku(
  tanggal: Tanggal,
  versi: readonly { readonly tanggal: Tanggal; readonly sebutan: string; readonly berlaku: boolean }[],
): string {
  const berlaku = versi.find((satu) => satu.berlaku);
  if (berlaku === undefined || tanggal >= berlaku.tanggal) return '';
  return `Tanggal ini lebih awal daripada DPA yang berlaku (${berlaku.sebutan} tanggal ${tanggalPanjang(berlaku.tanggal)}): dokumen ini hanya menjadi riwayat dan tidak mengubah yang berlaku.`;
}

/** What one version says of a line it names. */
export type PaguVersi = Pick<SubKegiatan, 'pagu' | 'berlaku'>;

/**
 * The lines of the office as a version has them: the pagu it names, and none for lines it does not name. Lines of a later
 * version stay in force without money: their work is not to be decided about in a month that did not know them.
 */
export function subKegiatanMenurut(
  kini: ReadonlyMap<SubKegiatanId, SubKegiatan>,
  versi: ReadonlyMap<SubKegiatanId, PaguVersi>,
): ReadonlyMap<SubKegiatanId, SubKegiatan> {
  return new Map([...kini].map(([id, sub]) => [id, { ...sub, ...(versi.get(id) ?? { pagu: 0 }) }]));
}
