import { barisAwalan } from './dpaCetakAwalan';
import type { BarisCetak, SelCetak } from './dpaCetakBaris';
import { PenarikanCetak, bacaTanggalCetak, mulaiKaki } from './dpaCetakKaki';
import { hiasan, PelacakJudul } from './dpaCetakJudul';
import { isiSub, subBaru } from './dpaCetakIsiSub';
import { kodeNamaCetak } from './dpaCetakKode';
import { uangBaris } from './dpaCetakAngka';
import { kepalaIndikator } from './dpaCetakIndikator';
import { isiKepala, kepalaBaru, kepalaSama } from './dpaCetakKepala';
import { kepalaTabel } from './dpaCetakKolom';
import type { LabelCetak, PasanganCetak } from './dpaCetakLabel';
import { bacaPasangan, gabungTeks, sambungTeks } from './dpaCetakLabel';
import type { DokumenCetakMentah, KepalaCetak, LetakCetak, SubCetakMentah } from './dpaCetakMentah';
import { TabelRincian } from './dpaCetakTabel';

type Keadaan = 'kepala' | 'sub' | 'tabel' | 'kaki' | 'lewati';

const LABEL_SUB = new Set<LabelCetak>(['sumber', 'lokasi', 'keluaran', 'waktu', 'keterangan']);
/** Within the rows of a table only these begin something new; items may well say "Keterangan : …". */
const LABEL_BESAR = new Set<LabelCetak>([
  'nomor',
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'organisasi',
  'unit',
  'sub',
]);
/**
 * Walks through the lines of a Rincian Belanja print: header, sub kegiatan blocks, tables, foot, and again. Headers
 * repeated on each page lead back into the block they interrupt.
 */
export class PembacaCetak {
  readonly dokumen: DokumenCetakMentah[] = [];
  /** Lines of the rekap form (DPA-BELANJA), which is another table. */
  readonly rekap: { readonly judul: string; readonly pergeseran: boolean; readonly baris: BarisCetak[] }[] = [];
  /** Rows of accounts that stand under no sub kegiatan at all. */
  rekeningTanpaSub = 0;

  private keadaan: Keadaan = 'kepala';
  private readonly judul = new PelacakJudul();
  private kepala: KepalaCetak | null = null;
  private sub: SubCetakMentah | null = null;
  private sasaran: readonly { readonly label: LabelCetak; readonly x: number }[] = [];
  private readonly tabel = new TabelRincian();
  /** The head of the open block is being read a second time. */
  private ulangan = false;
  private penarikan = new PenarikanCetak();
  /** Lines that belong to the row or label below them, and the cells of those just read. */
  private awalan: ReadonlySet<BarisCetak> = new Set();
  private menunggu: readonly SelCetak[] = [];

  baca(semua: readonly BarisCetak[]): void {
    const baris = semua.filter((b) => !hiasan(b));
    this.awalan = barisAwalan(baris);
    for (const b of baris) this.satu(b);
    this.tabel.tutup();
  }

  private satu(b: BarisCetak): void {
    const judul = this.judul.baca(b, this.keadaan === 'lewati' || this.dokumen.length === 0);
    if (judul === 'bentukBaru') this.gantiBentuk();
    if (judul !== null) return;
    if (this.judul.bentuk === 'belanja') this.rekap.at(-1)?.baris.push(b);
    if (this.keadaan !== 'kaki' && kepalaTabel(b) && this.mulaiTabel(b)) return;
    const pasangan = this.terpakai(bacaPasangan(b));
    if (pasangan) {
      this.tabel.akhirKepala();
      const awalan = this.ambilTunggu();
      for (const [i, p] of pasangan.entries()) this.terimaPasangan(p, b, i === 0 ? awalan : []);
      this.sasaran = pasangan.map((p) => ({ label: p.label, x: Math.min(p.x, p.nilai[0]?.x ?? p.x) }));
      return;
    }
    this.lanjutan(b);
  }

  /** A form of another kind is skipped until the next title. */
  private gantiBentuk(): void {
    const { bentuk, sebutan, pergeseran } = this.judul;
    if (bentuk === 'belanja') this.rekap.push({ judul: sebutan, pergeseran, baris: [] });
    this.tabel.tutup();
    this.keadaan = bentuk === 'rincian' ? 'kepala' : 'lewati';
    if (bentuk === 'rincian') this.kepala = null;
  }

  private terpakai(pasangan: readonly PasanganCetak[] | null): readonly PasanganCetak[] | null {
    if (!pasangan || this.keadaan === 'lewati') return null;
    if (this.keadaan !== 'tabel') return pasangan;
    const [awal] = pasangan;
    if (!awal || awal.label === 'jumlahSub') return pasangan;
    const tepi = this.tabel.tepiKiri;
    return LABEL_BESAR.has(awal.label) && (tepi === null || awal.x <= tepi + 12) ? pasangan : null;
  }

  private terimaPasangan(p: PasanganCetak, b: BarisCetak, awalan: readonly SelCetak[]): void {
    const letak = { halaman: b.halaman, baris: b.baris };
    const nilai = gabungTeks([...awalan, ...p.nilai]);
    if (p.label === 'sub') return this.bukaSub(nilai, letak);
    if (p.label === 'jumlahSub') return this.tabel.jumlah(p.nilai, b);
    if (LABEL_SUB.has(p.label)) {
      if (this.keadaan !== 'sub' || !this.sub || this.ulangan) return;
      if (p.label === 'keluaran') {
        if (p.nilai.length > 0) this.sub.keluaran.push({ y: b.y, halaman: b.halaman, sel: p.nilai });
      } else this.tambahSub(p.label, nilai);
      return;
    }
    if (this.keadaan === 'sub' && p.label === 'kelompok') return;
    if (this.keadaan !== 'kepala' || !this.kepala) {
      if ((p.label === 'tahun' || p.label === 'alokasi' || this.keadaan === 'kaki') && !LABEL_BESAR.has(p.label))
        return;
      this.tabel.tutup();
      this.keadaan = 'kepala';
      this.kepala = kepalaBaru(letak);
    }
    isiKepala(this.kepala, p, nilai);
  }

  private tambahSub(label: LabelCetak, teks: string): void {
    if (this.sub && !this.ulangan) isiSub(this.sub, label, teks);
  }

  private bukaSub(nilai: string, letak: LetakCetak): void {
    this.sahkanKepala(letak);
    this.tabel.tutup();
    const { kode, nama } = kodeNamaCetak(nilai);
    this.keadaan = 'sub';
    const dokumen = this.dokumen.at(-1);
    const kini = this.sub;
    // The head of the block is printed again on the next page: the block goes on.
    if (
      kini &&
      kode &&
      kini.kode?.kunci === kode.kunci &&
      !kini.jumlah &&
      kini.rekening.length > 0 &&
      dokumen?.sub.includes(kini)
    ) {
      kini.halaman.add(letak.halaman);
      this.ulangan = true;
      this.tabel.buka(kini);
      return;
    }
    this.ulangan = false;
    this.sub = subBaru(kode, nama, letak);
    dokumen?.sub.push(this.sub);
    this.tabel.buka(this.sub);
  }

  /** Takes the collected header: the same kegiatan and unit go on, another one begins a document. */
  private sahkanKepala(letak: LetakCetak): void {
    const kini = this.dokumen.at(-1);
    const baru = this.kepala;
    if (kini && (!baru || kepalaSama(kini.kepala, baru))) return;
    this.penarikan = new PenarikanCetak();
    const kepala = baru ?? kepalaBaru(letak);
    this.dokumen.push({
      sebutan: this.judul.sebutan,
      pergeseran: this.judul.pergeseran,
      kepala,
      sub: [],
      bulan: this.penarikan.bulan,
      tanggal: null,
    });
    this.sub = null;
    this.kepala = kepala;
    this.tabel.lupakan();
  }

  private mulaiTabel(b: BarisCetak): boolean {
    const teks = gabungTeks(b.sel);
    if (this.keadaan === 'lewati') return false;
    if (
      this.keadaan === 'sub' &&
      this.sasaran.some((s) => s.label === 'keluaran') &&
      !/kode|uraian|koefisien|perhitungan/i.test(teks)
    )
      return false;
    if (this.keadaan === 'kepala') {
      if (!/kode|uraian/i.test(teks)) return true;
      this.sahkanKepala({ halaman: b.halaman, baris: b.baris });
    }
    this.keadaan = 'tabel';
    this.sasaran = [];
    this.tabel.kepala(b);
    return true;
  }

  private lanjutan(b: BarisCetak): void {
    const dokumen = this.dokumen.at(-1);
    if (dokumen && this.keadaan !== 'kepala' && this.keadaan !== 'lewati') {
      const tanggal = bacaTanggalCetak(b.sel);
      if (tanggal) dokumen.tanggal = tanggal;
      if (this.keadaan !== 'kaki' && (mulaiKaki(b) || (tanggal !== null && this.keadaan === 'tabel'))) {
        this.tabel.tutup();
        this.keadaan = 'kaki';
      }
    }
    if (this.keadaan === 'kaki') this.penarikan.baca(b);
    else if (this.keadaan === 'tabel') {
      if (this.awalan.has(b)) this.tunggu(b);
      else if (!this.tabel.baris(b, this.ambilTunggu())) this.rekeningTanpaSub += 1;
    } else if (this.keadaan === 'kepala' || this.keadaan === 'sub') this.sambung(b);
  }

  /** A line without label belongs to the value above it, or to the label just below it (values centred on their label). */
  private sambung(b: BarisCetak): void {
    if (this.sub && this.keadaan === 'sub') {
      this.sub.halaman.add(b.halaman);
      if (this.tabel.awalRekening(b)) {
        this.keadaan = 'tabel';
        this.tabel.baris(b, this.ambilTunggu());
        return;
      }
    }
    if (this.keadaan === 'sub' && kepalaIndikator(b.sel)) this.sasaran = [{ label: 'keluaran', x: 0 }];
    const diKeluaran = this.sasaran.some((s) => s.label === 'keluaran');
    if (!diKeluaran && this.awalan.has(b)) {
      this.tunggu(b);
      return;
    }
    if (this.keadaan === 'kepala' && /^masukan\b/i.test(b.sel[0]?.teks ?? '')) {
      this.kepala?.masukan.push(...uangBaris(b.sel).map((u) => u.nilai));
      this.sasaran = [];
    }
    if (/^(indikator dan tol|capaian (kegiatan|program)|kelompok sasaran)/i.test(b.sel[0]?.teks ?? ''))
      this.sasaran = [];
    if (diKeluaran && this.sub) {
      if (!this.ulangan) this.sub.keluaran.push({ y: b.y, halaman: b.halaman, sel: b.sel });
    } else for (const s of b.sel) this.sambungSel(s);
  }

  private tunggu(b: BarisCetak): void {
    this.menunggu = [...this.menunggu, ...b.sel];
  }

  private ambilTunggu(): readonly SelCetak[] {
    const sel = this.menunggu;
    this.menunggu = [];
    return sel;
  }

  private sambungSel(s: SelCetak): void {
    const untuk = this.sasaran.filter((p) => p.x <= s.x + 3).at(-1) ?? this.sasaran[0];
    if (!untuk) return;
    if (this.keadaan === 'sub') this.tambahSub(untuk.label, s.teks);
    else if (this.kepala && LABEL_BESAR.has(untuk.label))
      this.kepala.isi[untuk.label] = sambungTeks(this.kepala.isi[untuk.label] ?? '', s.teks);
  }
}
