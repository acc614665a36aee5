import type { BarisPerubahan, BedaKolom } from '../domain/riwayat';
import { sebutanKolom } from '../domain/sebutanKolom';
import { angka, NAMA_BULAN, persen, rupiah } from '../domain/tampil';
import { PEMBAGI_PERSEN } from '../domain/tugas';
import { nameFinder, type NamaBaris } from './namaBaris';
import { bedaDaun, nilaiTerbaca } from './nilaiTerbaca';
import { pembagiSaat, type PembagiSaat } from './pembagiSaat';
import { TABEL_RAHASIA } from './rahasia';
import type { LogEntry } from './replay';
import { columnsOf, type Db, type TableName, type Tx } from './schema';

type Raw = string | number | null;

/** Columns that mean nothing to people: that they changed is told, not how. */
const TAK_TERBACA = new Set(['urutan', 'hash', 'hash_templat', 'hash_pdf', 'versi_huruf']);
/** Columns that hold a whole JSON document: told leaf by leaf. */
const DOKUMEN = new Set(['isi', 'bahan', 'ditinjau']);
/** Leaves of one document that are told. */
const DAUN_TERBANYAK = 12;

/** Tells entries of the log in words; names are looked up once. */
export interface PembacaBaris {
  readonly nama: NamaBaris;
  /** Fields of an entry that people read, old and new. */
  readonly beda: (entry: LogEntry) => Promise<BedaKolom[]>;
  /** An entry as lines: one per field, or one for a row that was added, removed or brought back. */
  readonly baris: (entry: LogEntry) => Promise<BarisPerubahan[]>;
}

/** `dikenal`: names of rows found before, by `table/id`. */
export function pembacaBaris(db: Db | Tx, dikenal?: Map<string, string>): PembacaBaris {
  const nama = nameFinder(db, dikenal);

  const nilai = async ({ tabel, id, perubahan }: LogEntry, kolom: string, raw: Raw, lama = false): Promise<string> => {
    if (raw === null || raw === '') return '';
    const ref = columnsOf(tabel).find(([column]) => column === kolom)?.[1].ref;
    if (ref) return nama(ref as TableName, String(raw));
    if (tabel === 'surat' && kolom === 'menggantikan') return nama('surat', String(raw));
    if (tabel === 'penugasan' && kolom === 'porsi') return porsi(Number(raw), await pembagi(id, perubahan, lama));
    if (tabel === 'tugas' && kolom === 'pembagi') return raw === PEMBAGI_PERSEN ? 'persen' : `${raw} bagian`;
    return nilaiTerbaca(kolom, raw, tabel);
  };

  const pembagi = pembagiSaat(db);

  async function satuKolom(entry: LogEntry, kolom: string, lama: Raw, baru: Raw): Promise<BedaKolom[]> {
    const { tabel } = entry;
    const sebutan = sebutanKolom(tabel, kolom);
    if (TAK_TERBACA.has(kolom) || TABEL_RAHASIA.has(tabel)) return [{ kolom: sebutan, lama: '', baru: 'diperbarui' }];
    // A new worksheet is told by its size, a changed one by what differs.
    const baruDibuat = tabel === 'rb_lembar' && (lama === null || baru === null);
    if (DOKUMEN.has(kolom) && !baruDibuat) return daun(tabel === 'pengaturan' ? '' : sebutan, lama, baru);
    if (tabel === 'anggaran_sub_kegiatan' && kolom === 'bulan' && lama !== null && baru !== null)
      return daun('', lama, baru).map((one) => ({
        kolom: `${sebutan} ${NAMA_BULAN[Number(one.kolom) - 1] ?? one.kolom}`,
        lama: rupiah(Number(one.lama)),
        baru: rupiah(Number(one.baru)),
      }));
    return [{ kolom: sebutan, lama: await nilai(entry, kolom, lama, true), baru: await nilai(entry, kolom, baru) }];
  }

  const beda = async (entry: LogEntry): Promise<BedaKolom[]> => {
    const found: BedaKolom[] = [];
    for (const [kolom, [lama, baru]] of Object.entries(entry.isi))
      if (kolom !== 'dihapus') found.push(...(await satuKolom(entry, kolom, lama, baru)));
    return found;
  };

  return {
    nama,
    beda,
    async baris(entry) {
      const { tabel, id } = entry;
      const catatan = { tabel, id, nama: await nama(tabel, id), isi: [] };
      const utuh = (baru: string): BarisPerubahan => ({ ...catatan, kolom: '', lama: '', baru });
      if (entry.jenis === 'I') {
        const isi = (await beda(entry)).filter(({ baru }) => baru !== '' && baru !== 'diperbarui');
        return [{ ...utuh('ditambahkan'), isi: isi.map(({ kolom, baru }) => ({ kolom, nilai: baru })) }];
      }
      const rows: BarisPerubahan[] = [];
      const { dihapus } = entry.isi;
      if (dihapus) rows.push(utuh(dihapus[1] === null ? 'dikembalikan' : 'dihapus'));
      for (const one of await beda(entry)) rows.push({ ...catatan, ...one });
      return rows;
    },
  };
}

/** `50 %` of a task that is divided by percent, `8 Laporan` of one that is divided by units or by what is not known. */
const porsi = (raw: number, { pembagi, satuan }: PembagiSaat): string =>
  pembagi === PEMBAGI_PERSEN ? persen(raw / PEMBAGI_PERSEN) : `${angka(raw)} ${satuan}`.trim();

/** Leaves in which two JSON texts differ, at most so many. */
function daun(sebutan: string, lama: Raw, baru: Raw): BedaKolom[] {
  const all = bedaDaun(lama, baru);
  const told = all.slice(0, DAUN_TERBANYAK).map(([path, a, b]): BedaKolom => {
    const kolom = [sebutan, terurai(path)].filter(Boolean).join(' › ');
    return { kolom: kolom || 'Nilai', lama: String(a ?? ''), baru: String(b ?? '') };
  });
  if (all.length > told.length)
    told.push({ kolom: sebutan || 'Isi', lama: '', baru: `${all.length - told.length} butir lain diubah` });
  return told;
}

/** `kop › namaDaerah` → `kop › nama daerah`. */
const terurai = (path: string): string =>
  path.replace(/(\p{Ll})(\p{Lu})/gu, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`).replaceAll('_', ' ');
