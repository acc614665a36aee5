/** What differs between a snapshot and now, counted by table, the first of it in words. */
export interface PerbedaanCadangan {
  /** Tables that differ, in the order of the schema; seen from the snapshot to now. */
  readonly tabel: readonly {
    readonly tabel: string;
    readonly sebutan: string;
    readonly tambah: number;
    readonly ubah: number;
    readonly hapus: number;
  }[];
  readonly baris: readonly BarisBeda[];
  /** Letters with a number that a restore leaves as they are now. */
  readonly naskahTetap: number;
  /** Commands since. */
  readonly perubahan: number;
}

export interface BarisBeda {
  readonly sebutan: string;
  readonly nama: string;
  readonly apa: 'tambah' | 'ubah' | 'hapus';
  /** Field by field for `ubah`; the first of them. */
  readonly kolom: readonly { readonly sebutan: string; readonly dulu: string; readonly kini: string }[];
}
