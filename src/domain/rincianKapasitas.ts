import { awalTahun, bulanTahun, hariDari } from './hari';
import { hariKerjaPegawai, kapasitasPegawai } from './hitungan';
import type { PegawaiId } from './ids';
import type { Kantor } from './kantor';
import type { JenisKetidakhadiran, Ketidakhadiran, Pegawai } from './pegawai';
import type { Pengaturan } from './pengaturan';
import { akhirKerja, keadaanPensiun, type KeadaanPensiun } from './pensiun';

/** Why minutes of a month are missing: an absence, or not (yet, any more) in the office. */
export type SebabKurang = JenisKetidakhadiran | 'masuk' | 'keluar' | 'pensiun';
export interface Kurang {
  readonly sebab: SebabKurang;
  /** Working days touched, whole or in part. */
  readonly hari: number;
  readonly menit: number;
  /** Part of the day that was taken on all these days; null = not the same on all of them. */
  readonly persen: number | null;
}

/** Capacity of one person by month; in every month `penuh` − the minutes of `kurang` = `menit`. */
export interface RincianKapasitas {
  readonly hariKerja: 5 | 6;
  /** Minutes of the year for a full-time person with the week of this person's unit, before leave. */
  readonly penuhKantor: number;
  readonly setahun: number;
  readonly pensiun: KeadaanPensiun;
  readonly bulan: readonly { readonly penuh: number; readonly menit: number; readonly kurang: readonly Kurang[] }[];
}

export function rincianKapasitas(kantor: Kantor, pegawai: Pegawai): RincianKapasitas {
  const { tahun } = kantor.kalender;
  const awal = awalTahun(tahun);
  const { harian, setahun } = kapasitasPegawai(kantor, pegawai.id);
  const penuh = tanpaKurang(kantor, pegawai);
  const absen = kantor.ketidakhadiran.get(pegawai.id) ?? [];
  const pensiun = keadaanPensiun(pegawai, kantor.pengaturan);
  const akhir = akhirKerja(pegawai, kantor.pengaturan);
  const bulan = bulanTahun(tahun).map(({ mulai, akhir: sampai }) => {
    const kurang = new Map<SebabKurang, { hari: number; menit: number; persen: number | null }>();
    let [isi, ada] = [0, 0];
    for (let hari = mulai; hari <= sampai; hari++) {
      const [dasar, sisa] = [penuh[hari - awal] ?? 0, harian[hari - awal] ?? 0];
      isi += dasar;
      ada += sisa;
      if (dasar <= sisa) continue;
      let bagian: readonly Bagian[];
      if (pegawai.masuk !== null && hari < hariDari(pegawai.masuk)) bagian = [['masuk', dasar - sisa, 100]];
      else if (akhir !== null && hari > hariDari(akhir))
        bagian = [[pensiun === 'berlaku' ? 'pensiun' : 'keluar', dasar - sisa, 100]];
      else bagian = bagiSebab(absen, hari, dasar - sisa);
      for (const [sebab, menit, persen] of bagian) {
        const satu = kurang.get(sebab) ?? { hari: 0, menit: 0, persen };
        const sama = satu.persen === persen ? persen : null;
        kurang.set(sebab, { hari: satu.hari + 1, menit: satu.menit + menit, persen: sama });
      }
    }
    return { penuh: isi, menit: ada, kurang: [...kurang].map(([sebab, satu]) => ({ sebab, ...satu })) };
  });
  const { menitMinggu: _kontrak, ...tanpaKontrak } = pegawai;
  const penuhKantor = tanpaKurang(kantor, { ...tanpaKontrak, fte: 1000 }).reduce((jumlah, menit) => jumlah + menit, 0);
  return { hariKerja: hariKerjaPegawai(kantor, pegawai), penuhKantor, setahun, pensiun, bulan };
}

// One object per settings, so that capacities counted under it are found again (kapasitasPegawai).
const tanpaBup = new WeakMap<Pengaturan, Pengaturan>();
function pengaturanTanpaBup(pengaturan: Pengaturan): Pengaturan {
  let tanpa = tanpaBup.get(pengaturan);
  if (!tanpa) tanpaBup.set(pengaturan, (tanpa = { ...pengaturan, hitungBup: false }));
  return tanpa;
}

/** The same person as if there every day of the year. */
function tanpaKurang(kantor: Kantor, pegawai: Pegawai): Int32Array {
  const selalu = { ...pegawai, masuk: null, keluar: null };
  const lain = {
    ...kantor,
    pengaturan: pengaturanTanpaBup(kantor.pengaturan),
    pegawai: new Map([[pegawai.id, selalu]]),
    ketidakhadiran: new Map<PegawaiId, readonly Ketidakhadiran[]>(),
  };
  return kapasitasPegawai(lain, pegawai.id).harian;
}

/** Reason, minutes, percent of the day. */
type Bagian = readonly [SebabKurang, number, number];

/** A whole absence takes the day; parts share what is missing by their percent, the last one with the rest. */
function bagiSebab(absen: readonly Ketidakhadiran[], hari: number, menit: number): readonly Bagian[] {
  const kena = absen.filter((a) => hariDari(a.mulai) <= hari && hari <= hariDari(a.akhir));
  const seharian = kena.find((a) => (a.persen ?? 100) >= 100);
  if (seharian) return [[seharian.jenis, menit, 100]];
  const jumlah = kena.reduce((n, a) => n + (a.persen ?? 0), 0);
  let [sudah, sampai] = [0, 0];
  return kena.map((a) => {
    sampai += a.persen ?? 0;
    const hingga = Math.floor((menit * sampai) / jumlah);
    const satu = hingga - sudah;
    sudah = hingga;
    return [a.jenis, satu, a.persen ?? 100] as const;
  });
}
