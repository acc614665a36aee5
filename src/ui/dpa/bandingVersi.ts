import type { BarisBandingDpa, BarisVersiDpa, KeadaanBarisDpa, PerbandinganDpa } from '../../api/dpaViews';
import { KEADAAN_BARIS_DPA } from '../../api/dpaViews';
import { indukKode } from '../../domain/kodeSubKegiatan';
import { cariCocok } from '../../domain/nama';
import { KEADAAN } from './teks';
import type { BarisBersusun } from './susunDpa';

export type SaringBanding = 'semua' | 'berubah' | KeadaanBarisDpa;
export const SARING_BANDING: readonly SaringBanding[] = ['semua', 'berubah', ...KEADAAN_BARIS_DPA];

export const selisihBaris = (b: Pick<BarisBandingDpa, 'paguLama' | 'paguBaru'>): number =>
  (b.paguBaru ?? 0) - (b.paguLama ?? 0);

/** A line that stayed as it was, name aside. */
const berubah = (b: BarisBandingDpa): boolean => b.keadaan !== 'sama';

export const saringBanding = (p: PerbandinganDpa, saring: SaringBanding, cari: string): readonly BarisBandingDpa[] =>
  p.baris
    .filter(
      (b) =>
        (saring === 'semua' || (saring === 'berubah' ? berubah(b) : b.keadaan === saring)) &&
        (cari === '' || cariCocok(`${b.kode} ${b.nama} ${b.namaLama} ${b.namaBagian} ${b.namaSubUnit}`, cari)),
    )
    .sort(
      (a, b) =>
        Number(a.kode === '') - Number(b.kode === '') ||
        a.kode.localeCompare(b.kode) ||
        a.nama.localeCompare(b.nama, 'id'),
    );

export const jumlahBanding = (p: PerbandinganDpa, saring: SaringBanding): number =>
  saring === 'semua' ? p.baris.length : saring === 'berubah' ? p.baris.filter(berubah).length : p.jumlah[saring];

export function totalBanding(baris: readonly BarisBandingDpa[]): { readonly lama: number; readonly baru: number } {
  return {
    lama: baris.reduce((n, b) => n + (b.paguLama ?? 0), 0),
    baru: baris.reduce((n, b) => n + (b.paguBaru ?? 0), 0),
  };
}

const JUDUL = [
  'Keadaan',
  'Kode',
  'Sub kegiatan',
  'Nama sebelumnya',
  'Bagian',
  'Sub unit',
  'Sub unit sebelumnya',
  'Pagu lama',
  'Pagu baru',
  'Selisih',
  'Target lama',
  'Target baru',
  'Tugas',
] as const;

/** A text that a spreadsheet would take for a formula keeps its first sign as text. */
const sel = (nilai: string | number): string => {
  if (typeof nilai === 'number') return String(nilai);
  const rapi = nilai.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(rapi) ? `'${rapi}` : rapi;
};

/** The comparison as text with tabs, for the clipboard: pastes into a spreadsheet cell by cell, amounts as numbers. */
export function salinanBanding(baris: readonly BarisBandingDpa[]): string {
  const { lama, baru } = totalBanding(baris);
  const isi = baris.map((b) => [
    KEADAAN[b.keadaan],
    b.kode,
    b.nama,
    b.namaLama,
    b.namaBagian,
    b.namaSubUnit,
    b.unitLama,
    b.paguLama ?? '',
    b.paguBaru ?? '',
    selisihBaris(b),
    b.targetLama,
    b.targetBaru,
    b.jumlahTugas,
  ]);
  const jumlah = ['Jumlah', '', '', '', '', '', '', lama, baru, baru - lama, '', '', ''];
  return [[...JUDUL], ...isi, jumlah].map((satu) => satu.map(sel).join('\t')).join('\r\n');
}

/** A line of an old version, placed under its program and kegiatan. */
export type BarisVersiBersusun = BarisVersiDpa & BarisBersusun;
export const barisVersiBersusun = (b: BarisVersiDpa): BarisVersiBersusun => {
  const kodeKegiatan = b.kode === '' ? '' : (indukKode(b.kode) ?? '');
  return {
    ...b,
    id: b.subKegiatanId,
    kodeKegiatan,
    kodeProgram: kodeKegiatan === '' ? '' : (indukKode(kodeKegiatan) ?? ''),
  };
};
