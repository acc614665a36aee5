import type { StoreApi } from 'zustand/vanilla';
import { KOLOM_NAMA, type BarisTampil, type Sel } from './barisTampil';
import {
  barisTampak, buatGeometri, gulirKeBaris, gulirKeKolom, lebarIsi, tinggiIsi, type Geometri,
} from './geometri'; // prettier-ignore
import { BARIS_JUMLAH } from './geserSel';
import type { CaraTampil } from './isiBaris';
import { kotakDalam, pasangTanda, selPada, type Kotak } from './kotakSel';
import { createLapisBaris, type SebutSel } from './lapisBaris';
import { barisPada } from './lembarPeta';
import type { LihatStore } from './lihatStore';
import { lukisPeta, type Pemandangan } from './lukisPeta';
import type { PetaStore } from './petaStore';
import { bacaWarna, type WarnaPeta } from './warnaPeta';

/** Elements of the map; the component makes them, the controller fills and moves them. */
export interface BagianKisi {
  readonly wadah: HTMLElement;
  readonly ruang: HTMLElement;
  readonly jendela: HTMLElement;
  readonly kepala: HTMLElement;
  readonly pita: HTMLElement;
  readonly badan: HTMLElement;
  readonly kanvas: HTMLCanvasElement;
  readonly cincin: HTMLElement;
  readonly sorot: HTMLElement;
  readonly tujuan: HTMLElement;
}
export interface BahanKisi {
  readonly store: PetaStore;
  readonly lihat: LihatStore;
  readonly cara: StoreApi<{ readonly cara: CaraTampil; readonly kerapatan: 'rapat' | 'lega' }>;
  sebut(): SebutSel;
}
/** Rest after scrolling until cells are written for screen readers. */
const JEDA = 120;
/** Weeks ahead of today that belong to the first picture. */
const KE_DEPAN = 5;

/** Keeps the picture in step with the scroll position, the rows and the way of looking; paints at once, never in between. */
export function createKendaliPeta(el: BagianKisi, { store, lihat, cara, sebut }: BahanKisi) {
  const ctx = el.kanvas.getContext('2d', { alpha: false });
  if (!ctx) throw new Error('no canvas');
  const lapis = createLapisBaris(el.badan, 'sel');
  let warna: WarnaPeta | null = null;
  let geo: Geometri | null = null;
  let terukur = '';
  let versi = 0;
  let jam: ReturnType<typeof setTimeout> | undefined;
  const sudut = { x: 0, y: 0 };
  let dibuka = lihat.getState().gulir !== null;

  const barisAsli = (i: number): BarisTampil | undefined => {
    const { tampil } = store.getState();
    if (!tampil) return undefined;
    return i === BARIS_JUMLAH ? tampil.jumlah : barisPada(tampil.lembar, i);
  };
  const bayangan = new WeakMap<object, BarisTampil>();
  /** A row as it would be after the drop under way. */
  const baris = (i: number): BarisTampil | undefined => {
    const asli = barisAsli(i);
    const angka = asli && lihat.getState().pratinjau.get(asli.kunci);
    if (!asli || !angka) return asli;
    const ada = bayangan.get(angka);
    if (ada) return ada;
    const baru = { ...asli, angka };
    bayangan.set(angka, baru);
    return baru;
  };
  const pemandangan = (): Pemandangan | null => {
    const { tampil } = store.getState();
    if (!geo || !tampil) return null;
    const { x: gulirX, y: gulirY } = sudut;
    return { geo, gulirX, gulirY, cara: cara.getState().cara, jumlah: tampil.jumlah, siap: tampil.siap, baris };
  };

  const kotakSel = (sel: Sel): Kotak | null => geo && kotakDalam(geo, sudut, sel);
  const pasang = (tanda: HTMLElement, sel: Sel | null, penuh = false): void =>
    pasangTanda(tanda, geo, sudut, sel, penuh);

  const tafsirkan = (): void => {
    const p = pemandangan();
    if (!p) return;
    lapis.tafsirkan(p, sebut(), versi);
    tandaAktif();
  };
  const tandaAktif = (): void => {
    const { aktif } = lihat.getState();
    pasang(el.cincin, aktif);
    if (lapis.terbaca(aktif.baris, aktif.kolom))
      el.jendela.setAttribute('aria-activedescendant', lapis.idSel(aktif.baris, aktif.kolom));
    else el.jendela.removeAttribute('aria-activedescendant');
  };
  const tandaTujuan = (): void => {
    const { tujuan } = lihat.getState();
    const { tampil } = store.getState();
    if (tujuan === null || !geo || !tampil) return pasang(el.tujuan, null);
    const { awal, akhir } = barisTampak(geo, sudut.y);
    for (let i = awal; i <= akhir; i++)
      if (barisAsli(i)?.kunci === tujuan) return pasang(el.tujuan, { baris: i, kolom: KOLOM_NAMA }, true);
    pasang(el.tujuan, null);
  };

  /** The whole picture for the present state. */
  const gambar = (): void => {
    const p = pemandangan();
    if (!p) return;
    warna ??= bacaWarna(ctx, devicePixelRatio);
    lukisPeta(ctx, p, warna);
    lapis.letakkan(p, versi);
    el.pita.style.transform = `translateX(${-p.gulirX}px)`;
    tandaAktif();
    tandaTujuan();
    const { awal, akhir } = barisTampak(p.geo, p.gulirY);
    store.getState().butuh(awal, akhir);
    clearTimeout(jam);
    jam = setTimeout(tafsirkan, JEDA);
  };

  const gulir = (): void => {
    const [x, y] = [el.wadah.scrollLeft, el.wadah.scrollTop];
    if (x === sudut.x && y === sudut.y) return;
    sudut.x = x;
    sudut.y = y;
    lihat.setState({ gulir: { x, y } });
    el.sorot.style.display = 'none';
    gambar();
  };
  const ukuran = (): string => `${el.wadah.clientWidth} ${el.wadah.clientHeight} ${el.kepala.offsetHeight}`;
  const ukur = (): void => {
    const { tampil } = store.getState();
    if (!tampil || el.wadah.clientWidth === 0) return;
    const { clientWidth: lebar, clientHeight: penuh } = el.wadah;
    const { kerapatan } = cara.getState();
    const [per, jumlahKolom, jumlahBaris] = [tampil.kueri.per, tampil.kolom.length, tampil.total];
    const sementara = buatGeometri({ lebar, tinggi: penuh, per, jumlahKolom, jumlahBaris, kerapatan });
    const gayaAkar = el.wadah.style;
    gayaAkar.setProperty('--lebar-nama', `${sementara.lebarNama}px`);
    gayaAkar.setProperty('--lebar-tahun', `${sementara.lebarTahun}px`);
    gayaAkar.setProperty('--langkah', `${sementara.langkah}px`);
    gayaAkar.setProperty('--tinggi-peta', `${sementara.tinggiBaris}px`);
    const diAtas = el.kepala.offsetHeight + sementara.tinggiBaris;
    geo = { ...sementara, tinggi: Math.max(sementara.tinggiBaris, penuh - diAtas) };
    terukur = ukuran();
    el.jendela.style.width = `${lebar}px`;
    el.jendela.style.height = `${penuh}px`;
    el.badan.style.height = `${geo.tinggi + geo.tinggiBaris}px`;
    el.ruang.style.width = `${Math.max(lebar, lebarIsi(geo))}px`;
    el.ruang.style.height = `${Math.max(penuh, diAtas + tinggiIsi(geo))}px`;
    const tinggi = geo.tinggi + geo.tinggiBaris;
    const [w, h] = [Math.round(lebar * devicePixelRatio), Math.round(tinggi * devicePixelRatio)];
    if (el.kanvas.width !== w || el.kanvas.height !== h) {
      el.kanvas.width = w;
      el.kanvas.height = h;
      el.kanvas.style.width = `${lebar}px`;
      el.kanvas.style.height = `${tinggi}px`;
      warna = null;
    }
    ctx.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    if (!dibuka) {
      dibuka = true;
      const kini = tampil.kolom.findIndex((k) => k.kini);
      if (kini >= 0 && per === 'minggu')
        el.wadah.scrollLeft =
          Math.ceil(gulirKeKolom(geo, Math.min(kini + KE_DEPAN, jumlahKolom - 1), 0) / geo.langkah) * geo.langkah;
    }
    sudut.x = el.wadah.scrollLeft;
    sudut.y = el.wadah.scrollTop;
    versi += 1;
    gambar();
  };

  const keSel = (sel: Sel): void => {
    lihat.setState({ aktif: sel });
    if (!geo) return;
    if (sel.baris >= 0) el.wadah.scrollTop = gulirKeBaris(geo, sel.baris, el.wadah.scrollTop);
    el.wadah.scrollLeft = gulirKeKolom(geo, sel.kolom, el.wadah.scrollLeft);
    gulir();
    const p = pemandangan();
    if (p) lapis.tafsirkan(p, sebut(), versi, sel.baris);
    tandaAktif();
  };
  const selDi = (clientX: number, clientY: number): Sel | null => {
    const kotak = el.badan.getBoundingClientRect();
    return geo && selPada(geo, sudut, clientX - kotak.left, clientY - kotak.top);
  };

  const pulihkan = lihat.getState().gulir;
  let daftarKe = store.getState().daftarKe;
  const lepas = [
    store.subscribe((k, lama) => {
      if (k.tampil === lama.tampil && k.daftarKe === lama.daftarKe) return;
      if (k.daftarKe !== daftarKe) {
        daftarKe = k.daftarKe;
        el.wadah.scrollTop = 0;
        lihat.setState({ aktif: { baris: 0, kolom: lihat.getState().aktif.kolom } });
      }
      const bentuk = k.tampil?.total !== lama.tampil?.total || k.tampil?.kolom !== lama.tampil?.kolom;
      versi += 1;
      if (bentuk || !geo) ukur();
      else gambar();
    }),
    lihat.subscribe((k, lama) => {
      if (k.pratinjau !== lama.pratinjau) gambar();
      else if (k.tujuan !== lama.tujuan) tandaTujuan();
    }),
    cara.subscribe((k, lama) => {
      versi += 1;
      if (k.kerapatan !== lama.kerapatan) ukur();
      else gambar();
    }),
  ];
  // An observer also speaks when it begins to look: the same sizes are no reason to paint twice.
  const pengamat = new ResizeObserver(() => void (ukuran() !== terukur && ukur()));
  pengamat.observe(el.wadah);
  pengamat.observe(el.kepala);
  const tema = new MutationObserver(() => {
    warna = null;
    gambar();
  });
  tema.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
  el.wadah.addEventListener('scroll', gulir, { passive: true });
  ukur();
  if (pulihkan) {
    el.wadah.scrollTo({ left: pulihkan.x, top: pulihkan.y });
    gulir();
  }

  return {
    keSel,
    selDi,
    barisDi: barisAsli,
    /** Box of a cell in window pixels. */
    kotakJendela(sel: Sel): Kotak | null {
      const [k, dari] = [kotakSel(sel), el.badan.getBoundingClientRect()];
      return k && { ...k, x: k.x + dari.left, y: k.y + dari.top };
    },
    sorot: (sel: Sel | null) => pasang(el.sorot, sel),
    halaman: () => (geo ? Math.max(1, Math.floor(geo.tinggi / geo.tinggiBaris) - 1) : 10),
    rentangTampak: () => (geo ? barisTampak(geo, sudut.y) : { awal: 0, akhir: 0 }),
    hancur(): void {
      clearTimeout(jam);
      for (const putus of lepas) putus();
      pengamat.disconnect();
      tema.disconnect();
      el.wadah.removeEventListener('scroll', gulir);
    },
  };
}
export type KendaliPeta = ReturnType<typeof createKendaliPeta>;
