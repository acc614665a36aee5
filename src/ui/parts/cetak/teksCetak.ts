import type { KeadaanPencetak } from '../../../api/cetakViews';
import type { Dupleks } from '../../../domain/pilihanCetak';

/** Words of the print dialog. */
export const teksCetak = {
  judul: 'Cetak naskah',
  printer: 'Printer',
  memuat: 'Mencari printer…',
  tanpaPrinter:
    'Tidak ada printer pada komputer ini. Sambungkan printer lalu muat ulang, atau cetak lewat dialog sistem.',
  muatUlang: 'Muat ulang daftar printer',
  bawaan: 'bawaan',
  keadaan: {
    siap: 'siap',
    sibuk: 'sedang mencetak',
    berhenti: 'berhenti',
    tidakDiketahui: '',
  } satisfies Record<KeadaanPencetak, string>,
  berhenti: 'Printer ini berhenti atau tidak menerima pekerjaan; cetakan menunggu sampai printer jalan lagi.',
  salinan: 'Salinan',
  halaman: 'Halaman',
  semua: (n: string) => `Semua (1–${n})`,
  contohHalaman: 'Contoh: 1-3, 5, 8-',
  rentang: {
    bentuk: (bagian: string) => `"${bagian}" bukan nomor halaman. Tulis misalnya 1-3, 5.`,
    luar: (bagian: string, n: string) => `"${bagian}" di luar halaman 1 sampai ${n}.`,
    terbalik: (bagian: string) => `"${bagian}" terbalik: halaman awal lebih besar daripada akhir.`,
  },
  dupleks: 'Muka kertas',
  pilihanDupleks: {
    satuMuka: 'Satu muka',
    tepiPanjang: 'Dua muka, dibalik di tepi panjang',
    tepiPendek: 'Dua muka, dibalik di tepi pendek',
  } satisfies Record<Dupleks, string>,
  dupleksTidak: 'Driver printer ini tidak menawarkan dua muka.',
  dupleksTakTahu: 'Sistem tidak memberi tahu apakah printer ini dapat dua muka; bila tidak, tercetak satu muka.',
  kertas: (kertas: string) => `Kertas naskah: ${kertas}`,
  kertasCampur: (kertas: string) => `Kertas naskah: ${kertas} dan ukuran lain`,
  lembar: (n: string) => `${n} lembar`,
  lembarBaru: 'tiap naskah mulai di lembar baru',
  bedaKertas: (naskah: string, printer: string) =>
    `Naskah ini ${naskah}, sedangkan printer disetel untuk ${printer}. Isi baki dengan kertas yang sesuai; bila tidak, naskah dikecilkan atau terpotong.`,
  cetak: (n: string) => `Cetak ${n} lembar`,
  sekaligus: 'Cetak',
  pertama: (n: string) => `Cetak ${n} naskah pertama`,
  sisanya: (n: string, lebih: string) =>
    `Sekali cetak paling banyak ${n} naskah. ${lebih} naskah berikutnya dicetak dari register.`,
  dialogSistem: 'Lewat dialog sistem…',
  mengirim: 'Mengirim ke printer',
  terkirim: (n: string, printer: string) => `${n} halaman dikirim ke ${printer}.`,
  dialogSelesai: 'Dikirim lewat dialog sistem.',
  penampil: 'PDF dibuka di penampil PDF sistem; cetak dari sana.',
} as const;
