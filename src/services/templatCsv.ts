import { formatSyarat } from '../domain/syarat';
import type { TemplatTugas } from '../domain/templat';
import { teksWaktu } from '../domain/waktuTugas';
import { selCsv } from './selCsv';

const HEAD = [
  'kode_sub_kegiatan',
  'nama_sub_kegiatan',
  'tugas',
  'keluaran',
  'satuan',
  'volume',
  'norma_menit',
  'bulan',
  'sifat',
  'jenis',
  'dasar',
  'petunjuk',
  'syarat',
  'status_templat',
  'sumber_templat',
] as const;

/** Drafts as the CSV that "Impor templat" reads: `;` as Excel in Indonesia expects, with a mark for UTF-8. */
export function templatCsv(templat: readonly TemplatTugas[]): string {
  const rows = templat.map((t): readonly (string | number)[] => [
    t.kode,
    t.namaSubKegiatan,
    t.nama,
    t.keluaran,
    t.satuan,
    t.volume,
    t.norma ?? '',
    t.jendela.jenis === 'tahun' ? '' : teksWaktu(t.jendela),
    t.sifat,
    t.jenis,
    t.dasar,
    t.petunjuk,
    t.syarat ? formatSyarat(t.syarat) : '',
    t.status,
    t.sumber,
  ]);
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(selCsv).join(';')).join('\r\n')}\r\n`;
}
