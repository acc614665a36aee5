import type { BarisBenturan, SaranBenturan } from '../api/bebanViews';
import type { KolomPeta, OrangPeta, PerPeta } from '../api/petaViews';
import { selCsv } from '../services/selCsv';
import { angka, desimal, jam, persen, rasio, table } from './output';

/** One person; `beban` and `kapasitas` in minutes, the year first, then the periods. */
export interface OrangBeban extends OrangPeta {
  readonly beban: readonly number[];
  readonly kapasitas: readonly number[];
  readonly rutin: number;
  readonly strategis: number;
}
export interface LaporanBeban {
  readonly per: PerPeta;
  readonly kolom: readonly KolomPeta[];
  /** Effective hours of a full working day, and the average load on that scale. */
  readonly jamPenuh: number;
  readonly rataRataJam: number;
  readonly orang: readonly OrangBeban[];
  readonly benturan: readonly (BarisBenturan & SaranBenturan)[];
}

interface Jumlah {
  readonly pegawai: number;
  readonly rutin: number;
  readonly strategis: number;
  readonly beban: readonly number[];
  readonly kapasitas: readonly number[];
}

const ratio = (beban = 0, kapasitas = 0): number | null => (kapasitas === 0 ? null : beban / kapasitas);
const ratios = (n: Pick<Jumlah, 'beban' | 'kapasitas'>): (number | null)[] =>
  n.beban.map((menit, at) => ratio(menit, n.kapasitas[at]));

/** Totals of counted people. */
function jumlahkan(orang: readonly OrangBeban[], kolom: number): Jumlah {
  const dihitung = orang.filter((one) => one.dihitung);
  const sum = (of: (one: OrangBeban) => readonly number[]): number[] =>
    Array.from({ length: kolom + 1 }, (_, at) => dihitung.reduce((n, one) => n + (of(one)[at] ?? 0), 0));
  return {
    pegawai: dihitung.length,
    rutin: dihitung.reduce((n, one) => n + one.rutin, 0),
    strategis: dihitung.reduce((n, one) => n + one.strategis, 0),
    beban: sum((one) => one.beban),
    kapasitas: sum((one) => one.kapasitas),
  };
}

function perBagian({ orang, kolom }: LaporanBeban): readonly (readonly [string, Jumlah])[] {
  const names = new Map<string, OrangBeban[]>();
  for (const one of orang) {
    const people = names.get(one.namaBagian);
    if (people) people.push(one);
    else names.set(one.namaBagian, [one]);
  }
  return [...names].map(([nama, people]) => [nama, jumlahkan(people, kolom.length)]);
}

const rutinDari = ({ rutin, strategis }: Pick<Jumlah, 'rutin' | 'strategis'>): number | null =>
  ratio(rutin, rutin + strategis);

/** The outcome for machines; the order of the keys is part of it (resources/docs/perintah.md). */
export function jsonBeban(laporan: LaporanBeban): unknown {
  const { per, kolom, jamPenuh, rataRataJam, orang, benturan } = laporan;
  const isi = (n: Jumlah) => ({
    pegawai: n.pegawai,
    setahun: ratio(n.beban[0], n.kapasitas[0]),
    bebanSetahun: n.beban[0] ?? 0,
    kapasitasSetahun: n.kapasitas[0] ?? 0,
    rutin: rutinDari(n),
    beban: n.beban.slice(1),
    kapasitas: n.kapasitas.slice(1),
    sel: ratios(n).slice(1),
  });
  return {
    per,
    kolom: kolom.map(({ nomor, mulai, akhir, hariKerja }) => ({ nomor, mulai, akhir, hariKerja })),
    jamPenuh,
    rataRataJam,
    baris: orang.map((one) => ({
      pegawaiId: one.pegawaiId,
      nama: one.nama,
      jabatan: one.jabatan,
      namaBagian: one.namaBagian,
      dihitung: one.dihitung,
      keadaan: one.keadaan,
      setahun: ratio(one.beban[0], one.kapasitas[0]),
      bebanSetahun: one.beban[0] ?? 0,
      kapasitasSetahun: one.kapasitas[0] ?? 0,
      jamPerHari: one.jamPerHari,
      rutin: rutinDari(one),
      konflik: one.konflik,
      beban: one.beban.slice(1),
      kapasitas: one.kapasitas.slice(1),
      sel: ratios(one).slice(1),
    })),
    perBagian: perBagian(laporan).map(([bagian, n]) => ({ bagian, ...isi(n) })),
    jumlah: isi(jumlahkan(orang, kolom.length)),
    benturan: benturan.map((one) => ({
      pegawaiId: one.pegawaiId,
      pegawai: one.namaPegawai,
      tugasId: one.tugasId,
      tugas: one.nama,
      waktu: one.waktu,
      menit: one.menit,
      mulai: one.mulai,
      akhir: one.akhir,
      sebab: one.sebab,
      keterangan: one.sebabTeks,
      tenggat: one.tenggat,
    })),
  };
}

const HEAD = 'pegawai_id;nama;jabatan;bagian;dihitung;per;periode;mulai;akhir;beban_menit;kapasitas_menit;rasio';

/** Indonesian spreadsheets split at semicolons and read decimal commas. */
export function csvBeban({ per, kolom, orang }: LaporanBeban): string {
  const rows = orang.flatMap((one) =>
    kolom.map(({ nomor, mulai, akhir }, at) => {
      const [beban = 0, kapasitas = 0] = [one.beban[at + 1], one.kapasitas[at + 1]];
      const nilai = ratio(beban, kapasitas)?.toFixed(4).replace('.', ',') ?? '';
      const siapa = [one.pegawaiId, one.nama, one.jabatan, one.namaBagian].map(selCsv);
      return [...siapa, one.dihitung ? 'ya' : 'tidak', per, nomor, mulai, akhir, beban, kapasitas, nilai].join(';');
    }),
  );
  return [HEAD, ...rows].join('\n');
}

const bagianRutin = (n: Pick<Jumlah, 'rutin' | 'strategis'>): string => {
  const share = rutinDari(n);
  return share === null ? '–' : persen(share, 0);
};

export function describeBeban(laporan: LaporanBeban): string {
  const { per, kolom, orang, jamPenuh, rataRataJam, benturan } = laporan;
  const periode = kolom.map(({ nomor }) => `${per === 'minggu' ? 'M' : ''}${nomor}`);
  const right = new Set(Array.from({ length: kolom.length + 6 }, (_, at) => at).filter((at) => at > 1));
  const head = ['Pegawai', 'Bagian', 'Setahun', ...periode, 'Jam/hari', 'Rutin'];
  const rows = orang.map((one) => [
    one.nama,
    one.namaBagian,
    ...ratios(one).map(rasio),
    desimal(one.jamPerHari, 2),
    bagianRutin(one),
  ]);
  const bagian = perBagian(laporan).map(([nama, n]) => [
    nama,
    angka(n.pegawai),
    jam(n.beban[0] ?? 0),
    jam(n.kapasitas[0] ?? 0),
    ...ratios(n).map(rasio),
    bagianRutin(n),
  ]);
  const semua = jumlahkan(orang, kolom.length);
  return [
    table([head, ...rows], right),
    '',
    table(
      [['Bagian', 'Pegawai', 'Beban', 'Kapasitas', 'Setahun', ...periode, 'Rutin'], ...bagian],
      right1(kolom.length),
    ),
    '',
    `Jumlah: ${jam(semua.beban[0] ?? 0)} dari ${jam(semua.kapasitas[0] ?? 0)}; rata-rata ${desimal(rataRataJam, 2)} dari ${desimal(jamPenuh, 2)} jam efektif/hari; ${bagianRutin(semua)} rutin`,
    benturan.length === 0
      ? 'Semua pekerjaan muat pada waktunya.'
      : `${angka(benturan.length)} pekerjaan tidak muat pada waktunya:`,
    ...benturan.map((one) =>
      `  ${one.namaPegawai}: ${one.nama} (${one.waktu}), ${jam(one.menit)} tidak muat. ${one.sebabTeks}`.trimEnd(),
    ),
  ].join('\n');
}

const right1 = (kolom: number): ReadonlySet<number> => new Set(Array.from({ length: kolom + 6 }, (_, at) => at + 1));
