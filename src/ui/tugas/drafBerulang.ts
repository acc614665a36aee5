import type { JenisTugas, Jendela, Ulangan } from '../../domain/tugas';
import type { DrafTugas } from './draf';

/** How many times a recurring window comes in the year of the office (weeks without a working day do not count). */
export type HitungKali = (jendela: JendelaBerulang) => number;
/** Full weeks of work in a window. */
export type HitungMinggu = (jendela: Jendela) => number;
export type JendelaBerulang = Extract<Jendela, { jenis: 'berulang' }>;

export const jendelaBerulang = ({
  tiap,
  mulai,
  akhir,
}: Pick<DrafTugas, 'tiap' | 'mulai' | 'akhir'>): JendelaBerulang => ({
  jenis: 'berulang',
  tiap,
  mulai: mulai === '' ? null : mulai,
  akhir: akhir === '' ? null : akhir,
});

/** Times the draft's work comes back; null while its dates run backwards. */
export function kaliDraf(draf: DrafTugas, hitung: HitungKali): number | null {
  const jendela = jendelaBerulang(draf);
  if (jendela.mulai !== null && jendela.akhir !== null && jendela.mulai > jendela.akhir) return null;
  return hitung(jendela);
}

/** Volume of one occurrence: as typed, else what the year's volume gives when it divides evenly; '' = neither. */
export function volumeKejadian(draf: DrafTugas, kali: number | null): number | '' {
  if (draf.perKejadian !== '') return draf.perKejadian;
  if (kali === null || kali === 0 || draf.volume === '' || draf.volume % kali !== 0) return '';
  return draf.volume / kali;
}

/** A change of the recurring part: the volume of one occurrence stays, the year's volume follows. */
export function ubahBerulang(
  draf: DrafTugas,
  bagian: Partial<Pick<DrafTugas, 'tiap' | 'mulai' | 'akhir' | 'perKejadian'>>,
  hitung: HitungKali,
): Partial<DrafTugas> {
  const perKejadian = bagian.perKejadian ?? volumeKejadian(draf, kaliDraf(draf, hitung));
  const kali = kaliDraf({ ...draf, ...bagian }, hitung);
  const volume = perKejadian === '' || kali === null ? draf.volume : perKejadian * kali;
  return { ...bagian, perKejadian, volume };
}

/** Reports of 4, 12 or 52 a year already say how often they come. */
function tebakUlangan(volume: number | '', jenis: JenisTugas): Ulangan {
  if (jenis === 'layanan' || volume === 52 || volume === 53) return 'minggu';
  return volume === 4 ? 'triwulan' : 'bulan';
}

/** Another kind of window; a first step to "berulang" finds its period and, of a new task, one piece per period. */
export function keWaktu(draf: DrafTugas, waktu: DrafTugas['waktu'], hitung: HitungKali | null): Partial<DrafTugas> {
  if (waktu !== 'berulang' || draf.waktu === 'berulang' || hitung === null) return { waktu };
  const baru = { ...draf, waktu, tiap: tebakUlangan(draf.volume, draf.jenis) };
  if (draf.volume !== 1 && draf.volume !== '') return { waktu, tiap: baru.tiap };
  return { waktu, ...ubahBerulang(baru, { tiap: baru.tiap, perKejadian: 1 }, hitung) };
}

/**
 * Another kind of work: a service is the same hours in every full week, so the full weeks of its window are its volume
 * (short weeks take less of it) and the week is its unit, whatever the task written before it was counted in.
 */
export function keJenis(draf: DrafTugas, jenis: JenisTugas, minggu: HitungMinggu | null): Partial<DrafTugas> {
  if (jenis !== 'layanan' || draf.jenis === 'layanan' || draf.waktu !== 'tahun' || minggu === null) return { jenis };
  return {
    jenis,
    satuan: draf.id === null || draf.satuan.trim() === '' ? 'minggu' : draf.satuan,
    volume: minggu({ jenis: 'tahun' }),
    perKejadian: '',
    ...(draf.norma === '' ? { satuanNorma: 'jam' as const } : {}),
  };
}
