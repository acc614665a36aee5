import { dikunciSaatSelesai, type LoadedPerintah } from '../data/perintah';
import { realisasiId, realisasiValues } from '../data/realisasi';
import { putRows, setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import type { Tanggal, TugasId } from '../domain/ids';
import { tahunBerakhir, tenggatSesudahTahun } from '../domain/lintasTahun';
import { seharusnya, type CapaianPorsi, type Realisasi } from '../domain/realisasi';
import type { TugasTerbagi } from '../domain/tugas';
import { capaianKantor } from './capaianKantor';
import type { Program } from './program';

/**
 * Closes orders (null opens them again). Whoever says that an order is done says that all of it is done: what is left of its
 * shares is noted as realisasi of that month, so that nobody types it a second time, and no proposal hands done work to
 * somebody else: the shares are locked. Opening again unlocks those it locked and leaves what was noted. A share that was handed over has
 * its last day: it is a record and stays as it is, and what is noted of it was done by then.
 */
export async function finishPerintah(
  program: Program,
  orders: ReadonlyMap<TugasId, LoadedPerintah>,
  selesai: Tanggal | null,
  notula: string | undefined,
): Promise<void> {
  const open = [...orders].filter(([, { perintah }]) => perintah.selesai === null).map(([id]) => id);
  const noted = selesai === null ? [] : await whatIsLeft(program, open, selesai);
  const [first] = orders.values();
  const which = orders.size === 1 ? `perintah "${first?.perintah.perihal ?? ''}"` : `${orders.size} perintah`;
  await program.write(`${selesai === null ? 'buka kembali' : 'selesaikan'} ${which}`, async (tx) => {
    for (const id of orders.keys())
      await setRow(tx, 'perintah', id, { selesai, ...(notula !== undefined && { notula }) });
    for (const id of selesai === null ? orders.keys() : open) await kunciPorsi(program, tx, id, selesai !== null);
    await putRows(
      tx,
      'realisasi',
      noted.map((one) => ({ id: realisasiId(one), ...realisasiValues(one) })),
    );
  });
}

/** Closing locks the shares (`kunci`); opening again unlocks those that closing had locked. */
export async function kunciPorsi({ cache }: Program, tx: Tx, id: TugasId, kunci: boolean): Promise<void> {
  const locked = kunci ? null : await dikunciSaatSelesai(tx, id);
  for (const share of cache.kantor.tugas.get(id)?.penugasan ?? [])
    if (share.sampai === undefined && (locked?.has(share.id) ?? true))
      await setRow(tx, 'penugasan', share.id, { terkunci: Number(kunci) });
}

/**
 * What every share still lacks, added to what the month has. A day outside the year of the office counts in its nearest month; of
 * what is due after the year and closed there only the part planned in it (LT3): the rest was done in the next one.
 */
async function whatIsLeft(program: Program, ids: readonly TugasId[], day: Tanggal): Promise<readonly Realisasi[]> {
  const { kantor } = program.cache;
  const { tahun } = kantor.kalender;
  const monthOf = (on: Tanggal): number => {
    const year = Number(on.slice(0, 4));
    return year < tahun ? 1 : year > tahun ? 12 : Number(on.slice(5, 7));
  };
  const lacks = (task: TugasTerbagi | undefined, satu: CapaianPorsi): number =>
    task && tahunBerakhir(tahun, day) && tenggatSesudahTahun(task.jendela, tahun) !== null
      ? Math.max(0, seharusnya(satu, 12) - satu.selesai)
      : satu.sisa;
  const { capaian, realisasi } = await capaianKantor(program);
  return ids.flatMap((tugasId) =>
    (capaian.get(tugasId) ?? [])
      .map((satu) => ({ ...satu, sisa: lacks(kantor.tugas.get(tugasId), satu) }))
      .filter(({ sisa }) => sisa > 0)
      .map(({ pegawaiId, sisa }): Realisasi => {
        const ended = kantor.tugas.get(tugasId)?.penugasan.find((share) => share.pegawaiId === pegawaiId)?.sampai;
        const bulan = monthOf(ended !== undefined && ended < day ? ended : day);
        const had = realisasi.get(tugasId)?.find((one) => one.pegawaiId === pegawaiId && one.bulan === bulan);
        return {
          tugasId,
          pegawaiId,
          bulan,
          volume: (had?.volume ?? 0) + sisa,
          mutu: had?.mutu ?? '',
          bukti: had?.bukti ?? '',
        };
      }),
  );
}
