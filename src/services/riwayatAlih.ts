import type { RiwayatAlihInput } from '../api/alihInputs';
import type { MasaPelaksana, PeristiwaAlih, RiwayatAlih } from '../api/alihViews';
import { listAlihPegawai, listAlihTugas, type AlihTugas } from '../data/alihTugas';
import { listPembatalan, type Pembatalan } from '../data/pembatalan';
import type { PegawaiId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { masaSeluruh } from '../domain/masaPorsi';
import { porsiUtuh } from '../domain/alihkan';
import { kaliBagi, porsiTeks } from '../domain/porsi';
import type { TugasTerbagi } from '../domain/tugas';
import { findPerson, findTask } from './assignPegawai';
import type { Program } from './program';

/** Who did what until when: the shares with their days, and the hand-overs and cancellations behind them. */
export async function riwayatAlih(program: Program, minta: RiwayatAlihInput): Promise<RiwayatAlih> {
  const { cache, dokumen } = program;
  const { kantor } = cache;
  const ofTask = 'tugasId' in minta;
  const tasks = ofTask ? [findTask(cache, minta.tugasId)] : cache.tugasPegawai(findPerson(cache, minta.pegawaiId).id);
  const moves = ofTask
    ? await listAlihTugas(dokumen.db, minta.tugasId)
    : await listAlihPegawai(dokumen.db, minta.pegawaiId);
  const off = (
    await listPembatalan(
      dokumen.db,
      tasks.map(({ id }) => id),
    )
  ).filter((one) => ofTask || one.pegawaiId === minta.pegawaiId);
  const mine = (id: PegawaiId): boolean => ofTask || id === minta.pegawaiId;
  return {
    pelaksana: tasks.flatMap((task) => stretches(kantor, task, mine)),
    peristiwa: [...moves.flatMap((one) => moved(kantor, one)), ...off.flatMap((one) => called(kantor, one))].sort(
      (a, b) => (a.tanggal > b.tanggal ? -1 : a.tanggal < b.tanggal ? 1 : a.tugas.localeCompare(b.tugas, 'id')),
    ),
  };
}

const nameOf = (kantor: Kantor, id: PegawaiId | null): string =>
  id === null ? '' : (kantor.pegawai.get(id)?.nama ?? '(pegawai dihapus)');

function stretches(kantor: Kantor, task: TugasTerbagi, mine: (id: PegawaiId) => boolean): MasaPelaksana[] {
  return task.penugasan
    .filter(({ pegawaiId }) => mine(pegawaiId))
    .map((share) => {
      const masa = masaSeluruh(share);
      return {
        tugasId: task.id,
        tugas: task.nama,
        pegawaiId: share.pegawaiId,
        nama: nameOf(kantor, share.pegawaiId),
        porsi: porsiTeks(task, porsiUtuh(task, share)),
        mulai: masa?.mulai ?? null,
        sampai: masa?.akhir ?? null,
      };
    });
}

function moved(kantor: Kantor, one: AlihTugas): PeristiwaAlih[] {
  const task = kantor.tugas.get(one.tugasId);
  if (!task) return [];
  return [
    {
      tanggal: one.tanggal,
      sampai: one.sampai,
      jenis: 'alih',
      tugasId: task.id,
      tugas: task.nama,
      dari: nameOf(kantor, one.dariId),
      kepada: nameOf(kantor, one.kepadaId),
      porsi: porsiTeks(task, kaliBagi(one.porsi, task.pembagi, Math.max(1, one.pembagi))),
      sebab: one.sebab,
      keterangan: one.keterangan,
    },
  ];
}

function called(kantor: Kantor, one: Pembatalan): PeristiwaAlih[] {
  const task = kantor.tugas.get(one.tugasId);
  if (!task) return [];
  const satu = {
    sampai: null,
    tugasId: task.id,
    tugas: task.nama,
    dari: nameOf(kantor, one.pegawaiId),
    kepada: '',
    porsi: porsiTeks(task, one.porsi),
    sebab: null,
  };
  return [
    ...(one.pulih === undefined ? [] : [{ ...satu, jenis: 'pulih' as const, tanggal: one.pulih, keterangan: '' }]),
    { ...satu, jenis: 'batal', tanggal: one.tanggal, keterangan: one.alasan },
  ];
}
