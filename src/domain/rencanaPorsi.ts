import { sebarPeriode, type Rentang } from './beban';
import { awalTahun, bulanTahun } from './hari';
import { hariKerjaPegawai, kapasitasPegawai, kejadianPegawai } from './hitungan';
import { berjeda, potongBerjeda } from './jedaPorsi';
import type { Kantor } from './kantor';
import { kejadianKantor, menitPotongan } from './kejadian';
import { rencanaDalamTahun } from './lintasTahun';
import { bagiMasa, type Masa } from './masaPorsi';
import type { Penugasan, Tugas } from './tugas';

/**
 * What is planned of one share in each month, in hundredths of the task's satuan:
 * RP1 the volume spreads like its minutes do (B1–B10): by the capacity of the person, so a month of leave has no plan and the
 *     plan of a month is the load of that month, to the nearest hundredth since January (always rounding down would plan a
 *     large office hours too little early in the year); recurring work plans equal parts, each in its own period;
 * RP2 a share that began late or ended early plans only inside its own days (D1–D4), and nothing that somebody else does for
 *     some days (D6–D8);
 * RP3 what finds no capacity is planned where it is due: in the month in which its part ends, work of a year before in
 *     December; so the twelve months sum to the volume of the share, but for RP4;
 * RP4 of what is due after the year the months plan the part of its days inside it (LT3): the load stays whole, because what
 *     the next year has room for is not known.
 */
export function rencanaBulan(
  kantor: Kantor,
  { jendela }: Pick<Tugas, 'jendela'>,
  milik: Penugasan,
  volume: number,
): number[] {
  const awal = awalTahun(kantor.kalender.tahun);
  const akhirBulan = Int32Array.from(bulanTahun(kantor.kalender.tahun), ({ akhir }) => akhir - awal);
  const { kumulatif } = kapasitasPegawai(kantor, milik.pegawaiId);
  const orang = kantor.pegawai.get(milik.pegawaiId);
  const ke = new Float64Array(12);
  const tahunan = { tahun: kantor.kalender.tahun, hariKerja: hariKerjaPegawai(kantor, orang ?? { bagianId: null }) };
  const dalamTahun = (menit: number, masa: Masa | null): number => rencanaDalamTahun(menit, jendela, masa, tahunan);
  const potongan = (masa: Masa | null): readonly Rentang[] =>
    orang ? kejadianPegawai(kantor, orang).milik(jendela, orang, masa) : kejadianKantor(kantor).potongan(jendela);
  const bulanUjung = (rentang: Rentang): number => {
    const ujung = (rentang.at(-1)?.[1] ?? Infinity) - awal;
    const bulan = akhirBulan.findIndex((akhir) => akhir >= ujung);
    return bulan < 0 ? 11 : bulan;
  };
  if (berjeda(milik)) {
    const ruang = { jendela, bagian: potongan, awal, kumulatif, akhirPeriode: akhirBulan };
    for (const satu of potongBerjeda(milik, volume, ruang, { naik: 0.5, isi: dalamTahun })) {
      const b = satu.periode ?? bulanUjung(satu.bagian);
      ke[b] = (ke[b] ?? 0) + satu.menit;
    }
    return bulanan(ke);
  }
  for (const { menit, masa } of bagiMasa(milik, volume)) {
    const isi = dalamTahun(menit, masa);
    const bagian = potongan(masa);
    for (let i = 0; i < bagian.length; i++) {
      const rentang = bagian[i] ?? [];
      const satu = menitPotongan(isi, i, bagian.length);
      const sisa = satu === 0 ? 0 : sebarPeriode(satu, rentang, awal, kumulatif, akhirBulan, ke, 0, 0.5);
      if (sisa === 0) continue;
      const b = bulanUjung(rentang);
      ke[b] = (ke[b] ?? 0) + sisa;
    }
  }
  return bulanan(ke);
}

/** A copy of the typed array would box each of the twelve, and there is one such list for every share of the office. */
const bulanan = (ke: Float64Array): number[] => Array.from(ke, (nilai) => (nilai === (nilai | 0) ? nilai | 0 : nilai));
