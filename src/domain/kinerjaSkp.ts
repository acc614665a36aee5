import type { BagianId, PegawaiId } from './ids';
import { kalimatHasil } from './kalimatHasil';
import type { Kantor } from './kantor';
import { rupiahTugas } from './keadaanTugas';
import { HASIL_TUSI, type HasilPimpinan } from './kinerjaHasil';
import { targetTriwulan } from './kinerjaTriwulan';
import type { Pegawai } from './pegawai';
import { kaliBagi } from './porsi';
import type { TugasTerbagi } from './tugas';

/**
 * Lampiran SKP of one person: what e-Kinerja asks for, to be copied there.
 * S1 one RHK per task, in result language, under the leader's result it supports (R3); the kepala's support the results
 *    typed for the office, and are left open as long as nothing is typed;
 * S2 tasks of the DPA and of tugas dan fungsi are `utama`, disposisi and tasks by decree `tambahan`;
 * S3 kuantitas: the person's volume and its quarters (W1–W4); kualitas: the office's own words, the same in every quarter
 *    with work; waktu: the last day of the window, and of the window in each quarter;
 * S4 biaya only when asked for and the task has rupiah: the house rule H4 by the person's part of the shares, floored.
 */
export interface AspekSkp {
  readonly aspek: 'kuantitas' | 'kualitas' | 'waktu' | 'biaya';
  readonly indikator: string;
  /** Whole units, percent, rupiah, or a date (waktu). */
  readonly target: number | string;
  readonly satuan: string;
  readonly triwulan: readonly (number | string | null)[];
}
export interface RhkSkp {
  readonly bagian: 'utama' | 'tambahan';
  readonly rhkPimpinan: string;
  readonly rhk: string;
  /** What is done for it: the task and its instruction. */
  readonly rencanaAksi: string;
  readonly aspek: readonly AspekSkp[];
}
export interface SkpPegawai {
  readonly pegawai: Pegawai;
  readonly bagianId: BagianId | null;
  readonly rhk: readonly RhkSkp[];
}

/** Who judges the leader of a bagian: somebody outside of it (Asisten, Sekda), so the office names the person. */
export interface Penilai {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
}
export interface PenilaiBagian {
  readonly bagianId: BagianId;
  readonly penilai: Penilai;
}

/** Texts of the aspects kualitas and waktu; `{keluaran}` stands for the output of the task. */
export interface TeksSkp {
  readonly kualitas: string;
  readonly targetKualitas: number;
  readonly satuanKualitas: string;
  readonly waktu: string;
}
export const TEKS_SKP_BAWAAN: TeksSkp = {
  kualitas: 'Kesesuaian {keluaran} dengan ketentuan yang berlaku',
  targetKualitas: 100,
  satuanKualitas: '%',
  waktu: 'Ketepatan waktu penyelesaian {keluaran}',
};

export interface BahanSkp {
  readonly tugasnya: readonly TugasTerbagi[];
  /** All tasks of a budget line, for S4. */
  readonly tugasSub: (tugas: TugasTerbagi) => readonly TugasTerbagi[];
  /** The leader's result of a task, null = not known, left open. */
  readonly hasilPimpinan: (tugas: TugasTerbagi) => HasilPimpinan | null;
  readonly teks: TeksSkp;
  readonly biaya: boolean;
}

export function skpPegawai(kantor: Kantor, pegawai: Pegawai, bahan: BahanSkp): SkpPegawai {
  const rhk = bahan.tugasnya.map((tugas) => rhkTugas(kantor, pegawai, tugas, bahan));
  return {
    pegawai,
    bagianId: pegawai.bagianId,
    rhk: [...rhk.filter((r) => r.bagian === 'utama'), ...rhk.filter((r) => r.bagian === 'tambahan')],
  };
}

function rhkTugas(kantor: Kantor, pegawai: Pegawai, tugas: TugasTerbagi, bahan: BahanSkp): RhkSkp {
  const { volume, triwulan, tenggat, bersama } = targetTriwulan(kantor, tugas, pegawai);
  const keluaran = tugas.keluaran || tugas.nama;
  const isi = (teks: string): string => teks.replaceAll('{keluaran}', keluaran);
  const bekerja = tenggat.map((t) => t !== null);
  const akhir = [...tenggat].reverse().find((t) => t !== null) ?? '';
  const pimpinan = bahan.hasilPimpinan(tugas);
  const kualitas = bahan.teks.targetKualitas;
  const aspek: AspekSkp[] = [
    {
      aspek: 'kuantitas',
      indikator: `${/^jumlah\b/i.test(keluaran) ? keluaran : `Jumlah ${keluaran}`}${bersama ? ' (bersama tim)' : ''}`,
      target: volume,
      satuan: tugas.satuan || (tugas.jenis === 'layanan' ? 'minggu' : 'kegiatan'),
      triwulan,
    },
    {
      aspek: 'kualitas',
      indikator: isi(bahan.teks.kualitas),
      target: kualitas,
      satuan: bahan.teks.satuanKualitas,
      triwulan: bekerja.map((ada) => (ada ? kualitas : null)),
    },
    { aspek: 'waktu', indikator: isi(bahan.teks.waktu), target: akhir, satuan: 'tanggal', triwulan: tenggat },
  ];
  const rupiah = bahan.biaya ? rupiahPegawai(kantor, tugas, pegawai.id, bahan.tugasSub(tugas)) : 0;
  if (rupiah > 0)
    aspek.push({
      aspek: 'biaya',
      indikator: 'Realisasi anggaran tidak melebihi pagu',
      target: rupiah,
      satuan: 'rupiah',
      triwulan: [null, null, null, null],
    });
  return {
    bagian: tugas.sumber === 'dpa' || tugas.sumber === 'tusi' ? 'utama' : 'tambahan',
    rhkPimpinan: pimpinan === null ? '' : pimpinan === HASIL_TUSI ? 'Tugas dan fungsi' : pimpinan.uraian,
    rhk: kalimatHasil(tugas.nama),
    rencanaAksi: [tugas.nama, tugas.petunjuk].filter(Boolean).join('. '),
    aspek,
  };
}

/** S4. */
function rupiahPegawai(
  kantor: Kantor,
  tugas: TugasTerbagi,
  pegawaiId: PegawaiId,
  tugasSub: readonly TugasTerbagi[],
): number {
  const sub = tugas.subKegiatanId === null ? null : kantor.subKegiatan.get(tugas.subKegiatanId);
  const rupiah = rupiahTugas(tugas, sub, tugasSub);
  if (tugas.hadirBersama) return kaliBagi(rupiah, 1, Math.max(1, tugas.penugasan.length));
  const porsi = tugas.penugasan.reduce((n, p) => n + (p.pegawaiId === pegawaiId ? p.porsi : 0), 0);
  return kaliBagi(rupiah, Math.min(porsi, tugas.pembagi), Math.max(1, tugas.pembagi));
}
