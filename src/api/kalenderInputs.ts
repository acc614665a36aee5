import { z } from 'zod';
import { JENIS_LIBUR } from '../domain/kalender';
import { path, requiredText, tanggal, text } from './inputs';

const hari = z.array(tanggal).min(1).max(366);
const tahun = z.int().min(2000).max(2100);

export const tahunKalender = z.object({ tahun });
/** Days that become one kind of holiday; a day that is one already is changed. */
export const tandaiLibur = z.object({
  tanggal: hari,
  jenis: z.enum(JENIS_LIBUR),
  keterangan: requiredText(200),
  sumber: text(300),
});
export const hapusLibur = z.object({ tanggal: hari });
export const bacaKalender = z.object({ path: path.nullable() });
export const terimaKalender = z.object({
  imporId: requiredText(64),
  /** Also remove the days of the office that the file does not name. */
  hapusTidakAda: z.boolean(),
});
export const eksporKalender = z.object({ tahun, path: path.nullable() });
