import type { BidangDpa } from './dpaBidang';
import type { BarisMentah } from './dpaMentah';
import type { PembacaNilai } from './dpaNilai';
import { bacaDana, bacaIndikator, waktuBaris } from './dpaNilai';
import type { Tabel } from './tabel';

/** Unit of the rows where they do not name their own. */
interface Unit {
  readonly kode: string;
  readonly nama: string;
}

/** What is known of the line a row belongs to. */
type Garis = Pick<
  BarisMentah,
  | 'kode'
  | 'kodeTertulis'
  | 'nama'
  | 'kodeKegiatan'
  | 'namaKegiatan'
  | 'namaProgram'
  | 'rekening'
  | 'namaRekening'
  | 'diwarisi'
  | 'pagu'
>;

/** Columns that are read together. */
const KELOMPOK_BIDANG = {
  kodeUnit: ['kodeSubUnit', 'kodeSkpd'],
  namaUnit: ['namaSubUnit', 'namaSkpd'],
  bagian: ['bagian'],
  dana: ['kodeDana', 'namaDana'],
  indikator: ['keluaran', 'target', 'tolokUkur', 'targetTolokUkur', 'hasil', 'targetHasil', 'capaian', 'targetCapaian'],
  lokasi: ['lokasi'],
  waktu: ['waktu', 'mulai', 'akhir'],
  keterangan: ['keterangan'],
  paket: ['paket'],
  totalKegiatan: ['totalKegiatan'],
  tahun: ['tahun'],
} as const satisfies Readonly<Record<string, readonly BidangDpa[]>>;

/** Everything a row says beside its code, name and amount. */
export class PembacaIsi {
  private readonly ada: Readonly<Record<keyof typeof KELOMPOK_BIDANG, boolean>>;

  constructor(
    private readonly tabel: Tabel<BidangDpa>,
    private readonly nilai: PembacaNilai,
  ) {
    this.ada = Object.fromEntries(
      Object.entries(KELOMPOK_BIDANG).map(([nama, bidang]) => [nama, bidang.some((b) => tabel.ada(b))]),
    ) as Record<keyof typeof KELOMPOK_BIDANG, boolean>;
  }

  /** One row: what is known of its line, and what its other cells say (columns the sheet lacks cost nothing). */
  baca(i: number, unit: Unit, jenis: BarisMentah['jenis'], garis: Garis): BarisMentah {
    const t = this.tabel;
    const { ada } = this;
    const kodeSubUnit = ada.kodeUnit ? t.teks(i, 'kodeSubUnit', 'kodeSkpd').replace(/\s+/g, '') : '';
    const namaSubUnit = ada.namaUnit ? t.teks(i, 'namaSubUnit', 'namaSkpd') : '';
    const tanpaUnit = kodeSubUnit === '' && namaSubUnit === '';
    return {
      baris: i + 1,
      jenis,
      kodeSubUnit: tanpaUnit ? unit.kode : kodeSubUnit,
      namaSubUnit: tanpaUnit ? unit.nama : namaSubUnit,
      kode: garis.kode,
      kodeTertulis: garis.kodeTertulis,
      nama: garis.nama,
      kodeKegiatan: garis.kodeKegiatan,
      namaKegiatan: garis.namaKegiatan,
      namaProgram: garis.namaProgram,
      bagian: ada.bagian ? t.teks(i, 'bagian') : '',
      rekening: garis.rekening,
      namaRekening: garis.namaRekening,
      diwarisi: garis.diwarisi,
      dana: ada.dana ? bacaDana(t, i) : null,
      pagu: garis.pagu,
      paguKosong: this.nilai.kosong(i),
      paguSebelum: this.nilai.sebelum(i),
      bulan: this.nilai.bulan(i),
      indikator: ada.indikator ? bacaIndikator(t, i) : [],
      lokasi: ada.lokasi ? t.teks(i, 'lokasi') : '',
      waktu: ada.waktu ? waktuBaris(t, i) : null,
      keterangan: ada.keterangan ? t.teks(i, 'keterangan') : '',
      paket: ada.paket ? t.teks(i, 'paket') : '',
      totalKegiatan: ada.totalKegiatan ? this.nilai.lunak(i, 'totalKegiatan') : null,
      tahun: ada.tahun ? Number(/20\d\d/.exec(t.teks(i, 'tahun'))?.[0] ?? 0) || null : null,
    };
  }
}
