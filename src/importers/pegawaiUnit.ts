import { parseJenisPegawai } from '../domain/jabatan';
import type { JenisPegawai } from '../domain/pegawai';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';

export interface Unit {
  readonly bagian: string;
  readonly timKerja: string;
}

const NOMOR = /^\s*(?:[a-z]|[ivxl]{1,5}|\d{1,2})\s*[.)]\s+/i;
const UNIT =
  /^(bag(ian)?\b|bidang\b|sekretariat\b|kelurahan\b|kecamatan\b|uptd?\b|asisten\b|staf ahli\b|dinas\b|badan\b|inspektorat\b|kantor\b|satuan\b|pimpinan\b)/i;
const ANAK = /^(sub\s?-?bag(ian)?\b|subbid|sub bidang|seksi\b|tim kerja\b|tim\b|kelompok substansi\b)/i;
const INDUK = /^(sekretariat daerah|setda|pemerintah|pemkab|pemkot|kabupaten|kota|instansi)\b/i;
const LABEL = /^(unit kerja|unit organisasi|unor|bagian|nama bagian|opd|skpd)\s*:\s*/i;

/** Words of a heading typed in capitals (or in none) as a name: `BAGIAN PBJ DAN UMUM` → `Bagian PBJ dan Umum`. */
function hurufNama(teks: string): string {
  if (/\p{Ll}/u.test(teks) && /\p{Lu}/u.test(teks)) return teks;
  return teks
    .toLowerCase()
    .replace(/\p{L}+/gu, (kata) =>
      /^(dan|di|ke|dari|pada|untuk)$/.test(kata)
        ? kata
        : !/[aeiou]/.test(kata) || /^(sda|lpse|ukpbj|opd|upt|uptd|rsud|tu|aspe)$/.test(kata)
          ? kata.toUpperCase()
          : kata.charAt(0).toUpperCase() + kata.slice(1),
    );
}

/**
 * `Sub Bagian Tata Usaha - BAG. UMUM - Sekretariat Daerah` → Bagian Umum with its subbagian; the office above it goes, as
 * long as something is left.
 */
export function rapikanUnit(mentah: string): Unit {
  const teks = mentah.replace(NOMOR, '').replace(LABEL, '').replace(/\s+/g, ' ').trim();
  if (/^[-–.]*$/.test(teks)) return { bagian: '', timKerja: '' };
  const pecah =
    /\s+[-–>]\s+|\s*[|;>]\s*|(?:,|\/|\s)\s*(?:pada\s+)?(?=(?:sub\s?-?bag|sekretariat daerah|setda\b))|(?:,|\/)\s*(?=bag(?:ian)?\b)|(?<!\bsub)\s(?=bagian\b)/i;
  const bagian = teks
    .split(pecah)
    .map((b) => b.trim())
    .filter((b) => b !== '' && !/^pada$/i.test(b));
  const anak = bagian.find((b) => ANAK.test(b)) ?? '';
  const lain = bagian.filter((b) => b !== anak);
  const utama = lain.find((b) => UNIT.test(b) && !INDUK.test(b)) ?? lain.find((b) => !INDUK.test(b)) ?? lain[0] ?? '';
  const nama = hurufNama(utama.replace(/\s+(kabupaten|kab\.|kota)\s.*$/i, '')).replace(/^bag\.?(?=\s)/i, 'Bagian');
  return { bagian: nama, timKerja: anak.includes(' ') ? hurufNama(anak.replace(/^tim\s*:\s*/i, '')) : anak };
}

export type Seksi =
  | { readonly jenis: 'unit'; readonly unit: Unit; readonly anak: boolean }
  | { readonly jenis: 'jenisPegawai'; readonly nilai: JenisPegawai };

/** A row that only names a unit (or a kind of employee) for the people below it; null = no such row. */
export function bacaSeksi(isi: readonly string[]): Seksi | null {
  const teks = isi.filter((t) => !/^(\(?\d{1,3}[.)]?|[a-z][.)]?|[ivxl]{1,5}[.)]?)$/i.test(t));
  const satu = teks[0];
  if (teks.length !== 1 || isi.length > 2 || satu === undefined || satu.length > 120) return null;
  const inti = satu.replace(NOMOR, '').trim();
  if (LABEL.test(inti) || UNIT.test(inti) || ANAK.test(inti)) {
    if (/\d{9}/.test(inti)) return null;
    const unit = rapikanUnit(satu);
    return { jenis: 'unit', unit, anak: unit.bagian === '' };
  }
  const nilai = parseJenisPegawai(inti);
  return nilai !== null && inti === satu.replace(NOMOR, '').trim() && !/,/.test(inti)
    ? { jenis: 'jenisPegawai', nilai }
    : null;
}

/** Sheets that are called after what they are, not after a unit. */
const NAMA_UMUM =
  /^(sheet|lembar|tabel|table|data|daftar|duk|pegawai|nominatif|bezetting|rekap|absen(si)?|presensi|asn|pns|pppk|p3k|cpns|thl|honorer|non ?asn|semua|\d+|worksheet|print|export|result|report)(?=\d|\b)/i;

/** What the name of a sheet says about the people on it. */
export function dariNamaLembar(
  nama: string,
  berapa: number,
): { readonly bagian: string; readonly jenis: JenisPegawai | null } {
  const teks = nama.replace(/[_]+/g, ' ').trim();
  const jenis = parseJenisPegawai(teks);
  const umum = NAMA_UMUM.test(teks) || jenis !== null || /\.\w{2,4}$/.test(teks);
  if (umum || (berapa < 2 && !UNIT.test(teks))) return { bagian: '', jenis };
  return { bagian: rapikanUnit(UNIT.test(teks) ? teks : `Bagian ${teks}`).bagian, jenis };
}

/** A unit named above the header: `UNIT KERJA : BAGIAN HUKUM`, `DAFTAR PEGAWAI BAGIAN HUKUM SETDA …`. */
export function unitJudul(lembar: Lembar, sebelum: number): string {
  for (const baris of lembar.baris.slice(0, sebelum)) {
    const isi = baris.map((s) => teksSel(s)).filter((t) => t !== '');
    const satu = isi.join(' ').replace(/\s+:\s*:?\s*/g, ' : ');
    const label = /\b(?:unit kerja|unit organisasi|bagian)\s*:\s*(.+)$/i.exec(satu)?.[1];
    const dalam =
      /\b(bagian\s+\p{L}[\p{L}\s,&/]*?)(?=\s+(?:pada|sekretariat|setda|kabupaten|kota|kab\.|tahun|bulan|per|keadaan)\b|\s*$)/iu.exec(
        satu,
      )?.[1];
    const nama = rapikanUnit(label ?? dalam ?? '').bagian;
    if (nama !== '' && !INDUK.test(nama) && !/^bagian$/i.test(nama)) return nama;
  }
  return '';
}
