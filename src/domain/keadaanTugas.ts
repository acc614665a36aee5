import { rentangJendela } from './beban';
import { awalTahun, hariDari } from './hari';
import { sudahDitutup } from './hapusTugas';
import { kapasitasPegawai } from './hitungan';
import type { PegawaiId } from './ids';
import type { Kantor } from './kantor';
import { sesudahTahun } from './lintasTahun';
import { jumlahPorsi, kaliBagi, menitTugas } from './porsi';
import type { SubKegiatan } from './subKegiatan';
import { layak } from './syarat';
import { sebabTim, type SebabTim } from './syaratTim';
import type { TugasTerbagi } from './tugas';

/**
 * What "dibagi habis" means:
 * H1 a tugas is habis when it has a norm, its shares and what was called off sum to its pembagi exactly, and everybody on it is eligible (S1–S5) and
 *    active in its window (S6) with at least one working day there;
 * H2 a sub kegiatan is habis when it has tasks and all of them are, or it is marked "tidak memerlukan tugas" with a reason
 *    and has none left over;
 * H3 the office is habis when every sub kegiatan and every task of the other sources (tusi, disposisi, tambahan) is, and no
 *    counted person is without tasks, below the lower or above the upper threshold without an accepted reason;
 * H4 the rupiah of a task is the pagu of its sub kegiatan × its part of the planned minutes, floored; when a norm is missing
 *    (or there are no minutes) the tasks weigh the same;
 * H5 a sub kegiatan counts its whole pagu as divided only when it is habis, else the rupiah of its habis tasks;
 * H10 a tugas of a sub kegiatan that the version in force no longer names is never habis: its budget is gone, and whether
 *    the work goes on (on another line, outside the DPA, not at all) is the head's decision, not the program's. It is decided
 *    where nobody holds anything of it any more: what was done stays, the rest was called off.
 * What a task asks of its people together (syaratTim.ts), only where it asks for it and somebody is on it:
 * H12 fewer people than its orangMin (kurangOrang), H13 more than its orangMax (lebihOrang), H14 a ketua who is not of the
 *    asked level (ketuaTidakMemenuhi), H15 nobody of that level leads (tanpaKetua): the task is not habis.
 * H18 somebody who is away on every day of the window by a recorded absence is said (pelaksanaCuti), not called inactive: somebody
 *    has to stand in. Until then the task is no more divided than with anybody else who is not there.
 * The counters (H6–H9, H11, H16, H17) are in habis.ts.
 */
export type SebabTugas =
  | 'normaKosong'
  | 'belumTerbagi'
  | 'terbagiLebih'
  | 'tidakLayak'
  | 'tidakAktif'
  | 'pelaksanaCuti'
  | 'barisDihapus'
  | SebabTim;

export interface KeadaanTugas {
  readonly habis: boolean;
  /** Every reason once, empty when habis. */
  readonly sebab: readonly SebabTugas[];
}

export interface KeadaanSubKegiatan {
  readonly habis: boolean;
  readonly sebab: 'tanpaTugas' | 'tugasBelumHabis' | null;
}

const HABIS: KeadaanTugas = { habis: true, sebab: [] };

/** H10: the line this task hangs on is no longer in the budget. */
export function barisDihapus(tugas: Pick<TugasTerbagi, 'subKegiatanId'>, kantor: Pick<Kantor, 'subKegiatan'>): boolean {
  return tugas.subKegiatanId !== null && kantor.subKegiatan.get(tugas.subKegiatanId)?.berlaku === false;
}

/** H10, H17: what is to be done about it is decided, not divided. */
export const menungguKeputusan = ({ sebab }: KeadaanTugas): boolean => sebab.includes('barisDihapus');

/** H1, H10, H12–H15. */
export function keadaanTugas(tugas: TugasTerbagi, kantor: Kantor): KeadaanTugas {
  const sebab = new Set<SebabTugas>();
  if (barisDihapus(tugas, kantor) && !sudahDitutup(tugas)) sebab.add('barisDihapus');
  if (tugas.norma === null) sebab.add('normaKosong');
  const sisa = tugas.pembagi - jumlahPorsi(tugas);
  if (sisa > 0 || (tugas.penugasan.length === 0 && sisa === tugas.pembagi)) sebab.add('belumTerbagi');
  else if (sisa < 0) sebab.add('terbagiLebih');
  if (tugas.penugasan.length > 0) {
    const { tahun } = kantor.kalender;
    const awal = awalTahun(tahun);
    const rentang = rentangJendela(tugas.jendela, tahun);
    for (const { pegawaiId } of tugas.penugasan) {
      const pegawai = kantor.pegawai.get(pegawaiId);
      if (!pegawai) {
        sebab.add('tidakAktif');
        continue;
      }
      const cocok = layak(tugas, pegawai, rentang);
      if (!cocok.ya) sebab.add(cocok.sebab === 'tidakAktif' ? 'tidakAktif' : 'tidakLayak');
      // LT4: what begins after the year asks for no hour of it.
      if (sesudahTahun(tugas.jendela, tahun)) continue;
      const { kumulatif } = kapasitasPegawai(kantor, pegawaiId);
      const bekerja = rentang.some(([a, z]) => (kumulatif[z - awal + 1] ?? 0) > (kumulatif[a - awal] ?? 0));
      if (bekerja) continue;
      sebab.add(cocok.ya && pegawai.fte > 0 && tidakHadir(kantor, pegawaiId, rentang) ? 'pelaksanaCuti' : 'tidakAktif');
    }
    for (const satu of sebabTim(tugas, tugas.penugasan, (id) => kantor.pegawai.get(id))) sebab.add(satu);
  }
  return sebab.size === 0 ? HABIS : { habis: false, sebab: [...sebab] };
}

/** H18: an absence is recorded on days of the window. */
const tidakHadir = (
  { ketidakhadiran }: Kantor,
  pegawaiId: PegawaiId,
  rentang: readonly (readonly [number, number])[],
): boolean =>
  (ketidakhadiran.get(pegawaiId) ?? []).some(({ mulai, akhir }) =>
    rentang.some(([dari, sampai]) => hariDari(mulai) <= sampai && hariDari(akhir) >= dari),
  );

/** H2. `tugasnya` are the tasks of this line; `perTugas` is H1 or a cache of it. */
export function keadaanSubKegiatan(
  sub: SubKegiatan,
  tugasnya: readonly TugasTerbagi[],
  kantor: Kantor,
  perTugas: (tugas: TugasTerbagi) => KeadaanTugas = (tugas) => keadaanTugas(tugas, kantor),
): KeadaanSubKegiatan {
  if (tugasnya.some((t) => !perTugas(t).habis)) return { habis: false, sebab: 'tugasBelumHabis' };
  if (tugasnya.length > 0 || sub.alasanTanpaTugas.trim() !== '') return { habis: true, sebab: null };
  return { habis: false, sebab: 'tanpaTugas' };
}

/** H4: whole rupiah of one task of a sub kegiatan; `tugasSub` are all its tasks. 0 for tasks without one. */
export function rupiahTugas(
  tugas: TugasTerbagi,
  sub: Pick<SubKegiatan, 'pagu'> | null | undefined,
  tugasSub: readonly TugasTerbagi[],
): number {
  if (!sub) return 0;
  const bobot = bobotTugas(tugasSub);
  return kaliBagi(Math.max(0, sub.pagu), bobot.rata ? 1 : (menitTugas(tugas) ?? 0), bobot.total);
}

/** H4: what the tasks of a sub kegiatan weigh together. */
function bobotTugas(tugasSub: readonly TugasTerbagi[]): { readonly rata: boolean; readonly total: number } {
  let total = 0;
  for (const t of tugasSub) {
    const menit = menitTugas(t);
    if (menit === null) return { rata: true, total: tugasSub.length };
    total += menit;
  }
  return total > 0 ? { rata: false, total } : { rata: true, total: Math.max(1, tugasSub.length) };
}
