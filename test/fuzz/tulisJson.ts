import type { Random } from '../bench/random';
import { paguSub, type Reka } from './rekaDpa';

export interface MutasiJson {
  readonly nama: string;
  readonly ringan: boolean;
  ubah(data: Record<string, unknown>[], acak: Random): unknown;
}

const induk = (kode: string, bagian: number): string => kode.split('.').slice(0, bagian).join('.');

/** Answers of the SIPD service for rincian belanja, one object per sub kegiatan, misspelt keys included. */
export function susunJson(reka: Reka): Record<string, unknown>[] {
  return reka.sub.map((s) => ({
    nomor_dpa: 'DPA/A.1/4.01.0.00.0.00.01.0000/001/2026',
    tanggal_dpa: '2026-01-05',
    tanun: reka.tahun,
    kode_bidang_urusan: induk(s.kode, 2),
    nama_bidang_urusan: 'SEKRETARIAT DAERAH',
    kode_skpd: '4.01.0.00.0.00.01.0000',
    nama_skpd: 'Sekretariat Daerah',
    kode_sub_skpd: s.kodeSubUnit,
    nama_sub_skpd: s.namaSubUnit,
    kode_program: induk(s.kode, 3),
    nama_program: s.namaProgram,
    kode_giat: induk(s.kode, 5),
    nama_giat: s.namaKegiatan,
    kode_sub_giat: s.kode,
    nama_sub_giat: s.nama,
    nama_dana: s.rekening[0]?.sumberDana,
    waktu_mulai: 'Januari',
    waktu_akhir: 'Desember',
    pagu: paguSub(s),
    tolok_ukuran_keluaran: `Jumlah ${s.satuan}`,
    target_kinerja_keluaran: `${s.target} ${s.satuan}`,
    total: paguSub(s),
    item: s.rekening.map((r) => ({
      kode_akun: r.kode,
      uraian: r.nama,
      koefisien: '1 Paket',
      satuan: 'Paket',
      harga_satuan: r.pagu,
      pajak: 0,
      nilai: r.pagu,
    })),
  }));
}

const pilih = (data: readonly Record<string, unknown>[], acak: Random): Record<string, unknown> =>
  data[Math.floor(acak() * data.length)] ?? {};
const item = (satu: Record<string, unknown>, acak: Random): Record<string, unknown> =>
  pilih(satu['item'] as Record<string, unknown>[], acak);

export const MUTASI_JSON: readonly MutasiJson[] = [
  { nama: 'dibungkus data', ringan: true, ubah: (data) => ({ status: true, data }) },
  { nama: 'satu objek', ringan: true, ubah: (data) => (data.length === 1 ? data[0] : data) },
  {
    nama: 'angka sebagai teks',
    ringan: true,
    ubah: (data) =>
      data.map((d) => ({
        ...d,
        pagu: String(d['pagu']),
        total: String(d['total']),
        item: (d['item'] as { nilai: number }[]).map((i) => ({ ...i, nilai: `${i.nilai}.00` })),
      })),
  },
  {
    nama: 'kunci tambahan',
    ringan: true,
    ubah: (data) => data.map((d, n) => ({ id: n, ...d, catatan: null, created_at: '2026-01-02T03:04:05' })),
  },
  {
    nama: 'nilai satu item berubah',
    ringan: false,
    ubah(data, acak) {
      const satu = item(pilih(data, acak), acak);
      satu['nilai'] = [1, 1e308, -5, 'abc', null, Number(satu['nilai']) + 1000][Math.floor(acak() * 6)];
      return data;
    },
  },
  {
    nama: 'pagu berubah',
    ringan: false,
    ubah(data, acak) {
      const satu = pilih(data, acak);
      satu['pagu'] = [0, 1e21, '1e9', -1, Number(satu['pagu']) + 500][Math.floor(acak() * 5)];
      return data;
    },
  },
  {
    nama: 'kode hilang',
    ringan: false,
    ubah(data, acak) {
      delete pilih(data, acak)['kode_sub_giat'];
      return data;
    },
  },
  {
    nama: 'item bukan daftar',
    ringan: false,
    ubah(data, acak) {
      pilih(data, acak)['item'] = [null, 'x', 5, [[]], [null], {}][Math.floor(acak() * 6)];
      return data;
    },
  },
];
