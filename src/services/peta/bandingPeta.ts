import type { BandingPeta } from '../../api/petaViews';
import type { BebanTahun } from '../../domain/hitungan';
import { hitungSatu } from '../../domain/hitungan';
import type { PegawaiId, TugasId } from '../../domain/ids';
import type { Kantor } from '../../domain/kantor';
import type { Pegawai } from '../../domain/pegawai';
import type { TugasTerbagi } from '../../domain/tugas';
import { KantorCache } from '../kantorCache';
import { peopleByNip } from '../salinRencana';
import { RingkasanPeta, type SumberPeta } from './ringkasanPeta';

/** Another plan beside the open one: its own summary, and who is who. */
export interface Banding {
  readonly info: BandingPeta;
  readonly ringkasan: RingkasanPeta;
  /** The same person there; undefined when that plan does not know them. */
  padanan(id: PegawaiId): PegawaiId | undefined;
  /** The same for a list; the same list gives the same answer, so that its sum is kept. */
  padananSemua(ids: readonly PegawaiId[]): readonly PegawaiId[];
}

const NAMES = 200;

/** Division after a proposal: people it does not touch keep what they have now. */
export function sumberUsulan(kini: KantorCache, sesudah: ReadonlyMap<TugasId, TugasTerbagi>): SumberPeta {
  const kantor = { ...kini.kantor, pegawai: new Map(kini.kantor.pegawai) };
  const before = kini.generation;
  const lists = new Map<PegawaiId, TugasTerbagi[]>();
  const touched = new Set<PegawaiId>();
  for (const task of sesudah.values()) {
    for (const share of kini.kantor.tugas.get(task.id)?.penugasan ?? []) touched.add(share.pegawaiId);
    for (const share of task.penugasan) touched.add(share.pegawaiId);
  }
  // A later command changes the lists of the open office: the plan keeps those of now for everybody.
  for (const id of kantor.pegawai.keys()) {
    const kept = kini.tugasPegawai(id).filter((task) => !sesudah.has(task.id));
    lists.set(id, touched.has(id) ? kept : [...kini.tugasPegawai(id)]);
  }
  for (const task of sesudah.values())
    for (const id of new Set(task.penugasan.map((share) => share.pegawaiId))) lists.get(id)?.push(task);
  const loads = new Map<PegawaiId, BebanTahun>();
  for (const id of kantor.pegawai.keys()) if (!touched.has(id)) loads.set(id, kini.beban(id));
  const { ketidakhadiran } = kantor;
  const frozen: Kantor = { ...kantor, ketidakhadiran: new Map(ketidakhadiran) };
  return beku(frozen, lists, loads, before);
}

function beku(
  kantor: Kantor,
  lists: ReadonlyMap<PegawaiId, readonly TugasTerbagi[]>,
  loads: Map<PegawaiId, BebanTahun>,
  generation: number,
): SumberPeta {
  const tugasPegawai = (id: PegawaiId): readonly TugasTerbagi[] => lists.get(id) ?? [];
  return {
    kantor,
    generation,
    tugasPegawai,
    beban(id) {
      const known = loads.get(id);
      if (known) return known;
      const counted = hitungSatu(kantor, id, tugasPegawai(id));
      loads.set(id, counted);
      return counted;
    },
    touchedSince: () => new Set(),
  };
}

export const sumberKantor = (kantor: Kantor): SumberPeta => new KantorCache({ kantor, versi: new Map() });

/** Lays another plan beside the open office. People are the same by NIP, else by their id. */
export function buatBanding(
  kini: Kantor,
  sumber: SumberPeta,
  { bandingId, jenis, nama }: Pick<BandingPeta, 'bandingId' | 'jenis' | 'nama'>,
): Banding {
  const lain = sumber.kantor;
  const pairs = new Map<PegawaiId, PegawaiId>();
  const ofNow = jenis === 'berkas' ? peopleByNip(lain, kini) : (id: PegawaiId) => kini.pegawai.get(id);
  const orphans: string[] = [];
  // A NIP is stronger than an id, whoever comes first: the row of one may carry the number of another by now.
  const byNip = (person: Pegawai): number => Number(person.nip !== '' && ofNow(person.id)?.nip === person.nip);
  const there = [...lain.pegawai.values()].filter((person) => person.status !== 'keluar');
  for (const person of there.sort((a, b) => byNip(b) - byNip(a))) {
    const same = ofNow(person.id);
    if (same && !pairs.has(same.id)) pairs.set(same.id, person.id);
    else orphans.push(person.nama);
  }
  const alone = [...kini.pegawai.values()].filter((one) => one.status !== 'keluar' && !pairs.has(one.id));
  const { tahun } = lain.kalender;
  const info: BandingPeta = {
    bandingId,
    jenis,
    nama,
    tahun,
    mingguSebanding: tahun === kini.kalender.tahun,
    cocok: pairs.size,
    hanyaKini: { jumlah: alone.length, nama: alone.slice(0, NAMES).map((one) => one.nama) },
    hanyaLain: { jumlah: orphans.length, nama: orphans.slice(0, NAMES) },
  };
  const taken = new Set(pairs.values());
  // Somebody who came back by an undo is found by the id.
  const padanan = (id: PegawaiId): PegawaiId | undefined =>
    pairs.get(id) ?? (lain.pegawai.has(id) && !taken.has(id) ? id : undefined);
  const lists = new WeakMap<readonly PegawaiId[], readonly PegawaiId[]>();
  return {
    info,
    ringkasan: new RingkasanPeta(sumber),
    padanan,
    padananSemua(ids) {
      const known = lists.get(ids);
      if (known) return known;
      const made = ids.flatMap((id) => padanan(id) ?? []);
      lists.set(ids, made);
      return made;
    },
  };
}
