import type { Pandangan } from './bagiHabisPandangan';
import { bulanMelebihi } from './bagiHabisAkibat';
import { lingkupUsulan } from './bagiHabisTugas';
import { keadaanPegawai, keadaanTugas, menungguKeputusan } from './habis';
import type { BagianId, PegawaiId, TugasId } from './ids';
import type { Kantor } from './kantor';
import { jumlahPorsi, kaliBagi, menitTugas } from './porsi';
import type { PorsiUsul } from './bagiHabisPorsi';

/** Numbers of the division in the scope of the proposal, present or proposed. */
export interface AngkaUsulan {
  readonly menitBelum: number;
  readonly tugasBelum: number;
  readonly tanpaTugas: number;
  readonly rendah: number;
  readonly melebihi: number;
  /** People with a month at least one effective day over their capacity (people, not months). */
  readonly bulanMelebihi: number;
  /** Load ratios of counted people with capacity; 0 when there is nobody. */
  readonly rasioTertinggi: number;
  readonly rasioTerendah: number;
  /** All load by all capacity, as the map says it: half a post counts half. */
  readonly rasioRataRata: number;
  readonly puncak: PegawaiId | null;
  /** Sum over counted people of their part of a full year × squared ratio: the smaller at the same work, the fairer. */
  readonly kuadrat: number;
  /** Share of the divided minutes that is routine work, 0..1. */
  readonly rutin: number;
  /** Shares that differ from the present division (always 0 for it). */
  readonly perubahan: number;
}

/** `p.kantor.tugas` must be the division looked at. */
export function hitungAngka(p: Pandangan, bagianId: BagianId | null, perubahan: number): AngkaUsulan {
  return { ...angkaTugas(p.kantor, bagianId), ...angkaPegawai(p, bagianId), perubahan };
}

function angkaTugas(
  kantor: Kantor,
  bagianId: BagianId | null,
): Pick<AngkaUsulan, 'menitBelum' | 'tugasBelum' | 'rutin'> {
  let menitBelum = 0;
  let tugasBelum = 0;
  let terbagi = 0;
  let rutin = 0;
  for (const tugas of lingkupUsulan(kantor, bagianId)) {
    const menit = menitTugas(tugas) ?? 0;
    const keadaan = keadaanTugas(tugas, kantor);
    const keputusan = menungguKeputusan(keadaan);
    if (!keadaan.habis && !keputusan) tugasBelum += 1;
    if (tugas.pembagi <= 0) continue;
    const milik = kaliBagi(menit, Math.min(jumlahPorsi(tugas), tugas.pembagi), tugas.pembagi);
    if (!keputusan) menitBelum += menit - milik;
    terbagi += milik;
    if (tugas.sifat === 'rutin') rutin += milik;
  }
  return { menitBelum, tugasBelum, rutin: terbagi === 0 ? 0 : rutin / terbagi };
}

type AngkaPegawai = Omit<AngkaUsulan, 'menitBelum' | 'tugasBelum' | 'rutin' | 'perubahan'>;

function angkaPegawai(p: Pandangan, bagianId: BagianId | null): AngkaPegawai {
  const jumlah = { tanpaTugas: 0, rendah: 0, melebihi: 0, beralasan: 0, wajar: 0 };
  let [bulanPenuh, tertinggi, terendah, jumlahBeban, jumlahKapasitas, kuadrat, penuh] = [0, 0, Infinity, 0, 0, 0, 1];
  let puncak: PegawaiId | null = null;
  for (const pegawai of p.kantor.pegawai.values()) {
    if (bagianId !== null && pegawai.bagianId !== bagianId) continue;
    const beban = p.beban(pegawai.id);
    const keadaan = keadaanPegawai(pegawai, beban, p.tugasnya(pegawai.id).length > 0, p.kantor.pengaturan);
    if (keadaan === null) continue;
    jumlah[keadaan] += 1;
    if (beban.rasio === null) continue;
    jumlahBeban += beban.beban;
    jumlahKapasitas += beban.kapasitas;
    penuh = Math.max(penuh, beban.kapasitas);
    kuadrat += beban.rasio * beban.rasio * beban.kapasitas;
    terendah = Math.min(terendah, beban.rasio);
    if (beban.rasio > tertinggi) [tertinggi, puncak] = [beban.rasio, pegawai.id];
    if (bulanMelebihi(beban, p.kantor.pengaturan).length > 0) bulanPenuh += 1;
  }
  return {
    tanpaTugas: jumlah.tanpaTugas,
    rendah: jumlah.rendah,
    melebihi: jumlah.melebihi,
    bulanMelebihi: bulanPenuh,
    rasioTertinggi: tertinggi,
    rasioTerendah: terendah === Infinity ? 0 : terendah,
    rasioRataRata: jumlahKapasitas === 0 ? 0 : jumlahBeban / jumlahKapasitas,
    puncak,
    kuadrat: kuadrat / penuh,
  };
}

/** Shares that come, go or change, over the tasks of a proposal. */
export function hitungPerubahan(kantor: Kantor, porsi: ReadonlyMap<TugasId, readonly PorsiUsul[]>): number {
  let n = 0;
  for (const [id, usul] of porsi) {
    const kini = new Map((kantor.tugas.get(id)?.penugasan ?? []).map((p) => [p.pegawaiId, p.porsi]));
    for (const u of usul) {
      if (kini.get(u.pegawaiId) !== u.porsi) n += 1;
      kini.delete(u.pegawaiId);
    }
    n += kini.size;
  }
  return n;
}
