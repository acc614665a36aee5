import type { SelBaris } from '../../api/petaViews';
import { kelasEj } from '../../domain/ej';
import type { Pengaturan } from '../../domain/pengaturan';
import { angka, desimalRingkas } from '../../domain/tampil';
import { rasioSel, ruangSel } from './barisTampil';

/** What a cell says: its look, and the few signs that fit in it. */
export type RupaSel = 'a' | 'b' | 'c' | 'd' | 'e' | 'tanpa' | 'libur' | 'naik' | 'turun' | 'tetap';
export interface IsiSel {
  readonly rupa: RupaSel;
  readonly teks: string;
}
export type SatuanPeta = 'persen' | 'jam';
export type SisiBanding = 'selisih' | 'kini' | 'lain';
export type BatasKelas = Pick<Pengaturan['kelasEj'], 'b' | 'c' | 'd'>;

const RUPA = { A: 'a', B: 'b', C: 'c', D: 'd', E: 'e' } as const;
const TETAP: IsiSel = { rupa: 'tetap', teks: '·' };

/** `45 mnt` has no room: below ten hours with one decimal, `+` = free, `−` = over. */
function jamTeks(menit: number): string {
  const jam = Math.abs(menit) / 60;
  const teks = jam >= 9.95 ? angka(jam) : desimalRingkas(jam, 1);
  if (teks === '0') return '0';
  return `${menit < 0 ? '−' : '+'}${teks}`;
}

/** A cell of one plan. `tanpa` = word for a cell without capacity on working days. */
export function isiSel(sel: SelBaris, ke: number, satuan: SatuanPeta, batas: BatasKelas): IsiSel {
  const rasio = rasioSel(sel, ke);
  if (rasio === null) return { rupa: 'tanpa', teks: '' };
  const rupa = RUPA[kelasEj(rasio, batas)];
  return { rupa, teks: satuan === 'jam' ? jamTeks(ruangSel(sel, ke)) : angka(rasio * 100) };
}

/** What changes from one plan to the other: percent points, or hours of work. */
export function selisihSel(dari: SelBaris, ke: SelBaris, di: number, satuan: SatuanPeta): IsiSel {
  const [lama, baru] = [rasioSel(dari, di), rasioSel(ke, di)];
  if (lama === null && baru === null) return { rupa: 'tanpa', teks: '' };
  const menit = (ke.beban[di] ?? 0) - (dari.beban[di] ?? 0);
  const poin = ((baru ?? 0) - (lama ?? 0)) * 100;
  const besar = satuan === 'jam' ? menit / 60 : poin;
  const teks = satuan === 'jam' && Math.abs(besar) < 9.95 ? desimalRingkas(Math.abs(besar), 1) : angka(Math.abs(besar));
  if (teks === '0') return TETAP;
  return besar > 0 ? { rupa: 'naik', teks: `▲${teks}` } : { rupa: 'turun', teks: `▼${teks}` };
}
