import type { Rencana } from './bagiHabisRencana';
import type { AngkaUsulan } from './bagiHabisAngka';
import { hitungAngka, hitungPerubahan } from './bagiHabisAngka';
import type { UsulanPadat } from './bagiHabisBuka';
import { padatkan } from './bagiHabisBuka';
import { pandanganKini } from './bagiHabisPandangan';
import type { DasarUsulan, PorsiUsul } from './bagiHabisPorsi';
import { jadiPenugasan, porsiRencana, samaPorsi } from './bagiHabisPorsi';
import type { BatasTeks } from './bagiHabisBatasTeks';
import { batasTeks } from './bagiHabisBatasTeks';
import type { BatasPuncak } from './bagiHabisPuncak';
import type { PegawaiBulanPenuh, PegawaiTersisa, Tersisa, TugasTersisa } from './bagiHabisSisa';
import { pegawaiBulanPenuh, pegawaiTersisa, tugasTersisa } from './bagiHabisSisa';
import type { Soal } from './bagiHabisSoal';
import type { TugasId } from './ids';
import type { Kantor } from './kantor';
import type { TugasTerbagi } from './tugas';

/** A proposal as plain data: what changes, the numbers before and after, how good it can get, and what remains. */
export interface Usulan {
  readonly padat: UsulanPadat;
  readonly sebelum: AngkaUsulan;
  readonly sesudah: AngkaUsulan;
  readonly batas: BatasTeks | null;
  readonly selesai: boolean;
  /** Tasks that would still not be habis, and what would free them. */
  readonly tidakTertempat: Tersisa<TugasTersisa>;
  /** People who would still be without tasks, low or over, and why. */
  readonly pegawaiTersisa: Tersisa<PegawaiTersisa>;
  /** People with single months too full, whatever their year. */
  readonly bulanPenuh: Tersisa<PegawaiBulanPenuh>;
}

/** Parts of an earlier proposal held fixed, and the office with them, which the problem was made of (kantorDasar). */
export interface HitunganDasar {
  readonly dihitung: Kantor;
  readonly dasar: readonly DasarUsulan[];
}

/** The plan in the words of the office. `batas` is the bound of the same problem (null = not worked out). */
export function usulanDari(
  kantor: Kantor,
  soal: Soal,
  rencana: Rencana,
  batas: BatasPuncak | null,
  { dihitung, dasar }: HitunganDasar = { dihitung: kantor, dasar: [] },
): Usulan {
  const semua = porsiRencana(kantor, dihitung, dasar, soal, rencana);
  const berubah = new Map<TugasId, readonly PorsiUsul[]>();
  for (const [id, usul] of semua) {
    const tugas = kantor.tugas.get(id);
    if (tugas !== undefined && !samaPorsi(tugas.penugasan, usul)) berubah.set(id, usul);
  }
  const kantorBaru = denganPorsi(kantor, berubah);
  const nanti = pandanganKini(kantorBaru);
  const sesudah = hitungAngka(nanti, soal.bagianId, hitungPerubahan(kantor, berubah));
  return {
    padat: padatkan(kantor.tugas, berubah),
    sebelum: hitungAngka(pandanganKini(kantor), soal.bagianId, 0),
    sesudah,
    batas: batasTeks(kantor, soal, batas, sesudah.rasioTertinggi),
    selesai: rencana.selesai,
    tidakTertempat: tugasTersisa(nanti, soal, rencana.selesai),
    pegawaiTersisa: pegawaiTersisa(nanti, soal),
    bulanPenuh: pegawaiBulanPenuh(nanti, soal),
  };
}

/** The office as it would be after accepting everything. */
function denganPorsi(kantor: Kantor, porsi: ReadonlyMap<TugasId, readonly PorsiUsul[]>): Kantor {
  const tugas = new Map<TugasId, TugasTerbagi>();
  for (const [id, lama] of kantor.tugas) {
    const usul = porsi.get(id);
    tugas.set(id, usul === undefined ? lama : { ...lama, penugasan: usul.map((u) => jadiPenugasan(u, lama)) });
  }
  return { ...kantor, tugas };
}
