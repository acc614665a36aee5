import type { BagianId, Tanggal, TugasId } from './ids';
import type { Kantor } from './kantor';
import { tenggatBerikut } from './kejadian';
import { bagianTugas } from './kinerjaHasil';
import { akhirBulan } from './akhirBulan';
import type { KeadaanBulanan } from './laporanBulananTeks';
import { kaliBagi, sisaPorsi } from './porsi';
import { prakiraan } from './prakiraan';
import { menitVolume, selesaiSampai, seharusnya, targetBulan, type CapaianPorsi, volumeSeluruh } from './realisasi';
import type { TugasTerbagi } from './tugas';

/** One task at the end of a month. Volumes are hundredths of its satuan (R1), done counts up to the plan of each share (L4). */
export interface BarisTugasBulanan {
  readonly tugasId: TugasId;
  readonly nama: string;
  readonly bagianId: BagianId | null;
  /** Of the volumes below: of work everybody attends they are sums over the people, `orang-rapat` (R2). */
  readonly satuan: string;
  readonly norma: number | null;
  /** Last day of the window; null = no day in the year. */
  readonly tenggat: Tanggal | null;
  readonly keadaan: KeadaanBulanan;
  readonly rencanaSetahun: number;
  readonly rencanaSampai: number;
  readonly realisasiSampai: number;
  readonly rencanaBulan: number;
  readonly realisasiBulan: number;
  /** Noted above the plan of the year, up to the month. */
  readonly lebih: number;
  /** Part nobody has yet. */
  readonly belumDibagi: number;
  /** Will not be done this year at the pace so far (F1, F3), as known at the end of the month. */
  readonly perkiraanKurang: number;
  /** Something is due in the month and nothing is noted in it. */
  readonly belumDicatat: boolean;
  readonly menitBulan: { readonly rencana: readonly number[]; readonly realisasi: readonly number[] };
}

export interface BahanTugasBulanan {
  readonly kantor: Kantor;
  /** 1–12 */
  readonly bulan: number;
  readonly capaian: (tugas: TugasTerbagi) => readonly CapaianPorsi[];
}

/** Ten people at 48 meetings are 480 `orang-rapat`: so the volumes agree with the minutes of all of them. */
function satuanJumlah({ hadirBersama, satuan }: TugasTerbagi, semua: readonly CapaianPorsi[]): string {
  return hadirBersama && semua.length > 1 ? `orang-${(satuan || 'satuan').toLowerCase()}` : satuan;
}

/** L4. */
const diakui = (satu: CapaianPorsi, bulan: number): number => Math.min(satu.rencana, selesaiSampai(satu, bulan));
const jumlahkan = (semua: readonly CapaianPorsi[], nilai: (satu: CapaianPorsi) => number): number =>
  semua.reduce((n, satu) => n + nilai(satu), 0);

export function barisTugasBulanan({ kantor, bulan, capaian }: BahanTugasBulanan): BarisTugasBulanan[] {
  return [...kantor.tugas.values()].map((tugas) => {
    const semua = capaian(tugas);
    const sampai = (b: number): number => jumlahkan(semua, (satu) => diakui(satu, b));
    const rencana = (b: number): number => jumlahkan(semua, (satu) => satu.rencanaBulan[b - 1] ?? 0);
    const bulanan = Array.from({ length: 12 }, (_, i) => i + 1);
    const menit = (volume: number): number => menitVolume(tugas, volume) ?? 0;
    const tenggat = tenggatBerikut(tugas.jendela, kantor.kalender.tahun, `${kantor.kalender.tahun}-12-31`);
    return {
      tugasId: tugas.id,
      nama: tugas.nama,
      bagianId: bagianTugas(tugas, kantor),
      satuan: satuanJumlah(tugas, semua),
      norma: tugas.norma,
      tenggat,
      keadaan: keadaanBulanan(
        tugas,
        semua,
        bulan,
        tenggat !== null && tenggat <= akhirBulan(kantor.kalender.tahun, bulan),
      ),
      rencanaSetahun: jumlahkan(semua, (satu) => satu.rencana),
      rencanaSampai: jumlahkan(semua, (satu) => seharusnya(satu, bulan)),
      realisasiSampai: sampai(bulan),
      rencanaBulan: rencana(bulan),
      realisasiBulan: sampai(bulan) - sampai(bulan - 1),
      lebih: jumlahkan(semua, (satu) => Math.max(0, selesaiSampai(satu, bulan) - satu.rencana)),
      belumDibagi: belumDibagi(tugas),
      perkiraanKurang: jumlahkan(semua, (satu) => kurangnya(satu, bulan)),
      belumDicatat: semua.some((satu) => belumDicatat(satu, bulan)),
      menitBulan: {
        rencana: bulanan.map((b) => menit(rencana(b))),
        realisasi: bulanan.map((b) => menit(sampai(b) - sampai(b - 1))),
      },
    };
  });
}

const belumDibagi = (tugas: TugasTerbagi): number =>
  tugas.pembagi > 0
    ? kaliBagi(volumeSeluruh(tugas), Math.max(0, Math.min(tugas.pembagi, sisaPorsi(tugas))), tugas.pembagi)
    : 0;

const kurangnya = (satu: CapaianPorsi, bulan: number): number => {
  const { keadaan, kurang } = prakiraan({ ...satu, selesai: selesaiSampai(satu, bulan) }, bulan);
  return keadaan === 'tertinggal' || keadaan === 'waktuHabis' ? kurang : 0;
};

const belumDicatat = (satu: CapaianPorsi, bulan: number): boolean =>
  (satu.rencanaBulan[bulan - 1] ?? 0) > 0 &&
  (satu.realisasiBulan[bulan - 1] ?? 0) === 0 &&
  targetBulan(satu, bulan) > 0;

/** Exactly one state for every task; `lewat` = its last day is not after the month. */
function keadaanBulanan(
  tugas: TugasTerbagi,
  semua: readonly CapaianPorsi[],
  bulan: number,
  lewat: boolean,
): KeadaanBulanan {
  const berencana = semua.filter(({ rencana }) => rencana > 0);
  if (berencana.length === 0) return 'tanpaRencana';
  const selesai = (satu: CapaianPorsi): boolean => selesaiSampai(satu, bulan) >= satu.rencana;
  if (sisaPorsi(tugas) <= 0 && berencana.every(selesai)) return 'tuntas';
  const waktunya = berencana.some((satu) => seharusnya(satu, bulan) > 0);
  // Nobody is called late where nobody notes.
  if (semua.every((satu) => selesaiSampai(satu, bulan) === 0)) return waktunya ? 'tanpaCatatan' : 'belumMulai';
  if (lewat) return 'terlambat';
  if (berencana.some((satu) => selesaiSampai(satu, bulan) < seharusnya(satu, bulan))) return 'tertinggal';
  return 'sesuai';
}
