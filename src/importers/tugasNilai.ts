import { bacaBilangan } from '../domain/bilanganTeks';
import { kodeKunci, parseKode, pisahKodeNama } from '../domain/kodeSubKegiatan';
import { bacaTanggal } from '../domain/tanggalTeks';
import type { Jendela, SatuanNorma, SumberTugas } from '../domain/tugas';
import { SATUAN_NORMA } from '../domain/tugas';
import { parseWaktu, waktuBerulang } from '../domain/waktuTugas';
import { teksSel } from './lembar';
import type { Tabel } from './tabel';
import { BIDANG_BULAN, type BidangTugas } from './tugasJudul';

/** Cells of a task row → values, each with its own finding when it cannot be read. */
export type TabelTugas = Tabel<BidangTugas>;
const GARIS = /^[-–]+$/;

export interface SubTersebut {
  /** Key form, '' when none is given. */
  readonly kode: string;
  readonly nama: string;
}

/** Code and name of the sub kegiatan: in two columns, or both in either of them (`4.01… - Pengelolaan …`). */
export function bacaSub(tabel: TabelTugas, i: number): SubTersebut {
  const nama = tabel.teks(i, 'namaSubKegiatan').replace(GARIS, '');
  const teks = tabel.teks(i, 'kode').replace(GARIS, '');
  const diNama = pisahKodeNama(nama);
  const namaSaja = diNama.kode?.tingkat === 'sub' ? diNama.nama : nama;
  if (teks === '') return { kode: diNama.kode?.tingkat === 'sub' ? diNama.kode.kunci : '', nama: namaSaja };
  const hasil = parseKode(teks);
  if (hasil?.tingkat === 'sub') return { kode: kodeKunci(hasil.kode), nama: namaSaja };
  const berdua = pisahKodeNama(teks);
  if (berdua.kode?.tingkat === 'sub') return { kode: berdua.kode.kunci, nama: namaSaja || berdua.nama };
  const jumlah = teks.split('.').filter((b) => b !== '').length;
  tabel.catat(
    'galat',
    'kode_salah',
    i,
    'kode',
    `kode sub kegiatan “${teks}” (${jumlah} bagian) salah. Yang diharapkan 6 bagian, misalnya 4.01.01.2.13.0001; kosongkan untuk tugas dan fungsi (Tusi).`,
  );
  return { kode: '', nama: namaSaja };
}

/** A row that only names a sub kegiatan (code and name, no volume): the heading of the rows below it. */
export function judulKelompok(tabel: TabelTugas, i: number): SubTersebut | null {
  const isi = tabel.isi(i);
  if (isi.length === 0 || isi.length > 3 || tabel.teks(i, 'volume') !== '') return null;
  const { kode, nama } = pisahKodeNama(isi.join(' '));
  return kode?.tingkat === 'sub' ? { kode: kode.kunci, nama: nama.replace(/^[-–:]\s*/, '') } : null;
}

export function bacaSumber(tabel: TabelTugas, i: number, adaSub: boolean): SumberTugas {
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

/** Number of a cell: `1.234`, `1,5`, `30,00` as Indonesians write them; NaN for text. */
export function bacaAngka(teks: string, pecahan: boolean): number {
  const n = bacaBilangan(teks) ?? Number.NaN;
  return pecahan || Number.isInteger(n) ? n : Number.NaN;
}

/** Volume, and the unit when it stands in the same cell (`30 OPD`). No volume column at all: 1. */
export function bacaVolume(tabel: TabelTugas, i: number): { readonly volume: number; readonly satuan: string } {
  if (!tabel.ada('volume')) return { volume: 1, satuan: '' };
  const [teks, angka] = [tabel.teks(i, 'volume'), tabel.angka(i, 'volume')];
  const m = /^(\d[\d.,]*)\s+([\p{L}][\p{L}\s/().-]{0,58})$/u.exec(angka);
  const n = bacaAngka(m?.[1] ?? angka, false);
  if (n >= 0 && n <= 100_000_000) return { volume: n, satuan: m?.[2]?.trim() ?? '' };
  tabel.catat(
    'galat',
    'volume_salah',
    i,
    'volume',
    teks === ''
      ? 'volume kosong. Yang diharapkan bilangan bulat 0 atau lebih.'
      : `volume “${teks}” salah. Yang diharapkan bilangan bulat 0 atau lebih, misalnya 30.`,
  );
  return { volume: 0, satuan: '' };
}

export function bacaNorma(
  tabel: TabelTugas,
  i: number,
): { readonly norma: number | null; readonly satuanNorma: SatuanNorma } {
  for (const bidang of ['menit', 'jam', 'hari', 'norma'] as const) {
    const teks = teksSel(tabel.sel(i, bidang));
    if (teks === '' || GARIS.test(teks)) continue;
    const satuan = bidang === 'norma' ? satuanDari(tabel, i) : bidang;
    const n = bacaAngka(tabel.angka(i, bidang).replace(/\s*(menit|mnt|jam|hari)$/i, ''), satuan !== 'menit');
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

/** Unit in the cell, in its own column, or in the header (`Waktu penyelesaian (jam)`). */
function satuanDari(tabel: TabelTugas, i: number): SatuanNorma {
  const k = tabel.judul.kolom.get('norma') ?? -1;
  const kepala = teksSel(tabel.lembar.baris[tabel.judul.baris]?.[k]);
  for (const teks of [teksSel(tabel.sel(i, 'norma')), tabel.teks(i, 'satuanNorma'), kepala]) {
    const satuan = SATUAN_NORMA.find((s) => teks.toLowerCase().includes(s));
    if (satuan) return satuan;
  }
  return 'menit';
}

export function bacaJendela(tabel: TabelTugas, i: number): Jendela {
  const [teksMulai, teksAkhir] = [tabel.teks(i, 'mulai'), tabel.teks(i, 'akhir')];
  const teks = tabel.teks(i, 'bulan').replace(GARIS, '');
  // `setiap minggu` beside two columns of days: these are the ends of the recurring work.
  if (waktuBerulang(teks) && (teksMulai !== '' || teksAkhir !== '')) {
    const antara = [teksMulai && `mulai ${teksMulai}`, teksAkhir && `sampai ${teksAkhir}`];
    return bacaWaktu(tabel, i, `${teks} ${antara.filter((t) => t !== '').join(' ')}`);
  }
  if (teksMulai !== '' && teksAkhir !== '') return bacaRentang(tabel, i, teksMulai, teksAkhir);
  return teks === '' ? bacaKolomBulan(tabel, i) : bacaWaktu(tabel, i, teks);
}

function bacaWaktu(tabel: TabelTugas, i: number, teks: string): Jendela {
  const hasil = parseWaktu(teks);
  if (hasil.ok) return hasil.jendela;
  const apa = hasil.terbalik ? 'berakhir sebelum mulai' : 'tidak terbaca';
  tabel.catat(
    'galat',
    'bulan_salah',
    i,
    'bulan',
    `bulan “${hasil.bagian}” ${apa}. Yang diharapkan misalnya Jan-Mar; Sep, setiap minggu, atau 4/5/2026 - 8/5/2026.`,
  );
  return { jenis: 'tahun' };
}

const dariBulan = (bulan: readonly number[]): Jendela =>
  bulan.length === 0 || bulan.length === 12 ? { jenis: 'tahun' } : { jenis: 'bulan', bulan };

function bacaKolomBulan(tabel: TabelTugas, i: number): Jendela {
  const bulan = BIDANG_BULAN.flatMap((b, n) => (/^[0–-]?$/.test(tabel.teks(i, b)) ? [] : [n + 1]));
  return dariBulan(bulan);
}

/** Two dates, or two months (`Januari` to `Maret`). */
function bacaRentang(tabel: TabelTugas, i: number, teksMulai: string, teksAkhir: string): Jendela {
  const [mulai, akhir] = [bacaTanggal(teksMulai), bacaTanggal(teksAkhir)];
  if (mulai !== null && akhir !== null && mulai <= akhir) return { jenis: 'tanggal', mulai, akhir };
  const bulan = parseWaktu(`${teksMulai}-${teksAkhir}`);
  if (bulan.ok && mulai === null && akhir === null) return bulan.jendela;
  tabel.catat(
    'galat',
    'tanggal_salah',
    i,
    'mulai',
    `waktu “${teksMulai}” sampai “${teksAkhir}” salah. Yang diharapkan dua tanggal berurutan, misalnya 4/5/2026 dan 8/5/2026.`,
  );
  return { jenis: 'tahun' };
}
