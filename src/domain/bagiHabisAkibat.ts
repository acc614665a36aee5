import type { Pandangan } from './bagiHabisPandangan';
import { bebanBila } from './bagiHabisPandangan';
import { rentangJendela } from './beban';
import { DERAU, JAUH, kaliBulan, lebihUtuh } from './bagiHabisBulan';
import type { BebanTahun } from './hitungan';
import type { PegawaiId } from './ids';
import { dihitung } from './kapasitas';
import { menitPerSatuanNorma } from './normaWaktu';
import type { Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';
import { layak } from './syarat';
import { pemegang } from './syaratTim';
import type { TugasTerbagi } from './tugas';

/** Two plans closer than this in fairness are equal: a thousandth of a full year's squared ratio. */
const SAMA_ADIL = 0.001;

/**
 * What decides between two divisions, in this order (the objective of bagiHabis, Nilai): minutes over the yearly limit,
 * minutes over in single months, people without tasks, minutes missing to the low threshold; then fairness before what
 * is disturbed of the present division. Where that is kept, only months far over come so early, and disturbance and the
 * other months come before fairness.
 */
export type TingkatNilai = 'lebihTahun' | 'lebihBulan' | 'tanpaTugas' | 'rendah' | 'terganggu' | 'bulanRingan' | 'adil';
const DIPERTAHANKAN: readonly TingkatNilai[] = [
  'lebihTahun',
  'lebihBulan',
  'tanpaTugas',
  'rendah',
  'terganggu',
  'bulanRingan',
  'adil',
];
const DIBAGI_ULANG: readonly TingkatNilai[] = ['lebihTahun', 'lebihBulan', 'tanpaTugas', 'rendah', 'adil', 'terganggu'];
type NilaiOrang = Readonly<Record<Exclude<TingkatNilai, 'terganggu'>, number>>;

const dipertahankan = (p: Pandangan): boolean => p.pertahankan ?? true;

/** Highest yearly load of a person that the office accepts, in minutes. */
export function batasTahun(p: Pandangan, pegawai: Pegawai, kapasitas: number): number {
  const umum = (kapasitas * p.kantor.pengaturan.ambangMelebihi.nilai) / 100;
  const { alasanMelebihi } = pegawai;
  if (alasanMelebihi === null) return umum;
  const diterima =
    alasanMelebihi.batas === undefined ? p.beban(pegawai.id).beban : (kapasitas * alasanMelebihi.batas) / 100;
  return Math.max(umum, diterima);
}

/** Months (0–11) an effective day of this office or more over their capacity. Less is not worth a word. */
export function bulanMelebihi(beban: BebanTahun, pengaturan: Pengaturan): readonly number[] {
  const sehari = menitPerSatuanNorma('hari', pengaturan);
  const bulan: number[] = [];
  for (let i = 0; i < 12; i += 1)
    if ((beban.bulan.beban[i] ?? 0) - (beban.bulan.kapasitas[i] ?? 0) >= sehari) bulan.push(i);
  return bulan;
}

function nilaiOrang(p: Pandangan, pegawai: Pegawai, beban: BebanTahun, bertugas: boolean): NilaiOrang {
  const { kapasitas } = beban;
  const { pengaturan } = p.kantor;
  const bawah = pegawai.alasanRendah === null ? (kapasitas * pengaturan.ambangRendah.nilai) / 100 : 0;
  const batas = batasTahun(p, pegawai, kapasitas);
  const satuan = menitPerSatuanNorma('hari', pengaturan);
  let [semua, jauh] = [0, 0];
  for (let i = 0; i < 12; i += 1) {
    const sebulan = beban.bulan.kapasitas[i] ?? 0;
    const lebih = (beban.bulan.beban[i] ?? 0) - sebulan * kaliBulan(batas, kapasitas);
    semua += lebihUtuh(lebih, satuan);
    jauh += lebihUtuh(lebih - JAUH * sebulan, satuan);
  }
  return {
    lebihTahun: Math.max(0, Math.ceil(beban.beban - batas - DERAU)),
    lebihBulan: dipertahankan(p) ? jauh : semua,
    tanpaTugas: bawah > 0 && !bertugas ? 1 : 0,
    rendah: Math.max(0, Math.ceil(bawah - beban.beban - DERAU)),
    bulanRingan: semua,
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
/** The first level that differs, its place in the order (0 = weightiest), and who decides there. */
export interface Beda {
  readonly tingkat: TingkatNilai;
  readonly peringkat: number;
  readonly lebihBaik: boolean;
  readonly selisih: number;
}
export interface Akibat {
  readonly orang: readonly AkibatOrang[];
  /** null = equally good. */
  readonly beda: Beda | null;
  /** The same as if nobody minded that the present division changes. */
  readonly bedaBeban: Beda | null;
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
  const terganggu = ganti.reduce((n, baru) => n + terganggunya(p, baru) - terganggunya(p, p.tugas(baru.id)), 0);
  return { orang, beda: bedaNilai(p, orang, terganggu), bedaBeban: bedaNilai(p, orang, 0) };
}

/** Present shares that somebody who may keep them has no more, or less of. */
function terganggunya({ kantor }: Pandangan, nanti: TugasTerbagi | undefined): number {
  const kini = nanti && kantor.tugas.get(nanti.id);
  if (kini === undefined) return 0;
  const rentang = rentangJendela(kini.jendela, kantor.kalender.tahun);
  return pemegang(kini.penugasan).filter(({ pegawaiId, porsi, terkunci }) => {
    const pegawai = kantor.pegawai.get(pegawaiId);
    if (terkunci || pegawai === undefined || !dihitung(pegawai) || !layak(kini, pegawai, rentang).ya) return false;
    return porsi > (nanti?.penugasan.find((bagian) => bagian.pegawaiId === pegawaiId)?.porsi ?? 0);
  }).length;
}

function bedaNilai(p: Pandangan, orang: readonly AkibatOrang[], terganggu: number): Beda | null {
  const penuh = orang.reduce((n, { sebelum }) => Math.max(n, sebelum.kapasitas), 1);
  for (const [peringkat, tingkat] of (dipertahankan(p) ? DIPERTAHANKAN : DIBAGI_ULANG).entries()) {
    const selisih =
      tingkat === 'terganggu'
        ? terganggu
        : orang.reduce((n, o) => n + o.nilaiSesudah[tingkat] - o.nilaiSebelum[tingkat], 0);
    if (Math.abs(selisih) > (tingkat === 'adil' ? SAMA_ADIL * penuh : 0))
      return { tingkat, peringkat, lebihBaik: selisih < 0, selisih };
  }
  return null;
}
