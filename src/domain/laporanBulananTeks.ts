/** The figures of the monthly report, in the order of the paper. */
export const KUNCI_BULANAN = [
  'tugas',
  'tugasTerbagi',
  'pagu',
  'paguTerbagi',
  'rencanaSampai',
  'realisasiSampai',
  'rencanaBulan',
  'realisasiBulan',
  'lebih',
  'tuntas',
  'tugasBatal',
  'sesuai',
  'tertinggal',
  'terlambat',
  'tanpaCatatan',
  'belumMulai',
  'tanpaRencana',
  'belumDicatat',
  'perkiraanKurang',
  'tanpaNorma',
  'pegawai',
  'bertugas',
  'kapasitasBulan',
  'bebanBulan',
  'tidakHadir',
  'perintahMasuk',
  'perintahSelesai',
  'perintahTerbuka',
  'perintahTerlambat',
  'dialihkan',
  'dibatalkan',
  'surat',
] as const;
export type KunciBulanan = (typeof KUNCI_BULANAN)[number];

export type SatuanBulanan = 'tugas' | 'menit' | 'orang' | 'rupiah' | 'perintah' | 'porsi' | 'surat';
interface ArtiAngka {
  readonly sebutan: string;
  readonly satuan: SatuanBulanan;
  /** How it is counted, in one or two sentences. */
  readonly cara: string;
}

/** LT3, RP4: why load and plan of such work stand far apart. */
export const BEBAN_LINTAS =
  'Pekerjaan yang jatuh tempo sesudah tahun ini dibebankan seluruhnya pada tahun ini, sedangkan yang direncanakan hanya bagian hari kerjanya dalam tahun ini: bebannya dapat jauh melebihi rencananya.';

export const ARTI_BULANAN: Readonly<Record<KunciBulanan, ArtiAngka>> = {
  tugas: {
    sebutan: 'Tugas',
    satuan: 'tugas',
    cara: 'Semua tugas dalam berkas, masing-masing dihitung satu; perintah yang diterima sesudah bulan laporan belum ikut.',
  },
  tugasTerbagi: {
    sebutan: 'Tugas terbagi habis',
    satuan: 'tugas',
    cara: 'Tugas yang seluruh porsinya sudah dibagi kepada pegawai yang memenuhi syarat dan norma waktunya sudah diisi.',
  },
  pagu: {
    sebutan: 'Pagu',
    satuan: 'rupiah',
    cara: 'Jumlah pagu sub kegiatan dalam DPA yang berlaku pada akhir bulan laporan.',
  },
  paguTerbagi: {
    sebutan: 'Pagu sudah ditugaskan',
    satuan: 'rupiah',
    cara: 'Pagu sub kegiatan yang semua tugasnya terbagi habis; selebihnya menurut bagian pagu tugas yang sudah terbagi habis.',
  },
  rencanaSampai: {
    sebutan: 'Rencana s.d. bulan ini',
    satuan: 'menit',
    cara: 'Untuk tiap tugas: volume yang direncanakan bagi semua pelaksana dari Januari sampai akhir bulan laporan × norma waktu.',
  },
  realisasiSampai: {
    sebutan: 'Realisasi s.d. bulan ini',
    satuan: 'menit',
    cara: 'Untuk tiap tugas: volume yang dicatat dari Januari sampai akhir bulan laporan × norma waktu. Tiap porsi dihitung paling banyak sebesar rencananya setahun.',
  },
  rencanaBulan: {
    sebutan: 'Rencana bulan ini',
    satuan: 'menit',
    cara: 'Untuk tiap tugas: volume yang direncanakan untuk bulan laporan saja × norma waktu; sisa bulan lalu tidak ikut.',
  },
  realisasiBulan: {
    sebutan: 'Realisasi bulan ini',
    satuan: 'menit',
    cara: 'Realisasi s.d. bulan ini dikurangi realisasi s.d. bulan sebelumnya, untuk tiap tugas dalam volume × norma waktu.',
  },
  lebih: {
    sebutan: 'Melebihi rencana setahun',
    satuan: 'menit',
    cara: 'Volume yang dicatat di atas rencana setahun suatu porsi × norma waktu; tidak ikut dalam realisasi.',
  },
  tuntas: {
    sebutan: 'Tuntas',
    satuan: 'tugas',
    cara: 'Tugas yang semua porsinya sudah dikerjakan sebesar rencana setahun.',
  },
  tugasBatal: {
    sebutan: 'Dibatalkan',
    satuan: 'tugas',
    cara: 'Tugas yang seluruhnya dibatalkan, atau lebih banyak dibatalkan daripada dikerjakan dan selebihnya sudah dikerjakan.',
  },
  sesuai: {
    sebutan: 'Sesuai rencana',
    satuan: 'tugas',
    cara: 'Belum tuntas, dan tiap porsi sudah dikerjakan sedikitnya sebesar rencana s.d. akhir bulan laporan.',
  },
  tertinggal: {
    sebutan: 'Tertinggal',
    satuan: 'tugas',
    cara: 'Belum ada batas waktu yang lewat, tetapi menurut catatan ada porsi yang dikerjakan kurang dari rencana s.d. akhir bulan laporan.',
  },
  terlambat: {
    sebutan: 'Terlambat',
    satuan: 'tugas',
    cara: 'Ada batas waktu (pada tugas berulang: tiap tahapnya) yang sudah lewat pada akhir bulan laporan, dan menurut catatan yang direncanakan sampai hari itu belum selesai; atau hari terakhirnya sudah lewat dan ada porsi yang belum dibagi. Perintah: batas waktunya lewat dan belum selesai.',
  },
  tanpaCatatan: {
    sebutan: 'Belum ada catatan',
    satuan: 'tugas',
    cara: 'Ada yang direncanakan s.d. akhir bulan laporan dan belum dikerjakan, tetapi untuk bulan yang kurang itu belum ada realisasi yang dicatat; karena itu tidak disebut terlambat atau tertinggal.',
  },
  belumMulai: {
    sebutan: 'Belum waktunya',
    satuan: 'tugas',
    cara: 'Rencananya baru mulai sesudah bulan laporan, dan belum ada yang dikerjakan.',
  },
  tanpaRencana: {
    sebutan: 'Belum dibagi kepada siapa pun',
    satuan: 'tugas',
    cara: 'Tugas tanpa pelaksana: tidak ada rencana yang dapat dibandingkan. Tugas yang seluruhnya dibatalkan ikut di sini.',
  },
  perkiraanKurang: {
    sebutan: 'Perkiraan tidak selesai',
    satuan: 'menit',
    cara: 'Untuk tiap porsi yang tertinggal atau habis waktunya: rencana s.d. Desember dikurangi yang diperkirakan selesai bila laju s.d. bulan laporan tetap sama (realisasi ÷ rencana, sejak bulan pertama yang dicatat) × norma waktu.',
  },
  tanpaNorma: {
    sebutan: 'Tanpa norma waktu',
    satuan: 'tugas',
    cara: 'Tugas yang normanya belum diisi: volumenya dicatat, tetapi tidak bermenit dan tidak masuk rencana atau realisasi.',
  },
  belumDicatat: {
    sebutan: 'Belum dicatat bulan ini',
    satuan: 'tugas',
    cara: 'Ada rencana untuk bulan laporan yang belum dikerjakan lebih dahulu, dan belum ada realisasi yang dicatat pada bulan itu.',
  },
  pegawai: {
    sebutan: 'Pegawai dihitung',
    satuan: 'orang',
    cara: 'Pegawai berstatus aktif yang mempunyai kapasitas dalam tahun ini, di bagiannya sendiri; yang kemudian keluar ikut dihitung sampai bulan terakhirnya.',
  },
  bertugas: {
    sebutan: 'Pegawai bertugas',
    satuan: 'orang',
    cara: 'Pegawai dihitung yang memegang sedikitnya satu tugas.',
  },
  kapasitasBulan: {
    sebutan: 'Kapasitas bulan ini',
    satuan: 'menit',
    cara: 'Menit kerja efektif pegawai dihitung pada bulan laporan, sesudah hari libur, kelonggaran, dan ketidakhadiran.',
  },
  bebanBulan: {
    sebutan: 'Beban bulan ini',
    satuan: 'menit',
    cara: `Menit tugas pegawai dihitung yang jatuh pada bulan laporan, disebar menurut hari kerjanya (seperti Peta Beban Kerja). Dihitung dari menit tiap porsi, sedangkan rencana bulan ini dari volume (perseratus satuan) termasuk yang tidak tertampung kapasitas; karena itu keduanya dapat berselisih sedikit. ${BEBAN_LINTAS}`,
  },
  tidakHadir: {
    sebutan: 'Ketidakhadiran bulan ini',
    satuan: 'menit',
    cara: 'Menit kerja efektif yang berkurang pada bulan laporan karena cuti, dinas luar, diklat, dan lainnya yang dicatat.',
  },
  perintahMasuk: {
    sebutan: 'Perintah masuk bulan ini',
    satuan: 'perintah',
    cara: 'Perintah dan undangan yang tanggal diterimanya dalam bulan laporan.',
  },
  perintahSelesai: {
    sebutan: 'Perintah selesai bulan ini',
    satuan: 'perintah',
    cara: 'Perintah dan undangan yang tanggal selesainya dalam bulan laporan, kapan pun diterima.',
  },
  perintahTerbuka: {
    sebutan: 'Perintah belum selesai',
    satuan: 'perintah',
    cara: 'Diterima sampai akhir bulan laporan dan pada hari itu belum selesai.',
  },
  perintahTerlambat: {
    sebutan: 'Perintah terlambat',
    satuan: 'perintah',
    cara: 'Bagian dari perintah belum selesai yang batas waktunya sudah lewat pada akhir bulan laporan; rapat yang menunggu notula tidak ikut.',
  },
  dialihkan: {
    sebutan: 'Porsi dialihkan bulan ini',
    satuan: 'porsi',
    cara: 'Pengalihan tugas yang hari pertamanya bagi pelaksana baru jatuh dalam bulan laporan; tiap porsi dihitung satu.',
  },
  dibatalkan: {
    sebutan: 'Porsi dibatalkan bulan ini',
    satuan: 'porsi',
    cara: 'Sisa tugas yang dibatalkan dengan tanggal dalam bulan laporan; tiap pembatalan dihitung satu.',
  },
  surat: {
    sebutan: 'Naskah terbit bulan ini',
    satuan: 'surat',
    cara: 'Naskah dinas dalam register yang bertanggal dalam bulan laporan dan tidak batal.',
  },
};

/** Figures that are counts of tasks by their state: each task is in one of them, so they sum to `tugas`. */
export const KEADAAN_BULANAN = [
  'tuntas',
  'tugasBatal',
  'sesuai',
  'tertinggal',
  'terlambat',
  'tanpaCatatan',
  'belumMulai',
  'tanpaRencana',
] as const;
export type KeadaanBulanan = (typeof KEADAAN_BULANAN)[number];

/** Two figures as a part: `atas` ÷ `bawah`. */
export const RASIO_BULANAN = {
  terbagi: { sebutan: 'Tugas terbagi habis', atas: 'tugasTerbagi', bawah: 'tugas' },
  pagu: { sebutan: 'Pagu sudah ditugaskan', atas: 'paguTerbagi', bawah: 'pagu' },
  sampai: { sebutan: 'Capaian s.d. bulan ini', atas: 'realisasiSampai', bawah: 'rencanaSampai' },
  bulan: { sebutan: 'Capaian bulan ini', atas: 'realisasiBulan', bawah: 'rencanaBulan' },
  beban: { sebutan: 'Rasio beban bulan ini', atas: 'bebanBulan', bawah: 'kapasitasBulan' },
} as const satisfies Readonly<Record<string, { sebutan: string; atas: KunciBulanan; bawah: KunciBulanan }>>;
export type RasioBulanan = keyof typeof RASIO_BULANAN;

/** Unrounded; null when there is nothing to divide by. */
export function rasioBulanan(angka: Readonly<Record<KunciBulanan, number>>, nama: RasioBulanan): number | null {
  const { atas, bawah } = RASIO_BULANAN[nama];
  return angka[bawah] > 0 ? angka[atas] / angka[bawah] : null;
}
