import { loadPerintah } from '../data/perintah';
import type { BahanAgenda, PerintahAgenda } from '../domain/agenda';
import { langkahAgenda, type SehariAgenda, type SusunanAgenda } from '../domain/agendaSusul';
import type { BagianId, Tanggal, TugasId } from '../domain/ids';
import { hariHidup } from '../domain/lintasTahun';
import type { CapaianPorsi } from '../domain/realisasi';
import { capaianKantor, tersentuhSejak } from './capaianKantor';
import { hariIni } from './hariIni';
import { jeda } from './jeda';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';

export interface Agenda {
  readonly bahan: BahanAgenda;
  /** The day that counts as today. */
  readonly hari: Tanggal;
  /** Everything of the year, by day. */
  readonly perHari: readonly SehariAgenda[];
  /** Last month (1–12) some realisasi of the bagian is noted for, 0 = none; null = of the whole office. */
  readonly tercatat: (bagianId: BagianId | null) => number;
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
  const hari = hariHidup(cache.kantor.kalender.tahun, tanggal ?? hariIni());
  for (;;) {
    const known = kept.get(cache);
    if (known?.generation === cache.generation && known.agenda.hari === hari) return known.agenda;
    kept.set(cache, await carryOn(program, known, hari));
  }
}

async function carryOn(program: Program, known: Kept | undefined, hari: Tanggal): Promise<Kept> {
  const { cache } = program;
  const { generation } = cache;
  const lama = known?.susunan ?? null;
  const perintah = await loadOrders(program, lama?.bahan.perintah);
  const isi = await capaianKantor(program);
  const bahan: BahanAgenda = {
    kantor: cache.kantor,
    perintah,
    capaian: (id) => isi.capaian.get(id) ?? TANPA_CAPAIAN,
  };
  const touched = known ? tersentuhSejak(cache, isi, known.generation) : 'semua';
  const orders = lama ? otherOrders(lama.bahan.perintah, perintah) : [];
  const langkah = langkahAgenda(lama, bahan, hari, touched === 'semua' ? null : new Set([...touched, ...orders]));
  const napas = jeda();
  let satu = langkah.next();
  for (; !satu.done; satu = langkah.next()) await napas();
  const susunan = satu.value;
  const { perHari, tercatat } = susunan;
  const agenda: Agenda = { bahan, hari, perHari, tercatat: (bagianId) => tercatat.sampai(bagianId) };
  return { generation, susunan, agenda };
}

const otherOrders = (lama: Perintah, baru: Perintah): TugasId[] =>
  [...new Set([...lama.keys(), ...baru.keys()])].filter((id) => lama.get(id) !== baru.get(id));

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
