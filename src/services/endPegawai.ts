import { AppError } from '../api/errors';
import type { HasilKeluar } from '../api/pegawaiViews';
import { penempatanBerlaku } from '../data/pegawai';
import { liveRows, setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import { kapasitasPegawai } from '../domain/hitungan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { porsiTerakhir } from '../domain/keluar';
import { SEBUTAN_KELUAR, type Pegawai, type SebabKeluar } from '../domain/pegawai';
import { tanggalPanjang } from '../domain/tampil';
import type { Penugasan } from '../domain/tugas';
import { findPerson, writeDivisions, type Division } from './assignPegawai';
import type { KantorCache } from './kantorCache';
import { doneShares } from './kerjaSelesai';
import type { Program, Service } from './program';

export interface Leaver {
  readonly person: Pegawai;
  /** Last day of work. */
  readonly tanggal: Tanggal;
  readonly sebab: SebabKeluar;
}

/** "Tandai keluar" by hand; the import of a staff list ends people the same way. */
export const leavingService: Service<'endPegawai'> = (program) => ({
  endPegawai: ({ ids, tanggal, sebab, lepaskanTugas }) => endPegawai(program, ids, { tanggal, sebab }, lepaskanTugas),
});

async function endPegawai(
  program: Program,
  ids: readonly PegawaiId[],
  how: Omit<Leaver, 'person'>,
  release: boolean,
): Promise<HasilKeluar> {
  const leavers = [...new Set(ids)].map((id) => ({ person: findPerson(program.cache, id), ...how }));
  leavers.forEach(refuseEarlyLeave);
  const [only] = leavers;
  const who = leavers.length === 1 && only ? only.person.nama : `${leavers.length} pegawai`;
  const label = `tandai keluar ${who} (${SEBUTAN_KELUAR[how.sebab]}, ${tanggalPanjang(how.tanggal)})`;
  const divisions = release ? await releases(program, leavers) : [];
  const { langkah } = await program.write(label, async (tx) => {
    for (const leaver of leavers) await endPerson(tx, leaver);
    await writeDivisions(tx, divisions);
  });
  return { pegawai: leavers.length, tugasLepas: givenBack(divisions), langkah };
}

export function refuseEarlyLeave({ person, tanggal }: Leaver): void {
  if (person.masuk !== null && tanggal < person.masuk)
    throw new AppError('masukanTidakSah', {
      bidang: 'tanggal keluar',
      sebab: `${person.nama} baru masuk ${tanggalPanjang(person.masuk)}`,
    });
}

/** The person, and the placement in force, end on that day. */
export async function endPerson(tx: Tx, { person, tanggal, sebab }: Leaver): Promise<void> {
  await setRow(tx, 'pegawai', person.id, { status: 'keluar', keluar: tanggal, sebab_keluar: sebab });
  const posts = await liveRows(tx, 'penempatan', { column: 'pegawai_id', values: [person.id] });
  const present = penempatanBerlaku(posts);
  if (present && present.sampai === null && (present.tmt === null || present.tmt <= tanggal))
    await setRow(tx, 'penempatan', present.id, { sampai: tanggal });
}

/** Tasks of which something came back to the left-overs; of others only the record of who did them was made. */
export function givenBack(divisions: readonly Division[]): number {
  const sum = (shares: readonly Penugasan[]): number => shares.reduce((total, { porsi }) => total + porsi, 0);
  return divisions.filter(({ task, next }) => sum(next) < sum(task.penugasan)).length;
}

/** The divisions that change when these people leave, locks or not. */
export async function releases({ cache, dokumen }: Program, leavers: readonly Leaver[]): Promise<Division[]> {
  const { kantor } = cache;
  const held = leavers.flatMap(({ person }) => cache.tugasPegawai(person.id).map(({ id }) => id));
  const done = await doneShares(dokumen.db, [...new Set(held)]);
  const changed = new Map<TugasId, Division>();
  for (const { person, tanggal } of leavers) {
    const capacity = capacityUnended(cache, person);
    for (const task of cache.tugasPegawai(person.id)) {
      const present = changed.get(task.id)?.next ?? task.penugasan;
      const next = present.flatMap((share): Penugasan[] => {
        // What was handed over, or cut at the leaving, stays as it is: cutting it again would halve it.
        const closed = share.sampai !== undefined && (person.status === 'keluar' || share.sampai <= tanggal);
        if (share.pegawaiId !== person.id || closed) return [share];
        const noted = done.get(share.id)?.volume ?? null;
        const kept = porsiTerakhir(task, share, capacity, kantor.kalender.tahun, tanggal, noted);
        return kept ? [kept] : [];
      });
      changed.set(task.id, { task, next });
    }
  }
  return [...changed.values()];
}

/** Capacity as if the person stayed: what the shares were given on. */
function capacityUnended({ kantor }: KantorCache, person: Pegawai): Int32Array {
  if (person.keluar === null) return kapasitasPegawai(kantor, person.id).kumulatif;
  const staying = new Map([[person.id, { ...person, keluar: null }]]);
  return kapasitasPegawai({ ...kantor, pegawai: staying }, person.id).kumulatif;
}
