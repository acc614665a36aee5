import type { CalonBaris, KelompokSalinan, TugasSalinan } from '../api/tugasViews';
import type { PegawaiId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import type { Pegawai } from '../domain/pegawai';
import { jendelaSalinan } from '../domain/salinTugas';
import { jendelaTeks } from '../domain/tampil';
import type { TugasTerbagi } from '../domain/tugas';
import { copiedTask, type GroupPlan } from './salinRencana';
import { bagianKey } from './writeBudget';
import { taskKey } from './writeTasks';

/** A group of last year's tasks as the preview shows it, `selisih` years later. */
export function groupView(
  group: GroupPlan,
  now: Kantor,
  present: ReadonlySet<string>,
  people: (id: PegawaiId) => Pegawai | undefined,
  selisih: number,
): KelompokSalinan {
  const { nomor, baris, bagian, tujuan, tugas } = group;
  const line = tujuan?.usul ? now.subKegiatan.get(tujuan.usul) : undefined;
  const unit = now.bagian.find((one) => bagianKey(one.nama) === bagianKey(bagian))?.id ?? null;
  const placed = tujuan === null || line !== undefined;
  const view = (nomorTugas: number, old: TugasTerbagi): TugasSalinan => ({
    nomor: nomorTugas,
    nama: old.nama,
    volume: old.volume,
    satuan: old.satuan,
    norma: old.norma,
    waktuLama: jendelaTeks(old.jendela),
    waktuBaru: jendelaTeks(jendelaSalinan(old.jendela, selisih)),
    keadaan: placed && present.has(taskKey(copiedTask(old, line, unit, people, selisih))) ? 'ada' : 'baru',
    pegawaiTetap: old.penugasan.filter((share) => people(share.pegawaiId) !== undefined).length,
    pegawaiLama: old.penugasan.length,
  });
  return {
    nomor,
    kodeLama: baris?.kode ?? '',
    namaLama: baris?.nama ?? '',
    bagian,
    cara: tujuan?.cara ?? 'luarDpa',
    keterangan: tujuan?.keterangan ?? '',
    usul: tujuan?.usul ?? null,
    calon: (tujuan?.calon ?? []).flatMap(({ id, sebab }): CalonBaris[] => {
      const found = now.subKegiatan.get(id);
      return found ? [{ id, kode: found.kode, nama: found.nama, sebab }] : [];
    }),
    tugas: tugas.map((one) => view(one.nomor, one.tugas)),
  };
}
