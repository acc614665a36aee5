import { rentangJendela } from './beban';
import { awalTahun } from './hari';
import { menitEfektif, type KalenderTahun } from './kalender';
import type { Pengaturan } from './pengaturan';
import type { Jendela } from './tugas';

/**
 * Full weeks of work in a window: its effective minutes ÷ those of a full week, to the nearest whole one. A week with
 * holidays counts in part, so a full-time service of the year is never more than one person has (2026: 47, not 53).
 */
export function mingguPenuh(jendela: Jendela, kalender: KalenderTahun, pengaturan: Pengaturan): number {
  const awal = awalTahun(kalender.tahun);
  const harian = menitEfektif(kalender, pengaturan);
  let menit = 0;
  for (const [mulai, akhir] of rentangJendela(jendela, kalender.tahun))
    for (let hari = mulai; hari <= akhir; hari++) menit += harian[hari - awal] ?? 0;
  const seminggu = (pengaturan.menitMinggu.nilai * (100 - pengaturan.kelonggaran.nilai)) / 100;
  return seminggu > 0 ? Math.round(menit / seminggu) : 0;
}
