import type { AngkaBeban } from '../api/bebanViews';
import { jamPerHari, menitSifat } from '../domain/angkaBeban';
import type { BagianId } from '../domain/ids';
import { dihitung } from '../domain/kapasitas';
import type { KantorCache } from './kantorCache';
import { ordered } from './orderPeople';
import type { Service } from './program';

/** The figures of the office or of one bagian in two sentences. */
export const angkaBebanService: Service<'getAngkaBeban'> = (program) => ({
  getAngkaBeban: ({ bagianId }) => Promise.resolve(figures(program.cache, bagianId)),
});

function figures(cache: KantorCache, bagianId: BagianId | null): AngkaBeban {
  const { kantor } = cache;
  let [beban, kapasitas] = [0, 0];
  for (const person of ordered(cache, bagianId)) {
    if (!dihitung(person)) continue;
    const year = cache.beban(person.id);
    beban += year.beban;
    kapasitas += year.kapasitas;
  }
  const tasks = [...kantor.tugas.values()].filter((task) => bagianId === null || task.bagianId === bagianId);
  return { beban, kapasitas, jam: jamPerHari(beban, kapasitas, kantor.pengaturan), sifat: menitSifat(tasks) };
}
