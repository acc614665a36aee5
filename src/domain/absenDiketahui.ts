import { tambahHari } from './hari';
import type { Tanggal } from './ids';
import type { Ketidakhadiran } from './pegawai';

const sama = (a: Ketidakhadiran, b: Ketidakhadiran): boolean =>
  a.mulai === b.mulai && a.akhir === b.akhir && a.jenis === b.jenis && a.persen === b.persen;

/**
 * Absences as a report up to `hari` counts them: of the days until then what is known now (`kini`), of the days after it what
 * was known on that evening (`dulu`). Sick days of a month count in its report whenever they are written down; a leave that
 * was asked for later does not move what was planned of the months before.
 */
export function absenDiketahui(
  kini: readonly Ketidakhadiran[],
  dulu: readonly Ketidakhadiran[],
  hari: Tanggal,
): readonly Ketidakhadiran[] {
  const tetap = new Set(kini.filter((satu) => dulu.some((lain) => lain.id === satu.id && sama(lain, satu))));
  const utuh = new Set([...tetap].map(({ id }) => id));
  const besok = tambahHari(hari, 1);
  const lewat = kini
    .filter((satu) => !tetap.has(satu) && satu.mulai <= hari)
    .map((satu) => (satu.akhir <= hari ? satu : { ...satu, akhir: hari }));
  const nanti = dulu
    .filter((satu) => !utuh.has(satu.id) && satu.akhir > hari)
    .map((satu) => (satu.mulai > hari ? satu : { ...satu, mulai: besok }));
  return [...tetap, ...lewat, ...nanti].sort((a, b) => (a.mulai < b.mulai ? -1 : a.mulai > b.mulai ? 1 : 0));
}
