import type { PenugasanId } from './ids';
import { angka, desimalRingkas } from './tampil';
import type { Penugasan, Tugas, TugasTerbagi } from './tugas';
import { PEMBAGI_PERSEN } from './tugas';

/**
 * Shares of a task:
 * P1 a share is a whole number out of `pembagi`; the task is divided when the shares sum to it exactly;
 * P2 minutes follow the shares by largest remainder, ties by id, and add up to floor(menit × sum / pembagi), so a fully
 *    divided task loses no minute and an undivided rest keeps its own;
 * P3 a task without a norm has no minutes;
 * P4 "hadir bersama": everybody on it spends the full time, less what was called off; the task is divided as soon as somebody
 *    is on it. Of a meeting that was handed over on a day, the share with a date says which part of the time it is, and when
 *    all on it have ended the rest is nobody's;
 * P5 what was called off (`batal`) is settled: it counts as divided, and brings nobody minutes.
 */
export function menitTugas(tugas: Pick<Tugas, 'volume' | 'norma'>): number | null {
  return tugas.norma === null ? null : tugas.volume * tugas.norma;
}

/** Denominator for a new task: whole units where there are several of them to hand out, else hundredths of a percent. */
export function pembagiUntuk(tugas: Pick<Tugas, 'jenis' | 'volume' | 'dapatDibagi' | 'hadirBersama'>): number {
  const perUnit = tugas.jenis === 'hasil' && tugas.dapatDibagi && !tugas.hadirBersama && tugas.volume > 1;
  return perUnit ? tugas.volume : PEMBAGI_PERSEN;
}

/** True when shares of this task are whole units of its volume. */
export function dibagiPerUnit(tugas: Pick<Tugas, 'pembagi' | 'volume' | 'jenis' | 'hadirBersama'>): boolean {
  return tugas.pembagi === tugas.volume && tugas.jenis === 'hasil' && !tugas.hadirBersama;
}

/** Sum of the shares and of what was called off (P4: the whole `pembagi` while somebody is on a hadir bersama task). */
export function jumlahPorsi(tugas: Pick<TugasTerbagi, 'penugasan' | 'hadirBersama' | 'pembagi' | 'batal'>): number {
  const batal = tugas.batal ?? 0;
  if (tugas.hadirBersama) return Math.min(tugas.pembagi, batal + hadirSampai(tugas));
  let jumlah = batal;
  for (const p of tugas.penugasan) jumlah += p.porsi;
  return jumlah;
}

/** P4: the part of the time of a meeting until the last one on it ended; all of it while somebody is there. */
function hadirSampai({ penugasan, pembagi }: Pick<TugasTerbagi, 'penugasan' | 'pembagi'>): number {
  let hadir = 0;
  const selesai: { readonly sampai: string; readonly porsi: number }[] = [];
  for (const { sampai, mulai, porsi } of penugasan.toSorted((a, b) =>
    (a.sampai ?? '~') < (b.sampai ?? '~') ? -1 : 1,
  )) {
    if (sampai === undefined) return pembagi;
    // Whoever took over goes on where those before them ended.
    const dulu = mulai === undefined ? [] : selesai.filter((satu) => satu.sampai < mulai);
    const sampaiSini = porsi + Math.max(0, ...dulu.map((satu) => satu.porsi));
    selesai.push({ sampai, porsi: sampaiSini });
    hadir = Math.max(hadir, sampaiSini);
  }
  return hadir;
}

/** What is still to be divided; negative when too much is. */
export function sisaPorsi(tugas: Pick<TugasTerbagi, 'penugasan' | 'hadirBersama' | 'pembagi' | 'batal'>): number {
  return tugas.pembagi - jumlahPorsi(tugas);
}

/** `2 Perangkat Daerah belum terbagi`, `25 % belum terbagi`, `terbagi lebih 1 Dokumen`, '' when divided. */
export function sisaTeks(tugas: TugasTerbagi): string {
  const sisa = sisaPorsi(tugas);
  if (sisa === 0) return '';
  const besar = porsiTeks(tugas, Math.abs(sisa));
  return sisa > 0 ? `${besar} belum terbagi` : `terbagi lebih ${besar}`;
}

/** A share in words: `8 Perangkat Daerah` or `12,5 %`. */
export function porsiTeks(
  tugas: Pick<Tugas, 'pembagi' | 'volume' | 'jenis' | 'hadirBersama' | 'satuan'>,
  porsi: number,
): string {
  if (dibagiPerUnit(tugas)) return `${angka(porsi)} ${tugas.satuan || 'satuan'}`;
  return `${desimalRingkas((porsi / tugas.pembagi) * 100, 2)} %`;
}

/** P2–P4: whole minutes of every share. */
export function menitPorsi(tugas: TugasTerbagi): Map<PenugasanId, number> {
  const hasil = new Map<PenugasanId, number>();
  const menit = menitTugas(tugas) ?? 0;
  const daftar = tugas.penugasan;
  if (tugas.hadirBersama) {
    for (const p of daftar) hasil.set(p.id, menitHadir(menit, tugas, p));
    return hasil;
  }
  const bagian = bagiMenit(menit, tugas.pembagi, daftar);
  for (let i = 0; i < daftar.length; i++) hasil.set((daftar[i] as Penugasan).id, bagian[i] ?? 0);
  return hasil;
}

/** P4: minutes of one person at a meeting of `menit` minutes. */
export function menitHadir(
  menit: number,
  { pembagi, batal = 0 }: Pick<TugasTerbagi, 'pembagi' | 'batal'>,
  milik: Pick<Penugasan, 'porsi' | 'mulai' | 'sampai' | 'tutup'>,
): number {
  const seluruh = Math.max(0, pembagi - batal);
  const bagian = hadirPenuh(milik) ? seluruh : Math.min(milik.porsi, seluruh);
  return bagian === pembagi ? menit : kaliBagi(menit, bagian, Math.max(1, pembagi));
}

/** P4: at the meeting all the time; nothing of the share was handed over on a day. */
export const hadirPenuh = ({ mulai, sampai, tutup }: Pick<Penugasan, 'mulai' | 'sampai' | 'tutup'>): boolean =>
  mulai === undefined && sampai === undefined && tutup === undefined;

/** P2 as a bare array in the order of the shares (for kernels). */
export function bagiMenit(
  menit: number,
  pembagi: number,
  daftar: readonly Pick<Penugasan, 'id' | 'porsi'>[],
): number[] {
  if (pembagi <= 0) return daftar.map(() => 0);
  let jumlah = 0;
  let terbagi = 0;
  const hasil: number[] = [];
  for (const { porsi } of daftar) {
    jumlah += porsi;
    const lantai = kaliBagi(menit, porsi, pembagi);
    hasil.push(lantai);
    terbagi += lantai;
  }
  let kurang = kaliBagi(menit, jumlah, pembagi) - terbagi;
  if (kurang === 0) return hasil;
  const sisa = daftar.map(({ porsi }, i) => ({ i, sisa: sisaKali(menit, porsi, pembagi) }));
  sisa.sort((a, b) => b.sisa - a.sisa || ((daftar[a.i]?.id ?? '') < (daftar[b.i]?.id ?? '') ? -1 : 1));
  for (const { i } of sisa) {
    if (kurang === 0) break;
    hasil[i] = (hasil[i] ?? 0) + 1;
    kurang -= 1;
  }
  return hasil;
}

/** floor(a × b / c) of whole numbers ≥ 0, exact even where the product leaves the safe range. */
export function kaliBagi(a: number, b: number, c: number): number {
  const kali = a * b;
  return kali <= Number.MAX_SAFE_INTEGER ? Math.floor(kali / c) : Number((BigInt(a) * BigInt(b)) / BigInt(c));
}

/** The same, rounded up. */
export const kaliBagiNaik = (a: number, b: number, c: number): number =>
  kaliBagi(a, b, c) + (sisaKali(a, b, c) > 0 ? 1 : 0);

function sisaKali(a: number, b: number, c: number): number {
  const kali = a * b;
  return kali <= Number.MAX_SAFE_INTEGER ? kali % c : Number((BigInt(a) * BigInt(b)) % BigInt(c));
}

/** Even whole shares for n people, the larger first: bagiRata(30, 4) = 8/8/7/7. */
export function bagiRata(pembagi: number, n: number): number[] {
  const dasar = Math.floor(pembagi / n);
  const lebih = pembagi - dasar * n;
  return Array.from({ length: n }, (_, i) => dasar + (i < lebih ? 1 : 0));
}
