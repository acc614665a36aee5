import type { TingkatKode } from '../domain/kodeSubKegiatan';
import { parseKode, pisahKodeNama } from '../domain/kodeSubKegiatan';
import type { BidangDpa } from './dpaBidang';
import { PembacaIsi } from './dpaIsi';
import type { KodeBaris } from './dpaKode';
import { tingkatRekening } from './dpaKode';
import type { BarisMentah, JumlahTercetak } from './dpaMentah';
import type { PembacaNilai } from './dpaNilai';
import type { Tabel } from './tabel';

interface Induk {
  readonly kode: string;
  readonly nama: string;
}
const TIADA: Induk = { kode: '', nama: '' };

/** Codes of accounts ("5.1.02…") among the codes of a hierarchical sheet: the second part has no leading zero. */
const REKENING = /^5(\.[1-4](\.\d{1,4}){0,4})?\.?$/;

/**
 * The lines of the budget as they come: knows the unit, program, kegiatan and sub kegiatan above each row, so that rows
 * of accounts, further indicators and funds below a sub kegiatan find their owner.
 */
export class AnakBaris {
  readonly baris: BarisMentah[] = [];
  readonly jumlahTercetak: JumlahTercetak[] = [];
  /** Accounts stand in the same column as the codes of the sub kegiatan. */
  campuran = false;
  private milik: BarisMentah | null = null;
  private dalamRekening = false;
  private rincianLewat = 0;
  private unitIni = TIADA;
  private bagianIni = '';
  private program = TIADA;
  private kegiatan = TIADA;
  private readonly kodeLama = new Set<string>();
  private readonly kegiatanTerbaca = new Map<string, string>();

  private readonly pembaca: PembacaIsi;

  constructor(
    private readonly tabel: Tabel<BidangDpa>,
    private readonly nilai: PembacaNilai,
  ) {
    this.pembaca = new PembacaIsi(tabel, nilai);
  }

  unit(kode: string, nama: string): void {
    this.unitIni = { kode: kode.replace(/\s/g, ''), nama };
    this.program = this.kegiatan = TIADA;
    this.milik = null;
  }

  induk(tingkat: TingkatKode, kode: string, nama: string): void {
    if (tingkat === 'program') [this.program, this.kegiatan] = [{ kode, nama }, TIADA];
    else if (tingkat === 'kegiatan') this.kegiatan = { kode, nama };
    else this.program = this.kegiatan = TIADA;
    this.milik = null;
    this.dalamRekening = false;
  }

  /** "BAGIAN ORGANISASI" alone in a row heads the lines of that bagian, where no column names it. */
  bagian(nama: string): boolean {
    const m = /^(?:bagian|biro)\s+(\S.*)$/i.exec(nama);
    if (!m?.[1] || this.tabel.ada('bagian')) return false;
    this.bagianIni = m[1].replace(/[\s:]+$/, '');
    return true;
  }

  berinduk(): boolean {
    return this.kegiatan.nama !== '' || this.program.nama !== '';
  }

  /** True the first time a written code is met. */
  kodeBaru(tertulis: string): boolean {
    if (this.kodeLama.has(tertulis)) return false;
    this.kodeLama.add(tertulis);
    return true;
  }

  /** The code cell holds an account of the sub kegiatan above (offices of urusan 5 write their own codes `5.01…`). */
  rekeningDiKode(k: KodeBaris, rekening: string): boolean {
    if (!this.milik || rekening !== '' || !REKENING.test(k.teks)) return false;
    const sendiri = k.kode?.kode ?? '';
    return (
      this.milik.kode === '' || sendiri === '' || !this.milik.kode.startsWith(sendiri.split('.').slice(0, 2).join('.'))
    );
  }

  /**
   * A row of an account without own code belongs to the sub kegiatan above it, unless it names another one or another
   * unit. A column "Uraian" names the account itself.
   */
  mewaris(i: number, nama: string): boolean {
    const m = this.milik;
    if (!m) return false;
    const unit = this.tabel.teks(i, 'kodeSubUnit', 'namaSubUnit');
    if (unit !== '' && unit.replace(/\s/g, '') !== m.kodeSubUnit && unit !== m.namaSubUnit) return false;
    const kepala = this.tabel.judul.teks[this.tabel.judul.kolom.get('nama') ?? -1] ?? '';
    return nama === '' || nama === m.nama || (m.kode !== '' && /^uraian$/i.test(kepala.trim()));
  }

  sub(i: number, kode: string, kodeTertulis: string, nama: string, rekening: string): void {
    const t = this.tabel;
    const kegiatan = pisahKodeNama(t.teks(i, 'namaKegiatan')).nama;
    const program = pisahKodeNama(t.teks(i, 'namaProgram')).nama;
    const sebaris = kode !== '' && this.milik?.kode === kode && rekening !== '';
    this.milik = this.pembaca.baca(i, this.unitIni, rekening !== '' ? 'rekening' : 'sub', {
      kode,
      kodeTertulis,
      nama,
      kodeKegiatan: this.kodeKegiatan(i),
      namaKegiatan: kegiatan !== '' ? kegiatan : this.kegiatan.nama,
      namaProgram: program !== '' ? program : this.program.nama,
      rekening: t.ada('rekening') ? rekening : null,
      namaRekening: t.teks(i, 'namaRekening'),
      diwarisi: false,
      pagu: this.pagu(i),
    });
    if (this.bagianIni !== '' && this.milik.bagian === '') this.milik = { ...this.milik, bagian: this.bagianIni };
    this.dalamRekening = sebaris && this.dalamRekening;
    this.baris.push(this.milik);
  }

  /** An empty amount is normal above accounts, funds or items; alone it is worth a look. */
  private pagu(i: number): number {
    if (this.nilai.kosong(i)) this.kosong.push(i);
    return this.nilai.pagu(i);
  }
  private readonly kosong: number[] = [];

  /** Row of an account below its sub kegiatan. */
  rekening(i: number, rekening: string, nama: string): void {
    if (!this.milik) return;
    if (!this.tabel.ada('rekening')) this.campuran = true;
    this.dalamRekening = true;
    const m = this.milik;
    const sendiri = this.tabel.teks(i, 'namaRekening');
    const namaRekening = sendiri !== '' ? sendiri : nama;
    const b = this.pembaca.baca(i, this.unitIni, 'rekening', {
      ...m,
      rekening,
      namaRekening,
      diwarisi: true,
      pagu: this.nilai.pagu(i),
    });
    this.baris.push({ ...b, ...this.milikUnit(m), bagian: b.bagian !== '' ? b.bagian : m.bagian });
  }

  private milikUnit(m: BarisMentah): Pick<BarisMentah, 'kodeSubUnit' | 'namaSubUnit'> {
    return { kodeSubUnit: m.kodeSubUnit, namaSubUnit: m.namaSubUnit };
  }

  /** A row without code and name that tells a further indicator, fund or place of the sub kegiatan above. */
  lanjutan(i: number): boolean {
    if (!this.milik) return false;
    const m = this.milik;
    const isi = this.pembaca.baca(i, this.unitIni, 'rincian', { ...m, pagu: 0 });
    const bercerita = isi.indikator.length > 0 || isi.dana !== null || isi.lokasi !== '';
    if (!bercerita || (!this.nilai.kosong(i) && isi.dana === null)) return false;
    const dana = isi.dana && !this.nilai.kosong(i) ? { ...isi.dana, pagu: this.nilai.pagu(i) } : isi.dana;
    this.baris.push({ ...isi, ...this.milikUnit(m), bagian: m.bagian, dana });
    return true;
  }

  /** Items below an account ("[-] Kertas HVS"): their money is already in the account's line. */
  rincian(i: number, nama: string): boolean {
    const bertanda = /^\[[-#]\]/.test(nama);
    if (!bertanda && (!this.dalamRekening || !this.milik)) return false;
    const atas = this.baris.at(-1);
    const nilai = this.nilai.lunak(i);
    if (atas?.jenis === 'rekening' && atas.paguKosong && nilai !== null) {
      this.baris[this.baris.length - 1] = { ...atas, pagu: atas.pagu + nilai };
      return true;
    }
    this.rincianLewat += 1;
    return true;
  }

  /** "Jumlah Anggaran Sub Kegiatan" below the lines of the sub kegiatan. */
  jumlahSub(i: number, nilai: number): boolean {
    if (!this.milik) return false;
    this.jumlahTercetak.push({
      baris: i + 1,
      nilai,
      kode: this.milik.kode,
      nama: this.milik.nama,
      kodeSubUnit: this.milik.kodeSubUnit,
    });
    return true;
  }

  selesai(): readonly BarisMentah[] {
    this.paguKosong();
    const lewat = this.rincianLewat;
    if (lewat > 0)
      this.tabel.temuan.push({
        tingkat: 'info',
        kode: 'baris_rincian',
        pesan: `Lembar “${this.tabel.lembar.nama}”: ${lewat} baris rincian di bawah rekening tidak ikut dijumlahkan; jumlahnya sudah ada di rekeningnya.`,
        lembar: this.tabel.lembar.nama,
        baris: null,
        kolom: null,
      });
    return this.baris;
  }

  private paguKosong(): void {
    const letak = new Map(this.baris.map((b, n) => [b.baris, n]));
    for (const i of this.kosong) {
      const n = letak.get(i + 1) ?? -1;
      const b = this.baris[n];
      const bawah = this.baris[n + 1];
      const muka = b?.jenis === 'sub' && (bawah?.diwarisi === true || bawah?.dana?.pagu != null);
      const subjumlah = b?.jenis === 'rekening' && tingkatRekening(b.rekening ?? '') < 6;
      if (!b || muka || subjumlah || b.pagu !== 0) continue;
      const sebut = b.rekening ? `${b.rekening} ` : '';
      this.tabel.catat('peringatan', 'pagu_kosong', i, 'pagu', `pagu ${sebut}kosong, dibaca Rp0.`);
    }
  }

  private kodeKegiatan(i: number): string {
    const teks = this.tabel.teks(i, 'kodeKegiatan');
    if (teks === '') return this.kegiatan.kode;
    let kode = this.kegiatanTerbaca.get(teks);
    if (kode === undefined) {
      const baca = parseKode(teks);
      this.kegiatanTerbaca.set(teks, (kode = baca?.tingkat === 'kegiatan' ? baca.kode : ''));
    }
    return kode !== '' ? kode : this.kegiatan.kode;
  }
}
