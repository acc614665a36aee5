import { awalTahun, bulanTahun, hariDari } from '../domain/hari';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { menitEfektif } from '../domain/kalender';
import type { Kantor } from '../domain/kantor';
import { capaianTugas } from '../domain/realisasi';
import type { RencanaSemula } from '../domain/rencanaTugas';
import type { Perpindahan } from '../domain/serahPorsi';
import { tugasPada } from '../domain/tugasPada';
import { asPlanned, type Kejadian } from './capaianPada';

/** What tasks that changed hands until a day had planned by their first division; of meetings everybody plans all anyway. */
export function rencanaSemula(
  now: Kantor,
  { pindah, batal }: Kejadian,
  hari: Tanggal,
): ReadonlyMap<TugasId, readonly RencanaSemula[]> {
  const { kalender, pengaturan } = now;
  const menit = menitEfektif(kalender, pengaturan);
  const kantor = { ...now, pegawai: asPlanned(now, pindah, '') };
  const semula = new Map<TugasId, readonly RencanaSemula[]>();
  for (const [id, daftar] of pindah) {
    const task = now.tugas.get(id);
    // Who takes up what nobody had is no chain: it was planned by nobody.
    const known = daftar.filter(({ tanggal, dariId, kepadaId }) => tanggal <= hari && dariId !== kepadaId);
    if (!task || task.hadirBersama || known.length === 0) continue;
    const dibatalkan = batal.get(id) ?? [];
    const dulu = capaianTugas(kantor, tugasPada(task, daftar, dibatalkan, '').tugas, []);
    semula.set(
      id,
      chains(known).map((orang) => {
        const bulan = new Array<number>(12).fill(0);
        let seluruh = 0;
        for (const { pegawaiId, rencana, rencanaBulan } of dulu) {
          if (!orang.has(pegawaiId)) continue;
          seluruh += rencana;
          rencanaBulan.forEach((nilai, at) => (bulan[at] = (bulan[at] ?? 0) + nilai));
        }
        const lepas = [
          ...known.filter(({ dariId, kepadaId }) => kepadaId === null && orang.has(dariId)),
          ...dibatalkan.filter(({ pegawaiId }) => pegawaiId !== null && orang.has(pegawaiId)),
        ].map(({ tanggal }) => tanggal);
        return { orang, bulan, seluruh, ...mulaiLepas(kalender.tahun, menit, lepas.sort()[0] ?? hari) };
      }),
    );
  }
  return semula;
}

/** People among whom shares went on, those of one chain together. */
function chains(pindah: readonly Perpindahan[]): ReadonlySet<PegawaiId>[] {
  let found: ReadonlySet<PegawaiId>[] = [];
  for (const { dariId, kepadaId } of pindah) {
    const both = kepadaId === null ? [dariId] : [dariId, kepadaId];
    const met = found.filter((chain) => both.some((id) => chain.has(id)));
    found = [
      ...found.filter((chain) => !met.includes(chain)),
      new Set([...met.flatMap((chain) => [...chain]), ...both]),
    ];
  }
  return found;
}

/** T2: the month of the day, and how much of its working time (`menit` of the office by day) was over. */
function mulaiLepas(tahun: number, menit: Int32Array, tanggal: Tanggal): Pick<RencanaSemula, 'sejak' | 'lewat'> {
  const sejak = Number(tanggal.slice(5, 7));
  const awal = awalTahun(tahun);
  const { mulai, akhir } = bulanTahun(tahun)[sejak - 1] ?? { mulai: awal, akhir: awal };
  const jumlah = (sampai: number): number =>
    menit.subarray(mulai - awal, sampai - awal).reduce((n, satu) => n + satu, 0);
  const seluruh = jumlah(akhir + 1);
  return { sejak, lewat: seluruh === 0 ? 0 : jumlah(hariDari(tanggal)) / seluruh };
}
