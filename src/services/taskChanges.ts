import type { BedaTugas } from '../api/tugasViews';
import { menitNorma } from '../domain/normaWaktu';
import type { Pengaturan } from '../domain/pengaturan';
import { pembagiUntuk } from '../domain/porsi';
import { sebutSyarat } from '../domain/syarat';
import { angka, jendelaTeks } from '../domain/tampil';
import type { Tugas, TugasTerbagi } from '../domain/tugas';
import type { BarisTugas } from '../importers/tugasTabel';
import { BIDANG_BULAN } from '../importers/tugasJudul';

/** A task as a row of a list makes it: only what the row fills changes; name, place, order and people stay. */
export function mergeRow({ penugasan: _, ...old }: TugasTerbagi, row: BarisTugas, settings: Pengaturan): Tugas {
  const fills = (...fields: readonly BarisTugas['terisi'][number][]): boolean =>
    fields.some((field) => row.terisi.includes(field));
  const next: Tugas = {
    ...old,
    ...(fills('keluaran') ? { keluaran: row.keluaran } : {}),
    ...(row.satuan !== '' ? { satuan: row.satuan } : {}),
    ...(fills('volume') ? { volume: row.volume } : {}),
    ...(fills('jenis') ? { jenis: row.jenis } : {}),
    ...(fills('sifat') ? { sifat: row.sifat } : {}),
    ...(fills('asalNorma') ? { asalNorma: row.asalNorma } : {}),
    ...(fills('bulan', 'mulai', ...BIDANG_BULAN) ? { jendela: row.jendela } : {}),
    ...(fills('dasar') ? { dasar: row.dasar } : {}),
    ...(fills('petunjuk') ? { petunjuk: row.petunjuk } : {}),
    // People named one by one have no place in a list.
    ...(fills('syarat')
      ? { syarat: { ...row.syarat, boleh: old.syarat.boleh, tidakBoleh: old.syarat.tidakBoleh } }
      : {}),
    ...(row.norma === null
      ? {}
      : { norma: menitNorma(row.norma, row.satuanNorma, settings), satuanNorma: row.satuanNorma }),
  };
  const norma = next.norma === old.norma ? { satuanNorma: old.satuanNorma } : {};
  const sameSize = next.volume === old.volume && next.jenis === old.jenis;
  return { ...next, ...norma, pembagi: sameSize ? old.pembagi : pembagiUntuk(next) };
}

const menit = (norma: number | null): string => (norma === null ? 'belum diisi' : `${angka(norma)} menit`);
const JENIS = { hasil: 'menurut hasil', layanan: 'layanan tetap' } as const;
const ASAL = { perkiraan: 'perkiraan', abk: 'ABK' } as const;

/** What differs, in the words of the form. */
export function changedFields(old: Tugas, next: Tugas): readonly BedaTugas[] {
  const rows: readonly (readonly [string, string, string])[] = [
    ['Keluaran', old.keluaran, next.keluaran],
    ['Volume', angka(old.volume), angka(next.volume)],
    ['Satuan', old.satuan, next.satuan],
    ['Norma', menit(old.norma), menit(next.norma)],
    ['Dasar norma', ASAL[old.asalNorma], ASAL[next.asalNorma]],
    ['Masa', jendelaTeks(old.jendela), jendelaTeks(next.jendela)],
    ['Jenis', JENIS[old.jenis], JENIS[next.jenis]],
    ['Sifat', old.sifat, next.sifat],
    ['Syarat', sebutSyarat(old.syarat), sebutSyarat(next.syarat)],
    ['Dasar', old.dasar, next.dasar],
    ['Petunjuk', old.petunjuk, next.petunjuk],
  ];
  return rows.flatMap(([nama, lama, baru]) => (lama === baru ? [] : [{ nama, lama: lama || '–', baru: baru || '–' }]));
}
