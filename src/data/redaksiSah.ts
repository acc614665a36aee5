import { bacaLetak, KOLOM_PRIBADI, type Redaksi } from './redaksi';
import { TABLE_NAMES, type TableName } from './schema';

/**
 * What a redaction may name. It blanks log and rows in every copy and for good, and it is looked at by every later command, so
 * one that a stranger wrote must at least be one that this program could have written: a person's own fields, or a text that
 * somebody typed, by the command that wrote it. Anything else is passed over, whoever signed it.
 */

/** Texts that people type or that come from their files. Codes, kinds, days, amounts and references are never blanked. */
export const KOLOM_TEKS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  ...KOLOM_PRIBADI,
  bagian: ['nama'],
  tim_kerja: ['nama'],
  penempatan: ['jabatan'],
  dpa: ['nomor', 'sumber_berkas'],
  sub_kegiatan: ['nama', 'nama_kegiatan', 'nama_program', 'nama_sub_unit', 'alasan_tanpa_tugas'],
  anggaran_sub_kegiatan: ['nama', 'keterangan', 'asal'],
  indikator: ['uraian', 'target', 'satuan'],
  sumber_dana: ['nama'],
  lokasi: ['nama'],
  rekening: ['nama'],
  tugas: ['nama', 'keluaran', 'satuan', 'asal_norma', 'syarat', 'dasar', 'petunjuk'],
  surat: ['nomor', 'perihal', 'keterangan', 'isi', 'diterbitkan_oleh', 'ditinjau', 'unit', 'templat', 'bahan'],
  surat_penerima: ['nama'],
  hari_libur: ['keterangan', 'sumber'],
  ramadan: ['sumber'],
  pengaturan: ['isi'],
  perintah: ['dari', 'perihal', 'nomor_surat', 'waktu', 'tempat', 'notula'],
  rb_lembar: ['nama'],
  rb_jawaban: ['catatan', 'bukti'],
};

/** Of one draft, and of every letter: what stands beside the person, whoever wrote it. */
const DALAM_KONSEP: ReadonlySet<string> = new Set(['isi/*/nama', 'isi/*/nip', 'isi/*/pangkatGolongan']);
const SEMUA_SURAT: ReadonlySet<string> = new Set(['isi/*/nip']);
const PERINTAH = /^[0-9a-f]{12}-[0-9a-z]{1,40}$/;
const TABEL: ReadonlySet<string> = new Set(TABLE_NAMES);

export const bolehDikosongkan = (tabel: string, kolom: string): boolean =>
  TABEL.has(tabel) && (KOLOM_TEKS[tabel as TableName]?.includes(kolom) ?? false);

/** The columns of a stored row of `redaksi`; null where the row is none that this program writes. */
export function kolomRedaksi(row: {
  readonly subjek: unknown;
  readonly tabel: unknown;
  readonly baris_id: unknown;
  readonly kolom: unknown;
}): readonly string[] | null {
  const { subjek, tabel, baris_id, kolom } = row;
  if (typeof subjek !== 'string' || subjek === '' || typeof tabel !== 'string' || typeof baris_id !== 'string')
    return null;
  const list = daftarTeks(kolom);
  if (!list) return null;
  const sah =
    tabel === 'perubahan'
      ? PERINTAH.test(baris_id) && list.every((one) => one === 'label')
      : list.every((one) => letakSah({ subjek, tabel, baris_id, kolom: list }, one));
  return sah ? list : null;
}

function daftarTeks(kolom: unknown): readonly string[] | null {
  if (typeof kolom !== 'string') return null;
  try {
    const list: unknown = JSON.parse(kolom);
    const teks = Array.isArray(list) && list.length > 0 && list.every((one): one is string => typeof one === 'string');
    return teks ? list : null;
  } catch {
    return null;
  }
}

function letakSah({ tabel, baris_id }: Redaksi, teks: string): boolean {
  const letak = bacaLetak(teks);
  if (!letak || !bolehDikosongkan(tabel, letak.kolom)) return false;
  const { kolom, jalur, perintah } = letak;
  if (jalur[0] === '*') return tabel === 'surat' && (baris_id === '' ? SEMUA_SURAT : DALAM_KONSEP).has(teks);
  // A whole column whoever wrote it: only of the person's own rows, and of the list of those a draft goes to.
  if (perintah === '')
    return (
      jalur.length === 0 &&
      (baris_id === '' ? (KOLOM_PRIBADI[tabel as TableName]?.includes(kolom) ?? false) : tabel === 'surat_penerima')
    );
  return baris_id !== '' && PERINTAH.test(perintah);
}
