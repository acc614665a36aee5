import type { BarisPegawai, BarisSubKegiatan, BarisTugas } from '../api/views';
import { keadaanSubKegiatan, menungguKeputusan, rupiahTugas } from '../domain/habis';
import type { BagianId, TimKerjaId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { parseNip } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import { jumlahPorsi, kaliBagi, menitPorsi, menitTugas, sisaTeks } from '../domain/porsi';
import type { SubKegiatan } from '../domain/subKegiatan';
import { layakKetua } from '../domain/syarat';
import type { TugasTerbagi } from '../domain/tugas';
import type { KantorCache } from './kantorCache';

/** Domain objects joined and counted for screens. */

export const bagianName = (kantor: Kantor, id: BagianId | null): string => (id && namesOf(kantor.bagian).get(id)) || '';
export const timName = (kantor: Kantor, id: TimKerjaId | null): string =>
  (id && namesOf(kantor.timKerja).get(id)) || '';

// Lists of units are replaced, never changed, so a memo by list cannot go stale; a regency has hundreds of units.
const knownNames = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();
interface Named {
  readonly id: string;
  readonly nama: string;
}
function namesOf(units: readonly Named[]): ReadonlyMap<string, string> {
  const known = knownNames.get(units);
  if (known) return known;
  const names = new Map(units.map((unit) => [unit.id, unit.nama]));
  knownNames.set(units, names);
  return names;
}

export function tugasView(cache: KantorCache, tugas: TugasTerbagi): BarisTugas {
  const { kantor } = cache;
  const sub = tugas.subKegiatanId ? kantor.subKegiatan.get(tugas.subKegiatanId) : undefined;
  const minutes = menitPorsi(tugas);
  const { penugasan, ...fields } = tugas;
  const { habis, sebab } = cache.keadaan(tugas);
  return {
    ...fields,
    versi: cache.versi(tugas.id),
    namaBagian: bagianName(kantor, tugas.bagianId),
    kodeSubKegiatan: sub?.kode ?? '',
    namaSubKegiatan: sub?.nama ?? '',
    menit: menitTugas(tugas),
    rupiah: sub ? rupiahTugas(tugas, sub, cache.tugasSub(sub.id)) : 0,
    jumlahPorsi: jumlahPorsi(tugas),
    sisaTeks: sisaTeks(tugas),
    sebab,
    habis,
    pembagian: penugasan.map((share) => {
      const person = kantor.pegawai.get(share.pegawaiId);
      return {
        penugasanId: share.id,
        pegawaiId: share.pegawaiId,
        nama: person?.nama ?? '(pegawai dihapus)',
        porsi: share.porsi,
        menit: minutes.get(share.id) ?? 0,
        peran: share.peran,
        terkunci: share.terkunci,
        persetujuanLintas: share.persetujuanLintas,
        ...(share.sampai && { sampai: share.sampai }),
        ...(share.mulai && { mulai: share.mulai }),
        ...(person && leadView(tugas, person)),
      };
    }),
  };
}

/** Why a person may not lead the task, where it asks for a level. */
export function leadView(task: Pick<TugasTerbagi, 'syarat'>, person: Pegawai): { readonly halanganKetua?: string } {
  const fits = layakKetua(task, person);
  return fits.ya ? {} : { halanganKetua: fits.teks };
}

export function pegawaiView(cache: KantorCache, pegawai: Pegawai): BarisPegawai {
  const load = cache.beban(pegawai.id);
  return {
    ...pegawai,
    versi: cache.versi(pegawai.id),
    namaBagian: bagianName(cache.kantor, pegawai.bagianId),
    namaTim: timName(cache.kantor, pegawai.timKerjaId),
    beban: load.beban,
    kapasitas: load.kapasitas,
    rasio: load.rasio,
    jumlahTugas: cache.tugasPegawai(pegawai.id).length,
    temuanNip: pegawai.nip === '' ? [] : parseNip(pegawai.nip).temuan,
  };
}

export function subKegiatanView(cache: KantorCache, sub: SubKegiatan): BarisSubKegiatan {
  const tasks = cache.tugasSub(sub.id);
  let [menit, menitTerbagi, tugasBelum, rupiahTerbagi] = [0, 0, 0, 0];
  for (const task of tasks) {
    const whole = menitTugas(task) ?? 0;
    menit += whole;
    menitTerbagi += kaliBagi(whole, Math.min(jumlahPorsi(task), task.pembagi), task.pembagi);
    if (cache.keadaan(task).habis) rupiahTerbagi += rupiahTugas(task, sub, tasks);
    else if (!menungguKeputusan(cache.keadaan(task))) tugasBelum++;
  }
  const { habis } = keadaanSubKegiatan(sub, tasks, cache.kantor, (task) => cache.keadaan(task));
  return {
    ...sub,
    namaBagian: bagianName(cache.kantor, sub.bagianId),
    jumlahTugas: tasks.length,
    tugasBelum,
    menit,
    menitTerbagi,
    rupiahTerbagi: habis ? sub.pagu : rupiahTerbagi,
    habis,
    versi: cache.versi(sub.id),
  };
}
