import { tahapBagian } from './agenda';
import type { BagianId, Tanggal, TugasId } from './ids';
import type { Kantor } from './kantor';
import { tenggatBerikut } from './kejadian';
import { bagianTugas } from './kinerjaHasil';
import { keadaanBulanan, tahapTerlewat, terburuk } from './keadaanBulanan';
import { akhirBulan } from './akhirBulan';
import type { KeadaanBulanan } from './laporanBulananTeks';
import type { JenisPerintah } from './perintah';
import { prakiraan } from './prakiraan';
import { menitVolume, selesaiSampai, targetBulan, type CapaianPorsi, volumeBelumDibagi } from './realisasi';
import { denganSemula, type RencanaSemula } from './rencanaTugas';
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
  /** Due day that is to be told: of late work the first one missed, else `tenggat`. */
  readonly batas: Tanggal | null;
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
  /** Of tasks that changed hands: what was planned before (T1–T4). */
  readonly semula: ReadonlyMap<TugasId, readonly RencanaSemula[]>;
  /** Orders of the office: the report of a month does not know those received after it. */
  readonly perintah: readonly {
    readonly tugasId: TugasId;
    readonly jenis: JenisPerintah;
    readonly diterima: Tanggal;
    /** null = open. */
    readonly selesai: Tanggal | null;
  }[];
}

/** Ten people at 48 meetings are 480 `orang-rapat`: so the volumes agree with the minutes of all of them. */
function satuanJumlah({ hadirBersama, satuan }: TugasTerbagi, semua: readonly CapaianPorsi[]): string {
  return hadirBersama && semua.length > 1 ? `orang-${(satuan || 'satuan').toLowerCase()}` : satuan;
}

const jumlahkan = (semua: readonly CapaianPorsi[], nilai: (satu: CapaianPorsi) => number): number =>
  semua.reduce((n, satu) => n + nilai(satu), 0);
const jumlahSampai = (perBulan: readonly number[], bulan: number): number => {
  let jumlah = 0;
  for (let b = 0; b < bulan; b++) jumlah += perBulan[b] ?? 0;
  return jumlah;
};

const NOL_BULAN: readonly number[] = Array.from({ length: 12 }, () => 0);

/** Planned and recognised (L4) of all shares in each month. */
function perBulan(semua: readonly CapaianPorsi[]): Record<'rencana' | 'diakui', readonly number[]> {
  const [pertama] = semua;
  if (pertama === undefined) return { rencana: NOL_BULAN, diakui: NOL_BULAN };
  // Nearly all work is of one person.
  if (semua.length === 1 && pertama.selesai === 0) return { rencana: pertama.rencanaBulan, diakui: NOL_BULAN };
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

/** Orders that were received later, and those of a task that were open at the end of the month. */
interface PerintahSebulan {
  readonly kemudian: ReadonlySet<TugasId>;
  readonly terbuka: ReadonlySet<TugasId>;
}
// What a report counts does not change after it was put together, and every task of the office asks.
const sudahDipilah = new WeakMap<BahanTugasBulanan, PerintahSebulan>();

function perintahSebulan(bahan: BahanTugasBulanan): PerintahSebulan {
  const ada = sudahDipilah.get(bahan);
  if (ada) return ada;
  const akhir = akhirBulan(bahan.kantor.kalender.tahun, bahan.bulan);
  const milik = (pilih: (satu: BahanTugasBulanan['perintah'][number]) => boolean): ReadonlySet<TugasId> =>
    new Set(bahan.perintah.filter(pilih).map(({ tugasId }) => tugasId));
  const hasil = {
    kemudian: milik(({ diterima }) => diterima > akhir),
    terbuka: milik(({ jenis, selesai }) => jenis === 'tugas' && (selesai === null || selesai > akhir)),
  };
  sudahDipilah.set(bahan, hasil);
  return hasil;
}

/** One row for every task the office had by the end of the month. */
export function barisTugasBulanan(bahan: BahanTugasBulanan): readonly BarisTugasBulanan[] {
  const hasil: BarisTugasBulanan[] = [];
  for (const tugas of bahan.kantor.tugas.values()) {
    const baris = barisTugas(bahan, tugas);
    if (baris) hasil.push(baris);
  }
  return hasil;
}

/** null = an order that was received after the month. */
export function barisTugas(bahan: BahanTugasBulanan, tugas: TugasTerbagi): BarisTugasBulanan | null {
  const { kemudian, terbuka } = perintahSebulan(bahan);
  if (kemudian.has(tugas.id)) return null;
  const { kantor, bulan, capaian, semula } = bahan;
  return barisSatu(kantor, bulan, {
    ...{ tugas, porsi: capaian(tugas), semula: semula.get(tugas.id) },
    perintah: terbuka.has(tugas.id),
  });
}

interface TugasSebulan {
  readonly tugas: TugasTerbagi;
  readonly porsi: readonly CapaianPorsi[];
  readonly semula: readonly RencanaSemula[] | undefined;
  /** An order that was open at the end of the month. */
  readonly perintah: boolean;
}

function barisSatu(kantor: Kantor, bulan: number, { tugas, porsi, semula, perintah }: TugasSebulan): BarisTugasBulanan {
  const { tahun } = kantor.kalender;
  const [akhirTahun, akhir] = [akhirBulan(tahun, 12), akhirBulan(tahun, bulan)];
  const semua = semula ? denganSemula(porsi, semula, (milik) => perBulan(milik).diakui) : porsi;
  const { rencana, diakui } = perBulan(semua);
  const menit = (perBulan: readonly number[]): readonly number[] =>
    perBulan === NOL_BULAN ? NOL_BULAN : perBulan.map((volume) => menitVolume(tugas, volume) ?? 0);
  const tenggat = tenggatBerikut(tugas.jendela, tahun, akhirTahun);
  const lewat = tahapBagian(kantor, tugas).filter(({ tanggal }) => tanggal <= akhir);
  const usai = tenggat !== null && tenggat <= akhir;
  const batas = { tahap: perintah ? [] : lewat, usai, perintah };
  // Together, and each alone: of two among whom work went, one may be behind for good.
  const daftar = semua === porsi ? [semua] : [semua, porsi];
  const keadaan = terburuk(daftar.map((satu) => keadaanBulanan(tugas, satu, bulan, batas)));
  const tahap = keadaan === 'terlambat' && !perintah ? daftar.map((satu) => tahapTerlewat(satu, lewat, bulan)) : [];
  const terlewat = keadaan === 'terlambat' ? (tahap.find((satu) => satu !== undefined) ?? lewat.at(-1)) : null;
  return {
    tugasId: tugas.id,
    nama: tugas.nama,
    bagianId: bagianTugas(tugas, kantor),
    satuan: satuanJumlah(tugas, semua),
    norma: tugas.norma,
    tenggat,
    batas: terlewat?.tanggal ?? tenggat,
    keadaan,
    rencanaSetahun: jumlahkan(semua, (satu) => satu.rencana),
    rencanaSampai: jumlahSampai(rencana, bulan),
    realisasiSampai: jumlahSampai(diakui, bulan),
    rencanaBulan: rencana[bulan - 1] ?? 0,
    realisasiBulan: diakui[bulan - 1] ?? 0,
    lebih: jumlahkan(porsi, (satu) => Math.max(0, selesaiSampai(satu, bulan) - satu.rencana)),
    belumDibagi: volumeBelumDibagi(tugas),
    perkiraanKurang: Math.max(...daftar.map((isi) => jumlahkan(isi, (satu) => kurangnya(satu, bulan)))),
    belumDicatat: daftar.some((isi) => isi.some((satu) => belumDicatat(satu, bulan))),
    menitBulan: { rencana: menit(rencana), realisasi: menit(diakui) },
  };
}

const kurangnya = (satu: CapaianPorsi, bulan: number): number => {
  const { keadaan, kurang } = prakiraan({ ...satu, selesai: selesaiSampai(satu, bulan) }, bulan);
  return keadaan === 'tertinggal' || keadaan === 'waktuHabis' ? kurang : 0;
};

const belumDicatat = (satu: CapaianPorsi, bulan: number): boolean =>
  (satu.rencanaBulan[bulan - 1] ?? 0) > 0 &&
  (satu.realisasiBulan[bulan - 1] ?? 0) === 0 &&
  targetBulan(satu, bulan) > 0;
