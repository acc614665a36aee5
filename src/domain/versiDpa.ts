import type { DpaId } from './ids';
import { JENIS_DPA, type Dpa } from './subKegiatan';

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
