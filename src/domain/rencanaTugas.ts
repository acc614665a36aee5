import type { PegawaiId } from './ids';
import { bagiMenurut } from './pecahTugas';
import { TANPA_CATATAN, type CapaianPorsi } from './realisasi';

const DUA_BELAS: readonly number[] = Array.from({ length: 12 }, (_, bulan) => bulan);
const jumlah = (nilai: readonly number[]): number => nilai.reduce((n, satu) => n + satu, 0);

/** People among whom shares of a task went on, and what the first division planned of them. */
export interface RencanaSemula {
  readonly orang: ReadonlySet<PegawaiId>;
  /** Hundredths of each month. */
  readonly bulan: readonly number[];
  /** All of it: more than the months together where it is due after the year (RP4). */
  readonly seluruh: number;
  /** Since which month (1–12) less is due of it. */
  readonly sejak: number;
  /** Part of that month (0–1) that was over by then. */
  readonly lewat: number;
}

/**
 * Work that went from hand to hand as one, for papers that name nobody: moving it changes who does it, not what was due. Counted
 * by shares the giver's plan is cut to what was done (A1) and the arrears begin anew with the receiver, so the plan up to a
 * month would fall with every hand-over and what was late would not be late any more.
 * T1 the plan of each month is that of the first division, less what nobody has to do or has any more;
 * T2 that falls away from the days since (`sejak`, `lewat`), by their plan, those after the year with them, and of earlier ones
 *    only where these do not hold it, the latest first;
 * T3 planned and recognised are as much as those of the shares together, but for what is planned after the year (RP4);
 * T4 only those among whom it went are one: who is ahead elsewhere on the task hides nobody who is behind.
 * Where the first division planned less than there is now, the shares stay as they are.
 */
export function denganSemula(
  semua: readonly CapaianPorsi[],
  rantai: readonly RencanaSemula[],
  diakui: (milik: readonly CapaianPorsi[]) => readonly number[],
): readonly CapaianPorsi[] {
  let hasil = semua;
  for (const satu of rantai) {
    const ikut = semua.filter(({ pegawaiId }) => satu.orang.has(pegawaiId));
    const menyatu = capaianSeTugas(ikut, diakui(ikut), satu);
    if (menyatu) hasil = [menyatu, ...hasil.filter((lain) => !ikut.includes(lain))];
  }
  return hasil;
}

/** T1–T3. */
function capaianSeTugas(
  semua: readonly CapaianPorsi[],
  diakui: readonly number[],
  { bulan: semula, seluruh, sejak, lewat }: RencanaSemula,
): CapaianPorsi | null {
  const [pertama] = semua;
  const rencana = semua.reduce((n, satu) => n + satu.rencana, 0);
  // By rounding (R1) two shares may be a hundredth more than the one they were.
  const bulat = Math.max(0, rencana - seluruh);
  if (pertama === undefined || (bulat > 0 && bulat >= semua.length)) return null;
  const hilang = Math.max(0, seluruh - rencana);
  const kemudian = semula.map((nilai, at) =>
    at + 1 > sejak ? nilai : at + 1 === sejak ? nilai - Math.round(nilai * lewat) : 0,
  );
  kemudian.push(Math.max(0, seluruh - jumlah(semula)));
  const muat = jumlah(kemudian);
  const lepas = muat === 0 ? [] : bagiMenurut(Math.min(hilang, muat), kemudian);
  const rencanaBulan = semula.map((nilai, bulan) => nilai - (lepas[bulan] ?? 0));
  let kurang = hilang - jumlah(lepas);
  for (const bulan of DUA_BELAS.toReversed()) {
    const ambil = Math.min(kurang, rencanaBulan[bulan] ?? 0);
    rencanaBulan[bulan] = (rencanaBulan[bulan] ?? 0) - ambil;
    kurang -= ambil;
  }
  const akhir = rencanaBulan.findLastIndex((nilai) => nilai > 0);
  if (akhir >= 0) rencanaBulan[akhir] = (rencanaBulan[akhir] ?? 0) + bulat;
  const selesai = jumlah(diakui);
  return {
    ...pertama,
    rencana,
    rencanaBulan,
    realisasiBulan: diakui,
    dicatatSejak: Math.min(TANPA_CATATAN, ...semua.map((satu) => satu.dicatatSejak)),
    catatan: semua.reduce((bit, satu) => bit | satu.catatan, 0),
    selesai,
    batal: semua.reduce((n, satu) => n + satu.batal, 0),
    sisa: rencana - selesai,
    lebih: 0,
  };
}
