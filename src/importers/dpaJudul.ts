import type { Judul, KamusJudul } from './judul';
import { cariJudul, lipatJudul } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { GalatImpor } from './temuan';

export type BidangDpa =
  | 'kodeSubUnit'
  | 'namaSubUnit'
  | 'kodeSkpd'
  | 'namaSkpd'
  | 'namaProgram'
  | 'namaKegiatan'
  | 'kode'
  | 'nama'
  | 'namaF'
  | 'rekening'
  | 'namaRekening'
  | 'paket'
  | 'pagu'
  | 'bagian'
  | 'keluaran'
  | 'target'
  | 'targetF'
  | 'satuan';

/** Headers found in exports and tools (domain notes, layouts A, B, C, F) and in hand-made lists. */
export const KAMUS_DPA: KamusJudul<BidangDpa> = {
  kodeSubUnit: ['kode sub unit', 'kode sub skpd', 'kode unit', 'kode sub opd', 'kode unit skpd'],
  namaSubUnit: [
    'nama sub unit',
    'sub unit',
    'nama sub skpd',
    'sub skpd',
    'nama unit',
    'unit skpd',
    'sub unit organisasi',
  ],
  kodeSkpd: ['kode skpd', 'kode opd', 'kode organisasi', 'kode perangkat daerah'],
  namaSkpd: ['nama skpd', 'skpd', 'nama opd', 'opd', 'organisasi', 'perangkat daerah', 'nama perangkat daerah'],
  namaProgram: ['nama program', 'program'],
  namaKegiatan: ['nama kegiatan', 'kegiatan'],
  kode: [
    'kode sub kegiatan',
    'kode subkegiatan',
    'kode sub giat',
    'kode sub keg',
    'kode rekening sub kegiatan',
    'kode program kegiatan sub kegiatan',
    'kode program kegiatan dan sub kegiatan',
    'kode nomenklatur',
    'kode',
  ],
  nama: [
    'nama sub kegiatan',
    'sub kegiatan',
    'nama subkegiatan',
    'subkegiatan',
    'nama sub giat',
    'uraian sub kegiatan',
    'program kegiatan sub kegiatan',
    'program kegiatan dan sub kegiatan',
    'nomenklatur sub kegiatan',
  ],
  namaF: ['program dan kegiatan', 'program kegiatan'],
  rekening: ['kode rekening', 'kode akun', 'kode rekening belanja', 'rekening'],
  namaRekening: ['nama rekening', 'nama akun', 'uraian rekening', 'uraian akun'],
  paket: ['nama paket kelompok', 'paket kelompok', 'nama paket', 'kelompok belanja'],
  pagu: [
    'pagu',
    'nilai',
    'jumlah pagu',
    'pagu anggaran',
    'pagu rp',
    'pagu indikatif',
    'jumlah',
    'jumlah anggaran',
    'nilai anggaran',
    'anggaran',
    'nilai pagu',
    'pagu dpa',
    'total pagu',
    'total',
  ],
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
  ],
  keluaran: [
    'keluaran sub keg',
    'keluaran sub kegiatan',
    'indikator',
    'indikator sub kegiatan',
    'indikator kinerja',
    'indikator keluaran',
    'tolok ukur keluaran',
  ],
  target: ['target', 'target kinerja', 'target sub kegiatan', 'target keluaran'],
  targetF: ['target kinerja keluaran'],
  satuan: ['satuan', 'satuan target'],
};

export type JudulDpa = Judul<BidangDpa>;

/** Header row with a sub kegiatan (code or name) and an amount, else null. */
export function judulDpa(lembar: Lembar): JudulDpa | null {
  const judul = cariJudul(lembar, KAMUS_DPA, 2);
  if (!judul) return null;
  const { kolom } = judul;
  return (kolom.has('kode') || kolom.has('nama') || kolom.has('namaF')) && kolom.has('pagu') ? judul : null;
}

const BULAN =
  /^(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|bulan \d{1,2})$/;

/** Name of the kind of table when it is surely not a budget table (even when it has codes and amounts). */
export function tabelTerlarang(lembar: Lembar): { readonly nama: string; readonly saran: string } | null {
  for (const baris of lembar.baris.slice(0, 60)) {
    const teks = baris.map((s) => lipatJudul(teksSel(s)));
    if (teks.includes('nilai realisasi') || teks.includes('nilai sp2d'))
      return {
        nama: 'tabel realisasi per dokumen (kolom “Nilai Realisasi”)',
        saran: 'Ekspor pagu/DPA, bukan realisasi.',
      };
    if (new Set(teks.filter((t) => BULAN.test(t))).size >= 6)
      return { nama: 'rencana anggaran kas (RAK, kolom per bulan)', saran: 'Ekspor rekap pagu per sub kegiatan.' };
  }
  return null;
}

/** Name of the table a sheet without a budget header seems to hold, or null. */
function tabelLain(lembar: Lembar): { readonly nama: string; readonly saran: string } | null {
  const terlarang = tabelTerlarang(lembar);
  if (terlarang) return terlarang;
  const semua = new Set(lembar.baris.slice(0, 60).flatMap((b) => b.map((s) => lipatJudul(teksSel(s)))));
  const ada = (...t: string[]): boolean => t.every((x) => semua.has(x));
  if ([...semua].some((t) => t.includes('laporan realisasi anggaran')) || ada('anggaran', 'realisasi'))
    return { nama: 'laporan realisasi anggaran (LRA)', saran: 'Gunakan DPA atau rekap pagu per sub kegiatan.' };
  if (ada('subkegiatan sebelumnya') || ada('definisi operasional') || ada('kinerja', 'indikator', 'satuan'))
    return {
      nama: 'daftar nomenklatur (tanpa pagu)',
      saran: 'Nomenklatur sudah tersedia di aplikasi; pilih berkas DPA.',
    };
  if (ada('nip')) return { nama: 'daftar pegawai', saran: 'Impor lewat menu Pegawai.' };
  if (ada('tugas') && (ada('norma menit') || ada('volume')))
    return { nama: 'daftar tugas', saran: 'Impor lewat menu Tugas.' };
  if (ada('jenis komponen') || ada('koefisien') || ada('nama komponen') || ada('kode akun', 'uraian'))
    return {
      nama: 'rincian belanja satu sub kegiatan (tanpa kode sub kegiatan per baris)',
      saran: 'Ekspor rekap yang memuat kolom Kode Sub Kegiatan dan Pagu.',
    };
  return null;
}

const NAMA_KOLOM = {
  kode: '“Kode Sub Kegiatan” atau “Nama Sub Kegiatan”',
  pagu: '“Pagu” (atau “Nilai”, “Jumlah Pagu”)',
};

/** The error for a workbook in which no sheet holds a budget table: names the wrong kind or the missing columns. */
export function galatTanpaTabel(semua: readonly Lembar[]): GalatImpor {
  for (const lembar of semua) {
    const lain = tabelLain(lembar);
    if (lain)
      return new GalatImpor(
        'tabel_lain',
        `Lembar “${lembar.nama}” berisi ${lain.nama}, bukan tabel DPA. ${lain.saran}`,
        {
          lembar: lembar.nama,
        },
      );
  }
  const utama = semua[0];
  const sebagian = utama && cariJudul(utama, KAMUS_DPA, 1);
  const hilang: string[] = [];
  if (!sebagian || !(sebagian.kolom.has('kode') || sebagian.kolom.has('nama') || sebagian.kolom.has('namaF')))
    hilang.push(NAMA_KOLOM.kode);
  if (!sebagian?.kolom.has('pagu')) hilang.push(NAMA_KOLOM.pagu);
  const kolom = hilang.join(' dan ');
  const pernah = sebagian
    ? `baris ${sebagian.baris + 1} mirip baris judul, tetapi kolom ${kolom} tidak ditemukan. Beri judul kolom itu`
    : `baris judul tidak ditemukan. Beri judul kolom ${kolom} di atas datanya`;
  return new GalatImpor('tanpa_judul', `Lembar “${utama?.nama ?? ''}”: ${pernah}, lalu impor lagi.`, {
    lembar: utama?.nama ?? '',
    baris: sebagian ? sebagian.baris + 1 : null,
  });
}
