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

/** So many tasks between two stops. */
const SEKALI = 64;

/**
 * The same as susunAgenda, from the one before: only tasks that are other objects now, or have another plan or order,
 * get new lines; the day, the calendar and the weeks of the units decide about all of them. `tersentuh`: tasks of which any of
 * that may be true, null = whoever asks does not know.
 */
export function susulAgenda(
  lama: SusunanAgenda | null,
  bahan: BahanAgenda,
  hari: Tanggal,
  tersentuh: Iterable<TugasId> | null = null,
): SusunanAgenda {
  const langkah = langkahAgenda(lama, bahan, hari, tersentuh);
  for (;;) {
    const satu = langkah.next();
    if (satu.done) return satu.value;
  }
}

/** susulAgenda with stops, for whoever has to let others work in between. */
export function* langkahAgenda(
  lama: SusunanAgenda | null,
  bahan: BahanAgenda,
  hari: Tanggal,
  tersentuh: Iterable<TugasId> | null,
): Generator<undefined, SusunanAgenda> {
  const dikenal = lama !== null && lama.hari === hari && sekalender(lama.bahan, bahan) ? lama : null;
  const sebagian = dikenal === null ? null : tersentuh;
  const dasar = new Map<TugasId, Dasar>(sebagian === null ? [] : dikenal?.dasar);
  const lepas = new Set<TugasId>();
  const baru: ButirAgenda[] = [];
  let dilihat = 0;
  for (const id of sebagian ?? new Set([...bahan.kantor.tugas.keys(), ...(dikenal?.dasar.keys() ?? [])])) {
    if (++dilihat % SEKALI === 0) yield;
    const tugas = bahan.kantor.tugas.get(id);
    const ada = dikenal?.dasar.get(id);
    if (!tugas) {
      if (ada) lepas.add(id);
      dasar.delete(id);
      continue;
    }
    const kini: Dasar = [tugas, bahan.capaian(id), bahan.perintah.get(id)];
    if (ada && kini.every((isi, i) => isi === ada[i])) dasar.set(id, ada);
    else {
      if (ada) lepas.add(id);
      dasar.set(id, kini);
      baru.push(...butirAgenda(bahan, tugas, hari));
    }
  }
  const terurut = yield* perHari(baru);
  if (dikenal === null) return { bahan, hari, butir: terurut, dasar };
  const tetap = lepas.size === 0 ? dikenal.butir : dikenal.butir.filter(({ tugasId }) => !lepas.has(tugasId));
  return { bahan, hari, butir: sisipkan(tetap, terurut), dasar };
}

/** By urutanButir, which begins with the day: one day after the other. */
function* perHari(butir: readonly ButirAgenda[]): Generator<undefined, ButirAgenda[]> {
  const hari = new Map<Tanggal, ButirAgenda[]>();
  for (const satu of butir) {
    const sehari = hari.get(satu.tenggat);
    if (sehari) sehari.push(satu);
    else hari.set(satu.tenggat, [satu]);
  }
  const hasil: ButirAgenda[] = [];
  for (const tanggal of [...hari.keys()].sort()) {
    for (const satu of (hari.get(tanggal) ?? []).sort(urutanButir)) hasil.push(satu);
    yield;
  }
  return hasil;
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
