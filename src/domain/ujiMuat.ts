import type { Rentang } from './beban';
import type { Hari } from './hari';
import type { TugasId } from './ids';
import { menitPotongan } from './kejadian';

/** Work of one person: minutes that have to be done inside the parts of a window (kejadian.ts). */
export interface MenitTugas {
  readonly tugasId: TugasId;
  readonly menit: number;
  readonly bagian: readonly Rentang[];
}

/** Minutes of a task that do not fit into a part of its window; both days included. */
export interface TidakMuat {
  readonly tugasId: TugasId;
  readonly menitLebih: number;
  /** Minutes of the whole piece: this part of the window, or this stretch of it with what earlier stretches left. */
  readonly menitPotongan: number;
  readonly mulai: Hari;
  readonly akhir: Hari;
}

interface Pekerjaan {
  readonly tugasId: TugasId;
  readonly mulai: number;
  readonly akhir: number;
  menit: number;
  sisa: number;
  /** The same work in the next stretch of its window. */
  lanjut: Pekerjaan | null;
}

/**
 * Can one person do the work inside its windows? (The sum of even spreads cries wolf; this does not.)
 * U1 a task with several stretches (Apr; Jul; Okt) is one piece of work per stretch, in proportion to its capacity;
 *    recurring work is one piece per part (B5–B9), each with its own equal minutes. What is left of a stretch goes on in the
 *    next one with capacity; work is not brought forward into an earlier stretch;
 * U2 each day's capacity goes to the open piece with the earliest end (of the same
 *    end, work that can go on later comes last; then by task id, so the result is deterministic);
 * U3 what is left of a piece after its last day, and cannot go on (U1), does not fit and is reported; without windows of
 *    several stretches the total left is the smallest possible;
 * U4 a window without capacity reports all its minutes.
 */
export function ujiMuat(
  awal: Hari,
  kapasitas: { readonly harian: Int32Array; readonly kumulatif: Int32Array },
  daftar: readonly MenitTugas[],
): readonly TidakMuat[] {
  const { harian, kumulatif } = kapasitas;
  const pekerjaan: Pekerjaan[] = [];
  for (const tugas of daftar) {
    const { bagian, menit, tugasId } = tugas;
    for (let i = 0; i < bagian.length; i++) {
      const isi = menitPotongan(menit, i, bagian.length);
      if (isi > 0) pecah(tugasId, isi, bagian[i] ?? [], kumulatif, awal, pekerjaan);
    }
  }
  pekerjaan.sort((a, b) => a.mulai - b.mulai || urut(a, b));
  const lebih: TidakMuat[] = [];
  const terbuka = new Tumpukan();
  let berikut = 0;
  for (let hari = 0; hari < harian.length; hari++) {
    for (; (pekerjaan[berikut]?.mulai ?? Infinity) <= hari; berikut++) terbuka.masuk(pekerjaan[berikut] as Pekerjaan);
    let sisa = harian[hari] ?? 0;
    for (let p = terbuka.puncak(); p; p = terbuka.puncak()) {
      const pakai = Math.min(sisa, p.sisa);
      p.sisa -= pakai;
      sisa -= pakai;
      if (p.sisa > 0 && p.akhir > hari) break;
      if (p.sisa > 0 && p.lanjut) {
        p.lanjut.sisa += p.sisa;
        p.lanjut.menit += p.sisa;
      } else if (p.sisa > 0)
        lebih.push({
          tugasId: p.tugasId,
          menitLebih: p.sisa,
          menitPotongan: p.menit,
          mulai: p.mulai + awal,
          akhir: p.akhir + awal,
        });
      terbuka.keluar();
    }
  }
  return lebih;
}

/** U1 and U4; minutes of a window outside the year are one piece on 1 January without room for it. */
function pecah(
  tugasId: TugasId,
  menit: number,
  rentang: Rentang,
  kumulatif: Int32Array,
  awal: Hari,
  ke: Pekerjaan[],
): void {
  const isi = ([a, z]: readonly [Hari, Hari]): number => (kumulatif[z - awal + 1] ?? 0) - (kumulatif[a - awal] ?? 0);
  let total = 0;
  for (const satu of rentang) total += isi(satu);
  if (total === 0) {
    const mulai = (rentang[0]?.[0] ?? awal) - awal;
    ke.push({ tugasId, mulai, akhir: (rentang.at(-1)?.[1] ?? awal) - awal, menit, sisa: menit, lanjut: null });
    return;
  }
  let jumlah = 0;
  let sudah = 0;
  let sebelum: Pekerjaan | null = null;
  for (const satu of rentang) {
    const ada = isi(satu);
    if (ada === 0) continue;
    jumlah += ada;
    const sampai = Math.floor((menit * jumlah) / total);
    const n = sampai - sudah;
    sudah = sampai;
    // Nothing of its own, but the rest of the stretch before may go on here.
    if (n === 0 && !sebelum) continue;
    const ini: Pekerjaan = { tugasId, mulai: satu[0] - awal, akhir: satu[1] - awal, menit: n, sisa: n, lanjut: null };
    if (sebelum) sebelum.lanjut = ini;
    ke.push((sebelum = ini));
  }
}

function urut(a: Pekerjaan, b: Pekerjaan): number {
  if (a.akhir !== b.akhir) return a.akhir - b.akhir;
  const lanjut = Number(a.lanjut !== null) - Number(b.lanjut !== null);
  return lanjut || (a.tugasId < b.tugasId ? -1 : a.tugasId > b.tugasId ? 1 : a.mulai - b.mulai);
}

/** Binary heap by earliest end. */
class Tumpukan {
  private readonly isi: Pekerjaan[] = [];

  puncak(): Pekerjaan | undefined {
    return this.isi[0];
  }

  masuk(p: Pekerjaan): void {
    let i = this.isi.push(p) - 1;
    while (i > 0) {
      const induk = (i - 1) >> 1;
      if (this.banding(induk, i) <= 0) return;
      this.tukar(i, induk);
      i = induk;
    }
  }

  keluar(): void {
    const terakhir = this.isi.pop();
    if (!terakhir || this.isi.length === 0) return;
    this.isi[0] = terakhir;
    for (let i = 0; ;) {
      let kecil = i;
      for (const anak of [2 * i + 1, 2 * i + 2]) {
        if (anak < this.isi.length && this.banding(anak, kecil) < 0) kecil = anak;
      }
      if (kecil === i) return;
      this.tukar(i, kecil);
      i = kecil;
    }
  }

  private banding(i: number, j: number): number {
    return urut(this.isi[i] as Pekerjaan, this.isi[j] as Pekerjaan);
  }

  private tukar(i: number, j: number): void {
    [this.isi[i], this.isi[j]] = [this.isi[j] as Pekerjaan, this.isi[i] as Pekerjaan];
  }
}
