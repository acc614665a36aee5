import { parseNip } from '../domain/nip';
import { bacaBagianHari, bacaHari, bacaHariRentang, bacaJenisAbsen, bacaLama } from './absenNilai';
import type { Judul, KamusJudul } from './judul';
import { teksSel, type Lembar } from './lembar';

/** Columns of a leave list. */
export type BidangAbsen = 'nama' | 'nip' | 'jenis' | 'mulai' | 'akhir' | 'waktu' | 'lama' | 'persen';

export const KAMUS_ABSEN: KamusJudul<BidangAbsen> = {
  nama: ['nama pegawai', 'nama', 'nama lengkap', 'pegawai', 'nama asn', 'nama pns', 'nama dan nip', 'nama nip'],
  nip: ['nip', 'nip nik', 'nomor induk pegawai', 'nip ni pppk', 'no nip'],
  jenis: [
    'jenis cuti',
    'jenis',
    'jenis ketidakhadiran',
    'keterangan cuti',
    'status',
    'kegiatan',
    'alasan',
    'keterangan',
    'ket',
  ],
  mulai: [
    'mulai',
    'tanggal mulai',
    'tgl mulai',
    'dari',
    'dari tanggal',
    'mulai tanggal',
    'terhitung mulai',
    'tmt',
    'awal',
  ],
  akhir: [
    'akhir',
    'selesai',
    'sampai',
    'sampai dengan',
    's d',
    'tanggal selesai',
    'tgl selesai',
    'sampai tanggal',
    'tanggal akhir',
    'tgl akhir',
    'berakhir',
    'hingga',
  ],
  waktu: [
    'waktu',
    'tanggal',
    'tanggal cuti',
    'tgl',
    'tgl cuti',
    'tanggal pelaksanaan',
    'waktu cuti',
    'periode',
    'hari tanggal',
  ],
  lama: ['lama', 'lama cuti', 'jumlah hari', 'jml hari', 'hari', 'lamanya', 'lama hari', 'jumlah'],
  persen: ['bagian hari', 'bagian', 'persen', '%', 'persen hari', 'sebagian'],
};

/** Columns without a header, told by what stands in them; null when there are no people or no days. */
export function tebakJudul(lembar: Lembar, tahun: number): Judul<BidangAbsen> | null {
  const contoh = lembar.baris.slice(0, 200).filter((b) => b.some((s) => s !== null));
  const lebar = contoh.reduce((n, b) => Math.max(n, b.length), 0);
  const kolom = new Map<BidangAbsen, number>();
  for (let k = 0; k < lebar; k += 1) {
    const isi = contoh.flatMap((b) => (teksSel(b[k]) === '' ? [] : [b[k] ?? null]));
    const bagian = (cocok: (sel: (typeof isi)[number]) => boolean): number =>
      isi.length === 0 ? 0 : isi.filter(cocok).length / isi.length;
    const teks = (sel: (typeof isi)[number]): string => teksSel(sel);
    const ambil = (bidang: BidangAbsen): void => void (kolom.has(bidang) || kolom.set(bidang, k));
    const hari = (s: (typeof isi)[number]): boolean => typeof s !== 'number' && bacaHari(s, tahun) !== null;
    if (bagian((s) => parseNip(teks(s)).nip.length === 18 && /^\d+$/.test(parseNip(teks(s)).nip)) > 0.5) ambil('nip');
    else if (bagian(hari) > 0.5) ambil(kolom.has('mulai') ? 'akhir' : 'mulai');
    else if (bagian((s) => bacaHariRentang(s, tahun) !== null) > 0.5) ambil('waktu');
    else if (bagian((s) => /[a-z]/i.test(teks(s)) && bacaJenisAbsen(teks(s)) !== null) > 0.5) ambil('jenis');
    else if (bagian((s) => /%|hari/i.test(teks(s)) && bacaBagianHari(s) !== null && bacaLama(s) === null) > 0.5)
      ambil('persen');
    else if (bagian((s) => /hari/i.test(teks(s)) && bacaLama(s) !== null) > 0.5) ambil('lama');
    else if (bagian((s) => /[a-z]{2}/i.test(teks(s)) && !/^\d/.test(teks(s))) > 0.5) ambil('nama');
  }
  const adaOrang = kolom.has('nama') || kolom.has('nip');
  if (!adaOrang || !(kolom.has('mulai') || kolom.has('waktu'))) return null;
  return { awal: -1, baris: -1, awalData: 0, kolom, semua: new Map(), calon: new Map(), teks: [] };
}
