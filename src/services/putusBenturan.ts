import type { DaftarKartuBenturan, KartuBenturan } from '../api/gabungViews';
import { daftarBenturan, type BenturanKolom } from '../data/gabung/benturan';
import { hashTeks } from '../data/ids';
import { kembalikanBaris } from '../data/kembalikan';
import { daftarLanggar } from '../data/pelanggaran';
import { putRows, removeRow, setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import { sebutanTabel } from '../domain/sebutanKolom';
import { angka } from '../domain/tampil';
import { denganIkut, muatkanPorsi, type BenturanPokok } from './benturanIkut';
import { aktorDari, inWords, penulisKini } from './benturanTerbaca';
import type { Program, Service } from './program';

type Pilih = 'kini' | 'kalah' | 'pemenang';
interface Terpilih extends BenturanKolom {
  readonly pilih: Pilih;
}
type Putusan = BenturanPokok & Terpilih;
interface Saring {
  readonly tabel: string | null;
  readonly aktor: string | null;
}

/** Where two people met on one field: the list, and deciding. */
export const putusBenturanService: Service<
  'listBenturan' | 'listKartuBenturan' | 'settleBenturan' | 'settleSemuaBenturan' | 'countBenturan'
> = (program) => ({
  async listBenturan() {
    const { db } = program.dokumen;
    return inWords(db, await daftarBenturan(db));
  },

  async listKartuBenturan({ offset, limit, ...saring }) {
    const { db } = program.dokumen;
    const semua = await withActors(program);
    const cocok = semua.filter((one) => fits(one, saring));
    const rows = byRow(cocok);
    const baris: KartuBenturan[] = [];
    for (const own of rows.slice(offset, offset + limit)) {
      const benturan = await inWords(
        db,
        own.flatMap((one) => [one, ...one.ikut]),
      );
      const [first] = benturan;
      if (first) {
        const { tabel, id, nama } = first;
        baris.push({ tabel, id, nama, sebutan: sebutanTabel(tabel), benturan });
      }
    }
    return {
      total: rows.length,
      baris,
      cocok: cocok.length,
      semua: semua.length,
      tabel: byTable(semua.filter((one) => fits(one, { ...saring, tabel: null }))),
      orang: byPerson(semua.filter((one) => fits(one, { ...saring, aktor: null }))),
      punya: byPerson(cocok),
    };
  },

  async settleBenturan({ putusan }) {
    const open = new Map((await terbuka(program)).map((one) => [keyOf(one), one]));
    const wanted = putusan.flatMap((one): Putusan[] => {
      const found = open.get([one.tabel, one.id, one.kolom, one.kalah].join('\n'));
      return found ? [{ ...found, pilih: one.pilih }] : [];
    });
    return settle(program, wanted);
  },

  async settleSemuaBenturan({ punya, ...saring }) {
    const found = (await withActors(program)).filter((one) => fits(one, saring));
    return settle(
      program,
      punya === null
        ? found.map((one) => ({ ...one, pilih: 'kini' }))
        : found.flatMap((one): Putusan[] =>
            one.sisi.includes(punya) ? [{ ...one, pilih: ofPerson(one, punya) }] : [],
          ),
    );
  },

  async countBenturan() {
    return {
      benturan: (await terbuka(program)).length,
      pelanggaran: (await daftarLanggar(program.dokumen.db)).length,
    };
  },
});

/** What waits for a decision; what follows one of them is inside it. */
const terbuka = async ({ dokumen: { db } }: Program): Promise<BenturanPokok[]> =>
  denganIkut(db, await daftarBenturan(db));

/** With who wrote the sides: lost, winner, present. */
interface Bersisi extends BenturanPokok {
  readonly sisi: readonly [kalah: string, pemenang: string, terakhir: string];
}

async function withActors(program: Program): Promise<Bersisi[]> {
  const { db } = program.dokumen;
  const found = await terbuka(program);
  const actors = await aktorDari(
    db,
    found.flatMap((one) => [one.kalah.perubahan, one.pemenang.perubahan, penulisKini(one)]),
  );
  const name = (id: string): string => actors.get(id) ?? '';
  return found.map((one) => ({
    ...one,
    sisi: [name(one.kalah.perubahan), name(one.pemenang.perubahan), name(penulisKini(one))],
  }));
}

const fits = (one: Bersisi, { tabel, aktor }: Saring): boolean =>
  (tabel === null || one.tabel === tabel) && (aktor === null || one.sisi.includes(aktor));

/** The newest of the three values that this person wrote. */
const ofPerson = ({ sisi: [kalah, pemenang, terakhir] }: Bersisi, aktor: string): Pilih =>
  terakhir === aktor ? 'kini' : pemenang === aktor ? 'pemenang' : kalah === aktor ? 'kalah' : 'kini';

function byRow<T extends BenturanKolom>(conflicts: readonly T[]): T[][] {
  const rows = new Map<string, T[]>();
  for (const one of conflicts) {
    const key = `${one.tabel}/${one.id}`;
    const list = rows.get(key);
    if (list) list.push(one);
    else rows.set(key, [one]);
  }
  return [...rows.values()];
}

function most(words: readonly string[]): [string, number][] {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]);
}
const byTable = (conflicts: readonly Bersisi[]): DaftarKartuBenturan['tabel'] =>
  most(conflicts.map(({ tabel }) => tabel)).map(([tabel, jumlah]) => ({ tabel, sebutan: sebutanTabel(tabel), jumlah }));
const byPerson = (conflicts: readonly Bersisi[]): DaftarKartuBenturan['orang'] =>
  most(conflicts.flatMap(({ sisi }) => [...new Set(sisi)])).map(([aktor, jumlah]) => ({ aktor, jumlah }));

/** One command for all of them; answers how many conflicts are left. */
async function settle(program: Program, wanted: readonly Putusan[]): Promise<number> {
  if (wanted.length > 0) {
    const label = wanted.length === 1 ? 'putuskan benturan' : `putuskan ${angka(wanted.length)} benturan`;
    const semua = wanted.flatMap((one): Terpilih[] => [
      one,
      ...one.ikut.map((lain) => ({ ...lain, pilih: ikutPilih(one, lain) })),
    ]);
    await program.write(label, async (tx, id) => {
      for (const one of semua) await write(tx, one);
      const selesai = new Map(semua.map((one) => [keyOf(one), one]));
      for (const { tabel, kolom, id: baris, pilih } of semua)
        if (tabel === 'tugas' && kolom === 'pembagi' && pilih !== 'kini')
          for (const one of await muatkanPorsi(tx, baris))
            if (!selesai.has(keyOf(one))) selesai.set(keyOf(one), { ...one, pilih: 'kini' });
      await putRows(
        tx,
        'benturan_selesai',
        [...selesai.values()].map((one) => ({
          id: settledId(one),
          tabel: one.tabel,
          baris_id: one.id,
          kolom: one.kolom,
          pemenang: one.pilih === 'kini' ? one.pemenang.perubahan : id,
          kalah: one.kalah.perubahan,
        })),
      );
    });
  }
  return (await terbuka(program)).length;
}

/** The side of a field that follows: what the same session wrote there as in the field that was decided. */
function ikutPilih({ pilih, pemenang }: Putusan, lain: BenturanKolom): Pilih {
  if (pilih !== 'pemenang') return pilih;
  const oleh = (perubahan: string): boolean => perubahan.slice(13) === pemenang.perubahan.slice(13);
  return !oleh(lain.pemenang.perubahan) && oleh(lain.terakhir) ? 'kini' : 'pemenang';
}

/** The chosen value back in its field; a removal that met a write is taken back with what it took along. */
async function write(tx: Tx, { tabel, id, kolom, kalah, pemenang, kini, pilih }: Terpilih): Promise<void> {
  if (pilih === 'kini') return;
  const { nilai } = pilih === 'kalah' ? kalah : pemenang;
  if (kolom !== 'dihapus') return setRow(tx, tabel, id, { [kolom]: nilai });
  if (nilai === null) return kembalikanBaris(tx, tabel, id);
  if (kini === null) return removeRow(tx, tabel, id);
}

const keyOf = ({ tabel, id, kolom, kalah }: BenturanKolom): string => [tabel, id, kolom, kalah.perubahan].join('\n');
/** Two copies that settle the same conflict meet on one row. */
const settledId = (one: BenturanKolom): string => `selesai-${hashTeks(keyOf(one))}`;
