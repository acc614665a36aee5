import { rentangJendela } from './beban';
import { awalTahun } from './hari';
import { kapasitasPegawai } from './hitungan';
import type { PegawaiId } from './ids';
import type { Kantor } from './kantor';
import { dihitung } from './kapasitas';
import type { JenisJabatan, Pegawai } from './pegawai';
import { layak } from './syarat';
import type { Syarat, TugasTerbagi } from './tugas';

/**
 * Whoever stands in for a time need not hold the post (S10), but is asked in its order:
 * S11 of work that asks for a post the nearest are proposed: full time before part time, then by class, then by kind of jabatan;
 *     of those as near as each other whoever has room, and where they have none for all of it the next as well. Somebody who is
 *     away on all of the days is not asked. What asks for no
 *     post may go to anybody, and whoever divides by hand may choose anybody.
 */
export const mintaJabatan = (syarat: Syarat): boolean =>
  syarat.kelasMin !== null ||
  syarat.ketuaKelasMin !== null ||
  [syarat.jabatan, syarat.jenisJabatan, syarat.ketuaJenisJabatan].some((daftar) => daftar.length > 0);

/** Levels that stand in for each other; a functional post is as near to a pengawas as its class says. */
const JENJANG: Readonly<Record<JenisJabatan, number>> = {
  JPT: 5,
  Administrator: 4,
  Pengawas: 3,
  'Fungsional (penyetaraan)': 3,
  Fungsional: 2,
  Pelaksana: 1,
};
const TAK_DIKENAL = 99;
const beda = (a: number | null, b: number | null): number => (a === null || b === null ? TAK_DIKENAL : Math.abs(a - b));
const jenjang = ({ jenisJabatan }: Pick<Pegawai, 'jenisJabatan'>): number | null =>
  jenisJabatan === null ? null : JENJANG[jenisJabatan];

type Jarak = readonly [paruhWaktu: number, kelas: number, jenjang: number];
const jarak = (asal: Pegawai, satu: Pegawai): Jarak => [
  Number(satu.fte < 1000 || satu.menitMinggu !== undefined || satu.jenisPegawai === 'PPPK Paruh Waktu'),
  beda(asal.kelas, satu.kelas),
  beda(jenjang(asal), jenjang(satu)),
];

/** S11: < 0 where the first is nearer to whom they stand in for. */
export function bandingJarak(asal: Pegawai, a: Pegawai, b: Pegawai): number {
  const [x, y] = [jarak(asal, a), jarak(asal, b)];
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
}

/** Minutes somebody has left on the days of a hand-over; below 0 = too much already. */
export type Lapang = (id: PegawaiId) => number;

/**
 * S11: who could do `tugas` (a part with the days of the hand-over): `dekat`, the nearest first, as far as their room is enough
 * for `menit`, and `jauh`, who is not asked. Where nobody has the room the nearest are asked all the same.
 */
export function menurutDekat(
  kantor: Kantor,
  asal: Pegawai,
  tugas: TugasTerbagi,
  menit: number,
  lapang: Lapang,
): { readonly dekat: readonly PegawaiId[]; readonly jauh: readonly PegawaiId[] } {
  const { tahun } = kantor.kalender;
  const hari = rentangJendela(tugas.jendela, tahun);
  const ada = (id: PegawaiId): boolean => {
    const { kumulatif } = kapasitasPegawai(kantor, id);
    const di = (n: number): number => kumulatif[n - awalTahun(tahun)] ?? 0;
    return hari.some(([a, z]) => di(z + 1) > di(a));
  };
  const calon = [...kantor.pegawai.values()]
    .filter((p) => p.id !== asal.id && dihitung(p) && layak(tugas, p, hari).ya && ada(p.id))
    .toSorted((a, b) => bandingJarak(asal, a, b));
  let [ruang, jumlah, setingkat] = [0, 0, 0];
  for (const [i, satu] of calon.entries()) {
    const sebelum = calon[i - 1];
    if (sebelum !== undefined && bandingJarak(asal, satu, sebelum) > 0) {
      if (ruang >= menit) break;
      setingkat ||= i;
    }
    const punya = Math.max(0, lapang(satu.id));
    ruang = tugas.dapatDibagi ? ruang + punya : Math.max(ruang, punya);
    jumlah = i + 1;
  }
  const batas = ruang >= menit ? jumlah : setingkat || jumlah;
  const ids = calon.map(({ id }) => id);
  return { dekat: ids.slice(0, batas), jauh: ids.slice(batas) };
}
