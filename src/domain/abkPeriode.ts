import { mingguTahun } from './hari';
import type { Tanggal } from './ids';
import type { Pengaturan } from './pengaturan';
import type { Tugas } from './tugas';
import { KALI_SETAHUN, MENIT_PERIODE, type PeriodeAbk } from './waktuAbk';

/** How the need for staff is counted in one ABK, with the rule each number comes from. */
export interface DasarAbk {
  readonly cara: Pengaturan['abk']['cara'];
  /** Effective minutes of one person in a year: 75.000 by norm, 72.000 by the papers that divide per period. */
  readonly wke: number;
  readonly sumberWke: string;
  /** Fractions of a person from this many hundredths on count as one. */
  readonly pembulatan: number;
  readonly sumberPembulatan: string;
  /** Calendar weeks of the year (52 to 54): how often weekly work comes. */
  readonly minggu: number;
  readonly batas: Pengaturan['kelasEj'];
  /** A4: the day on which pemangku are counted, in the year. */
  readonly per: Tanggal;
}

const SUMBER_PERIODE =
  'Perka BKN 19/2011, sebagaimana dikutip peraturan lain: 300 menit sehari, 1.500 seminggu, 6.000 sebulan, 72.000 setahun (belum dikonfirmasi pada naskah asli)';

/**
 * `cara` overrules the office's own choice for one paper. Pemangku are those of `hariIni`; of another year than this one
 * those of its last day when it is over, of its first when it has not begun.
 */
export function dasarAbk(
  pengaturan: Pengaturan,
  tahun: number,
  {
    cara = pengaturan.abk.cara,
    hariIni,
  }: { readonly cara?: DasarAbk['cara'] | undefined; readonly hariIni?: Tanggal } = {},
): DasarAbk {
  const [awal, akhir] = [`${tahun}-01-01`, `${tahun}-12-31`];
  const per = hariIni === undefined || hariIni > akhir ? akhir : hariIni < awal ? awal : hariIni;
  const norma = cara === 'norma';
  return {
    cara,
    wke: norma ? pengaturan.normaAbk.nilai : MENIT_PERIODE.tahun,
    sumberWke: norma ? pengaturan.normaAbk.sumber : SUMBER_PERIODE,
    pembulatan: pengaturan.abk.pembulatan,
    sumberPembulatan: pengaturan.abk.sumber,
    minggu: mingguTahun(tahun).length,
    batas: pengaturan.kelasEj,
    per,
  };
}

/** Own period of a task: recurring work by its rhythm, everything else by the year. */
export const periodeTugas = ({ jendela }: Pick<Tugas, 'jendela'>): PeriodeAbk =>
  jendela.jenis === 'berulang' ? jendela.tiap : 'tahun';

/**
 * How often a period comes in the calendar year. Weeks are those of the calendar, not the 48 effective ones: results per
 * week are what the office typed, and those are divided by the minutes of one week.
 */
const kaliPeriode = (periode: PeriodeAbk, { minggu }: Pick<DasarAbk, 'minggu'>): number =>
  periode === 'minggu' ? minggu : KALI_SETAHUN[periode];

/** Effective minutes that the minutes of a whole year of this task are divided by. */
export function pembagiSetahun(tugas: Pick<Tugas, 'jendela'>, dasar: DasarAbk): number {
  if (dasar.cara === 'norma') return dasar.wke;
  const periode = periodeTugas(tugas);
  return kaliPeriode(periode, dasar) * MENIT_PERIODE[periode];
}

/** One line of a form, as it is worked out by hand: volume × norma = beban; beban ÷ wke = kebutuhan. */
export interface HitunganUraian {
  readonly periode: PeriodeAbk;
  /** Results in one period; decimals where a share is no whole unit. */
  readonly volume: number;
  /** Minutes in one period. */
  readonly beban: number;
  readonly wke: number;
  readonly kebutuhan: number;
}

/** `menit` = minutes of the year that this line has of the task. */
export function hitungUraian(
  tugas: Pick<Tugas, 'jendela' | 'norma' | 'volume'>,
  menit: number,
  dasar: DasarAbk,
): HitunganUraian {
  const periode = dasar.cara === 'norma' ? 'tahun' : periodeTugas(tugas);
  const kali = dasar.cara === 'norma' ? 1 : kaliPeriode(periode, dasar);
  const wke = dasar.cara === 'norma' ? dasar.wke : MENIT_PERIODE[periode];
  const norma = tugas.norma ?? 0;
  const beban = menit / kali;
  return { periode, volume: norma > 0 ? beban / norma : tugas.volume / kali, beban, wke, kebutuhan: beban / wke };
}

/** A sum of fractions without the dust of binary numbers: people to nine decimals. */
export const rapikanOrang = (orang: number): number => Math.round(orang * 1e9) / 1e9;

/** A7: 30,8 → 31 and 30,4999 → 30 with 50 hundredths; a whole number stays. */
export function bulatkanOrang(orang: number, perseratus: number): number {
  const bulat = Math.floor(orang + 1e-9);
  const pecahan = orang - bulat;
  return pecahan > 1e-9 && pecahan + 1e-9 >= perseratus / 100 ? bulat + 1 : bulat;
}
