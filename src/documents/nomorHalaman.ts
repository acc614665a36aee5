import fontkit from '@pdf-lib/fontkit';
import { degrees, PDFOperator, PDFOperatorNames, rgb, StandardFonts } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib';
import type { CapNaskah } from '../domain/capNaskah';
import type { HurufNaskah } from '../domain/surat';

const MM = 72 / 25.4;
const UKURAN_NOMOR = 9;
/** Of the diagonal of the page, and points. */
const BAGIAN_CAP = 0.62;
const MAKS_CAP = 130;

/** The bundled faces as files (bytes of a .ttf). */
export type BerkasHuruf = Readonly<Record<HurufNaskah, Uint8Array>>;

/**
 * Numbers the pages of letters from the second page on. Only the letters used come into the PDF, and each face once, whatever
 * the number of letters.
 */
export class NomorHalaman {
  readonly #tertanam = new Map<HurufNaskah, PDFFont>();

  constructor(
    private readonly dokumen: PDFDocument,
    private readonly berkas: BerkasHuruf,
  ) {}

  /** "halaman 2 dari 3", centred in the top margin; the bottom stays free for the TTE footer. */
  async beri(halaman: readonly PDFPage[], muka: HurufNaskah): Promise<void> {
    if (halaman.length < 2) return;
    const huruf = await this.#huruf(muka);
    for (const [indeks, satu] of halaman.entries()) {
      if (indeks === 0) continue;
      const teks = `halaman ${indeks + 1} dari ${halaman.length}`;
      const { width, height } = satu.getSize();
      const x = (width - huruf.widthOfTextAtSize(teks, UKURAN_NOMOR)) / 2;
      // Of the page, not of the letter: a reader of a tagged PDF does not speak it in the middle of a sentence.
      satu.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/Artifact', PAGINATION]));
      satu.drawText(teks, { x, y: height - 12 * MM, size: UKURAN_NOMOR, font: huruf });
      satu.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    }
  }

  /** One large word from the lower left to the upper right of every page; what lies below stays readable. */
  async cap(halaman: readonly PDFPage[], muka: HurufNaskah, kata: CapNaskah): Promise<void> {
    const huruf = await this.#huruf(muka);
    for (const satu of halaman) {
      const { width, height } = satu.getSize();
      const miring = Math.atan2(height, width);
      const panjang = Math.hypot(width, height) * BAGIAN_CAP;
      const size = Math.min(MAKS_CAP, panjang / huruf.widthOfTextAtSize(kata, 1));
      const [lebar, tinggi] = [huruf.widthOfTextAtSize(kata, size), size * 0.7];
      const x = width / 2 - (lebar / 2) * Math.cos(miring) + (tinggi / 2) * Math.sin(miring);
      const y = height / 2 - (lebar / 2) * Math.sin(miring) - (tinggi / 2) * Math.cos(miring);
      const color = kata === 'KONSEP' ? rgb(0.35, 0.35, 0.35) : rgb(0.75, 0.05, 0.05);
      const rotate = degrees((miring * 180) / Math.PI);
      satu.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/Artifact', WATERMARK]));
      satu.drawText(kata, { x, y, size, font: huruf, color, rotate, opacity: 0.22 });
      satu.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    }
  }

  async #huruf(muka: HurufNaskah): Promise<PDFFont> {
    const ada = this.#tertanam.get(muka);
    if (ada) return ada;
    const bytes = this.berkas[muka];
    this.dokumen.registerFontkit({ create: bukaHuruf });
    // The name is given: one made up by the writer would differ from print to print.
    const huruf =
      bytes.length === 0
        ? await this.dokumen.embedFont(StandardFonts.Helvetica)
        : await this.dokumen.embedFont(bytes, { subset: true, customName: `BAGIHA+Nomor-${muka}` });
    this.#tertanam.set(muka, huruf);
    return huruf;
  }
}

/** The two packages mean different things by `encode` of a subset; its stream is what both understand. */
function bukaHuruf(bytes: Uint8Array): ReturnType<typeof fontkit.create> {
  const huruf = fontkit.create(bytes);
  const potong = huruf.createSubset.bind(huruf);
  huruf.createSubset = () => {
    const subset = potong();
    return {
      includeGlyph: (glif) => subset.includeGlyph(glif),
      encodeStream: () => subset.encodeStream(),
    };
  };
  return huruf;
}

const PAGINATION = '<</Type/Pagination/Subtype/Header>>';
const WATERMARK = '<</Type/Pagination/Subtype/Watermark>>';
