import { SEBAB_ALIH, SEBUTAN_SEBAB_ALIH, type SebabAlih } from '../../domain/alihkan';
import { hurufKecil } from '../../domain/hurufAwal';
import { namaTanpaGelar } from '../../domain/nama';
import { angka } from '../../domain/tampil';

export const PILIHAN_SEBAB_ALIH = SEBAB_ALIH.map((value) => ({ value, label: SEBUTAN_SEBAB_ALIH[value] }));

/**
 * Why, as it stands inside a sentence of the berita acara after "karena": `pensiun (SK Pensiun Nomor …)`. A note that begins
 * with the same word says it better (`cuti bersalin`); "Lainnya" says nothing, there it is the note or is asked for.
 */
export function alasanSerah(sebab: SebabAlih, keterangan: string): string {
  const catatan = keterangan.trim().replace(/[\s.;,]+$/, '');
  if (sebab === 'lain') return catatan;
  const kata = hurufKecil(SEBUTAN_SEBAB_ALIH[sebab]);
  const [awal = kata] = kata.split(' ');
  if (catatan === '') return kata;
  return new RegExp(`^${awal}\\b`, 'i').test(catatan) ? hurufKecil(catatan) : `${kata} (${catatan})`;
}

export const teks = {
  aksi: 'Alihkan tugas…',
  aksiTugas: 'Alihkan sejak tanggal…',
  judul: (nama: string) => `Alihkan tugas ${nama}`,
  sejak: 'Dialihkan sejak',
  sampai: 'Sampai dengan',
  sampaiBila: 'Sampai (bila kembali)',
  sebab: 'Sebab',
  keterangan: 'Keterangan',
  contohKeterangan: 'SK Bupati Nomor …, pindah ke Dinas Sosial',
  catatan: (nama: string) => `Yang dialihkan hanya sisanya; yang sudah dikerjakan ${nama} tetap tercatat atas namanya.`,
  catatanSementara: (nama: string, sebab: SebabAlih) =>
    `Yang dialihkan hanya pekerjaan selama ${nama} ${sebab === 'plt' ? 'menjadi Plt' : 'tidak hadir'}. Selebihnya tetap tugasnya.`,
  kosong: 'Tidak ada tugas yang masih dipegang pada tanggal itu.',
  memuat: 'Menghitung sisa dan mencari penerima…',
  tugas: 'Tugas',
  /** Heads of what stays and what goes; of a leave (`sementara`) what stays is not done but still to do. */
  tinggal: (nama: string, sementara: boolean) =>
    sementara ? `Tetap pada ${namaTanpaGelar(nama)}` : 'Sudah dikerjakan',
  pergi: (sementara: boolean) => (sementara ? 'Dialihkan' : 'Sisa'),
  kepada: 'Diteruskan oleh',
  pilihSemua: 'Tandai semua tugas',
  pilih: (nama: string) => `Tandai ${nama}`,
  semuaKepada: 'Semua kepada satu orang…',
  usulan: 'Kembali ke usulan',
  tambah: 'Pilih penerima…',
  lagi: 'Tambah penerima…',
  ganti: 'Ganti…',
  lepas: (nama: string) => `Lepas ${nama}`,
  porsiUntuk: (nama: string) => `Bagian ${nama}`,
  tinggalUntuk: (kepala: string, tugas: string) => `${kepala}: ${tugas}`,
  persetujuan: (nama: string) => `Persetujuan atasan asal ${nama}`,
  contohPersetujuan: 'Persetujuan atasan asal, tanggal …',
  kembaliSisa: (porsi: string) => `${porsi} kembali ke sisa tugas`,
  dibatalkan: (porsi: string) => `${porsi} dibatalkan`,
  batalkanSaja: 'Batalkan saja',
  jangan: 'Jangan batalkan',
  dasar: {
    realisasi: 'menurut realisasi',
    waktu: 'menurut waktu',
    lewat: 'waktunya lewat',
  },
  menunggu: 'bisa menunggu sampai kembali',
  adaMenunggu: (jumlah: number, nama: string) =>
    `${angka(jumlah)} tugas bisa menunggu sampai ${nama} kembali; tandai yang tetap harus dialihkan.`,
  tugasLewat: (jumlah: number, tanggal: string) =>
    `${angka(jumlah)} tugas lain waktunya sudah lewat; dicatat atas namanya sampai ${tanggal}.`,
  penerima: 'Yang menerima',
  tidakMuat: (jam: string) => `${jam} tidak muat dalam waktunya`,
  belumDicatat: (bulan: string) => `${bulan} belum dicatat, dihitung belum dikerjakan`,
  tanpaUsul: (syarat: string) =>
    syarat === '' ? 'Tidak ada yang mempunyai waktu' : `Tidak ada yang memenuhi syarat (${syarat}) dan mempunyai waktu`,
  bebanPenerima: (tugas: number, jam: string) => `${angka(tugas)} tugas, ${jam}`,
  kirim: (jumlah: number) => `Alihkan ${angka(jumlah)} tugas`,
  kembalikan: (jumlah: number) => `Kembalikan ${angka(jumlah)} tugas ke sisa`,
  batalkan: (jumlah: number) => `Batalkan sisa ${angka(jumlah)} tugas`,
  tanpaPenerima: (jumlah: number) => `${angka(jumlah)} tugas tanpa penerima menjadi belum dibagi.`,
  catat: (jumlah: number) => `Catat ${angka(jumlah)} tugas yang lewat`,
  dicatat: (nama: string) => `Yang dikerjakan ${nama} dicatat`,
  berhasil: (tugas: number, nama: string) => `${angka(tugas)} tugas ${nama} dialihkan`,
  hasil: (tugas: number, tanggal: string) => `${angka(tugas)} tugas dialihkan sejak ${tanggal}.`,
  hasilKembali: (jumlah: number) => `${angka(jumlah)} di antaranya kembali ke sisa tugas dan menunggu pelaksana.`,
  beritaAcara: (nama: string, jumlah: number) => `Berita acara dengan ${nama} (${angka(jumlah)} tugas)`,
  keSisa: 'Buka sisa tugas',
  dataPegawai: 'Buka data pegawai (penempatan, tandai keluar)',
  buangJudul: 'Tutup tanpa mengalihkan?',
  buangIsi: 'Penerima yang sudah dipilih tidak disimpan.',
  buang: 'Tutup',
  alasanBatal: 'Isi keterangan: pembatalan memerlukan alasan.',
  batal: {
    aksi: 'Batalkan sisa tugas…',
    judul: 'Batalkan sisa tugas',
    sejak: 'Tidak dikerjakan lagi sejak',
    alasan: 'Alasan',
    contohAlasan: 'Sub kegiatan dihapus dari DPPA',
    tidakAda: 'Tidak ada sisa pada tanggal itu.',
    siapa: 'Pelaksana',
    tinggal: 'Sudah dikerjakan',
    dibatalkan: 'Dibatalkan',
    tanpaOrang: 'Belum terbagi',
    kirim: 'Batalkan sisa',
    berhasil: (nama: string) => `Sisa tugas "${nama}" dibatalkan`,
    pulihkan: 'Pulihkan yang dibatalkan',
    dipulihkan: 'Bagian yang dibatalkan kembali ke sisa tugas',
  },
  riwayat: {
    judul: 'Siapa mengerjakan sampai kapan',
    sejak: (tanggal: string) => `sejak ${tanggal}`,
    sampai: (tanggal: string) => `sampai ${tanggal}`,
    rentang: (mulai: string, akhir: string) => `${mulai} – ${akhir}`,
    seluruhnya: 'sepanjang waktunya',
    alih: (dari: string, kepada: string) => (kepada === '' ? `${dari} mengembalikan` : `${dari} kepada ${kepada}`),
    batal: (dari: string) => (dari === '' ? 'Yang belum terbagi dibatalkan' : `Sisa ${dari} dibatalkan`),
    pulih: (dari: string) =>
      dari === '' ? 'Pembatalan yang belum terbagi dipulihkan' : `Pembatalan sisa ${dari} dipulihkan`,
  },
} as const;
