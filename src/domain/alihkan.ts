import { akhirBulan } from './akhirBulan';
import { rentangJendela } from './beban';
import { hariDari, tambahHari } from './hari';
import type { PegawaiId, PenugasanId, Tanggal, TugasId } from './ids';
import { denganKetua } from './ketuaAlih';
import { denganTambahan, hariMilik } from './masaPorsi';
import { hadirPenuh, kaliBagiNaik } from './porsi';
import { porsiTerdekat, type KapasitasTahun } from './porsiLewat';
import { akhirTerima, bagikanPotong, potongAlih, type BagianAlih, type PotongAlih } from './potongAlih';
import { SATU } from './realisasi';
import type { Penugasan, TugasTerbagi } from './tugas';

/**
 * Handing tasks over from a day on:
 * A1 only what is left goes: the share less what was done. Done is what was noted as realisasi on that share, in whole porsi
 *    rounded up: a begun unit stays, so that nobody does it again; where nothing was noted it is the part of the share's time
 *    that is over, to the nearest porsi;
 * A2 what was done stays with whom it was done by, locked and with its last day, also of tasks for one person: they are done by
 *    one person after the other. Of a meeting the parts are parts of its time, so the new one is locked too;
 * A3 a stand-in (`kembali`, the last day of the leave): only what falls between the two days goes, and the person keeps the
 *    rest without an end, at least what was done, with a gap for those days (D6). What the stand-in takes ends on that day, also on top of an own share; so
 *    does what is handed on of a share that ends. All of what is over before the leave is goes for good, to somebody who stands
 *    in until its last day (S10);
 * A4 whoever takes over starts on the day, or with the share where that begins later; on top of an own share it is added, and
 *    loads from the day (D2). Whoever handed over earlier and takes back holds the task again; what was over stays in its own
 *    days (D5);
 * A5 who handed over leads no more: the one who takes most of those who may is ketua, unless somebody else is;
 * A6 nothing vanishes: shares, what was called off and what is left over sum to the same before and after;
 * A7 of a share whose parts have days of their own each goes on from its own beginning to its own end, with a record of its own;
 *    the earliest parts are what stays, and go to those named first.
 */
export const SEBAB_ALIH = ['mutasi', 'plt', 'cuti', 'pensiun', 'lain'] as const;
export type SebabAlih = (typeof SEBAB_ALIH)[number];
export const SEBUTAN_SEBAB_ALIH: Readonly<Record<SebabAlih, string>> = {
  mutasi: 'Mutasi',
  plt: 'Ditunjuk sebagai Plt',
  cuti: 'Cuti atau tidak hadir lama',
  pensiun: 'Pensiun',
  lain: 'Lainnya',
};

/** The span of a hand-over. */
export interface MasaAlih {
  /** First day of the new holders. */
  readonly tanggal: Tanggal;
  /** A3; null = for good. */
  readonly kembali: Tanggal | null;
}

export interface SisaAlih {
  /** Out of pembagi: stays with the person, and goes. */
  readonly tinggal: number;
  readonly sisa: number;
  /** What it was counted by; `lewat` = its time is over, nothing goes. */
  readonly dasar: 'realisasi' | 'waktu' | 'lewat';
}

/** The porsi that a person has of the task's time: of a meeting all of it. */
export function porsiUtuh(tugas: TugasTerbagi, milik: Penugasan): number {
  return tugas.hadirBersama && hadirPenuh(milik) ? Math.max(0, tugas.pembagi - (tugas.batal ?? 0)) : milik.porsi;
}

/** A1: what was done of a share (`selesai` in hundredths of a unit), in whole porsi, a begun one as done; at most all of it. */
export function porsiDikerjakan(tugas: TugasTerbagi, milik: Penugasan, selesai: number): number {
  return tugas.volume === 0
    ? 0
    : Math.min(porsiUtuh(tugas, milik), kaliBagiNaik(selesai, tugas.pembagi, tugas.volume * SATU));
}

/**
 * The day from which somebody else goes on when a begun share is moved without naming one: today, within the year and after
 * the beginning of the last month (1–12) something was noted in; work that was noted ahead goes on after its month.
 */
export function hariPindah(tahun: number, bulan: number, hariIni: Tanggal): Tanggal {
  const akhir = akhirBulan(tahun, bulan);
  const sedikitnya = hariIni < `${akhir.slice(0, 8)}02` ? tambahHari(akhir, 1) : hariIni;
  const terakhir = `${tahun}-12-31`;
  return sedikitnya > terakhir ? terakhir : sedikitnya;
}

/** A1, A3. `selesai`: hundredths of a unit noted as done on this share, null = nothing was noted. */
export function sisaAlih(
  tugas: TugasTerbagi,
  milik: Penugasan,
  kapasitas: KapasitasTahun,
  masa: MasaAlih,
  selesai: number | null,
): SisaAlih {
  const porsi = porsiUtuh(tugas, milik);
  const utuh: Penugasan = { ...milik, porsi };
  const { kembali } = masa;
  const tanggal = hariMilik(milik, masa.tanggal);
  const kemarin = tambahHari(tanggal, -1);
  const akhir = rentangJendela(tugas.jendela, kapasitas.tahun).at(-1)?.[1];
  if (akhir !== undefined && akhir < hariDari(masa.tanggal)) return { tinggal: porsi, sisa: 0, dasar: 'lewat' };
  const lewat = porsiTerdekat(tugas.jendela, utuh, kapasitas, kemarin);
  if (kembali !== null) {
    const dalam = porsiTerdekat(tugas.jendela, utuh, kapasitas, kembali) - lewat;
    const sisa = Math.max(0, Math.min(dalam, porsi - porsiDikerjakan(tugas, milik, selesai ?? 0)));
    return { tinggal: porsi - sisa, sisa, dasar: 'waktu' };
  }
  if (selesai === null || tugas.volume === 0) return { tinggal: lewat, sisa: porsi - lewat, dasar: 'waktu' };
  const tinggal = porsiDikerjakan(tugas, milik, selesai);
  return { tinggal, sisa: porsi - tinggal, dasar: 'realisasi' };
}

export interface PenerimaAlih {
  readonly pegawaiId: PegawaiId;
  readonly porsi: number;
  /** Consent of the home head, '' = none needed. */
  readonly persetujuanLintas: string;
}

/** One task of a hand-over as it was decided. */
export interface PutusanAlih {
  readonly dariId: PegawaiId;
  readonly masa: MasaAlih;
  /** Stays with the person; the rest goes to `kepada`, is called off or goes back to the left-overs. */
  readonly tinggal: number;
  readonly kepada: readonly PenerimaAlih[];
  readonly batal: number;
}

export interface HasilAlih {
  readonly penugasan: readonly Penugasan[];
  /** Back to the left-overs. */
  readonly kembali: number;
  /** First day of what was taken over (A4); after `kembali` where nothing falls into the span. */
  readonly mulai: Tanggal;
  /** All that went, with its days (A3, A4, A7): what is recorded. */
  readonly bagian: readonly BagianAlih[];
}

/**
 * A2–A6: the shares of the task afterwards. `bolehKetua` says who may lead; `id` makes the id of a new share. Throws
 * RangeError when more goes than the person has.
 */
export function alihkan(
  tugas: TugasTerbagi,
  { dariId, masa: asal, tinggal, kepada, batal }: PutusanAlih,
  bolehKetua: (id: PegawaiId) => boolean,
  id: (tugasId: TugasId, pegawaiId: PegawaiId) => PenugasanId,
): HasilAlih {
  const milik = tugas.penugasan.find((p) => p.pegawaiId === dariId);
  if (!milik) return { penugasan: tugas.penugasan, kembali: 0, mulai: asal.tanggal, bagian: [] };
  const diminta = { ...asal, tanggal: hariMilik(milik, asal.tanggal) };
  const porsi = porsiUtuh(tugas, milik);
  const pergi = kepada.reduce((jumlah, satu) => jumlah + satu.porsi, batal);
  const kembali = porsi - tinggal - pergi;
  if (kembali < 0 || tinggal < 0) throw new RangeError('more is handed over than there is');
  const sementara = tinggal === 0 && selesaiDalam(tugas, diminta) ? { ...diminta, kembali: null } : diminta;
  const akhir = akhirTerima(milik.sampai, sementara);
  // Of a share that ends during the leave nothing comes back.
  const masa = milik.sampai !== undefined && akhir === milik.sampai ? { ...diminta, kembali: null } : sementara;
  const hasil = new Map(tugas.penugasan.map((p) => [p.pegawaiId, p]));
  const bagian = bagikanPotong(potongAlih(tugas, { ...milik, porsi }, tinggal, sementara), [
    ...kepada.map((satu) => ({ kepadaId: satu.pegawaiId, batal: false, porsi: satu.porsi })),
    { kepadaId: null, batal: false, porsi: kembali },
    { kepadaId: null, batal: true, porsi: batal },
  ]);
  const sendiri = yangTinggal(tugas, milik, masa, tinggal, bagian);
  if (sendiri) hasil.set(dariId, sendiri);
  else hasil.delete(dariId);
  const izin = new Map(kepada.map((satu) => [satu.pegawaiId, satu.persetujuanLintas]));
  for (const { kepadaId, ...satu } of bagian)
    if (kepadaId !== null && kepadaId !== dariId) {
      const sampai = satu.akhir ?? diminta.kembali;
      const penerima = { ...satu, sampai, pegawaiId: kepadaId, persetujuanLintas: izin.get(kepadaId) ?? '' };
      hasil.set(kepadaId, diterima(tugas, hasil.get(kepadaId), penerima, id));
    }
  const daftar = [...hasil.values()];
  const pimpin = masa.kembali === null && milik.peran === 'ketua';
  const penugasan = pimpin ? denganKetua(daftar, kepada, bolehKetua, masa.tanggal) : daftar;
  return { penugasan, kembali, mulai: masa.tanggal, bagian };
}

/** A3: nothing comes back of what is over before the person does, as of a meeting on one of the days. */
const selesaiDalam = ({ jendela }: TugasTerbagi, { tanggal, kembali }: MasaAlih): boolean =>
  kembali !== null &&
  (rentangJendela(jendela, Number(tanggal.slice(0, 4))).at(-1)?.[1] ?? Infinity) <= hariDari(kembali);

/** A2, A3; null = nothing of it was done. */
function yangTinggal(
  tugas: TugasTerbagi,
  milik: Penugasan,
  masa: MasaAlih,
  tinggal: number,
  pergi: readonly BagianAlih[],
): Penugasan | null {
  // Somebody who is away comes back to the meetings: what the stand-in does is no part of the own share.
  if (masa.kembali !== null && tugas.hadirBersama) return milik;
  if (tinggal === 0) return null;
  if (masa.kembali !== null) {
    const serah = pergi.flatMap(({ batal, akhir, mulai, porsi }) =>
      batal || akhir === null ? [] : [{ mulai, akhir, porsi }],
    );
    return { ...milik, porsi: tinggal, ...(serah.length > 0 && { serah: [...(milik.serah ?? []), ...serah] }) };
  }
  const selesai = tinggal === porsiUtuh(tugas, milik);
  return {
    ...milik,
    porsi: tinggal,
    sampai: tambahHari(masa.tanggal, -1),
    terkunci: true,
    peran: selesai ? milik.peran : 'anggota',
  };
}

interface Diterima extends PenerimaAlih, PotongAlih {
  /** Whoever stands in does so to the last day of the leave, also of what is over before it (S10). */
  readonly sampai: Tanggal | null;
}

/** A4. */
function diterima(
  tugas: TugasTerbagi,
  lama: Penugasan | undefined,
  { pegawaiId, porsi, persetujuanLintas, mulai, akhir: tetap, sampai }: Diterima,
  id: (tugasId: TugasId, pegawaiId: PegawaiId) => PenugasanId,
): Penugasan {
  if (!lama)
    return {
      id: id(tugas.id, pegawaiId),
      tugasId: tugas.id,
      pegawaiId,
      porsi,
      peran: 'anggota',
      terkunci: tugas.hadirBersama,
      persetujuanLintas,
      mulai,
      ...(sampai !== null && { sampai }),
    };
  const akhir = lama.sampai === undefined ? tetap : sampai;
  // Whoever is at the meeting already is there with the full time.
  if (tugas.hadirBersama && hadirPenuh(lama)) return lama;
  return {
    ...denganTambahan(lama, { mulai, porsi, ...(akhir !== null && { akhir }) }),
    persetujuanLintas: persetujuanLintas || lama.persetujuanLintas,
    ...(lama.sampai !== undefined && { terkunci: false }),
  };
}
