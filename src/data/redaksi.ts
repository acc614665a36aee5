import { DATA_DIHAPUS } from '../domain/pribadi';
import { columnsOf, TABLE_NAMES, type TableName } from './schema';

/**
 * What "hapus data pribadi" makes of a log entry and of the label of a command. Pure, and a projection: R1–R5 hold in every
 * copy, in whatever order entries and redactions arrive, because nothing here looks at a value that it blanks.
 * R1 an entry is blanked by the redactions alone, old and new values alike, whenever it was written and whenever it arrives;
 * R2 blanking what is blank changes nothing; null and '' say nothing of a person and stay;
 * R3 a row belongs to a person by its id or by the columns of `kolomPemilik`, which are never blanked: shares, sums and counts
 *    stay;
 * R4 inside a JSON column single strings are blanked, its shape stays, so that everything that reads it still can;
 * R5 the label of a command on a row of that person keeps what it did and loses whom it names.
 */

export { DATA_DIHAPUS };

export interface Redaksi {
  /** Id of the person's row in `pegawai`. */
  readonly subjek: string;
  readonly tabel: string;
  /** '' = every row of the table that belongs to the person. */
  readonly baris_id: string;
  /**
   * `nama` = the column; `isi/0/nama` = one place in a JSON column; `isi/*` + `/nip` = that key of every object in it whose
   * `pegawaiId` is the person; `nama@COMMAND` = only what that command wrote there, wherever it appears.
   */
  readonly kolom: readonly string[];
}

/** Columns that name the people a row belongs to; a hand-over belongs to both of its sides. */
const PEMILIK: ReadonlySet<string> = new Set(['pegawai_id', 'dari_id', 'kepada_id']);
export const kolomPemilik = (tabel: TableName): readonly string[] =>
  columnsOf(tabel).flatMap(([kolom]) => (PEMILIK.has(kolom) ? [kolom] : []));

/** Tables whose rows belong to a person: the person, and what names it. */
export const TABEL_ORANG: readonly TableName[] = TABLE_NAMES.filter(
  (tabel) => tabel === 'pegawai' || kolomPemilik(tabel).length > 0,
);

/** Commands on these rows may name the person; a letter is named by what it is about. */
export const TABEL_LABEL: readonly TableName[] = TABEL_ORANG.filter((tabel) => tabel !== 'surat_penerima');

/** What is always blanked of a person, everywhere. Posts, dates and hours stay: the office's load is computed from them. */
export const KOLOM_PRIBADI: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  pegawai: ['nama', 'nip', 'golongan', 'kompetensi', 'sebab_keluar'],
  ketidakhadiran: ['jenis'],
  alasan_beban: ['alasan', 'nomor'],
  penugasan: ['persetujuan_lintas'],
  realisasi: ['mutu', 'bukti'],
  pembatalan: ['alasan'],
  alih_tugas: ['keterangan'],
  evaluasi: ['umpan_balik', 'tanggapan', 'hasil', 'perilaku'],
  catatan_kontribusi: ['alasan', 'tanggapan'],
  kehadiran: ['kejadian'],
};

/** Blank values that the rest of the program understands; all other text becomes DATA_DIHAPUS. */
const KOSONG: Readonly<Record<string, string | null>> = {
  'pegawai.nip': '',
  'pegawai.golongan': '',
  'pegawai.kompetensi': '[]',
  'pegawai.sebab_keluar': null,
  'ketidakhadiran.jenis': 'tidak_tersedia',
  'alasan_beban.nomor': '',
  'evaluasi.hasil': '',
  'evaluasi.perilaku': '',
  'kehadiran.kejadian': '{}',
};

/** Objects, lists and texts as JSON. */
const BERISI_JSON: ReadonlySet<string> = new Set([
  'pengaturan.isi',
  'surat.bahan',
  'surat.ditinjau',
  'surat.isi',
  'tugas.syarat',
]);

type Nilai = string | number | null;
/** A change of the log: `[old, new, seen]`. Under `*` it says what was known, which is no change. */
type Isi = Record<string, [Nilai, Nilai, string | null]>;

/** R2. */
export function nilaiKosong(tabel: string, kolom: string, nilai: Nilai): Nilai {
  if (nilai === null || nilai === '') return nilai;
  const kosong = KOSONG[`${tabel}.${kolom}`];
  return kosong === undefined ? DATA_DIHAPUS : kosong;
}

export interface Letak {
  readonly kolom: string;
  /** Keys inside the JSON of the column, [] = the whole column. */
  readonly jalur: readonly string[];
  /** '' = whoever wrote it. */
  readonly perintah: string;
}

/** null for what is no place: the text may come from anywhere. */
export function bacaLetak(teks: string): Letak | null {
  const [tempat = '', perintah = '', ...lebih] = teks.split('@');
  if (lebih.length > 0) return null;
  try {
    const [kolom = '', ...jalur] = tempat.split('/').map(decodeURIComponent);
    return { kolom, jalur, perintah };
  } catch {
    return null;
  }
}
/** The other way round. */
export const tulisLetak = ({ kolom, jalur, perintah }: Letak): string =>
  [kolom, ...jalur.map(encodeURIComponent)].join('/') + (perintah && `@${perintah}`);

/** R3. `pemilik` = the people the row names or ever named in the columns of `kolomPemilik`. */
export function mengenai(
  { subjek, tabel, baris_id }: Redaksi,
  baris: { readonly tabel: string; readonly id: string },
  pemilik: ReadonlySet<string>,
): boolean {
  if (tabel !== baris.tabel) return false;
  if (baris_id !== '') return baris_id === baris.id;
  return tabel === 'pegawai' ? baris.id === subjek : tabel === 'surat' || pemilik.has(subjek);
}

export interface Entri {
  readonly perubahan: string;
  readonly tabel: string;
  readonly id: string;
  readonly isi: string;
}

/**
 * The content of one entry under the redactions that concern its row (see `mengenai`). The same text when nothing is to be
 * blanked.
 */
export function isiDiredaksi(entri: Entri, redaksi: readonly Redaksi[]): string {
  const isi = JSON.parse(entri.isi) as Isi;
  let berubah = false;
  for (const { subjek, kolom } of redaksi)
    for (const teks of kolom) {
      const letak = bacaLetak(teks);
      if (!letak) continue;
      const change = isi[letak.kolom];
      if (!Array.isArray(change)) continue;
      const [lama, baru, lihat] = change;
      const kena = (penulis: string | null): boolean => letak.perintah === '' || letak.perintah === penulis;
      const next: Isi[string] = [
        kena(lihat) ? kosongkan(entri.tabel, letak, subjek, lama) : lama,
        kena(entri.perubahan) ? kosongkan(entri.tabel, letak, subjek, baru) : baru,
        lihat,
      ];
      if (next[0] === lama && next[1] === baru) continue;
      isi[letak.kolom] = next;
      berubah = true;
    }
  return berubah ? JSON.stringify(isi) : entri.isi;
}

function kosongkan(tabel: string, { kolom, jalur }: Letak, subjek: string, nilai: Nilai): Nilai {
  if (jalur.length === 0)
    return BERISI_JSON.has(`${tabel}.${kolom}`) ? jsonKosong(nilai) : nilaiKosong(tabel, kolom, nilai);
  if (typeof nilai !== 'string' || nilai === '') return nilai;
  const isi = bacaJson(nilai);
  if (!isi) return nilai;
  const [pertama, ...sisa] = jalur;
  const berubah = pertama === '*' ? kosongkanMilik(isi, subjek, sisa[0] ?? '') : kosongkanTempat(isi, jalur);
  return berubah ? JSON.stringify(isi) : nilai;
}

/** R4: what has a shape is blanked only at places inside it. */
function jsonKosong(nilai: Nilai): Nilai {
  if (typeof nilai !== 'string' || nilai === '' || bacaJson(nilai)) return nilai;
  return nilai.startsWith('"') ? JSON.stringify(DATA_DIHAPUS) : DATA_DIHAPUS;
}

/** An object or list stored as text, null for any other text. */
export function bacaJson(teks: string): object | null {
  if (!/^[[{]/.test(teks)) return null;
  try {
    return JSON.parse(teks) as object;
  } catch {
    return null;
  }
}

/** A number of a person becomes empty, so that a letter prints a blank; a name says that it was taken out. */
const stringKosong = (kunci: string, nilai: string): string => (nilai === '' || kunci === 'nip' ? '' : DATA_DIHAPUS);

function ganti(wadah: Record<string, unknown>, kunci: string): boolean {
  const nilai = wadah[kunci];
  if (typeof nilai !== 'string') return false;
  wadah[kunci] = stringKosong(kunci, nilai);
  return wadah[kunci] !== nilai;
}

/** The key of every object that names the person. */
function kosongkanMilik(isi: unknown, subjek: string, kunci: string): boolean {
  if (isi === null || typeof isi !== 'object') return false;
  const wadah = isi as Record<string, unknown>;
  const milik = wadah['pegawaiId'] === subjek && ganti(wadah, kunci);
  return Object.values(wadah).reduce<boolean>((any, one) => kosongkanMilik(one, subjek, kunci) || any, milik);
}

function kosongkanTempat(isi: unknown, jalur: readonly string[]): boolean {
  const kunci = jalur.at(-1);
  let wadah = isi;
  for (const langkah of jalur.slice(0, -1)) {
    if (wadah === null || typeof wadah !== 'object') return false;
    wadah = (wadah as Record<string, unknown>)[langkah];
  }
  if (kunci === undefined || wadah === null || typeof wadah !== 'object') return false;
  return ganti(wadah as Record<string, unknown>, kunci);
}

/** Labels that name nobody: what was done to how many, a file, a number. */
const TANPA_NAMA =
  /^(impor |\d+ |terapkan |lepaskan |kunci |buka kunci |ubah pembagian |pecah |salin |terbitkan \d|buat \d+ konsep|isi nomor |hapus \d|hapus catatan (?:ketidakhadiran|pembicaraan)|catat pembicaraan |evaluasi \d|hasil kerja \d|(?:tetapkan|buka kembali) evaluasi \d|hapus rekap |hapus data pribadi|tandai keluar \d|gabungkan |putuskan |membuat berkas|mengisi )/;
/** What was done, before whom it was done to. */
const SEBELUM_NAMA =
  /^((?:ubah|tambah|hapus|pindahkan) pegawai |catat ketidakhadiran |tandai keluar |terima alasan beban (?:rendah |melebihi )|batalkan alasan beban |bagikan .* kepada |pindahkan .* ke |alihkan \d+ tugas dari )/s;

/** A label that a redaction names by its command. */
export const LABEL_DIHAPUS = `perubahan ${DATA_DIHAPUS}`;

/** R5. */
export function labelDiredaksi(label: string): string {
  if (TANPA_NAMA.test(label)) return label;
  const [awal] = SEBELUM_NAMA.exec(label) ?? [];
  return awal === undefined ? LABEL_DIHAPUS : `${awal}${DATA_DIHAPUS}`;
}
