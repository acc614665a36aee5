import type { Baris } from './salinan';

/**
 * What must be true, told from who knew what and not from the log: every command with the vector clock of the copy it was
 * written on, and the fields it changed as seen by comparing the rows before and after.
 */
export type Vektor = ReadonlyMap<string, number>;
export interface Tulisan {
  /** `table/id` */
  readonly baris: string;
  readonly kolom: string;
  readonly lama: string | number | null;
  readonly nilai: string | number | null;
  readonly lahir: boolean;
}
export interface Perintah {
  readonly id: string;
  readonly sesi: string;
  /** Place among the commands of its session, from 1. */
  readonly ke: number;
  /** Commands known where it was written, by session; without itself. */
  readonly tahu: Vektor;
  readonly tulisan: readonly Tulisan[];
}

export const tahuTentang = (vektor: Vektor, satu: Perintah): boolean => (vektor.get(satu.sesi) ?? 0) >= satu.ke;
const tahuSebelum = (pembaca: Perintah, satu: Perintah): boolean => tahuTentang(pembaca.tahu, satu);

const ABAIKAN = new Set(['opd_id', 'id', 'versi']);

/** Fields that differ between two looks at the rows. A new row writes all of its columns. */
export function bedaBaris(sebelum: ReadonlyMap<string, Baris>, sesudah: ReadonlyMap<string, Baris>): Tulisan[] {
  const beda: Tulisan[] = [];
  for (const [baris, kini] of sesudah) {
    const dulu = sebelum.get(baris);
    for (const [kolom, nilai] of Object.entries(kini)) {
      if (ABAIKAN.has(kolom) || (!dulu && kolom === 'dihapus' && nilai === null)) continue;
      const lama = dulu?.[kolom] ?? null;
      if (!dulu || lama !== nilai) beda.push({ baris, kolom, lama, nilai, lahir: !dulu });
    }
  }
  return beda;
}

interface Penulisan {
  readonly oleh: Perintah;
  readonly tulisan: Tulisan;
}
/** Writes of every field in the order of the commands, by `table/id` and column. */
function perBidang(perintah: readonly Perintah[]): Map<string, Map<string, Penulisan[]>> {
  const rows = new Map<string, Map<string, Penulisan[]>>();
  for (const oleh of [...perintah].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const tulisan of oleh.tulisan) {
      const row = rows.get(tulisan.baris) ?? new Map<string, Penulisan[]>();
      rows.set(tulisan.baris, row);
      const list = row.get(tulisan.kolom) ?? [];
      row.set(tulisan.kolom, list);
      list.push({ oleh, tulisan });
    }
  return rows;
}

/** Values of all rows that those commands make: the last write of a field in the order of the commands. */
export function ramalBaris(perintah: readonly Perintah[]): Map<string, Record<string, string | number | null>> {
  const rows = new Map<string, Record<string, string | number | null>>();
  for (const [baris, kolom] of perBidang(perintah)) {
    const row: Record<string, string | number | null> = { dihapus: null };
    for (const [nama, list] of kolom) row[nama] = list.at(-1)?.tulisan.nilai ?? null;
    rows.set(baris, row);
  }
  return rows;
}

/** One removal agrees with another, whichever command made it. */
const sama = (kolom: string, a: string | number | null, b: string | number | null): boolean =>
  kolom === 'dihapus' ? (a === null) === (b === null) : a === b;

/**
 * Conflicts that must be listed, each as `table/id column losing command`: a value that no copy showed when the field was
 * written again, and that the field does not hold; a row that is removed though somebody wrote into it unknown to the
 * removal (the newest such write of each session). What a live row of `benturan_selesai` names is settled.
 */
export function ramalBenturan(perintah: readonly Perintah[]): Set<string> {
  const benturan = new Set<string>();
  const rows = perBidang(perintah);
  for (const [baris, kolom] of rows) {
    for (const [nama, list] of kolom) {
      const akhir = list.at(-1);
      const dilihat = new Set(list.map(({ oleh }) => list.findLast((lain) => tahuSebelum(oleh, lain.oleh))));
      for (const satu of list)
        if (akhir && satu !== akhir && !dilihat.has(satu) && !sama(nama, satu.tulisan.nilai, akhir.tulisan.nilai))
          benturan.add(`${baris} ${nama} ${satu.oleh.id}`);
    }
    const hapus = kolom.get('dihapus')?.at(-1);
    if (!hapus || hapus.tulisan.nilai === null) continue;
    const terbaru = new Map<string, Perintah>();
    for (const { oleh, tulisan } of [...kolom.values()].flat())
      if (tulisan.kolom !== 'dihapus' && oleh.sesi !== hapus.oleh.sesi && !tahuSebelum(hapus.oleh, oleh))
        if ((terbaru.get(oleh.sesi)?.id ?? '') < oleh.id) terbaru.set(oleh.sesi, oleh);
    for (const { id } of terbaru.values()) benturan.add(`${baris} dihapus ${id}`);
  }
  for (const [baris, row] of ramalBaris(perintah))
    if (baris.startsWith('benturan_selesai/') && row['dihapus'] === null)
      benturan.delete(`${row['tabel']}/${row['baris_id']} ${row['kolom']} ${row['kalah']}`);
  return benturan;
}
