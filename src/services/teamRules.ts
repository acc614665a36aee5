import { AppError } from '../api/errors';
import type { Kantor } from '../domain/kantor';
import type { Pegawai } from '../domain/pegawai';
import { tolakanTim, type Porsi } from '../domain/pembagian';
import { layakKetua } from '../domain/syarat';
import { aturanTim, bolehKetuaDari, pemegang, sebabTim, teksSebabTim, type AturanTim } from '../domain/syaratTim';
import type { TugasTerbagi } from '../domain/tugas';

/** What the task asks of its people together; undefined = nothing. */
export const teamRules = (kantor: Kantor, task: TugasTerbagi): AturanTim | undefined =>
  aturanTim(
    task,
    bolehKetuaDari(task, (id) => kantor.pegawai.get(id)),
  );

/** Why this change of the shares cannot be (P12–P14), in words; '' = it can. */
export function teamRefusal(kantor: Kantor, task: TugasTerbagi, person: Pegawai, next: readonly Porsi[]): string {
  const before = pemegang(task.penugasan).length;
  switch (tolakanTim(teamRules(kantor, task), task.penugasan, next)) {
    case 'lebihOrang':
      return `sudah ada ${before} pelaksana, paling banyak ${task.syarat.orangMax ?? 0}`;
    case 'kurangOrang':
      return `pelaksananya akan tinggal ${pemegang(next).length}, sedikitnya ${task.syarat.orangMin ?? 0} orang`;
    case 'tanpaKetua': {
      const fits = layakKetua(task, person);
      return fits.ya ? 'belum ada ketua yang memenuhi syarat' : fits.teks;
    }
    case null:
      return '';
  }
}

/** @throws timTidakSesuai when the change would break what the task asks of its team. */
export function checkTeam(kantor: Kantor, task: TugasTerbagi, person: Pegawai, next: readonly Porsi[]): void {
  const sebab = teamRefusal(kantor, task, person, next);
  if (sebab !== '') throw new AppError('timTidakSesuai', { pegawai: person.nama, tugas: task.nama, sebab });
}

/**
 * The same for a division written as a whole (shares editor, forms): what is still missing may be saved, too many people
 * or a ketua below the level may not, unless it was so before. '' = it can.
 */
export function wholeTeamRefusal(kantor: Kantor, task: TugasTerbagi, next: TugasTerbagi['penugasan']): string {
  const people = (id: Pegawai['id']): Pegawai | undefined => kantor.pegawai.get(id);
  const before = sebabTim(task, task.penugasan, people);
  const worse = sebabTim(task, next, people).find(
    (sebab) => (sebab === 'lebihOrang' || sebab === 'ketuaTidakMemenuhi') && !before.includes(sebab),
  );
  return worse ? teksSebabTim(worse, task.syarat, pemegang(next).length) : '';
}
