import type { JenisSurat, Penandatangan } from './surat';

/** Posts that sign, highest first: a letter goes no higher than it must (lowest competent signer). */
export const TINGKAT_PEJABAT = [
  'kepala_daerah',
  'wakil_kepala_daerah',
  'sekda',
  'asisten',
  'kepala_pd',
  'administrator',
  'pengawas',
] as const;
export type TingkatPejabat = (typeof TINGKAT_PEJABAT)[number];
export const SEBUTAN_TINGKAT: Readonly<Record<TingkatPejabat, string>> = {
  kepala_daerah: 'Bupati/Wali Kota',
  wakil_kepala_daerah: 'Wakil Bupati/Wakil Wali Kota',
  sekda: 'Sekretaris Daerah',
  asisten: 'Asisten Sekretaris Daerah',
  kepala_pd: 'Kepala Perangkat Daerah',
  administrator: 'Administrator (Kepala Bagian, Sekretaris, Camat, Kepala Bidang)',
  pengawas: 'Pengawas (Kepala Subbagian, Kepala Seksi)',
};

/** Posts of a head of region, who signs with the name alone under a letterhead of his own. */
const KEPALA_DAERAH = /^(WAKIL )?(BUPATI|WALI ?KOTA|GUBERNUR)\b/i;
export const jabatanKepalaDaerah = (jabatan: string): boolean => KEPALA_DAERAH.test(jabatan.trim());
export const isKepalaDaerah = ({ tingkat, jabatan }: Pick<Penandatangan, 'tingkat' | 'jabatan'>): boolean =>
  tingkat === 'kepala_daerah' || tingkat === 'wakil_kepala_daerah' || jabatanKepalaDaerah(jabatan);

/** Who gives the mandate of a letter signed a.n. (or a.n. … u.b.); '' when the signer acts in a post of his own. */
export const pemberiKuasa = ({
  kuasa,
  pemberiKuasa: pemberi,
}: Pick<Penandatangan, 'kuasa' | 'pemberiKuasa'>): string =>
  kuasa === 'a.n.' || kuasa === 'u.b.' ? pemberi.trim() : '';

/** Id under which the signer of the settings is named. */
export const PEJABAT_UTAMA = 'utama';

/** A person who signs letters of this office. `utama` is the signer of the settings. */
export interface Pejabat {
  readonly id: string;
  readonly penandatangan: Penandatangan;
}

/** Who may sign what: the lowest competent post for a kind of letter, perhaps only for a matter. */
export interface Wewenang {
  readonly id: string;
  /** null = any kind. */
  readonly jenis: JenisSurat | null;
  /** Words that the subject of the letter must hold, '' = every letter of the kind: `pinjam kendaraan`. */
  readonly perihal: string;
  readonly tingkat: TingkatPejabat;
  /** The very post where the office knows it: `Kepala Bagian Umum`. */
  readonly pejabat?: string;
  /** Where the rule stands, or '' when it is the office's own custom. */
  readonly sumber: string;
}

const KEBIASAAN = 'Menurut kebiasaan; sesuaikan dengan pelimpahan wewenang di daerah';
/**
 * Drafts of the table, to be changed by the office. None for a nota dinas of no named matter and for a disposisi: they go out from any level. That a car loan ends at the head of the general affairs section and not
 * with the Sekda is the example of the public report on Purworejo (2018).
 */
export const WEWENANG_BAWAAN: readonly Wewenang[] = [
  { id: 'keputusan', jenis: 'keputusan', perihal: '', tingkat: 'kepala_pd', sumber: KEBIASAAN },
  { id: 'petikan', jenis: 'petikan', perihal: '', tingkat: 'administrator', sumber: KEBIASAAN },
  { id: 'surat_tugas', jenis: 'surat_tugas', perihal: '', tingkat: 'administrator', sumber: KEBIASAAN },
  { id: 'surat_perintah', jenis: 'surat_perintah', perihal: '', tingkat: 'administrator', sumber: KEBIASAAN },
  { id: 'berita_acara', jenis: 'berita_acara', perihal: '', tingkat: 'pengawas', sumber: KEBIASAAN },
  {
    id: 'pinjam_kendaraan',
    jenis: 'nota_dinas',
    perihal: 'pinjam kendaraan',
    tingkat: 'administrator',
    pejabat: 'Kepala Bagian Umum',
    sumber: `Contoh dari pemberitaan Purworejo (2018). ${KEBIASAAN}`,
  },
];
