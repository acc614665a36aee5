import { barisOrang } from '../gabung/terapkanRedaksi';
import { KOLOM_PRIBADI, type Redaksi } from '../redaksi';
import type { Db, TableName, Tx } from '../schema';
import { hitungEntri, hitungPelaku, hitungSenama, labelOrang, suratOrang } from './jejak';
import { cariSebutan, pengenalOrang, polaPengenal, type Pengenal, type Sebutan } from './sebutan';
import { redaksiSebutan, tulisanBaru, type Tulisan } from './tulisUlang';

/** What "hapus data pribadi" of one person would do to this file, worked out before anything is written. */

export interface PilihanHapus {
  readonly pegawaiId: string;
  /** Take the name out of other texts too (tasks, settings, notes). */
  readonly sebutan: boolean;
  /** Blank the NIP in letters that went out; their names stay in any case. */
  readonly nipNaskah: boolean;
  /**
   * More names or numbers to look for, typed by the user and not kept: a copy that did not know of the decision may have
   * written the name into a text since, when the file itself no longer knows it.
   */
  readonly kata?: readonly string[];
}

export interface RencanaHapus {
  readonly pengenal: Pengenal;
  readonly redaksi: readonly Redaksi[];
  readonly tulisan: readonly Tulisan[];
  /** Rows of the person by table, removed ones included. */
  readonly baris: Readonly<Partial<Record<TableName, number>>>;
  /** Entries of the log on those rows, and commands whose label may name the person. */
  readonly entri: number;
  readonly label: number;
  /** Values of other rows that name the person, now or in the history. */
  readonly sebutan: readonly Sebutan[];
  /** `table/id/column` of those that name the person now. */
  readonly sekarang: ReadonlySet<string>;
  /** Drafts that name the person: blanked. Letters of the register: kept. */
  readonly konsep: number;
  readonly naskah: number;
  /** Commands the person wrote as a user of the program: the name stays as their author. */
  readonly pelaku: number;
  /** The name is one word: in a text it may be another word. */
  readonly namaTunggal: boolean;
  /** Other people of the same name: a text may mean them. */
  readonly senama: number;
}

const DALAM_KONSEP = ['isi/*/nama', 'isi/*/nip', 'isi/*/pangkatGolongan'] as const;

export async function rencanaHapus(db: Db | Tx, pilihan: PilihanHapus): Promise<RencanaHapus> {
  const { pegawaiId: subjek } = pilihan;
  const pengenal = await pengenalOrang(db, subjek, pilihan.kata);
  const pola = polaPengenal(pengenal);
  const anak = await barisOrang(db, subjek);
  const baris = [{ tabel: 'pegawai' as const, id: subjek }, ...anak];
  const surat = await suratOrang(db, subjek);
  const konsep = new Map(surat.filter(({ status }) => status === 'konsep').map((one) => [one.id, one]));
  const milik = new Set(baris.map(({ tabel, id }) => `${tabel}/${id}`));
  const sebutan = await cariSebutan(db, pengenal, (tabel, id, kolom) => {
    if (tabel === 'surat') return !konsep.has(id);
    // The same name in another person's own row is another person.
    if (tabel === 'surat_penerima' || (tabel === 'pegawai' && id !== subjek)) return true;
    return milik.has(`${tabel}/${id}`) && (KOLOM_PRIBADI[tabel]?.includes(kolom) ?? false);
  });
  const label = await labelOrang(db, baris, pola, pilihan.sebutan);
  const dipilih = pilihan.sebutan ? sebutan : [];
  const kini = pola ? await tulisanBaru(db, sebutan, pola) : [];
  return {
    pengenal,
    redaksi: [
      ...Object.entries(KOLOM_PRIBADI).map(([tabel, kolom]) => ({ subjek, tabel, baris_id: '', kolom })),
      ...[...konsep.values()].flatMap(({ id, penerima }) => [
        { subjek, tabel: 'surat', baris_id: id, kolom: DALAM_KONSEP },
        ...penerima.map((one) => ({ subjek, tabel: 'surat_penerima', baris_id: one, kolom: ['nama'] })),
      ]),
      ...(pilihan.nipNaskah ? [{ subjek, tabel: 'surat', baris_id: '', kolom: ['isi/*/nip'] }] : []),
      ...redaksiSebutan(subjek, dipilih),
      ...label.disebut.map((id) => ({ subjek, tabel: 'perubahan', baris_id: id, kolom: ['label'] })),
    ],
    tulisan: pilihan.sebutan ? kini : [],
    baris: jumlahPerTabel(baris),
    entri: await hitungEntri(db, baris),
    label: label.semua,
    sebutan,
    sekarang: new Set(kini.map(({ tabel, id, kolom }) => `${tabel}/${id}/${kolom}`)),
    konsep: konsep.size,
    naskah: surat.length - konsep.size,
    pelaku: await hitungPelaku(db, pengenal.nama),
    namaTunggal: pengenal.nama.length > 0 && pengenal.nama.every((nama) => !nama.includes(' ')),
    senama: await hitungSenama(db, subjek, pengenal.nama),
  };
}

function jumlahPerTabel(baris: readonly { readonly tabel: TableName }[]): RencanaHapus['baris'] {
  const jumlah: Partial<Record<TableName, number>> = {};
  for (const { tabel } of baris) jumlah[tabel] = (jumlah[tabel] ?? 0) + 1;
  return jumlah;
}

/** Several people in one command: a text that names two of them is written once, without either. */
export async function gabungRencana(
  db: Db | Tx,
  rencana: readonly RencanaHapus[],
): Promise<Pick<RencanaHapus, 'redaksi' | 'tulisan'>> {
  const pola = polaPengenal({
    nama: rencana.flatMap(({ pengenal }) => pengenal.nama).sort((a, b) => b.length - a.length),
    nip: rencana.flatMap(({ pengenal }) => pengenal.nip),
  });
  const dipilih = rencana.filter(({ tulisan }) => tulisan.length > 0).flatMap(({ sebutan }) => sebutan);
  return {
    redaksi: rencana.flatMap(({ redaksi }) => redaksi),
    tulisan: pola ? await tulisanBaru(db, dipilih, pola) : [],
  };
}
