/** Some neighbours in a long list. Where nothing came, went or changed places, it keeps its object. */
export interface Ruas<Id extends string> {
  readonly ids: readonly Id[];
}

/** About as many to a stretch; more only where ids are alike. */
const PANJANG = 64;
const TERPANJANG = 4 * PANJANG;

/**
 * A long list in stretches. A stretch ends where the id says so, not after so many: somebody who comes or goes moves the ends of
 * one stretch, not of all behind it. Those of `lama` that are still the same come back.
 */
export function ruasDari<Id extends string>(ids: Iterable<Id>, lama: readonly Ruas<Id>[] = []): readonly Ruas<Id>[] {
  const dikenal = new Map(lama.map((satu) => [satu.ids[0], satu]));
  const hasil: Ruas<Id>[] = [];
  let kini: Id[] = [];
  const tutup = (): void => {
    const ada = dikenal.get(kini[0]);
    hasil.push(ada && sama(ada.ids, kini) ? ada : { ids: kini });
    kini = [];
  };
  for (const id of ids) {
    kini.push(id);
    if (ujung(id) || kini.length === TERPANJANG) tutup();
  }
  if (kini.length > 0) tutup();
  return hasil;
}

const sama = <Id>(a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

/** Of random ids one in PANJANG. */
function ujung(id: string): boolean {
  let sidik = 0;
  for (let i = Math.max(0, id.length - 6); i < id.length; i++) sidik = (sidik * 31 + id.charCodeAt(i)) | 0;
  return (sidik & (PANJANG - 1)) === 0;
}

/**
 * Stretches one of these ids stands in; null = the list holds others than it did (`ada` tells whether an id is in it now), so
 * its stretches are to be made anew first.
 */
export function ruasTersentuh<Id extends string>(
  semua: readonly Ruas<Id>[],
  ids: ReadonlySet<Id>,
  ada: (id: Id) => boolean,
): ReadonlySet<Ruas<Id>> | null {
  const hasil = new Set<Ruas<Id>>();
  const ditemukan = new Set<Id>();
  if (ids.size === 0) return hasil;
  for (const satu of semua)
    for (const id of satu.ids)
      if (ids.has(id)) {
        hasil.add(satu);
        ditemukan.add(id);
      }
  for (const id of ids) if (ditemukan.has(id) !== ada(id)) return null;
  return hasil;
}
