import type { Judul, KamusJudul } from './judul';
import { cariJudul, lipatJudul } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { GalatImpor } from './temuan';

export type BidangPegawai =
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
  | 'status'
  | 'kompetensi'
  | 'masuk'
  | 'keluar';

/** Headers of DUK, SIMPEG and hand-made lists. */
export const KAMUS_PEGAWAI: KamusJudul<BidangPegawai> = {
  nama: [
    'nama',
    'nama lengkap',
    'nama pegawai',
    'nama asn',
    'nama pns',
    'nama dan gelar',
    'nama lengkap dan gelar',
    'nama lengkap gelar',
  ],
  namaNip: [
    'nama nip',
    'nama dan nip',
    'nama pegawai nip',
    'nama lengkap nip',
    'nama nip pegawai',
    'nama tempat tanggal lahir nip',
  ],
  gelarDepan: ['gelar depan', 'gelar di depan'],
  gelarBelakang: ['gelar belakang', 'gelar di belakang', 'gelar'],
  nip: [
    'nip',
    'nip baru',
    'nip pegawai',
    'nomor induk pegawai',
    'nip nipppk',
    'nip ni pppk',
    'nip nippppk',
    'nipppk',
    'ni pppk',
    'no nip',
    'nip nik',
    'nip nrp',
  ],
  golongan: [
    'golongan',
    'gol',
    'gol ruang',
    'golongan ruang',
    'gol akhir',
    'golongan akhir',
    'gol ruang akhir',
    'gol ruang terakhir',
    'pangkat golongan',
    'pangkat gol',
    'pangkat gol ruang',
    'pangkat golongan ruang',
    'pangkat golongan terakhir',
    'pangkat dan golongan',
    'pangkat dan golongan ruang',
  ],
  pangkat: ['pangkat', 'nama pangkat', 'pangkat terakhir'],
  jabatan: ['jabatan', 'nama jabatan', 'jabatan terakhir', 'jabatan saat ini', 'jabatan sekarang', 'jabatan definitif'],
  jenisJabatan: ['jenis jabatan', 'kelompok jabatan', 'tipe jabatan'],
  eselon: ['eselon', 'esel', 'eselonering', 'eselon jabatan'],
  kelas: ['kelas', 'kelas jabatan', 'kls', 'kls jabatan', 'kelas jab', 'grade'],
  bagian: [
    'bagian',
    'unit kerja',
    'unit organisasi',
    'nama bagian',
    'bagian unit kerja',
    'bidang',
    'unor',
    'nama unit kerja',
    'unit',
    'bagian bidang',
  ],
  timKerja: ['tim kerja', 'tim', 'subbagian', 'sub bagian', 'subbag', 'tim kerja subbagian', 'nama tim kerja'],
  jenisPegawai: [
    'jenis pegawai',
    'jenis kepegawaian',
    'status kepegawaian',
    'status pegawai',
    'kedudukan pegawai',
    'status asn',
    'jenis asn',
    'jenis',
  ],
  fte: ['fte', 'porsi waktu', 'persentase waktu', 'beban waktu', 'waktu kerja', 'fte porsi waktu'],
  status: ['status', 'status aktif', 'kedudukan hukum', 'keaktifan', 'status keaktifan'],
  kompetensi: ['kompetensi', 'keahlian', 'sertifikat'],
  masuk: ['masuk', 'tanggal masuk', 'tgl masuk', 'mulai bertugas', 'tmt masuk', 'mulai'],
  keluar: ['keluar', 'tanggal keluar', 'tgl keluar', 'tmt keluar', 'sampai', 'selesai bertugas'],
};

export type JudulPegawai = Judul<BidangPegawai>;

/** The sheet and header row with a name and at least one more field; @throws GalatImpor naming what is missing. */
export function judulPegawai(semua: readonly Lembar[]): { readonly lembar: Lembar; readonly judul: JudulPegawai } {
  let terbaik: { lembar: Lembar; judul: JudulPegawai } | null = null;
  for (const lembar of semua) {
    const judul = cariJudul(lembar, KAMUS_PEGAWAI, 2);
    if (
      judul &&
      (judul.kolom.has('nama') || judul.kolom.has('namaNip')) &&
      (!terbaik || judul.kolom.size > terbaik.judul.kolom.size)
    )
      terbaik = { lembar, judul };
  }
  if (terbaik) return terbaik;
  const utama = semua[0];
  const sel = new Set((utama?.baris ?? []).slice(0, 60).flatMap((b) => b.map((s) => lipatJudul(teksSel(s)))));
  const letak = { lembar: utama?.nama ?? '' };
  if (sel.has('jabatan') && (sel.has('jumlah') || sel.has('kebutuhan')))
    throw new GalatImpor(
      'tabel_lain',
      `Lembar “${letak.lembar}” berisi daftar formasi jabatan (jabatan dan jumlah), bukan daftar pegawai. Gunakan daftar dengan satu baris per orang dan kolom “Nama”.`,
      letak,
    );
  if ([...sel].some((t) => t.includes('sub kegiatan')) || sel.has('pagu'))
    throw new GalatImpor(
      'tabel_lain',
      `Lembar “${letak.lembar}” berisi tabel anggaran, bukan daftar pegawai. Impor lewat menu DPA.`,
      letak,
    );
  throw new GalatImpor(
    'tanpa_judul',
    `Lembar “${letak.lembar}”: baris judul dengan kolom “Nama” tidak ditemukan. Beri judul kolom “Nama”, “NIP”, “Jabatan”, “Kelas”, dan “Bagian”, lalu impor lagi.`,
    letak,
  );
}
