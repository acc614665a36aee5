import { createDokumen } from '../data/file/buatDokumen';
import type { Dokumen, Meja } from '../data/file/dokumen';
import { readResource } from '../data/file/sumber';
import { newId, penugasanId } from '../data/ids';
import { loadBagian } from '../data/bagian';
import { savePengaturan } from '../data/pengaturan';
import { loadBudget } from '../data/subKegiatan';
import { addRows } from '../data/rows';
import type { Tx } from '../data/schema';
import { penugasanValues } from '../data/tugas';
import type { Id, KetidakhadiranId, PegawaiId, TugasId } from '../domain/ids';
import { pengaturanBawaan } from '../domain/pengaturan';
import type { SubKegiatan } from '../domain/subKegiatan';
import { bacaContoh, type IsiContoh } from '../importers/contoh';
import { bukaNomenklatur } from '../importers/nomenklatur';
import { fillCalendar } from './calendar';
import type { Host } from './host';
import { ensureBagian, writeBudget, type PlainLine } from './writeBudget';
import { addStaff, ensureUnits, fromRow } from './writeStaff';
import { addTasks, fromTaskRow, lineFinder } from './writeTasks';

/** Makes the sample office from the data files in resources/contoh, through the same writers as a user's imports. */
export async function buildContoh(host: Host, meja: Meja, path: string): Promise<Dokumen> {
  const bytes = (name: string): Uint8Array => readResource(host.resourcesDir, name);
  const isi = bacaContoh(
    {
      dpa: bytes('contoh/dpa.csv'),
      pegawai: bytes('contoh/pegawai.csv'),
      tugas: bytes('contoh/tugas.csv'),
      penugasan: bytes('contoh/penugasan.csv'),
      cuti: bytes('contoh/cuti.csv'),
      pengaturan: bytes('contoh/pengaturan.json'),
    },
    bukaNomenklatur(bytes('nomenklatur/nomenklatur.tsv')),
  );
  const { tahun } = isi.pengaturan.identitas;
  return createDokumen(meja, path, { tahun }, async (tx) => {
    const { identitas, kop, penandatangan, pejabat, surat } = isi.pengaturan;
    await savePengaturan(tx, { identitas, kop, penandatangan, pejabat, surat });
    await fillCalendar(tx, host, tahun);
    const lines = await writeLines(tx, isi);
    const staff = await writePeople(tx, isi);
    await writeDivisions(tx, isi, lines, staff);
  });
}

/** Every sample file is the same office, so that its proposal, its pictures and its tests are the same everywhere. */
const sampleId = <T extends Id<string>>(kind: string, at: number): T =>
  `contoh-${kind}${String(at + 1).padStart(3, '0')}` as T;

async function writeLines(tx: Tx, { dpa, pengaturan }: IsiContoh): Promise<SubKegiatan[]> {
  const { dokumen_id } = await tx.selectFrom('dokumen').select('dokumen_id').executeTakeFirstOrThrow();
  const file = { dokumenId: dokumen_id, tahun: pengaturan.identitas.tahun };
  const reasons = new Map(pengaturan.tanpaTugas.map(({ kode, alasan }) => [kode, alasan]));
  const rows: PlainLine[] = dpa.baris.map((row) => ({ ...row, alasanTanpaTugas: reasons.get(row.kode) ?? '' }));
  const document = { ...pengaturan.dpa, sumberBerkas: 'dpa.csv (contoh)' };
  await writeBudget(tx, file, { bagian: [], subKegiatan: new Map() }, document, rows);
  return (await loadBudget(tx)).subKegiatan.map(({ subKegiatan }) => subKegiatan);
}

async function writePeople(tx: Tx, { pegawai, cuti }: IsiContoh): Promise<Map<string, PegawaiId>> {
  const units = await ensureUnits(tx, { bagian: await loadBagian(tx), timKerja: [] }, pegawai.pegawai);
  const people = pegawai.pegawai.map((row, at) => ({
    ...fromRow(row, units(row), null),
    id: sampleId<PegawaiId>('p', at),
  }));
  await addStaff(tx, people);
  const byNip = new Map(people.map((person) => [person.nip, person.id]));
  await addRows(
    tx,
    'ketidakhadiran',
    cuti.flatMap(({ nip, mulai, akhir, jenis }) => {
      const pegawai_id = byNip.get(nip);
      return pegawai_id ? [{ id: newId<KetidakhadiranId>(), pegawai_id, mulai, akhir, jenis, persen: null }] : [];
    }),
  );
  return byNip;
}

async function writeDivisions(
  tx: Tx,
  { tugas, penugasan, pengaturan }: IsiContoh,
  lines: readonly SubKegiatan[],
  byNip: ReadonlyMap<string, PegawaiId>,
): Promise<void> {
  const unitOf = await ensureBagian(
    tx,
    await loadBagian(tx),
    tugas.tugas.map((row) => row.bagian),
  );
  const find = lineFinder(lines);
  const settings = pengaturanBawaan(pengaturan.identitas);
  const tasks = tugas.tugas.map((row, at) => {
    const bagianId = unitOf(row.bagian);
    const task = fromTaskRow(row, { bagianId, subKegiatanId: find(row, bagianId)?.id ?? null }, settings);
    return { row, task: { ...task, id: sampleId<TugasId>('t', at) } };
  });
  await addTasks(
    tx,
    tasks.map(({ task }) => task),
    null,
  );
  const byName = new Map(tasks.map(({ row, task }) => [`${row.bagian}\n${row.nama}`, task]));
  await addRows(
    tx,
    'penugasan',
    penugasan.flatMap((share) => {
      const task = byName.get(`${share.bagian}\n${share.tugas}`);
      const pegawaiId = byNip.get(share.nip);
      if (!task || !pegawaiId) return [];
      const { porsi, pembagi, peran, terkunci } = share;
      // The sample was drafted with its own denominators; the file keeps the task's.
      const scaled = pembagi === task.pembagi ? porsi : Math.round((porsi * task.pembagi) / pembagi);
      const id = penugasanId(task.id, pegawaiId);
      return [
        {
          id,
          ...penugasanValues({
            id,
            tugasId: task.id,
            pegawaiId,
            porsi: scaled,
            peran,
            terkunci,
            persetujuanLintas: '',
          }),
        },
      ];
    }),
  );
}
