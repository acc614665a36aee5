import type { Tanggal } from '../domain/ids';
import { parseNip } from '../domain/nip';
import type { JenisKetidakhadiran } from '../domain/pegawai';
import { KAMUS_ABSEN, tebakJudul, type BidangAbsen as Bidang } from './absenJudul';
import { bacaBagianHari, bacaHari, bacaHariRentang, bacaJenisAbsen, bacaLama } from './absenNilai';
import { cariJudul } from './judul';
import { teksSel, type Lembar } from './lembar';
import { Tabel } from './tabel';
import { GalatImpor, type Temuan } from './temuan';

/** A line of a leave list as it stands there; who it is, is decided against the office. */
export interface BarisAbsenTerbaca {
  /** 1-based row of the sheet. */
  readonly nomor: number;
  readonly nama: string;
  readonly nip: string;
  readonly jenis: JenisKetidakhadiran | null;
  readonly mulai: Tanggal | null;
  readonly akhir: Tanggal | null;
  /** Working days as written, null when not. */
  readonly lama: number | null;
  readonly persen: number | null;
  readonly temuan: readonly Temuan[];
}
export interface HasilAbsen {
  readonly baris: readonly BarisAbsenTerbaca[];
}

/**
 * Reads leave, travel and training lists: with a header, or without one by what stands in the columns. A row without a
 * name below a named one is of the same person (merged cells).
 * @throws GalatImpor when no sheet has people and days.
 */
export function bacaAbsen(semua: readonly Lembar[], tahun: number): HasilAbsen {
  for (const lembar of semua) {
    const judul = cariJudul(lembar, KAMUS_ABSEN, 2);
    const berhari = judul !== null && (judul.kolom.has('mulai') || judul.kolom.has('waktu'));
    const dipakai = berhari && (judul.kolom.has('nama') || judul.kolom.has('nip')) ? judul : tebakJudul(lembar, tahun);
    if (dipakai) return { baris: bacaBaris(new Tabel(lembar, dipakai), tahun) };
  }
  throw new GalatImpor(
    'tanpa_judul',
    'Tidak ditemukan daftar ketidakhadiran. Diperlukan kolom nama (atau NIP) dan tanggal, misalnya: Nama, Jenis, Mulai, Akhir.',
  );
}

function bacaBaris(tabel: Tabel<Bidang>, tahun: number): BarisAbsenTerbaca[] {
  const hasil: BarisAbsenTerbaca[] = [];
  let atas = { nama: '', nip: '' };
  for (let i = tabel.judul.awalData; i < tabel.lembar.baris.length; i += 1) {
    if (tabel.isi(i).length === 0) continue;
    const dari = tabel.temuan.length;
    let orang = bacaOrang(tabel, i);
    const waktu = bacaWaktu(tabel, i, tahun);
    const kosong = orang.nama === '' && orang.nip === '';
    // Totals, signatures and notes below the table carry no day.
    if (waktu === null && (kosong || !adaHari(tabel, i))) {
      if (!kosong && hasil.length > 0 && tabel.isi(i).length < 3) continue;
      if (kosong) continue;
    }
    if (kosong && (atas.nama !== '' || atas.nip !== '')) orang = atas;
    else if (kosong) tabel.catat('galat', 'orang', i, 'nama', 'nama dan NIP kosong');
    atas = orang;
    hasil.push({
      nomor: i + 1,
      ...orang,
      ...(waktu ?? { mulai: null, akhir: null }),
      jenis: bacaJenis(tabel, i),
      lama: tabel.ada('lama') ? bacaLama(tabel.sel(i, 'lama')) : null,
      persen: bacaPersen(tabel, i),
      temuan: tabel.temuan.slice(dari),
    });
  }
  return hasil;
}

function bacaOrang(tabel: Tabel<Bidang>, i: number): { nama: string; nip: string } {
  const sel = tabel.teks(i, 'nama');
  // `Nama / NIP` in one cell.
  const dalam = /\d[\d\s.]{16,}\d/.exec(sel)?.[0] ?? '';
  const nip = parseNip(tabel.teks(i, 'nip') || dalam).nip;
  return {
    nama: sel
      .replace(dalam, '')
      .replace(/[\s/,-]*(?:nip\.?)?[\s:/-]*$/i, '')
      .trim(),
    nip,
  };
}

const adaHari = (tabel: Tabel<Bidang>, i: number): boolean => tabel.teks(i, 'mulai', 'akhir', 'waktu') !== '';

function bacaWaktu(
  tabel: Tabel<Bidang>,
  i: number,
  tahun: number,
): { mulai: Tanggal | null; akhir: Tanggal | null } | null {
  const bidang: Bidang = tabel.teks(i, 'mulai') === '' && tabel.ada('waktu') ? 'waktu' : 'mulai';
  const awal = tabel.sel(i, bidang);
  const rentang = bacaHariRentang(awal, tahun);
  if (rentang?.terbalik) {
    tabel.catat('galat', 'tanggal', i, bidang, `“${teksSel(awal)}” berakhir sebelum mulai`);
    return { mulai: null, akhir: null };
  }
  if (rentang && (tabel.teks(i, 'akhir') === '' || rentang.mulai < rentang.akhir))
    return {
      mulai: rentang.mulai,
      akhir: rentang.mulai === rentang.akhir ? sampaiAtauLama(tabel, i, rentang.mulai) : rentang.akhir,
    };
  const mulai = satuHari(tabel, i, bidang, tahun);
  const akhir = tabel.teks(i, 'akhir') === '' ? null : satuHari(tabel, i, 'akhir', tahun);
  if (mulai === null && akhir === null) return null;
  if (tabel.teks(i, 'akhir') !== '') return { mulai, akhir };
  return { mulai, akhir: mulai === null ? null : sampaiAtauLama(tabel, i, mulai) };
}

/** One day alone is that day, unless its length is written: then the end is counted in working days later. */
const sampaiAtauLama = (tabel: Tabel<Bidang>, i: number, mulai: Tanggal): Tanggal | null =>
  tabel.ada('lama') && (bacaLama(tabel.sel(i, 'lama')) ?? 1) > 1 ? null : mulai;

function satuHari(tabel: Tabel<Bidang>, i: number, bidang: Bidang, tahun: number): Tanggal | null {
  const sel = tabel.sel(i, bidang);
  const hari = bacaHari(sel, tahun);
  if (hari === null && teksSel(sel) === '') tabel.catat('galat', 'tanggal', i, bidang, 'tanggal kosong');
  else if (hari === null)
    tabel.catat(
      'galat',
      'tanggal',
      i,
      bidang,
      `“${teksSel(sel)}” bukan tanggal; diharapkan seperti 4/5/${tahun} (hari/bulan/tahun) atau 4 Mei ${tahun}`,
    );
  return hari;
}

function bacaJenis(tabel: Tabel<Bidang>, i: number): JenisKetidakhadiran | null {
  const teks = tabel.teks(i, 'jenis');
  if (teks === '') return null;
  const jenis = bacaJenisAbsen(teks);
  if (jenis === null)
    tabel.catat(
      'galat',
      'jenis',
      i,
      'jenis',
      `“${teks}” tidak dikenal; diharapkan cuti tahunan, cuti lain, tidak tersedia, diklat, dinas luar, atau penugasan`,
    );
  else if (jenis === 'tidak_tersedia' && /sakit/i.test(teks))
    tabel.catat(
      'info',
      'tanpa_alasan',
      i,
      'jenis',
      'dicatat sebagai “Tidak tersedia”; alasan kesehatan tidak disimpan',
    );
  return jenis;
}

function bacaPersen(tabel: Tabel<Bidang>, i: number): number | null {
  if (!tabel.ada('persen')) return 100;
  const sel = tabel.sel(i, 'persen');
  const persen = bacaBagianHari(sel);
  if (persen === null)
    tabel.catat(
      'galat',
      'bagian_hari',
      i,
      'persen',
      `“${teksSel(sel)}” bukan bagian hari; diharapkan 1–100 % atau “setengah hari”`,
    );
  return persen;
}
