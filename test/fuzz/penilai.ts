import type { HasilDpa } from '../../src/importers/dpaHasil';
import { GalatImpor } from '../../src/importers/temuan';
import { paguSub, type Reka } from './rekaDpa';

export type Putusan = 'diterima' | 'dilaporkan' | 'ditolak';

/** Sums by sub unit and code, as invented and as read. */
const kunci = (unit: string, kode: string): string => `${unit}|${kode}`;
function jumlahReka(reka: Reka, berunit: boolean): Map<string, number> {
  const hasil = new Map<string, number>();
  for (const sub of reka.sub) {
    const k = kunci(berunit ? sub.namaSubUnit : '', sub.kode);
    hasil.set(k, (hasil.get(k) ?? 0) + paguSub(sub));
  }
  return hasil;
}
function jumlahHasil(hasil: HasilDpa, berunit: boolean): Map<string, number> {
  const jumlah = new Map<string, number>();
  for (const b of hasil.baris) {
    const k = kunci(berunit ? b.namaSubUnit : '', b.kode);
    jumlah.set(k, (jumlah.get(k) ?? 0) + b.pagu);
  }
  return jumlah;
}
const sama = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([k, n]) => b.get(k) === n);

const tercatat = (hasil: HasilDpa, tingkat: 'galat' | 'peringatan'): boolean =>
  [hasil, ...hasil.baris].some(({ temuan }) => temuan.some((t) => t.tingkat === tingkat));

/** True when every sub kegiatan has the amount it was invented with. */
export function benar(hasil: HasilDpa, reka: Reka): boolean {
  const berunit = hasil.subUnit.length > 0;
  return sama(jumlahReka(reka, berunit), jumlahHasil(hasil, berunit));
}

/**
 * Judges one reading. `ditolak` = refused with words, or nothing may be written; `dilaporkan` = may be taken in, but it says
 * what a person should look at; `diterima` = taken in without a word, which is only right when it is true.
 * `bandingkan` is off where broken bytes may have made another, well-formed table.
 * @throws Error when something was misread in silence.
 */
export function putusan(hasil: HasilDpa, reka: Reka, bandingkan: boolean): Putusan {
  for (const b of hasil.baris)
    if (!Number.isSafeInteger(b.pagu) || b.pagu < 0) throw new Error(`pagu ${b.pagu} pada ${b.kode}`);
  if (hasil.total !== hasil.baris.reduce((n, b) => n + b.pagu, 0)) throw new Error('total bukan jumlah baris');
  if (tercatat(hasil, 'galat') || hasil.pemetaan?.yakin === false || hasil.baris.length === 0) return 'ditolak';
  if (tercatat(hasil, 'peringatan') || hasil.baris.some((b) => b.keyakinan !== 'pasti')) return 'dilaporkan';
  if (bandingkan && !benar(hasil, reka)) throw new Error('salah baca tanpa temuan');
  return 'diterima';
}

/** An importer's own refusal; anything else is a crash and thrown on. */
export function tolakan(sebab: unknown): Putusan {
  if (sebab instanceof GalatImpor && sebab.pesan.length > 20) return 'ditolak';
  throw sebab;
}
