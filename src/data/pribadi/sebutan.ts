import { sql } from 'kysely';
import { namaTanpaGelar } from '../../domain/nama';
import { bacaJson, DATA_DIHAPUS, tulisLetak, type Letak } from '../redaksi';
import { bolehDikosongkan } from '../redaksiSah';
import { parseIsi } from '../replay';
import type { Db, TableName, Tx } from '../schema';

/** Where the name or NIP of one person stands outside the person's own fields: in texts that people typed. */

/** What identifies a person in a text. */
export interface Pengenal {
  readonly nama: readonly string[];
  readonly nip: readonly string[];
}

/** A value of the log that names the person: which field of which row, and who wrote it. */
export interface Sebutan {
  readonly tabel: TableName;
  readonly id: string;
  readonly letak: Letak;
}

const NIP_TERPENDEK = 8;
const lepas = (teks: string): string => teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Every name and NIP the person ever had in this file, and `kata` that somebody knows beside; a name also without its titles,
 * when two words are left.
 */
export async function pengenalOrang(db: Db | Tx, id: string, kata: readonly string[] = []): Promise<Pengenal> {
  const log = await db.selectFrom('log').select('isi').where('tabel', '=', 'pegawai').where('id', '=', id).execute();
  const isi = log.map((entry) => parseIsi(entry.isi));
  const nilai = (kolom: string): string[] =>
    [...new Set(isi.flatMap((one) => (one[kolom] ?? []).slice(0, 2)))].flatMap((one) =>
      typeof one === 'string' && one.trim() !== '' && one !== DATA_DIHAPUS ? [one.trim()] : [],
    );
  const diketik = kata.map((one) => one.trim()).filter((one) => one.length > 2);
  const penuh = [...nilai('nama'), ...diketik];
  const inti = penuh.map(namaTanpaGelar).filter((one) => one.includes(' '));
  return {
    nama: [...new Set([...penuh, ...inti])].sort((a, b) => b.length - a.length),
    nip: nilai('nip').filter((one) => one.length >= NIP_TERPENDEK),
  };
}

/** Matches whole words only: `Ani` is not in `Organisasi`. NIP also with blanks between its parts. */
export function polaPengenal({ nama, nip }: Pengenal): RegExp | null {
  const pola = [...nama.map(lepas), ...nip.map((one) => [...one].map(lepas).join('[ .]?'))];
  return pola.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${pola.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

const cocok = (pola: RegExp, teks: string): boolean => {
  pola.lastIndex = 0;
  return pola.test(teks);
};

/** A text without the person. */
export const tanpaPengenal = (pola: RegExp, teks: string): string => teks.replace(pola, DATA_DIHAPUS);

/** Strings inside a JSON value that match, by their keys. */
function tempatDalam(pola: RegExp, nilai: unknown, jalur: readonly string[] = []): string[][] {
  if (typeof nilai === 'string') return cocok(pola, nilai) ? [[...jalur]] : [];
  if (nilai === null || typeof nilai !== 'object') return [];
  return Object.entries(nilai).flatMap(([kunci, isi]) => tempatDalam(pola, isi, [...jalur, kunci]));
}

/** The places of one stored value that name the person: [] = the value itself, else keys inside its JSON. */
export function tempatSebutan(pola: RegExp, nilai: unknown): readonly (readonly string[])[] {
  if (typeof nilai !== 'string') return [];
  const json = bacaJson(nilai);
  return json ? tempatDalam(pola, json) : cocok(pola, nilai) ? [[]] : [];
}

/**
 * Every text ever written that names the person, but for the fields that `lewati` says are looked after otherwise. One look at the log for each name: seconds for a very large file, so it is for a preview.
 */
export async function cariSebutan(
  db: Db | Tx,
  pengenal: Pengenal,
  lewati: (tabel: TableName, id: string, kolom: string) => boolean,
): Promise<Sebutan[]> {
  const pola = polaPengenal(pengenal);
  if (!pola) return [];
  const ditemukan = new Map<string, Sebutan>();
  const kata = [...pengenal.nama, ...pengenal.nip.flatMap((one) => [one.slice(0, NIP_TERPENDEK)])];
  for (const satu of kata) {
    const like = `%${JSON.stringify(satu).slice(1, -1).replace(/[%_]/g, '_')}%`;
    const entries = await db
      .selectFrom('log')
      .selectAll()
      .where('tabel', '!=', 'redaksi')
      .where(sql<boolean>`isi LIKE ${like}`)
      .execute();
    for (const { tabel, id, perubahan, isi } of entries)
      for (const [kolom, [, baru]] of Object.entries(parseIsi(isi))) {
        if (!bolehDikosongkan(tabel, kolom) || lewati(tabel as TableName, id, kolom)) continue;
        for (const jalur of tempatSebutan(pola, baru)) {
          const letak = { kolom, jalur, perintah: perubahan };
          ditemukan.set(`${tabel}/${id}/${tulisLetak(letak)}`, { tabel: tabel as TableName, id, letak });
        }
      }
  }
  return [...ditemukan.values()];
}
