import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import type { BarisCetak } from './dpaCetakBaris';
import type { PdfTerbuka } from './pdfBuka';
import { bukaPdf } from './pdfBuka';
import type { PotonganTeks } from './pdfBaris';
import { susunBaris } from './pdfBaris';
import { redamPdfjs } from './pdfRedam';
import { GalatImpor } from './temuan';

/** A print of a whole office has some 2,000 pages; more is another kind of file, or one made to hang a reader. */
const BATAS_HALAMAN = 5000;

export interface HalamanTeks {
  /** 1-based. */
  readonly nomor: number;
  readonly baris: readonly BarisCetak[];
  /** The page could not be read at all. */
  readonly rusak: boolean;
}

/**
 * Text of a PDF page by page as lines of cells, by position.
 * @param progres called with 0..1
 * @throws GalatImpor `terkunci_sandi`, `rusak`, `terlalu_besar`
 */
export function bacaPdfTeks(
  bytes: Uint8Array,
  nama: string,
  progres: (bagian: number) => void = () => undefined,
): Promise<readonly HalamanTeks[]> {
  return redamPdfjs(() => semuaHalaman(bytes, nama, progres));
}

async function semuaHalaman(
  bytes: Uint8Array,
  nama: string,
  progres: (bagian: number) => void,
): Promise<readonly HalamanTeks[]> {
  const { dokumen, tutup } = await bukaPdf(bytes, nama);
  try {
    const jumlah = dokumen.numPages;
    if (jumlah > BATAS_HALAMAN)
      throw new GalatImpor(
        'terlalu_besar',
        `PDF “${nama}” berisi ${jumlah} halaman, batasnya ${BATAS_HALAMAN}. Pisahkan per unit atau per kegiatan.`,
      );
    const halaman: HalamanTeks[] = [];
    for (let nomor = 1; nomor <= jumlah; nomor += 1) {
      halaman.push(await satuHalaman(dokumen, nomor));
      progres(nomor / jumlah);
    }
    return halaman;
  } finally {
    await tutup();
  }
}

/** A damaged page must not take the others with it: it is told of, not thrown. */
async function satuHalaman(dokumen: PdfTerbuka['dokumen'], nomor: number): Promise<HalamanTeks> {
  try {
    const halaman = await dokumen.getPage(nomor);
    const { items } = await halaman.getTextContent({ disableNormalization: true });
    const { transform } = halaman.getViewport({ scale: 1 });
    const teks = items.filter((i): i is TextItem => 'str' in i && i.width !== 0 && i.str.trim() !== '');
    const baris = susunBaris(
      teks.map((i) => letakkan(i, transform as unknown as Matriks)),
      nomor,
    );
    halaman.cleanup();
    return { nomor, baris, rusak: false };
  } catch {
    return { nomor, baris: [], rusak: true };
  }
}

type Matriks = readonly [number, number, number, number, number, number];

/** From the page's own space to the page as it is looked at (rotation included): origin top left, points. */
function letakkan(item: TextItem, v: Matriks): PotonganTeks {
  const [a = 1, b = 0, , , e = 0, f = 0] = item.transform as number[];
  const panjang = Math.hypot(a, b) || 1;
  return {
    teks: item.str,
    x: v[0] * e + v[2] * f + v[4],
    y: v[1] * e + v[3] * f + v[5],
    // Unit vector along which the text runs.
    arahX: (v[0] * a + v[2] * b) / panjang,
    arahY: (v[1] * a + v[3] * b) / panjang,
    lebar: item.width,
    tinggi: item.height || panjang,
  };
}
