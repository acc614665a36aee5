import type { BarisAbsen, BenturanAbsen, HasilAbsen, PilihanAbsen } from '../../api/absenViews';
import { namaTanpaGelar } from '../../domain/nama';
import { angka, desimalRingkas, menitKeJam, tanggalPanjang } from '../../domain/tampil';

const bagianHari = (persen: number): string => (persen === 100 ? 'sehari penuh' : `${persen} % hari`);
export const teks = {
  judul: 'Ketidakhadiran',
  daftar: 'Daftar ketidakhadiran',
  catat: 'Catat ketidakhadiran',
  tempel: 'Tempel daftar…',
  buang: { judul: 'Buang isian ini?', isi: 'Ketidakhadiran yang sudah diisi belum dicatat.', aksi: 'Buang' },
  cari: 'Cari pegawai atau jenis',
  saring: 'Saring ketidakhadiran',
  keadaan: {
    berlaku: 'Kini dan mendatang',
    benturan: 'Mengganggu tugas',
    lewat: 'Lewat',
    semua: 'Semua',
  },
  hariLain: (n: number, tahun: number) => `+${angka(n)} di ${tahun}`,
  kolom: {
    pegawai: 'Pegawai',
    jenis: 'Jenis',
    waktu: 'Waktu',
    hari: 'Hari kerja',
    jam: 'Jam berkurang',
    benturan: 'Tugas',
    aksi: 'Tindakan',
  },
  waktu: { kini: 'sedang berlangsung', nanti: '', lewat: 'sudah lewat' },
  bagianHari,
  benturan: (n: number) => `${angka(n)} tidak muat`,
  muat: 'muat',
  baris: (b: BarisAbsen) => `${b.nama}, ${b.sebutan}`,
  ubah: (b: BarisAbsen) => `Ubah ${b.sebutan} ${b.nama}`,
  alihkan: (b: BarisAbsen) => `Alihkan tugas ${b.nama} selama ${b.sebutan}`,
  hapus: (b: BarisAbsen) => `Hapus ${b.sebutan} ${b.nama}`,
  /** Begins with what is to be read there. */
  atasi: (b: BarisAbsen) => `${angka(b.benturan)} tidak muat: tugas ${b.nama} yang terganggu ${b.sebutan}`,
  dihapus: (b: BarisAbsen) => `${b.sebutan} ${namaTanpaGelar(b.nama)} dihapus`,
  kosong: {
    judul: 'Belum ada ketidakhadiran',
    isi: 'Catat cuti, dinas luar, atau diklat untuk satu atau banyak orang. Kapasitas dan tugasnya langsung disesuaikan.',
  },
  taksesuai: {
    judul: 'Tidak ada yang sesuai saringan',
    isi: 'Ubah kata pencarian, bagian, atau keadaan yang dipilih.',
    aksi: 'Tampilkan semua',
  },
  form: {
    ubahJudul: (nama: string) => `Ketidakhadiran ${nama}`,
    pegawai: 'Pegawai',
    contoh: 'Ketik nama atau NIP; boleh banyak orang',
    semuaBagian: (nama: string, n: number) => `Semua pegawai ${nama} (${angka(n)})`,
    jenis: 'Jenis',
    mulai: 'Mulai',
    akhir: 'Sampai',
    persen: 'Bagian hari',
    pegawaiWajib: 'Pilih pegawainya.',
    tanggalWajib: 'Isi tanggal mulai dan sampai.',
    persenSalah: 'Isi 1 sampai 100 %.',
    privasi: 'Keterangan kesehatan tidak disimpan; sakit dicatat sebagai “Tidak tersedia”.',
    simpan: 'Catat',
    simpanUbah: 'Simpan',
    laluAlihkan: (dasar: string) => `${dasar}, lalu alihkan sementara…`,
    laluAlihkanArti: 'Tugasnya dikerjakan orang lain selama tidak hadir, lalu kembali; dengan berita acara bila perlu.',
    simpanDengan: (dasar: string, n: number) => `${dasar} dan atur ${angka(n)} tugas`,
    lewati: (n: number) => `${angka(n)} baris dilewati`,
  },
  pratinjau: {
    judul: 'Akibatnya',
    isi: 'Isi pegawai dan tanggal untuk melihat akibatnya pada jam kerja dan tugas.',
    ringkas: (orang: number, menit: number) => `${angka(orang)} pegawai, ${menitKeJam(menit)} berkurang`,
    hari: (n: number) => `${angka(n)} hari kerja`,
    rasio: 'Rasio beban setahun',
    jam: 'Jam berkurang',
    orang: 'Pegawai',
    cutiTahunan: (hari: number) => `cuti tahunan tahun ini ${desimalRingkas(hari, 2)} hari kerja`,
    lagi: (n: number) => `dan ${angka(n)} pegawai lain`,
    aman: 'Semua tugas masih muat.',
    tidakPerlu: 'Tidak ada tugas yang perlu diatur karena ketidakhadiran ini.',
    tidakMuat: (n: number, menit: number) => `${angka(n)} pekerjaan tidak muat lagi, ${menitKeJam(menit)}`,
    lain: (n: number) => `${angka(n)} pekerjaan lain ditampilkan sesudah ini diatur.`,
    arti: 'Usulan sudah diuji: penerimanya memenuhi syarat dan mempunyai waktu. Ubah pilihannya bila perlu.',
    terapkanSemua: 'Pakai semua usulan',
    biarkanSemua: 'Biarkan semua',
  },
  konflik: {
    menit: (b: BenturanAbsen) => `${menitKeJam(b.bertambah)} dari ${menitKeJam(b.menitPorsi)} tidak muat`,
    pilih: (b: BenturanAbsen) => `Tindakan untuk ${b.nama}, ${b.namaPegawai}`,
    biarkan: 'Biarkan',
    digantikan: (nama: string) => `Biarkan; ${namaTanpaGelar(nama)} sempat menggantikan hari itu`,
    terkunci: 'Porsi terkunci',
    diam: {
      sudahLebih: 'Sudah tidak muat sebelum ketidakhadiran ini',
      lewat: 'Ketidakhadirannya sudah lewat: catat realisasinya',
    },
    teratasi: 'Teratasi oleh usulan di atas',
    tanpa: 'Tidak ada yang sempat: kurangi volumenya atau bagi kepada beberapa orang',
    cara: ({ tindakan, kepada, porsiTeks, menit }: PilihanAbsen) =>
      tindakan.jenis === 'tenggat'
        ? `Undur tenggat sampai ${tanggalPanjang(tindakan.akhir)}`
        : `Alihkan ${porsiTeks || 'seluruhnya'} ke ${namaTanpaGelar(kepada)} (${menitKeJam(menit)})`,
  },
  hasil: (h: HasilAbsen): string => {
    const bagian = [
      h.baru > 0 && `${angka(h.baru)} ketidakhadiran dicatat`,
      h.diubah > 0 && h.langkah !== null && h.baru === 0 && 'Ketidakhadiran disimpan',
      h.sama > 0 && `${angka(h.sama)} sudah tercatat`,
      h.tugas > 0 && `${angka(h.tugas)} tugas diatur`,
      h.benturan > 0 && `${angka(h.benturan)} pekerjaan masih tidak muat`,
    ].filter((satu) => satu !== false);
    const kalimat = bagian.join(', ') || 'Tidak ada yang berubah';
    return kalimat.charAt(0).toUpperCase() + kalimat.slice(1);
  },
  daftarTempel: {
    judul: 'Tempel daftar ketidakhadiran',
    isi: 'Sel dari lembar kerja',
    petunjuk:
      'Salin dari Excel, lalu tempel di sini. Kolom: Nama atau NIP, Jenis, Mulai, Sampai (atau lama dalam hari kerja). Judul kolom boleh ada, boleh tidak.',
    contoh: 'Ayu Lestari\tCuti tahunan\t4/5/2026\t8/5/2026',
    baca: 'Baca',
    berkas: 'Dari berkas…',
    lagi: 'Tempel lagi',
    tabel: 'Yang terbaca',
    jenisBawaan: 'Jenis bila tidak tertulis',
    kolom: {
      ambil: 'Ambil',
      nomor: 'Baris',
      pegawai: 'Pegawai',
      jenis: 'Jenis',
      waktu: 'Waktu',
      temuan: 'Temuan',
    },
    ambil: (nomor: number) => `Ambil baris ${nomor}`,
    pilihPegawai: (nomor: number) => `Pegawai baris ${nomor}`,
    pilihJenis: (nomor: number) => `Jenis baris ${nomor}`,
    mulai: (nomor: number) => `Mulai baris ${nomor}`,
    akhir: (nomor: number) => `Sampai baris ${nomor}`,
    pilih: 'Pilih…',
    terbaca: (n: number, salah: number) =>
      salah === 0
        ? `${angka(n)} baris terbaca`
        : `${angka(n)} baris terbaca, ${angka(salah)} perlu diperbaiki atau dilewati`,
    hanyaSalah: 'Hanya yang perlu diperiksa',
    lewatiSalah: (n: number) => `Lewati ${angka(n)} baris yang bermasalah`,
    simpan: (n: number) => `Catat ${angka(n)} baris`,
  },
} as const;
