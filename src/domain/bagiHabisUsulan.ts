import type { Rencana } from './bagiHabis';
import { alasanTugas } from './bagiHabisAlasan';
import type { Bandingan } from './bagiHabisAlasan';
import type { PegawaiTersisa, TugasTersisa } from './bagiHabisSisa';
import { pegawaiTersisa, tugasTersisa } from './bagiHabisSisa';
import type { Soal } from './bagiHabisSoal';
import { lingkupUsulan } from './bagiHabisTugas';
import { keadaanPegawai, keadaanTugas } from './habis';
import type { BebanTahun } from './hitungan';
import { hitungBeban } from './hitungan';
import type { PegawaiId, PenugasanId, Tanggal, TugasId } from './ids';
import type { Kantor } from './kantor';
import { tugasPerPegawai } from './kantor';
import { dihitung } from './kapasitas';
import type { Pegawai, Peran } from './pegawai';
import { jumlahPorsi, kaliBagi, menitTugas } from './porsi';
import type { Penugasan, TugasTerbagi } from './tugas';

/** A share as proposed; `penugasanId` is the present share it continues, null for a new one. */
export interface PorsiUsul {
  readonly penugasanId: PenugasanId | null;
  readonly pegawaiId: PegawaiId;
  readonly porsi: number;
  readonly peran: Peran;
  readonly terkunci: boolean;
  readonly persetujuanLintas: string;
  /** Of a share that is the record of somebody who left: it goes on as it is. */
  readonly sampai?: Tanggal;
}

/** What changes for one task: `sesudah` are all its shares, in place of `sebelum`. Accepted or refused as a whole. */
export interface UsulanBaris {
  readonly tugasId: TugasId;
  readonly sebelum: readonly PorsiUsul[];
  readonly sesudah: readonly PorsiUsul[];
  readonly alasan: string;
}

/** Numbers of the division in the scope of the proposal, present or proposed. */
export interface AngkaUsulan {
  readonly menitBelum: number;
  readonly tugasBelum: number;
  readonly tanpaTugas: number;
  readonly rendah: number;
  readonly melebihi: number;
  /** Load ratios of counted people with capacity; 0 when there is nobody. */
  readonly rasioTertinggi: number;
  readonly rasioTerendah: number;
  readonly rasioRataRata: number;
}

export interface Usulan {
  /** Only tasks that change, in the order of kantor.tugas. */
  readonly baris: readonly UsulanBaris[];
  readonly sebelum: AngkaUsulan;
  readonly sesudah: AngkaUsulan;
  /** Tasks that would still not be habis, and what would free them. */
  readonly tidakTertempat: readonly TugasTersisa[];
  /** People who would still be without tasks, low or over, and why. */
  readonly pegawaiTersisa: readonly PegawaiTersisa[];
}

/** The plan in the words of the office: changes against now with reasons, numbers before and after, and what remains. */
export function usulanDari(kantor: Kantor, soal: Soal, rencana: Rencana): Usulan {
  const sesudah = porsiSesudah(kantor, soal, rencana);
  const kantorBaru = denganUsulan(kantor, sesudah);
  const bandingan: Bandingan = { kantor, kantorBaru, kini: hitungBeban(kantor), nanti: hitungBeban(kantorBaru), soal };
  const nomor = new Map(soal.tugas.map((id, t) => [id, t]));
  const baris: UsulanBaris[] = [];
  for (const tugas of kantor.tugas.values()) {
    const t = nomor.get(tugas.id);
    const usul = sesudah.get(tugas.id);
    if (t === undefined || usul === undefined || sama(tugas.penugasan, usul)) continue;
    baris.push({
      tugasId: tugas.id,
      sebelum: tugas.penugasan.map(dariPenugasan),
      sesudah: usul,
      alasan: alasanTugas(bandingan, tugas, usul, t),
    });
  }
  return {
    baris,
    sebelum: hitungAngka(kantor, bandingan.kini, soal),
    sesudah: hitungAngka(kantorBaru, bandingan.nanti, soal),
    tidakTertempat: tugasTersisa(kantorBaru, soal, rencana.selesai),
    pegawaiTersisa: pegawaiTersisa(kantorBaru, bandingan.nanti, soal),
  };
}

/** All shares of every task of the problem: the fixed ones as they are, the others from the plan. */
function porsiSesudah(kantor: Kantor, soal: Soal, rencana: Rencana): Map<TugasId, readonly PorsiUsul[]> {
  const hasil = new Map<TugasId, readonly PorsiUsul[]>();
  soal.tugas.forEach((id, t) => {
    const tugas = kantor.tugas.get(id);
    if (tugas === undefined || rencana.mulai[t] === rencana.mulai[t + 1]) return;
    const porsi = new Map<PegawaiId, number>();
    for (let i = rencana.mulai[t]!; i < rencana.mulai[t + 1]!; i += 1) {
      porsi.set(soal.pegawai[rencana.orang[i]!]!, rencana.porsi[i]!);
    }
    const tetap = new Set(soal.tetapId[t]);
    const usul: PorsiUsul[] = [];
    for (const p of tugas.penugasan) {
      if (tetap.has(p.id)) usul.push(dariPenugasan(p));
      const baru = tetap.has(p.id) ? undefined : porsi.get(p.pegawaiId);
      if (baru === undefined) continue;
      usul.push({ ...dariPenugasan(p), porsi: baru });
      porsi.delete(p.pegawaiId);
    }
    const terkunci = tugas.syarat.tugasTambahan !== '';
    for (const [pegawaiId, banyak] of porsi) {
      usul.push({ penugasanId: null, pegawaiId, porsi: banyak, peran: 'anggota', terkunci, persetujuanLintas: '' });
    }
    hasil.set(id, denganKetua(usul, kantor.pegawai));
  });
  return hasil;
}

/** Exactly one ketua: the present one stays, else the highest kelas, then the largest share. */
function denganKetua(usul: readonly PorsiUsul[], pegawai: ReadonlyMap<PegawaiId, Pegawai>): readonly PorsiUsul[] {
  if (usul.some((u) => u.peran === 'ketua')) return usul;
  const kelas = (u: PorsiUsul): number => pegawai.get(u.pegawaiId)?.kelas ?? 0;
  const calon = usul.filter((u) => !u.terkunci || u.penugasanId === null);
  const ketua = calon.toSorted(
    (a, b) => kelas(b) - kelas(a) || b.porsi - a.porsi || (a.pegawaiId < b.pegawaiId ? -1 : 1),
  )[0];
  if (ketua === undefined) return usul;
  return [{ ...ketua, peran: 'ketua' }, ...usul.filter((u) => u !== ketua)];
}

function dariPenugasan(p: Penugasan): PorsiUsul {
  const { pegawaiId, porsi, peran, terkunci, persetujuanLintas, sampai } = p;
  return { penugasanId: p.id, pegawaiId, porsi, peran, terkunci, persetujuanLintas, ...(sampai && { sampai }) };
}

/** Nobody comes, goes or gets another share; a role alone is no reason for a proposal. */
function sama(kini: readonly Penugasan[], usul: readonly PorsiUsul[]): boolean {
  const porsi = new Map(usul.map((u) => [u.penugasanId, u.porsi]));
  return kini.length === usul.length && kini.every((p) => porsi.get(p.id) === p.porsi);
}

/** The office as it would be after accepting everything; new shares carry ids of their own that are never stored. */
function denganUsulan(kantor: Kantor, sesudah: ReadonlyMap<TugasId, readonly PorsiUsul[]>): Kantor {
  const tugas = new Map<TugasId, TugasTerbagi>();
  for (const [id, lama] of kantor.tugas) {
    const penugasan = sesudah
      .get(id)
      ?.map((u): Penugasan => ({ ...u, tugasId: id, id: u.penugasanId ?? (`${id}+${u.pegawaiId}` as PenugasanId) }));
    tugas.set(id, penugasan === undefined ? lama : { ...lama, penugasan });
  }
  return { ...kantor, tugas };
}

function hitungAngka(kantor: Kantor, beban: ReadonlyMap<PegawaiId, BebanTahun>, soal: Soal): AngkaUsulan {
  let menitBelum = 0;
  let tugasBelum = 0;
  for (const tugas of lingkupUsulan(kantor, soal.bagianId)) {
    const menit = menitTugas(tugas) ?? 0;
    if (!keadaanTugas(tugas, kantor).habis) tugasBelum += 1;
    if (tugas.pembagi > 0)
      menitBelum += menit - kaliBagi(menit, Math.min(jumlahPorsi(tugas), tugas.pembagi), tugas.pembagi);
  }
  const tugasnya = tugasPerPegawai(kantor);
  const jumlah = { tanpaTugas: 0, rendah: 0, melebihi: 0, beralasan: 0, wajar: 0 };
  const rasio: number[] = [];
  for (const pegawai of kantor.pegawai.values()) {
    const milik = beban.get(pegawai.id);
    if (milik === undefined || (soal.bagianId !== null && pegawai.bagianId !== soal.bagianId)) continue;
    const keadaan = keadaanPegawai(pegawai, milik, tugasnya.has(pegawai.id), kantor.pengaturan);
    if (keadaan !== null) jumlah[keadaan] += 1;
    if (dihitung(pegawai) && milik.rasio !== null) rasio.push(milik.rasio);
  }
  return {
    menitBelum,
    tugasBelum,
    tanpaTugas: jumlah.tanpaTugas,
    rendah: jumlah.rendah,
    melebihi: jumlah.melebihi,
    rasioTertinggi: rasio.reduce((a, b) => Math.max(a, b), 0),
    rasioTerendah: rasio.length === 0 ? 0 : rasio.reduce((a, b) => Math.min(a, b), Infinity),
    rasioRataRata: rasio.reduce((a, b) => a + b, 0) / Math.max(1, rasio.length),
  };
}
