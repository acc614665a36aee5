import type { HasilHapus } from '../../api/hapusViews';
import { angka } from '../../domain/tampil';

export const teks = {
  judul: 'Sudah ada yang dikerjakan',
  isi: (n: number) =>
    `${n === 1 ? 'Tugas ini' : `${angka(n)} tugas ini`} tidak dihapus: yang sudah dikerjakan tetap tercatat atas nama yang mengerjakan.`,
  sisanya: 'Sisanya dapat dibatalkan, dengan alasan.',
  tanpaSisa: 'sudah selesai, tidak ada sisa',
  keliru: 'Bila catatannya keliru, kosongkan dahulu realisasinya, lalu hapus.',
  alasan: 'Alasan',
  contohAlasan: 'Sub kegiatan dihapus dari DPA',
  bebas: (n: number) => `${angka(n)} tugas lain yang belum dikerjakan dihapus.`,
  kirim: (bebas: number, sisa: number) =>
    sisa === 0
      ? `Hapus ${angka(bebas)} tugas lain`
      : bebas === 0
        ? 'Batalkan sisanya'
        : `Hapus ${angka(bebas)}, batalkan sisa ${angka(sisa)}`,
  berhasil: ({ dihapus, dibatalkan, tetap }: HasilHapus): string | null =>
    [
      dihapus === 1 ? 'Tugas dihapus' : dihapus > 1 ? `${angka(dihapus)} tugas dihapus` : '',
      dibatalkan > 0 ? `sisa ${angka(dibatalkan)} tugas dibatalkan, yang sudah dikerjakan tetap tercatat` : '',
      tetap > 0 ? `${angka(tetap)} tugas yang sudah selesai tetap tercatat` : '',
    ]
      .filter(Boolean)
      .join('; ')
      .replace(/^./, (huruf) => huruf.toUpperCase()) || null,
} as const;
