import { listDpa, loadPagu } from '../data/subKegiatan';
import type { SubKegiatanId, Tanggal } from '../domain/ids';
import { keadaanTugas } from '../domain/keadaanTugas';
import { subKegiatanMenurut, versiPada, versiTeks, type PaguVersi } from '../domain/versiDpa';
import type { Dpa } from '../domain/subKegiatan';
import type { CapaianPada } from './capaianPada';
import type { Program } from './program';

type Office = Pick<CapaianPada, 'kantor' | 'keadaan'>;
// By the document that is in force: it is read anew whenever anything of the budget changes.
const kept = new WeakMap<Dpa, Map<string, ReadonlyMap<SubKegiatanId, PaguVersi>>>();

/**
 * The office with the pagu of the version of the DPA that was in force on the evening of a day, and what that version is
 * called ('' = no DPA). A task hangs on the line it hangs on today.
 */
export async function anggaranPada(
  { dokumen }: Program,
  office: Office,
  hari: Tanggal,
): Promise<Office & { dpa: string }> {
  const { kantor, keadaan } = office;
  const all = await listDpa(dokumen.db);
  const dpa = versiPada(all, hari);
  if (dpa === null || kantor.dpa === null) return { kantor, keadaan, dpa: '' };
  const nama = versiTeks(all, dpa, hari);
  if (dpa.id === kantor.dpa.id) return { kantor, keadaan, dpa: nama };
  const known = kept.get(kantor.dpa) ?? new Map<string, ReadonlyMap<SubKegiatanId, PaguVersi>>();
  kept.set(kantor.dpa, known);
  const pagu = known.get(dpa.id) ?? (await loadPagu(dokumen.db, dpa));
  known.set(dpa.id, pagu);
  const subKegiatan = subKegiatanMenurut(kantor.subKegiatan, pagu);
  const then = { ...kantor, subKegiatan };
  return {
    kantor: then,
    dpa: nama,
    // H10 alone asks the budget: of all other lines the state is known.
    keadaan: (tugas) => {
      const id = tugas.subKegiatanId;
      const same = id === null || subKegiatan.get(id)?.berlaku === kantor.subKegiatan.get(id)?.berlaku;
      return same ? keadaan(tugas) : keadaanTugas(tugas, then);
    },
  };
}
