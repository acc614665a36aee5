import { parseBulan } from '../domain/bulan';
import { kodeKunci, parseKode } from '../domain/kodeSubKegiatan';
import { parseSyarat } from '../domain/syarat';
import type { Jendela, JenisTugas, SatuanNorma, SifatTugas, SumberTugas, Syarat } from '../domain/tugas';
import { SATUAN_NORMA } from '../domain/tugas';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import { Tabel } from './tabel';
import { bacaTanggal } from './tanggalSel';
import type { Temuan } from './temuan';
import { urutkanTemuan } from './temuan';
import type { BidangTugas } from './tugasJudul';
import { judulTugas } from './tugasJudul';

/** A task as the list names it; bagian and sub kegiatan are resolved by the service. */
export interface BarisTugas {
  readonly bagian: string;
  readonly sumber: SumberTugas;
  /** Key form, '' when the list gives none (Tusi, or only a name). */
  readonly kode: string;
  readonly namaSubKegiatan: string;
  readonly nama: string;
  readonly keluaran: string;
  readonly satuan: string;
  readonly jenis: JenisTugas;
  readonly sifat: SifatTugas;
  readonly volume: number;
  /** Number as typed in `satuanNorma` (decimals possible for jam and hari), null = not filled. The service turns it to minutes. */
  readonly norma: number | null;
  readonly satuanNorma: SatuanNorma;
  readonly asalNorma: 'perkiraan' | 'abk';
  readonly jendela: Jendela;
  readonly dasar: string;
  readonly petunjuk: string;
  readonly syarat: Syarat;
  readonly asal: { readonly lembar: string; readonly baris: number };
}

export interface HasilTugas {
  readonly lembar: string;
  readonly tugas: readonly BarisTugas[];
  readonly temuan: readonly Temuan[];
}

type TabelTugas = Tabel<BidangTugas>;

/**
 * Reads a task list (columns of the sample: bagian, kode_sub_kegiatan, …, free order).
 * @throws GalatImpor when no sheet has columns “Tugas” and “Volume”.
 */
export function bacaTugas(semua: readonly Lembar[]): HasilTugas {
  const { lembar, judul } = judulTugas(semua);
  const tabel = new Tabel(lembar, judul);
  const tugas: BarisTugas[] = [];
  for (let i = judul.awalData; i < lembar.baris.length; i += 1) {
    const satu = tabel.isi(i).length === 0 ? null : bacaSatu(tabel, i);
    if (satu) tugas.push(satu);
  }
  if (tugas.length === 0 && tabel.temuan.length === 0)
    tabel.catat('galat', 'tanpa_baris', judul.baris, null, 'tidak ada tugas di bawah baris judul ini.');
  return { lembar: lembar.nama, tugas, temuan: urutkanTemuan(tabel.temuan) };
}

function bacaSatu(tabel: TabelTugas, i: number): BarisTugas | null {
  const nama = tabel.teks(i, 'nama');
  if (nama === '') {
    if (tabel.teks(i, 'volume') !== '')
      tabel.catat('galat', 'tugas_kosong', i, 'nama', 'nama tugas kosong padahal volumenya terisi.');
    return null;
  }
  const kode = bacaKode(tabel, i);
  const namaSubKegiatan = tabel.teks(i, 'namaSubKegiatan');
  const { syarat, temuan } = parseSyarat(tabel.teks(i, 'syarat'));
  for (const t of temuan)
    tabel.catat('peringatan', 'syarat_tidak_dikenal', i, 'syarat', `${t}; bagian itu tidak dipakai.`);
  const norma = bacaNorma(tabel, i);
  return {
    bagian: tabel.teks(i, 'bagian'),
    sumber: bacaSumber(tabel, i, kode !== '' || namaSubKegiatan !== ''),
    kode,
    namaSubKegiatan,
    nama,
    keluaran: tabel.teks(i, 'keluaran'),
    satuan: tabel.teks(i, 'satuan'),
    jenis: /layanan|waktu tetap/i.test(tabel.teks(i, 'jenis')) ? 'layanan' : 'hasil',
    sifat: /^strat/i.test(tabel.teks(i, 'sifat')) ? 'strategis' : 'rutin',
    volume: bacaVolume(tabel, i),
    ...norma,
    asalNorma: /abk/i.test(tabel.teks(i, 'asalNorma')) ? 'abk' : 'perkiraan',
    jendela: bacaJendela(tabel, i),
    dasar: tabel.teks(i, 'dasar'),
    petunjuk: tabel.teks(i, 'petunjuk'),
    syarat,
    asal: { lembar: tabel.lembar.nama, baris: i + 1 },
  };
}

function bacaKode(tabel: TabelTugas, i: number): string {
  const teks = tabel.teks(i, 'kode').replace(/^[-–]+$/, '');
  if (teks === '') return '';
  const hasil = parseKode(teks);
  if (hasil?.tingkat === 'sub') return kodeKunci(hasil.kode);
  const jumlah = teks.split('.').filter((b) => b !== '').length;
  tabel.catat(
    'galat',
    'kode_salah',
    i,
    'kode',
    `kode sub kegiatan “${teks}” (${jumlah} bagian) salah. Yang diharapkan 6 bagian, misalnya 4.01.01.2.13.0001; kosongkan untuk tugas dan fungsi (Tusi).`,
  );
  return '';
}

function bacaSumber(tabel: TabelTugas, i: number, adaSub: boolean): SumberTugas {
  const teks = tabel.teks(i, 'sumber').toLowerCase();
  if (adaSub) return 'dpa';
  if (teks.startsWith('dispos')) return 'disposisi';
  if (teks.includes('tambahan')) return 'tambahan';
  if (teks === 'dpa')
    tabel.catat(
      'peringatan',
      'dpa_tanpa_kode',
      i,
      'kode',
      'sumber DPA tetapi kode dan nama sub kegiatan kosong; dibaca sebagai tugas dan fungsi (Tusi).',
    );
  return 'tusi';
}

/** Number of a cell: `1.234` and `1,5` as Indonesians write them; NaN for text. */
function angka(teks: string, pecahan: boolean): number {
  if (/^\d{1,3}(\.\d{3})+$/.test(teks)) return Number(teks.replace(/\./g, ''));
  const m = /^-?\d+(?:[.,]\d+)?$/.exec(teks);
  const n = m ? Number(teks.replace(',', '.')) : Number.NaN;
  return pecahan || Number.isInteger(n) ? n : Number.NaN;
}

function bacaVolume(tabel: TabelTugas, i: number): number {
  const teks = tabel.teks(i, 'volume');
  const n = angka(teks, false);
  if (n >= 0) return n;
  tabel.catat(
    'galat',
    'volume_salah',
    i,
    'volume',
    teks === ''
      ? 'volume kosong. Yang diharapkan bilangan bulat 0 atau lebih.'
      : `volume “${teks}” salah. Yang diharapkan bilangan bulat 0 atau lebih, misalnya 30.`,
  );
  return 0;
}

function bacaNorma(tabel: TabelTugas, i: number): { norma: number | null; satuanNorma: SatuanNorma } {
  for (const bidang of ['menit', 'jam', 'hari', 'norma'] as const) {
    const teks = teksSel(tabel.sel(i, bidang));
    if (teks === '' || /^[-–]+$/.test(teks)) continue;
    const satuan = bidang === 'norma' ? satuanDari(tabel, i) : bidang;
    const n = angka(teks.replace(/\s*(menit|jam|hari)$/i, ''), satuan !== 'menit');
    if (n > 0) return { norma: n, satuanNorma: satuan };
    tabel.catat(
      'galat',
      'norma_salah',
      i,
      bidang,
      `norma waktu “${teks}” salah. Yang diharapkan ${satuan === 'menit' ? 'bilangan bulat menit' : `angka ${satuan}`} lebih dari 0; kosongkan bila belum ada.`,
    );
    return { norma: null, satuanNorma: satuan };
  }
  return { norma: null, satuanNorma: 'menit' };
}

function satuanDari(tabel: TabelTugas, i: number): SatuanNorma {
  const teks = `${tabel.teks(i, 'satuanNorma')} ${teksSel(tabel.sel(i, 'norma'))}`.toLowerCase();
  return SATUAN_NORMA.find((s) => teks.includes(s)) ?? 'menit';
}

function bacaJendela(tabel: TabelTugas, i: number): Jendela {
  const [teksMulai, teksAkhir] = [tabel.teks(i, 'mulai'), tabel.teks(i, 'akhir')];
  if (teksMulai !== '' && teksAkhir !== '') {
    const [mulai, akhir] = [bacaTanggal(teksMulai), bacaTanggal(teksAkhir)];
    if (mulai !== null && akhir !== null && mulai <= akhir) return { jenis: 'tanggal', mulai, akhir };
    tabel.catat(
      'galat',
      'tanggal_salah',
      i,
      'mulai',
      `waktu “${teksMulai}” sampai “${teksAkhir}” salah. Yang diharapkan dua tanggal berurutan, misalnya 4/5/2026 dan 8/5/2026.`,
    );
    return { jenis: 'tahun' };
  }
  const teks = tabel.teks(i, 'bulan').replace(/^[-–]+$/, '');
  if (teks === '') return { jenis: 'tahun' };
  const hasil = parseBulan(teks);
  if (!hasil.ok) {
    tabel.catat(
      'galat',
      'bulan_salah',
      i,
      'bulan',
      `bulan “${hasil.bagian}” tidak terbaca. Yang diharapkan misalnya Jan-Mar; Sep.`,
    );
    return { jenis: 'tahun' };
  }
  return hasil.bulan.length === 12 ? { jenis: 'tahun' } : { jenis: 'bulan', bulan: hasil.bulan };
}
