import type { Benturan } from './benturan';
import { pekerjaanPegawai } from './benturan';
import type { Hari } from './hari';
import { akhirTahun, awalTahun } from './hari';
import { kapasitasPegawai, kejadianPegawai } from './hitungan';
import type { Kantor } from './kantor';
import type { Pegawai } from './pegawai';
import type { TugasTerbagi } from './tugas';
import { ujiMuat, type MenitTugas } from './ujiMuat';

/** What would free a conflict; all of it is tried out with the fit test before it is said. */
export type BebanOrang = (pegawai: Pegawai) => readonly TugasTerbagi[];

/** Minutes of the work that the person cannot do inside its windows. */
export function tidakMuat(kantor: Kantor, pegawai: Pegawai, pekerjaan: readonly MenitTugas[]): number {
  const awal = awalTahun(kantor.kalender.tahun);
  const lebih = ujiMuat(awal, kapasitasPegawai(kantor, pegawai.id), pekerjaan);
  return lebih.reduce((jumlah, { menitLebih }) => jumlah + menitLebih, 0);
}

/** Has this person room for `menit` more inside the parts, beside everything they have (conflicts they have stay theirs)? */
export function muatTambahan(
  kantor: Kantor,
  pegawai: Pegawai,
  tugasnya: readonly TugasTerbagi[],
  baru: MenitTugas,
): boolean {
  const pekerjaan = pekerjaanPegawai(kantor, pegawai, tugasnya);
  return tidakMuat(kantor, pegawai, [...pekerjaan, baru]) <= tidakMuat(kantor, pegawai, pekerjaan);
}

/** The first of the people who can do the whole share inside its window, else the first who can do what does not fit. */
export function penggantiMuat(
  kantor: Kantor,
  tugas: TugasTerbagi,
  { tugasId, potongan, menit }: Benturan,
  menitPorsi: number,
  calon: readonly Pegawai[],
  tugasnya: BebanOrang,
): { readonly pegawai: Pegawai; readonly seluruh: boolean } | null {
  for (const pegawai of calon) {
    const utuh = { tugasId, menit: menitPorsi, bagian: kejadianPegawai(kantor, pegawai).milik(tugas.jendela, pegawai) };
    if (muatTambahan(kantor, pegawai, tugasnya(pegawai), utuh)) return { pegawai, seluruh: true };
  }
  // Each piece by itself: what is missing in one week is not the same in another.
  for (const pegawai of calon) {
    const ada = pekerjaanPegawai(kantor, pegawai, tugasnya(pegawai));
    const sisa = potongan.map((p): MenitTugas => ({ tugasId, menit: p.menit, bagian: [[[p.mulai, p.akhir]]] }));
    if (menit > 0 && tidakMuat(kantor, pegawai, [...ada, ...sisa]) <= tidakMuat(kantor, pegawai, ada))
      return { pegawai, seluruh: false };
  }
  return null;
}

/**
 * The earliest last day of the window with which everything fits as well as without this task; null when the rest of the
 * year does not suffice, when the window has gaps, or when the work recurs (its periods cannot be moved).
 */
export function tenggatMuat(
  kantor: Kantor,
  pegawai: Pegawai,
  tugas: TugasTerbagi,
  menitPorsi: number,
  tugasnya: readonly TugasTerbagi[],
): Hari | null {
  if (tugas.jendela.jenis === 'berulang' || tugas.jendela.jenis === 'tahun') return null;
  const lain = pekerjaanPegawai(
    kantor,
    pegawai,
    tugasnya.filter(({ id }) => id !== tugas.id),
  );
  const [rentang] = kejadianPegawai(kantor, pegawai).potongan(tugas.jendela);
  // Months with gaps between them would not be one longer window.
  if (rentang?.length !== 1) return null;
  const mulai = rentang?.[0]?.[0];
  const kini = rentang?.at(-1)?.[1];
  if (mulai === undefined || kini === undefined) return null;
  const dasar = tidakMuat(kantor, pegawai, lain);
  const muat = (akhir: Hari): boolean =>
    tidakMuat(kantor, pegawai, [...lain, { tugasId: tugas.id, menit: menitPorsi, bagian: [[[mulai, akhir]]] }]) <=
    dasar;
  let [dari, sampai] = [kini + 1, akhirTahun(kantor.kalender.tahun)];
  if (dari > sampai || !muat(sampai)) return null;
  while (dari < sampai) {
    const tengah = (dari + sampai) >> 1;
    if (muat(tengah)) sampai = tengah;
    else dari = tengah + 1;
  }
  return dari;
}
