import type { JenisSurat } from '../domain/surat';

/** A field of the office's own Word file: `{nomor}`. */
export interface IsianWord {
  readonly kunci: string;
  readonly arti: string;
  /** Absent = every kind. */
  readonly jenis?: readonly JenisSurat[];
}

/** A list: what stands between `{#kepada}` and `{/kepada}` is repeated for each of its items. */
export interface DaftarWord extends IsianWord {
  readonly isian: readonly IsianWord[];
  readonly daftar?: readonly DaftarWord[];
}

const ORANG: readonly IsianWord[] = [
  { kunci: 'nama', arti: 'nama' },
  { kunci: 'nip', arti: 'NIP' },
  { kunci: 'pangkat', arti: 'pangkat, golongan' },
  { kunci: 'jabatan', arti: 'jabatan' },
  { kunci: 'unit', arti: 'unit kerja' },
];
const BERNOMOR: readonly IsianWord[] = [
  { kunci: 'nomor', arti: 'nomor urut: 1, 2, 3' },
  { kunci: 'huruf', arti: 'huruf urut: a, b, c' },
  { kunci: 'teks', arti: 'isi butir' },
];
const TABEL: readonly IsianWord[] = [
  { kunci: 'nomor', arti: 'nomor urut' },
  { kunci: 'tugas', arti: 'nama tugas' },
  { kunci: 'keluaran', arti: 'keluaran' },
  { kunci: 'volume', arti: 'volume bagian pegawai itu' },
  { kunci: 'waktu', arti: 'waktu pelaksanaan' },
  { kunci: 'jam', arti: 'jam setahun' },
  { kunci: 'peran', arti: 'ketua, anggota, atau kosong' },
  { kunci: 'asal', arti: 'sub kegiatan atau asal tugas' },
];

const BERTABEL = ['petikan', 'berita_acara'] as const;
const TAHUNAN = ['keputusan', 'nota_dinas'] as const;
const MENUGASKAN = ['surat_tugas', 'surat_perintah'] as const;
const BERKEPUTUSAN = ['petikan', 'keputusan'] as const;

const pihak = (ke: 'kesatu' | 'kedua'): readonly IsianWord[] =>
  ORANG.map(({ kunci, arti }) => ({
    kunci: kunci === 'nama' ? `pihak_${ke}` : `pihak_${ke}_${kunci}`,
    arti: `${arti} pihak ${ke}`,
    jenis: ['berita_acara'],
  }));

/** Fields of a finished letter; where a template of the app has the same field, it bears the same name. */
export const ISIAN_WORD: readonly IsianWord[] = [
  { kunci: 'kop_daerah', arti: 'baris pertama kop' },
  { kunci: 'kop_opd', arti: 'baris kedua kop' },
  { kunci: 'kop_bagian', arti: 'baris ketiga kop' },
  { kunci: 'kop_alamat', arti: 'alamat pada kop, satu baris per baris' },
  { kunci: 'judul', arti: 'judul naskah' },
  { kunci: 'pembuka', arti: 'kalimat pembuka pada kop kepala daerah', jenis: ['keputusan'] },
  { kunci: 'nomor', arti: 'nomor naskah, titik-titik bila menyusul' },
  { kunci: 'tanggal', arti: 'tanggal naskah' },
  { kunci: 'tempat', arti: 'tempat penetapan' },
  { kunci: 'tahun', arti: 'tahun anggaran' },
  { kunci: 'diktum', arti: 'MENUGASKAN, MEMERINTAHKAN, atau MEMUTUSKAN' },
  { kunci: 'penutup', arti: 'kalimat penutup' },
  { kunci: 'catatan_kaki', arti: 'catatan kaki' },
  { kunci: 'nama', arti: 'nama penerima pertama' },
  { kunci: 'nip', arti: 'NIP penerima pertama' },
  { kunci: 'pangkat', arti: 'pangkat, golongan penerima pertama' },
  { kunci: 'jabatan', arti: 'jabatan penerima pertama' },
  { kunci: 'unit', arti: 'unit kerja penerima pertama' },
  { kunci: 'jumlah_orang', arti: 'banyaknya pegawai dalam naskah' },
  { kunci: 'pejabat', arti: 'jabatan penandatangan dengan a.n., u.b., Plt., atau Plh., satu baris per baris' },
  { kunci: 'nama_pejabat', arti: 'nama penandatangan' },
  { kunci: 'pangkat_pejabat', arti: 'pangkat penandatangan' },
  { kunci: 'nip_pejabat', arti: 'NIP penandatangan' },
  { kunci: 'menggantikan_nomor', arti: 'nomor naskah yang digantikan, kosong bila tidak ada' },
  { kunci: 'menggantikan_tanggal', arti: 'tanggal naskah yang digantikan' },
  { kunci: 'jumlah_jam', arti: 'jumlah jam setahun dalam tabel', jenis: BERTABEL },
  { kunci: 'tentang', arti: 'tentang keputusan', jenis: BERKEPUTUSAN },
  { kunci: 'pejabat_keputusan', arti: 'pejabat yang menetapkan keputusan', jenis: BERKEPUTUSAN },
  { kunci: 'nomor_keputusan', arti: 'nomor keputusan yang dikutip', jenis: ['petikan'] },
  { kunci: 'tanggal_keputusan', arti: 'tanggal keputusan yang dikutip', jenis: ['petikan'] },
  { kunci: 'yth', arti: 'kepada siapa nota ditujukan', jenis: ['nota_dinas'] },
  { kunci: 'dari', arti: 'dari siapa nota', jenis: ['nota_dinas'] },
  { kunci: 'sifat', arti: 'sifat', jenis: ['nota_dinas', 'disposisi'] },
  { kunci: 'jumlah_lampiran', arti: 'lampiran nota: 1 (satu) berkas', jenis: ['nota_dinas'] },
  { kunci: 'hal', arti: 'hal nota', jenis: ['nota_dinas'] },
  { kunci: 'surat_dari', arti: 'pengirim surat masuk', jenis: ['disposisi'] },
  { kunci: 'nomor_surat', arti: 'nomor surat masuk', jenis: ['disposisi'] },
  { kunci: 'tanggal_surat', arti: 'tanggal surat masuk', jenis: ['disposisi'] },
  { kunci: 'diterima', arti: 'tanggal surat diterima', jenis: ['disposisi'] },
  { kunci: 'agenda', arti: 'nomor agenda', jenis: ['disposisi'] },
  { kunci: 'perihal', arti: 'perihal surat masuk', jenis: ['disposisi'] },
  { kunci: 'catatan', arti: 'catatan disposisi', jenis: ['disposisi'] },
  { kunci: 'tenggat', arti: 'batas waktu', jenis: ['disposisi'] },
  ...pihak('kesatu'),
  ...pihak('kedua'),
  { kunci: 'hari_tanggal', arti: 'hari dan tanggal dengan huruf', jenis: ['berita_acara'] },
  { kunci: 'alasan', arti: 'alasan serah terima', jenis: ['berita_acara'] },
  { kunci: 'terhitung', arti: 'tanggal mulai pemegang baru', jenis: ['berita_acara'] },
];

export const DAFTAR_WORD: readonly DaftarWord[] = [
  { kunci: 'menimbang', arti: 'butir Menimbang', isian: BERNOMOR },
  { kunci: 'dasar', arti: 'butir Dasar atau Mengingat', isian: BERNOMOR },
  { kunci: 'memperhatikan', arti: 'butir Memperhatikan', isian: BERNOMOR, jenis: ['keputusan'] },
  {
    kunci: 'kepada',
    arti: 'pegawai yang menerima',
    isian: [{ kunci: 'nomor', arti: 'nomor urut' }, ...ORANG, { kunci: 'peran', arti: 'ketua, anggota, atau kosong' }],
    jenis: ['petikan', 'disposisi', ...MENUGASKAN],
  },
  {
    kunci: 'untuk',
    arti: 'butir Untuk, atau diktum keputusan',
    isian: [...BERNOMOR, { kunci: 'sebutan', arti: 'KESATU, KEDUA, KETIGA' }],
    jenis: ['keputusan', ...MENUGASKAN],
  },
  { kunci: 'paragraf', arti: 'paragraf isi', isian: BERNOMOR, jenis: ['nota_dinas', 'berita_acara'] },
  { kunci: 'tabel', arti: 'tabel tugas', isian: TABEL, jenis: BERTABEL },
  {
    kunci: 'harap',
    arti: 'pilihan disposisi',
    isian: [
      { kunci: 'tanda', arti: '☒ bila dipilih, ☐ bila tidak' },
      { kunci: 'teks', arti: 'isi pilihan' },
    ],
    jenis: ['disposisi'],
  },
  {
    kunci: 'lampiran',
    arti: 'pegawai dalam lampiran, dengan tabel tugas masing-masing',
    isian: [
      { kunci: 'nomor', arti: 'nomor urut' },
      ...ORANG,
      { kunci: 'jumlah_jam', arti: 'jumlah jam setahun pegawai itu' },
    ],
    daftar: [{ kunci: 'tabel', arti: 'tabel tugas pegawai itu', isian: TABEL }],
    jenis: TAHUNAN,
  },
  { kunci: 'tembusan', arti: 'butir tembusan', isian: BERNOMOR },
];

const berlaku =
  (jenis: JenisSurat) =>
  (satu: IsianWord): boolean =>
    satu.jenis?.includes(jenis) ?? true;

export const isianWord = (jenis: JenisSurat): readonly IsianWord[] => ISIAN_WORD.filter(berlaku(jenis));
export const daftarWord = (jenis: JenisSurat): readonly DaftarWord[] => DAFTAR_WORD.filter(berlaku(jenis));
