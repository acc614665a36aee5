import { createContext, useContext } from 'react';
import type { BagianId } from '../../domain/ids';

export interface NamaBagian {
  readonly id: BagianId;
  readonly nama: string;
}

/** Read once by the screen, used by every row. */
export const DaftarBagianContext = createContext<readonly NamaBagian[]>([]);
export const useDaftarBagian = (): readonly NamaBagian[] => useContext(DaftarBagianContext);
