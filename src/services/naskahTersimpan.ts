import { AppError } from '../api/errors';
import { listSurat, loadIsiSurat } from '../data/surat';
import type { SuratId } from '../domain/ids';
import type { IsiSurat, Surat } from '../domain/surat';
import type { Program } from './program';

/** A letter of the register with its line. */
export interface NaskahTersimpan {
  readonly surat: Surat;
  readonly isi: IsiSurat;
}

/** Letters in the order asked for; all of them or `tidakDitemukan`. */
export async function naskahTersimpan(
  { dokumen: { db } }: Pick<Program, 'dokumen'>,
  ids: readonly SuratId[],
): Promise<NaskahTersimpan[]> {
  const [contents, lines] = [await loadIsiSurat(db, ids), await listSurat(db, ids)];
  if (contents.size < new Set(ids).size) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  const of = new Map(lines.map((surat) => [surat.id, surat]));
  return [...contents].flatMap(([id, isi]) => {
    const surat = of.get(id);
    return surat ? [{ surat, isi }] : [];
  });
}

/** The same for what leaves the office as a file or on paper: a konsep is no letter yet. */
export async function naskahTerbit(
  program: Pick<Program, 'dokumen'>,
  ids: readonly SuratId[],
): Promise<NaskahTersimpan[]> {
  const letters = await naskahTersimpan(program, ids);
  refuseKonsep(letters.map(({ surat }) => surat));
  return letters;
}

function refuseKonsep(lines: readonly Pick<Surat, 'status'>[]): void {
  const konsep = lines.filter(({ status }) => status === 'konsep').length;
  if (konsep > 0)
    throw new AppError('masukanTidakSah', {
      bidang: 'naskah',
      sebab: `${konsep} dari ${lines.length} naskah masih konsep; terbitkan dahulu`,
    });
}

/** An editable file cannot carry the word over its pages, so only what is in force becomes one. */
export function refuseTidakBerlaku(lines: readonly Pick<Surat, 'status' | 'nomor'>[]): void {
  refuseKonsep(lines);
  const lain = lines.find(({ status }) => status !== 'terbit');
  if (lain)
    throw new AppError('masukanTidakSah', {
      bidang: 'naskah',
      sebab: `naskah ${lain.nomor || 'tanpa nomor'} tidak berlaku lagi; simpan sebagai PDF, yang dibubuhi tanda`,
    });
}
