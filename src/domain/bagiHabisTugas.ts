import type { Kelayakan, Peserta } from './bagiHabisKelayakan';
import type { PolaTahun } from './bagiHabisPola';
import type { BagianId, PenugasanId, TugasId } from './ids';
import { barisDihapus } from './keadaanTugas';
import type { Kantor } from './kantor';
import { berjeda } from './jedaPorsi';
import { bertanggal } from './masaPorsi';
import { dihitung } from './kapasitas';
import { dibagiPerUnit, menitPorsi, menitTugas } from './porsi';
import { layak } from './syarat';
import type { Penugasan, TugasTerbagi } from './tugas';

/** A task as far as this run may move it. */
export interface BagianTugas {
  readonly tugas: TugasTerbagi;
  readonly kelompok: number;
  /** Shares that stay (B3); everything else of the task is dealt out anew or kept. */
  readonly tetap: ReadonlySet<PenugasanId>;
  /** How many of them are of people who are still there. */
  readonly tetapAda: number;
  readonly sisaPorsi: number;
  readonly butir: number;
  /** Present movable shares that are still allowed: [person, porsi]. */
  readonly lama: readonly (readonly [number, number])[];
}

/** Load this run cannot move, by person of the run, and each person's whole present load. */
export interface BebanTetap {
  readonly bulan: Float64Array;
  readonly tahun: Float64Array;
  readonly jumlah: Int32Array;
  readonly kini: Float64Array;
}

/** Tasks a proposal for this bagian (null = all) is about, in the order of their ids. */
export function lingkupUsulan(kantor: Pick<Kantor, 'tugas'>, bagianId: BagianId | null): TugasTerbagi[] {
  return [...kantor.tugas.values()]
    .filter((t) => bagianId === null || t.bagianId === bagianId)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Splits the shares of a task into fixed, kept and dropped ones. null = nothing to move: no norm, no bagian, its line gone
 * from the budget, all of it locked, or nobody may do it (then the present shares stay, and the proposal says why).
 */
export function susunTugas(
  kantor: Pick<Kantor, 'pegawai' | 'subKegiatan'>,
  tugas: TugasTerbagi,
  peserta: Peserta,
  kelayakan: Kelayakan,
  ruang: number,
): BagianTugas | null {
  if (menitTugas(tugas) === null || tugas.bagianId === null || tugas.pembagi <= 0) return null;
  if (barisDihapus(tugas, kantor)) return null;
  const butir = butirTugas(tugas, ruang);
  const bertugas = tugas.penugasan.filter((p) => p.porsi > 0);
  // What was handed over on a day stays with whom it was handed to.
  const tetap = bertugas.filter((p) => p.terkunci || bertanggal(p) || berjeda(p) || bertahan(kantor, tugas, p, butir));
  const orangTetap = new Set(tetap.flatMap((p) => peserta.indeks.get(p.pegawaiId) ?? []));
  const batal = tugas.batal ?? 0;
  if (batal >= tugas.pembagi) return null;
  const terkunci = tetap.reduce((n, p) => n + p.porsi, tugas.hadirBersama ? 0 : batal);
  const idTetap = new Set(tetap.map((p) => p.id));
  const perluOrang = tugas.syarat.orangMin ?? 1;
  // Who left is a record of the work, not one of those who are there.
  const tetapAda = tetap.filter((p) => p.sampai === undefined).length;
  if (
    tugas.hadirBersama
      ? tetapAda >= perluOrang || (tetap.length > 0 && terkunci >= tugas.pembagi)
      : terkunci >= tugas.pembagi
  )
    return null;
  const sisa = tugas.pembagi - terkunci;
  // Who held the appointment and left holds it no more: somebody has to be found.
  if (butir === 0 && tugas.syarat.tugasTambahan !== '' && tetap.some((p) => p.sampai === undefined))
    return lengkapiPemegang(tugas, tetap, peserta, kelayakan);

  const kelompok = kelayakan.kelompok(tugas, orangTetap);
  const anggota = kelayakan.anggota[kelompok]!;
  if (anggota.length === 0) return null;
  const lama: (readonly [number, number])[] = [];
  let terpakai = 0;
  // At a meeting that needs more people the shares, which only say who is there, are laid out anew.
  const kurangHadir = tugas.hadirBersama && bertugas.filter((p) => p.sampai === undefined).length < perluOrang;
  const hadirMasing = Math.max(1, Math.floor(sisa / Math.max(1, perluOrang - tetapAda)));
  for (const p of bertugas) {
    const orang = peserta.indeks.get(p.pegawaiId);
    if (idTetap.has(p.id) || orang === undefined || !anggota.includes(orang) || lama.some(([o]) => o === orang))
      continue;
    const porsi = kurangHadir ? hadirMasing : tugas.hadirBersama ? p.porsi : Math.min(p.porsi, sisa - terpakai);
    if (porsi <= 0) continue;
    terpakai += porsi;
    lama.push([orang, porsi]);
  }
  const sisaPorsi = tugas.hadirBersama && terpakai > 0 && !kurangHadir ? terpakai : sisa;
  return { tugas, kelompok, tetap: idTetap, tetapAda, sisaPorsi, butir, lama };
}

/** Unlocked shares that stay all the same: appointments by decree, and work of people who are not counted (shifts). */
function bertahan(kantor: Pick<Kantor, 'pegawai'>, tugas: TugasTerbagi, p: Penugasan, butir: number): boolean {
  const pegawai = kantor.pegawai.get(p.pegawaiId);
  if (pegawai === undefined || !layak(tugas, pegawai).ya) return false;
  return (tugas.syarat.tugasTambahan !== '' && butir === 0) || !dihitung(pegawai);
}

/** An appointment that is not wholly given out: the rest goes to who already holds it. */
function lengkapiPemegang(
  tugas: TugasTerbagi,
  tetap: readonly Penugasan[],
  peserta: Peserta,
  kelayakan: Kelayakan,
): BagianTugas | null {
  const pemegang = tetap.find((p) => !p.terkunci && peserta.indeks.has(p.pegawaiId));
  if (pemegang === undefined) return null;
  const lain = tetap.filter((p) => p !== pemegang);
  const orang = peserta.indeks.get(pemegang.pegawaiId)!;
  return {
    tugas,
    kelompok: kelayakan.sendiri(orang),
    tetap: new Set(lain.map((p) => p.id)),
    tetapAda: lain.filter((p) => p.sampai === undefined).length,
    sisaPorsi: tugas.pembagi - lain.reduce((n, p) => n + p.porsi, tugas.batal ?? 0),
    butir: 0,
    lama: [[orang, pemegang.porsi]],
  };
}

/** Smallest pieces people would hand over: about a twentieth, a tenth of an undivided document, at least two hours. */
const PIHAK_UNIT = 20;
const PIHAK_PERSEN = 10;
const MENIT_PANTAS = 120;
const ANGKA_BULAT = [1, 2, 5];

/**
 * The piece (in porsi) in which a task may be handed over, 0 = one person does it whole (B8, B9). By volume a round
 * number of units (1, 2, 5, 10, 20 …); by percent a part of the whole that gives whole minutes where there is one.
 * An appointment by decree and a fixed service are divided only when they are more than anybody's year (`ruang`, minutes).
 */
function butirTugas(tugas: TugasTerbagi, ruang: number): number {
  const menit = menitTugas(tugas) ?? 0;
  const { orangMin } = tugas.syarat;
  if (!tugas.dapatDibagi || tugas.hadirBersama) return 0;
  const wajar = butirWajar(tugas, menit, ruang);
  // A team of three needs three pieces, however small they are.
  if (orangMin === null || orangMin < 2 || (wajar > 0 && wajar * orangMin <= tugas.pembagi)) return wajar;
  return Math.floor(tugas.pembagi / orangMin);
}

function butirWajar(tugas: TugasTerbagi, menit: number, ruang: number): number {
  if (menit < 2 * MENIT_PANTAS) return 0;
  // An appointment and a fixed service (a driver's week) are one person's, unless nobody's year is long enough.
  if ((tugas.syarat.tugasTambahan !== '' || tugas.jenis === 'layanan') && menit <= ruang) return 0;
  const sedikitnya = (MENIT_PANTAS * tugas.pembagi) / menit;
  if (dibagiPerUnit(tugas)) {
    const cari = Math.max(tugas.volume <= 2 * PIHAK_UNIT ? 1 : tugas.volume / PIHAK_UNIT, sedikitnya);
    for (let puluh = 1; ; puluh *= 10) {
      const bulat = ANGKA_BULAT.find((n) => n * puluh >= cari);
      if (bulat !== undefined) return bulat * puluh * 2 <= tugas.volume ? bulat * puluh : 0;
    }
  }
  const cari = Math.max(tugas.pembagi / PIHAK_PERSEN, sedikitnya);
  let terdekat = 0;
  for (let banyak = PIHAK_PERSEN; banyak >= 2; banyak -= 1) {
    const butir = tugas.pembagi / banyak;
    if (!Number.isInteger(butir) || butir < cari) continue;
    if ((menit * butir) % tugas.pembagi === 0) return butir;
    terdekat ||= butir;
  }
  return terdekat;
}

/** A fifth of the task, or a good quarter of a year of very large ones; nobody should hold 1 of 15 kecamatan. */
const SEPERLIMA = 5;
const MENIT_CUKUP = 20_000;

/** Smallest share worth giving to one more person, in porsi and whole pieces. */
export function porsiTerkecil(tugas: TugasTerbagi, butir: number): number {
  if (butir === 0) return 0;
  const cukup = (MENIT_CUKUP * tugas.pembagi) / Math.max(1, menitTugas(tugas) ?? 0);
  const perOrang = tugas.pembagi / Math.max(1, tugas.syarat.orangMin ?? 1);
  return Math.max(1, Math.floor(Math.min(tugas.pembagi / SEPERLIMA, cukup, perOrang) / butir)) * butir;
}

/** B3: minutes of all shares outside `dipindah`, laid over the months like the load of the map. */
export function bebanTetap(
  kantor: Kantor,
  pola: PolaTahun,
  peserta: Peserta,
  dipindah: ReadonlyMap<TugasId, BagianTugas>,
): BebanTetap {
  const n = peserta.orang.length;
  const beban = {
    bulan: new Float64Array(n * 12),
    tahun: new Float64Array(n),
    jumlah: new Int32Array(n),
    kini: new Float64Array(n),
  };
  const kapasitas = peserta.kumulatif.map((k) => pola.perBulan(k));
  for (const tugas of kantor.tugas.values()) {
    const bagian = dipindah.get(tugas.id);
    const menit = menitPorsi(tugas);
    for (const p of tugas.penugasan) {
      const orang = peserta.indeks.get(p.pegawaiId);
      if (orang === undefined) continue;
      const milik = menit.get(p.id) ?? 0;
      beban.kini[orang]! += milik;
      if (bagian !== undefined && !bagian.tetap.has(p.id)) continue;
      beban.jumlah[orang]! += 1;
      // Work without a day to do it on fills no month, but the year all the same, as it does while it can be moved.
      beban.tahun[orang]! += milik;
      if (bertanggal(p) || berjeda(p)) {
        pola.tambahkanMasa(p, milik, tugas.jendela, peserta.orang[orang]!, beban.bulan, orang * 12);
        continue;
      }
      pola.tambahkan(
        milik,
        pola.indeks(tugas.jendela),
        peserta.orang[orang]!,
        kapasitas[orang]!,
        beban.bulan,
        orang * 12,
      );
    }
  }
  return beban;
}
