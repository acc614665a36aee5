import { rentangJendela } from './beban';
import type { BebanTahun } from './hitungan';
import { hitungSatu, kapasitasPegawai } from './hitungan';
import { awalTahun } from './hari';
import type { BagianId, PegawaiId, TugasId } from './ids';
import type { Kantor } from './kantor';
import { tugasPerPegawai } from './kantor';
import { dihitung } from './kapasitas';
import type { Pegawai } from './pegawai';
import { layak } from './syarat';
import type { TugasTerbagi } from './tugas';

/**
 * A division to look at, the present one or a proposed one: tasks with their shares, and loads that are counted when asked
 * for. People, units and the calendar are those of `kantor`; its tasks are always the present ones.
 */
export interface Pandangan {
  readonly kantor: Kantor;
  /** A proposal for it keeps the present division where it does not hurt (as `Soal.pertahankan`); absent = yes. */
  readonly pertahankan?: boolean;
  tugas(id: TugasId): TugasTerbagi | undefined;
  tugasnya(id: PegawaiId): readonly TugasTerbagi[];
  beban(id: PegawaiId): BebanTahun;
  /** Counted people of a bagian, in the order of the office. */
  orangBagian(id: BagianId): readonly Pegawai[];
}

/** Counted people by bagian. */
export function orangPerBagian(kantor: Pick<Kantor, 'pegawai'>): ReadonlyMap<BagianId, readonly Pegawai[]> {
  const hasil = new Map<BagianId, Pegawai[]>();
  for (const p of kantor.pegawai.values()) {
    if (p.bagianId === null || !dihitung(p)) continue;
    const daftar = hasil.get(p.bagianId);
    if (daftar) daftar.push(p);
    else hasil.set(p.bagianId, [p]);
  }
  return hasil;
}

/** The division as it stands. Whoever keeps indexes and loads between changes hands in a view of its own instead. */
export function pandanganKini(kantor: Kantor): Pandangan {
  const tugasnya = tugasPerPegawai(kantor);
  const beban = new Map<PegawaiId, BebanTahun>();
  let orang: ReturnType<typeof orangPerBagian> | null = null;
  return {
    kantor,
    orangBagian: (id) => (orang ??= orangPerBagian(kantor)).get(id) ?? [],
    tugas: (id) => kantor.tugas.get(id),
    tugasnya: (id) => tugasnya.get(id) ?? [],
    beban(id) {
      let ada = beban.get(id);
      if (ada === undefined) beban.set(id, (ada = hitungSatu(kantor, id, tugasnya.get(id) ?? [])));
      return ada;
    },
  };
}

/** Load of one person if these tasks had other shares (`ganti` holds the changed ones). */
export function bebanBila(p: Pandangan, id: PegawaiId, ganti: readonly TugasTerbagi[]): BebanTahun {
  const diganti = new Set(ganti.map((t) => t.id));
  const daftar = p.tugasnya(id).filter((t) => !diganti.has(t.id));
  for (const t of ganti) if (t.penugasan.some((bagian) => bagian.pegawaiId === id)) daftar.push(t);
  return hitungSatu(p.kantor, id, daftar);
}

/** Has the person any effective minute inside the window of the task? */
export function adaWaktu(kantor: Kantor, tugas: TugasTerbagi, id: PegawaiId): boolean {
  const { kumulatif } = kapasitasPegawai(kantor, id);
  const awal = awalTahun(kantor.kalender.tahun);
  const akhir = kumulatif.length - 1;
  return rentangJendela(tugas.jendela, kantor.kalender.tahun).some(([mulai, sampai]) => {
    const dari = Math.max(0, mulai - awal);
    const ke = Math.min(akhir, sampai - awal + 1);
    return ke > dari && (kumulatif[ke] ?? 0) > (kumulatif[dari] ?? 0);
  });
}

/** Counted people who may do the task and have time for it (B2): its own bagian first, then guests. */
export function calonTugas(p: Pandangan, tugas: TugasTerbagi): Pegawai[] {
  const { kantor } = p;
  const rentang = rentangJendela(tugas.jendela, kantor.kalender.tahun);
  const tamu = new Set([...tugas.syarat.boleh, ...tugas.penugasan.map((bagian) => bagian.pegawaiId)]);
  const milik = tugas.bagianId === null ? [] : p.orangBagian(tugas.bagianId);
  const lain = [...tamu].flatMap((id) => {
    const pegawai = kantor.pegawai.get(id);
    return pegawai !== undefined && pegawai.bagianId !== tugas.bagianId && dihitung(pegawai) ? [pegawai] : [];
  });
  return [...milik, ...lain].filter(
    (pegawai) => layak(tugas, pegawai, rentang).ya && adaWaktu(kantor, tugas, pegawai.id),
  );
}
