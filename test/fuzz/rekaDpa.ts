import type { Random } from '../bench/random';
import { bacaDaftarKode, type Butir } from './daftarKode';

/** An invented budget document: what every layout is written from and every reading is compared with. */
export interface RekeningReka {
  readonly kode: string;
  readonly nama: string;
  readonly sumberDana: string;
  readonly pagu: number;
}
export interface SubReka {
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
  readonly kode: string;
  readonly nama: string;
  readonly namaKegiatan: string;
  readonly namaProgram: string;
  readonly rekening: readonly RekeningReka[];
  readonly target: string;
  readonly satuan: string;
}
export interface Reka {
  readonly tahun: number;
  readonly sub: readonly SubReka[];
}

export const paguSub = (sub: SubReka): number => sub.rekening.reduce((jumlah, r) => jumlah + r.pagu, 0);
export const totalReka = (reka: Reka): number => reka.sub.reduce((jumlah, sub) => jumlah + paguSub(sub), 0);

const REKENING = [
  ['5.1.02.01.01.0024', 'Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor'],
  ['5.1.02.01.01.0026', 'Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak'],
  ['5.1.02.01.01.0052', 'Belanja Makanan dan Minuman Rapat'],
  ['5.1.02.02.01.0003', 'Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia'],
  ['5.1.02.04.01.0001', 'Belanja Perjalanan Dinas Biasa'],
  ['5.1.02.04.01.0003', 'Belanja Perjalanan Dinas Dalam Kota'],
  ['5.2.02.10.01.0002', 'Belanja Modal Personal Computer'],
] as const;
const DANA = [
  'PENDAPATAN ASLI DAERAH (PAD)',
  'Dana Transfer Umum-Dana Alokasi Umum',
  'DAU yang Ditentukan Penggunaannya',
];
const UNIT = [
  ['4.01.0.00.0.00.01.0001', 'Bagian Tata Pemerintahan'],
  ['4.01.0.00.0.00.01.0007', 'Bagian Organisasi'],
] as const;

const pilih = <T>(acak: Random, dari: readonly T[]): T => {
  const satu = dari[Math.floor(acak() * dari.length)];
  if (satu === undefined) throw new Error('daftar kosong');
  return satu;
};

/** 1 to 9 sub kegiatan of one or two sub units; codes and names are real, amounts are not. */
export function rekaDpa(acak: Random): Reka {
  const unit = acak() < 0.3 ? UNIT : UNIT.slice(1);
  const butir = new Map<string, Butir>();
  const jumlah = 1 + Math.floor(acak() * 9);
  while (butir.size < jumlah) {
    const satu = pilih(acak, bacaDaftarKode());
    butir.set(satu.kode, satu);
  }
  const sub = [...butir.values()].map((b): SubReka => {
    const [kodeSubUnit, namaSubUnit] = pilih(acak, unit);
    const rekening = REKENING.filter(() => acak() < 0.5);
    if (rekening.length === 0) rekening.push(REKENING[0]);
    return {
      kodeSubUnit,
      namaSubUnit,
      ...b,
      rekening: rekening.map(([kode, nama]) => ({
        kode,
        nama,
        sumberDana: pilih(acak, DANA),
        pagu: 1000 * (1 + Math.floor(acak() ** 3 * 400_000)),
      })),
      target: String(1 + Math.floor(acak() * 200)),
      satuan: b.satuan || 'Dokumen',
    };
  });
  return { tahun: 2026, sub };
}
