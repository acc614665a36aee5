import { hurufKecil } from '../domain/hurufAwal';
import type { BedaKolom } from '../domain/riwayat';
import { sebutanKolom, sebutanTabel } from '../domain/sebutanKolom';
import { angka } from '../domain/tampil';
import { pembacaBaris, type PembacaBaris } from './bedaBaris';
import { namaSekaligus } from './namaBaris';
import { parseIsi, type LogEntry } from './replay';
import { ofThisOffice } from './rows';
import { entriDicari, type SaringPerubahan } from './saringRiwayat';
import type { Db, SystemTables, TableName } from './schema';

/** What happened to rows of one table in one command. */
type Apa = 'tambah' | 'hapus' | 'kembali' | 'ubah';
interface Kelompok {
  readonly tabel: TableName;
  readonly apa: Apa;
  readonly jumlah: number;
}
const KATA: Readonly<Record<Apa, string>> = {
  tambah: 'menambah',
  hapus: 'menghapus',
  kembali: 'mengembalikan',
  ubah: 'mengubah',
};
/** The first of these a command touched is what it is about; the rest goes with it. */
const UTAMA: readonly TableName[] = ['dpa', 'pegawai', 'tugas', 'sub_kegiatan', 'surat', 'bagian', 'tim_kerja'];
/** Entries of a command that are read to be named. */
const DIBACA = 6;
const TERPANJANG = 70;
const PEMBAGI = sebutanKolom('tugas', 'pembagi');

const pendek = (teks: string): string =>
  teks.length > TERPANJANG ? `${teks.slice(0, TERPANJANG - 1).trimEnd()}…` : teks;
const deret = (kata: readonly string[]): string =>
  kata.length < 3 ? kata.join(' dan ') : `${kata.slice(0, -1).join(', ')}, dan ${kata.at(-1) ?? ''}`;

/**
 * What each command did, as the rest of a sentence after the name of who did it. Commands of a kind that tell themselves
 * (imports, letters, what the program wrote) keep their label. With filters on a record only its part is told.
 * @param urung `mundur` for an undo, `maju` for a redo, by command
 */
export async function kalimatPerubahan(
  db: Db,
  rows: readonly SystemTables['perubahan'][],
  saring: SaringPerubahan,
  urung: ReadonlyMap<string, 'mundur' | 'maju'>,
): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  const rest: string[] = [];
  for (const { id, jenis, label } of rows) {
    const arah = urung.get(id);
    if (arah) told.set(id, `${arah === 'mundur' ? 'mengurungkan' : 'mengulangi'} “${label}”`);
    else if (jenis === 'biasa') rest.push(id);
    else told.set(id, label);
  }
  const groups = await kelompokkan(db, rest, saring);
  const entries = await bacaEntri(db, rest, saring);
  const shares = await isiPorsi(db, entries);
  const named: { tabel: TableName; id: string }[] = [...entries.values()].flat();
  for (const { tugas_id, pegawai_id } of shares.values())
    named.push({ tabel: 'tugas', id: tugas_id }, { tabel: 'pegawai', id: pegawai_id });
  const baca = pembacaBaris(db, await namaSekaligus(db, named));
  for (const { id, label } of rows) {
    if (told.has(id)) continue;
    const group = groups.get(id) ?? [];
    const own = entries.get(id) ?? [];
    told.set(id, (await pembagian(baca, group, own, shares)) ?? (await umum(baca, group, own)) ?? label);
  }
  return told;
}

async function kelompokkan(db: Db, ids: readonly string[], saring: SaringPerubahan): Promise<Map<string, Kelompok[]>> {
  const found = new Map<string, Kelompok[]>();
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('log')
    .select((eb) => [
      'perubahan',
      'tabel',
      eb
        .case()
        .when('jenis', '=', 'I')
        .then<Apa>('tambah')
        .when(eb.fn<number>('instr', ['isi', eb.val('"dihapus":[null,')]), '>', 0)
        .then<Apa>('hapus')
        .when(eb.fn<number>('instr', ['isi', eb.val('"dihapus":["')]), '>', 0)
        .then<Apa>('kembali')
        .else<Apa>('ubah')
        .end()
        .as('apa'),
      eb.fn.countAll<number>().as('jumlah'),
    ])
    .where('perubahan', 'in', ids)
    .where((eb) => (saring.catatan && entriDicari(eb, saring)) || eb.val(1).$castTo<boolean>())
    .groupBy(['perubahan', 'tabel', 'apa'])
    .execute();
  for (const { perubahan, tabel, apa, jumlah } of rows) {
    const list = found.get(perubahan) ?? [];
    list.push({ tabel: tabel as TableName, apa, jumlah });
    found.set(perubahan, list);
  }
  return found;
}

/** The first entries of each command, and every one of the tables it may be about. */
async function bacaEntri(db: Db, ids: readonly string[], saring: SaringPerubahan): Promise<Map<string, LogEntry[]>> {
  const found = new Map<string, LogEntry[]>();
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('log')
    .selectAll()
    .where('perubahan', 'in', ids)
    .where((eb) =>
      saring.catatan
        ? (entriDicari(eb, saring) ?? eb.val(1).$castTo<boolean>())
        : eb.or([eb('n', '<=', DIBACA), eb.and([eb('tabel', 'in', [...UTAMA]), eb('n', '<=', 60)])]),
    )
    .orderBy('perubahan')
    .orderBy('n')
    .limit(ids.length * 60)
    .execute();
  for (const row of rows) {
    const list = found.get(row.perubahan) ?? [];
    list.push({ ...row, tabel: row.tabel as TableName, isi: parseIsi(row.isi) });
    found.set(row.perubahan, list);
  }
  return found;
}

type Porsi = ReadonlyMap<string, { readonly tugas_id: string; readonly pegawai_id: string }>;

async function isiPorsi(db: Db, entries: ReadonlyMap<string, readonly LogEntry[]>): Promise<Porsi> {
  const ids = [...entries.values()].flat().flatMap(({ tabel, id }) => (tabel === 'penugasan' ? [id] : []));
  const found = new Map<string, { tugas_id: string; pegawai_id: string }>();
  for (let at = 0; at < ids.length; at += 500)
    for (const { id, ...rest } of await db
      .selectFrom('penugasan')
      .select(['id', 'tugas_id', 'pegawai_id'])
      .where('opd_id', '=', ofThisOffice)
      .where('id', 'in', ids.slice(at, at + 500))
      .execute())
      found.set(id, rest);
  return found;
}

/** Shares of one task: who got it, lost it, or gave it to whom. Undefined when the command is about more than that. */
async function pembagian(
  { nama, beda }: PembacaBaris,
  groups: readonly Kelompok[],
  entries: readonly LogEntry[],
  shares: Porsi,
): Promise<string | undefined> {
  const jumlah = groups.reduce((sum, one) => sum + one.jumlah, 0);
  if (groups.length === 0 || groups.some(({ tabel }) => tabel !== 'penugasan') || jumlah !== entries.length)
    return undefined;
  const tasks = new Set(entries.map(({ id }) => shares.get(id)?.tugas_id));
  const [tugas] = tasks;
  if (tasks.size !== 1 || tugas === undefined) return undefined;
  const judul = await nama('tugas', tugas);
  const orang = async (apa: readonly Apa[]): Promise<string[]> => {
    const names: string[] = [];
    for (const entry of entries)
      if (apa.includes(apaEntri(entry))) names.push(await nama('pegawai', shares.get(entry.id)?.pegawai_id ?? ''));
    return names;
  };
  const [diberi, dilepas, diubah] = [await orang(['tambah', 'kembali']), await orang(['hapus']), await orang(['ubah'])];
  if (dilepas.length === 0 && diubah.length === 0) return `menugaskan ${deret(diberi)} pada ${judul}`;
  if (diberi.length === 0 && diubah.length === 0) return `melepas ${deret(dilepas)} dari ${judul}`;
  if (diberi.length === 1 && dilepas.length === 1 && diubah.length === 0)
    return `memindahkan ${judul} dari ${dilepas[0] ?? ''} kepada ${diberi[0] ?? ''}`;
  const [satu] = entries;
  if (entries.length === 1 && satu) return `${perbedaan(await beda(satu))} ${diubah[0] ?? ''} pada ${judul}`;
  return `mengubah pembagian ${judul} di antara ${deret([...new Set([...diberi, ...diubah, ...dilepas])])}`;
}

const apaEntri = ({ jenis, isi }: LogEntry): Apa =>
  jenis === 'I' ? 'tambah' : isi['dihapus'] ? (isi['dihapus'][1] === null ? 'kembali' : 'hapus') : 'ubah';

/** One row is told by its name and its fields, several are counted. */
async function umum(
  { nama, beda }: PembacaBaris,
  groups: readonly Kelompok[],
  entries: readonly LogEntry[],
): Promise<string | undefined> {
  const about = UTAMA.find((tabel) => groups.some((one) => one.tabel === tabel)) ?? groups[0]?.tabel;
  const main = groups.filter(({ tabel }) => tabel === about);
  const [group] = main;
  const alone = groups.length === main.length;
  const entry = entries.find(({ tabel }) => tabel === about);
  if (main.length === 1 && group?.jumlah === 1 && entry && (alone || UTAMA.includes(entry.tabel))) {
    const target = `${hurufKecil(sebutanTabel(entry.tabel))} ${await nama(entry.tabel, entry.id)}`;
    const fields = await beda(entry);
    // A setting that was never touched stands in no row: its first value reads as a change.
    if (group.apa === 'tambah' && entry.tabel === 'pengaturan' && fields.length === 1)
      return `mengatur ${hurufKecil(await nama(entry.tabel, entry.id))} menjadi ${pendek(fields[0]?.baru ?? '')}`;
    if (group.apa !== 'ubah') return `${KATA[group.apa]} ${target}`;
    const [satu] = fields;
    if (!satu) return undefined;
    if (entry.tabel === 'pengaturan' && fields.length === 1 && satu.kolom === 'Nilai')
      return perbedaan([{ ...satu, kolom: await nama(entry.tabel, entry.id) }]);
    const divided = groups.some(({ tabel }) => tabel === 'penugasan') && about === 'tugas';
    return `${perbedaan(tanpaPembagi(fields))} pada ${target}${divided ? ' beserta pembagiannya' : ''}`;
  }
  return hitungan(groups);
}

/** The scale of the shares follows the volume: told only where it changed alone. */
const tanpaPembagi = (fields: readonly BedaKolom[]): readonly BedaKolom[] => {
  const rest = fields.filter(({ kolom }) => kolom !== PEMBAGI);
  return rest.length > 0 ? rest : fields;
};

function hitungan(groups: readonly Kelompok[]): string | undefined {
  if (groups.length === 0) return undefined;
  const rank = ({ tabel }: Kelompok): number => (UTAMA.includes(tabel) ? UTAMA.indexOf(tabel) : UTAMA.length);
  const sorted = [...groups].sort((a, b) => rank(a) - rank(b) || b.jumlah - a.jumlah).slice(0, 3);
  const parts: string[] = [];
  for (const apa of new Set(sorted.map((one) => one.apa))) {
    const things = sorted
      .filter((one) => one.apa === apa)
      .map(({ tabel, jumlah }) => `${angka(jumlah)} ${hurufKecil(sebutanTabel(tabel))}`);
    parts.push(`${KATA[apa]} ${deret(things)}`);
  }
  return parts.join('; ');
}

/** `mengubah volume dari 10 menjadi 12`; of many fields the first two are named. */
function perbedaan(fields: readonly BedaKolom[]): string {
  const [one, two] = fields;
  if (!one) return 'mengubah';
  const kolom = hurufKecil(one.kolom);
  if (fields.length > 2 && two)
    return `mengubah ${kolom}, ${hurufKecil(two.kolom)}, dan ${fields.length - 2} isian lain`;
  if (two) return `mengubah ${[one, two].map((field) => `${hurufKecil(field.kolom)} ${berubah(field)}`).join(' dan ')}`;
  if (one.baru === 'diperbarui' && one.lama === '') return `memperbarui ${kolom}`;
  if (one.lama === '') return `mengisi ${kolom} dengan ${pendek(one.baru)}`;
  if (one.baru === '') return `mengosongkan ${kolom} (semula ${pendek(one.lama)})`;
  return `mengubah ${kolom} dari ${pendek(one.lama)} menjadi ${pendek(one.baru)}`;
}
const berubah = ({ lama, baru }: BedaKolom): string =>
  lama === '' ? `(${pendek(baru)})` : `(${pendek(lama)} → ${pendek(baru) || 'kosong'})`;
