import { butirAgenda, urutanButir, type BahanAgenda, type ButirAgenda } from './agenda';
import { TercatatBagian, type Dasar } from './agendaTercatat';
import type { Tanggal, TugasId } from './ids';
import { sisipUrut } from './sisipUrut';

/** The lines of one day, in the order of urutanButir. A day on which nothing changed keeps its object. */
export interface SehariAgenda {
  readonly tanggal: Tanggal;
  readonly butir: readonly ButirAgenda[];
}

/** An agenda that can be carried on: the lines of every day, and of every task what they were made of. */
export interface SusunanAgenda {
  readonly bahan: BahanAgenda;
  readonly hari: Tanggal;
  /** Days with lines, ascending; all of them together are what susunAgenda gives. */
  readonly perHari: readonly SehariAgenda[];
  /** Both are carried on in place: they belong to the last agenda made of this one. */
  readonly dasar: Map<TugasId, Dasar>;
  readonly tercatat: TercatatBagian;
}

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
  const ganti: (readonly [id: TugasId, lama: Dasar | undefined, baru: Dasar | undefined])[] = [];
  const hariLepas = new Set<Tanggal>();
  const baru: ButirAgenda[] = [];
  let dilihat = 0;
  for (const id of sebagian ?? new Set([...bahan.kantor.tugas.keys(), ...(dikenal?.dasar.keys() ?? [])])) {
    if (++dilihat % SEKALI === 0) yield;
    const tugas = bahan.kantor.tugas.get(id);
    const ada = dikenal?.dasar.get(id);
    const kini: Dasar | undefined = tugas && [tugas, bahan.capaian(id), bahan.perintah.get(id)];
    if (kini && ada?.every((isi, i) => isi === kini[i])) continue;
    ganti.push([id, ada, kini]);
    if (ada) for (const { tenggat } of barisDulu(bahan, ada, hari)) hariLepas.add(tenggat);
    if (tugas) for (const butir of butirAgenda(bahan, tugas, hari)) baru.push(butir);
  }
  const tambahan = yield* perHari(baru);
  const { dasar, tercatat } = dikenal ?? { dasar: new Map<TugasId, Dasar>(), tercatat: new TercatatBagian() };
  // From here on nobody else gets a turn: what is carried on in place is never seen half done.
  for (const [id, dulu, kini] of ganti) {
    tercatat.ganti(dulu, kini);
    if (kini) dasar.set(id, kini);
    else dasar.delete(id);
  }
  const lepas = new Set(ganti.flatMap(([id, dulu]) => (dulu ? [id] : [])));
  const tetap = tanpa(dikenal?.perHari ?? [], lepas, hariLepas);
  return { bahan, hari, perHari: gabungHari(tetap, tambahan), dasar, tercatat };
}

/** The lines a task had: they follow from what it was, in the same calendar. So its days are known without a search. */
const barisDulu = ({ kantor }: BahanAgenda, [tugas, capaian, perintah]: Dasar, hari: Tanggal): readonly ButirAgenda[] =>
  butirAgenda({ kantor, capaian: () => capaian, perintah: new Map(perintah && [[tugas.id, perintah]]) }, tugas, hari);

/** By urutanButir, which begins with the day: one day after the other. */
function* perHari(butir: readonly ButirAgenda[]): Generator<undefined, SehariAgenda[]> {
  const hari = new Map<Tanggal, ButirAgenda[]>();
  for (const satu of butir) {
    const sehari = hari.get(satu.tenggat);
    if (sehari) sehari.push(satu);
    else hari.set(satu.tenggat, [satu]);
  }
  const hasil: SehariAgenda[] = [];
  for (const tanggal of [...hari.keys()].sort()) {
    hasil.push({ tanggal, butir: (hari.get(tanggal) ?? []).sort(urutanButir) });
    yield;
  }
  return hasil;
}

function tanpa(
  semua: readonly SehariAgenda[],
  lepas: ReadonlySet<TugasId>,
  hari: ReadonlySet<Tanggal>,
): readonly SehariAgenda[] {
  return semua.flatMap((sehari) => {
    if (!hari.has(sehari.tanggal)) return [sehari];
    const tetap = sehari.butir.filter(({ tugasId }) => !lepas.has(tugasId));
    if (tetap.length === sehari.butir.length) return [sehari];
    return tetap.length > 0 ? [{ ...sehari, butir: tetap }] : [];
  });
}

/** Both ascending by day. */
function gabungHari(tetap: readonly SehariAgenda[], baru: readonly SehariAgenda[]): readonly SehariAgenda[] {
  if (baru.length === 0) return tetap;
  const hasil = new Map(tetap.map((sehari) => [sehari.tanggal, sehari]));
  for (const { tanggal, butir } of baru)
    hasil.set(tanggal, { tanggal, butir: sisipUrut(hasil.get(tanggal)?.butir ?? [], butir, urutanButir) });
  return [...hasil.values()].sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
}

const sekalender = ({ kantor: a }: BahanAgenda, { kantor: b }: BahanAgenda): boolean =>
  a.kalender === b.kalender && a.pengaturan === b.pengaturan && a.bagian === b.bagian;
