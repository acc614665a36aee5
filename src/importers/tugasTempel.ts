import { pisahKodeNama } from '../domain/kodeSubKegiatan';
import { parseWaktu } from '../domain/waktuTugas';
import Papa from 'papaparse';
import { cariJudul, type Judul } from './judul';
import { teksSel, type Lembar, type Sel } from './lembar';
import { petaDariJudul } from './petaKolom';
import { pemetaanLembar } from './petaLembar';
import { GalatImpor } from './temuan';
import { bacaAngka } from './tugasNilai';
import { KAMUS_TUGAS, PETA_TUGAS, type BidangTugas } from './tugasJudul';
import { bacaLembarTugas, bacaTugas, type HasilTugas, type PilihanTugas } from './tugasTabel';

/** Name of the sheet in findings. */
export const LEMBAR_TEMPEL = 'tempelan';

/** Cells as Excel, LibreOffice, Google Sheets and Word put them on the clipboard: tabs, cells with line breaks quoted. */
export function lembarTempel(teks: string): Lembar {
  const isi = teks.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const baris = Papa.parse<string[]>(isi, { delimiter: '\t', skipEmptyLines: false }).data.map((b): Sel[] =>
    b.map((s) => (s.trim() === '' ? null : s)),
  );
  while (baris.length > 0 && baris[baris.length - 1]?.every((s) => s === null)) baris.pop();
  return { nama: LEMBAR_TEMPEL, baris };
}

/**
 * Tasks from the clipboard: with a header like a file; without one the columns are told by what stands in them (first
 * text column = task, first number = volume …). One task a line is enough; a missing volume is 1.
 * @throws GalatImpor when there is nothing to read.
 */
export function bacaTempelan(teks: string, pilihan: PilihanTugas = {}): HasilTugas {
  const lembar = lembarTempel(teks);
  if (lembar.baris.length === 0)
    throw new GalatImpor('tanpa_data', 'Tidak ada isi untuk dibaca. Salin sel dari lembar kerja, lalu tempel lagi.');
  if (pilihan.peta) return bacaTugas([lembar], pilihan);
  const judul = cariJudul(lembar, KAMUS_TUGAS, lembar.baris.length > 1 ? 1 : 2);
  const berjudul = judul && judul.baris <= 2 && judul.kolom.has('nama') && judul.awalData < lembar.baris.length;
  const dipakai = berjudul ? judul : tebakJudul(lembar);
  const hasil = bacaLembarTugas([{ lembar, judul: dipakai }]);
  const peta = petaDariJudul(lembar, dipakai);
  const tanpaJudul = { ...peta, judulAwal: 0, judulAkhir: 0, awalData: 0, sidik: '' };
  const pemetaan = pemetaanLembar([lembar], lembar, berjudul ? peta : tanpaJudul, PETA_TUGAS, {
    yakin: dipakai.kolom.has('nama'),
    alasan: dipakai.kolom.has('nama') ? '' : 'Kolom “Tugas” tidak dapat ditebak dari tempelan ini.',
    diingat: false,
  });
  return { ...hasil, pemetaan };
}

interface Ciri {
  readonly k: number;
  /** Part of the filled cells that are of that kind, 0..1. */
  readonly angka: number;
  readonly kode: number;
  readonly bulan: number;
  readonly urut: boolean;
  readonly panjang: number;
}

/** Columns of cells without a header, told by their content. */
function tebakJudul(lembar: Lembar): Judul<BidangTugas> {
  const lebar = lembar.baris.reduce((n, b) => Math.max(n, b.length), 0);
  const ciri = Array.from({ length: lebar }, (_, k) => ciriKolom(lembar, k)).filter((c) => c !== null);
  const kolom = new Map<BidangTugas, number>();
  const ambil = (bidang: BidangTugas, cocok: (c: Ciri) => boolean): void => {
    if (kolom.has(bidang)) return;
    const dapat = ciri.find((c) => cocok(c) && ![...kolom.values()].includes(c.k));
    if (dapat) kolom.set(bidang, dapat.k);
  };
  const nomorUrut = ciri.find((c) => c.urut && ciri.some((lain) => lain.k > c.k && lain.angka < 0.5))?.k;
  ambil('kode', (c) => c.kode > 0.6);
  const sisa = (c: Ciri): boolean => c.k !== nomorUrut && c.kode <= 0.6;
  // Text columns: the first long one is the task; months are recognised; what follows is keluaran, then satuan.
  ambil('bulan', (c) => sisa(c) && c.bulan > 0.6);
  ambil('nama', (c) => sisa(c) && c.angka < 0.5 && c.panjang >= 12);
  ambil('nama', (c) => sisa(c) && c.angka < 0.5);
  const nama = kolom.get('nama') ?? -1;
  ambil('volume', (c) => sisa(c) && c.k > nama && c.angka > 0.6);
  ambil('menit', (c) => sisa(c) && c.k > (kolom.get('volume') ?? lebar) && c.angka > 0.6);
  const teks = ciri.filter((c) => sisa(c) && c.k > nama && c.angka < 0.5 && c.k !== kolom.get('bulan'));
  const [pertama, kedua] = teks;
  // One short text column beside a volume is the unit, not the output.
  if (pertama && !kedua && kolom.has('volume') && pertama.panjang < 16) kolom.set('satuan', pertama.k);
  else {
    if (pertama) kolom.set('keluaran', pertama.k);
    if (kedua) kolom.set('satuan', kedua.k);
  }
  return { awal: -1, baris: -1, awalData: 0, kolom, semua: new Map(), calon: new Map(), teks: [] };
}

function ciriKolom(lembar: Lembar, k: number): Ciri | null {
  const isi = lembar.baris.slice(0, 200).flatMap((b) => teksSel(b[k]) || []);
  if (isi.length === 0) return null;
  const bagian = (cocok: (teks: string) => boolean): number => isi.filter(cocok).length / isi.length;
  return {
    k,
    angka: bagian((t) => bacaAngka(t.split(' ')[0] ?? '', true) >= 0),
    kode: bagian((t) => pisahKodeNama(t).kode?.tingkat === 'sub'),
    bulan: bagian((t) => /[a-z]/i.test(t) && parseWaktu(t).ok),
    urut: isi.length > 1 && isi.every((t, i) => t.replace(/\.$/, '') === String(i + 1)),
    panjang: isi.reduce((n, t) => n + t.length, 0) / isi.length,
  };
}
