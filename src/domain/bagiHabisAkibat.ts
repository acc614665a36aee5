import type { Pandangan } from './bagiHabisPandangan';
import { bebanBila } from './bagiHabisPandangan';
import type { BebanTahun } from './hitungan';
import type { PegawaiId } from './ids';
import { menitPerSatuanNorma } from './normaWaktu';
import type { Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';
import type { TugasTerbagi } from './tugas';

/** Two plans closer than this in fairness are equal: a thousandth of a full year's squared ratio. */
const SAMA_ADIL = 0.001;
/** Minutes are laid over months in whole ones: this much may be rounding. */
const BULAT = 12;

/**
 * What decides between two divisions, in this order (the objective of bagiHabis): minutes over the yearly limit, minutes
 * over in single months, people without tasks, minutes missing to the low threshold, fairness.
 */
export const TINGKAT_NILAI = ['lebihTahun', 'lebihBulan', 'tanpaTugas', 'rendah', 'adil'] as const;
export type TingkatNilai = (typeof TINGKAT_NILAI)[number];
export type NilaiOrang = Readonly<Record<TingkatNilai, number>>;

/** Highest yearly load of a person that the office accepts, in minutes. */
export function batasTahun(p: Pandangan, pegawai: Pegawai, kapasitas: number): number {
  const umum = (kapasitas * p.kantor.pengaturan.ambangMelebihi.nilai) / 100;
  const { alasanMelebihi } = pegawai;
  if (alasanMelebihi === null) return umum;
  const diterima =
    alasanMelebihi.batas === undefined ? p.beban(pegawai.id).beban : (kapasitas * alasanMelebihi.batas) / 100;
  return Math.max(umum, diterima);
}

/** Minutes over the capacity of month i (0–11). */
export const menitLebihBulan = (beban: BebanTahun, i: number): number =>
  Math.max(0, (beban.bulan.beban[i] ?? 0) - (beban.bulan.kapasitas[i] ?? 0));

/** Has a month an effective day of this office or more over its capacity? Less is not worth a word. */
export function bulanMelebihi(beban: BebanTahun, pengaturan: Pengaturan): boolean {
  const sehari = menitPerSatuanNorma('hari', pengaturan);
  for (let i = 0; i < 12; i += 1) if (menitLebihBulan(beban, i) >= sehari) return true;
  return false;
}

export function nilaiOrang(p: Pandangan, pegawai: Pegawai, beban: BebanTahun, bertugas: boolean): NilaiOrang {
  const { kapasitas } = beban;
  const bawah = pegawai.alasanRendah === null ? (kapasitas * p.kantor.pengaturan.ambangRendah.nilai) / 100 : 0;
  let lebih = 0;
  for (let i = 0; i < 12; i += 1) lebih += menitLebihBulan(beban, i);
  return {
    lebihTahun: Math.max(0, Math.ceil(beban.beban - batasTahun(p, pegawai, kapasitas) - 1e-6)),
    lebihBulan: lebih,
    tanpaTugas: bawah > 0 && !bertugas ? 1 : 0,
    rendah: Math.max(0, Math.ceil(bawah - beban.beban - 1e-6)),
    adil: kapasitas <= 0 ? 0 : (beban.beban * beban.beban) / kapasitas,
  };
}

/** One person in a changed division. */
export interface AkibatOrang {
  readonly pegawai: Pegawai;
  readonly sebelum: BebanTahun;
  readonly sesudah: BebanTahun;
  readonly nilaiSebelum: NilaiOrang;
  readonly nilaiSesudah: NilaiOrang;
}
export interface Akibat {
  readonly orang: readonly AkibatOrang[];
  /** The first level that differs and who decides there; null = equally good. */
  readonly beda: { readonly tingkat: TingkatNilai; readonly lebihBaik: boolean; readonly selisih: number } | null;
}

/** What becomes of the people of these tasks when they get the shares they have in `ganti`. */
export function akibatUbah(p: Pandangan, ganti: readonly TugasTerbagi[]): Akibat {
  const terlibat = new Set<PegawaiId>();
  for (const baru of ganti) {
    for (const bagian of baru.penugasan) terlibat.add(bagian.pegawaiId);
    for (const bagian of p.tugas(baru.id)?.penugasan ?? []) terlibat.add(bagian.pegawaiId);
  }
  const diganti = new Set(ganti.map((t) => t.id));
  const orang: AkibatOrang[] = [];
  for (const id of terlibat) {
    const pegawai = p.kantor.pegawai.get(id);
    if (pegawai === undefined) continue;
    const sebelum = p.beban(id);
    const sesudah = bebanBila(p, id, ganti);
    const masih =
      p.tugasnya(id).some((t) => !diganti.has(t.id)) ||
      ganti.some((t) => t.penugasan.some((bagian) => bagian.pegawaiId === id));
    orang.push({
      pegawai,
      sebelum,
      sesudah,
      nilaiSebelum: nilaiOrang(p, pegawai, sebelum, p.tugasnya(id).length > 0),
      nilaiSesudah: nilaiOrang(p, pegawai, sesudah, masih),
    });
  }
  return { orang, beda: bedaNilai(orang) };
}

function bedaNilai(orang: readonly AkibatOrang[]): Akibat['beda'] {
  const penuh = orang.reduce((n, { sebelum }) => Math.max(n, sebelum.kapasitas), 1);
  for (const tingkat of TINGKAT_NILAI) {
    const selisih = orang.reduce((n, o) => n + o.nilaiSesudah[tingkat] - o.nilaiSebelum[tingkat], 0);
    const berarti = tingkat === 'adil' ? SAMA_ADIL * penuh : tingkat === 'lebihBulan' ? BULAT : 0;
    if (Math.abs(selisih) > berarti) return { tingkat, lebihBaik: selisih < 0, selisih };
  }
  return null;
}
