import { tambahHari } from './hari';
import type { PegawaiId, PenugasanId, Tanggal, TugasId } from './ids';
import { kaliBagi } from './porsi';
import type { Penugasan, PorsiSerah, TugasTerbagi } from './tugas';

/** One share that went on with somebody else (null = back to the left-overs) from a day on. */
export interface Perpindahan {
  /** The same person as `kepadaId`: their share was over the day before, and they took the task up again later (D5). */
  readonly dariId: PegawaiId;
  readonly kepadaId: PegawaiId | null;
  readonly tanggal: Tanggal;
  /** Last day of a stand-in; null = for good. To the same person: the last day before they took up what nobody had. */
  readonly sampai: Tanggal | null;
  /** Out of `pembagi`, that of the task on that day. */
  readonly porsi: number;
  readonly pembagi: number;
}

/**
 * What of the shares of a task somebody else does for some days (D6), read from the records of its hand-overs. A record counts
 * while the share it came from went on after it, and as far as whoever took it has it or handed it on: what was taken off them by
 * hand since is nobody's gap. Of a meeting everybody plans all of it (P4).
 */
export function denganSerah(
  tugas: Pick<TugasTerbagi, 'penugasan' | 'pembagi' | 'batal' | 'hadirBersama'>,
  catatan: readonly Perpindahan[],
): readonly Penugasan[] {
  const { penugasan, pembagi } = tugas;
  const lepas = tugas.hadirBersama ? [] : catatan.filter(({ dariId, kepadaId }) => dariId !== kepadaId);
  if (!lepas.some(({ sampai }) => sampai !== null)) return penugasan.map(tanpa);
  const kini = ({ porsi, pembagi: saatItu }: Perpindahan): number => kaliBagi(porsi, pembagi, Math.max(1, saatItu));
  const belum = penugasan.reduce((n, { porsi }) => n - porsi, pembagi - (tugas.batal ?? 0));
  const punya = (id: PegawaiId | null): number =>
    id === null
      ? Math.max(0, belum)
      : lepas.reduce(
          (n, satu) => (satu.dariId === id ? n + kini(satu) : n),
          penugasan.find(({ pegawaiId }) => pegawaiId === id)?.porsi ?? 0,
        );
  return penugasan.map((p): Penugasan => {
    const serah = lepas.flatMap((satu): PorsiSerah[] => {
      const { dariId, tanggal: mulai, sampai: akhir } = satu;
      if (dariId !== p.pegawaiId || akhir === null || berakhir(p, mulai)) return [];
      const porsi = Math.min(kini(satu), punya(satu.kepadaId));
      return porsi > 0 ? [{ mulai, akhir, porsi }] : [];
    });
    return serah.length === 0 ? tanpa(p) : { ...p, serah: serah.sort((a, b) => (a.mulai < b.mulai ? -1 : 1)) };
  });
}

/**
 * The shares as they would be if nobody had stood in for anybody (D9): what went for some days is with whom it came from, the
 * latest first, so that it finds its way back over several hands; what went for good stays. At a meeting who stood in is not.
 */
export function tanpaPengganti(
  tugas: Pick<TugasTerbagi, 'id' | 'penugasan' | 'pembagi' | 'batal' | 'hadirBersama'>,
  catatan: readonly Perpindahan[],
): readonly Penugasan[] {
  const { pembagi } = tugas;
  const milik = new Map(tugas.penugasan.map((p) => [p.pegawaiId, tanpa(p)]));
  const sementara = catatan.filter(({ dariId, kepadaId, sampai }) => sampai !== null && dariId !== kepadaId);
  let belum = tugas.penugasan.reduce((n, { porsi }) => n - porsi, pembagi - (tugas.batal ?? 0));
  for (const satu of sementara.toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1))) {
    const kini = kaliBagi(satu.porsi, pembagi, Math.max(1, satu.pembagi));
    const dari = satu.kepadaId === null ? undefined : milik.get(satu.kepadaId);
    const ada = satu.kepadaId === null ? Math.max(0, belum) : (dari?.porsi ?? 0);
    const porsi = Math.min(kini, ada);
    if (porsi === 0) continue;
    if (satu.kepadaId === null) belum -= porsi;
    else if (dari) milik.set(satu.kepadaId, { ...dari, porsi: ada - porsi });
    const asal = milik.get(satu.dariId);
    if (tugas.hadirBersama && asal) continue;
    milik.set(satu.dariId, asal ? { ...asal, porsi: asal.porsi + porsi } : baru(tugas.id, satu.dariId, porsi));
  }
  return [...milik.values()].filter(({ porsi }) => porsi > 0);
}

const baru = (tugasId: TugasId, pegawaiId: PegawaiId, porsi: number): Penugasan => ({
  id: `${tugasId}.${pegawaiId}` as PenugasanId,
  tugasId,
  pegawaiId,
  porsi,
  peran: 'anggota',
  terkunci: false,
  persetujuanLintas: '',
});

/** Did the share end with what went on that day? */
const berakhir = ({ sampai, tutup = [] }: Penugasan, mulai: Tanggal): boolean =>
  (sampai !== undefined && sampai < mulai) || tutup.some(({ akhir }) => tambahHari(akhir, 1) === mulai);

function tanpa(milik: Penugasan): Penugasan {
  if (milik.serah === undefined) return milik;
  const { serah: _, ...isi } = milik;
  return isi;
}
