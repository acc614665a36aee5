import type { PenerimaAlih } from './alihkan';
import type { PegawaiId, Tanggal } from './ids';
import type { Penugasan } from './tugas';

/** A5: who leads after `tanggal`, where nobody of those who stay does. */
export function denganKetua(
  daftar: readonly Penugasan[],
  kepada: readonly PenerimaAlih[],
  bolehKetua: (id: PegawaiId) => boolean,
  tanggal: Tanggal,
): readonly Penugasan[] {
  const tetap = daftar.filter((p) => p.sampai === undefined);
  const kini = tetap.length > 0 ? tetap : daftar.filter(({ sampai = '' }) => sampai >= tanggal);
  if (kini.some((p) => p.peran === 'ketua')) return daftar;
  const urut = [...kepada].sort((a, b) => b.porsi - a.porsi || (a.pegawaiId < b.pegawaiId ? -1 : 1));
  const calon = [...urut.map((k) => k.pegawaiId), ...kini.map((p) => p.pegawaiId)];
  const ketua = calon.find((satu) => bolehKetua(satu) && kini.some((p) => p.pegawaiId === satu));
  return daftar.map((p) => (p.pegawaiId === ketua && kini.includes(p) ? { ...p, peran: 'ketua' } : p));
}
