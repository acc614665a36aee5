import { desimalRingkas, rasioTeks } from '../../domain/tampil';
import { rasioSel, type BarisTampil } from './barisTampil';
import { barisTampak, CELAH, kiriKolom, kolomTampak, type Geometri } from './geometri';
import { isiPada, type CaraTampil } from './isiBaris';
import type { RupaSel } from './isiSel';
import type { WarnaPeta } from './warnaPeta';

/** Everything one picture of the map is made of. */
export interface Pemandangan {
  readonly geo: Geometri;
  readonly gulirX: number;
  readonly gulirY: number;
  readonly cara: CaraTampil;
  readonly jumlah: BarisTampil | null;
  /** False while the weeks of totals are still being summed: they are shown as not here yet. */
  readonly siap: boolean;
  baris(i: number): BarisTampil | undefined;
}
interface Tulisan {
  readonly teks: string;
  readonly x: number;
  readonly y: number;
}
const HURUF = "'Inter Variable', 'Segoe UI', 'Liberation Sans', sans-serif";
const BIASA = `12px ${HURUF}`;
const TEBAL = `700 12px ${HURUF}`;
const KECIL = `11px ${HURUF}`;
const LEBAR_RASIO = 46;
/** Ratio at the right end of the small bar of the year. */
const SKALA = 1.2;

/**
 * Paints the cells of the map. A canvas, because a fling of the scroll bar renews hundreds of cells a frame: as elements
 * with classes they cost two to three frames, painted a fraction of one (measured, resources/docs/measured.md).
 */
export function lukisPeta(ctx: CanvasRenderingContext2D, p: Pemandangan, warna: WarnaPeta): void {
  const { geo, gulirX, gulirY, cara } = p;
  const h = geo.tinggiBaris;
  const kiri = kiriKolom(geo);
  const bawah = geo.tinggi + h;
  const kolom = kolomTampak(geo, gulirX);
  const biasa = new Map<string, Tulisan[]>();
  const tebal = new Map<string, Tulisan[]>();
  const kecil = new Map<string, Tulisan[]>();
  const tulis = (ke: Map<string, Tulisan[]>, warnaTeks: string, teks: string, x: number, y: number): void => {
    const ada = ke.get(warnaTeks);
    if (ada) ada.push({ teks, x, y });
    else ke.set(warnaTeks, [{ teks, x, y }]);
  };
  const kotak = (rupa: RupaSel, x: number, y: number, lebar: number): void => {
    ctx.fillStyle = warna.isi[rupa];
    ctx.beginPath();
    ctx.roundRect(x, y + 1, lebar, h - 2, 3);
    ctx.fill();
  };
  const sel = (rupa: RupaSel, teks: string, x: number, y: number, lebar: number, kuat: boolean): void => {
    if (rupa !== 'libur') kotak(rupa, x, y, lebar);
    if (teks !== '')
      tulis(
        rupa === 'tanpa' ? kecil : kuat || rupa === 'a' ? tebal : biasa,
        warna.tulisan[rupa],
        teks,
        x + lebar / 2,
        y + h / 2,
      );
    if (rupa === 'a') {
      ctx.fillStyle = warna.tulisan.a;
      ctx.fillRect(x + lebar / 2 - 9, y + h / 2 + 6, 18, 1);
    }
  };
  const setahun = (baris: BarisTampil, y: number): void => {
    const isi = isiPada(baris, 0, cara);
    const angka = cara.sisi === 'lain' && baris.lain ? baris.lain : baris.angka;
    const rasio = rasioSel(angka, 0);
    const teks = isi.rupa.length === 1 && cara.satuan === 'persen' ? rasioTeks(rasio) : isi.teks;
    const lebar = Math.min(LEBAR_RASIO, geo.lebarTahun - 6);
    sel(isi.rupa, teks, geo.lebarNama, y, lebar, true);
    if (geo.lebarTahun < 100 || rasio === null) return;
    const x = geo.lebarNama + lebar + 6;
    const ruang = geo.lebarTahun - lebar - 14;
    ctx.fillStyle = warna.lintasan;
    ctx.fillRect(x, y + h - 8, ruang, 3);
    ctx.fillStyle = rasio > 1 ? warna.jingga : warna.aksen;
    ctx.fillRect(x, y + h - 8, Math.min(ruang, (ruang * rasio) / SKALA), 3);
    ctx.fillStyle = warna.teks2;
    ctx.fillRect(x + ruang / SKALA, y + h - 10, 1, 6);
    tulis(kecil, warna.teks2, `${desimalRingkas(baris.info.jamPerHari, 1)} j`, x + ruang / 2, y + h / 2 - 4);
  };
  const satuBaris = (baris: BarisTampil | undefined, y: number): void => {
    const jumlah = baris !== undefined && baris.info.jenis !== 'orang';
    const tampil = baris && (p.siap || !jumlah) ? baris : null;
    for (let k = kolom.awal; k <= kolom.akhir; k++) {
      const x = kiri + k * geo.langkah - gulirX;
      if (tampil) {
        const isi = isiPada(tampil, k + 1, cara);
        sel(isi.rupa, isi.teks, x, y, geo.langkah - CELAH, jumlah);
      } else {
        ctx.fillStyle = warna.lintasan;
        ctx.fillRect(x, y + 1, geo.langkah - CELAH, h - 2);
      }
    }
  };
  const tuang = (): void => {
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    for (const [font, isi] of [[BIASA, biasa], [TEBAL, tebal], [KECIL, kecil]] as const) {
      if (isi.size === 0) continue;
      ctx.font = font;
      for (const [warnaTeks, daftar] of isi) {
        ctx.fillStyle = warnaTeks;
        for (const t of daftar) ctx.fillText(t.teks, t.x, t.y + 0.5);
      }
      isi.clear();
    }
  }; // prettier-ignore
  const dalamBidang = (x: number, y: number, lebar: number, tinggi: number, isi: () => void): void => {
    ctx.save();
    ctx.beginPath();
    ctx.rect(x, y, lebar, tinggi);
    ctx.clip();
    isi();
    tuang();
    ctx.restore();
  };

  ctx.fillStyle = warna.panel;
  ctx.fillRect(0, 0, geo.lebar, bawah);
  const tampak = barisTampak(geo, gulirY);
  const letak = (i: number): number => h + i * h - gulirY;
  const semua =
    geo.jumlahBaris === 0 ? [] : Array.from({ length: tampak.akhir - tampak.awal + 1 }, (_, i) => tampak.awal + i);
  dalamBidang(0, h, geo.lebar, geo.tinggi, () => {
    for (const i of semua) {
      if (p.baris(i)?.info.jenis !== 'kelompok') continue;
      ctx.fillStyle = warna.panel2;
      ctx.fillRect(0, letak(i), geo.lebar, h);
    }
  });
  const kini = cara.kolom.findIndex((k) => k.kini);
  dalamBidang(kiri, 0, geo.lebar - kiri, bawah, () => {
    if (kini < 0) return;
    ctx.fillStyle = warna.kini;
    ctx.fillRect(kiri + kini * geo.langkah - gulirX - 1, 0, geo.langkah, bawah);
  });
  dalamBidang(kiri, h, geo.lebar - kiri, geo.tinggi, () => {
    for (const i of semua) satuBaris(p.baris(i), letak(i));
  });
  dalamBidang(geo.lebarNama, h, geo.lebarTahun, geo.tinggi, () => {
    for (const i of semua) {
      const baris = p.baris(i);
      if (baris) setahun(baris, letak(i));
    }
  });
  const { jumlah } = p;
  if (jumlah) {
    dalamBidang(kiri, 0, geo.lebar - kiri, h, () => satuBaris(jumlah, 0));
    dalamBidang(geo.lebarNama, 0, geo.lebarTahun, h, () => setahun(jumlah, 0));
  }
  ctx.fillStyle = warna.garisKuat;
  ctx.fillRect(0, h - 0.5, geo.lebar, 1);
}
