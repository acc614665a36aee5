import { rentangJendela } from '../domain/beban';
import { hariDari, tambahHari } from '../domain/hari';
import { kapasitasPegawai, menitPegawai } from '../domain/hitungan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { isiButir } from '../domain/isianNaskah';
import { jendelaDalam } from '../domain/jendelaDalam';
import type { Kantor } from '../domain/kantor';
import { porsiTerakhir } from '../domain/keluar';
import { dibagiPerUnit, kaliBagi, porsiTeks } from '../domain/porsi';
import type { BarisTugasSurat, IsiSurat } from '../domain/surat';
import type { TugasTerbagi } from '../domain/tugas';
import { kalimatKembali, masaSerah } from './kalimatSurat';
import { barisTugas, bersama, nilaiBersama, penerima, urutkanTugas, type BahanNaskah } from './susunBersama';

/** What the new holder took over from this person on that day (alihkan.ts). */
export interface Dialihkan {
  /** Out of the task's pembagi. */
  readonly porsi: number;
  /** Last day of a stand-in; null = for good. */
  readonly sampai: Tanggal | null;
}

export interface BahanBeritaAcara extends BahanNaskah {
  readonly dariId: PegawaiId;
  readonly kepadaId: PegawaiId;
  /** Tasks handed over: those the first person has or had. */
  readonly tugasnya: readonly TugasTerbagi[];
  readonly alasan: string;
  readonly terhitung: Tanggal;
  readonly dialihkan: ReadonlyMap<TugasId, Dialihkan>;
  /** What the person has noted as done, in hundredths of a unit. */
  readonly selesai: ReadonlyMap<TugasId, number>;
}

/**
 * What is left of a share on that day: all of it but what was noted as done, or else what the person's capacity in the window
 * before it has done (rules K2, K5 of keluar.ts). What was handed over on that day is what the new holder took then; a share
 * closed by leaving is what the new holder has. null = nothing is left.
 */
function sisa(
  { kantor, dariId, kepadaId, terhitung, dialihkan, selesai }: BahanBeritaAcara,
  tugas: TugasTerbagi,
  kumulatif: Int32Array,
): BarisTugasSurat | null {
  const milik = tugas.penugasan.find((satu) => satu.pegawaiId === dariId);
  const baru = tugas.penugasan.find((satu) => satu.pegawaiId === kepadaId);
  const { tahun } = kantor.pengaturan.identitas;
  const { porsi: dialih = 0, sampai = null } = dialihkan.get(tugas.id) ?? {};
  const diterima = Math.min(baru?.porsi ?? 0, dialih);
  /** What is handed over alone: beside the volume of the whole task it would read as if the rest was done. */
  const baris = (satu: BarisTugasSurat, porsi: number): BarisTugasSurat => ({
    ...satu,
    waktu: jendelaDalam(tugas.jendela, tahun, terhitung, sampai),
    ...(dibagiPerUnit(tugas) && !tugas.hadirBersama && { volume: porsiTeks(tugas, porsi) }),
  });
  if (baru && diterima > 0) {
    const menit = kaliBagi(menitPegawai(tugas, kepadaId), diterima, Math.max(1, baru.porsi));
    return { ...baris(barisTugas(kantor, tugas, kepadaId, { porsi: diterima, menit }), diterima), peran: '' };
  }
  if (!milik) return null;
  if (milik.sampai !== undefined) return baru ? baris(barisTugas(kantor, tugas, kepadaId), baru.porsi) : null;
  const kemarin = tambahHari(terhitung, -1);
  const lewat = porsiTerakhir(tugas, milik, kumulatif, tahun, kemarin, selesai.get(tugas.id) ?? null);
  const porsi = milik.porsi - (lewat?.porsi ?? 0);
  if (porsi <= 0) return null;
  const menit = kaliBagi(menitPegawai(tugas, dariId), porsi, milik.porsi);
  return { ...baris(barisTugas(kantor, tugas, dariId, { porsi, menit }), porsi), peran: '' };
}

/** Capacity as it was before anybody knew of the leaving: what was planned, not what remains. */
function kapasitasTanpaKeluar(kantor: Kantor, id: PegawaiId): Int32Array {
  const pegawai = kantor.pegawai.get(id);
  if (!pegawai) return kapasitasPegawai(kantor, id).kumulatif;
  const tinggal = { ...pegawai, keluar: null };
  const pengaturan = { ...kantor.pengaturan, hitungBup: false };
  return kapasitasPegawai({ ...kantor, pengaturan, pegawai: new Map([[id, tinggal]]) }, id).kumulatif;
}

/**
 * The day everything comes back on that is not over by then; null = something goes for good, or not all on one day: then each
 * row says its own.
 */
function akhirSerah({ kantor, tugasnya, dialihkan }: BahanBeritaAcara): Tanggal | null {
  const akhir = new Set(tugasnya.flatMap(({ id }) => dialihkan.get(id)?.sampai ?? []));
  const [satu] = akhir;
  if (satu === undefined || akhir.size > 1) return null;
  const { tahun } = kantor.pengaturan.identitas;
  const seterusnya = ({ id, jendela }: TugasTerbagi): boolean =>
    (dialihkan.get(id)?.sampai ?? null) === null && (rentangJendela(jendela, tahun).at(-1)?.[1] ?? 0) > hariDari(satu);
  return tugasnya.some(seterusnya) ? null : satu;
}

/** Hand-over of tasks from one person to another, with what is left of them. */
export function susunBeritaAcara(bahan: BahanBeritaAcara): IsiSurat {
  const { kantor, templat, dariId, kepadaId, alasan, terhitung } = bahan;
  const pihakKesatu = penerima(bahan, dariId, '');
  const pihakKedua = penerima(bahan, kepadaId, '');
  const sampai = akhirSerah(bahan);
  const masa = { terhitung, ...(sampai !== null && { sampai }) };
  const nilai = {
    ...nilaiBersama(bahan),
    alasan,
    terhitung: masaSerah(masa),
    pihak_kesatu: pihakKesatu.nama,
    pihak_kedua: pihakKedua.nama,
  };
  const kumulatif = kapasitasTanpaKeluar(kantor, dariId);
  const paragraf = isiButir(templat.paragraf, nilai);
  return {
    ...bersama(bahan, nilai),
    kepada: [pihakKesatu, pihakKedua],
    paragraf: paragraf.length > 0 && sampai !== null ? [...paragraf, kalimatKembali(sampai)] : paragraf,
    beritaAcara: { pihakKesatu, pihakKedua, alasan, ...masa },
    tabel: urutkanTugas(bahan.tugasnya, kantor).flatMap((tugas) => sisa(bahan, tugas, kumulatif) ?? []),
  };
}
