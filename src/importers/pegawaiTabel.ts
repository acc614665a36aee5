import type { Tanggal } from '../domain/ids';
import type { JenisPegawai } from '../domain/pegawai';
import { barisNomorKolom } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { bacaBaris, type BarisPegawai, type TabelPegawai } from './pegawaiBaris';
import { artiJudul } from './pegawaiBidang';
import { periksaGanda } from './pegawaiGanda';
import { judulPegawai, kolomTakDibaca, type LembarPegawai, type PilihanPegawai } from './pegawaiJudul';
import { pisahNamaNip } from './pegawaiNama';
import { MENIT_MINGGU } from './pegawaiNilai';
import { bacaSeksi, dariNamaLembar, unitJudul, type Unit } from './pegawaiUnit';
import type { PemetaanLembar } from '../domain/petaKolom';
import { Tabel } from './tabel';
import { tanggalDalam } from './tanggalSel';
import { urutkanTemuan, type Temuan } from './temuan';

export type { BarisPegawai } from './pegawaiBaris';
export type { PilihanPegawai } from './pegawaiJudul';

export interface HasilPegawai {
  /** Sheets that were read, joined by commas. */
  readonly lembar: string;
  readonly pegawai: readonly BarisPegawai[];
  readonly temuan: readonly Temuan[];
  readonly pemetaan: PemetaanLembar;
  /** Headers of columns left unread because they are private and not needed. */
  readonly kolomPribadi: readonly string[];
  /** The day of the list as its title says it (`Keadaan 30 Juni 2026`), null when it does not. */
  readonly tanggal: Tanggal | null;
}

/**
 * Reads a staff list of any column order from all its sheets. Rows that are no people (sections, totals, signatures) are
 * passed over; any `galat` means nothing may be written (lost NIP digits, the same NIP twice, text where a number
 * belongs).
 * @throws GalatImpor when no sheet has people.
 */
export function bacaPegawai(
  semua: readonly Lembar[],
  pilihan: PilihanPegawai & { readonly hariIni?: Tanggal } = {},
): HasilPegawai {
  const { daftar, pemetaan } = judulPegawai(semua, pilihan);
  const tanggal = daftar.map(({ lembar, judul }) => tanggalKepala(lembar, judul.awal)).find((t) => t !== null) ?? null;
  const umum = { menitMinggu: pilihan.menitMinggu ?? MENIT_MINGGU, tanggal: tanggal ?? pilihan.hariIni ?? null };
  const temuan: Temuan[] = [];
  const pegawai: BarisPegawai[] = [];
  const tabel: TabelPegawai[] = [];
  for (const satu of daftar) {
    const t = new Tabel(satu.lembar, satu.judul);
    tabel.push(t);
    pegawai.push(...bacaLembarPegawai(t, satu, daftar.length, umum));
  }
  const unik = periksaGanda(tabel, pegawai);
  const utama = tabel[0];
  if (pegawai.length === 0 && utama)
    utama.catat('galat', 'tanpa_baris', utama.judul.baris, null, 'tidak ada pegawai di bawah baris judul ini.');
  const takDibaca = daftar.map(kolomTakDibaca);
  const kolomPribadi = [...new Set(takDibaca.flatMap((k) => k.pribadi))];
  const lain = [...new Set(takDibaca.flatMap((k) => k.lain))];
  for (const t of tabel) temuan.push(...t.temuan);
  if (kolomPribadi.length > 0)
    temuan.push(info('kolom_pribadi', `Kolom tidak dibaca karena tidak diperlukan: ${kolomPribadi.join(', ')}.`));
  if (lain.length > 0) temuan.push(info('kolom_lain', `Kolom yang tidak dipakai: ${lain.join(', ')}.`));
  return {
    lembar: daftar.map(({ lembar }) => lembar.nama).join(', '),
    pegawai: unik,
    temuan: urutkanTemuan(temuan),
    pemetaan,
    kolomPribadi,
    tanggal,
  };
}

const info = (kode: string, pesan: string): Temuan => ({
  tingkat: 'info',
  kode,
  pesan,
  lembar: '',
  baris: null,
  kolom: null,
});

function tanggalKepala(lembar: Lembar, sebelum: number): Tanggal | null {
  for (const baris of lembar.baris.slice(0, sebelum)) {
    const tanggal = tanggalDalam(baris.map((s) => teksSel(s)).join(' '));
    if (tanggal !== null) return tanggal;
  }
  return null;
}

const TOTAL = /^(jumlah|total|grand total|sub ?total|rekapitulasi)\b/i;
/** Below the table: who signs, where and when. */
const PENUTUP =
  /^(mengetahui|mengesahkan|menyetujui|ditetapkan di|dibuat di|pada tanggal|tembusan|an\.|a\.\s?n\.|plt\.|plh\.)|^[\p{L} .]{3,40},\s*(\d{1,2}\s+)?(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+20\d\d\s*$|^(sekretaris daerah|kepala (bagian|dinas|badan|biro)\b.*|bupati\b.*|wali ?kota\b.*|asisten\b.*),$/iu;

interface Umum {
  readonly menitMinggu: number;
  readonly tanggal: Tanggal | null;
}

function bacaLembarPegawai(
  tabel: TabelPegawai,
  { lembar, judul }: LembarPegawai,
  berapa: number,
  umum: Umum,
): BarisPegawai[] {
  const namaLembar = dariNamaLembar(lembar.nama, berapa);
  const kepala = unitJudul(lembar, judul.awal) || namaLembar.bagian;
  let unit: Unit = { bagian: kepala, timKerja: '' };
  let jenis: JenisPegawai | null = namaLembar.jenis;
  const bernomor = banyakBernomor(tabel);
  const hasil: BarisPegawai[] = [];
  let jeda = false;
  let penutup = false;
  for (let i = judul.awalData; i < lembar.baris.length; i += 1) {
    const isi = tabel.isi(i);
    if (isi.length === 0) {
      jeda = hasil.length > 0;
      continue;
    }
    if (barisNomorKolom(lembar.baris[i] ?? []) || judulLagi(tabel, i)) continue;
    const seksi = bacaSeksi(isi);
    if (seksi && !(seksi.jenis === 'unit' && PENUTUP.test(isi.at(-1) ?? ''))) {
      if (seksi.jenis === 'jenisPegawai') jenis = seksi.nilai;
      else unit = seksi.anak ? { ...seksi.unit, bagian: unit.bagian } : seksi.unit;
      [jeda, penutup] = [false, false];
      continue;
    }
    const nomor = ada(tabel, i);
    if (!nomor && isi.some((t) => TOTAL.test(t))) continue;
    if (!nomor && isi.some((t) => PENUTUP.test(t))) penutup = true;
    if (penutup && !nomor) continue;
    const lanjut = barisLanjut(tabel, i);
    if (orang(tabel, i, { jeda, bernomor })) hasil.push(bacaBaris(tabel, i, lanjut, { ...umum, unit, jenis }));
    if (lanjut !== null) i = lanjut;
  }
  return hasil;
}

/** The row carries a running number. */
const ada = (tabel: TabelPegawai, i: number): boolean => /^\(?\d{1,4}[.)]?$/.test(tabel.teks(i, 'nomor'));

function banyakBernomor(tabel: TabelPegawai): boolean {
  let bernama = 0;
  let bernomor = 0;
  for (let i = tabel.judul.awalData; i < Math.min(tabel.lembar.baris.length, tabel.judul.awalData + 200); i += 1) {
    if (tabel.teks(i, 'nama', 'namaNip') === '') continue;
    bernama += 1;
    if (ada(tabel, i)) bernomor += 1;
  }
  return bernomor >= Math.max(1, bernama * 0.6);
}

/** The header again, as prints repeat it on every page. */
function judulLagi(tabel: TabelPegawai, i: number): boolean {
  const arti = artiJudul(tabel.teks(i, 'nama', 'namaNip'));
  return (
    typeof arti === 'object' &&
    arti !== null &&
    (arti.bidang === 'namaNip' || (arti.bidang === 'nama' && arti.urut < 5))
  );
}

/** A row that only continues the one above: its NIP in the column of the name, second lines of pangkat and jabatan. */
function barisLanjut(tabel: TabelPegawai, i: number): number | null {
  const atas = pisahNamaNip(tabel.teks(i, 'nama', 'namaNip'));
  const bawah = tabel.teks(i + 1, 'nama', 'namaNip');
  if (atas.nama === '' || atas.nip !== '' || bawah === '' || ada(tabel, i + 1)) return null;
  const nip = pisahNamaNip(bawah);
  return nip.nama === '' && nip.nip !== '' ? i + 1 : null;
}

/** Whether row `i` is a person; what else stands in the column of names is said or passed over. */
function orang(tabel: TabelPegawai, i: number, { jeda, bernomor }: { jeda: boolean; bernomor: boolean }): boolean {
  const { nama, nip } = pisahNamaNip(tabel.teks(i, 'nama', 'namaNip'));
  const nipKolom = tabel.teks(i, 'nip').replace(/\D/g, '');
  if (nama === '' || /^\(?\d{1,2}\)?$/.test(nama) || /^[-–.…_]+$/.test(nama)) {
    if (nama === '' && /^\d{9,18}$/.test(nipKolom) && ada(tabel, i) === bernomor)
      tabel.catat('galat', 'nama_kosong', i, 'nama', `nama kosong untuk NIP ${nipKolom}.`);
    return false;
  }
  const polos = nip === '' && nipKolom === '' && tabel.teks(i, 'jabatan', 'golongan', 'pangkat', 'kelas') === '';
  if (polos && !ada(tabel, i) && (jeda || bernomor)) {
    tabel.catat(
      'info',
      'baris_dilewati',
      i,
      tabel.ada('nama') ? 'nama' : 'namaNip',
      `“${nama}” tanpa NIP, golongan, dan jabatan di ${jeda ? 'bawah' : 'dalam'} tabel, dibaca sebagai keterangan.`,
    );
    return false;
  }
  return true;
}
