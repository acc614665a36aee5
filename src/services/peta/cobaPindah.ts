import { AppError } from '../../api/errors';
import type { CobaPindah, PerPeta, SelBaris } from '../../api/petaViews';
import { hitungPeriode, hitungSatu } from '../../domain/hitungan';
import type { PegawaiId, PenugasanId, TugasId } from '../../domain/ids';
import { pindahkan } from '../../domain/pembagian';
import type { TugasTerbagi } from '../../domain/tugas';
import { checkEligible, findPerson, findTask, newShare } from '../assignPegawai';
import type { KantorCache } from '../kantorCache';
import { BegunWork } from '../kerjaSelesai';
import type { Program } from '../program';
import { teamRefusal, teamRules } from '../teamRules';
import { rentangPeta } from './kolomPeta';

/** Both rows as they would be after the share has moved, and what stands against it. Nothing is written. */
export async function cobaPindah(program: Program, id: PenugasanId, ke: PegawaiId, per: PerPeta): Promise<CobaPindah> {
  const { cache } = program;
  // A share's id is "task.person" (see penugasanId).
  const task = findTask(cache, id.slice(0, id.indexOf('.')) as TugasId);
  const share = task.penugasan.find((one) => one.id === id);
  if (!share) throw new AppError('tidakDitemukan', { apa: 'Penugasan' });
  const person = findPerson(cache, ke);
  const begun = await BegunWork.of(program, [task.id]);
  let next = pindahkan(task.penugasan, share.pegawaiId, ke, newShare(task, ke), '', teamRules(cache.kantor, task));
  let tolak: AppError | null = next ? null : new AppError('terkunci', { tugas: task.nama });
  try {
    checkEligible(cache, task, person, '');
    if (next && ke !== share.pegawaiId && begun.porsi(task, share) > 0)
      next = begun.move(task, share, { pegawaiId: ke, persetujuanLintas: '' });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    tolak ??= error;
  }
  const lintas = tolak?.code === 'lintasBagian';
  const tim = next && !tolak ? teamRefusal(cache.kantor, task, person, next) : '';
  const sesudah: TugasTerbagi = { ...task, penugasan: next ?? task.penugasan };
  const baris = (siapa: PegawaiId): SelBaris => {
    const lain = cache.tugasPegawai(siapa).filter((one) => one.id !== task.id);
    return susunBaris(cache, siapa, [...lain, sesudah], per);
  };
  return {
    dari: { pegawaiId: share.pegawaiId, ...baris(share.pegawaiId) },
    ke: { pegawaiId: ke, ...baris(ke) },
    lintas,
    tolak:
      tim !== ''
        ? { code: 'timTidakSesuai', detail: { pegawai: person.nama, tugas: task.nama, sebab: tim } }
        : tolak && !lintas
          ? { code: tolak.code, detail: tolak.detail }
          : null,
  };
}

function susunBaris(cache: KantorCache, id: PegawaiId, tasks: readonly TugasTerbagi[], per: PerPeta): SelBaris {
  const { kantor } = cache;
  const year = hitungSatu(kantor, id, tasks);
  const parts =
    per === 'bulan' ? year.bulan : hitungPeriode(kantor, id, tasks, rentangPeta(kantor.kalender.tahun, per));
  return {
    beban: Float64Array.from([year.beban, ...parts.beban]),
    kapasitas: Float64Array.from([year.kapasitas, ...parts.kapasitas]),
  };
}
