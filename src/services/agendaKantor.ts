import { loadPerintah } from '../data/perintah';
import { hariAgenda, type BahanAgenda, type ButirAgenda, type PerintahAgenda } from '../domain/agenda';
import { susulAgenda, type SusunanAgenda } from '../domain/agendaSusul';
import type { BagianId, Tanggal, TugasId } from '../domain/ids';
import type { CapaianPorsi } from '../domain/realisasi';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

export interface Agenda {
  readonly bahan: BahanAgenda;
  /** The day that counts as today. */
  readonly hari: Tanggal;
  /** Everything of the year, by day. */
  readonly butir: readonly ButirAgenda[];
  /** Last month (1–12) some realisasi of the bagian is noted for, 0 = none; null = of the whole office. */
  tercatat(bagianId: BagianId | null): number;
}

interface Kept {
  readonly generation: number;
  readonly susunan: SusunanAgenda;
  readonly agenda: Agenda;
}
type Perintah = BahanAgenda['perintah'];
const kept = new WeakMap<KantorCache, Kept>();

/**
 * The agenda of the open office seen from a day, counted once for every state of it; null = today. After a command only the
 * tasks it touched get new lines.
 */
export async function agendaKantor(program: Program, tanggal: Tanggal | null): Promise<Agenda> {
  const { cache } = program;
  const hari = hariAgenda(cache.kantor.kalender.tahun, tanggal ?? hariIni());
  const known = kept.get(cache);
  if (known?.generation === cache.generation && known.agenda.hari === hari) return known.agenda;
  const { generation } = cache;
  const perintah = await loadOrders(program, known?.susunan.bahan.perintah);
  const { capaian, realisasi } = await capaianKantor(program);
  const { kantor } = cache;
  const bahan: BahanAgenda = { kantor, perintah, capaian: (id) => capaian.get(id) ?? TANPA_CAPAIAN };
  const susunan = susulAgenda(known?.susunan ?? null, bahan, hari);
  const { butir } = susunan;
  const agenda: Agenda = { bahan, hari, butir, tercatat: bulanTercatat(bahan, realisasi) };
  kept.set(cache, { generation, susunan, agenda });
  return agenda;
}

/** An order that says the same as before keeps its object, and with it its lines. */
async function loadOrders({ dokumen }: Program, lama: Perintah | undefined): Promise<Perintah> {
  const orders = new Map<TugasId, PerintahAgenda>();
  for (const [id, { perintah }] of await loadPerintah(dokumen.db)) {
    const ada = lama?.get(id);
    orders.set(id, ada && JSON.stringify(ada) === JSON.stringify(perintah) ? ada : perintah);
  }
  return orders;
}

const TANPA_CAPAIAN: readonly CapaianPorsi[] = [];

function bulanTercatat({ kantor, perintah }: BahanAgenda, realisasi: CapaianKantor['realisasi']): Agenda['tercatat'] {
  const tercatat = new Map<BagianId | null, number>();
  for (const [id, daftar] of realisasi) {
    const tugas = kantor.tugas.get(id);
    // What closing an order notes says nothing about whether the bagian notes its months.
    if (!tugas || perintah.has(id)) continue;
    const bulan = Math.max(0, ...daftar.map((satu) => satu.bulan));
    for (const kunci of new Set([tugas.bagianId, null])) tercatat.set(kunci, Math.max(tercatat.get(kunci) ?? 0, bulan));
  }
  return (bagianId) => tercatat.get(bagianId) ?? 0;
}
