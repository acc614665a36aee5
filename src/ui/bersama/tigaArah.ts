/** What belongs together in a form: taken over, kept and shown as one. The keys of `D` in no group follow the file. */
export type Bidang<D> = Readonly<Record<string, readonly (keyof D)[]>>;

/** A change of the record under an open form. */
export interface Temu<D> {
  readonly oleh: string;
  /** The record is gone. */
  readonly dihapus: boolean;
  /** The form as it was before anybody else wrote, and the record as it is in the file now. */
  readonly semula: D;
  readonly baru: D;
  /** Fields that took the new value, because nothing was typed there. */
  readonly ikut: readonly string[];
  /** Fields both filled in differently: the form keeps what was typed here. */
  readonly bertemu: readonly string[];
}

const sama = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function ambil<D extends object>(ke: D, dari: D, kunci: readonly (keyof D)[]): D {
  return Object.assign({}, ke, Object.fromEntries(kunci.map((k) => [k, dari[k]])));
}

/**
 * Field by field: what only the other side changed is taken, what only this form changed is kept, what both changed is kept
 * and named. `awal` is the record the form began with; afterwards `baru` is, so that saving writes only what differs from it.
 */
export function tigaArah<D extends object>(
  awal: D,
  draf: D,
  baru: D,
  bidang: Bidang<D>,
): { readonly draf: D; readonly ikut: readonly string[]; readonly bertemu: readonly string[] } {
  const beda = (a: D, b: D, kunci: readonly (keyof D)[]): boolean => kunci.some((k) => !sama(a[k], b[k]));
  const berkelompok = new Set(Object.values(bidang).flat());
  const lain = (Object.keys(baru) as (keyof D)[]).filter((k) => !berkelompok.has(k));
  const ikut: string[] = [];
  const bertemu: string[] = [];
  let hasil = ambil(draf, baru, lain);
  for (const [nama, kunci] of Object.entries(bidang)) {
    if (!beda(awal, draf, kunci)) {
      if (beda(awal, baru, kunci)) ikut.push(nama);
      hasil = ambil(hasil, baru, kunci);
    } else if (beda(awal, baru, kunci) && beda(draf, baru, kunci)) bertemu.push(nama);
  }
  return { draf: hasil, ikut, bertemu };
}

/** The next change under the same form: what is still open from the one before stays named. */
export function temuBerikut<D extends object>(
  lama: Temu<D> | null,
  awal: D,
  draf: D,
  baru: D,
  oleh: string,
  bidang: Bidang<D>,
): { readonly draf: D; readonly temu: Temu<D> | null } {
  if (sama(awal, baru)) return { draf, temu: lama };
  const hasil = tigaArah(awal, draf, baru, bidang);
  const masih = (lama?.bertemu ?? []).filter((nama) => bidang[nama]?.some((k) => !sama(hasil.draf[k], baru[k])));
  const bertemu = [...new Set([...masih, ...hasil.bertemu])];
  const ikut = [...new Set([...(lama?.ikut ?? []), ...hasil.ikut])].filter((nama) => !bertemu.includes(nama));
  if (ikut.length === 0 && bertemu.length === 0) return { draf: hasil.draf, temu: null };
  return { draf: hasil.draf, temu: { oleh, dihapus: false, semula: lama?.semula ?? awal, baru, ikut, bertemu } };
}

/** Takes the other side's value of one field. */
export function pakaiPunyanya<D extends object>(
  draf: D,
  temu: Temu<D>,
  nama: string,
  bidang: Bidang<D>,
): { readonly draf: D; readonly temu: Temu<D> } {
  return {
    draf: ambil(draf, temu.baru, bidang[nama] ?? []),
    temu: { ...temu, bertemu: temu.bertemu.filter((b) => b !== nama), ikut: [...temu.ikut, nama] },
  };
}

interface FormTerbuka<D> {
  readonly draf: D | null;
  readonly awal: D | null;
  readonly temu: Temu<D> | null;
}

/**
 * What a store with an open form does when its record may have changed elsewhere. `baca` reads the record anew as a form,
 * null = it is gone.
 */
export function ikutiCatatan<Id, D extends { readonly id: Id | null }>(
  get: () => FormTerbuka<D>,
  set: (bagian: Partial<FormTerbuka<D>>) => void,
  baca: (id: Id) => Promise<D | null>,
  bidang: Bidang<D>,
): { ikuti(oleh: string): Promise<void>; pakai(nama: string): void; tutupTemu(): void } {
  return {
    async ikuti(oleh) {
      const id = get().draf?.id;
      if (id === undefined || id === null) return;
      const baru = await baca(id);
      const { draf, awal, temu } = get();
      if (draf === null || awal === null || draf.id !== id) return;
      if (baru === null) set({ temu: { oleh, dihapus: true, semula: awal, baru: awal, ikut: [], bertemu: [] } });
      else set({ awal: baru, ...temuBerikut(temu, awal, draf, baru, oleh, bidang) });
    },
    pakai(nama) {
      const { draf, temu } = get();
      if (draf !== null && temu !== null) set(pakaiPunyanya(draf, temu, nama, bidang));
    },
    tutupTemu: () => set({ temu: null }),
  };
}
