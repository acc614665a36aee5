import { bacaJson, tulisLetak, type Redaksi } from '../redaksi';
import { ofThisOffice, setRow } from '../rows';
import type { Db, TableName, Tx } from '../schema';
import { tanpaPengenal, tempatSebutan, type Sebutan } from './sebutan';

/**
 * Texts that name the person keep the rest of what they say: the present value is written anew without the name by the same
 * command, and what earlier commands wrote there is blanked in the log.
 */
export interface Tulisan {
  readonly tabel: TableName;
  readonly id: string;
  readonly kolom: string;
  readonly nilai: string;
}

/** One redaction for each row, over the places and commands found in it. */
export function redaksiSebutan(subjek: string, sebutan: readonly Sebutan[]): Redaksi[] {
  const baris = new Map<string, { tabel: string; baris_id: string; kolom: string[] }>();
  for (const { tabel, id, letak } of sebutan) {
    const one = baris.get(`${tabel}/${id}`) ?? { tabel, baris_id: id, kolom: [] };
    one.kolom.push(tulisLetak(letak));
    baris.set(`${tabel}/${id}`, one);
  }
  return [...baris.values()].map((one) => ({ subjek, ...one, kolom: one.kolom.sort() }));
}

/** Present values with the person taken out. */
export async function tulisanBaru(db: Db | Tx, sebutan: readonly Sebutan[], pola: RegExp): Promise<Tulisan[]> {
  const found: Tulisan[] = [];
  const fields = new Map(sebutan.map((one) => [`${one.tabel}/${one.id}/${one.letak.kolom}`, one]));
  for (const { tabel, id, letak } of fields.values()) {
    const row = await db
      .selectFrom(tabel as 'bagian')
      .selectAll()
      .where('opd_id', '=', ofThisOffice)
      .where('id', '=', id)
      .executeTakeFirst();
    const kini = (row as Record<string, unknown> | undefined)?.[letak.kolom];
    if (typeof kini !== 'string' || tempatSebutan(pola, kini).length === 0) continue;
    found.push({ tabel, id, kolom: letak.kolom, nilai: bersih(pola, kini) });
  }
  return found;
}

function bersih(pola: RegExp, teks: string): string {
  const json = bacaJson(teks);
  if (!json) return tanpaPengenal(pola, teks);
  const walk = (nilai: unknown): unknown => {
    if (typeof nilai === 'string') return tanpaPengenal(pola, nilai);
    if (nilai === null || typeof nilai !== 'object') return nilai;
    if (Array.isArray(nilai)) return nilai.map(walk);
    return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, walk(isi)]));
  };
  return JSON.stringify(walk(json));
}

export async function simpanTulisan(tx: Tx, tulisan: readonly Tulisan[]): Promise<void> {
  for (const { tabel, id, kolom, nilai } of tulisan) await setRow(tx, tabel, id, { [kolom]: nilai });
}
