import { kodeKunci, parseKode, pisahKodeNama } from '../domain/kodeSubKegiatan';
import { parseRupiah } from '../domain/rupiah';
import type { Indikator } from '../domain/subKegiatan';
import type { BidangDpa, JudulDpa } from './dpaJudul';
import type { Lembar, Sel } from './lembar';
import { teksSel } from './lembar';
import type { BarisInduk, BarisMentah, TabelMentah } from './dpaMentah';
import { pilahInduk } from './dpaMentah';
import { Tabel } from './tabel';

const TOTAL =
  /^(grand\s*total|total|jumlah)(\s+(keseluruhan|seluruhnya|total|anggaran|belanja|pagu|besar|umum))*\s*:?$/i;
const SUBTOTAL = /^(sub\s*-?\s*total|grand\s*total|jumlah|total)\b/i;

/** Reads the rows below the header; every problem is a finding with row and column. */
export function bacaBarisDpa(lembar: Lembar, judul: JudulDpa): TabelMentah {
  const pembaca = new PembacaBaris(lembar, judul);
  for (let i = judul.awalData; i < lembar.baris.length; i += 1) pembaca.baca(i);
  return pembaca.hasil();
}

class PembacaBaris {
  private readonly baris: BarisMentah[] = [];
  private readonly induk: BarisInduk[] = [];
  private readonly total: { baris: number; nilai: number }[] = [];
  /** Rows with a 5-part code, judged at the end: parent of later rows, or a mistake. */
  private readonly kegiatan: BarisInduk[] = [];
  private readonly tabel: Tabel<BidangDpa>;

  constructor(lembar: Lembar, judul: JudulDpa) {
    this.tabel = new Tabel(lembar, judul);
  }

  baca(i: number): void {
    const isi = this.tabel.isi(i);
    if (isi.length === 0) return;
    let teksKode = this.tabel.teks(i, 'kode');
    let nama = this.tabel.teks(i, 'nama', 'namaF');
    if (teksKode === '' && nama !== '') {
      const pisah = pisahKodeNama(nama);
      if (pisah.kode) [teksKode, nama] = [pisah.kode.kode, pisah.nama];
    } else if (nama === '' && /[a-z]{3}/i.test(teksKode) && !SUBTOTAL.test(teksKode)) {
      const pisah = pisahKodeNama(teksKode);
      if (pisah.kode) [teksKode, nama] = [pisah.kode.kode, pisah.nama];
    }
    const label = isi.find((t) => SUBTOTAL.test(t));
    const kodeTotal = SUBTOTAL.test(teksKode) || teksKode === '';
    if (label !== undefined && kodeTotal && (nama === '' || SUBTOTAL.test(nama))) {
      this.bacaTotal(i, label);
      return;
    }
    if (this.total.length > 0 && teksKode === '') return; // signatures and notes below the total
    if (teksKode === '' && nama === '') {
      this.tanpaKode(i);
      return;
    }
    this.bacaSub(i, teksKode, nama);
  }

  private bacaTotal(i: number, label: string): void {
    const pagu = this.angkaLunak(i);
    if (pagu === null) return;
    if (TOTAL.test(label)) this.total.push({ baris: i + 1, nilai: pagu });
    else
      this.tabel.catat(
        'info',
        'baris_subtotal',
        i,
        'pagu',
        `baris “${label}” dibaca sebagai subjumlah dan tidak ikut dijumlahkan.`,
      );
  }

  /** Amount of a row that is no sub kegiatan, null when the cell is no number. */
  private angkaLunak(i: number): number | null {
    const sel = this.tabel.sel(i, 'pagu');
    if (sel === null || typeof sel === 'boolean') return null;
    const hasil = parseRupiah(sel);
    return 'nilai' in hasil ? hasil.nilai : null;
  }

  private tanpaKode(i: number): void {
    const pagu = this.angkaLunak(i);
    if (pagu === null || pagu === 0) return;
    const terakhir = this.baris.length > 0 && this.tabel.lembar.baris.length - 1 === i;
    const jumlah = this.baris.reduce((n, b) => n + b.pagu, 0);
    if (terakhir || pagu === jumlah) this.total.push({ baris: i + 1, nilai: pagu });
    else if (this.tabel.teks(i, 'namaKegiatan', 'namaProgram') !== '' && this.tabel.teks(i, 'rekening') === '')
      this.tabel.catat(
        'info',
        'baris_subtotal',
        i,
        'pagu',
        'baris program/kegiatan tanpa sub kegiatan dibaca sebagai subjumlah.',
      );
    else
      this.tabel.catat(
        'galat',
        'jumlah_tanpa_kode',
        i,
        'pagu',
        `ada jumlah ${teksSel(this.tabel.sel(i, 'pagu'))} tetapi kode dan nama sub kegiatan kosong. Isi kode sub kegiatannya atau hapus baris itu.`,
      );
  }

  private bacaSub(i: number, teksKode: string, nama: string): void {
    const kode = teksKode === '' ? '' : this.bacaKode(i, teksKode, nama);
    if (kode === null) return;
    const rekening = this.tabel.ada('rekening') ? tingkatRekening(this.tabel.sel(i, 'rekening')) : null;
    const program = this.tabel.teks(i, 'namaProgram');
    const kegiatan = this.tabel.teks(i, 'namaKegiatan');
    const selPagu = this.tabel.sel(i, 'pagu');
    const kosong = teksSel(selPagu) === '';
    if (kosong && kode === '' && program === '' && kegiatan === '') {
      this.tabel.catat(
        'info',
        'baris_dilewati',
        i,
        null,
        `“${nama.slice(0, 60)}” tanpa kode dan tanpa pagu, dibaca sebagai keterangan.`,
      );
      return;
    }
    this.baris.push({
      baris: i + 1,
      kodeSubUnit: this.tabel.teks(i, 'kodeSubUnit', 'kodeSkpd').replace(/\s+/g, ''),
      namaSubUnit: this.tabel.teks(i, 'namaSubUnit', 'namaSkpd'),
      kode,
      nama,
      namaKegiatan: pisahKodeNama(kegiatan).nama,
      namaProgram: pisahKodeNama(program).nama,
      bagian: this.tabel.teks(i, 'bagian'),
      tingkatRekening: rekening,
      pagu: this.bacaPagu(i, selPagu, rekening),
      indikator: this.bacaIndikator(i),
    });
  }

  /** Key form; null = the row was handled (a parent row or a finding). */
  private bacaKode(i: number, teks: string, nama: string): string | null {
    const harap = 'Yang diharapkan 6 bagian, misalnya 4.01.01.2.13.0001.';
    if (typeof this.tabel.sel(i, 'kode') === 'number') {
      this.tabel.catat(
        'galat',
        'kode_angka',
        i,
        'kode',
        `kode sub kegiatan terbaca sebagai angka ${teks}; format sel itu sebagai Teks lalu ketik ulang. ${harap}`,
      );
      return null;
    }
    const hasil = parseKode(teks);
    if (hasil?.tingkat === 'sub') {
      if (hasil.catatan.length > 0)
        this.tabel.catat(
          'info',
          'kode_dirapikan',
          i,
          'kode',
          `kode “${teks}” dibaca ${hasil.kunci} (${hasil.catatan.join(', ')}).`,
        );
      return kodeKunci(hasil.kode);
    }
    if (hasil && this.tabel.teks(i, 'rekening') === '') {
      const induk = { baris: i + 1, kode: hasil.kode, nama, pagu: this.angkaLunak(i) };
      if (hasil.tingkat === 'kegiatan') this.kegiatan.push(induk);
      else this.induk.push(induk);
      return null;
    }
    const jumlah = teks.split('.').filter((b) => b.trim() !== '').length;
    const sebab = hasil
      ? `hanya ${jumlah} bagian (kode ${hasil.tingkat})`
      : jumlah === 6
        ? 'bentuknya salah'
        : `terdiri atas ${jumlah} bagian`;
    this.tabel.catat('galat', 'kode_salah', i, 'kode', `kode sub kegiatan “${teks}” ${sebab}. ${harap}`);
    return null;
  }

  private bacaPagu(i: number, sel: Sel, rekening: number | null): number {
    if (teksSel(sel) === '' || typeof sel === 'boolean' || sel === null) {
      if (rekening === null) this.tabel.catat('peringatan', 'pagu_kosong', i, 'pagu', 'pagu kosong, dibaca Rp0.');
      return 0;
    }
    const hasil = parseRupiah(sel);
    if ('galat' in hasil) {
      this.tabel.catat(
        'galat',
        'pagu_bukan_angka',
        i,
        'pagu',
        `pagu “${teksSel(sel)}” tidak terbaca (${hasil.galat}). Yang diharapkan angka rupiah bulat, misalnya 65000000 atau Rp65.000.000.`,
      );
      return 0;
    }
    if (hasil.nilai < 0) {
      this.tabel.catat(
        'galat',
        'pagu_negatif',
        i,
        'pagu',
        `pagu negatif (${teksSel(sel)}). Pagu paling kecil Rp0; untuk pengurangan gunakan berkas pergeseran atau DPPA.`,
      );
      return 0;
    }
    return hasil.nilai;
  }

  private bacaIndikator(i: number): Indikator | null {
    const uraian = this.tabel.teks(i, 'keluaran');
    const target = this.tabel.teks(i, 'target', 'targetF');
    const satuan = this.tabel.teks(i, 'satuan');
    if (uraian === '' && target === '') return null;
    const pisah = /^([\d.,]+\s*%?)\s+(\D.*)$/.exec(target);
    return satuan === '' && pisah
      ? { uraian, target: pisah[1] ?? '', satuan: pisah[2] ?? '' }
      : { uraian, target, satuan };
  }

  hasil(): TabelMentah {
    const { induk, salah } = pilahInduk(this.baris, this.induk, this.kegiatan, this.tabel.ada('namaF'));
    for (const { kode, baris, beranak } of salah)
      this.tabel.catat(
        'galat',
        'kode_salah',
        baris - 1,
        'kode',
        `kode “${kode}” hanya 5 bagian (kode kegiatan)${beranak ? ' dan jumlahnya bukan jumlah sub kegiatan kegiatan itu' : ''}. ` +
          `Yang diharapkan 6 bagian, misalnya ${kode}.0001.`,
      );
    return { baris: this.baris, induk, total: this.total, temuan: this.tabel.temuan };
  }
}

/** `5.1.02.01.01.0024` → 6; 0 for an empty cell or text that is no code. */
export function tingkatRekening(sel: Sel): number {
  const teks = teksSel(sel).replace(/[\s|]+/g, (s) => (s.includes('|') ? '.' : ''));
  const m = /^\d(\.\d+)*/.exec(teks);
  return m ? m[0].split('.').length : 0;
}
