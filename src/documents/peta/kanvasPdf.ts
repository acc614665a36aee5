import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import type { PDFRef } from '@cantoo/pdf-lib';
import { kiriTeks, lebarTeks, type GayaTeks, type Kanvas } from './kanvas';
import type { Pola } from './kelasWarna';

/** Characters of WinAnsi beyond Latin-1 that Indonesian texts use. */
const KHUSUS: Readonly<Record<string, number>> = {
  '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97,
}; // prettier-ignore
const GANTI: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '→': '->', '−': '-', '▲': '+', '▼': '-' };

/** Figures and plain names need no translation. */
const SEDERHANA = /^[\w .,:;%+\-/]*$/;

/** Text as a PDF string of a standard font: what the font lacks loses its marks, or becomes a question mark. */
export function stringPdf(teks: string): string {
  if (SEDERHANA.test(teks)) return `(${teks})`;
  let hasil = '';
  for (const huruf of teks) {
    for (const satu of GANTI[huruf] ??
      (kodeAnsi(huruf) === null ? huruf.normalize('NFD').replace(/\p{M}/gu, '') : huruf)) {
      const kode = kodeAnsi(satu) ?? 63;
      if (kode === 40 || kode === 41 || kode === 92) hasil += `\\${String.fromCharCode(kode)}`;
      else hasil += kode < 128 ? String.fromCharCode(kode) : `\\${kode.toString(8)}`;
    }
  }
  return `(${hasil})`;
}

function kodeAnsi(huruf: string): number | null {
  const kode = huruf.codePointAt(0) ?? 0;
  if ((kode >= 32 && kode < 127) || (kode >= 160 && kode <= 255)) return kode;
  return KHUSUS[huruf] ?? null;
}

const angka = (n: number): string => String(Math.round(n * 100) / 100);

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => angka(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return `${r} ${g} ${b}`;
}

/** One page of drawing operators; a state that is set already is not said again. */
class HalamanPdf implements Kanvas {
  isi = '';
  readonly #kini = new Map<string, string>();
  constructor(private readonly tinggiHalaman: number) {}

  #atur(apa: 'isi' | 'garis' | 'tebal' | 'huruf', nilai: string, operator: (nilai: string) => string): void {
    if (this.#kini.get(apa) === nilai) return;
    this.#kini.set(apa, nilai);
    this.isi += operator(nilai);
  }
  #warnaIsi(hex: string): void {
    this.#atur('isi', hex, (nilai) => `${rgb(nilai)} rg\n`);
  }
  #pena(tebal: number, hex: string): void {
    this.#atur('garis', hex, (nilai) => `${rgb(nilai)} RG\n`);
    this.#atur('tebal', angka(tebal), (nilai) => `${nilai} w\n`);
  }
  #persegi(x: number, y: number, lebar: number, tinggi: number): string {
    return `${angka(x)} ${angka(this.tinggiHalaman - y - tinggi)} ${angka(lebar)} ${angka(tinggi)} re`;
  }
  kotak(x: number, y: number, lebar: number, tinggi: number, warna: string): void {
    this.#warnaIsi(warna);
    this.isi += `${this.#persegi(x, y, lebar, tinggi)} f\n`;
  }
  pola(x: number, y: number, lebar: number, tinggi: number, pola: Pola): void {
    this.#atur('isi', pola, (nilai) => `/Pattern cs /${nilai} scn\n`);
    this.isi += `${this.#persegi(x, y, lebar, tinggi)} f\n`;
  }
  bingkai(x: number, y: number, lebar: number, tinggi: number, tebal: number, warna: string): void {
    this.#pena(tebal, warna);
    this.isi += `${this.#persegi(x, y, lebar, tinggi)} S\n`;
  }
  garis(x1: number, y1: number, x2: number, y2: number, tebal: number, warna: string): void {
    this.#pena(tebal, warna);
    const [a, z] = [this.tinggiHalaman - y1, this.tinggiHalaman - y2];
    this.isi += `${angka(x1)} ${angka(a)} m ${angka(x2)} ${angka(z)} l S\n`;
  }
  teks(x: number, y: number, teks: string, gaya: GayaTeks): void {
    const kiri = kiriTeks(x, teks, gaya);
    this.#warnaIsi(gaya.warna ?? '#000000');
    const huruf = `/${gaya.tebal ? 'HB' : 'H'} ${angka(gaya.ukuran)} Tf`;
    this.#atur('huruf', huruf, (nilai) => `${nilai}\n`);
    this.isi += `BT ${angka(kiri)} ${angka(this.tinggiHalaman - y)} Td ${stringPdf(teks)} Tj ET\n`;
    if (gaya.garisBawah) this.garis(kiri, y + 0.9, kiri + lebarTeks(teks, gaya), y + 0.9, 0.5, '#000000');
  }
}

/** Tiles of the hatches: diagonals 2 and 5 points apart. */
const UBIN: Readonly<Record<Pola, number>> = { rapat: 2.2, jarang: 5 };

/** Writes a document page by page: drawn with the standard fonts, so a thousand pages cost seconds and few megabytes. */
export class PenulisPdf {
  private constructor(
    private readonly dokumen: PDFDocument,
    private readonly sumber: PDFRef,
  ) {}

  static async buat({ judul, pembuat }: { judul: string; pembuat: string }): Promise<PenulisPdf> {
    const dokumen = await PDFDocument.create();
    dokumen.setTitle(judul, { showInWindowTitleBar: true });
    dokumen.setAuthor(pembuat);
    dokumen.setCreator('BagiHabis');
    dokumen.setLanguage('id-ID');
    const { context } = dokumen;
    const [biasa, tebal] = [
      await dokumen.embedFont(StandardFonts.Helvetica),
      await dokumen.embedFont(StandardFonts.HelveticaBold),
    ];
    const pola = Object.fromEntries(
      (Object.keys(UBIN) as Pola[]).map((nama) => [nama, context.register(ubin(dokumen, UBIN[nama]))]),
    );
    const sumber = context.register(
      context.obj({ Font: { H: biasa.ref, HB: tebal.ref }, Pattern: pola, ProcSet: ['PDF', 'Text'] }),
    );
    return new PenulisPdf(dokumen, sumber);
  }

  halaman(lebar: number, tinggi: number, gambar: (kanvas: Kanvas) => void): void {
    const kanvas = new HalamanPdf(tinggi);
    gambar(kanvas);
    const page = this.dokumen.addPage([lebar, tinggi]);
    const { context } = this.dokumen;
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(kanvas.isi)));
    page.node.set(PDFName.of('Resources'), this.sumber);
  }

  simpan(): Promise<Uint8Array> {
    return this.dokumen.save();
  }
}

function ubin(dokumen: PDFDocument, jarak: number) {
  const isi = `0.263 0.576 0.765 RG 0.45 w -1 -1 m ${jarak + 1} ${jarak + 1} l S`;
  return dokumen.context.stream(isi, {
    Type: 'Pattern',
    PatternType: 1,
    PaintType: 1,
    TilingType: 1,
    BBox: [0, 0, jarak, jarak],
    XStep: jarak,
    YStep: jarak,
    Resources: {},
  });
}
