import { returns } from '../contract';
import * as k from '../kontribusiInputs';
import type * as v from '../kontribusiViews';
import type { HasilImpor, Halaman } from '../views';

/**
 * Contribution and the simulation of the allowance. Confidential: no call of this theme writes a file, and what names people
 * says so in its input. Recaps of attendance come in as counts.
 */
export const kontribusiCalls = {
  /** Load × result without names; small groups are joined. */
  getPetaKontribusi: returns<v.PetaKontribusiView>()(k.petaKontribusiInput),
  /** People by bagian, the head first, never ranked. */
  listKontribusi: returns<Halaman<v.BarisKontribusi>>()(k.listKontribusiInput),
  getKontribusi: returns<v.RincianKontribusi>()(k.getKontribusiInput),
  saveCatatanKontribusi: returns<null>()(k.saveCatatanInput),
  removeCatatanKontribusi: returns<null>()(k.removeCatatanInput),
  readKehadiran: returns<v.PratinjauKehadiran | null>()(k.readKehadiranInput),
  acceptKehadiran: returns<HasilImpor>()(k.acceptKehadiranInput),
  /** Forgets the recap of a month; answers how many rows. */
  removeKehadiran: returns<number>()(k.removeKehadiranInput),
  getTppKantor: returns<v.TppKantor>()(k.tppKantorInput),
  getTppPegawai: returns<v.TppPegawai>()(k.tppPegawaiInput),
} as const;
