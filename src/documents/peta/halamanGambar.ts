import { gayaHuruf, type Huruf } from '../gaya';
import { htmlLengkap } from '../htmlLengkap';
import type { IsiPeta } from './isiPeta';
import { judulPeta, petaSvg } from './petaPdf';

/** The map alone as one page to photograph; sizes in CSS pixels. */
export function halamanGambar(isi: IsiPeta, huruf: Huruf): { html: string; lebar: number; tinggi: number } {
  const { svg, lebar, tinggi } = petaSvg(isi);
  const gaya = `${gayaHuruf(huruf)}\nhtml,body{margin:0;background:#fff}\nsvg{display:block}`;
  return { html: htmlLengkap({ judul: judulPeta(isi), gaya, isi: svg }), lebar, tinggi };
}
