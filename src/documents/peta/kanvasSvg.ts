import type { GayaTeks, Kanvas } from './kanvas';

const luput = (teks: string): string =>
  teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const angka = (n: number): string => String(Math.round(n * 100) / 100);

const POLA = (['rapat', 'jarang'] as const)
  .map((nama) => {
    const jarak = nama === 'rapat' ? 2.2 : 5;
    return `<pattern id="${nama}" width="${jarak}" height="${jarak}" patternUnits="userSpaceOnUse"><path d="M-1 ${jarak + 1}L${jarak + 1} -1" stroke="#4393c3" stroke-width=".45"/></pattern>`;
  })
  .join('');

/** The same drawing as an SVG: what the picture of the map is made of. */
export class KanvasSvg implements Kanvas {
  readonly #isi: string[] = [];

  kotak(x: number, y: number, lebar: number, tinggi: number, warna: string): void {
    this.#isi.push(this.#persegi(x, y, lebar, tinggi, `fill="${warna}"`));
  }
  pola(x: number, y: number, lebar: number, tinggi: number, pola: string): void {
    this.#isi.push(this.#persegi(x, y, lebar, tinggi, `fill="url(#${pola})"`));
  }
  bingkai(x: number, y: number, lebar: number, tinggi: number, tebal: number, warna: string): void {
    this.#isi.push(this.#persegi(x, y, lebar, tinggi, `fill="none" stroke="${warna}" stroke-width="${angka(tebal)}"`));
  }
  garis(x1: number, y1: number, x2: number, y2: number, tebal: number, warna: string): void {
    const titik = `x1="${angka(x1)}" y1="${angka(y1)}" x2="${angka(x2)}" y2="${angka(y2)}"`;
    this.#isi.push(`<line ${titik} stroke="${warna}" stroke-width="${angka(tebal)}"/>`);
  }
  teks(x: number, y: number, teks: string, { ukuran, tebal, rata, warna, garisBawah }: GayaTeks): void {
    const letak = rata === 'tengah' ? 'middle' : rata === 'kanan' ? 'end' : 'start';
    const gaya = `${tebal ? ' font-weight="700"' : ''}${garisBawah ? ' text-decoration="underline"' : ''}`;
    this.#isi.push(
      `<text x="${angka(x)}" y="${angka(y)}" font-size="${angka(ukuran)}" text-anchor="${letak}" fill="${warna ?? '#000'}"${gaya}>${luput(teks)}</text>`,
    );
  }
  svg(lebar: number, tinggi: number): string {
    const ukuran = `width="${angka(lebar)}" height="${angka(tinggi)}" viewBox="0 0 ${angka(lebar)} ${angka(tinggi)}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${ukuran} font-family="Naskah,Arial,sans-serif"><defs>${POLA}</defs><rect width="100%" height="100%" fill="#fff"/>${this.#isi.join('')}</svg>`;
  }
  #persegi(x: number, y: number, lebar: number, tinggi: number, sisa: string): string {
    return `<rect x="${angka(x)}" y="${angka(y)}" width="${angka(lebar)}" height="${angka(tinggi)}" ${sisa}/>`;
  }
}
