import {
  judulRealisasi,
  JUDUL_REALISASI,
  kunciRealisasi,
  LEMBAR_REALISASI,
  TANDA_REALISASI,
  type BarisFormulirRealisasi,
  type IdentitasRealisasi,
} from '../domain/formulirRealisasi';
import { LEMBAR_DASAR } from '../domain/formulirTugas';
import { SATU } from '../domain/realisasi';
import { NAMA_BULAN, tanggalPanjang } from '../domain/tampil';
import { bukuXlsx } from './bukuXlsx';
import { GAYA } from './formulirGaya';
import type { GayaSel } from './gayaXlsx';
import { namaKolom, type BarisXlsx, type LembarXlsx, type Sel } from './lembarXlsx';

export interface FormulirRealisasi {
  readonly identitas: IdentitasRealisasi;
  readonly baris: readonly BarisFormulirRealisasi[];
}

const GAYA_REALISASI = {
  teks: { bingkai: true, bungkus: true, format: '@' },
  bulat: { ...GAYA.hitungan, format: '#,##0' },
  pecahan: { ...GAYA.hitungan, format: '#,##0.00' },
  // A pattern with optional decimals would leave a bare comma behind whole numbers.
  sisa: { ...GAYA.hitungan, format: 'General' },
  realisasi: { ...GAYA.bilangan, format: 'General', tebal: true },
} as const satisfies Record<string, GayaSel>;

const KOLOM = ['kunci', 'pegawai', 'tugas', 'satuan', 'rencana', 'sebelumnya', 'rencanaBulan', 'gulir'] as const;
const ISIAN = ['realisasi', 'sisa', 'mutu', 'bukti', 'semula'] as const;
type Kolom = (typeof KOLOM)[number] | (typeof ISIAN)[number];
const URUTAN: readonly Kolom[] = [...KOLOM, ...ISIAN];
const LEBAR: readonly (number | null)[] = [null, 24, 44, 17, 10, 11, 10, 11, 12, 10, 26, 30, null];
const KEPALA = 3;

const huruf = (kolom: Kolom): string => namaKolom(URUTAN.indexOf(kolom));
const volume = (n: number | null): number | null => (n === null ? null : n / SATU);
const hitungan = (n: number): Sel => ({
  isi: n / SATU,
  gaya: n % SATU === 0 ? GAYA_REALISASI.bulat : GAYA_REALISASI.pecahan,
});

/** The form of one bagian and month as XLSX. The same data gives the same bytes. */
export function formulirRealisasiXlsx({ identitas, baris }: FormulirRealisasi): Uint8Array {
  const bulan = NAMA_BULAN[identitas.bulan - 1] ?? '';
  const judul = `Formulir realisasi ${bulan} ${identitas.tahun} – ${identitas.bagian}`;
  return bukuXlsx({
    judul,
    pembuat: identitas.opd,
    sifat: { BagiHabisRealisasi: `${identitas.tahun}-${identitas.bulan}` },
    lembar: [lembarIsian(identitas, baris, judul, bulan), lembarDasar(identitas)],
  });
}

function lembarIsian(
  identitas: IdentitasRealisasi,
  baris: readonly BarisFormulirRealisasi[],
  judul: string,
  bulan: string,
): LembarXlsx {
  const awal = KEPALA + 1;
  const akhir = KEPALA + Math.max(1, baris.length);
  const kepala: Readonly<Record<Kolom, string>> = {
    ...JUDUL_REALISASI,
    rencana: 'Rencana setahun',
    sebelumnya: `Selesai sebelum ${bulan}`,
    rencanaBulan: `Rencana ${bulan}`,
    gulir: 'Tertunda dari bulan lalu',
    realisasi: judulRealisasi(identitas.bulan),
    sisa: 'Sisa setahun',
  };
  const ajakan = `Isi sel kuning: banyaknya satuan yang selesai pada bulan ${bulan}, misalnya 2 atau 0,5. Kosong berarti belum dicatat. ${identitas.opd} ${identitas.daerah}, dibuat ${tanggalPanjang(identitas.tanggal)}.`;
  return {
    nama: LEMBAR_REALISASI,
    kolom: LEBAR,
    warnaTab: '0B7A75',
    beku: { baris: KEPALA, kolom: 3 },
    baris: [
      { sel: [null, { isi: judul, gaya: GAYA.judul }], tinggi: 24 },
      { sel: [null, { isi: ajakan, gaya: GAYA.ajakan }], tinggi: 16 },
      {
        sel: URUTAN.map((k) => ({ isi: kepala[k], gaya: k === 'kunci' || k === 'semula' ? GAYA.kunci : GAYA.kepala })),
        tinggi: 42,
      },
      ...baris.map((satu, i) => barisIsian(satu, awal + i)),
    ],
    validasi: [
      {
        sel: `${huruf('realisasi')}${awal}:${huruf('realisasi')}${akhir}`,
        jenis: 'decimal',
        operator: 'greaterThanOrEqual',
        rumus: '0',
        tegas: true,
        pesan: 'Realisasi berupa angka 0 atau lebih, misalnya 2 atau 0,5.',
      },
    ],
    bersyarat: [
      {
        sel: `${huruf('sisa')}${awal}:${huruf('sisa')}${akhir}`,
        rumus: `AND(ISNUMBER(${huruf('sisa')}${awal}),${huruf('sisa')}${awal}<0)`,
        gaya: { warna: '9A4B00', tebal: true },
      },
    ],
    cetak: {
      kertas: 'A4',
      judulBaris: [KEPALA, KEPALA],
      area: `B1:${huruf('bukti')}${akhir}`,
      kaki: judul,
    },
  };
}

function barisIsian(satu: BarisFormulirRealisasi, r: number): BarisXlsx {
  const { teks, realisasi } = GAYA_REALISASI;
  const isi: Readonly<Record<Kolom, Sel>> = {
    kunci: { isi: kunciRealisasi(satu.tugasId, satu.pegawaiId), gaya: GAYA.kunci },
    pegawai: { isi: satu.pegawai, gaya: teks },
    tugas: { isi: satu.tugas, gaya: teks },
    satuan: { isi: satu.satuan, gaya: teks },
    rencana: hitungan(satu.rencana),
    sebelumnya: hitungan(satu.sebelumnya),
    rencanaBulan: hitungan(satu.rencanaBulan),
    gulir: hitungan(satu.gulir),
    realisasi: { isi: volume(satu.realisasi), gaya: realisasi },
    sisa: {
      isi: {
        rumus: `ROUND(${huruf('rencana')}${r}-${huruf('sebelumnya')}${r}-N(${huruf('realisasi')}${r}),2)`,
        nilai: (satu.rencana - satu.sebelumnya - (satu.realisasi ?? 0)) / SATU,
      },
      gaya: GAYA_REALISASI.sisa,
    },
    mutu: { isi: satu.mutu || null, gaya: GAYA.teks },
    bukti: { isi: satu.bukti || null, gaya: GAYA.teks },
    semula: { isi: JSON.stringify([volume(satu.realisasi), satu.mutu, satu.bukti]), gaya: GAYA.kunci },
  };
  const baris = Math.max(
    1,
    Math.ceil(satu.tugas.length / 42),
    Math.ceil(satu.pegawai.length / 22),
    Math.ceil(satu.satuan.length / 16),
  );
  return { sel: URUTAN.map((k) => isi[k]), tinggi: 6 + 13.5 * baris, ikutIsi: true };
}

const lembarDasar = (identitas: IdentitasRealisasi): LembarXlsx => ({
  nama: LEMBAR_DASAR,
  kolom: [30, 60],
  tersembunyi: true,
  baris: [{ sel: [TANDA_REALISASI, JSON.stringify(identitas)].map((isi) => ({ isi, gaya: GAYA.kunci })) }],
});
