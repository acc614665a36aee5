import type { PencocokJudul } from './judul';
import { lipatJudul } from './judul';
import type { BidangPeta } from '../domain/petaKolom';

/** Fields of a staff list; `nomor` and `keterangan` only help to tell people from notes and to find status words. */
export type BidangPegawai =
  | 'nomor'
  | 'nama'
  | 'namaNip'
  | 'gelarDepan'
  | 'gelarBelakang'
  | 'nip'
  | 'golongan'
  | 'pangkat'
  | 'jabatan'
  | 'jenisJabatan'
  | 'eselon'
  | 'kelas'
  | 'bagian'
  | 'timKerja'
  | 'jenisPegawai'
  | 'fte'
  | 'jamMinggu'
  | 'status'
  | 'kompetensi'
  | 'masuk'
  | 'keluar'
  | 'keterangan';

const bidang = (kunci: BidangPegawai, nama: string): BidangPeta & { readonly kunci: BidangPegawai } => ({
  kunci,
  nama,
  wajib: false,
});

/** For the mapping screen, in the order a person would look for them. One of the first two is needed. */
export const BIDANG_PEGAWAI: readonly (BidangPeta & { readonly kunci: BidangPegawai })[] = [
  bidang('nama', 'Nama'),
  bidang('namaNip', 'Nama dan NIP dalam satu sel'),
  bidang('nip', 'NIP'),
  bidang('jabatan', 'Jabatan'),
  bidang('bagian', 'Bagian / unit kerja'),
  bidang('timKerja', 'Tim kerja / subbagian'),
  bidang('golongan', 'Golongan'),
  bidang('pangkat', 'Pangkat'),
  bidang('kelas', 'Kelas jabatan'),
  bidang('eselon', 'Eselon'),
  bidang('jenisJabatan', 'Jenis jabatan'),
  bidang('jenisPegawai', 'Jenis pegawai (PNS, PPPK …)'),
  bidang('fte', 'FTE'),
  bidang('jamMinggu', 'Jam kerja per minggu'),
  bidang('status', 'Status (aktif, MPP …)'),
  bidang('keterangan', 'Keterangan'),
  bidang('kompetensi', 'Kompetensi'),
  bidang('masuk', 'Tanggal masuk'),
  bidang('keluar', 'Tanggal keluar'),
  bidang('gelarDepan', 'Gelar depan'),
  bidang('gelarBelakang', 'Gelar belakang'),
  bidang('nomor', 'Nomor urut'),
];

/** Data of a person that dividing work does not need (UU 27/2022): such columns are not read. */
const PRIBADI =
  /\b(nik|ktp|kk|agama|rekening|norek|bank|alamat|domisili|telepon|telp|hp|wa|whatsapp|email|e mail|surel|kawin|perkawinan|nikah|pernikahan|marital|suami|istri|isteri|pasangan|anak|tanggungan|keluarga|npwp|darah|goldar|karpeg|karis|karsu|taspen|bpjs|kesehatan|penyakit|disabilitas|suku|ibu|kelamin|jk|l p|lahir|ttl|umur|usia|foto|gaji|tunjangan|tpp)\b/;

/** Beside the point of a staff list: training, schooling, years of service, appointments, attendance, other people. */
const LAIN =
  /\b(latihan|pelatihan|diklat|latjab|pendidikan|ijazah|sekolah|universitas|jurusan|lulus|masa kerja|mk|mutasi|cpns|sk|kgb|kpkn|tmt|tgl|tanggal|nomor sk|atasan|penilai|skp|paraf|tanda tangan|ttd|absen|hadir|jumlah|ket absen|lama|awal|sebelumnya|tugas tambahan|instansi induk|unor induk|instansi|lokasi|id|kode|bup|pensiun)\b/;

interface Aturan {
  readonly bidang: BidangPegawai;
  readonly pola: RegExp;
  readonly urut: number;
}
const aturan = (bidang: BidangPegawai, urut: number, pola: RegExp): Aturan => ({ bidang, urut, pola });

/** Whole header texts first; their order is the order of preference (0 = best known). */
const PASTI: readonly Aturan[] = [
  aturan('nomor', 0, /^(no|nomor|no urut|nomor urut|urut)$/),
  aturan('nama', 0, /^(nama|nama lengkap|nama pegawai|nama asn|nama pns|nama lengkap dan gelar|nama dan gelar)$/),
  aturan('nama', 1, /^(nama lengkap gelar|nama pegawai lengkap|nama lengkap pegawai|nama ppp?k|nama pejabat|pegawai)$/),
  aturan('gelarDepan', 0, /^gelar (di )?depan$/),
  aturan('gelarBelakang', 0, /^gelar( di)? (belakang|blk|blkg)$/),
  aturan('gelarBelakang', 1, /^gelar$/),
  aturan('nip', 0, /^(nip|nip baru|nip 18 digit|nip pegawai|nomor induk pegawai)$/),
  aturan('jabatan', 0, /^(jabatan|nama jabatan|jabatan nama|jabatan sekarang|jabatan saat ini|jabatan terakhir)$/),
  aturan('bagian', 0, /^(bagian|nama bagian|bagian unit kerja|bagian bidang|bagian sub ?bagian)$/),
  aturan('bagian', 1, /^(unit kerja|unit organisasi|unor|unor nama|nama unit kerja|nama unor|bidang|unit)$/),
  aturan(
    'golongan',
    0,
    /^(gol|golongan|gol ruang|golongan ruang|gol akhir nama|gol ruang (ter)?akhir|gol(ongan)? akhir)$/,
  ),
  aturan('kelas', 0, /^(kelas jabatan|kelas|kls|kls jabatan|kelas jab|grade)$/),
  aturan('status', 0, /^(status|status aktif|kedudukan hukum( nama)?|keaktifan|status keaktifan)$/),
  aturan(
    'jenisPegawai',
    0,
    /^(jenis pegawai( nama)?|jenis kepegawaian|status kepegawaian|status pegawai|kedudukan pegawai)$/,
  ),
  aturan('jenisPegawai', 1, /^(status asn|jenis asn|jenis|pns pppk|asn non asn|status pns)$/),
  aturan('jenisPegawai', 3, /^status cpns pns$/),
  aturan('masuk', 0, /^((tanggal|tgl|tmt) )?masuk( kantor ini)?$|^mulai( bertugas)?$/),
  aturan('keluar', 0, /^((tanggal|tgl|tmt) )?keluar( kantor ini)?$|^sampai$|^selesai bertugas$/),
  aturan('fte', 0, /^fte( porsi waktu)?$/),
  aturan('keterangan', 0, /^(ket|keterangan|catatan)$/),
];

/** Else by a word in it. */
const MEMUAT: readonly Aturan[] = [
  aturan('gelarDepan', 5, /\bgelar\b.*\bdepan\b/),
  aturan('gelarBelakang', 5, /\bgelar\b.*\bbelakang\b/),
  aturan('nip', 2, /\bnip\b|\bnipppk\b|\bni pppk\b|\bnippppk\b|\bnomor induk (pegawai|pppk|asn)\b|\bnrp\b/),
  aturan('jenisJabatan', 5, /\b(jenis|kelompok|tipe|kategori|rumpun) jabatan\b/),
  aturan('kelas', 5, /\b(kelas|kls|grade) (jab|jabatan)\b|\bkelas\b|\bgrade\b/),
  aturan('eselon', 5, /\besel(on|onering)?\b/),
  aturan('golongan', 5, /\bgol\b|\bgolongan\b|\bgol ruang\b/),
  aturan('pangkat', 5, /\bpangkat\b/),
  aturan('jamMinggu', 5, /\bjam( kerja)?( per)? minggu\b|\bjam kerja\b|\bjumlah jam\b/),
  aturan('fte', 5, /\bfte\b|\b(porsi|persentase|beban) waktu\b|\bwaktu kerja\b/),
  aturan('kompetensi', 5, /\bkompetensi\b|\bkeahlian\b|\bsertifika(t|si)\b/),
  aturan('jenisPegawai', 5, /\b(jenis|status|kedudukan) (kepegawaian|pegawai|asn)\b/),
  aturan('timKerja', 5, /^(nama )?tim( kerja)?\b|\bsub ?bag(ian)?\b|\bsubbid|\bseksi\b/),
  aturan('jabatan', 5, /\bjabatan\b/),
  aturan('bagian', 5, /\bunit (kerja|organisasi)\b|\bunor\b|\bbagian\b|\bbidang\b|\bpenempatan\b|\btempat tugas\b/),
  aturan('bagian', 9, /\b(opd|skpd|perangkat daerah|satuan kerja|satker)\b/),
  aturan('nama', 5, /^nama\b(?!.*\b(jabatan|unit|bagian|pangkat|tim|opd|skpd)\b)|\bnama (pegawai|asn|pns|lengkap)\b/),
];

/** `N A M A` is a word, typed with blanks to look wide. */
function rapatkan(teks: string): string {
  return /^(\w )+\w$/.test(teks) && teks.length > 4 ? teks.replace(/ /g, '') : teks;
}

const keduanya = (t: string): boolean => /\bnama\b/.test(t) && /\bnip\b|\bnipppk\b/.test(t) && !/\batasan\b/.test(t);

/** What a header text means: a field, a private column, something else that is not read, or nothing known. */
export function artiJudul(mentah: string): { bidang: BidangPegawai; urut: number } | 'pribadi' | 'lain' | null {
  const t = rapatkan(lipatJudul(mentah));
  if (t === '') return null;
  if (keduanya(t)) return { bidang: 'namaNip', urut: t.length };
  const inti = rapatkan(lipatJudul(mentah.replace(/\([^)]*\)/g, ' ')));
  for (const baca of [t, inti]) {
    const tepat = PASTI.find((a) => a.pola.test(baca));
    if (tepat) return tepat;
  }
  // "NIP/NIK": whoever has no NIP has a NIK there, which is left out cell by cell.
  if (/\bnip\b/.test(t) && !/\blama\b/.test(t)) return { bidang: 'nip', urut: 3 };
  if (/\b(jam kerja|jumlah jam)\b/.test(t)) return { bidang: 'jamMinggu', urut: 5 };
  if (PRIBADI.test(t)) return 'pribadi';
  // "Pangkat/Gol/TMT" in one cell; a column of its own for the TMT stands behind the true one.
  if (/\bpangkat\b/.test(t) && /\bgol(ongan)?\b/.test(t) && !/\bcpns\b|\bsk\b/.test(t))
    return { bidang: 'golongan', urut: /\btmt\b/.test(t) ? 8 : 4 };
  if (LAIN.test(t)) return 'lain';
  return MEMUAT.find((a) => a.pola.test(t)) ?? null;
}

/** For `cariJudul`: what is surely no field stands before any reading of a part of the header. */
export const cocokJudulPegawai: PencocokJudul<BidangPegawai> = (teks) => {
  const arti = artiJudul(teks);
  return arti === null ? undefined : typeof arti === 'string' ? null : { bidang: arti.bidang, urut: arti.urut };
};
