import type { Pengaturan } from './pengaturan';
import type { SatuanNorma } from './tugas';

type JamKerja = Pick<Pengaturan, 'menitMinggu' | 'hariKerja' | 'kelonggaran'>;

/**
 * Minutes in one unit of a typed norm. A `hari` is one effective working day of this office: the formal week over its
 * working days, less the allowance (2.250 ÷ 5 × 70 % = 315).
 */
export function menitPerSatuanNorma(satuan: SatuanNorma, jam: JamKerja): number {
  switch (satuan) {
    case 'menit':
      return 1;
    case 'jam':
      return 60;
    case 'hari':
      return Math.round((jam.menitMinggu.nilai / jam.hariKerja) * ((100 - jam.kelonggaran.nilai) / 100));
  }
}

/** Typed norm (decimals allowed: 1,5 jam) → whole minutes. */
export function menitNorma(nilai: number, satuan: SatuanNorma, jam: JamKerja): number {
  return Math.round(nilai * menitPerSatuanNorma(satuan, jam));
}

/**
 * Whole minutes → the number to show in the unit it was typed in, at most two decimals; null when that would not come
 * back to the same minutes (the working hours changed since), so the form falls back to minutes.
 */
export function nilaiNorma(menit: number, satuan: SatuanNorma, jam: JamKerja): number | null {
  const nilai = Math.round((menit / menitPerSatuanNorma(satuan, jam)) * 100) / 100;
  return menitNorma(nilai, satuan, jam) === menit ? nilai : null;
}
