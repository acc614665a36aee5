import type { RupaSel } from './isiSel';

/** Colours of the map as the canvas needs them, read from the tokens of the theme (css/dasar.css). */
export interface WarnaPeta {
  readonly isi: Readonly<Record<RupaSel, string | CanvasPattern>>;
  readonly tulisan: Readonly<Record<RupaSel, string>>;
  readonly panel: string;
  readonly panel2: string;
  readonly garis: string;
  readonly garisKuat: string;
  readonly teks: string;
  readonly teks2: string;
  readonly lintasan: string;
  readonly kini: string;
  readonly aksen: string;
  readonly jingga: string;
}

/** Diagonal stripes, the same as `repeating-linear-gradient(135deg, …)` of the classes. */
function arsir(
  ctx: CanvasRenderingContext2D,
  dasar: string,
  garis: string,
  lebar: number,
  skala: number,
): CanvasPattern {
  const sisi = Math.round(lebar * 2 * Math.SQRT2 * skala);
  const ubin = document.createElement('canvas');
  ubin.width = sisi;
  ubin.height = sisi;
  const pena = ubin.getContext('2d');
  const pola = (() => {
    if (!pena) return null;
    pena.fillStyle = dasar;
    pena.fillRect(0, 0, sisi, sisi);
    pena.strokeStyle = garis;
    pena.lineWidth = sisi / Math.SQRT2 / 2;
    for (const geser of [-sisi, 0, sisi]) {
      pena.beginPath();
      pena.moveTo(geser - sisi, sisi * 2);
      pena.lineTo(geser + sisi * 2, -sisi);
      pena.stroke();
    }
    return ctx.createPattern(ubin, 'repeat');
  })();
  if (!pola) throw new Error('no pattern from the canvas');
  pola.setTransform(new DOMMatrix().scale(1 / skala));
  return pola;
}

export function bacaWarna(ctx: CanvasRenderingContext2D, skala: number): WarnaPeta {
  const akar = document.documentElement;
  const gaya = getComputedStyle(akar);
  const v = (nama: string): string => gaya.getPropertyValue(`--${nama}`).trim();
  const gelap = akar.dataset['mantineColorScheme'] === 'dark';
  const tua = v('ej-teks');
  const terang = gelap ? '#ffffff' : tua;
  const [naik, turun] = gelap ? ['#6b4318', '#1d4a66'] : ['#fbdcb5', '#cfe5f2'];
  return {
    isi: {
      a: v('ej-a'),
      b: v('ej-b'),
      c: v('ej-c'),
      d: v('ej-d'),
      e: arsir(ctx, v('ej-e'), v('ej-e-arsir'), 3, skala),
      tanpa: arsir(ctx, v('cuti'), v('cuti-arsir'), 4, skala),
      libur: v('panel'),
      naik,
      turun,
      tetap: v('lintasan'),
    },
    tulisan: {
      a: tua,
      b: tua,
      c: terang,
      d: terang,
      e: terang,
      tanpa: v('cuti-teks'),
      libur: v('teks-2'),
      naik: v('teks'),
      turun: v('teks'),
      tetap: v('teks-2'),
    },
    panel: v('panel'),
    panel2: v('panel-2'),
    garis: v('garis'),
    garisKuat: v('garis-kuat'),
    teks: v('teks'),
    teks2: v('teks-2'),
    lintasan: v('lintasan'),
    kini: v('aksen-lembut'),
    aksen: v('aksen'),
    jingga: v('jingga'),
  };
}
