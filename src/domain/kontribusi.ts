import { kelasEj, type KelasEj } from './ej';
import type { PegawaiId } from './ids';
import type { AngkaBersumber, Pengaturan } from './pengaturan';
import { K_TERKECIL } from './kelompokKecil';
import { banyakTakDicatat, bulanKosong, targetJendela } from './hasilDicatat';
import { genapMenit, menitVolume, selesaiSampai, type CapaianPorsi } from './realisasi';
import type { Tugas } from './tugas';

/** When something is worth a talk. All numbers are proposals of the program, for the office to change. */
export interface PengaturanKontribusi {
  /** Months that are looked at together: one bad month says nothing. */
  readonly bulan: AngkaBersumber;
  /** Percent of the working days from which somebody was "there". */
  readonly hadir: AngkaBersumber;
  /** Percent of what was planned: below = little result, from `hasilBaik` on = good. */
  readonly hasilRendah: AngkaBersumber;
  readonly hasilBaik: AngkaBersumber;
  /** Times late, early or not clocked in those months, from which on it is named. */
  readonly kejadian: AngkaBersumber;
  /** Smallest group that is shown without names, never below K_TERKECIL. */
  readonly kelompok: AngkaBersumber;
}

const USULAN = 'Usulan aplikasi, bukan ketentuan; sesuaikan dengan kebijakan kantor';
export const KONTRIBUSI_BAWAAN: PengaturanKontribusi = {
  bulan: { nilai: 3, sumber: USULAN },
  hadir: { nilai: 80, sumber: USULAN },
  hasilRendah: { nilai: 50, sumber: USULAN },
  hasilBaik: { nilai: 90, sumber: USULAN },
  kejadian: { nilai: 5, sumber: USULAN },
  kelompok: { nilai: K_TERKECIL, sumber: 'UU 27/2022 (prinsip pembatasan data); kelompok di bawah 5 orang digabung' },
};

/** The two findings, one in each direction. Neither is a verdict: they say what to talk about. */
export const TEMUAN_KONTRIBUSI = ['hadir_tanpa_hasil', 'hasil_baik_jam_kurang'] as const;
export type TemuanKontribusi = (typeof TEMUAN_KONTRIBUSI)[number];
export const SEBUTAN_TEMUAN: Readonly<Record<TemuanKontribusi, string>> = {
  hadir_tanpa_hasil: 'Hadir, beban atau hasil belum tampak',
  hasil_baik_jam_kurang: 'Hasil baik, catatan jam kurang tertib',
};

/** What is known of one person over the months that are looked at. */
export interface BahanKontribusi {
  readonly pegawaiId: PegawaiId;
  readonly dihitung: boolean;
  /** A reason for little load was accepted. */
  readonly alasanRendah: boolean;
  readonly menitBeban: number;
  readonly kapasitas: number;
  readonly menitRencana: number;
  readonly menitSelesai: number;
  /** H5: minutes of blank months that are not asked for. */
  readonly menitDilewati: number;
  /** Anything was noted of the person's results in these months. */
  readonly tercatat: boolean;
  /** Blank months among them (H3), as bits, and the capacity of those in which something was noted. */
  readonly kosong: number;
  readonly kapasitasDicatat: number;
  /** Working days of the calendar, and those of them on which the person had no leave or other absence. */
  readonly hariKantor: number;
  readonly hariKerja: number;
  /** From the attendance sheets, null unless every month has one. */
  readonly hariHadir: number | null;
  readonly kejadian: number | null;
}

export interface Kontribusi {
  readonly pegawaiId: PegawaiId;
  /** null = judged; else why not. */
  readonly tidakDinilai: 'status' | 'jarangTersedia' | null;
  /** Load ÷ capacity, unrounded. */
  readonly beban: number | null;
  readonly kelas: KelasEj | 'kosong';
  /** Done ÷ what may be expected (P2), unrounded; null while nothing was noted or planned. */
  readonly hasil: number | null;
  readonly tingkat: TingkatHasil;
  /** Blank months (H3) that the result leaves out, as bits. */
  readonly kosong: number;
  /** Days there ÷ working days, at most 1: people come in on days of leave too. */
  readonly hadir: number | null;
  readonly kejadian: number | null;
  readonly temuan: TemuanKontribusi | null;
  /** What the first finding rests on; the work given is the superior's part. */
  readonly sebab: readonly ('beban' | 'hasil')[];
}

export const TINGKAT_HASIL = ['baik', 'cukup', 'rendah', 'belum'] as const;
export type TingkatHasil = (typeof TINGKAT_HASIL)[number];
/** Columns of the map: nobody's work first, then by the classes of load. */
export const KELAS_KONTRIBUSI = ['kosong', 'E', 'D', 'C', 'B', 'A'] as const satisfies readonly Kontribusi['kelas'][];

type Aturan = Pick<Pengaturan, 'kontribusi' | 'kelasEj' | 'ambangRendah'>;

/**
 * What the tasks say of one person, and what an attendance sheet adds:
 * P1 people who are not counted, or were there on less than half of the working days, are not looked at;
 * P2 results that nobody noted are unknown, not missing: blank months are not asked for, and while one of the months is blank
 *    (H1–H3) a low result leads to no finding, and where much is blank (H5) a high one is not called good; and nobody is measured by more than fits into the working time of the noted
 *    months: what was planned beyond the capacity is the division's fault;
 * P3 "there, without load or result": there from `hadir` on, and the load below the threshold (no reason accepted) or the
 *    noted result below `hasilRendah`;
 * P4 "good results, clock not in order": at least `kejadian` times late, early or not clocked, the load not below the
 *    threshold and the result from `hasilBaik` on;
 * P5 (see hasilJendela) what was left over from the months before is not counted against anybody;
 * P6 without an attendance sheet of every month there is no finding; the two never meet in one person.
 */
export function kontribusi(bahan: BahanKontribusi, aturan: Aturan): Kontribusi {
  const { kontribusi: batas, kelasEj: kelas, ambangRendah } = aturan;
  const beban = bahan.kapasitas > 0 ? bahan.menitBeban / bahan.kapasitas : null;
  const diharapkan = rencanaWajar(bahan);
  const hasil = bahan.tercatat && diharapkan > 0 ? bahan.menitSelesai / diharapkan : null;
  const hadir =
    bahan.hariHadir === null || bahan.hariKerja === 0 ? null : Math.min(1, bahan.hariHadir / bahan.hariKerja);
  const tidakDinilai = !bahan.dihitung ? 'status' : bahan.hariKerja * 2 < bahan.hariKantor ? 'jarangTersedia' : null;
  const rendah = beban !== null && beban < ambangRendah.nilai / 100;
  const sebab: ('beban' | 'hasil')[] = [];
  if (rendah && !bahan.alasanRendah) sebab.push('beban');
  const sedikit = hasil !== null && hasil < batas.hasilRendah.nilai / 100;
  if (sedikit && bahan.kosong === 0) sebab.push('hasil');
  const ada = hadir !== null && hadir >= batas.hadir.nilai / 100;
  const baik = hasil !== null && hasil >= batas.hasilBaik.nilai / 100 && !banyakTakDicatat(bahan);
  const jamKurang = bahan.kejadian !== null && bahan.kejadian >= batas.kejadian.nilai;
  const temuan =
    tidakDinilai !== null || beban === null
      ? null
      : ada && sebab.length > 0
        ? 'hadir_tanpa_hasil'
        : jamKurang && baik && !rendah
          ? 'hasil_baik_jam_kurang'
          : null;
  return {
    pegawaiId: bahan.pegawaiId,
    tidakDinilai,
    beban,
    kelas: bahan.menitBeban === 0 || beban === null ? 'kosong' : kelasEj(beban, kelas),
    hasil,
    tingkat: hasil === null ? 'belum' : baik ? 'baik' : sedikit ? 'rendah' : 'cukup',
    kosong: bahan.kosong,
    hadir,
    kejadian: bahan.kejadian,
    temuan,
    sebab: temuan === 'hadir_tanpa_hasil' ? sebab : [],
  };
}

/** P2: minutes that may be expected. */
export const rencanaWajar = ({
  menitRencana,
  kapasitasDicatat,
}: Pick<BahanKontribusi, 'menitRencana' | 'kapasitasDicatat'>): number => Math.min(menitRencana, kapasitasDicatat);

/** The months looked at when `bulan` is the last one: inside the year, so fewer at its beginning. */
export const jendelaKontribusi = (bulan: number, { kontribusi: { bulan: jumlah } }: Aturan): readonly number[] => {
  const mulai = Math.max(1, bulan - jumlah.nilai + 1);
  return Array.from({ length: bulan - mulai + 1 }, (_, i) => mulai + i);
};

/**
 * P5: minutes due and done in the months `dari`–`sampai`, with the blank months among them. Due is the plan of these months,
 * less what was done ahead of it; a backlog from before is not due once more, so a year begun late in the program does not
 * weigh on anybody, and neither does a month that was not noted (H1).
 */
export function hasilJendela(
  isi: readonly { readonly tugas: Pick<Tugas, 'norma'>; readonly capaian: CapaianPorsi }[],
  dari: number,
  sampai: number,
): Pick<BahanKontribusi, 'menitRencana' | 'menitSelesai' | 'menitDilewati' | 'kosong'> {
  let menitRencana = 0;
  let menitSelesai = 0;
  let menitDilewati = 0;
  const catatan = isi.map(({ tugas, capaian }) => {
    const { target, kosong, dilewati } = targetJendela(capaian, dari, sampai);
    menitRencana += menitVolume(tugas, target) ?? 0;
    menitDilewati += menitVolume(tugas, dilewati) ?? 0;
    menitSelesai += menitVolume(tugas, selesaiSampai(capaian, sampai) - selesaiSampai(capaian, dari - 1)) ?? 0;
    return { catatan: capaian.catatan, kosong };
  });
  return {
    menitRencana: genapMenit(menitRencana),
    menitSelesai: genapMenit(menitSelesai),
    menitDilewati: genapMenit(menitDilewati),
    kosong: bulanKosong(catatan),
  };
}
