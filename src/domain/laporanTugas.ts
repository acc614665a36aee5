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
  /** Orders of the office: the report of a month does not know those received after it. */
  readonly perintah: readonly { readonly tugasId: TugasId; readonly diterima: Tanggal }[];
}

/** Ten people at 48 meetings are 480 `orang-rapat`: so the volumes agree with the minutes of all of them. */
function satuanJumlah({ hadirBersama, satuan }: TugasTerbagi, semua: readonly CapaianPorsi[]): string {
  return hadirBersama && semua.length > 1 ? `orang-${(satuan || 'satuan').toLowerCase()}` : satuan;
}

const jumlahkan = (semua: readonly CapaianPorsi[], nilai: (satu: CapaianPorsi) => number): number =>
  semua.reduce((n, satu) => n + nilai(satu), 0);
const jumlahSampai = (perBulan: readonly number[], bulan: number): number =>
  perBulan.slice(0, bulan).reduce((n, nilai) => n + nilai, 0);

const NOL_BULAN: readonly number[] = Array.from({ length: 12 }, () => 0);

/** Planned and recognised (L4) of all shares in each month. */
function perBulan(semua: readonly CapaianPorsi[]): Record<'rencana' | 'diakui', readonly number[]> {
  if (semua.length === 0) return { rencana: NOL_BULAN, diakui: NOL_BULAN };
  const [rencana, diakui] = [NOL_BULAN.slice(), NOL_BULAN.slice()];
  for (const satu of semua) {
    let selesai = 0;
    let sudah = 0;
    for (let b = 0; b < 12; b++) {
      selesai += satu.realisasiBulan[b] ?? 0;
      const sampai = Math.min(satu.rencana, selesai);
      diakui[b] = (diakui[b] ?? 0) + sampai - sudah;
      sudah = sampai;
      rencana[b] = (rencana[b] ?? 0) + (satu.rencanaBulan[b] ?? 0);
    }
  }
  return { rencana, diakui };
}

// What a report counts does not change after it was put together, and its figures, traces and papers ask for the same rows.
const sudahDisusun = new WeakMap<BahanTugasBulanan, readonly BarisTugasBulanan[]>();

/** One row for every task the office had by the end of the month; asked again for the same `bahan`, the same rows. */
export function barisTugasBulanan(bahan: BahanTugasBulanan): readonly BarisTugasBulanan[] {
  let baris = sudahDisusun.get(bahan);
  if (!baris) sudahDisusun.set(bahan, (baris = susunBaris(bahan)));
  return baris;
}

function susunBaris({ kantor, bulan, capaian, perintah }: BahanTugasBulanan): BarisTugasBulanan[] {
  const { tahun } = kantor.kalender;
  const [akhirTahun, akhir] = [akhirBulan(tahun, 12), akhirBulan(tahun, bulan)];
  const kemudian = new Set(perintah.flatMap(({ tugasId, diterima }) => (diterima > akhir ? [tugasId] : [])));
  const adaTugas = [...kantor.tugas.values()].filter(({ id }) => !kemudian.has(id));
  return adaTugas.map((tugas) => {
    const semua = capaian(tugas);
    const { rencana, diakui } = perBulan(semua);
    const menit = (volume: number): number => menitVolume(tugas, volume) ?? 0;
    const tenggat = tenggatBerikut(tugas.jendela, tahun, akhirTahun);
    return {
      tugasId: tugas.id,
      nama: tugas.nama,
      bagianId: bagianTugas(tugas, kantor),
      satuan: satuanJumlah(tugas, semua),
      norma: tugas.norma,
      tenggat,
      keadaan: keadaanBulanan(tugas, semua, bulan, tenggat !== null && tenggat <= akhir),
      rencanaSetahun: jumlahkan(semua, (satu) => satu.rencana),
      rencanaSampai: jumlahSampai(rencana, bulan),
      realisasiSampai: jumlahSampai(diakui, bulan),
      rencanaBulan: rencana[bulan - 1] ?? 0,
      realisasiBulan: diakui[bulan - 1] ?? 0,
      lebih: jumlahkan(semua, (satu) => Math.max(0, selesaiSampai(satu, bulan) - satu.rencana)),
      belumDibagi: belumDibagi(tugas),
      perkiraanKurang: jumlahkan(semua, (satu) => kurangnya(satu, bulan)),
      belumDicatat: semua.some((satu) => belumDicatat(satu, bulan)),
      menitBulan: { rencana: rencana.map(menit), realisasi: diakui.map(menit) },
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

function lebihBanyakBatal(tugas: TugasTerbagi, semua: readonly CapaianPorsi[], bulan: number): boolean {
  const { batal = 0, pembagi, hadirBersama } = tugas;
  if (batal <= 0 || pembagi <= 0) return false;
  const selesai = semua.map((satu) => selesaiSampai(satu, bulan));
  const dikerjakan = hadirBersama ? Math.max(0, ...selesai) : selesai.reduce((n, satu) => n + satu, 0);
  return kaliBagi(volumeSeluruh(tugas), Math.min(batal, pembagi), pembagi) > dikerjakan;
}

/** Exactly one state for every task; `lewat` = its last day is not after the month. */
function keadaanBulanan(
  tugas: TugasTerbagi,
  semua: readonly CapaianPorsi[],
  bulan: number,
  lewat: boolean,
): KeadaanBulanan {
  const berencana = semua.filter(({ rencana }) => rencana > 0);
  const selesai = (satu: CapaianPorsi): boolean => selesaiSampai(satu, bulan) >= satu.rencana;
  const usai = sisaPorsi(tugas) <= 0 && berencana.every(selesai);
  // Nothing is left, but not because it was done.
  if (usai && lebihBanyakBatal(tugas, semua, bulan)) return 'tugasBatal';
  if (berencana.length === 0) return 'tanpaRencana';
  if (usai) return 'tuntas';
  const waktunya = berencana.some((satu) => seharusnya(satu, bulan) > 0);
  // Nobody is called late where nobody notes.
  if (semua.every((satu) => selesaiSampai(satu, bulan) === 0)) return waktunya ? 'tanpaCatatan' : 'belumMulai';
  if (lewat) return 'terlambat';
  if (berencana.some((satu) => selesaiSampai(satu, bulan) < seharusnya(satu, bulan))) return 'tertinggal';
  return 'sesuai';
}
