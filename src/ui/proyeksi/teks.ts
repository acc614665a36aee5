import type { SebabLayak } from '../../domain/syarat';
import { angka } from '../../domain/tampil';

/** Words of the tab "Proyeksi pensiun". */
export const teks = {
  tampilan: 'Tampilan proyeksi',
  jabatan: 'Jabatan',
  pegawai: 'Pegawai',
  tugas: 'Tugas',
  skenario: 'Skenario',
  tanpa: 'Tanpa pengganti',
  sesuai: 'Diisi sesuai ABK',
  artiTanpa: 'Sisa pemangku pada akhir tahun bila tidak ada yang menggantikan; selisih terhadap kebutuhan menurut ABK.',
  artiSesuai: 'Orang yang perlu datang sampai akhir tahun agar setiap jabatan terisi menurut ABK.',
  simpan: 'Simpan',
  xlsx: 'Proyeksi per jabatan (Excel)',
  pdf: 'Proyeksi per jabatan (PDF)',
  menyusun: 'Menyusun proyeksi',
  tersimpan: (path: string) => `Tersimpan: ${path}`,
  ringkas: (pergi: number, pemangku: number, awal: number, akhir: number) =>
    pergi === 0
      ? `Tidak ada pegawai yang mencapai akhir masa kerja pada ${awal}–${akhir} menurut data yang ada.`
      : `${angka(pergi)} dari ${angka(pemangku)} pegawai mencapai akhir masa kerja pada ${awal}–${akhir}.`,
  perluDiisi: (n: number, kini: number, akhir: number, belumDibagi: number) =>
    n === 0
      ? `Kebutuhan setiap jabatan menurut ABK tetap terisi${
          belumDibagi > 0 ? `; ${angka(belumDibagi)} orang lagi untuk pekerjaan yang belum dibagi` : ''
        }.`
      : `Dihitung tiap jabatan, ${angka(n)} orang perlu diisi sampai akhir ${akhir}; ${angka(kini)} di antaranya sudah kurang hari ini.`,
  lewat: (n: number) => `${angka(n)} pegawai melewati batas usia pensiun menurut data`,
  tanpaTanggal: (n: number) =>
    `${angka(n)} pegawai tanpa tanggal lahir (NIP kosong atau bukan ASN) dianggap tetap bekerja.`,
  tahun: {
    label: 'Tahun',
    keluar: (n: number) => (n === 0 ? 'tidak ada yang keluar' : `${angka(n)} keluar`),
    sisa: (n: number, perlu: number) => `sisa ${angka(n)} dari kebutuhan ${angka(perlu)}`,
    tugas: (n: number) => (n === 0 ? '' : `${angka(n)} tugas tanpa pelaksana`),
    saring: (tahun: number) => `Hanya ${tahun}`,
  },
  tabelJabatan: 'Proyeksi per jabatan',
  kolom: {
    jabatan: 'Unit / Jabatan',
    pemangku: 'Pemangku',
    kebutuhan: 'Kebutuhan',
    isi: 'Perlu diisi',
    ej: 'EJ akhir',
  },
  artiEj: 'Kebutuhan ÷ sisa pemangku pada akhir proyeksi, bila tidak ada pengganti',
  selTanpa: (tahun: number, keluar: number, sisa: number, selisih: string) =>
    `${tahun}: ${angka(keluar)} keluar, sisa ${angka(sisa)}, selisih ${selisih}`,
  selSesuai: (tahun: number, keluar: number, isi: number) =>
    `${tahun}: ${angka(keluar)} keluar, perlu diisi ${angka(isi)}`,
  jumlahKantor: 'Jumlah',
  tabelPegawai: 'Pegawai yang mencapai akhir masa kerja',
  rahasia: 'Bernama: untuk pimpinan. Berkas yang disimpan tidak memuat nama.',
  kolomPegawai: {
    tanggal: 'Mulai',
    nama: 'Nama',
    jabatan: 'Jabatan',
    bagian: 'Bagian',
    dasar: 'Dasar',
    tugas: 'Tugas',
  },
  pensiunUsia: (usia: number) => `Pensiun ${angka(usia)} tahun`,
  hariTerakhir: 'Hari kerja terakhir dicatat',
  perkiraan: 'perkiraan: jenis jabatan belum diisi',
  periksa: 'sudah lewat, periksa data',
  bukaPegawai: (nama: string) => `Buka ${nama}`,
  lihatTugas: (n: string, nama: string) => `${n} tugas ${nama}`,
  alihkan: 'Alihkan tugas…',
  tabelTugas: 'Tugas yang ditinggalkan',
  kolomTugas: { tugas: 'Tugas', bagian: 'Bagian', keluar: 'Yang keluar', tinggal: 'Tersisa', menit: 'Beban' },
  cari: 'Cari tugas',
  semuaTugas: 'Semua',
  kehilangan: 'Tanpa pelaksana',
  milik: (nama: string) => `Hanya tugas ${nama}`,
  tinggal: (n: number) => `${angka(n)} orang`,
  habisPada: (tahun: number) => `tidak ada mulai ${tahun}`,
  kosongTugas: 'Tidak ada tugas yang ditinggalkan',
  kosongTugasIsi: 'Ubah saringan, atau tidak ada yang keluar dari tugas-tugas ini.',
  kosongPegawai: 'Tidak ada yang mencapai akhir masa kerja pada rentang ini.',
  kosong: {
    judul: 'Belum ada pegawai',
    isi: 'Proyeksi dihitung dari tanggal lahir dalam NIP, jenis jabatan, dan kebutuhan menurut ABK.',
    aksi: 'Buka Pegawai',
  },
  pengganti: {
    judul: 'Siapa yang dapat meneruskan',
    keluar: (nama: string, tahun: number) => `${nama} keluar ${tahun}`,
    tinggal: (n: number) => (n === 0 ? 'Tidak ada pelaksana lain.' : `${angka(n)} pelaksana lain tetap.`),
    beban: 'Beban yang ditinggalkan',
    tabel: 'Calon penerus',
    kolom: { nama: 'Pegawai', kini: 'Rasio kini', sesudah: 'Bila meneruskan', sampai: 'Tersedia' },
    ikut: 'sudah ikut mengerjakan',
    jabatanSama: 'jabatan sama',
    sampai: (tahun: number | null) => (tahun === null ? 'sampai sesudah proyeksi' : `sampai ${tahun - 1}`),
    lain: (n: number) => `dan ${angka(n)} orang lain yang memenuhi syarat`,
    tidakAda: 'Tidak ada pegawai yang memenuhi syarat dan masih bekerja saat itu.',
    anggapan: 'Rasio dihitung seolah satu orang mengerjakan seluruh bagian yang ditinggalkan selama setahun.',
    halangan: 'Tidak dapat meneruskan',
    buka: 'Buka di Pembagian Tugas',
    sebab: {
      kelas: 'kelas jabatan',
      jenisJabatan: 'jenis jabatan',
      jabatan: 'jabatan',
      kompetensi: 'kompetensi',
      dilarang: 'ditandai tidak boleh',
      bagian: 'bagian lain',
      tidakAktif: 'sedang tidak bekerja',
      ikutKeluar: 'ikut keluar pada masa itu',
    } satisfies Record<SebabLayak | 'ikutKeluar', string>,
    sebutHalangan: (n: number, sebab: string) => `${angka(n)} orang: ${sebab}`,
  },
} as const;
