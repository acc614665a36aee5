import { porsiDikerjakan, porsiUtuh } from './alihkan';
import { rentangJendela } from './beban';
import { hariDari } from './hari';
import type { Tanggal } from './ids';
import { dibagiPerUnit } from './porsi';
import { porsiLewat } from './porsiLewat';
import { SATU, type CapaianPorsi } from './realisasi';
import type { Penugasan, TugasTerbagi } from './tugas';

/**
 * What happens to a share when the person leaves and `terakhir` was the last day of work:
 * K1 a task whose window is over by then stays theirs whole (of a meeting: the whole time), locked as a record of that day;
 * K2 of a task that goes on they keep the part of the share that their capacity in the window up to that day has to their
 *    capacity in the whole window, rounded down; it is locked and carries the day. The rest goes back to the left-overs.
 *    Recurring work counts its periods instead: those that are over, and of the running one the part of its capacity;
 * K3 what cannot be cut goes back whole: tasks of one person, meetings (hadir bersama), windows with no working day before;
 * K4 a lock does not hold a share back: nobody is there to do it;
 * K5 where something was noted as done on the share (`selesai`, hundredths of a unit), they keep that instead of K2 and K3.
 * The one who leaves leads no more: whoever takes the rest alone is ketua (P5).
 *
 * `kumulatif` is the person's cumulative capacity per day of `tahun` as it was before the leaving was known.
 * null = the whole share goes back.
 */
export function porsiTerakhir(
  tugas: TugasTerbagi,
  milik: Penugasan,
  kumulatif: Int32Array,
  tahun: number,
  terakhir: Tanggal,
  selesai: number | null = null,
): Penugasan | null {
  const rentang = rentangJendela(tugas.jendela, tahun);
  const batas = hariDari(terakhir);
  const catatan = { terkunci: true, sampai: terakhir } as const;
  if (rentang.length > 0 && rentang.every(([, akhir]) => akhir <= batas))
    return { ...milik, ...catatan, ...(tugas.hadirBersama && { porsi: tugas.pembagi }) };
  if (selesai !== null) {
    const dikerjakan = porsiDikerjakan(tugas, milik, selesai);
    const utuh = dikerjakan === porsiUtuh(tugas, milik);
    return dikerjakan === 0 ? null : { ...milik, ...catatan, porsi: dikerjakan, peran: utuh ? milik.peran : 'anggota' };
  }
  if (!tugas.dapatDibagi || tugas.hadirBersama) return null;
  const porsi = porsiLewat(tugas.jendela, milik, { tahun, kumulatif }, terakhir);
  return porsi === 0 ? null : { ...milik, ...catatan, porsi, peran: 'anggota' };
}

/**
 * Hundredths of the unit that was begun and not finished: of whoever leaves it stays in their name (A1, K5), and nobody goes on
 * with it unless it is handed over.
 */
export function sisaDimulai(tugas: TugasTerbagi, milik: Penugasan, selesai: number): number {
  if (tugas.hadirBersama || !dibagiPerUnit(tugas)) return 0;
  return Math.max(0, porsiDikerjakan(tugas, milik, selesai) * SATU - selesai);
}

/**
 * The plan of somebody who has left without the unit they had begun (K5 rounds up, so that nobody does it again): what could not
 * be ended any more is not asked of them. Work whose window was over by then (K1) is asked for whole.
 */
export function tanpaSisaDimulai(tugas: TugasTerbagi, capaian: CapaianPorsi, keluar: Tanggal): CapaianPorsi {
  const milik = tugas.penugasan.find(({ pegawaiId }) => pegawaiId === capaian.pegawaiId);
  const lebih = capaian.rencana - capaian.selesai;
  if (milik?.sampai !== keluar || capaian.selesai === 0 || lebih <= 0 || lebih >= SATU || !dibagiPerUnit(tugas))
    return capaian;
  const tahun = Number(keluar.slice(0, 4));
  if (rentangJendela(tugas.jendela, tahun).every(([, akhir]) => akhir <= hariDari(keluar))) return capaian;
  const rencanaBulan = [...capaian.rencanaBulan];
  let lepas = lebih;
  for (let b = rencanaBulan.length - 1; b >= 0 && lepas > 0; b -= 1) {
    const ambil = Math.min(lepas, rencanaBulan[b] ?? 0);
    rencanaBulan[b] = (rencanaBulan[b] ?? 0) - ambil;
    lepas -= ambil;
  }
  return { ...capaian, rencana: capaian.selesai, rencanaBulan, sisa: capaian.sisa - lebih };
}
