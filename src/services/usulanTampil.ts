import type { AngkaUsulan, BarisUsulan, HasilUsulan, OrangUsulan, PorsiUsulan } from '../api/usulanViews';
import { alasanTugas } from '../domain/bagiHabisAlasan';
import type { AngkaUsulan as Angka } from '../domain/bagiHabisAngka';
import type { PandanganUsulan } from '../domain/bagiHabisBuka';
import type { Pandangan } from '../domain/bagiHabisPandangan';
import type { Usulan } from '../domain/bagiHabisUsulan';
import type { BagianId, PegawaiId, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { dibagiPerUnit, menitTugas } from '../domain/porsi';
import { jendelaTeks } from '../domain/tampil';
import type { Penugasan, TugasTerbagi } from '../domain/tugas';
import type { KantorCache } from './kantorCache';
import { bagianName } from './views';

/** The present division with the indexes and loads that are kept between changes. */
export const pandanganCache = (cache: KantorCache): Pandangan => ({
  get kantor() {
    return cache.kantor;
  },
  tugas: (id) => cache.kantor.tugas.get(id),
  tugasnya: (id) => cache.tugasPegawai(id),
  beban: (id) => cache.beban(id),
});

export const lingkupTeks = (kantor: Kantor, bagianId: BagianId | null): string =>
  bagianId ? bagianName(kantor, bagianId) : 'seluruh kantor';

type Tampil = Omit<HasilUsulan, 'usulanId' | 'benih' | 'lingkup' | 'bagianId'>;

export function hasilUsulan(p: PandanganUsulan, usulan: Usulan): Tampil {
  const { kantor } = p;
  const nama = (id: PegawaiId): string => kantor.pegawai.get(id)?.nama ?? '';
  const angka = ({ puncak, ...numbers }: Angka): AngkaUsulan => ({
    ...numbers,
    puncak: puncak && { pegawaiId: puncak, nama: nama(puncak) },
  });
  const perBagian = new Map<BagianId | null, number>();
  const perJenis = { baru: 0, pindah: 0, tambah: 0 };
  for (const id of usulan.padat.tugas) {
    const bagianId = p.kini.tugas(id)?.bagianId ?? null;
    perBagian.set(bagianId, (perBagian.get(bagianId) ?? 0) + 1);
    perJenis[p.jenis(id)] += 1;
  }
  const { batas, tidakTertempat, pegawaiTersisa } = usulan;
  return {
    tugasIds: usulan.padat.tugas,
    perBagian: [...perBagian].map(([bagianId, jumlah]) => ({ bagianId, nama: bagianName(kantor, bagianId), jumlah })),
    perJenis,
    sebelum: angka(usulan.sebelum),
    sesudah: angka(usulan.sesudah),
    batas: batas && { ...batas, orang: batas.orang.map((pegawaiId) => ({ pegawaiId, nama: nama(pegawaiId) })) },
    selesai: usulan.selesai,
    tidakTertempat: tidakTertempat.daftar,
    jumlahTidakTertempat: tidakTertempat.jumlah,
    pegawaiTersisa: pegawaiTersisa.daftar,
    jumlahPegawaiTersisa: pegawaiTersisa.jumlah,
  };
}

const ORIGIN = { dpa: '', tusi: 'Tugas dan fungsi', disposisi: 'Disposisi', tambahan: 'Tugas tambahan' } as const;

export function originOf(kantor: Kantor, task: TugasTerbagi): string {
  const line = task.subKegiatanId ? kantor.subKegiatan.get(task.subKegiatanId) : undefined;
  return line ? `${line.kode} ${line.nama}`.trim() : ORIGIN[task.sumber];
}

/** One row with all its reasons, `kelompok` = under whose name it stands; undefined when the task is gone. */
export function barisUsulan(
  p: PandanganUsulan,
  id: TugasId,
  kelompok: PegawaiId | null,
  dipertahankan: ReadonlySet<TugasId>,
): BarisUsulan | undefined {
  const { kantor } = p;
  const now = p.kini.tugas(id);
  const then = p.tugas(id);
  if (!now || !then) return undefined;
  const nama = (pegawaiId: PegawaiId): string => kantor.pegawai.get(pegawaiId)?.nama ?? '';
  const share = ({ pegawaiId, porsi, peran, terkunci }: Penugasan): PorsiUsulan => ({
    pegawaiId,
    nama: nama(pegawaiId),
    porsi,
    peran,
    terkunci,
  });
  const { ringkas, orang, ...alasan } = alasanTugas(p, now);
  return {
    tugasId: id,
    tugas: now.nama,
    bagianId: now.bagianId,
    namaBagian: bagianName(kantor, now.bagianId),
    asal: originOf(kantor, now),
    menit: menitTugas(now) ?? 0,
    pembagi: now.pembagi,
    satuan: dibagiPerUnit(now) ? now.satuan : '',
    jenis: p.jenis(id),
    waktu: jendelaTeks(now.jendela),
    sebelum: now.penugasan.map(share),
    sesudah: then.penugasan.map(share),
    alasan: ringkas,
    orang: orang.map((one): OrangUsulan => ({ ...one, nama: nama(one.pegawaiId) })),
    ...alasan,
    dipertahankan: dipertahankan.has(id),
    ...(kelompok && { kelompok: { pegawaiId: kelompok, nama: nama(kelompok) } }),
  };
}
