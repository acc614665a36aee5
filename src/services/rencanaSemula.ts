import type { Tanggal, TugasId } from '../domain/ids';
import { capaianTugas } from '../domain/realisasi';
import type { RencanaSemula } from '../domain/rencanaTugas';
import { tugasPada } from '../domain/tugasPada';
import { asPlanned, cancellations, moves } from './capaianPada';
import type { Program } from './program';

/** What tasks that changed hands until a day had planned by their first division; of meetings everybody plans all anyway. */
export async function rencanaSemula(program: Program, hari: Tanggal): Promise<ReadonlyMap<TugasId, RencanaSemula>> {
  const { kantor: now } = program.cache;
  const pindah = await moves(program);
  const batal = await cancellations(program);
  const kantor = { ...now, pegawai: asPlanned(now, pindah, '') };
  const semula = new Map<TugasId, RencanaSemula>();
  for (const [id, daftar] of pindah) {
    const task = now.tugas.get(id);
    if (!task || task.hadirBersama || !daftar.some(({ tanggal }) => tanggal <= hari)) continue;
    const dibatalkan = batal.get(id) ?? [];
    const dulu = tugasPada(task, daftar, dibatalkan, '');
    const bulan = new Array<number>(12).fill(0);
    for (const { rencanaBulan } of capaianTugas(kantor, dulu.tugas, []))
      rencanaBulan.forEach((nilai, at) => (bulan[at] = (bulan[at] ?? 0) + nilai));
    const lepas = [...daftar.filter(({ kepadaId }) => kepadaId === null), ...dibatalkan].map(({ tanggal }) => tanggal);
    semula.set(id, { bulan, sejak: bulanDari(lepas.sort()[0] ?? hari) });
  }
  return semula;
}

const bulanDari = (tanggal: Tanggal): number => Number(tanggal.slice(5, 7));
