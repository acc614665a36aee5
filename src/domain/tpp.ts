import { banyakTakDicatat } from './hasilDicatat';
import { KEJADIAN_DISIPLIN, type JumlahKejadian, type KejadianDisiplin } from './disiplin';
import type { AngkaBersumber } from './pengaturan';

/** How the region pays its allowance (tambahan penghasilan pegawai), typed in by the office: nothing here is an official amount. */
export interface PengaturanTpp {
  /** Part that depends on productivity, in percent; the rest depends on discipline. */
  readonly produktivitas: AngkaBersumber;
  /**
   * What full productivity is. `kapasitas`: minutes done ÷ effective working time of the person; `rencana`: minutes done ÷
   * minutes planned, as far as they fit into that time.
   */
  readonly ukuran: { readonly cara: 'kapasitas' | 'rencana'; readonly sumber: string };
  /** Basic amount of a month by kelas jabatan, whole rupiah; only classes that were typed in. */
  readonly dasar: {
    readonly kelas: readonly { readonly kelas: number; readonly rupiah: number }[];
    readonly sumber: string;
  };
  /** Taken off the discipline part for each time, in hundredths of a percent. */
  readonly potongan: { readonly kejadian: Readonly<Record<KejadianDisiplin, number>>; readonly sumber: string };
}

export const TPP_BAWAAN: PengaturanTpp = {
  produktivitas: {
    nilai: 60,
    sumber: 'Pembagian yang umum: produktivitas 60 %, disiplin 40 % (a.l. Kab. Kepahiang); sesuaikan dengan Perkada',
  },
  ukuran: {
    cara: 'kapasitas',
    sumber: 'Usulan aplikasi: kerja penuh dan setengah tidak sama; sesuaikan dengan Perkada',
  },
  dasar: { kelas: [], sumber: '' },
  potongan: {
    kejadian: {
      tl1: 50,
      tl2: 100,
      tl3: 125,
      tl4: 150,
      psw1: 50,
      psw2: 100,
      psw3: 125,
      psw4: 150,
      lupa_masuk: 150,
      lupa_pulang: 150,
      apel: 200,
      alpa: 300,
    },
    sumber:
      'Praktik daerah (a.l. Kab. Tulang Bawang, Kab. Tebo); 3 % per hari tanpa keterangan belum dikonfirmasi; sesuaikan dengan Perkada',
  },
};

const PENUH = 10_000;

export interface MasukanTpp {
  /** Basic amount of a month, whole rupiah. */
  readonly dasar: number;
  /** Productivity in hundredths of a percent. */
  readonly capaian: number;
  readonly kejadian: JumlahKejadian;
  /** Percent that a running hukuman disiplin takes off the sum; 0 = none. */
  readonly hukuman: number;
}

/** Every amount in whole rupiah, so that the sum can be checked by hand. */
export interface HasilTpp {
  readonly dasar: number;
  /** The two parts when everything is full; together the basic amount. */
  readonly penuh: { readonly produktivitas: number; readonly disiplin: number };
  readonly produktivitas: number;
  readonly disiplin: number;
  /** Sum of the cuts in hundredths of a percent, at most 10.000. */
  readonly potongan: number;
  readonly rincian: readonly {
    readonly kejadian: KejadianDisiplin;
    readonly jumlah: number;
    readonly potongan: number;
  }[];
  readonly hukuman: number;
  readonly jumlah: number;
}

/**
 * The allowance of one month, simulated:
 * T1 the basic amount is split by the percentage of the region; the two parts add up to it exactly;
 * T2 the productivity part is paid by the productivity, from nothing to full; more than full is full;
 * T3 the discipline part loses the sum of the cuts, count × cut each, and never becomes negative;
 * T4 a running hukuman disiplin takes its percentage off the sum of both;
 * T5 every amount is rounded to whole rupiah where it is calculated, halves up. Before tax.
 */
export function simulasiTpp(pengaturan: PengaturanTpp, { dasar, capaian, kejadian, hukuman }: MasukanTpp): HasilTpp {
  const bagian = bagiPersen(dasar, batasi(pengaturan.produktivitas.nilai * 100));
  const penuh = { produktivitas: bagian, disiplin: dasar - bagian };
  const rincian = KEJADIAN_DISIPLIN.flatMap((satu) => {
    const jumlah = kejadian[satu] ?? 0;
    return jumlah > 0 ? [{ kejadian: satu, jumlah, potongan: jumlah * pengaturan.potongan.kejadian[satu] }] : [];
  });
  const potongan = batasi(rincian.reduce((jumlah, satu) => jumlah + satu.potongan, 0));
  const produktivitas = bagiPersen(penuh.produktivitas, batasi(capaian));
  const disiplin = bagiPersen(penuh.disiplin, PENUH - potongan);
  const dihukum = bagiPersen(produktivitas + disiplin, batasi(hukuman * 100));
  const jumlah = produktivitas + disiplin - dihukum;
  return { dasar, penuh, produktivitas, disiplin, potongan, rincian, hukuman: dihukum, jumlah };
}

const batasi = (perseratusPersen: number): number => Math.min(PENUH, Math.max(0, Math.round(perseratusPersen)));
/** T5. Amounts stay far below 2^53 ÷ 10.000. */
const bagiPersen = (rupiah: number, perseratusPersen: number): number =>
  Math.floor((rupiah * perseratusPersen + PENUH / 2) / PENUH);

/** Steps at which the same class is shown: full, three quarters, half, a quarter and no work, with full attendance. */
export const TANGGA_CAPAIAN = [10_000, 7500, 5000, 2500, 0] as const;
export const tanggaTpp = (
  pengaturan: PengaturanTpp,
  dasar: number,
): readonly (HasilTpp & { readonly capaian: number })[] =>
  TANGGA_CAPAIAN.map((capaian) => ({
    capaian,
    ...simulasiTpp(pengaturan, { dasar, capaian, kejadian: {}, hukuman: 0 }),
  }));

/** Basic amount of a kelas jabatan, null while it was not typed in. */
export const dasarKelas = (pengaturan: PengaturanTpp, kelas: number | null): number | null =>
  pengaturan.dasar.kelas.find((satu) => satu.kelas === kelas)?.rupiah ?? null;

/** Productivity of a month in hundredths of a percent; null where there is nothing to measure it by, or much of the plan is not noted (H5). */
export function capaianTpp(
  { ukuran }: PengaturanTpp,
  hasil: { menitSelesai: number; menitRencana: number; menitDilewati: number; kapasitas: number },
): number | null {
  const { menitSelesai, menitRencana, kapasitas } = hasil;
  if (ukuran.cara !== 'kapasitas' && banyakTakDicatat(hasil)) return null;
  const penuh = ukuran.cara === 'kapasitas' ? kapasitas : Math.min(menitRencana, kapasitas);
  return penuh > 0 ? batasi((menitSelesai / penuh) * PENUH) : null;
}
