import type { Tanggal } from './ids';
import type { Kantor } from './kantor';
import { kejadianKantor } from './kejadian';
import type { Pengaturan } from './pengaturan';
import type { Tugas, Ulangan } from './tugas';
import { MENIT_PERIODE, type PeriodeAbk } from './waktuAbk';

/** How the need for staff is counted in one ABK, with the rule each number comes from. */
export interface DasarAbk {
  readonly cara: Pengaturan['abk']['cara'];
  /** Effective minutes of one person in a year: 75.000 by norm, 72.000 by the papers that divide per period. */
  readonly wke: number;
  readonly sumberWke: string;
  /** Fractions of a person from this many hundredths on count as one. */
  readonly pembulatan: number;
  readonly sumberPembulatan: string;
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
    batas: pengaturan.kelasEj,
    per,
  };
}

/** How often a task comes in the year, in periods of which one is worked out on the form. */
export interface UlanganAbk {
  readonly periode: PeriodeAbk;
  readonly kali: number;
}
const SETAHUN: UlanganAbk = { periode: 'tahun', kali: 1 };

/**
 * Own period of each task in the method per period: recurring work by its rhythm and its own number of parts (B6: a week
 * without a working day is none), as the office typed it, divided by the minutes of one period. What recurs in a part of
 * the year only is worked out by the year, like everything else: by the month, half a year would need a whole person.
 */
export function ulanganAbk(
  kantor: Pick<Kantor, 'kalender' | 'pengaturan'>,
  { cara }: Pick<DasarAbk, 'cara'>,
): (tugas: Pick<Tugas, 'jendela'>) => UlanganAbk {
  const kejadian = kejadianKantor(kantor);
  const sepanjang = new Map<Ulangan, number>();
  return ({ jendela }) => {
    if (cara === 'norma' || jendela.jenis !== 'berulang') return SETAHUN;
    const { tiap } = jendela;
    let penuh = sepanjang.get(tiap);
    if (penuh === undefined) {
      penuh = kejadian.potongan({ jenis: 'berulang', tiap, mulai: null, akhir: null }).length;
      sepanjang.set(tiap, penuh);
    }
    const kali = kejadian.potongan(jendela).length;
    return kali < penuh ? SETAHUN : { periode: tiap, kali };
  };
}

const wkePeriode = (periode: PeriodeAbk, { cara, wke }: Pick<DasarAbk, 'cara' | 'wke'>): number =>
  cara === 'norma' ? wke : MENIT_PERIODE[periode];

/** Effective minutes that the minutes of a whole year of a task are divided by. */
export const pembagiSetahun = ({ periode, kali }: UlanganAbk, dasar: DasarAbk): number =>
  kali * wkePeriode(periode, dasar);

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
  tugas: Pick<Tugas, 'norma' | 'volume'>,
  menit: number,
  { periode, kali }: UlanganAbk,
  dasar: DasarAbk,
): HitunganUraian {
  const wke = wkePeriode(periode, dasar);
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
