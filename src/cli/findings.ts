import type { TemuanImpor } from '../api/views';

const LEVEL = { galat: 'GALAT', peringatan: 'periksa', info: 'info' } as const;

/** One line; the message itself names sheet, row and column, and the file is put before it where it does not. */
export function findingLine({ tingkat, pesan, berkas }: TemuanImpor, severalFiles = false): string {
  const file = severalFiles && berkas && !pesan.includes(berkas) ? `[${berkas}] ` : '';
  return `  ${LEVEL[tingkat]}: ${file}${pesan}`;
}

/** Errors first, then what to look at; how something was read comes last and, in long lists, only as a number. */
export function findingLines(temuan: readonly TemuanImpor[], severalFiles: boolean, most = 60): string[] {
  const of = (tingkat: TemuanImpor['tingkat']): TemuanImpor[] => temuan.filter((one) => one.tingkat === tingkat);
  const all = [...of('galat'), ...of('peringatan'), ...of('info')];
  const shown = all.slice(0, most).map((one) => findingLine(one, severalFiles));
  return all.length > most ? [...shown, `  … dan ${all.length - most} temuan lain (lihat --json).`] : shown;
}
