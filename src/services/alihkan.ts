import { AppError } from '../api/errors';
import type { AlihkanInput } from '../api/alihInputs';
import type { HasilAlihkan } from '../api/alihViews';
import { addAlihTugas, catatanAlih, tutupan, type AlihTugas } from '../data/alihTugas';
import { penugasanId } from '../data/ids';
import { addPembatalan, type Pembatalan } from '../data/pembatalan';
import { alihkan, porsiUtuh, SEBUTAN_SEBAB_ALIH, type PenerimaAlih } from '../domain/alihkan';
import type { PegawaiId, TugasId } from '../domain/ids';
import { syaratPorsi } from '../domain/syarat';
import { bolehKetuaDari } from '../domain/syaratTim';
import { tanggalPanjang } from '../domain/tampil';
import type { TugasTerbagi } from '../domain/tugas';
import { checkEligible, countTasks, findPerson, findTask, writeDivisions, type Division } from './assignPegawai';
import { bahanAlih } from './bahanAlih';
import { batalSisa, batalkan, pulihkan } from './batalSisa';
import type { KantorCache } from './kantorCache';
import type { Program, Service } from './program';
import { riwayatAlih } from './riwayatAlih';
import { wholeTeamRefusal } from './teamRules';
import { ujiAlih } from './ujiAlih';

type Baris = AlihkanInput['baris'][number];

/** "Alihkan tugas": what is left goes on with others from a day on. */
export const alihService: Service<
  'getBahanAlih' | 'getUjiAlih' | 'alihkanTugas' | 'getBatalSisa' | 'batalkanSisa' | 'pulihkanSisa' | 'getRiwayatAlih'
> = (program) => ({
  getBahanAlih: ({ pegawaiId, ...masa }) => {
    checkSpan(masa);
    return bahanAlih(program, pegawaiId, masa);
  },
  getUjiAlih: (minta) => {
    checkSpan(minta);
    return Promise.resolve(ujiAlih(program.cache, minta));
  },
  alihkanTugas: (minta) => handOver(program, minta),
  getBatalSisa: (minta) => batalSisa(program, minta),
  batalkanSisa: (minta) => batalkan(program, minta),
  pulihkanSisa: ({ tugasId }) => pulihkan(program, tugasId),
  getRiwayatAlih: (minta) => riwayatAlih(program, minta),
});

async function handOver(program: Program, minta: AlihkanInput): Promise<HasilAlihkan> {
  const { cache } = program;
  const person = findPerson(cache, minta.pegawaiId);
  checkSpan(minta);
  if (new Set(minta.baris.map(({ tugasId }) => tugasId)).size < minta.baris.length)
    throw new AppError('masukanTidakSah', { bidang: 'tugas', sebab: 'ada tugas yang disebut dua kali' });
  const moves = minta.baris.map((baris) => move(cache, minta, baris));
  const word = SEBUTAN_SEBAB_ALIH[minta.sebab].toLowerCase();
  // Tasks whose time is over are only recorded.
  const given = moves.filter(({ catatan, batal }) => batal.length > 0 || catatan.length > 0);
  const tasks = (given.length > 0 ? given : moves).map(({ division }) => division.task);
  const label = `alihkan ${countTasks(tasks)} dari ${person.nama} sejak ${tanggalPanjang(minta.tanggal)} (${word})`;
  const { langkah } = await program.write(label, async (tx) => {
    await writeDivisions(
      tx,
      moves.map(({ division }) => division),
    );
    await addAlihTugas(
      tx,
      moves.flatMap(({ catatan, tutup }) => [...catatan, ...tutup]),
    );
    for (const one of moves.flatMap(({ batal }) => batal)) await addPembatalan(tx, one);
  });
  return { ...sums(cache, moves), tugas: given.length, langkah };
}

/** @throws masukanTidakSah when the days are no span of the budget year. */
function checkSpan({ tanggal, kembali }: Pick<AlihkanInput, 'tanggal' | 'kembali'>): void {
  if (kembali !== null && kembali < tanggal)
    throw new AppError('masukanTidakSah', { bidang: 'hari terakhir', sebab: 'sebelum hari pertama' });
}

interface Move {
  readonly division: Division;
  readonly catatan: readonly AlihTugas[];
  /** What was over on shares that are open again. */
  readonly tutup: readonly AlihTugas[];
  readonly batal: readonly Pembatalan[];
}

function move(cache: KantorCache, minta: AlihkanInput, baris: Baris): Move {
  const { kantor } = cache;
  const task = findTask(cache, baris.tugasId);
  const { pegawaiId: dariId, tanggal, kembali: sampai, sebab, keterangan } = minta;
  const share = task.penugasan.find((one) => one.pegawaiId === dariId);
  if (!share) throw new AppError('tidakDitemukan', { apa: `Porsi tugas "${task.nama}"` });
  if (baris.batal > 0 && keterangan === '')
    throw new AppError('masukanTidakSah', { bidang: 'keterangan', sebab: 'pembatalan memerlukan alasan' });
  checkReceivers(cache, task, dariId, baris.kepada);
  const total = baris.kepada.reduce((sum, { porsi }) => sum + porsi, baris.tinggal + baris.batal);
  const whole = porsiUtuh(task, share);
  if (total > whole) throw new AppError('porsiLebih', { jumlah: total, pembagi: whole, tugas: task.nama });
  const lead = bolehKetuaDari(task, (id) => kantor.pegawai.get(id));
  const masa = { tanggal, kembali: sampai };
  const { penugasan, mulai, bagian } = alihkan(task, { dariId, masa, ...part(baris) }, lead, penugasanId);
  if (baris.tinggal < whole && sampai !== null && sampai < mulai)
    throw new AppError('masukanTidakSah', {
      bidang: 'hari terakhir',
      sebab: `porsi tugas "${task.nama}" baru mulai ${tanggalPanjang(mulai)}`,
    });
  checkMayDo(cache, task, penugasan, baris.kepada);
  const refusal = wholeTeamRefusal(kantor, task, penugasan);
  if (refusal !== '')
    throw new AppError('masukanTidakSah', { bidang: `penerima tugas "${task.nama}"`, sebab: refusal });
  return {
    division: { task, next: penugasan },
    catatan: catatanAlih(task, dariId, bagian, { sebab, keterangan }),
    tutup: tutupan(task, penugasan, sebab),
    batal: bagian.flatMap(({ batal, porsi, mulai: tanggal }) =>
      batal ? [{ tugasId: task.id, pegawaiId: dariId, porsi, tanggal, alasan: keterangan }] : [],
    ),
  };
}

const part = ({
  tinggal,
  kepada,
  batal,
}: Baris): { tinggal: number; kepada: readonly PenerimaAlih[]; batal: number } => ({
  tinggal,
  kepada,
  batal,
});

/** Everybody once, and nobody themselves. */
function checkReceivers(cache: KantorCache, task: TugasTerbagi, dariId: PegawaiId, kepada: Baris['kepada']): void {
  if (new Set(kepada.map(({ pegawaiId }) => pegawaiId)).size < kepada.length)
    throw new AppError('masukanTidakSah', { bidang: `penerima tugas "${task.nama}"`, sebab: 'ada nama yang berulang' });
  for (const { pegawaiId } of kepada) {
    const person = findPerson(cache, pegawaiId);
    if (pegawaiId === dariId)
      throw new AppError('masukanTidakSah', {
        bidang: `penerima tugas "${task.nama}"`,
        sebab: `${person.nama} yang menyerahkannya`,
      });
  }
}

/** Whoever is not on the task must be one who may do it, or stand in for it: by the share they will have, as H1 asks (S10). */
function checkMayDo(cache: KantorCache, task: TugasTerbagi, next: Division['next'], kepada: Baris['kepada']): void {
  for (const { pegawaiId } of kepada) {
    const person = findPerson(cache, pegawaiId);
    if (task.penugasan.some((one) => one.pegawaiId === pegawaiId && one.sampai === undefined)) continue;
    const share = next.find((one) => one.pegawaiId === pegawaiId);
    if (!share) continue;
    const syarat = syaratPorsi(task.syarat, share);
    checkEligible(cache, { ...task, syarat, penugasan: [] }, person, share.persetujuanLintas);
  }
}

function sums(cache: KantorCache, moves: readonly Move[]): Omit<HasilAlihkan, 'langkah' | 'tugas'> {
  const penerima = new Map<PegawaiId, Set<TugasId>>();
  for (const { catatan } of moves)
    for (const { kepadaId, tugasId } of catatan)
      if (kepadaId !== null) penerima.set(kepadaId, (penerima.get(kepadaId) ?? new Set()).add(tugasId));
  return {
    kembali: moves.filter(({ catatan }) => catatan.some(({ kepadaId }) => kepadaId === null)).length,
    penerima: [...penerima].map(([pegawaiId, tugasIds]) => ({
      pegawaiId,
      nama: cache.kantor.pegawai.get(pegawaiId)?.nama ?? '',
      tugasIds: [...tugasIds],
    })),
  };
}
