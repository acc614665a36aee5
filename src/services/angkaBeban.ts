import type { AngkaBeban } from '../api/bebanViews';
import { jamPenuhKelompok, jamPerHari, menitSifat } from '../domain/angkaBeban';
import type { BagianId } from '../domain/ids';
import { dijumlahkan } from '../domain/kapasitas';
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
  const people = ordered(cache, bagianId).filter((one) => dijumlahkan(one, kantor.kalender.tahun));
  for (const person of people) {
    const year = cache.beban(person.id);
    beban += year.beban;
    kapasitas += year.kapasitas;
  }
  const tasks = [...kantor.tugas.values()].filter((task) => bagianId === null || task.bagianId === bagianId);
  const jam = jamPerHari(beban, kapasitas, jamPenuhKelompok(kantor, people));
  return { beban, kapasitas, jam, sifat: menitSifat(tasks) };
}
