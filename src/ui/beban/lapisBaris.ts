import { angka } from '../../domain/tampil';
import { KOLOM_NAMA, KOLOM_SETAHUN, type BarisTampil } from './barisTampil';
import { barisTampak, CELAH, kiriKolom, kolomTampak } from './geometri';
import { BARIS_JUMLAH } from './geserSel';
import type { Pemandangan } from './lukisPeta';
import gaya from './Kisi.module.css';
import { teksBeban } from './teks';

/** Sentence of a cell for screen readers; `ke` = column, KOLOM_SETAHUN for the year. */
export type SebutSel = (baris: BarisTampil, ke: number) => string;

interface Wadah {
  readonly el: HTMLElement;
  readonly kepala: HTMLElement;
  readonly nama: HTMLElement;
  readonly jumlah: HTMLElement;
  readonly sel: HTMLElement;
  readonly isi: HTMLElement[];
  baris: BarisTampil | undefined;
  /** What the cells were written for; null = they speak of something else and are hidden. */
  tafsir: string | null;
}

const buat = (kelas: string | undefined, role?: string): HTMLElement => {
  const el = document.createElement('div');
  el.className = kelas ?? '';
  if (role !== undefined) el.setAttribute('role', role);
  return el;
};

function buatWadah(): Wadah {
  const el = buat(gaya.baris, 'row');
  const kepala = buat(gaya.nama, 'rowheader');
  kepala.setAttribute('aria-colindex', '1');
  const nama = document.createElement('span');
  const jumlah = document.createElement('small');
  kepala.append(nama, jumlah);
  const sel = buat(gaya.sel, 'presentation');
  el.append(kepala, sel);
  return { el, kepala, nama, jumlah, sel, isi: [], baris: undefined, tafsir: null };
}

function tulisNama(w: Wadah, baris: BarisTampil | undefined, nomor: number): void {
  w.baris = baris;
  const { el, kepala, nama, jumlah } = w;
  const info = baris?.info;
  el.dataset['jenis'] = nomor === BARIS_JUMLAH ? 'jumlah' : (info?.jenis ?? 'menunggu');
  if (info?.jenis === 'kelompok') {
    nama.textContent = nomor === BARIS_JUMLAH ? teksBeban.seluruhnya : info.nama || teksBeban.tanpaKelompok;
    jumlah.textContent = angka(info.orang);
    kepala.title = teksBeban.artiKelompok(nama.textContent, angka(info.orang), angka(info.dihitung));
    if (nomor === BARIS_JUMLAH) kepala.removeAttribute('aria-expanded');
    else kepala.setAttribute('aria-expanded', String(!info.tertutup));
  } else {
    nama.textContent = info?.nama ?? '';
    jumlah.textContent = '';
    kepala.title = info ? [info.nama, info.jabatan, info.namaTim || info.namaBagian].filter(Boolean).join(' · ') : '';
    kepala.removeAttribute('aria-expanded');
  }
  el.setAttribute('aria-label', nama.textContent);
}

/** Names and the meaning of the cells as elements over the painted map: rows are reused, cells are written at rest. */
export function createLapisBaris(badan: HTMLElement, awalan: string) {
  const dipakai = new Map<number, Wadah>();
  const bebas: Wadah[] = [];
  const idSel = (baris: number, kolom: number): string => `${awalan}-${baris}-${kolom}`;

  const perlu = (p: Pemandangan): number[] => {
    const { awal, akhir } = barisTampak(p.geo, p.gulirY);
    const semua = p.geo.jumlahBaris === 0 ? [] : Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);
    return p.jumlah ? [BARIS_JUMLAH, ...semua] : semua;
  };
  const isiDari = (p: Pemandangan, i: number) => (i === BARIS_JUMLAH ? (p.jumlah ?? undefined) : p.baris(i));

  const tafsirBaris = (p: Pemandangan, i: number, sebut: SebutSel, kunci: string): void => {
    const w = dipakai.get(i);
    if (!w?.baris || w.tafsir === kunci) return;
    const { geo } = p;
    const { awal, akhir } = kolomTampak(geo, p.gulirX);
    const kolom = [KOLOM_SETAHUN, ...Array.from({ length: akhir - awal + 1 }, (_, k) => awal + k)];
    while (w.isi.length < kolom.length) {
      const el = buat(gaya.satu, 'gridcell');
      el.tabIndex = -1;
      w.isi.push(el);
      w.sel.append(el);
    }
    w.isi.forEach((el, ke) => {
      const k = kolom[ke];
      el.hidden = k === undefined;
      if (k === undefined || !w.baris) return;
      el.id = idSel(i, k);
      el.setAttribute('aria-colindex', String(k + 3));
      el.setAttribute('aria-label', sebut(w.baris, k));
      const tahun = k === KOLOM_SETAHUN;
      el.style.left = `${tahun ? geo.lebarNama : kiriKolom(geo) + k * geo.langkah - p.gulirX}px`;
      el.style.width = `${tahun ? geo.lebarTahun - CELAH : geo.langkah - CELAH}px`;
    });
    w.tafsir = kunci;
    w.sel.hidden = false;
  };
  const kunciTafsir = (p: Pemandangan, w: Wadah, versi: number): string =>
    `${p.gulirX} ${p.geo.lebar} ${versi} ${w.baris?.kunci ?? ''}`;

  return {
    idSel,
    /** Puts every visible row in its place; what its cells said of another row or column is hidden. */
    letakkan(p: Pemandangan, versi: number): void {
      const kini = new Set(perlu(p));
      for (const [i, w] of dipakai)
        if (!kini.has(i)) {
          dipakai.delete(i);
          bebas.push(w);
        }
      const h = p.geo.tinggiBaris;
      for (const i of kini) {
        let w = dipakai.get(i);
        if (!w) {
          w = bebas.pop();
          if (!w) {
            w = buatWadah();
            badan.append(w.el);
          }
          w.tafsir = null;
          w.el.hidden = false;
          w.el.setAttribute('aria-rowindex', String(i + 3));
          w.kepala.id = idSel(i, -2);
          dipakai.set(i, w);
          w.baris = undefined;
          w.nama.textContent = '';
        }
        const baris = isiDari(p, i);
        if (w.baris !== baris || baris === undefined) tulisNama(w, baris, i);
        w.el.style.transform = `translateY(${i === BARIS_JUMLAH ? 0 : h + i * h - p.gulirY}px)`;
        if (w.tafsir !== null && w.tafsir !== kunciTafsir(p, w, versi)) {
          w.tafsir = null;
          w.sel.hidden = true;
        }
      }
      for (const w of bebas) w.el.hidden = true;
    },
    /** True where a screen reader finds the cell now. Known without asking the page, which would lay it out in between. */
    terbaca(baris: number, kolom: number): boolean {
      const w = dipakai.get(baris);
      if (!w || kolom === KOLOM_NAMA) return w !== undefined;
      const id = idSel(baris, kolom);
      return w.tafsir !== null && w.isi.some((el) => !el.hidden && el.id === id);
    },
    /** Writes the cells of the rows (all visible ones, or one) for screen readers. */
    tafsirkan(p: Pemandangan, sebut: SebutSel, versi: number, hanya?: number): void {
      for (const [i, w] of dipakai)
        if (hanya === undefined || hanya === i) tafsirBaris(p, i, sebut, kunciTafsir(p, w, versi));
    },
  };
}
