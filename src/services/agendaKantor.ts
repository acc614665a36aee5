import { loadPerintah } from '../data/perintah';
import { hariAgenda, susunAgenda, type BahanAgenda, type ButirAgenda } from '../domain/agenda';
import type { BagianId, Tanggal } from '../domain/ids';
import { capaianKantor } from './capaianKantor';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

export interface Agenda {
  readonly bahan: BahanAgenda;
  /** The day that counts as today. */
  readonly hari: Tanggal;
  /** Everything of the year, by day. */
  readonly butir: readonly ButirAgenda[];
}

const kept = new WeakMap<
  KantorCache,
  { readonly generation: number; readonly hari: Tanggal; readonly agenda: Agenda }
>();

/** The agenda of the open office seen from a day, counted once for every state of it; null = today. */
export async function agendaKantor(program: Program, tanggal: Tanggal | null): Promise<Agenda> {
  const { cache } = program;
  const hari = hariAgenda(cache.kantor.kalender.tahun, tanggal ?? hariIni());
  const known = kept.get(cache);
  if (known?.generation === cache.generation && known.hari === hari) return known.agenda;
  const { generation } = cache;
  const bahan = await bahanAgenda(program);
  const agenda = { bahan, hari, butir: susunAgenda(bahan, hari) };
  kept.set(cache, { generation, hari, agenda });
  return agenda;
}

async function bahanAgenda(program: Program): Promise<BahanAgenda> {
  const { kantor } = program.cache;
  const { capaian, realisasi } = await capaianKantor(program);
  const orders = await loadPerintah(program.dokumen.db);
  const perintah = new Map([...orders].map(([id, satu]) => [id, satu.perintah]));
  const tercatat = new Map<BagianId | null, number>();
  for (const [id, daftar] of realisasi) {
    const tugas = kantor.tugas.get(id);
    // What closing an order notes says nothing about whether the bagian notes its months.
    if (!tugas || perintah.has(id)) continue;
    const bulan = Math.max(0, ...daftar.map((satu) => satu.bulan));
    for (const kunci of new Set([tugas.bagianId, null])) tercatat.set(kunci, Math.max(tercatat.get(kunci) ?? 0, bulan));
  }
  return {
    kantor,
    perintah,
    capaian: (id) => capaian.get(id) ?? [],
    tercatat: (bagianId) => tercatat.get(bagianId) ?? 0,
  };
}
