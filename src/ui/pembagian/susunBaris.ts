import type { BarisPapan } from '../../api/views';
import { teksPapan } from './teks';

export type ButirBaris =
  | { readonly jenis: 'judul'; readonly kunci: string; readonly nama: string; readonly jumlah: number }
  | { readonly jenis: 'pegawai'; readonly kunci: string; readonly baris: BarisPapan };

const PIMPINAN = /^(plt\.? |plh\.? |pj\.? )?(kepala|sekretaris|asisten|inspektur|camat|lurah|direktur)\b/i;

/** The tim kerja; whoever leads (no tim, and a jabatan that begins with a leader's word), and who has no tim. */
export const namaKelompok = (baris: { readonly namaTim: string; readonly jabatan: string }): string =>
  baris.namaTim || (PIMPINAN.test(baris.jabatan) ? teksPapan.pimpinan : teksPapan.tanpaTim);

/**
 * Rows under the heading of their tim kerja (and bagian when several are shown), the head first, people without a tim
 * last. Inside a group the order of the program stands: nobody is ranked by load.
 */
export function susunBaris(pegawai: readonly BarisPapan[], semuaBagian: boolean): readonly ButirBaris[] {
  const bagian = new Map<string, Map<string, { nama: string; isi: BarisPapan[] }>>();
  for (const baris of pegawai) {
    const kunciBagian = baris.bagianId ?? '';
    const tim = bagian.get(kunciBagian) ?? new Map<string, { nama: string; isi: BarisPapan[] }>();
    bagian.set(kunciBagian, tim);
    const nama = namaKelompok(baris);
    const kunci = baris.timKerjaId === null ? (nama === teksPapan.pimpinan ? '0' : '2') : `1${baris.timKerjaId}`;
    const ada = tim.get(kunci);
    if (ada) ada.isi.push(baris);
    else tim.set(kunci, { nama, isi: [baris] });
  }
  return [...bagian.entries()].flatMap(([kunciBagian, tim]) =>
    [...tim.entries()]
      .sort(([a], [b]) => (a.charAt(0) < b.charAt(0) ? -1 : a.charAt(0) > b.charAt(0) ? 1 : 0))
      .flatMap(([kunci, { nama, isi }]): ButirBaris[] => {
        const namaBagian = isi[0]?.namaBagian || teksPapan.tanpaBagian;
        const judul = semuaBagian ? (tim.size === 1 ? namaBagian : `${namaBagian} · ${nama}`) : nama;
        return [
          { jenis: 'judul', kunci: `j${kunciBagian}${kunci}`, nama: judul, jumlah: isi.length },
          ...isi.map((baris): ButirBaris => ({ jenis: 'pegawai', kunci: baris.pegawaiId, baris })),
        ];
      }),
  );
}
