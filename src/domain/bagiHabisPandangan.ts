import { rentangJendela } from './beban';
import type { BebanTahun } from './hitungan';
import { hitungSatu, kapasitasPegawai } from './hitungan';
import { awalTahun } from './hari';
import type { PegawaiId, TugasId } from './ids';
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
  tugas(id: TugasId): TugasTerbagi | undefined;
  tugasnya(id: PegawaiId): readonly TugasTerbagi[];
  beban(id: PegawaiId): BebanTahun;
}

/** The division as it stands. Whoever keeps indexes and loads between changes hands in a view of its own instead. */
export function pandanganKini(kantor: Kantor): Pandangan {
  const tugasnya = tugasPerPegawai(kantor);
  const beban = new Map<PegawaiId, BebanTahun>();
  return {
    kantor,
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

/** Counted people who may do the task and have time for it (B2), in the order of the office. */
export function calonTugas(kantor: Kantor, tugas: TugasTerbagi): Pegawai[] {
  const rentang = rentangJendela(tugas.jendela, kantor.kalender.tahun);
  const hasil: Pegawai[] = [];
  for (const pegawai of kantor.pegawai.values()) {
    // The cheap question first: an office has ten thousand people, a bagian a dozen.
    const dekat =
      pegawai.bagianId === tugas.bagianId ||
      tugas.syarat.boleh.includes(pegawai.id) ||
      tugas.penugasan.some((bagian) => bagian.pegawaiId === pegawai.id);
    if (dekat && dihitung(pegawai) && layak(tugas, pegawai, rentang).ya && adaWaktu(kantor, tugas, pegawai.id))
      hasil.push(pegawai);
  }
  return hasil;
}
