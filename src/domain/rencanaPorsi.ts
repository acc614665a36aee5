import type { Rentang } from './beban';
import type { Hari } from './hari';
import { awalTahun, bulanTahun, hariDari } from './hari';
import { kapasitasPegawai, kejadianPegawai } from './hitungan';
import type { PegawaiId } from './ids';
import type { Kantor } from './kantor';
import { kejadianKantor, menitPotongan } from './kejadian';
import { sebarPeriode } from './beban';
import type { Penugasan, Tugas } from './tugas';

/**
 * What is planned of one share in each month, in hundredths of the task's satuan:
 * RP1 the volume spreads like its minutes do (B1–B9): by the capacity of the person, so a month of leave has no plan and the
 *     plan of a month is the load of that month; recurring work plans equal parts, each in its own period;
 * RP2 a share that begins late or ended early (mulai, sampai) plans only inside its own days;
 * RP3 what finds no capacity is planned where it is due: in the month in which its part ends, work outside the year in
 *     December; so the twelve months always sum to the volume of the share.
 */
export function rencanaBulan(
  kantor: Kantor,
  tugas: Pick<Tugas, 'jendela'>,
  milik: Pick<Penugasan, 'pegawaiId' | 'mulai' | 'sampai'>,
  volume: number,
): number[] {
  const awal = awalTahun(kantor.kalender.tahun);
  const akhirBulan = Int32Array.from(bulanTahun(kantor.kalender.tahun), ({ akhir }) => akhir - awal);
  const { kumulatif } = kapasitasPegawai(kantor, milik.pegawaiId);
  const bagian = bagianSendiri(potonganPegawai(kantor, tugas, milik.pegawaiId), milik);
  const ke = new Float64Array(12);
  if (bagian.length === 0) ke[11] = volume;
  for (let i = 0; i < bagian.length; i++) {
    const isi = menitPotongan(volume, i, bagian.length);
    const rentang = bagian[i] ?? [];
    const sisa = isi === 0 ? 0 : sebarPeriode(isi, rentang, awal, kumulatif, akhirBulan, ke);
    if (sisa === 0) continue;
    const ujung = (rentang.at(-1)?.[1] ?? awal + 365) - awal;
    const bulan = akhirBulan.findIndex((akhir) => akhir >= ujung);
    const b = bulan < 0 ? 11 : bulan;
    ke[b] = (ke[b] ?? 0) + sisa;
  }
  return [...ke];
}

function potonganPegawai(kantor: Kantor, { jendela }: Pick<Tugas, 'jendela'>, id: PegawaiId): readonly Rentang[] {
  const orang = kantor.pegawai.get(id);
  return orang ? kejadianPegawai(kantor, orang).milik(jendela, orang) : kejadianKantor(kantor).potongan(jendela);
}

/** RP2: the parts cut to the days of the share; those without a day of it fall away, unless none is left at all. */
function bagianSendiri(
  bagian: readonly Rentang[],
  { mulai, sampai }: Pick<Penugasan, 'mulai' | 'sampai'>,
): readonly Rentang[] {
  const isi = bagian.filter((satu) => satu.length > 0);
  if (mulai === undefined && sampai === undefined) return isi;
  const dari: Hari = mulai === undefined ? -Infinity : hariDari(mulai);
  const ke: Hari = sampai === undefined ? Infinity : hariDari(sampai);
  const sendiri = isi.flatMap((satu) => {
    const dipotong = satu.flatMap(([a, z]) =>
      Math.max(a, dari) <= Math.min(z, ke) ? [[Math.max(a, dari), Math.min(z, ke)] as const] : [],
    );
    return dipotong.length > 0 ? [dipotong] : [];
  });
  return sendiri.length > 0 ? sendiri : isi;
}
