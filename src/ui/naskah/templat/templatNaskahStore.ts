import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../../api/api';
import type { BarisTemplatNaskah } from '../../../api/templatNaskahViews';
import { SEBUTAN_JENIS, type JenisSurat } from '../../../domain/surat';
import { idBawaan, type TemplatNaskah } from '../../../domain/templatNaskah';
import { teks } from './teksTemplat';

export interface KeadaanTemplatNaskah {
  readonly daftar: readonly BarisTemplatNaskah[];
  readonly dipilih: string;
  /** Unsaved changes by template, new ones too; they stay until "Simpan" or "Batalkan". */
  readonly draf: Readonly<Record<string, TemplatNaskah>>;
  /** What the office has now; drafts stay. */
  pakai(daftar: readonly BarisTemplatNaskah[]): void;
  pilih(id: string): void;
  ubah(bagian: Partial<TemplatNaskah>): void;
  batalkan(): void;
  baru(jenis: JenisSurat): void;
  gandakan(): void;
  /** Errors of the program are thrown; the draft then stays. */
  simpan(): Promise<void>;
  hapus(): Promise<void>;
}
export type TemplatNaskahStore = StoreApi<KeadaanTemplatNaskah>;

const AWALAN_BARU = 'baru.';
export const isBaru = (id: string): boolean => id.startsWith(AWALAN_BARU);

const butir = (daftar: readonly string[]): string[] => daftar.map((satu) => satu.trim()).filter((satu) => satu !== '');

/** A draft as it is kept: lines that are still empty are no items. */
export function rapi(t: TemplatNaskah) {
  return {
    ...t,
    nama: t.nama.trim(),
    menimbang: butir(t.menimbang),
    dasar: butir(t.dasar),
    untuk: butir(t.untuk),
    paragraf: butir(t.paragraf),
    tembusan: t.tembusan === null ? null : butir(t.tembusan),
    tepi: t.tepi === null ? null : ([...t.tepi] as [number, number, number, number]),
    polaNomor: t.polaNomor === null ? null : t.polaNomor.trim(),
  };
}

const teksSama = (a: TemplatNaskah, b: TemplatNaskah): boolean =>
  (Object.keys(a) as (keyof TemplatNaskah)[]).every((kunci) => JSON.stringify(a[kunci]) === JSON.stringify(b[kunci]));

const tersimpan = ({ daftar }: KeadaanTemplatNaskah, id: string): BarisTemplatNaskah | undefined =>
  daftar.find(({ templat }) => templat.id === id);

/** The template in the form: the draft, else as stored. */
export const templatKini = (s: KeadaanTemplatNaskah): TemplatNaskah | undefined =>
  s.draf[s.dipilih] ?? tersimpan(s, s.dipilih)?.templat;

export const asalKini = (s: KeadaanTemplatNaskah): BarisTemplatNaskah['asal'] =>
  tersimpan(s, s.dipilih)?.asal ?? 'kantor';

export function belumDisimpan(s: KeadaanTemplatNaskah, id: string): boolean {
  const draf = s.draf[id];
  const lama = tersimpan(s, id)?.templat;
  return draf !== undefined && (lama === undefined || !teksSama(rapi(draf), rapi(lama)));
}

export function createTemplatNaskahStore(api: Api): TemplatNaskahStore {
  let nomorBaru = 0;
  return createStore<KeadaanTemplatNaskah>()((set, get) => {
    const tanpa = (id: string): Readonly<Record<string, TemplatNaskah>> =>
      Object.fromEntries(Object.entries(get().draf).filter(([satu]) => satu !== id));
    const tambah = (templat: TemplatNaskah, nama: string): void => {
      const id = `${AWALAN_BARU}${++nomorBaru}`;
      set({ draf: { ...get().draf, [id]: { ...templat, id, nama } }, dipilih: id });
    };
    return {
      daftar: [],
      dipilih: '',
      draf: {},
      pakai(daftar) {
        const ada = new Set(daftar.map(({ templat }) => templat.id));
        // A template that went away (undo, another window) takes its draft along.
        const draf = Object.fromEntries(Object.entries(get().draf).filter(([id]) => isBaru(id) || ada.has(id)));
        const { dipilih } = get();
        const masih = ada.has(dipilih) || dipilih in draf;
        set({ daftar, draf, dipilih: masih ? dipilih : (daftar[0]?.templat.id ?? '') });
      },
      pilih: (dipilih) => set({ dipilih }),
      ubah(bagian) {
        const kini = templatKini(get());
        if (kini) set({ draf: { ...get().draf, [kini.id]: { ...kini, ...bagian } } });
      },
      batalkan() {
        const { dipilih } = get();
        const jenis = templatKini(get())?.jenis;
        set({ draf: tanpa(dipilih), ...(isBaru(dipilih) && jenis && { dipilih: idBawaan(jenis) }) });
      },
      baru(jenis) {
        const bawaan = tersimpan(get(), idBawaan(jenis))?.templat;
        if (bawaan) tambah(bawaan, teks.namaBaru(SEBUTAN_JENIS[jenis]));
      },
      gandakan() {
        const kini = templatKini(get());
        if (kini) tambah(kini, teks.namaSalinan(kini.nama));
      },
      async simpan() {
        const { dipilih } = get();
        const kini = templatKini(get());
        if (!kini) return;
        const disimpan = await api.saveTemplatNaskah({
          templat: { ...rapi(kini), id: isBaru(dipilih) ? null : dipilih },
        });
        const daftar = await api.listTemplatNaskah();
        // Keys typed meanwhile are a draft of what is stored now; who went to another template stays there.
        const { [dipilih]: sesudah } = get().draf;
        const lanjutan = sesudah && sesudah !== kini ? { [disimpan.id]: { ...sesudah, id: disimpan.id } } : {};
        set({
          draf: { ...tanpa(dipilih), ...lanjutan },
          ...(get().dipilih === dipilih && { dipilih: disimpan.id }),
        });
        get().pakai(daftar);
      },
      async hapus() {
        const { dipilih } = get();
        const jenis = templatKini(get())?.jenis;
        if (!isBaru(dipilih)) await api.removeTemplatNaskah({ id: dipilih });
        const daftar = await api.listTemplatNaskah();
        set({ draf: tanpa(dipilih), ...(jenis && get().dipilih === dipilih && { dipilih: idBawaan(jenis) }) });
        get().pakai(daftar);
      },
    };
  });
}
