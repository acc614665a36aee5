import type { UsulanPadat } from '../domain/bagiHabisBuka';
import { JENIS_UBAHAN, type JenisUbahan } from '../domain/bagiHabisBuka';
import type { BagianId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import type { TugasTerbagi } from '../domain/tugas';
import { bagianName } from './views';

const ORIGIN = { dpa: '', tusi: 'Tugas dan fungsi', disposisi: 'Disposisi', tambahan: 'Tugas tambahan' } as const;

export function originOf(kantor: Kantor, task: TugasTerbagi): string {
  const line = task.subKegiatanId ? kantor.subKegiatan.get(task.subKegiatanId) : undefined;
  return line ? `${line.kode} ${line.nama}`.trim() : ORIGIN[task.sumber];
}

const collator = new Intl.Collator('id', { numeric: true });

/** Indices of the tasks of a proposal by bagian, line of the budget (codes first), name. Done in the worker. */
export function urutAsal(kantor: Kantor, { tugas }: UsulanPadat): Int32Array {
  const kelompok = new Map<string, { i: number; nama: string }[]>();
  tugas.forEach((id, i) => {
    const task = kantor.tugas.get(id);
    const asal = task ? originOf(kantor, task) : '';
    const kunci = `${bagianName(kantor, task?.bagianId ?? null)}\n${/^\d/.test(asal) ? '0' : '1'}${asal}`;
    const isi = { i, nama: task?.nama ?? '' };
    const ada = kelompok.get(kunci);
    if (ada) ada.push(isi);
    else kelompok.set(kunci, [isi]);
  });
  const urut = [...kelompok].sort(([a], [b]) => (a < b ? -1 : 1));
  return Int32Array.from(
    urut.flatMap(([, isi]) => isi.sort((a, b) => collator.compare(a.nama, b.nama) || a.i - b.i).map(({ i }) => i)),
  );
}

/** Changed tasks by bagian and by kind. */
export function hitungUbahan(
  kantor: Kantor,
  { tugas, jenis }: UsulanPadat,
): { perBagian: readonly (readonly [BagianId | null, number])[]; perJenis: Readonly<Record<JenisUbahan, number>> } {
  const perBagian = new Map<BagianId | null, number>();
  const perJenis = { baru: 0, pindah: 0, tambah: 0 };
  tugas.forEach((id, i) => {
    const bagianId = kantor.tugas.get(id)?.bagianId ?? null;
    perBagian.set(bagianId, (perBagian.get(bagianId) ?? 0) + 1);
    perJenis[JENIS_UBAHAN[jenis[i] ?? 0] ?? 'baru'] += 1;
  });
  return { perBagian: [...perBagian], perJenis };
}
