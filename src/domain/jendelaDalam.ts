import { rentangJendela } from './beban';
import { akhirTahun, bulanTahun, hariDari, tanggalDari, type Hari } from './hari';
import type { Tanggal } from './ids';
import { jendelaTeks, rentangTanggal } from './tampil';
import type { Jendela } from './tugas';

/**
 * The part of a window between two days (both included, null = the end of the year) as a paper says it: `Nov–Des` where whole
 * months are left, else `12–30 Oktober 2026`. A window that lies inside, or wholly outside, is said as it is.
 */
export function jendelaDalam(jendela: Jendela, tahun: number, mulai: Tanggal, akhir: Tanggal | null): string {
  const [dari, sampai] = [hariDari(mulai), akhir === null ? akhirTahun(tahun) : hariDari(akhir)];
  const semua = rentangJendela(jendela, tahun);
  const dalam = semua
    .filter(([a, z]) => a <= sampai && z >= dari)
    .map(([a, z]): [Hari, Hari] => [Math.max(a, dari), Math.min(z, sampai)]);
  const [awal, ujung] = [dalam[0]?.[0], dalam.at(-1)?.[1]];
  if (awal === undefined || ujung === undefined) return jendelaTeks(jendela);
  if (awal === semua[0]?.[0] && ujung === semua.at(-1)?.[1]) return jendelaTeks(jendela);
  if (jendela.jenis === 'berulang')
    return jendelaTeks({ ...jendela, mulai: tanggalDari(awal), akhir: tanggalDari(ujung) });
  const bulan = bulanTahun(tahun).filter((satu) => dalam.some(([a, z]) => satu.mulai >= a && satu.akhir <= z));
  const utuh = bulan.reduce((hari, satu) => hari + satu.akhir - satu.mulai + 1, 0);
  return utuh === dalam.reduce((hari, [a, z]) => hari + z - a + 1, 0)
    ? jendelaTeks({ jenis: 'bulan', bulan: bulan.map(({ nomor }) => nomor) })
    : dalam.map(([a, z]) => rentangTanggal(tanggalDari(a), tanggalDari(z))).join(', ');
}
