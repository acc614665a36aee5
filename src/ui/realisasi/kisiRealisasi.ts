import type { BarisRealisasi } from '../../api/realisasiViews';
import type { SaveRealisasi } from '../../api/realisasiInputs';
import { bacaVolumeTeks, volumePersen, volumeTeks } from '../../domain/volumeTeks';

/** One month of one share as the wire takes it. */
export type Perubahan = SaveRealisasi['isi'][number];
export const kunciBaris = ({ tugasId, pegawaiId }: Pick<BarisRealisasi, 'tugasId' | 'pegawaiId'>): string =>
  `${tugasId}.${pegawaiId}`;

/** A column that can be typed into. */
export interface KolomIsian {
  readonly jenis: 'volume' | 'mutu' | 'bukti';
  readonly bulan: number;
}
export const kolomBulan = (bulan: number): readonly KolomIsian[] =>
  (['volume', 'mutu', 'bukti'] as const).map((jenis) => ({ jenis, bulan }));
export const KOLOM_TAHUN: readonly KolomIsian[] = Array.from({ length: 12 }, (_, i) => ({
  jenis: 'volume',
  bulan: i + 1,
}));

/** Place in the sheet: row among those shown, column among those that can be typed into. */
export interface Letak {
  readonly baris: number;
  readonly kolom: number;
}
export interface Kotak {
  readonly atas: number;
  readonly bawah: number;
  readonly kiri: number;
  readonly kanan: number;
}
export const kotakAntara = (a: Letak, b: Letak): Kotak => ({
  atas: Math.min(a.baris, b.baris),
  bawah: Math.max(a.baris, b.baris),
  kiri: Math.min(a.kolom, b.kolom),
  kanan: Math.max(a.kolom, b.kolom),
});
export const didalam = (k: Kotak, baris: number, kolom: number): boolean =>
  baris >= k.atas && baris <= k.bawah && kolom >= k.kiri && kolom <= k.kanan;

/** Text of a cell as it is shown, copied and edited. */
export function isiSel(baris: BarisRealisasi, { jenis, bulan }: KolomIsian): string {
  if (jenis !== 'volume') return baris.catatan.find((c) => c.bulan === bulan)?.[jenis] ?? '';
  const volume = baris.realisasi[bulan - 1] ?? null;
  return volume === null ? '' : volumeTeks(volume);
}

/** What typing this into the cell changes; null = it is no number. */
export function ketikSel(baris: BarisRealisasi, { jenis, bulan }: KolomIsian, teks: string): Perubahan | null {
  const { tugasId, pegawaiId } = baris;
  const isi = teks.replace(/^\s*=\s*/, '').trim();
  if (jenis !== 'volume') return { tugasId, pegawaiId, bulan, [jenis]: isi.slice(0, jenis === 'mutu' ? 500 : 1000) };
  const baca = bacaVolumeTeks(isi);
  if (baca.jenis === 'galat') return null;
  const volume =
    baca.jenis === 'kosong' ? null : baca.jenis === 'persen' ? volumePersen(baris.rencana, baca.persen) : baca.volume;
  return { tugasId, pegawaiId, bulan, volume };
}

/** The row as it will be; without a volume the notes of the month go too. */
export function terapkan(baris: BarisRealisasi, { bulan, volume, mutu, bukti }: Perubahan): BarisRealisasi {
  const lama = baris.catatan.find((c) => c.bulan === bulan);
  const catatan = { bulan, mutu: mutu ?? lama?.mutu ?? '', bukti: bukti ?? lama?.bukti ?? '' };
  const kosong = volume === null || (catatan.mutu === '' && catatan.bukti === '');
  const kini = baris.realisasi[bulan - 1] ?? null;
  const isi = volume === undefined ? (kini ?? (kosong ? null : 0)) : volume;
  return {
    ...baris,
    realisasi: baris.realisasi.map((n, i) => (i === bulan - 1 ? isi : n)),
    catatan: [...baris.catatan.filter((c) => c.bulan !== bulan), ...(kosong ? [] : [catatan])],
  };
}

/** A second change of the same month on top of a first one that is not saved yet. */
export const gabungPerubahan = (lama: Perubahan | undefined, baru: Perubahan): Perubahan =>
  lama === undefined || baru.volume === null ? baru : { ...lama, ...baru };
export const kunciPerubahan = (p: Perubahan): string => `${kunciBaris(p)}.${p.bulan}`;

/** More is noted than the plan of the whole year: a slip of the hand, or a column that was not meant. */
export interface Lampauan {
  readonly tugas: string;
  readonly volume: number;
  readonly rencana: number;
  readonly satuan: string;
}

const tercatat = ({ realisasi }: BarisRealisasi): number => realisasi.reduce<number>((n, satu) => n + (satu ?? 0), 0);

/** All months of a share together. Shares without a plan of their own (handed over) have nothing to compare with. */
export function melampaui(baris: readonly BarisRealisasi[], daftar: readonly Perubahan[]): readonly Lampauan[] {
  const per = new Map(baris.map((b) => [kunciBaris(b), b]));
  const kini = new Map<string, BarisRealisasi>();
  for (const satu of daftar) {
    const b = kini.get(kunciBaris(satu)) ?? per.get(kunciBaris(satu));
    if (b) kini.set(kunciBaris(satu), terapkan(b, satu));
  }
  return [...kini].flatMap(([kunci, b]) => {
    const dulu = per.get(kunci);
    const volume = tercatat(b);
    return b.rencana > 0 && volume > b.rencana && volume > (dulu ? tercatat(dulu) : 0)
      ? [{ tugas: b.tugas, volume, rencana: b.rencana, satuan: b.satuan }]
      : [];
  });
}

export interface Tempelan {
  readonly ubah: readonly Perubahan[];
  /** Texts that are no volume. */
  readonly salah: readonly string[];
  /** Pasted rows below the last one of the list. */
  readonly diluar: number;
}

/** Cells of the clipboard from the upper left corner on; a single one fills the whole selection. */
export function tempel(
  baris: readonly BarisRealisasi[],
  kolom: readonly KolomIsian[],
  kotak: Kotak,
  teks: string,
): Tempelan {
  const isi = teks
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((satu) => satu.split('\t').map((sel) => sel.replace(/^"([\s\S]*)"$/, '$1').replaceAll('""', '"')));
  const satu = isi.length === 1 && isi[0]?.length === 1;
  const tinggi = satu ? kotak.bawah - kotak.atas + 1 : isi.length;
  const ubah: Perubahan[] = [];
  const salah: string[] = [];
  for (let r = 0; r < tinggi; r += 1) {
    const di = baris[kotak.atas + r];
    if (!di) continue;
    const sel = isi[satu ? 0 : r] ?? [];
    const lebar = satu ? kotak.kanan - kotak.kiri + 1 : sel.length;
    for (let k = 0; k < lebar; k += 1) {
      const ke = kolom[kotak.kiri + k];
      if (!ke) continue;
      const tulis = sel[satu ? 0 : k] ?? '';
      const hasil = ketikSel(di, ke, tulis);
      if (hasil) ubah.push(hasil);
      else salah.push(tulis.trim());
    }
  }
  return { ubah, salah, diluar: Math.max(0, kotak.atas + tinggi - baris.length) };
}

/** The selection as the clipboard of a spreadsheet. */
export const salin = (baris: readonly BarisRealisasi[], kolom: readonly KolomIsian[], kotak: Kotak): string =>
  baris
    .slice(kotak.atas, kotak.bawah + 1)
    .map((b) =>
      kolom
        .slice(kotak.kiri, kotak.kanan + 1)
        .map((k) => isiSel(b, k))
        .join('\t'),
    )
    .join('\n');

/** Ctrl+D: the first row of the selection into those below it. */
export function isiKeBawah(
  baris: readonly BarisRealisasi[],
  kolom: readonly KolomIsian[],
  kotak: Kotak,
): readonly Perubahan[] {
  const sumber = baris[kotak.atas];
  if (!sumber) return [];
  return baris
    .slice(kotak.atas + 1, kotak.bawah + 1)
    .flatMap((b) => kolom.slice(kotak.kiri, kotak.kanan + 1).flatMap((k) => ketikSel(b, k, isiSel(sumber, k)) ?? []));
}

export const kosongkan = (
  baris: readonly BarisRealisasi[],
  kolom: readonly KolomIsian[],
  kotak: Kotak,
): readonly Perubahan[] =>
  baris
    .slice(kotak.atas, kotak.bawah + 1)
    .flatMap((b) => kolom.slice(kotak.kiri, kotak.kanan + 1).flatMap((k) => ketikSel(b, k, '') ?? []));
