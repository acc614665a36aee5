import { tambahHari } from '../domain/hari';
import { kapasitasPegawai, menitPegawai } from '../domain/hitungan';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import { isiButir } from '../domain/isianNaskah';
import type { Kantor } from '../domain/kantor';
import { porsiTerakhir } from '../domain/keluar';
import { kaliBagi } from '../domain/porsi';
import type { BarisTugasSurat, IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import type { TugasTerbagi } from '../domain/tugas';
import { barisTugas, bersama, nilaiBersama, penerima, urutkanTugas, type BahanNaskah } from './susunBersama';

export interface BahanBeritaAcara extends BahanNaskah {
  readonly dariId: PegawaiId;
  readonly kepadaId: PegawaiId;
  /** Tasks handed over: those the first person has or had. */
  readonly tugasnya: readonly TugasTerbagi[];
  readonly alasan: string;
  readonly terhitung: Tanggal;
  /** What the new holder took over from this person on that day, out of the task's pembagi (alihkan.ts). */
  readonly dialihkan: ReadonlyMap<TugasId, number>;
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
  const diterima = Math.min(baru?.porsi ?? 0, dialihkan.get(tugas.id) ?? 0);
  if (baru && diterima > 0) {
    const menit = kaliBagi(menitPegawai(tugas, kepadaId), diterima, Math.max(1, baru.porsi));
    return { ...barisTugas(kantor, tugas, kepadaId, { porsi: diterima, menit }), peran: '' };
  }
  if (!milik) return null;
  if (milik.sampai !== undefined) return baru ? barisTugas(kantor, tugas, kepadaId) : null;
  const { tahun } = kantor.pengaturan.identitas;
  const kemarin = tambahHari(terhitung, -1);
  const lewat = porsiTerakhir(tugas, milik, kumulatif, tahun, kemarin, selesai.get(tugas.id) ?? null);
  const porsi = milik.porsi - (lewat?.porsi ?? 0);
  if (porsi <= 0) return null;
  const menit = kaliBagi(menitPegawai(tugas, dariId), porsi, milik.porsi);
  return { ...barisTugas(kantor, tugas, dariId, { porsi, menit }), peran: '' };
}

/** Capacity as it was before anybody knew of the leaving: what was planned, not what remains. */
function kapasitasTanpaKeluar(kantor: Kantor, id: PegawaiId): Int32Array {
  const pegawai = kantor.pegawai.get(id);
  if (!pegawai) return kapasitasPegawai(kantor, id).kumulatif;
  const tinggal = { ...pegawai, keluar: null };
  const pengaturan = { ...kantor.pengaturan, hitungBup: false };
  return kapasitasPegawai({ ...kantor, pengaturan, pegawai: new Map([[id, tinggal]]) }, id).kumulatif;
}

/** Hand-over of tasks from one person to another, with what is left of them. */
export function susunBeritaAcara(bahan: BahanBeritaAcara): IsiSurat {
  const { kantor, templat, dariId, kepadaId, alasan, terhitung } = bahan;
  const pihakKesatu = penerima(bahan, dariId, '');
  const pihakKedua = penerima(bahan, kepadaId, '');
  const nilai = {
    ...nilaiBersama(bahan),
    alasan,
    terhitung: tanggalPanjang(terhitung),
    pihak_kesatu: pihakKesatu.nama,
    pihak_kedua: pihakKedua.nama,
  };
  const kumulatif = kapasitasTanpaKeluar(kantor, dariId);
  return {
    ...bersama(bahan, nilai),
    kepada: [pihakKesatu, pihakKedua],
    paragraf: isiButir(templat.paragraf, nilai),
    beritaAcara: { pihakKesatu, pihakKedua, alasan, terhitung },
    tabel: urutkanTugas(bahan.tugasnya, kantor).flatMap((tugas) => sisa(bahan, tugas, kumulatif) ?? []),
  };
}
