import { parseGolongan } from '../domain/golongan';
import type { Tanggal } from '../domain/ids';
import { parseJenisJabatan, parseJenisPegawai, tebakJenisJabatan } from '../domain/jabatan';
import { lipat } from '../domain/nama';
import { parseNip } from '../domain/nip';
import type { JenisJabatan, JenisPegawai, StatusPegawai } from '../domain/pegawai';
import { teksSel, type Lembar } from './lembar';
import { judulPegawai, type BidangPegawai } from './pegawaiJudul';
import type { Terbaca } from './pegawaiNilai';
import {
  bacaFte,
  bacaKelas,
  bacaNip,
  bacaStatus,
  dariEselon,
  fteBawaan,
  gabungGelar,
  pisahNamaNip,
} from './pegawaiNilai';
import { Tabel } from './tabel';
import { bacaTanggal, tanggalDariSerial } from './tanggalSel';
import { urutkanTemuan, type Temuan } from './temuan';

/** A person as the list names them; bagian and tim kerja are texts, the service finds or makes them. */
export interface BarisPegawai {
  readonly nama: string;
  readonly nip: string;
  readonly jenisPegawai: JenisPegawai;
  readonly golongan: string;
  readonly jabatan: string;
  readonly jenisJabatan: JenisJabatan | null;
  readonly kelas: number | null;
  readonly bagian: string;
  readonly timKerja: string;
  /** Thousandths. */
  readonly fte: number;
  readonly status: StatusPegawai;
  readonly kompetensi: readonly string[];
  readonly masuk: Tanggal | null;
  readonly keluar: Tanggal | null;
  /** What the list does not say: the value here is only a default, and a known person keeps theirs. */
  readonly bawaan: readonly ('jenisPegawai' | 'fte' | 'status')[];
  readonly asal: { readonly lembar: string; readonly baris: number };
}

export interface HasilPegawai {
  readonly lembar: string;
  readonly pegawai: readonly BarisPegawai[];
  readonly temuan: readonly Temuan[];
}

const SEKSI = /^(bagian|bidang|sekretariat|sub\s?bagian|seksi|kelurahan|uptd?)\b/i;

/**
 * Reads a staff list with free column order. Rows without a name and NIP are skipped; any `galat` means nothing may be
 * written (lost NIP digits, the same NIP twice, text where a number belongs).
 * @throws GalatImpor when no sheet has a header with “Nama”.
 */
export function bacaPegawai(semua: readonly Lembar[]): HasilPegawai {
  const { lembar, judul } = judulPegawai(semua);
  const tabel = new Tabel(lembar, judul);
  const pegawai: BarisPegawai[] = [];
  let seksi = '';
  let adaJeda = false;
  for (let i = judul.awalData; i < lembar.baris.length; i += 1) {
    const isi = tabel.isi(i);
    if (isi.length === 0) {
      adaJeda = true;
      continue;
    }
    if (isi.length === 1 && SEKSI.test(isi[0] ?? '')) {
      seksi = isi[0] ?? '';
      continue;
    }
    const satu = bacaSatu(tabel, i, seksi, adaJeda && pegawai.length > 0);
    if (satu) pegawai.push(satu);
  }
  periksaGanda(tabel, pegawai);
  if (pegawai.length === 0)
    tabel.catat('galat', 'tanpa_baris', judul.baris, null, 'tidak ada pegawai di bawah baris judul ini.');
  return { lembar: lembar.nama, pegawai, temuan: urutkanTemuan(tabel.temuan) };
}

type TabelPegawai = Tabel<BidangPegawai>;

function bacaSatu(tabel: TabelPegawai, i: number, seksi: string, setelahJeda: boolean): BarisPegawai | null {
  const gabungan = pisahNamaNip(tabel.teks(i, 'namaNip'));
  const inti = tabel.teks(i, 'nama') || gabungan.nama;
  const nip = ambil(tabel, i, 'nip', bacaNip(tabel.sel(i, 'nip')), 'nip_rusak', '') || gabungan.nip;
  const jabatan = tabel.teks(i, 'jabatan');
  if (inti === '' || /^\(?\d{1,2}\)?$/.test(inti)) {
    if (/^\d{9,18}$/.test(nip)) tabel.catat('galat', 'nama_kosong', i, 'nama', `nama kosong untuk NIP ${nip}.`);
    return null;
  }
  if (setelahJeda && nip === '' && jabatan === '' && tabel.teks(i, 'golongan', 'pangkat', 'kelas') === '') {
    tabel.catat(
      'info',
      'baris_dilewati',
      i,
      'nama',
      `“${inti}” tanpa NIP, golongan, dan jabatan di bawah tabel, dibaca sebagai keterangan.`,
    );
    return null;
  }
  const terbaca = parseNip(nip);
  for (const t of terbaca.temuan) tabel.catat('peringatan', 'nip_janggal', i, 'nip', `${t} (${inti}).`);
  const teksStatus = tabel.teks(i, 'status');
  const status = bacaStatus(teksStatus);
  const dariStatus = status === null ? parseJenisPegawai(teksStatus) : null;
  if (status === null && dariStatus === null)
    tabel.catat(
      'peringatan',
      'status_tidak_dikenal',
      i,
      'status',
      `status “${teksStatus}” tidak dikenal, dibaca aktif.`,
    );
  const jenisPegawai = bacaJenis(tabel, i, terbaca.jenis, dariStatus);
  return {
    nama: gabungGelar(tabel.teks(i, 'gelarDepan'), inti, tabel.teks(i, 'gelarBelakang')),
    nip: terbaca.nip,
    jenisPegawai,
    golongan: bacaGolongan(tabel, i),
    jabatan,
    jenisJabatan:
      parseJenisJabatan(tabel.teks(i, 'jenisJabatan')) ??
      dariEselon(tabel.teks(i, 'eselon')) ??
      tebakJenisJabatan(jabatan),
    kelas: ambil(tabel, i, 'kelas', bacaKelas(tabel.sel(i, 'kelas')), 'kelas_salah', null),
    bagian: tabel.teks(i, 'bagian') || seksi,
    timKerja: tabel.teks(i, 'timKerja').replace(/^[-–]+$/, ''),
    fte: ambil(tabel, i, 'fte', bacaFte(tabel.sel(i, 'fte')), 'fte_salah', null) ?? fteBawaan(jenisPegawai),
    status: status ?? 'aktif',
    kompetensi: tabel
      .teks(i, 'kompetensi')
      .split(/[,;]/)
      .map((k) => k.trim())
      .filter((k) => k !== '' && k !== '-'),
    masuk: bacaHari(tabel, i, 'masuk'),
    keluar: bacaHari(tabel, i, 'keluar'),
    bawaan: [
      ...(dariStatus === null && tabel.teks(i, 'jenisPegawai') === '' ? (['jenisPegawai'] as const) : []),
      ...(tabel.teks(i, 'fte') === '' ? (['fte'] as const) : []),
      ...(teksStatus === '' || status === null ? (['status'] as const) : []),
    ],
    asal: { lembar: tabel.lembar.nama, baris: i + 1 },
  };
}

function ambil<T>(
  tabel: TabelPegawai,
  i: number,
  bidang: BidangPegawai,
  hasil: Terbaca<T>,
  kode: string,
  pengganti: T,
): T {
  if ('galat' in hasil) {
    tabel.catat('galat', kode, i, bidang, hasil.galat);
    return pengganti;
  }
  if (hasil.catatan) tabel.catat('peringatan', kode, i, bidang, `${hasil.catatan}.`);
  return hasil.nilai;
}

function bacaJenis(
  tabel: TabelPegawai,
  i: number,
  dariNip: 'PNS' | 'PPPK' | null,
  dariStatus: JenisPegawai | null,
): JenisPegawai {
  const teks = tabel.teks(i, 'jenisPegawai');
  const tertulis = parseJenisPegawai(teks);
  if (teks !== '' && tertulis === null)
    tabel.catat(
      'peringatan',
      'jenis_tidak_dikenal',
      i,
      'jenisPegawai',
      `jenis pegawai “${teks}” tidak dikenal. Pilihan: PNS, CPNS, PPPK, PPPK Paruh Waktu, Non-ASN.`,
    );
  return tertulis ?? dariStatus ?? dariNip ?? 'PNS';
}

function bacaGolongan(tabel: TabelPegawai, i: number): string {
  const teks = [tabel.teks(i, 'golongan'), tabel.teks(i, 'pangkat')].filter((t) => t !== '' && !/^[-–]+$/.test(t));
  if (teks.length === 0) return '';
  for (const t of [...teks, teks.join(' ')]) {
    const golongan = parseGolongan(t);
    if (golongan !== null) return golongan;
  }
  tabel.catat(
    'peringatan',
    'golongan_tidak_dikenal',
    i,
    'golongan',
    `golongan “${teks.join(' ')}” tidak dikenal, dikosongkan.`,
  );
  return '';
}

function bacaHari(tabel: TabelPegawai, i: number, bidang: 'masuk' | 'keluar'): Tanggal | null {
  const sel = tabel.sel(i, bidang);
  const teks = teksSel(sel);
  if (teks === '' || /^[-–]+$/.test(teks)) return null;
  const tanggal = typeof sel === 'number' ? tanggalDariSerial(sel) : bacaTanggal(teks);
  if (tanggal === null)
    tabel.catat(
      'galat',
      'tanggal_salah',
      i,
      bidang,
      `tanggal “${teks}” tidak terbaca. Yang diharapkan misalnya 4/5/2026 atau 2026-05-04.`,
    );
  return tanggal;
}

/** The same NIP twice stops the import; the same name without NIP is only shown. */
function periksaGanda(tabel: TabelPegawai, pegawai: readonly BarisPegawai[]): void {
  const nip = new Map<string, BarisPegawai>();
  const nama = new Map<string, BarisPegawai>();
  for (const p of pegawai) {
    const i = p.asal.baris - 1;
    if (/\d{5,}/.test(p.nip)) {
      const lain = nip.get(p.nip);
      if (lain)
        tabel.catat(
          'galat',
          'nip_ganda',
          i,
          'nip',
          `NIP ${p.nip} (${p.nama}) sama dengan baris ${lain.asal.baris} (${lain.nama}). Perbaiki salah satunya.`,
        );
      else nip.set(p.nip, p);
    } else {
      const kunci = `${lipat(p.nama)}|${lipat(p.bagian)}`;
      const lain = nama.get(kunci);
      if (lain)
        tabel.catat(
          'peringatan',
          'nama_ganda',
          i,
          'nama',
          `“${p.nama}” tanpa NIP sudah ada di baris ${lain.asal.baris}.`,
        );
      else nama.set(kunci, p);
    }
  }
}
