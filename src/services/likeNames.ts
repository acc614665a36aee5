import { kemiripanSidik, sidikNama } from '../domain/mirip';
import type { TugasTerbagi } from '../domain/tugas';

export interface LikeTask {
  readonly task: TugasTerbagi;
  /** 0..1 */
  readonly skor: number;
}
/** Names less alike than this are not worth showing. */
const SHOWN = 0.45;
const SHOWN_AT_MOST = 5;

/**
 * Tasks whose names are most like one asked for. The trigrams are indexed once: a paper of hundreds of lines is compared
 * with every task of a large office.
 */
export function likeNames(tasks: readonly TugasTerbagi[]): (name: string) => readonly LikeTask[] {
  const names = tasks.map((task) => sidikNama(task.nama));
  const index = new Map<string, number[]>();
  names.forEach(({ trigram }, at) => {
    for (const gram of trigram) {
      const list = index.get(gram);
      if (list) list.push(at);
      else index.set(gram, [at]);
    }
  });
  const shared = new Uint16Array(tasks.length);
  return (name) => {
    const wanted = sidikNama(name);
    shared.fill(0);
    for (const gram of wanted.trigram) for (const at of index.get(gram) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const found: LikeTask[] = [];
    tasks.forEach((task, at) => {
      const other = names[at];
      const rough = other ? (2 * (shared[at] ?? 0)) / (wanted.trigram.size + other.trigram.size) : 0;
      if (other && rough >= SHOWN) found.push({ task, skor: kemiripanSidik(wanted, other) });
    });
    return found.sort((a, b) => b.skor - a.skor || (a.task.id < b.task.id ? -1 : 1)).slice(0, SHOWN_AT_MOST);
  };
}
