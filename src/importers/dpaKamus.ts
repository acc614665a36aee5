import type { BidangBulan, BidangDpa } from './dpaBidang';
import type { KamusJudul, PencocokJudul, Sebutan } from './judul';
import { lipatJudul, pencocokKamus } from './judul';

/** Headers found in exports and tools (domain notes, layouts A to G) and in hand-made lists; folded, best known first. */
const KAMUS_DPA: KamusJudul<Exclude<BidangDpa, BidangBulan>> = {
  kodeSubUnit: ['kode sub unit', 'kode sub skpd', 'kode unit', 'kode sub opd', 'kode unit skpd', 'kode sub unit skpd'],
  namaSubUnit: [
    'nama sub unit',
    'sub unit',
    'nama sub skpd',
    'sub skpd',
    'nama unit',
    'unit skpd',
    'sub unit organisasi',
    'nama sub unit skpd',
  ],
  kodeSkpd: ['kode skpd', 'kode opd', 'kode organisasi', 'kode perangkat daerah'],
  namaSkpd: ['nama skpd', 'skpd', 'nama opd', 'opd', 'organisasi', 'perangkat daerah', 'nama perangkat daerah'],
  kodeUrusan: ['kode urusan', 'urusan kode', 'kode urusan pemerintahan'],
  kodeBidang: ['kode bidang urusan', 'kode bidang', 'bidang urusan kode'],
  kodeProgram: ['kode program', 'program kode'],
  namaProgram: ['nama program', 'program', 'program nama', 'uraian program'],
  kodeKegiatan: ['kode kegiatan', 'kode giat', 'kegiatan kode'],
  namaKegiatan: ['nama kegiatan', 'kegiatan', 'nama giat', 'kegiatan nama', 'uraian kegiatan'],
  kode: [
    'kode sub kegiatan',
    'kode subkegiatan',
    'kode sub giat',
    'kode sub keg',
    'sub kegiatan kode',
    'kode rekening sub kegiatan',
    'kode program kegiatan sub kegiatan',
    'kode program kegiatan dan sub kegiatan',
    'kode urusan program kegiatan sub kegiatan',
    'kode nomenklatur',
    'kode anggaran',
    'kode',
  ],
  nama: [
    'nama sub kegiatan',
    'sub kegiatan',
    'nama subkegiatan',
    'subkegiatan',
    'nama sub giat',
    'sub giat',
    'sub kegiatan nama',
    'uraian sub kegiatan',
    'sub keg',
    'program kegiatan sub kegiatan',
    'program kegiatan dan sub kegiatan',
    'nama program kegiatan sub kegiatan',
    'urusan program kegiatan sub kegiatan',
    'urusan bidang urusan program kegiatan sub kegiatan',
    'urusan bidang urusan program kegiatan dan sub kegiatan',
    'nomenklatur sub kegiatan',
    'nomenklatur',
    'program dan kegiatan',
    'program kegiatan',
    'uraian',
  ],
  rekening: ['kode rekening', 'kode akun', 'kode rekening belanja', 'rekening', 'akun', 'kode belanja'],
  namaRekening: [
    'nama rekening',
    'nama akun',
    'uraian rekening',
    'uraian akun',
    'nama rekening belanja',
    'uraian belanja',
  ],
  paket: ['nama paket kelompok', 'paket kelompok', 'nama paket', 'kelompok belanja', 'paket'],
  kodeDana: ['kode sumber dana', 'kode dana', 'kode sumber pendanaan'],
  namaDana: ['nama sumber dana', 'sumber dana', 'sumber pendanaan', 'nama dana', 'dana'],
  pagu: [
    'pagu',
    'nilai',
    'jumlah pagu',
    'nilai rincian',
    'pagu anggaran',
    'pagu dpa',
    'nilai pagu',
    'pagu sub kegiatan',
    'anggaran sub kegiatan',
    'nilai anggaran',
    'jumlah anggaran',
    'alokasi anggaran',
    'total pagu',
    'total anggaran',
    'besaran anggaran',
    'anggaran',
    'pagu indikatif',
    'jumlah belanja',
    'belanja',
    'alokasi',
    'jumlah',
    'total',
  ],
  paguSebelum: ['pagu n lalu', 'pagumurni'],
  selisih: ['bertambah berkurang', 'bertambah', 'selisih', 'tambah kurang', 'naik turun', 'bertambah atau berkurang'],
  totalKegiatan: ['total rincian anggaran kegiatan', 'total rincian anggaran', 'pagu kegiatan', 'total kegiatan'],
  bagian: [
    'bagian',
    'bagian pengampu',
    'nama bagian',
    'pengampu',
    'bidang pengampu',
    'unit kerja',
    'unit pengampu',
    'penanggung jawab',
    'pelaksana',
    'bagian pelaksana',
  ],
  keluaran: [
    'keluaran sub keg',
    'keluaran sub kegiatan',
    'indikator keluaran sub kegiatan',
    'indikator sub kegiatan',
    'indikator',
    'indikator kinerja',
    'indikator kinerja sub kegiatan',
    'indikator keluaran',
    'output',
    'keluaran',
    'indikator uraian',
    'keluaran sub kegiatan indikator',
  ],
  tolokUkur: ['tolok ukur keluaran', 'tolak ukur keluaran', 'keluaran tolok ukur', 'keluaran tolak ukur'],
  target: [
    'target',
    'target kinerja',
    'target sub kegiatan',
    'target keluaran',
    'target keluaran sub kegiatan',
    'target output',
    'indikator target',
    'volume target',
  ],
  targetTolokUkur: ['target kinerja keluaran', 'keluaran target kinerja', 'keluaran target'],
  hasil: ['tolok ukur hasil', 'tolak ukur hasil', 'indikator hasil', 'hasil tolok ukur', 'hasil', 'outcome'],
  targetHasil: ['target kinerja hasil', 'target hasil', 'hasil target kinerja', 'hasil target'],
  capaian: [
    'tolok ukur capaian keg',
    'tolak ukur capaian keg',
    'tolok ukur capaian kegiatan',
    'tolok ukur capaian',
    'tolak ukur capaian',
    'indikator capaian',
    'capaian tolok ukur',
  ],
  targetCapaian: [
    'target kinerja capaian keg',
    'target kinerja capaian kegiatan',
    'target kinerja capaian',
    'target capaian',
  ],
  satuan: ['satuan', 'satuan target', 'target satuan', 'satuan indikator'],
  lokasi: ['lokasi', 'lokasi kegiatan', 'lokasi sub kegiatan', 'nama lokasi', 'lokasi pelaksanaan'],
  waktu: ['waktu pelaksanaan', 'waktu', 'jadwal pelaksanaan', 'jadwal'],
  mulai: [
    'awal pelaksanaan',
    'mulai',
    'waktu mulai',
    'bulan mulai',
    'waktu awal',
    'waktu pelaksanaan mulai',
    'waktu pelaksanaan awal',
  ],
  akhir: [
    'akhir pelaksanaan',
    'selesai',
    'sampai',
    'waktu akhir',
    'waktu selesai',
    'bulan selesai',
    'waktu pelaksanaan sampai',
    'waktu pelaksanaan selesai',
    'waktu pelaksanaan akhir',
  ],
  keterangan: ['keterangan', 'ket', 'catatan'],
  tahun: ['tahun', 'tahun anggaran', 'ta'],
};

const dasar = pencocokKamus<BidangDpa>(KAMUS_DPA as KamusJudul<BidangDpa>);

/** Surely none of the fields, whatever stands above them. */
const LAIN =
  /^(no|nomor|no urut|harga.*|koefisien.*|volume|ppn|pajak|realisasi.*|sisa.*|prakiraan.*|persen.*|%|jenis kelompok|kelompok|.*komponen.*|spesifikasi.*|id.*|kode daerah|daerah|fungsi|sub fungsi|tanda tangan|nip|jabatan|triwulan.*|tw.*|semester.*)$/;

const BULAN_TEKS = /^(?:bulan )?(?:(\d{1,2})|(jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des)[a-z]*)$/;
const URUT_BULAN = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const SAMA_BULAN: Readonly<Record<string, string>> = { peb: 'feb', ags: 'agu', agt: 'agu', nop: 'nov' };

/** `Januari`, `Jan`, `Bulan 1` → 1; a bare number is none. */
export function nomorBulan(lipatan: string): number | null {
  const m = BULAN_TEKS.exec(lipatan);
  if (!m || (m[1] !== undefined && !lipatan.startsWith('bulan'))) return null;
  if (m[1] !== undefined) return Number(m[1]) >= 1 && Number(m[1]) <= 12 ? Number(m[1]) : null;
  const awal = m[2] ?? '';
  if (/^mar|^mei/.test(awal) && !/^(bulan )?(mar|maret|mei)$/.test(lipatan)) return null;
  return URUT_BULAN.indexOf(SAMA_BULAN[awal] ?? awal) + 1;
}

const SEBELUM = /\b(sebelum|semula|murni|awal|lama|induk)\b/;
const SETELAH = /\b(setelah|sesudah|menjadi|perubahan|pergeseran|baru|p)\b/;
const KATA_VERSI =
  /\b(sebelum|semula|murni|awal|lama|induk|setelah|sesudah|menjadi|perubahan|pergeseran|baru|apbd|dpa|dppa|p|tahun|ta|anggaran)\b/g;

/**
 * Field of a header text. Words of a version ("sebelum", "murni", "setelah perubahan") make the amount before or after;
 * an indicator before the change is no field; a column of another year ("Pagu 2025") is none either.
 */
export function pencocokDpa(tahun: number): PencocokJudul<BidangDpa> {
  return (mentah) => {
    const penuh = lipatJudul(mentah);
    if (penuh === '') return undefined;
    const tahunLain = [...penuh.matchAll(/\b(20\d\d)\b/g)].some((m) => Number(m[1]) !== tahun);
    const teks = mentah.replace(/\b20\d\d\b/g, ' ').replace(/\b(tahun|ta)\s*[+-]\s*\d\b/gi, ' ');
    const lipat = lipatJudul(teks);
    const bulan = nomorBulan(lipat);
    if (bulan !== null) return { bidang: `bulan${bulan}`, urut: 0 };
    const s = dasar(teks) ?? versi(lipat);
    if (s && (s.bidang === 'pagu' || s.bidang === 'paguSebelum') && (tahunLain || /\btahun\s*[+-]\s*\d/i.test(mentah)))
      return null;
    if (s !== undefined) return s;
    return LAIN.test(lipat) ? null : undefined;
  };
}

function versi(lipat: string): Sebutan<BidangDpa> | null | undefined {
  const sebelum = SEBELUM.test(lipat);
  if (!sebelum && !SETELAH.test(lipat)) return undefined;
  const inti = lipat
    .replace(KATA_VERSI, ' ')
    .replace(/ (rp|rupiah)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const s = inti === '' ? { bidang: 'pagu' as const, urut: 40 } : dasar(inti);
  if (!s) return s;
  if (s.bidang !== 'pagu') return sebelum ? null : s;
  return sebelum ? { bidang: 'paguSebelum', urut: s.urut } : { bidang: 'pagu', urut: s.urut - 100 };
}
