import { TATA_BAWAAN } from '../domain/surat';
import type { HurufNaskah, IsiSurat, TataHuruf } from '../domain/surat';
import { MUKA_CSS } from './gaya';

/** How much wider than Arial a face runs: hanging columns are multiplied by it. */
const LEBAR: Readonly<Record<HurufNaskah, number>> = { arial: 1, bookman: 1.1 };

/** Letters frozen before faces could be chosen have none. */
export const tataSurat = (isi: Pick<IsiSurat, 'tata'>): TataHuruf => isi.tata ?? TATA_BAWAAN;

const namaTata = ({ huruf, ukuran, spasi }: TataHuruf): string => `t-${huruf}-${ukuran}-${spasi}`.replaceAll('.', '_');

/** Classes of a letter set so: one for the rules below, one for those of a face. */
export const kelasTata = (tata: TataHuruf): string => `${namaTata(tata)} tata-${tata.huruf}`;

/** Face, size and line height of each setting in use, once. */
export function gayaTata(daftar: readonly TataHuruf[]): string {
  const rules = new Map<string, string>();
  for (const tata of daftar) {
    const { huruf, ukuran, spasi } = tata;
    rules.set(
      namaTata(tata),
      `.${namaTata(tata)}{--ukuran:${ukuran}pt;--spasi:${spasi};--l:${LEBAR[huruf]};font:${ukuran}pt/${spasi} ${MUKA_CSS[huruf]}}`,
    );
  }
  return [...rules.values()].join('\n');
}
