import type { BidangDpa } from './dpaBidang';
import { AnakBaris } from './dpaAnak';
import type { TingkatNama } from './dpaIndentasi';
import { tingkatDariNama } from './dpaIndentasi';
import type { JudulDpa } from './dpaJudul';
import type { KodeBaris } from './dpaKode';
import { PembacaKode, gabungBagian, kodeRekening, kodeUnit, kunciSub } from './dpaKode';
import type { BarisInduk, BarisMentah, BarisTotal, TabelMentah } from './dpaMentah';
import { indukTanpaIsi, pilahInduk } from './dpaMentah';
import { PembacaNilai } from './dpaNilai';
import { catatIndukSalah, catatKodeSalah } from './dpaSalah';
import { SUBTOTAL, barisTotal, pencariLabel } from './dpaTotal';
import { barisNomorKolom } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import type { Nomenklatur } from './nomenklatur';
import { Tabel } from './tabel';

/** Columns that alone say a row was meant to be a line of a rekap. */
const UNIT: readonly BidangDpa[] = ['kodeSubUnit', 'namaSubUnit', 'kodeSkpd', 'namaSkpd', 'kodeBidang'];

/** What the rows cannot say themselves: scale of the amounts, unit of the title. */
export interface LatarBaris {
  readonly skala: number;
  readonly unit: { readonly kode: string; readonly nama: string } | null;
  readonly nomenklatur: Nomenklatur;
}

/** Reads the rows below the header; every problem is a finding with row and column. */
export function bacaBarisDpa(lembar: Lembar, judul: JudulDpa, latar: LatarBaris): TabelMentah {
  const pembaca = new PembacaBaris(lembar, judul, latar);
  for (let i = judul.awalData; i < lembar.baris.length; i += 1) pembaca.baca(i);
  return pembaca.hasil();
}

class PembacaBaris {
  private readonly total: BarisTotal[] = [];
  /** Rows with a code above sub kegiatan, judged at the end: parent of later rows, or a mistake. */
  private readonly atas: (BarisInduk & { readonly angka: boolean })[] = [];
  private readonly tabel: Tabel<BidangDpa>;
  private readonly kode: PembacaKode;
  private readonly nilai: PembacaNilai;
  private readonly anak: AnakBaris;
  private readonly tingkat: (i: number, nama: string) => TingkatNama;
  private readonly label: ReturnType<typeof pencariLabel>;

  constructor(lembar: Lembar, judul: JudulDpa, { skala, unit, nomenklatur }: LatarBaris) {
    this.tabel = new Tabel(lembar, judul);
    this.kode = new PembacaKode(this.tabel);
    this.nilai = new PembacaNilai(this.tabel, skala);
    this.anak = new AnakBaris(this.tabel, this.nilai);
    if (unit) this.anak.unit(unit.kode, unit.nama);
    this.tingkat = tingkatDariNama(lembar, judul, nomenklatur);
    this.label = pencariLabel(judul);
  }

  baca(i: number): void {
    const isi = this.tabel.lembar.baris[i] ?? [];
    if (isi.length === 0 || this.judulLagi(i)) return;
    let k = this.kode.baca(i);
    let nama = k.nama !== '' ? k.nama : this.tabel.teks(i, 'nama');
    const pisah = nama === '' ? null : this.kode.pisah(nama);
    if (pisah?.kode && (k.teks === '' || k.kode)) {
      if (k.teks === '')
        k = {
          teks: nama.slice(0, nama.length - pisah.nama.length).trim(),
          kode: pisah.kode,
          nama: pisah.nama,
          angka: false,
        };
      nama = pisah.nama;
    }
    const rekening = this.tabel.ada('rekening') ? kodeRekening(gabungBagian(this.tabel.semua(i, 'rekening'))) : '';
    if (this.bacaTotal(i, k, nama, rekening)) return;
    if (kodeUnit(k.teks) || (k.teks === '' && kodeUnit(nama.split(' ')[0] ?? ''))) {
      this.anak.unit(k.teks !== '' ? k.teks : (nama.split(' ')[0] ?? ''), nama.replace(/^[\d.]+\s*-?\s*/, ''));
      return;
    }
    if (this.anak.rekeningDiKode(k, rekening)) this.anak.rekening(i, kodeRekening(k.teks), nama);
    else if (k.kode?.tingkat === 'sub') this.sub(i, k, nama, rekening);
    else if (k.kode && rekening === '') this.induk(i, k, nama);
    else if (k.teks !== '') catatKodeSalah(this.tabel, i, k, nama === '' && rekening === '' && this.nilai.kosong(i));
    else if (rekening !== '' && this.anak.mewaris(i, nama)) this.anak.rekening(i, rekening, nama);
    else this.tanpaKode(i, nama, rekening);
  }

  /** Header and column numbers repeated in the middle (a print of many pages pasted together). */
  private judulLagi(i: number): boolean {
    const { judul, lembar } = this.tabel;
    const sama = (bidang: BidangDpa): boolean => {
      const k = judul.kolom.get(bidang);
      const t = k === undefined ? '' : teksSel(lembar.baris[i]?.[k]);
      return k !== undefined && t !== '' && (judul.teks[k] ?? '').endsWith(t) && /[a-z]/i.test(t);
    };
    const pagu = this.tabel.sel(i, 'pagu');
    if (typeof pagu === 'number' && pagu > 99) return false;
    return (sama('pagu') && (sama('kode') || sama('nama'))) || barisNomorKolom(lembar.baris[i] ?? []);
  }

  private bacaTotal(i: number, k: KodeBaris, nama: string, rekening: string): boolean {
    if (rekening !== '' || k.kode || (k.teks !== '' && !SUBTOTAL.test(k.teks))) return false;
    if (nama !== '' && !SUBTOTAL.test(nama)) return false;
    const label = this.label(this.tabel.lembar.baris[i] ?? []);
    if (label === '') return false;
    const nilai = this.nilai.lunak(i);
    const total = nilai === null ? null : barisTotal(label, i + 1, nilai);
    if (nilai === null) return true;
    if (total) this.total.push(total);
    else if (/sub\s*kegiatan/i.test(label) && this.anak.jumlahSub(i, nilai)) return true;
    else
      this.tabel.catat(
        'info',
        'baris_subtotal',
        i,
        'pagu',
        `baris “${label}” dibaca sebagai subjumlah dan tidak ikut dijumlahkan.`,
      );
    return true;
  }

  private sub(i: number, k: KodeBaris, nama: string, rekening: string): void {
    if (!k.kode) return;
    const tertulis = k.teks.replace(/\s+/g, '');
    const baru = this.anak.kodeBaru(tertulis);
    if (k.ambigu && baru)
      this.tabel.catat(
        'peringatan',
        'kode_ambigu',
        i,
        'kode',
        `bagian kode “${k.ambigu}” dapat berarti ${k.ambigu.replace('.', '.0')} atau ${k.ambigu}0; dibaca ${k.kode.kunci}. Format kolom kode sebagai Teks di berkas asalnya, lalu ekspor ulang.`,
      );
    if (k.kode.catatan.length > 0 && baru)
      this.tabel.catat(
        'info',
        'kode_dirapikan',
        i,
        'kode',
        `kode “${k.teks}” dibaca ${k.kode.kunci} (${k.kode.catatan.join(', ')}).`,
      );
    this.anak.sub(i, kunciSub(k.kode), tertulis, nama, rekening);
  }

  private induk(i: number, k: KodeBaris, nama: string): void {
    if (!k.kode) return;
    const pagu = this.nilai.lunak(i);
    this.atas.push({ baris: i + 1, kode: k.kode.kode, tingkat: k.kode.tingkat, nama, pagu, angka: k.angka });
    this.anak.induk(k.kode.tingkat, k.kode.kode, nama);
  }

  private tanpaKode(i: number, nama: string, rekening: string): void {
    if (nama !== '' && this.nilai.kosong(i) && this.anak.bagian(nama)) return;
    const pagu = this.nilai.lunak(i);
    if (this.total.length > 0 && pagu === null) return; // signatures and notes below the total
    if (nama === '') {
      if (this.anak.lanjutan(i)) return;
      this.jumlahTanpaNama(i, pagu);
      return;
    }
    if (this.anak.rincian(i, nama)) return;
    const tingkat = this.tingkat(i, nama);
    if (tingkat === 'program' || tingkat === 'kegiatan') {
      const bersih = nama.replace(/^(program|kegiatan)\s*:\s*/i, '');
      this.atas.push({ baris: i + 1, kode: '', tingkat, nama: bersih, pagu, angka: false });
      this.anak.induk(tingkat, '', bersih);
      return;
    }
    const bersih = nama.replace(/^sub\s*kegiatan\s*:\s*/i, '');
    if (this.nilai.kosong(i) && this.tabel.teks(i, 'namaProgram', 'namaKegiatan') === '' && !this.anak.berinduk()) {
      this.tabel.catat(
        'info',
        'baris_dilewati',
        i,
        null,
        `“${nama.slice(0, 60)}” tanpa kode dan tanpa pagu, dibaca sebagai keterangan.`,
      );
      return;
    }
    this.anak.sub(i, '', '', bersih, rekening);
  }

  private jumlahTanpaNama(i: number, pagu: number | null): void {
    const kegiatan = this.tabel.teks(i, 'namaKegiatan');
    const induk = kegiatan !== '' ? kegiatan : this.tabel.teks(i, 'namaProgram');
    if (induk !== '') this.anak.induk(kegiatan !== '' ? 'kegiatan' : 'program', '', this.kode.pisah(induk).nama);
    if (pagu === null || pagu === 0) {
      if (this.terpotong(i))
        this.tabel.catat(
          'peringatan',
          'baris_tak_lengkap',
          i,
          null,
          'baris tanpa kode, nama, dan pagu sub kegiatan dilewati.',
        );
      return;
    }
    const terakhir = this.anak.baris.length > 0 && this.tabel.lembar.baris.length - 1 === i;
    const jumlah = this.anak.baris.reduce((n, b) => n + (b.jenis === 'rincian' ? 0 : b.pagu), 0);
    if (terakhir || pagu === jumlah) this.total.push({ baris: i + 1, nilai: pagu, grand: false });
    else if (induk !== '')
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

  /** Names taken for headings with an amount but nothing below them are lines after all. */
  private indukTanpaAnak(): void {
    const yatim = indukTanpaIsi(this.atas, this.anak.baris);
    this.anak.induk('urusan', '', '');
    for (const a of yatim) {
      this.atas.splice(this.atas.indexOf(a), 1);
      this.anak.sub(a.baris - 1, '', '', a.nama, '');
    }
  }

  /** The unit of the row above, or a code of one, with nothing behind it. */
  private terpotong(i: number): boolean {
    return UNIT.some((b) => {
      const t = this.tabel.teks(i, b);
      const tetangga = [i - 1, i + 1].some((k) => this.tabel.teks(k, b) === t);
      return t !== '' && (tetangga || /^\d(\.\d+)+$/.test(t));
    });
  }

  hasil(): TabelMentah {
    if (this.atas.some((a) => a.kode === '')) this.indukTanpaAnak();
    const baris: readonly BarisMentah[] = this.anak.selesai();
    const kepala = this.tabel.judul.teks[this.tabel.judul.kolom.get('nama') ?? -1] ?? '';
    const hierarkis = /program/i.test(kepala) || this.atas.some((a) => a.kode === '') || this.anak.campuran;
    const { induk, salah } = pilahInduk(baris, this.atas, hierarkis);
    catatIndukSalah(this.tabel, salah);
    return { baris, induk, total: this.total, jumlahSub: this.anak.jumlahTercetak, temuan: this.tabel.temuan };
  }
}
