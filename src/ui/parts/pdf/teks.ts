/** Words of the PDF preview and of the print dialog. */
export const teks = {
  pratinjau: {
    judul: 'Pratinjau naskah',
    halaman: 'Halaman',
    dari: (n: string) => `dari ${n}`,
    sebelum: 'Halaman sebelumnya',
    sesudah: 'Halaman berikutnya',
    perkecil: 'Perkecil',
    perbesar: 'Perbesar',
    pasLebar: 'Pas lebar',
    halamanKe: (n: number) => `Halaman ${n}`,
    gagal: 'Pratinjau tidak dapat ditampilkan. Siapkan naskah sekali lagi.',
  },
} as const;
