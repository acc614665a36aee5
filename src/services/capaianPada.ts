import { liveRows } from '../data/rows';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { capaianTugas, type CapaianPorsi } from '../domain/realisasi';
import { tugasPada, type BatalPada, type Perpindahan } from '../domain/tugasPada';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import type { Program } from './program';

/** Plan and actual as the office was divided on the evening of a day: what a report up to that day counts (tugasPada). */
export async function capaianPada(program: Program, hari: Tanggal): Promise<CapaianKantor> {
  const { cache } = program;
  const kini = await capaianKantor(program);
  const pindah = await moves(program);
  const batal = await cancellations(program);
  const berubah = new Set<string>();
  for (const daftar of [pindah, batal])
    for (const [id, isi] of daftar) if (isi.some(({ tanggal }) => tanggal > hari)) berubah.add(id);
  if (berubah.size === 0) return kini;
  const kantor = asPlanned(cache.kantor, pindah, hari);
  const capaian = new Map<TugasId, readonly CapaianPorsi[]>();
  const pegawai = new Map<PegawaiId, CapaianPorsi[]>();
  for (const [id, tugas] of kantor.tugas) {
    let daftar = kini.capaian.get(id) ?? [];
    if (berubah.has(id)) {
      const dulu = tugasPada(tugas, pindah.get(id) ?? [], batal.get(id) ?? [], hari);
      daftar = capaianTugas(kantor, dulu.tugas, kini.realisasi.get(id) ?? [], dulu.batal);
    }
    if (daftar.length > 0) capaian.set(id, daftar);
    for (const satu of daftar) addTo(pegawai, satu.pegawaiId, satu);
  }
  return { ...kini, capaian, pegawai };
}

/** Whoever gave work away and left then had planned it for the whole year (K2). */
function asPlanned(kantor: Kantor, pindah: ReadonlyMap<string, readonly Perpindahan[]>, hari: Tanggal): Kantor {
  const pegawai = new Map(kantor.pegawai);
  for (const daftar of pindah.values())
    for (const { dariId, tanggal } of daftar) {
      const orang = pegawai.get(dariId);
      if (orang && tanggal > hari && orang.keluar !== null && orang.keluar >= hari)
        pegawai.set(dariId, { ...orang, keluar: null });
    }
  return { ...kantor, pegawai };
}

async function moves({ dokumen }: Program): Promise<Map<string, Perpindahan[]>> {
  const found = new Map<string, Perpindahan[]>();
  for (const row of await liveRows(dokumen.db, 'alih_tugas'))
    addTo(found, row.tugas_id, {
      dariId: row.dari_id as PegawaiId,
      kepadaId: row.kepada_id as PegawaiId | null,
      tanggal: row.tanggal,
      porsi: row.porsi,
      pembagi: row.pembagi,
    });
  return found;
}

async function cancellations({ dokumen }: Program): Promise<Map<string, BatalPada[]>> {
  const found = new Map<string, BatalPada[]>();
  for (const row of (await liveRows(dokumen.db, 'pembatalan')).sort((a, b) => (a.id < b.id ? -1 : 1)))
    addTo(found, row.tugas_id, {
      tugasId: row.tugas_id as TugasId,
      pegawaiId: row.pegawai_id as PegawaiId | null,
      tanggal: row.tanggal,
      porsi: row.porsi,
    });
  return found;
}

function addTo<K, T>(ke: Map<K, T[]>, kunci: K, satu: T): void {
  const daftar = ke.get(kunci);
  if (daftar) daftar.push(satu);
  else ke.set(kunci, [satu]);
}
