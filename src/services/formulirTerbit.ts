import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { HasilTerbitFormulir } from '../api/formulirViews';
import { newId } from '../data/ids';
import { formulirXlsx } from '../documents/formulirTugas';
import { susunFormulir } from '../documents/susunFormulir';
import { SKEMA_FORMULIR, type IdentitasFormulir } from '../domain/formulirTugas';
import type { Id } from '../domain/ids';
import { safeFileName } from './fileName';
import { ordered } from './orderPeople';
import type { Program } from './program';
import { terbitkanPerBagian } from './terbitPerBagian';

/** `Formulir tugas – Bagian Hukum 2026.xlsx` for every bagian asked for, all of them or none. null = cancelled. */
export async function terbitkanFormulir(
  program: Program,
  { bagianIds, folder: wanted, jobId }: Parameters<Api['exportFormulir']>[0],
): Promise<HasilTerbitFormulir | null> {
  const { cache, host } = program;
  const units = cache.kantor.bagian.filter((unit) => bagianIds === null || bagianIds.includes(unit.id));
  if (units.length === 0 || (bagianIds !== null && units.length < bagianIds.length))
    throw new AppError('tidakDitemukan', { apa: 'Bagian' });
  const folder = wanted ?? (await host.pickFolder({ title: 'Simpan formulir ke folder' }));
  if (folder === null) return null;
  const pegawai = new Map(ordered(cache, null).map((person) => [person.id, person]));
  const kantor = { ...cache.kantor, pegawai };
  return terbitkanPerBagian(program, {
    units,
    folder,
    jobId,
    pekerjaan: 'membuat formulir',
    siapkan() {
      const beban = cache.semuaBeban();
      return (asal) => {
        const nama = `${safeFileName(`Formulir tugas – ${asal.bagian} ${asal.tahun}`)}.xlsx`;
        const formulirId = newId<Id<'Formulir'>>();
        const identitas: IdentitasFormulir = { jenis: 'tugas', skema: SKEMA_FORMULIR, formulirId, ...asal };
        return { nama, isi: formulirXlsx(susunFormulir(kantor, beban, identitas)) };
      };
    },
  });
}
