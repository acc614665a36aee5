import type { UangCetak } from './dpaCetakAngka';
import { pisahUangAkhir, uangBaris, uangSel } from './dpaCetakAngka';
import type { BarisCetak, SelCetak } from './dpaCetakBaris';
import { rekeningBaris } from './dpaCetakKode';
import { KolomRincian } from './dpaCetakKolom';
import { gabungTeks, sambungTeks } from './dpaCetakLabel';
import type { RekeningMentah, SubCetakMentah } from './dpaCetakMentah';

const PENANDA = /^\[\s*[#\-+]\s*\]/;

/** Rows of the account table of one sub kegiatan: accounts of all levels, packages, items. */
export class TabelRincian {
  private readonly kolom = new KolomRincian();
  private sub: SubCetakMentah | null = null;
  private rekening: RekeningMentah | null = null;
  /** Text lines after the account row: rest of its name, unless an item turns out to begin there. */
  private teksMenunggu: string[] = [];
  private namaTerbuka = false;
  private kodeMenggantung = false;
  private hargaMenunggu = false;
  private penandaMenunggu = false;
  private totalMenunggu = false;

  get tepiKiri(): number | null {
    return this.kolom.tepiKiri;
  }

  lupakan(): void {
    this.kolom.lupakan();
  }

  kepala(b: BarisCetak): void {
    this.kolom.tambahKepala(b);
  }

  akhirKepala(): void {
    this.kolom.akhirKepala();
  }

  buka(sub: SubCetakMentah): void {
    this.sub = sub;
  }

  /** Ends the account being read. */
  tutup(): void {
    this.tutupNama(true);
    this.rekening = null;
    this.hargaMenunggu = this.penandaMenunggu = this.totalMenunggu = false;
    this.kolom.akhirKepala();
  }

  awalRekening(b: BarisCetak): boolean {
    const r = rekeningBaris(b);
    return r !== null && r.kode.startsWith('5') && uangBaris(r.sisa).length > 0;
  }

  /** Reads a row; `awalan` are cells drawn above it that belong to it. False: an account row under no sub kegiatan. */
  baris(b: BarisCetak, awalan: readonly SelCetak[]): boolean {
    this.kolom.akhirKepala();
    this.sub?.halaman.add(b.halaman);
    const r = rekeningBaris(b);
    if (r && this.kolom.kodeDi(r.x)) return this.barisRekening(b, r.kode, r.sisa, awalan);
    if (this.sambungKode(b)) return true;
    const uang = uangBaris(b.sel);
    if (this.totalMenunggu && uang.length > 0) {
      this.totalMenunggu = false;
      if (this.sub) this.sub.jumlah = this.kolom.bagi(uang, 'rekening');
      return true;
    }
    const berpenanda = b.sel.some((s) => PENANDA.test(s.teks));
    if (berpenanda) this.tutupNama(true);
    // A note row with price and amount is an item of its own.
    if (berpenanda && (uang.length < 2 || this.kolom.dua)) {
      this.penandaMenunggu = uang.length === 0;
    } else if (uang.length > 0) this.barisItem(b, uang);
    else if (this.namaTerbuka) this.teksMenunggu.push(gabungTeks(b.sel));
    return true;
  }

  private barisRekening(
    b: BarisCetak,
    kode: string,
    sisaSel: readonly SelCetak[],
    awalan: readonly SelCetak[],
  ): boolean {
    this.tutupNama(true);
    const sel = pisahUangAkhir(sisaSel);
    const uang = uangBaris(sel);
    const nama = sel.filter((s) => uangSel(s).length === 0 || /[a-z]{3}/i.test(s.teks.replace(/rp/gi, '')));
    this.rekening = {
      kode,
      nama: sambungTeks(gabungTeks(awalan), gabungTeks(nama).replace(/\s*Rp\.?\s*[\d.,()-]+$/i, '')),
      uang: this.kolom.bagi(uang, 'rekening'),
      letak: { halaman: b.halaman, baris: b.baris },
      item: [],
    };
    this.namaTerbuka = true;
    this.kodeMenggantung = /\.$/.test(b.sel[0]?.teks ?? '');
    this.hargaMenunggu = this.penandaMenunggu = false;
    this.sub?.rekening.push(this.rekening);
    return this.sub !== null;
  }

  /** A code broken over two lines: `5.1.02.01.01.` and `0024`, or `5.1.02.01.01` and `.0024`. */
  private sambungKode(b: BarisCetak): boolean {
    const kini = this.rekening;
    const [awal, ...sisa] = b.sel;
    if (!kini || !awal || !this.namaTerbuka || !/^\.?\d{1,4}$/.test(awal.teks) || !this.kolom.kodeDi(awal.x))
      return false;
    if (kini.kode.split('.').length !== 5 || !(this.kodeMenggantung || awal.teks.startsWith('.'))) return false;
    this.kodeMenggantung = false;
    kini.kode = `${kini.kode}.${awal.teks.replace('.', '').padStart(4, '0')}`;
    const uang = uangBaris(sisa);
    if (uang.length > 0 && Object.keys(kini.uang).length === 0) kini.uang = this.kolom.bagi(uang, 'rekening');
    this.teksMenunggu.push(gabungTeks(sisa.filter((s) => uangSel(s).length === 0)));
    return true;
  }

  /** Row with numbers that is no account: the amount of an item, of a package, or a price whose amount comes later. */
  private barisItem(b: BarisCetak, uang: readonly UangCetak[]): void {
    if (!this.rekening) return;
    // An account row whose amount is drawn on the next line.
    if (Object.keys(this.rekening.uang).length === 0 && this.namaTerbuka && uang.length <= 3) {
      this.rekening.uang = this.kolom.bagi(uang, 'rekening');
      return;
    }
    const kolom = this.kolom.bagi(uang, 'item');
    const nilai = kolom.setelah;
    // Volume and unit price lie in no money column; the row of a package has none.
    const angkaLain = b.sel.slice(1).some((s) => /\d/.test(s.teks) && uangSel(s).length === 0);
    const beritem = angkaLain || uang.length > Object.keys(kolom).length || this.hargaMenunggu;
    this.tutupNama(false);
    if (nilai === undefined) this.hargaMenunggu = true;
    else if (this.penandaMenunggu && !beritem) this.penandaMenunggu = false;
    else {
      this.rekening.item.push(nilai);
      this.hargaMenunggu = this.penandaMenunggu = false;
    }
  }

  /** The lines waiting belong to the account's name unless the row that ended them is an item. */
  private tutupNama(milikNama: boolean): void {
    if (this.rekening && this.namaTerbuka && milikNama)
      this.rekening.nama = this.teksMenunggu.reduce(sambungTeks, this.rekening.nama);
    this.teksMenunggu = [];
    this.namaTerbuka = false;
  }

  jumlah(sel: readonly SelCetak[], b: BarisCetak): void {
    this.tutup();
    if (!this.sub) return;
    this.sub.halaman.add(b.halaman);
    const uang = uangBaris(sel);
    if (uang.length === 0) this.totalMenunggu = true;
    else this.sub.jumlah = this.kolom.bagi(uang, 'rekening');
  }
}
