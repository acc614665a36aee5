import { parseGolongan } from '../domain/golongan';
import { tambahHari } from '../domain/hari';
import type { Tanggal } from '../domain/ids';
import { parseJenisJabatan, parseJenisPegawai, tebakJenisJabatan } from '../domain/jabatan';
import { parseNip } from '../domain/nip';
import type { JenisJabatan, JenisPegawai, SebabKeluar, StatusPegawai } from '../domain/pegawai';
import { teksSel } from './lembar';
import type { BidangPegawai } from './pegawaiBidang';
import { gabungGelar, pisahNamaNip } from './pegawaiNama';
import {
  bacaFte,
  bacaJam,
  bacaKelas,
  bacaStatus,
  dariEselon,
  fteBawaan,
  jamDalam,
  type StatusTerbaca,
  type Terbaca,
} from './pegawaiNilai';
import { nipTerbaca } from './pegawaiNip';
import { rapikanUnit, type Unit } from './pegawaiUnit';
import type { Tabel } from './tabel';
import { bacaTanggal } from '../domain/tanggalTeks';
import { tanggalDariSerial } from './tanggalSel';

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
  readonly sebabKeluar?: SebabKeluar;
  /** What the list does not say: the value here is only a default, and a known person keeps theirs. */
  readonly bawaan: readonly ('jenisPegawai' | 'fte' | 'status' | 'jenisJabatan')[];
  readonly asal: { readonly lembar: string; readonly baris: number };
}

export type TabelPegawai = Tabel<BidangPegawai>;

/** What stands around a row: the unit and kind of its section or sheet, hours of a full week, the day of the list. */
export interface Sekitar {
  readonly unit: Unit;
  readonly jenis: JenisPegawai | null;
  readonly menitMinggu: number;
  readonly tanggal: Tanggal | null;
}

/** The person of row `i`; `lanjut` is the row below when it only carries the NIP and second lines of this one. */
export function bacaBaris(tabel: TabelPegawai, i: number, lanjut: number | null, sekitar: Sekitar): BarisPegawai {
  const teks = (...bidang: BidangPegawai[]): string =>
    [tabel.teks(i, ...bidang), lanjut === null ? '' : tabel.teks(lanjut, ...bidang)]
      .filter((t) => t !== '')
      .join(' ')
      .slice(0, 1000);
  const gabungan = pisahNamaNip(teks('namaNip'));
  const dariNama = pisahNamaNip(teks('nama'));
  const inti = dariNama.nama || gabungan.nama;
  const terbaca = parseNip(bacaNip(tabel, i, lanjut) || gabungan.nip || dariNama.nip);
  for (const t of terbaca.temuan) tabel.catat('peringatan', 'nip_janggal', i, kolomNip(tabel), `${t} (${inti}).`);
  const keterangan = teks('keterangan');
  const status = bacaKeadaan(tabel, i, keterangan, sekitar.tanggal);
  const golongan = bacaGolongan(tabel, i, [teks('golongan'), teks('pangkat'), gabungan.sisa || dariNama.sisa]);
  const jenis = bacaJenis(tabel, i, { nip: terbaca.jenis, golongan, keterangan, ...sekitar });
  const jabatan = teks('jabatan').replace(/^[-–]+$/, '');
  const jenisTertulis = parseJenisJabatan(teks('jenisJabatan')) ?? dariEselon(teks('eselon'));
  const tertulis = rapikanUnit(teks('bagian'));
  const tim = bacaTim(teks('timKerja'));
  const fte = bacaWaktu(tabel, i, [teks('jenisPegawai'), keterangan, jabatan], sekitar.menitMinggu);
  const keluar = bacaHari(tabel, i, 'keluar') ?? hariTerakhir(status);
  return {
    nama: gabungGelar(teks('gelarDepan'), inti, teks('gelarBelakang')),
    nip: terbaca.nip,
    jenisPegawai: jenis.nilai,
    golongan,
    jabatan,
    jenisJabatan: jenisTertulis ?? tebakJenisJabatan(jabatan),
    kelas: ambil(tabel, i, 'kelas', bacaKelas(tabel.sel(i, 'kelas')), 'kelas_salah', null),
    bagian: tertulis.bagian || tim.bagian || sekitar.unit.bagian,
    timKerja: tim.timKerja || tertulis.timKerja || sekitar.unit.timKerja,
    fte: fte ?? fteBawaan(jenis.nilai),
    status: status.status,
    kompetensi: teks('kompetensi')
      .split(/[,;]/)
      .map((k) => k.trim())
      .filter((k) => k !== '' && k !== '-'),
    masuk: bacaHari(tabel, i, 'masuk'),
    keluar,
    ...(status.sebab && { sebabKeluar: status.sebab }),
    bawaan: [
      ...(jenis.tertulis ? [] : (['jenisPegawai'] as const)),
      ...(fte === null ? (['fte'] as const) : []),
      ...(status.tertulis ? [] : (['status'] as const)),
      ...(jenisTertulis === null ? (['jenisJabatan'] as const) : []),
    ],
    asal: { lembar: tabel.lembar.nama, baris: i + 1 },
  };
}

/** A team is called what the list calls it, unless its unit stands in the same cell. */
function bacaTim(teks: string): Unit {
  const unit = rapikanUnit(teks);
  if (unit.timKerja !== '' && unit.bagian !== '') return unit;
  return { bagian: '', timKerja: teks.replace(/^[-–]+$/, '') };
}

/** "Pensiun TMT 1 Juli": the last day of work is the day before; a contract ends on its day. */
function hariTerakhir({ status, sebab, tanggal }: StatusTerbaca): Tanggal | null {
  if (status !== 'keluar' || tanggal === undefined) return null;
  return sebab === 'pensiun' || sebab === 'pindah' ? tambahHari(tanggal, -1) : tanggal;
}

const kolomNip = (tabel: TabelPegawai): BidangPegawai =>
  tabel.ada('nip') ? 'nip' : tabel.ada('namaNip') ? 'namaNip' : 'nama';

function bacaNip(tabel: TabelPegawai, i: number, lanjut: number | null): string {
  const hasil = nipTerbaca(tabel.sel(i, 'nip'));
  if ('nilai' in hasil && hasil.info) tabel.catat('info', 'nik_tidak_dibaca', i, 'nip', `${hasil.info}.`);
  const nip = ambil(tabel, i, 'nip', hasil, 'nip_rusak', '');
  return nip === '' && lanjut !== null
    ? ambil(tabel, lanjut, 'nip', nipTerbaca(tabel.sel(lanjut, 'nip')), 'nip_rusak', '')
    : nip;
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

/** Working time: the FTE column, else hours a week in their own column or inside another text. */
function bacaWaktu(tabel: TabelPegawai, i: number, lain: readonly string[], menitMinggu: number): number | null {
  const fte = ambil(tabel, i, 'fte', bacaFte(tabel.sel(i, 'fte'), menitMinggu), 'fte_salah', null);
  if (fte !== null) return fte;
  const jam = ambil(tabel, i, 'jamMinggu', bacaJam(tabel.sel(i, 'jamMinggu'), menitMinggu), 'fte_salah', null);
  return jam ?? lain.reduce<number | null>((ada, t) => ada ?? jamDalam(t, menitMinggu), null);
}

/** Status column, else a status word in the remarks. A retirement still to come is only said. */
function bacaKeadaan(
  tabel: TabelPegawai,
  i: number,
  keterangan: string,
  tanggalDaftar: Tanggal | null,
): StatusTerbaca & { readonly tertulis: boolean } {
  const teks = tabel.teks(i, 'status');
  const tertulis = bacaStatus(teks);
  if (tertulis === null && parseJenisPegawai(teks) === null && teks !== '')
    tabel.catat('peringatan', 'status_tidak_dikenal', i, 'status', `status “${teks}” tidak dikenal, dibaca aktif.`);
  if (tertulis !== null && teks !== '') return { ...tertulis, tertulis: true };
  const dariKet = keterangan === '' ? null : bacaStatus(keterangan);
  if (dariKet === null || dariKet.status === 'aktif') return { status: 'aktif', tertulis: false };
  if (dariKet.status === 'keluar' && dariKet.tanggal && tanggalDaftar !== null && dariKet.tanggal > tanggalDaftar) {
    tabel.catat('info', 'akan_keluar', i, 'keterangan', `“${keterangan}”: masih bekerja, jadi dibaca aktif.`);
    return { status: 'aktif', tertulis: false };
  }
  return { ...dariKet, tertulis: true };
}

function bacaJenis(
  tabel: TabelPegawai,
  i: number,
  dari: { nip: 'PNS' | 'PPPK' | null; golongan: string; keterangan: string; jenis: JenisPegawai | null },
): { readonly nilai: JenisPegawai; readonly tertulis: boolean } {
  const teks = tabel.teks(i, 'jenisPegawai');
  // SIASN says the kind in one column and "C" or "P" in another.
  const lain = (tabel.judul.calon.get('jenisPegawai') ?? []).map((k) => teksSel(tabel.lembar.baris[i]?.[k]));
  const satuHuruf = lain.includes('C') ? 'CPNS' : /^p$/i.test(teks) ? 'PNS' : null;
  const tertulis =
    satuHuruf ??
    parseJenisPegawai(teks) ??
    parseJenisPegawai(tabel.teks(i, 'status')) ??
    parseJenisPegawai(dari.keterangan) ??
    dari.jenis;
  if (teks !== '' && !/^[-–]+$/.test(teks) && tertulis === null)
    tabel.catat(
      'peringatan',
      'jenis_tidak_dikenal',
      i,
      'jenisPegawai',
      `jenis pegawai “${teks}” tidak dikenal. Pilihan: PNS, CPNS, PPPK, PPPK Paruh Waktu, Non-ASN.`,
    );
  if (tertulis === 'PNS' && dari.nip === 'PPPK')
    tabel.catat('peringatan', 'jenis_berbeda', i, 'jenisPegawai', 'tertulis PNS, tetapi nomor induknya nomor PPPK.');
  const dariGolongan = dari.golongan === '' ? null : dari.golongan.includes('/') ? 'PNS' : 'PPPK';
  return { nilai: tertulis ?? dari.nip ?? dariGolongan ?? 'PNS', tertulis: tertulis !== null };
}

function bacaGolongan(tabel: TabelPegawai, i: number, calon: readonly string[]): string {
  const teks = calon.map((t) => t.replace(/^[\s/–-]+|[\s/–-]+$/g, '')).filter((t) => t !== '');
  for (const t of [...teks, teks.join(' ')]) {
    // What stands behind the golongan (its TMT) is not part of it.
    const golongan =
      parseGolongan(t) ?? parseGolongan(t.replace(/[\s,/]*(?:tmt\b.*|\d{1,2}[./-]\d{1,2}[./-]\d{4}.*)$/i, ''));
    if (golongan !== null) return golongan;
  }
  const tertulis = calon.slice(0, 2).filter((t) => t !== '' && !/^[-–]+$/.test(t));
  if (tertulis.length > 0)
    tabel.catat(
      'peringatan',
      'golongan_tidak_dikenal',
      i,
      'golongan',
      `golongan “${tertulis.join(' ')}” tidak dikenal, dikosongkan.`,
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
