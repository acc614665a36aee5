import { butirAgenda, urutanButir, type BahanAgenda, type ButirAgenda } from './agenda';
import type { Tanggal, TugasId } from './ids';
import type { TugasTerbagi } from './tugas';

/** An agenda that can be carried on: the lines of every task with what they were made of. */
export interface SusunanAgenda {
  readonly bahan: BahanAgenda;
  readonly hari: Tanggal;
  /** As susunAgenda gives it. */
  readonly butir: readonly ButirAgenda[];
  readonly dasar: ReadonlyMap<TugasId, Dasar>;
}

/** All that the lines of a task depend on besides the day and the calendar, each by identity. */
type Dasar = readonly [tugas: TugasTerbagi, capaian: unknown, perintah: unknown, tercatat: number];

/**
 * The same as susunAgenda, from the one before: only tasks that are other objects now, or have another plan, order or
 * bagian that notes, get new lines; the day, the calendar and the weeks of the units decide about all of them.
 */
export function susulAgenda(lama: SusunanAgenda | null, bahan: BahanAgenda, hari: Tanggal): SusunanAgenda {
  const dikenal = lama !== null && lama.hari === hari && sekalender(lama.bahan, bahan) ? lama : null;
  const dasar = new Map<TugasId, Dasar>();
  const baru: ButirAgenda[] = [];
  for (const [id, tugas] of bahan.kantor.tugas) {
    const ada = dikenal?.dasar.get(id);
    const kini: Dasar = [tugas, bahan.capaian(id), bahan.perintah.get(id), bahan.tercatat(tugas.bagianId)];
    if (ada && kini.every((isi, i) => isi === ada[i])) dasar.set(id, ada);
    else {
      dasar.set(id, kini);
      baru.push(...butirAgenda(bahan, tugas, hari));
    }
  }
  const tetap = dikenal?.butir.filter(({ tugasId: id }) => dasar.has(id) && dasar.get(id) === dikenal.dasar.get(id));
  // Two sorted runs: sorting them together is one walk over both.
  const butir = [...(tetap ?? []), ...baru.sort(urutanButir)].sort(urutanButir);
  return { bahan, hari, butir, dasar };
}

const sekalender = ({ kantor: a }: BahanAgenda, { kantor: b }: BahanAgenda): boolean =>
  a.kalender === b.kalender && a.pengaturan === b.pengaturan && a.bagian === b.bagian;
