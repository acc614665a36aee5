import { loadEvaluasi } from '../data/evaluasi';
import { akhirBulan } from '../domain/akhirBulan';
import type { PegawaiId, Tanggal } from '../domain/ids';
import { tanpaSisaDimulai } from '../domain/keluar';
import {
  angkaEvaluasi,
  barisEvaluasi,
  bulanPeriode,
  evaluasiKosong,
  tugasEvaluasi,
  type BarisEvaluasi,
  type PeriodeEvaluasi,
  type TugasEvaluasi,
} from '../domain/laporanTriwulan';
import type { HasilPegawai } from '../domain/hasilDicatat';
import type { Kantor } from '../domain/kantor';
import type { Pegawai } from '../domain/pegawai';
import type { CapaianPorsi } from '../domain/realisasi';
import { capaianPada } from './capaianPada';
import { ordered } from './orderPeople';
import type { Program } from './program';
import { bulanLewat } from './tulisRealisasi';

const akhirPeriode = ({ cache }: Program, periode: PeriodeEvaluasi): Tanggal =>
  akhirBulan(cache.kantor.kalender.tahun, bulanPeriode(periode)[1]);

/** Everybody who was in the office in the period, or only those named, with what was judged and what the figures say. */
export async function barisPeriode(
  program: Program,
  periode: PeriodeEvaluasi,
  ids?: readonly PegawaiId[],
): Promise<BarisEvaluasi[]> {
  const { cache, dokumen } = program;
  const akhir = akhirPeriode(program, periode);
  const awal = `${cache.kantor.kalender.tahun}-${String(bulanPeriode(periode)[0]).padStart(2, '0')}-01`;
  const { kantor: dulu, pegawai: perPegawai } = await capaianPada(program, akhir);
  const dinilai = await loadEvaluasi(dokumen.db, periode, ids);
  const diminta = ids && new Set(ids);
  const orang: readonly Pegawai[] = ordered(cache, null).filter(({ id, status, keluar }) =>
    diminta ? diminta.has(id) : status !== 'keluar' || (keluar !== null && keluar >= awal),
  );
  const lewat = bulanLewat(cache.kantor.kalender.tahun);
  const { evaluasi: setelan } = cache.kantor.pengaturan;
  return orang.map((satu) => {
    const angka = angkaTetap(cache.kantor, ditagih(dulu, satu.id, perPegawai.get(satu.id)), periode, lewat);
    return barisEvaluasi(satu, angka, dinilai.get(satu.id) ?? evaluasiKosong(satu.id, periode), setelan);
  });
}

const TANPA_CAPAIAN: readonly CapaianPorsi[] = [];

/** Of who has left by then without the unit they had begun. */
function ditagih(
  kantor: Pick<Kantor, 'pegawai' | 'tugas'>,
  id: PegawaiId,
  capaian: readonly CapaianPorsi[] = TANPA_CAPAIAN,
): readonly CapaianPorsi[] {
  const keluar = kantor.pegawai.get(id)?.keluar ?? null;
  if (keluar === null) return capaian;
  return capaian.map((satu) => {
    const tugas = kantor.tugas.get(satu.tugasId);
    return tugas ? tanpaSisaDimulai(tugas, satu, keluar) : satu;
  });
}

// Whoever nothing happened to keeps their list, and a task that changed gives another one to everybody on it.
const sudahDihitung = new WeakMap<readonly CapaianPorsi[], Map<string, HasilPegawai>>();

function angkaTetap(
  kantor: Kantor,
  capaian: readonly CapaianPorsi[],
  periode: PeriodeEvaluasi,
  lewat: number,
): HasilPegawai {
  let milik = sudahDihitung.get(capaian);
  if (!milik) sudahDihitung.set(capaian, (milik = new Map<string, HasilPegawai>()));
  const kunci = `${periode}/${lewat}`;
  let angka = milik.get(kunci);
  if (!angka) milik.set(kunci, (angka = angkaEvaluasi(kantor, capaian, periode, lewat)));
  return angka;
}

/** The tasks of people in a period. */
export async function tugasPeriode(
  program: Program,
  periode: PeriodeEvaluasi,
): Promise<(pegawaiId: PegawaiId) => readonly TugasEvaluasi[]> {
  const { kantor: dulu, pegawai, realisasi } = await capaianPada(program, akhirPeriode(program, periode));
  const { kantor } = program.cache;
  const lewat = bulanLewat(kantor.kalender.tahun);
  return (pegawaiId) =>
    tugasEvaluasi(
      kantor,
      ditagih(dulu, pegawaiId, pegawai.get(pegawaiId)),
      (id) => realisasi.get(id) ?? [],
      periode,
      lewat,
    );
}
