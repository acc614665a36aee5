import type { AngkaUsulan, BarisUsulan, HasilUsulan, OrangUsulan, PorsiUsulan } from '../api/usulanViews';
import { alasanTugas } from '../domain/bagiHabisAlasan';
import type { AngkaUsulan as Angka } from '../domain/bagiHabisAngka';
import type { PandanganUsulan } from '../domain/bagiHabisBuka';
import { orangPerBagian, type Pandangan } from '../domain/bagiHabisPandangan';
import type { BagianId, PegawaiId, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { dibagiPerUnit, menitTugas } from '../domain/porsi';
import { jendelaTeks } from '../domain/tampil';
import type { Penugasan } from '../domain/tugas';
import type { HasilHitung } from './hitungUsulan';
import type { KantorCache } from './kantorCache';
import { originOf } from './usulanUrut';
import { bagianName } from './views';

/** The present division with the indexes and loads that are kept between changes. */
export function pandanganCache(cache: KantorCache): Pandangan {
  let orang = { generation: -1, perBagian: orangPerBagian({ pegawai: new Map() }) };
  return {
    get kantor() {
      return cache.kantor;
    },
    tugas: (id) => cache.kantor.tugas.get(id),
    tugasnya: (id) => cache.tugasPegawai(id),
    beban: (id) => cache.beban(id),
    orangBagian(id) {
      const generation = cache.peopleGeneration;
      if (orang.generation !== generation) orang = { generation, perBagian: orangPerBagian(cache.kantor) };
      return orang.perBagian.get(id) ?? [];
    },
  };
}

export const lingkupTeks = (kantor: Kantor, bagianId: BagianId | null): string =>
  bagianId ? bagianName(kantor, bagianId) : 'seluruh kantor';

type Tampil = Omit<HasilUsulan, 'usulanId' | 'benih' | 'lingkup' | 'bagianId' | 'dikunci'>;

/** What the worker counted, with names. */
export function hasilUsulan(kantor: Kantor, { usulan, perBagian, perJenis }: HasilHitung): Tampil {
  const nama = (id: PegawaiId): string => kantor.pegawai.get(id)?.nama ?? '';
  const angka = ({ puncak, ...numbers }: Angka): AngkaUsulan => ({
    ...numbers,
    puncak: puncak && { pegawaiId: puncak, nama: nama(puncak) },
  });
  const { batas, tidakTertempat, pegawaiTersisa, bulanPenuh } = usulan;
  return {
    tugasIds: usulan.padat.tugas,
    perBagian: perBagian.map(([bagianId, jumlah]) => ({ bagianId, nama: bagianName(kantor, bagianId), jumlah })),
    perJenis,
    sebelum: angka(usulan.sebelum),
    sesudah: angka(usulan.sesudah),
    batas: batas && { ...batas, orang: batas.orang.map((pegawaiId) => ({ pegawaiId, nama: nama(pegawaiId) })) },
    selesai: usulan.selesai,
    tidakTertempat: tidakTertempat.daftar,
    jumlahTidakTertempat: tidakTertempat.jumlah,
    pegawaiTersisa: pegawaiTersisa.daftar,
    jumlahPegawaiTersisa: pegawaiTersisa.jumlah,
    bulanPenuh: bulanPenuh.daftar,
    jumlahBulanPenuh: bulanPenuh.jumlah,
  };
}

/** One row with all its reasons, `kelompok` = under whose name it stands; none when the task is gone. */
export function barisUsulan(
  p: PandanganUsulan,
  id: TugasId,
  kelompok: PegawaiId | null,
  dipertahankan: ReadonlySet<TugasId>,
): readonly BarisUsulan[] {
  const { kantor } = p;
  const now = p.kini.tugas(id);
  const then = p.tugas(id);
  if (!now || !then) return [];
  const nama = (pegawaiId: PegawaiId): string => kantor.pegawai.get(pegawaiId)?.nama ?? '';
  const share = ({ pegawaiId, porsi, peran, terkunci }: Penugasan): PorsiUsulan => ({
    pegawaiId,
    nama: nama(pegawaiId),
    porsi,
    peran,
    terkunci,
  });
  const { ringkas, orang, ...alasan } = alasanTugas(p, now);
  const baris = {
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
  return [baris];
}
