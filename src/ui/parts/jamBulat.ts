import { menitKeJam } from '../../domain/tampil';

/** Hours to read at a glance: whole from ten hours on (`422 jam`), exact below (`7,5 jam`). */
export const jamBulat = (menit: number): string =>
  menitKeJam(Math.abs(menit) >= 600 ? Math.round(menit / 60) * 60 : menit);
