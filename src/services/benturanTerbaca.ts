import type { Benturan, SisiBenturan } from '../api/gabungViews';
import type { BenturanKolom } from '../data/gabung/benturan';
import { jamPerubahan } from '../data/ids';
import { bedaDaun, nilaiTerbaca } from '../data/nilaiTerbaca';
import { pembagiSaat } from '../data/pembagiSaat';
import { ISI_RAHASIA, TABEL_RAHASIA } from '../data/rahasia';
import { parseIsi } from '../data/replay';
import { nameFinder } from '../data/riwayat';
import { columnsOf, TABLE_NAMES, type Db, type TableName } from '../data/schema';
import { sebutanKolom, sebutanSetelan } from '../domain/sebutanKolom';
import { angka, persen } from '../domain/tampil';
import { PEMBAGI_PERSEN } from '../domain/tugas';
import { denganIkut } from './benturanIkut';

type Raw = string | number | null;
/** Columns that hold whole documents: only where the sides differ is worth reading. */
const DOKUMEN = new Set(['isi', 'bahan', 'ditinjau']);
/** Leaves of a document, or fields of a removed row, that are told. */
const TERBANYAK = 6;
const KOSONG = 'kosong';

/**
 * Conflicts with the names of rows, people and values; as many as are given, so ask for a page. What is decided together
 * with one of them is named there and is no entry of its own.
 */
export async function inWords(db: Db, conflicts: readonly BenturanKolom[]): Promise<Benturan[]> {
  const words = terjemah(db);
  const actors = await aktorDari(
    db,
    conflicts.flatMap((one) => [one.kalah.perubahan, one.pemenang.perubahan, penulisKini(one)]),
  );
  const found: Benturan[] = [];
  for (const one of await denganIkut(db, conflicts)) {
    const { tabel, id, kolom, kini } = one;
    const side = async (perubahan: string, raw: Raw, kalah = false): Promise<SisiBenturan> => ({
      perubahan,
      nilai:
        kalah && kolom === 'dihapus' && raw === null
          ? await words.suntingan(one)
          : await words.nilai(one, raw, perubahan),
      aktor: actors.get(perubahan) ?? '',
      waktu: new Date(jamPerubahan(perubahan)).toISOString(),
    });
    const terakhir = await side(penulisKini(one), kini);
    found.push({
      tabel,
      id,
      kolom,
      nama: await words.nama(tabel, id),
      sebutan: kolom === 'dihapus' ? '' : tabel === 'pengaturan' ? 'Yang berbeda' : sebutanKolom(tabel, kolom),
      kalah: await side(one.kalah.perubahan, one.kalah.nilai, true),
      pemenang: await side(one.pemenang.perubahan, one.pemenang.nilai),
      kini: terakhir.nilai,
      terakhir,
      ikut: await Promise.all(
        one.ikut.map(async (lain) =>
          lain.tabel === 'penugasan'
            ? `porsi ${await words.nama(lain.tabel, lain.id)}`
            : sebutanKolom(lain.tabel, lain.kolom).toLowerCase(),
        ),
      ),
    });
  }
  return found;
}

/** Who gave the field its present value: a later write that only put it back (an undo) is not the author. */
export const penulisKini = ({ kolom, pemenang, kini, terakhir }: BenturanKolom): string => {
  const sama = kolom === 'dihapus' ? (pemenang.nilai === null) === (kini === null) : pemenang.nilai === kini;
  return sama ? pemenang.perubahan : terakhir;
};

/** Who wrote each of these commands. */
export async function aktorDari(db: Db, perubahan: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(perubahan)];
  const actors = new Map<string, string>();
  for (let at = 0; at < ids.length; at += 500)
    for (const { id, aktor } of await db
      .selectFrom('perubahan')
      .select(['id', 'aktor'])
      .where('id', 'in', ids.slice(at, at + 500))
      .execute())
      actors.set(id, aktor);
  return actors;
}

function terjemah(db: Db) {
  const name = nameFinder(db);
  const pembagi = pembagiSaat(db);

  const satuNilai = async (
    tabel: TableName,
    id: string,
    kolom: string,
    raw: Raw,
    perubahan: string,
  ): Promise<string> => {
    if (kolom === 'dihapus') return raw === null ? 'dipertahankan' : 'dihapus';
    if (TABEL_RAHASIA.has(tabel)) return raw === null || raw === '' ? KOSONG : ISI_RAHASIA;
    const ref = columnsOf(tabel).find(([column]) => column === kolom)?.[1].ref;
    if (ref && TABLE_NAMES.includes(ref as TableName) && raw !== null) return name(ref as TableName, String(raw));
    if (tabel === 'penugasan' && kolom === 'porsi' && raw !== null)
      return porsiTerbaca(Number(raw), (await pembagi(id, perubahan)).pembagi);
    if (tabel === 'tugas' && kolom === 'pembagi') return raw === PEMBAGI_PERSEN ? 'persen' : `${raw ?? ''} bagian`;
    const nilai = nilaiTerbaca(kolom, raw, tabel);
    if (tabel === 'realisasi' && kolom === 'volume' && nilai !== '') return `${nilai} ${await satuanCatatan(db, id)}`;
    return nilai || KOSONG;
  };
  return {
    nama: async (tabel: TableName, id: string): Promise<string> =>
      tabel === 'pengaturan' ? sebutanSetelan(id) : name(tabel, id),
    /** The value of one side; of a document what differs from the other sides. */
    async nilai({ tabel, id, kolom, kalah, kini }: BenturanKolom, raw: Raw, perubahan: string): Promise<string> {
      if (!DOKUMEN.has(kolom)) return satuNilai(tabel, id, kolom, raw, perubahan);
      return daunTerbaca(raw, raw === kini ? kalah.nilai : kini);
    },
    /** What the write said that a removal did not see. */
    async suntingan({ tabel, id, kalah }: BenturanKolom): Promise<string> {
      const entries = await db
        .selectFrom('log')
        .select(['isi', 'jenis'])
        .where('tabel', '=', tabel)
        .where('id', '=', id)
        .where('perubahan', '=', kalah.perubahan)
        .execute();
      const isi = entries
        .flatMap((entry) => Object.entries(parseIsi(entry.isi)))
        .filter(([kolom]) => kolom !== 'dihapus');
      if (entries.some(({ jenis }) => jenis === 'I')) return 'ditambahkan';
      const bagian: string[] = [];
      for (const [kolom, [, baru]] of isi.slice(0, TERBANYAK))
        bagian.push(
          DOKUMEN.has(kolom)
            ? sebutanKolom(tabel, kolom)
            : `${sebutanKolom(tabel, kolom)} ${await satuNilai(tabel, id, kolom, baru, kalah.perubahan)}`,
        );
      return bagian.length === 0 ? 'dikembalikan' : `diubah: ${bagian.join('; ')}`;
    },
  };
}

/** Unit of the task a note belongs to; before its `satuan` is known, as everywhere. */
async function satuanCatatan(db: Db, id: string): Promise<string> {
  const row = await db
    .selectFrom('tugas')
    .innerJoin('realisasi', 'realisasi.tugas_id', 'tugas.id')
    .select('tugas.satuan')
    .where('realisasi.id', '=', id)
    .executeTakeFirst();
  return row?.satuan || 'satuan';
}

/** `50 %` of a task that is divided by percent, `8 dari 30` of one that is divided by units, `8 bagian` of an unknown one. */
function porsiTerbaca(porsi: number, pembagi: number | null): string {
  if (pembagi === null) return `${angka(porsi)} bagian`;
  return pembagi === PEMBAGI_PERSEN ? persen(porsi / PEMBAGI_PERSEN) : `${angka(porsi)} dari ${angka(pembagi)}`;
}

/** `kotakTte › 1` reads `Kotak tte › 1`. */
function jejakTerbaca(path: string): string {
  const kata = path.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}

function daunTerbaca(raw: Raw, lain: Raw): string {
  const beda = bedaDaun(raw, lain);
  const bagian = beda
    .slice(0, TERBANYAK)
    .map(
      ([path, nilai]) =>
        `${path === '' ? '' : `${jejakTerbaca(path)}: `}${nilai === null || nilai === '' ? KOSONG : String(nilai)}`,
    );
  return [...bagian, ...(beda.length > TERBANYAK ? [`dan ${beda.length - TERBANYAK} butir lain`] : [])].join('\n');
}
