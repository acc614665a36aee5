import type { JenisSurat } from './surat';

/**
 * Fields in the texts of a template: `{nama}` becomes the name of the person.
 * I1 a field is a word of ISIAN_NASKAH in braces; each is known in the kinds it names, in all when it names none;
 * I2 an item whose fields are all empty is left out, so that `Waktu {waktu}` vanishes when no time was said;
 * I3 text that comes from a field is never read for fields again.
 */
export interface Isian {
  readonly kunci: string;
  readonly arti: string;
  readonly contoh: string;
  /** Absent = every kind. */
  readonly jenis?: readonly JenisSurat[];
}

const PEKERJAAN = ['surat_tugas', 'surat_perintah'] as const;
const TAHUNAN = ['keputusan', 'nota_dinas'] as const;
const SATU_ORANG = ['petikan', ...PEKERJAAN, 'disposisi'] as const;

export const ISIAN_NASKAH = [
  { kunci: 'opd', arti: 'nama perangkat daerah', contoh: 'Sekretariat Daerah' },
  { kunci: 'daerah', arti: 'nama daerah', contoh: 'Kabupaten Contoh' },
  { kunci: 'tahun', arti: 'tahun anggaran', contoh: '2026' },
  { kunci: 'tanggal', arti: 'tanggal naskah', contoh: '5 Januari 2026' },
  { kunci: 'tempat_penetapan', arti: 'tempat penetapan dari pengaturan', contoh: 'Contoh' },
  { kunci: 'dpa', arti: 'DPA yang berlaku dengan nomor dan tanggalnya', contoh: 'Dokumen Pelaksanaan Anggaran …' },
  { kunci: 'anggaran', arti: 'DPA, atau anggaran tahun ini bila DPA belum ada', contoh: 'DPA-SKPD …' },
  { kunci: 'pejabat', arti: 'jabatan penandatangan', contoh: 'Sekretaris Daerah' },
  { kunci: 'nama_pejabat', arti: 'nama penandatangan', contoh: 'Nama Contoh, M.Si.' },
  { kunci: 'nama', arti: 'nama penerima pertama', contoh: 'Sri Contoh, S.Sos.', jenis: SATU_ORANG },
  { kunci: 'nip', arti: 'NIP penerima pertama', contoh: '19860926 201505 1 001', jenis: SATU_ORANG },
  { kunci: 'pangkat', arti: 'pangkat, golongan penerima pertama', contoh: 'Penata, III/c', jenis: SATU_ORANG },
  { kunci: 'jabatan', arti: 'jabatan penerima pertama', contoh: 'Analis Kelembagaan', jenis: SATU_ORANG },
  { kunci: 'unit', arti: 'unit kerja penerima pertama', contoh: 'Bagian Organisasi', jenis: SATU_ORANG },
  { kunci: 'jumlah_orang', arti: 'banyaknya pegawai dalam naskah', contoh: '112' },
  { kunci: 'tugas', arti: 'nama tugas', contoh: 'Penyusunan Peta Proses Bisnis', jenis: PEKERJAAN },
  { kunci: 'keluaran', arti: 'keluaran tugas', contoh: 'Dokumen', jenis: PEKERJAAN },
  { kunci: 'waktu', arti: 'waktu pelaksanaan', contoh: '4–8 Mei 2026', jenis: PEKERJAAN },
  { kunci: 'tempat', arti: 'tempat pelaksanaan', contoh: 'Ruang Rapat Contoh', jenis: PEKERJAAN },
  { kunci: 'sub_kegiatan', arti: 'kode dan nama sub kegiatan', contoh: '4.01.01.2.13.0001 …', jenis: PEKERJAAN },
  {
    kunci: 'keputusan',
    arti: 'keputusan pembagian tugas yang dikutip, dengan nomor dan tanggal',
    contoh: 'Keputusan Sekretaris Daerah Nomor … tanggal …',
    jenis: ['petikan', ...PEKERJAAN],
  },
  { kunci: 'tentang', arti: 'tentang keputusan', contoh: 'Pembagian Tugas Pegawai …', jenis: ['petikan', 'keputusan'] },
  { kunci: 'lingkup', arti: 'bagian yang dicakup, atau seluruh kantor', contoh: 'Bagian Organisasi', jenis: TAHUNAN },
  { kunci: 'yth', arti: 'kepada siapa nota ditujukan', contoh: 'Kepala Bagian', jenis: ['nota_dinas'] },
  { kunci: 'hal', arti: 'hal nota', contoh: 'Pembagian tugas', jenis: ['nota_dinas'] },
  { kunci: 'alasan', arti: 'alasan serah terima', contoh: 'mutasi', jenis: ['berita_acara'] },
  { kunci: 'terhitung', arti: 'tanggal mulai pemegang baru', contoh: '1 Juni 2026', jenis: ['berita_acara'] },
  { kunci: 'pihak_kesatu', arti: 'nama yang menyerahkan', contoh: 'Sri Contoh, S.Sos.', jenis: ['berita_acara'] },
  { kunci: 'pihak_kedua', arti: 'nama yang menerima', contoh: 'Budi Contoh, S.E.', jenis: ['berita_acara'] },
  { kunci: 'surat_dari', arti: 'pengirim surat masuk', contoh: 'Kementerian Contoh', jenis: ['disposisi'] },
  { kunci: 'perihal', arti: 'perihal surat masuk', contoh: 'Undangan rapat', jenis: ['disposisi'] },
] as const satisfies readonly Isian[];

export type KunciIsian = (typeof ISIAN_NASKAH)[number]['kunci'];
export type NilaiIsian = Readonly<Partial<Record<KunciIsian, string>>>;

const POLA = /\{([^{}]*)\}/g;

/** Fields usable in a kind of letter. */
export const isianJenis = (jenis: JenisSurat): readonly Isian[] =>
  (ISIAN_NASKAH as readonly Isian[]).filter((isian) => isian.jenis?.includes(jenis) ?? true);

/** I1, I3. A field without a value prints as nothing; blanks and marks left alone by it close up. */
export function isiTeks(teks: string, nilai: NilaiIsian): string {
  const isi = teks.replace(POLA, (_, kunci: string) => (nilai as Readonly<Record<string, string>>)[kunci.trim()] ?? '');
  return isi === teks
    ? teks
    : isi
        .replace(/[ \t]{2,}/g, ' ')
        .replace(/ ([,.;:])/g, '$1')
        .trim();
}

/** I2. */
export function isiButir(butir: readonly string[], nilai: NilaiIsian): string[] {
  const kosong = (teks: string): boolean => {
    const kunci = [...teks.matchAll(POLA)].map((m) => (m[1] ?? '').trim());
    return kunci.length > 0 && kunci.every((satu) => ((nilai as Readonly<Record<string, string>>)[satu] ?? '') === '');
  };
  return butir
    .filter((teks) => !kosong(teks))
    .map((teks) => isiTeks(teks, nilai))
    .filter((teks) => teks !== '');
}

/** I1: what is wrong with the fields of a text, in Indonesian; empty = usable. */
export function periksaIsian(teks: string, jenis: JenisSurat): string[] {
  const dikenal = new Set(isianJenis(jenis).map(({ kunci }) => kunci));
  const semua = new Set<string>(ISIAN_NASKAH.map(({ kunci }) => kunci));
  const temuan: string[] = [];
  for (const m of teks.matchAll(POLA)) {
    const kunci = (m[1] ?? '').trim();
    if (dikenal.has(kunci)) continue;
    temuan.push(
      semua.has(kunci) ? `{${kunci}} tidak tersedia pada jenis naskah ini` : `isian tidak dikenal: {${kunci}}`,
    );
  }
  if (/[{}]/.test(teks.replace(POLA, ''))) temuan.push('kurung kurawal tidak berpasangan');
  return [...new Set(temuan)];
}
