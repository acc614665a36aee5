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
type Dasar = readonly [tugas: TugasTerbagi, capaian: unknown, perintah: unknown];

/**
 * The same as susunAgenda, from the one before: only tasks that are other objects now, or have another plan or order,
 * get new lines; the day, the calendar and the weeks of the units decide about all of them.
 */
export function susulAgenda(lama: SusunanAgenda | null, bahan: BahanAgenda, hari: Tanggal): SusunanAgenda {
  const dikenal = lama !== null && lama.hari === hari && sekalender(lama.bahan, bahan) ? lama : null;
  const dasar = new Map<TugasId, Dasar>();
  const baru: ButirAgenda[] = [];
  for (const [id, tugas] of bahan.kantor.tugas) {
    const ada = dikenal?.dasar.get(id);
    const kini: Dasar = [tugas, bahan.capaian(id), bahan.perintah.get(id)];
    if (ada && kini.every((isi, i) => isi === ada[i])) dasar.set(id, ada);
    else {
      dasar.set(id, kini);
      baru.push(...butirAgenda(bahan, tugas, hari));
    }
  }
  baru.sort(urutanButir);
  if (dikenal === null) return { bahan, hari, butir: baru, dasar };
  const lepas = new Set<TugasId>();
  for (const [id, satu] of dikenal.dasar) if (dasar.get(id) !== satu) lepas.add(id);
  const tetap = lepas.size === 0 ? dikenal.butir : dikenal.butir.filter(({ tugasId }) => !lepas.has(tugasId));
  return { bahan, hari, butir: sisipkan(tetap, baru), dasar };
}

/** Both in the order of urutanButir; few lines find their place among many without comparing them all. */
function sisipkan(tetap: readonly ButirAgenda[], baru: readonly ButirAgenda[]): readonly ButirAgenda[] {
  const hasil: ButirAgenda[] = [];
  let dari = 0;
  for (const satu of baru) {
    let [a, z] = [dari, tetap.length];
    while (a < z) {
      const tengah = (a + z) >> 1;
      const di = tetap[tengah];
      if (di && urutanButir(di, satu) <= 0) a = tengah + 1;
      else z = tengah;
    }
    for (; dari < a; dari++) hasil.push(tetap[dari] ?? satu);
    hasil.push(satu);
  }
  return [...hasil, ...tetap.slice(dari)];
}

const sekalender = ({ kantor: a }: BahanAgenda, { kantor: b }: BahanAgenda): boolean =>
  a.kalender === b.kalender && a.pengaturan === b.pengaturan && a.bagian === b.bagian;
