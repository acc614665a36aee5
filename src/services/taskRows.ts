import type { BedaTugas } from '../api/tugasViews';
import type { TemuanImpor } from '../api/views';
import type { BagianId, SubKegiatanId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { kemiripanSidik, sidikNama, type SidikNama } from '../domain/mirip';
import type { SubKegiatan } from '../domain/subKegiatan';
import { pertentanganSyarat } from '../domain/syaratTim';
import type { Tugas, TugasTerbagi } from '../domain/tugas';
import type { BarisTugas } from '../importers/tugasTabel';
import { changedFields, mergeRow } from './taskChanges';
import { bagianKey } from './writeBudget';
import { fromTaskRow, lineFinder, taskKey } from './writeTasks';

/** Where rows go that name no place of their own. */
export interface Place {
  readonly bagianId: BagianId | null;
  readonly subKegiatanId: SubKegiatanId | null;
}

/** A row of a list beside what the office has. */
export interface ResolvedTask {
  readonly row: BarisTugas;
  /** Name of the unit it is for, '' = the line's own. */
  readonly bagian: string;
  readonly line: SubKegiatan | undefined;
  /** What would be added. */
  readonly task: Omit<Tugas, 'urutan'>;
  /** The task that is there already, with what the row would make of it. */
  readonly present: { readonly old: TugasTerbagi; readonly next: Tugas; readonly beda: readonly BedaTugas[] } | null;
  /** What is wrong or worth a look about its place in this office. */
  readonly temuan: readonly TemuanImpor[];
}

const SIMILAR = 0.86;

export function resolveTasks(kantor: Kantor, rows: readonly BarisTugas[], place: Place): ResolvedTask[] {
  const find = lineFinder(kantor.subKegiatan.values());
  const nearest = nearestLine(kantor);
  const units = new Map(kantor.bagian.map((unit) => [bagianKey(unit.nama), unit.id]));
  const present = new Map<string, TugasTerbagi[]>();
  for (const task of kantor.tugas.values()) {
    const list = present.get(taskKey(task));
    if (list) list.push(task);
    else present.set(taskKey(task), [task]);
  }
  const firstRow = new Map<string, number>();
  const here = place.subKegiatanId ? kantor.subKegiatan.get(place.subKegiatanId) : undefined;
  return rows.map((row): ResolvedTask => {
    // A workbook often has one sheet per bagian.
    const bagian = row.bagian === '' && units.has(bagianKey(row.asal.lembar)) ? row.asal.lembar : row.bagian;
    const named = units.get(bagianKey(bagian)) ?? null;
    const says = row.sumber === 'dpa';
    const exact = says ? find(row, named) : undefined;
    const near = says && !exact && row.kode === '' ? nearest(row.namaSubKegiatan) : undefined;
    const line = exact ?? near ?? (says || row.terisi.includes('sumber') ? undefined : here);
    const bagianId = named ?? line?.bagianId ?? (bagian === '' ? place.bagianId : null);
    const task = fromTaskRow(row, { bagianId, subKegiatanId: line?.id ?? null }, kantor.pengaturan);
    const key = taskKey(task);
    const old = present.get(key)?.shift() ?? null;
    const twin = firstRow.get(key);
    if (twin === undefined) firstRow.set(key, row.asal.baris);
    const next = old && mergeRow(old, row, kantor.pengaturan);
    const temuan = [
      says && !line && orphanFinding(row),
      near && nearFinding(row, near),
      !old && line && line.alasanTanpaTugas !== '' && needlessFinding(row, line),
      !old && twin !== undefined && twinFinding(row, twin),
      row.terisi.includes('syarat') && clashFinding(row, next ?? task),
    ].filter((found): found is TemuanImpor => typeof found === 'object' && found !== null);
    return { row, bagian, line, task, present: old && next && { old, next, beda: changedFields(old, next) }, temuan };
  });
}

/** The only line whose name is nearly the one written; names are prepared once, and only when one is not found. */
function nearestLine(kantor: Kantor): (name: string) => SubKegiatan | undefined {
  let lines: readonly { readonly line: SubKegiatan; readonly sidik: SidikNama }[] | null = null;
  return (name) => {
    if (name === '') return undefined;
    lines ??= [...kantor.subKegiatan.values()].map((line) => ({ line, sidik: sidikNama(line.nama) }));
    const wanted = sidikNama(name);
    const [best, second] = lines
      .map(({ line, sidik }) => ({ line, skor: kemiripanSidik(wanted, sidik) }))
      .filter(({ skor }) => skor >= SIMILAR)
      .sort((a, b) => b.skor - a.skor);
    return best && (!second || best.skor - second.skor > 0.05) ? best.line : undefined;
  };
}

const placed = (row: BarisTugas): Pick<TemuanImpor, 'lembar' | 'baris' | 'kolom'> => ({
  lembar: row.asal.lembar,
  baris: row.asal.baris,
  kolom: '',
});

const nearFinding = (row: BarisTugas, line: SubKegiatan): TemuanImpor => ({
  tingkat: 'peringatan',
  kode: 'sub_kegiatan_mirip',
  pesan: `Nama sub kegiatan "${row.namaSubKegiatan}" tidak persis ada; dipakai "${line.nama}".`,
  ...placed(row),
});

const needlessFinding = (row: BarisTugas, line: SubKegiatan): TemuanImpor => ({
  tingkat: 'peringatan',
  kode: 'sub_kegiatan_tanpa_tugas',
  pesan: `Sub kegiatan "${line.nama}" ditandai tidak memerlukan tugas (${line.alasanTanpaTugas}). Dengan tugas ini pagunya baru terhitung sesudah tugasnya terbagi.`,
  ...placed(row),
});

const twinFinding = (row: BarisTugas, first: number): TemuanImpor => ({
  tingkat: 'peringatan',
  kode: 'tugas_kembar',
  pesan: `Tugas ini sama namanya dengan baris ${first} pada bagian dan sub kegiatan yang sama; keduanya ditambahkan.`,
  ...placed(row),
});

/** Written down as asked, but no division could meet it: the office decides what gives way. */
function clashFinding(row: BarisTugas, task: Omit<Tugas, 'urutan'>): TemuanImpor | null {
  const clash = pertentanganSyarat(task);
  return clash
    ? {
        tingkat: 'peringatan',
        kode: 'syarat_bertentangan',
        pesan: `Syarat tugas ini bertentangan pada ${clash.bidang}: ${clash.sebab}. Tugas tidak dapat terbagi habis sebelum syaratnya diperbaiki.`,
        ...placed(row),
      }
    : null;
}

const orphanFinding = (row: BarisTugas): TemuanImpor => ({
  tingkat: 'galat',
  kode: 'sub_kegiatan_tidak_ada',
  pesan: `Sub kegiatan ${[row.kode, row.namaSubKegiatan && `"${row.namaSubKegiatan}"`].filter(Boolean).join(' ')} tidak ada dalam berkas ini. Impor DPA-nya dahulu, atau kosongkan kodenya bila tugas ini di luar DPA.`,
  ...placed(row),
});
