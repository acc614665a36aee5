import { kemiripanSidik, sidikNama } from '../domain/mirip';

export interface Like<T> {
  readonly satu: T;
  /** 0..1 */
  readonly skor: number;
}
/** Names less alike than this are not worth showing. */
const SHOWN = 0.45;
const SHOWN_AT_MOST = 5;

/**
 * What has the names most like one asked for: tasks for the lines of a paper, people for those of a list. The trigrams are
 * indexed once: hundreds of lines are compared with everything in a large office.
 */
export function likeNames<T extends { readonly id: string }>(
  all: readonly T[],
  nameOf: (one: T) => string,
): (name: string) => readonly Like<T>[] {
  const names = all.map((one) => sidikNama(nameOf(one)));
  const index = new Map<string, number[]>();
  names.forEach(({ trigram }, at) => {
    for (const gram of trigram) {
      const list = index.get(gram);
      if (list) list.push(at);
      else index.set(gram, [at]);
    }
  });
  const shared = new Uint16Array(all.length);
  return (name) => {
    const wanted = sidikNama(name);
    shared.fill(0);
    for (const gram of wanted.trigram) for (const at of index.get(gram) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const found: Like<T>[] = [];
    all.forEach((satu, at) => {
      const other = names[at];
      const rough = other ? (2 * (shared[at] ?? 0)) / (wanted.trigram.size + other.trigram.size) : 0;
      if (other && rough >= SHOWN) found.push({ satu, skor: kemiripanSidik(wanted, other) });
    });
    return found.sort((a, b) => b.skor - a.skor || (a.satu.id < b.satu.id ? -1 : 1)).slice(0, SHOWN_AT_MOST);
  };
}
