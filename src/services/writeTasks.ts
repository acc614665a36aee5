import { newId } from '../data/ids';
import { addRows } from '../data/rows';
import type { Tx } from '../data/schema';
import { tugasValues } from '../data/tugas';
import type { BagianId, SubKegiatanId, TugasId } from '../domain/ids';
import { berlakuDulu } from '../domain/kantor';
import { kodeKunci } from '../domain/kodeSubKegiatan';
import { normalNama } from '../domain/mirip';
import { menitNorma } from '../domain/normaWaktu';
import type { Pengaturan } from '../domain/pengaturan';
import { pembagiUntuk } from '../domain/porsi';
import type { SubKegiatan } from '../domain/subKegiatan';
import type { Tugas } from '../domain/tugas';
import { kunciAntara } from '../domain/urutan';
import type { BarisTugas } from '../importers/tugasTabel';

/** Finds the budget line a task row names: by code (own bagian first where several sub units share it), then by name. */
export function lineFinder(
  lines: Iterable<SubKegiatan>,
): (row: BarisTugas, bagianId: BagianId | null) => SubKegiatan | undefined {
  const byCode = new Map<string, SubKegiatan[]>();
  const byName = new Map<string, SubKegiatan[]>();
  const push = (index: Map<string, SubKegiatan[]>, key: string, line: SubKegiatan): void => {
    const list = index.get(key);
    if (list) list.push(line);
    else index.set(key, [line]);
  };
  for (const line of berlakuDulu(lines)) {
    if (line.kode !== '') push(byCode, kodeKunci(line.kode), line);
    push(byName, normalNama(line.nama), line);
  }
  return (row, bagianId) => {
    const found =
      (row.kode === '' ? undefined : byCode.get(kodeKunci(row.kode))) ??
      (row.namaSubKegiatan === '' ? undefined : byName.get(normalNama(row.namaSubKegiatan)));
    return found?.find((line) => line.bagianId === bagianId) ?? found?.[0];
  };
}

/** Tasks of the same name on the same line and bagian are one task. */
export const taskKey = (task: {
  nama: string;
  bagianId: BagianId | null;
  subKegiatanId: SubKegiatanId | null;
}): string => [task.bagianId ?? '', task.subKegiatanId ?? '', normalNama(task.nama)].join('\n');

export function fromTaskRow(
  row: BarisTugas,
  place: { bagianId: BagianId | null; subKegiatanId: SubKegiatanId | null },
  settings: Pengaturan,
): Omit<Tugas, 'urutan'> {
  const { nama, keluaran, satuan, jenis, sifat, volume, satuanNorma, asalNorma, jendela, syarat, dasar, petunjuk } =
    row;
  const dapatDibagi = true;
  const hadirBersama = false;
  return {
    id: newId<TugasId>(),
    sumber: place.subKegiatanId ? 'dpa' : row.sumber === 'dpa' ? 'tusi' : row.sumber,
    ...place,
    nama,
    keluaran,
    satuan,
    jenis,
    sifat,
    volume,
    norma: row.norma === null ? null : menitNorma(row.norma, satuanNorma, settings),
    satuanNorma,
    asalNorma,
    jendela,
    pembagi: pembagiUntuk({ jenis, volume, dapatDibagi, hadirBersama }),
    dapatDibagi,
    hadirBersama,
    syarat,
    dasar,
    petunjuk,
  };
}

/** Appends tasks after `last` in the order given. */
export async function addTasks(tx: Tx, tasks: readonly Omit<Tugas, 'urutan'>[], last: string | null): Promise<void> {
  let order = last;
  await addRows(
    tx,
    'tugas',
    tasks.map((task) => {
      order = kunciAntara(order, null);
      return { id: task.id, ...tugasValues({ ...task, urutan: order }) };
    }),
  );
}
