import type { BarisTugas } from '../../api/views';
import type { TugasInput } from '../../api/tugasInputs';
import type { BagianId, SubKegiatanId, TugasId } from '../../domain/ids';
import { menitNorma, nilaiNorma } from '../../domain/normaWaktu';
import type { Pengaturan } from '../../domain/pengaturan';
import { SYARAT_KOSONG } from '../../domain/syarat';
import type { JenisTugas, Jendela, SatuanNorma, SifatTugas, SumberTugas, Syarat, Ulangan } from '../../domain/tugas';
import { jendelaBerulang } from './drafBerulang';
import { cacatSyarat, salinanSyarat } from './drafSyarat';
import { teks } from './teks';

/** What the form holds: numbers may be '' while typing, the window is kept in all its shapes at once. */
export interface DrafTugas {
  readonly id: TugasId | null;
  readonly versi: number;
  readonly sumber: SumberTugas;
  readonly subKegiatanId: SubKegiatanId | null;
  readonly bagianId: BagianId | null;
  readonly nama: string;
  readonly keluaran: string;
  readonly satuan: string;
  readonly jenis: JenisTugas;
  readonly sifat: SifatTugas;
  readonly volume: number | '';
  /** In `satuanNorma`. */
  readonly norma: number | '';
  readonly satuanNorma: SatuanNorma;
  readonly asalNorma: 'perkiraan' | 'abk';
  readonly waktu: Jendela['jenis'];
  readonly bulan: readonly number[];
  /** Ends of a dated window, and of a recurring one ('' = the ends of the year). */
  readonly mulai: string;
  readonly akhir: string;
  readonly tiap: Ulangan;
  /** Volume of one occurrence as typed; '' = follows from the volume of the year. */
  readonly perKejadian: number | '';
  readonly dapatDibagi: boolean;
  readonly hadirBersama: boolean;
  readonly syarat: Syarat;
  readonly dasar: string;
  readonly petunjuk: string;
}
export type GalatDraf = Partial<Record<keyof DrafTugas, string>>;

export function drafBaru(asal: Pick<DrafTugas, 'sumber' | 'subKegiatanId' | 'bagianId'>): DrafTugas {
  return {
    ...asal,
    id: null,
    versi: 0,
    nama: '',
    keluaran: '',
    satuan: '',
    jenis: 'hasil',
    sifat: 'rutin',
    volume: 1,
    norma: '',
    satuanNorma: 'menit',
    asalNorma: 'perkiraan',
    waktu: 'tahun',
    bulan: [],
    mulai: '',
    akhir: '',
    tiap: 'bulan',
    perKejadian: '',
    dapatDibagi: true,
    hadirBersama: false,
    syarat: SYARAT_KOSONG,
    dasar: '',
    petunjuk: '',
  };
}

export function drafDari(tugas: BarisTugas, pengaturan: Pengaturan): DrafTugas {
  const nilai = tugas.norma === null ? '' : nilaiNorma(tugas.norma, tugas.satuanNorma, pengaturan);
  return {
    id: tugas.id,
    versi: tugas.versi,
    sumber: tugas.sumber,
    subKegiatanId: tugas.subKegiatanId,
    bagianId: tugas.bagianId,
    nama: tugas.nama,
    keluaran: tugas.keluaran,
    satuan: tugas.satuan,
    jenis: tugas.jenis,
    sifat: tugas.sifat,
    volume: tugas.volume,
    norma: nilai ?? tugas.norma ?? '',
    satuanNorma: nilai === null ? 'menit' : tugas.satuanNorma,
    asalNorma: tugas.asalNorma,
    ...waktuDraf(tugas.jendela),
    perKejadian: '',
    dapatDibagi: tugas.dapatDibagi,
    hadirBersama: tugas.hadirBersama,
    syarat: tugas.syarat,
    dasar: tugas.dasar,
    petunjuk: tugas.petunjuk,
  };
}

/** A window as the fields of the form. */
export function waktuDraf(jendela: Jendela): Pick<DrafTugas, 'waktu' | 'bulan' | 'mulai' | 'akhir' | 'tiap'> {
  return {
    waktu: jendela.jenis,
    bulan: jendela.jenis === 'bulan' ? jendela.bulan : [],
    mulai: 'mulai' in jendela ? (jendela.mulai ?? '') : '',
    akhir: 'akhir' in jendela ? (jendela.akhir ?? '') : '',
    tiap: jendela.jenis === 'berulang' ? jendela.tiap : 'bulan',
  };
}

/** volume × norma in whole minutes, null while one of them is missing. */
export function menitDraf(draf: DrafTugas, pengaturan: Pengaturan): number | null {
  if (draf.volume === '' || draf.norma === '') return null;
  return draf.volume * menitNorma(draf.norma, draf.satuanNorma, pengaturan);
}

export function jendelaDari(draf: DrafTugas): TugasInput['jendela'] {
  if (draf.waktu === 'tanggal') return { jenis: 'tanggal', mulai: draf.mulai, akhir: draf.akhir };
  if (draf.waktu === 'berulang') return jendelaBerulang(draf);
  if (draf.waktu === 'bulan' && draf.bulan.length < 12)
    return { jenis: 'bulan', bulan: [...draf.bulan].sort((a, b) => a - b) };
  return { jenis: 'tahun' };
}

function periksa(draf: DrafTugas): GalatDraf {
  const galat: GalatDraf = {};
  if (draf.nama.trim() === '') galat.nama = teks.galat.nama;
  if (draf.sumber === 'dpa' && draf.subKegiatanId === null) galat.subKegiatanId = teks.galat.subKegiatan;
  if (draf.sumber !== 'dpa' && draf.bagianId === null) galat.bagianId = teks.galat.bagian;
  if (draf.volume === '' || !Number.isInteger(draf.volume) || draf.volume < 0) galat.volume = teks.galat.volume;
  if (draf.norma !== '' && draf.norma < 0) galat.norma = teks.galat.norma;
  if (draf.waktu === 'bulan' && draf.bulan.length === 0) galat.bulan = teks.galat.bulan;
  if (draf.waktu === 'tanggal' && (draf.mulai === '' || draf.akhir === '')) galat.mulai = teks.galat.tanggal;
  else if (draf.waktu !== 'tahun' && draf.waktu !== 'bulan' && draf.akhir !== '' && draf.mulai > draf.akhir)
    galat.mulai = teks.galat.urutanTanggal;
  const cacat = cacatSyarat(draf);
  if (cacat) galat.syarat = teks.galat.syarat(cacat.bidang, cacat.sebab);
  return galat;
}

/** The wire input of a complete draft, or what is wrong by field. */
export function inputDari(
  draf: DrafTugas,
  pengaturan: Pengaturan,
): { readonly input: TugasInput } | { readonly galat: GalatDraf } {
  const galat = periksa(draf);
  if (Object.keys(galat).length > 0) return { galat };
  const { waktu: _w, bulan: _b, mulai: _m, akhir: _a, tiap: _t, perKejadian: _p, ...sama } = draf;
  return {
    input: {
      ...sama,
      subKegiatanId: draf.sumber === 'dpa' ? draf.subKegiatanId : null,
      volume: draf.volume === '' ? 0 : draf.volume,
      norma: draf.norma === '' ? null : menitNorma(draf.norma, draf.satuanNorma, pengaturan),
      jendela: jendelaDari(draf),
      syarat: salinanSyarat(draf.syarat),
    },
  };
}
