import type { JenisSurat } from '../../../domain/surat';

export type BidangTeks = 'judul' | 'pembuka' | 'diktum' | 'menimbang' | 'dasar' | 'untuk' | 'paragraf' | 'penutup';
export type BidangDaftar = 'menimbang' | 'dasar' | 'untuk' | 'paragraf';

const DAFTAR: readonly BidangTeks[] = ['menimbang', 'dasar', 'untuk', 'paragraf'];
export const isDaftar = (bidang: BidangTeks): bidang is BidangDaftar => DAFTAR.includes(bidang);

const PENUGASAN = ['judul', 'menimbang', 'dasar', 'diktum', 'untuk', 'penutup'] as const;
const BERPARAGRAF = ['judul', 'paragraf', 'penutup'] as const;

/** Texts of each kind in the order they stand on paper. */
export const BAGIAN_JENIS: Readonly<Record<JenisSurat, readonly BidangTeks[]>> = {
  petikan: PENUGASAN,
  keputusan: ['judul', 'pembuka', ...PENUGASAN.slice(1)],
  nota_dinas: BERPARAGRAF,
  surat_tugas: PENUGASAN,
  surat_perintah: PENUGASAN,
  disposisi: ['judul', 'untuk'],
  berita_acara: BERPARAGRAF,
};
