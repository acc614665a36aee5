import { loadEvaluasi } from '../data/evaluasi';
import { loadKejadian } from '../data/laporan';
import { loadPerintah } from '../data/perintah';
import { akhirBulan } from '../domain/akhirBulan';
import type { PegawaiId, Tanggal } from '../domain/ids';
import { laporanBulanan, type BahanBulanan, type LaporanBulanan } from '../domain/laporanBulanan';
import {
  barisEvaluasi,
  bulanPeriode,
  evaluasiKosong,
  tugasEvaluasi,
  type BarisEvaluasi,
  type PeriodeEvaluasi,
  type TugasEvaluasi,
} from '../domain/laporanTriwulan';
import type { Pegawai } from '../domain/pegawai';
import { anggaranPada } from './anggaranPada';
import { capaianPada } from './capaianPada';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import { ordered } from './orderPeople';
import type { Program } from './program';
import { rencanaSemula } from './rencanaSemula';
import { bulanLewat } from './tulisRealisasi';

/** One month of the open office: what counts in it, and its figures. */
interface BulanKantor {
  readonly bahan: BahanBulanan;
  readonly laporan: LaporanBulanan;
}
// Only the month that was asked for last: the rows of a large office are most of what it takes.
const kept = new WeakMap<
  KantorCache,
  { readonly generation: number; readonly hari: Tanggal; readonly bulan: number; readonly isi: BulanKantor }
>();

/** The report of a month, counted once for every state of the office: the screen, its traces and the papers share it. */
export async function bulanKantor(program: Program, bulan: number): Promise<BulanKantor> {
  const { cache } = program;
  const { generation } = cache;
  const hari = hariIni();
  const known = kept.get(cache);
  if (known?.generation === generation && known.hari === hari && known.bulan === bulan) return known.isi;
  const bahan = await bahanBulanan(program, bulan);
  const isi = { bahan, laporan: laporanBulanan(bahan, hari) };
  kept.set(cache, { generation, hari, bulan, isi });
  return isi;
}

/** Everything the report of a month counts, as the office was at its end. */
async function bahanBulanan(program: Program, bulan: number): Promise<BahanBulanan> {
  const { cache, dokumen } = program;
  const akhir = akhirBulan(cache.kantor.kalender.tahun, bulan);
  const dulu = await capaianPada(program, akhir);
  const semula = rencanaSemula(cache.kantor, dulu.kejadian, akhir);
  const { kantor, keadaan, dpa } = await anggaranPada(program, dulu, akhir);
  const { beban, bertugas } = dulu;
  const perintah = [...(await loadPerintah(dokumen.db)).values()].map(({ perintah: satu }) => ({
    tugasId: satu.id,
    jenis: satu.jenis,
    dari: satu.dari,
    perihal: satu.perihal,
    diterima: satu.diterima,
    selesai: satu.selesai,
  }));
  return {
    kantor,
    bulan,
    dpa,
    capaian: ({ id }) => dulu.capaian.get(id) ?? [],
    semula,
    beban,
    keadaan,
    bertugas,
    perintah: perintah.sort((a, b) => a.diterima.localeCompare(b.diterima) || a.perihal.localeCompare(b.perihal)),
    ...(await loadKejadian(dokumen.db)),
  };
}

const akhirPeriode = ({ cache }: Program, periode: PeriodeEvaluasi): Tanggal =>
  akhirBulan(cache.kantor.kalender.tahun, bulanPeriode(periode)[1]);

/** Everybody who was in the office at the end, or only those named, with what was judged and what the figures say. */
export async function barisPeriode(
  program: Program,
  periode: PeriodeEvaluasi,
  ids?: readonly PegawaiId[],
): Promise<BarisEvaluasi[]> {
  const { cache, dokumen } = program;
  const akhir = akhirPeriode(program, periode);
  const { pegawai: perPegawai } = await capaianPada(program, akhir);
  const dinilai = await loadEvaluasi(dokumen.db, periode, ids);
  const diminta = ids && new Set(ids);
  const orang: readonly Pegawai[] = ordered(cache, null).filter(({ id, status, keluar }) =>
    diminta ? diminta.has(id) : status !== 'keluar' || (keluar !== null && keluar >= akhir),
  );
  return orang.map((satu) =>
    barisEvaluasi(
      cache.kantor,
      satu,
      perPegawai.get(satu.id) ?? [],
      dinilai.get(satu.id) ?? evaluasiKosong(satu.id, periode),
      cache.kantor.pengaturan.evaluasi,
      bulanLewat(cache.kantor.kalender.tahun),
    ),
  );
}

/** The tasks of people in a period. */
export async function tugasPeriode(
  program: Program,
  periode: PeriodeEvaluasi,
): Promise<(pegawaiId: PegawaiId) => readonly TugasEvaluasi[]> {
  const { pegawai, realisasi } = await capaianPada(program, akhirPeriode(program, periode));
  const { kantor } = program.cache;
  const lewat = bulanLewat(kantor.kalender.tahun);
  return (pegawaiId) =>
    tugasEvaluasi(kantor, pegawai.get(pegawaiId) ?? [], (id) => realisasi.get(id) ?? [], periode, lewat);
}
