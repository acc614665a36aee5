import { isObjek, Simpul } from './dpaJsonNilai';
import { GalatImpor } from './temuan';

/** What a saved answer of SIPD or a dump of its mirror tables holds, by the shape of its objects. */
export interface IsiJson {
  /** DPA rincian belanja: one object per sub kegiatan with `item[]` and `rak`. */
  readonly rincian: Simpul[];
  /** DPA belanja SKPD: `index[]` of all levels. */
  readonly belanja: Simpul[];
  /** Lists with one row per sub kegiatan (× sub unit, × rekening). */
  readonly sub: Simpul[];
  /** Tables of the mirror that hang on `kode_sbl`. */
  readonly rka: Simpul[];
  readonly indikator: Simpul[];
  readonly dana: Simpul[];
  readonly lokasi: Simpul[];
  readonly kas: Simpul[];
}

const BATAS_SIMPUL = 3_000_000;
const NILAI = ['pagu', 'nilai', 'nilai_rincian', 'total', 'jumlah', 'anggaran', 'pagu_indikatif', 'rincian'];

/** Walks the whole file without recursion and sorts what it knows; the rest tells what the file is instead. */
export function kenaliJson(akar: unknown, nama: string): IsiJson {
  const isi: IsiJson = { rincian: [], belanja: [], sub: [], rka: [], indikator: [], dana: [], lokasi: [], kas: [] };
  const kunci = new Set<string>();
  const antre: { readonly nilai: unknown; readonly jalur: string }[] = [{ nilai: akar, jalur: '' }];
  for (let n = 0; antre.length > 0; n += 1) {
    if (n > BATAS_SIMPUL)
      throw new GalatImpor(
        'terlalu_besar',
        `“${nama}” memuat terlalu banyak data. Simpan per sub unit atau per kegiatan.`,
      );
    const { nilai, jalur } = antre.pop() ?? { nilai: null, jalur: '' };
    if (Array.isArray(nilai)) {
      for (let i = nilai.length - 1; i >= 0; i -= 1)
        if (typeof nilai[i] === 'object') antre.push({ nilai: nilai[i] as unknown, jalur: `${jalur}[${i}]` });
      continue;
    }
    if (!isObjek(nilai)) continue;
    const simpul = new Simpul(nilai, jalur);
    const wadah = bentuk(simpul);
    if (wadah) {
      isi[wadah].push(simpul);
      continue;
    }
    const milik = Object.keys(nilai);
    for (const k of milik) if (kunci.size < 400) kunci.add(k);
    for (const k of milik.reverse())
      if (typeof nilai[k] === 'object') antre.push({ nilai: nilai[k], jalur: simpul.di(k) });
  }
  if (isi.rincian.length + isi.belanja.length + isi.sub.length === 0) throw galatBentuk(isi, kunci, nama);
  return isi;
}

function bentuk(s: Simpul): keyof IsiJson | null {
  const sub =
    s.ada('kode_sub_giat', 'kode_sub_kegiatan') || (s.ada('nama_sub_giat', 'nama_sub_kegiatan') && !s.ada('kode_sbl'));
  if (sub && Array.isArray(s.ambil('item'))) return 'rincian';
  if (daftarBelanja(s)) return 'belanja';
  if (realisasi(s)) return null;
  if (sub && s.ada(...NILAI)) return 'sub';
  if (!s.ada('kode_sbl')) return null;
  if (s.ada('namadana', 'kodedana')) return 'dana';
  if (s.ada('outputteks', 'targetoutput', 'targetoutputteks')) return 'indikator';
  if (s.ada('daerahteks', 'camatteks', 'lurahteks')) return 'lokasi';
  if (Object.hasOwn(s.isi, 'bulan_1')) return 'kas';
  return s.ada('kode_akun') && s.ada('rincian', 'total_harga') ? 'rka' : null;
}

/** `index[]` rows carry every level of the tree, `index_pergeseran[]` the same before and after. */
function daftarBelanja(s: Simpul): boolean {
  return ['index', 'index_pergeseran'].some((k) =>
    s.daftar(k).some((b) => b.ada('kode_akun', 'kode_rekening') && b.ada('jumlah', 'setelah_jumlah', 'bel_operasi')),
  );
}

const realisasi = (s: Simpul): boolean => s.ada('nilai_realisasi', 'realisasi_rill', 'nomor_sp2d', 'nilai_sp2d');

/** Other answers of the same services, by keys only they have. */
const LAIN: readonly (readonly [RegExp, string, string])[] = [
  [
    /^(nilai_realisasi|realisasi_rill|nomor_sp2d|nilai_sp2d|pembukuan\d+)$/,
    'data realisasi',
    'Simpan jawaban laporan DPA Rincian Belanja, bukan realisasi atau SPJ.',
  ],
  [
    /^(ringkasan_belanja|ringkasan_pendapatan|ringkasan_pembiayaan)$/,
    'ringkasan DPA SKPD',
    'Ringkasan tidak memuat sub kegiatan; simpan DPA Belanja atau Rincian Belanja.',
  ],
  [/^(total_rak|anggaran_tahun_ini)$/, 'laporan RAK', 'Simpan jawaban laporan DPA Rincian Belanja, bukan RAK.'],
  [/^(ringkasan|ringkasan_pergeseran)$/, 'DPA pendapatan', 'Simpan DPA Belanja atau Rincian Belanja.'],
  [
    /^(id_jadwal|nama_sub_tahap_jadwal|id_tahap)$/,
    'daftar jadwal SIPD',
    'Jadwal tidak memuat anggaran; simpan DPA Belanja atau Rincian Belanja.',
  ],
];

function galatBentuk(isi: IsiJson, kunci: ReadonlySet<string>, nama: string): GalatImpor {
  if (isi.rka.length + isi.indikator.length + isi.dana.length + isi.lokasi.length + isi.kas.length > 0)
    return new GalatImpor(
      'tabel_lain',
      `“${nama}” hanya memuat tabel rincian (kode_sbl) tanpa tabel data_sub_keg_bl, sehingga kode dan nama sub kegiatannya tidak ada. Sertakan data_sub_keg_bl dalam berkas yang sama.`,
    );
  for (const [pola, apa, saran] of LAIN)
    for (const k of kunci)
      if (pola.test(k))
        return new GalatImpor('tabel_lain', `“${nama}” adalah ${apa} (kunci “${k}”), bukan DPA. ${saran}`);
  const ada = [...kunci].slice(0, 8).map((k) => `“${k.slice(0, 40)}”`);
  const lagi = kunci.size > 8 ? ` dan ${kunci.size - 8} lainnya` : '';
  return new GalatImpor(
    'tanpa_judul',
    `“${nama}” bukan JSON DPA yang dikenal. Kunci yang ditemukan: ${ada.length > 0 ? ada.join(', ') + lagi : 'tidak ada'}. ` +
      'Yang diharapkan kode_sub_giat, nama_sub_giat, pagu atau nilai, dan item[] (rincian belanja SIPD), index[] (DPA belanja), atau tabel data_sub_keg_bl.',
  );
}
