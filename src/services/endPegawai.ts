import { AppError } from '../api/errors';
import type { HasilKeluar } from '../api/pegawaiViews';
import { addAlihTugas, catatanAlih, listAlihPegawai, type AlihTugas } from '../data/alihTugas';
import { penempatanBerlaku } from '../data/pegawai';
import { listPembatalan } from '../data/pembatalan';
import { liveRows, setRow } from '../data/rows';
import type { Db, Tx } from '../data/schema';
import { porsiUtuh } from '../domain/alihkan';
import { rentangJendela } from '../domain/beban';
import { hariDari, tambahHari } from '../domain/hari';
import { kapasitasPegawai } from '../domain/hitungan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { porsiTerakhir } from '../domain/keluar';
import { SEBUTAN_KELUAR, type Pegawai, type SebabKeluar } from '../domain/pegawai';
import { potongAlih } from '../domain/potongAlih';
import { tanggalPanjang } from '../domain/tampil';
import type { Penugasan, TugasTerbagi } from '../domain/tugas';
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
  refuseOddLeaves(program.cache.kantor.kalender.tahun, leavers);
  const [only] = leavers;
  const who = leavers.length === 1 && only ? only.person.nama : `${leavers.length} pegawai`;
  const label = `tandai keluar ${who} (${SEBUTAN_KELUAR[how.sebab]}, ${tanggalPanjang(how.tanggal)})`;
  const divisions = release ? await releases(program, leavers) : [];
  const { langkah } = await program.write(label, async (tx) => {
    for (const leaver of leavers) await endPerson(tx, leaver);
    await writeReleases(tx, divisions);
  });
  return { pegawai: leavers.length, tugasLepas: givenBack(divisions), langkah };
}

/** Who left last year may still be on the list, who leaves next year is known; anything further is a slip of the keys. */
export function refuseOddLeaves(tahun: number, leavers: readonly Leaver[]): void {
  for (const { person, tanggal } of leavers) {
    const refuse = (sebab: string): never => {
      throw new AppError('masukanTidakSah', { bidang: 'tanggal keluar', sebab });
    };
    if (Math.abs(Number(tanggal.slice(0, 4)) - tahun) > 1)
      refuse(`${tanggalPanjang(tanggal)} terlalu jauh dari tahun ${tahun}`);
    if (person.masuk !== null && tanggal < person.masuk)
      refuse(`${person.nama} baru masuk ${tanggalPanjang(person.masuk)}`);
  }
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

/** What becomes of a task when people leave, with the record of begun work they give back. */
export interface Release extends Division {
  readonly catatan: readonly AlihTugas[];
}

export async function writeReleases(tx: Tx, list: readonly Release[]): Promise<void> {
  await writeDivisions(tx, list);
  await addAlihTugas(
    tx,
    list.flatMap(({ catatan }) => catatan),
  );
}

/** The divisions that change when these people leave, locks or not. */
export async function releases({ cache, dokumen }: Program, leavers: readonly Leaver[]): Promise<Release[]> {
  const { kantor } = cache;
  const held = leavers.flatMap(({ person }) => cache.tugasPegawai(person.id).map(({ id }) => id));
  const done = await doneShares(dokumen.db, [...new Set(held)]);
  for (const leaver of leavers) await refuseBeforeHandOver(cache, dokumen.db, leaver);
  const changed = new Map<TugasId, Release>();
  for (const leaver of leavers) {
    const { person, tanggal } = leaver;
    const capacity = capacityUnended(cache, person);
    for (const task of cache.tugasPegawai(person.id)) {
      const present = changed.get(task.id)?.next ?? task.penugasan;
      const catatan: AlihTugas[] = [...(changed.get(task.id)?.catatan ?? [])];
      const next = present.flatMap((share): Penugasan[] => {
        // What was handed over, or cut at the leaving, stays as it is: cutting it again would halve it.
        const closed = share.sampai !== undefined && (person.status === 'keluar' || share.sampai <= tanggal);
        if (share.pegawaiId !== person.id || closed) return [share];
        const noted = done.get(share.id)?.volume ?? null;
        const kept = porsiTerakhir(task, share, capacity, kantor.kalender.tahun, tanggal, noted);
        // Reports of the months before need what was planned (tugasPada.ts).
        const begun = rentangJendela(task.jendela, kantor.kalender.tahun).some(([first]) => first <= hariDari(tanggal));
        if (noted !== null || begun) catatan.push(...handBack(task, leaver, share, kept?.porsi ?? 0));
        return kept ? [kept] : [];
      });
      changed.set(task.id, { task, next, catatan });
    }
  }
  return [...changed.values()];
}

/**
 * What somebody kept when they handed over, or what was called off of theirs, reaches to a day: leaving before it would cut the
 * record, and with it the paper that was made of it. @throws masukanTidakSah
 */
async function refuseBeforeHandOver(cache: KantorCache, db: Db, { person, tanggal }: Leaver): Promise<void> {
  const late = cache.tugasPegawai(person.id).flatMap(({ id, penugasan }) => {
    const sampai = penugasan.find(({ pegawaiId }) => pegawaiId === person.id)?.sampai;
    return person.status !== 'keluar' && sampai !== undefined && sampai > tanggal
      ? [{ id, sejak: tambahHari(sampai, 1) }]
      : [];
  });
  if (late.length === 0) return;
  const off = await listPembatalan(
    db,
    late.map(({ id }) => id),
  );
  const given = [
    ...(await listAlihPegawai(db, person.id)).filter(({ dariId }) => dariId === person.id),
    ...off.filter(({ pegawaiId }) => pegawaiId === person.id),
  ];
  const days = late.filter(({ id, sejak }) => given.some((one) => one.tugasId === id && one.tanggal === sejak));
  const sejak = days
    .map((one) => one.sejak)
    .toSorted()
    .at(-1);
  if (sejak === undefined) return;
  throw new AppError('masukanTidakSah', {
    bidang: 'tanggal keluar',
    sebab:
      `${person.nama} menyerahkan ${days.length} tugas mulai ${tanggalPanjang(sejak)}; pilih ` +
      `${tanggalPanjang(tambahHari(sejak, -1))} atau sesudahnya, atau alihkan dahulu mulai ${tanggalPanjang(tambahHari(tanggal, 1))}`,
  });
}

/** All but what they keep, each part from its own beginning. */
function handBack(
  task: TugasTerbagi,
  { person, tanggal, sebab }: Leaver,
  share: Penugasan,
  kept: number,
): readonly AlihTugas[] {
  const whole = { ...share, porsi: porsiUtuh(task, share) };
  return catatanAlih(
    task,
    person.id,
    potongAlih(task, whole, kept, { tanggal: tambahHari(tanggal, 1), kembali: null }).map((part) => ({
      ...part,
      ...{ kepadaId: null, batal: false },
    })),
    { sebab: sebab === 'pensiun' ? 'pensiun' : sebab === 'pindah' ? 'mutasi' : 'lain', keterangan: '' },
  );
}

/** Capacity as if the person stayed: what the shares were given on. */
function capacityUnended({ kantor }: KantorCache, person: Pegawai): Int32Array {
  if (person.keluar === null) return kapasitasPegawai(kantor, person.id).kumulatif;
  const staying = new Map([[person.id, { ...person, keluar: null }]]);
  return kapasitasPegawai({ ...kantor, pegawai: staying }, person.id).kumulatif;
}
