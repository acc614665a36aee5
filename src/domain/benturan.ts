import { rentangJendela, type Rentang } from './beban';
import type { Hari } from './hari';
import { akhirTahun, awalTahun, hariDari } from './hari';
import { kapasitasPegawai, kejadianPegawai } from './hitungan';
import type { PegawaiId, TugasId } from './ids';
import type { Kantor } from './kantor';
import { berjeda, potongBerjeda } from './jedaPorsi';
import { bagiMasa, bertanggal, menitMilik, type Masa } from './masaPorsi';
import type { Ketidakhadiran, Pegawai } from './pegawai';
import type { Penugasan, TugasTerbagi } from './tugas';
import { ujiMuat, type MenitTugas } from './ujiMuat';

/**
 * Work that one person cannot do inside its windows (the fit test over all of the person's tasks, U1–U4), and why:
 * W1 `libur`: there is no working day there (in the week of the person's unit, C5);
 * W2 `masa`: the person is not yet, or no longer, in the office then;
 * W3 `tidakHadir`: the person is away on every working day of it;
 * W4 `pendek`: the work alone is more than the person's hours in it (an absence inside is named);
 * W5 `penuh`: the other tasks that are due no later fill the days.
 * A task with several pieces that do not fit (weeks of recurring work) is one conflict with the minutes of all of them; its
 * reason is that of the most minutes.
 */
export type SebabBenturan = 'libur' | 'masa' | 'tidakHadir' | 'pendek' | 'penuh';

export interface PotonganBenturan {
  /** Days of the piece, both included. */
  readonly mulai: Hari;
  readonly akhir: Hari;
  /** Minutes that do not fit. */
  readonly menit: number;
  readonly sebab: SebabBenturan;
  /** The absence that takes (some of) the days: W3 always, W4 where there is one. */
  readonly absen: Ketidakhadiran | null;
}

export interface Benturan {
  readonly tugasId: TugasId;
  readonly pegawaiId: PegawaiId;
  readonly menit: number;
  readonly sebab: SebabBenturan;
  readonly absen: Ketidakhadiran | null;
  /** In the order of their days. */
  readonly potongan: readonly PotonganBenturan[];
}

/** Everything the person has to do, as the fit test takes it. */
export function pekerjaanPegawai(
  kantor: Kantor,
  pegawai: Pegawai,
  tugasnya: readonly TugasTerbagi[],
): readonly MenitTugas[] {
  const kejadian = kejadianPegawai(kantor, pegawai);
  const hasil: MenitTugas[] = [];
  for (const tugas of tugasnya)
    for (const { milik, menit } of menitMilik(tugas, pegawai.id)) {
      const bagian = (masa: Masa | null): readonly Rentang[] => kejadian.milik(tugas.jendela, pegawai, masa);
      for (const satu of perluDikerjakan(kantor, tugas, milik, menit, bagian))
        if (satu.menit > 0) hasil.push({ tugasId: tugas.id, ...satu });
    }
  return hasil;
}

/** D6: of recurring work a part that went to a stand-in need not fit; what is kept of other work may be done on any of its days. */
function perluDikerjakan(
  kantor: Kantor,
  { jendela }: TugasTerbagi,
  milik: Penugasan,
  menit: number,
  bagian: (masa: Masa | null) => readonly Rentang[],
): readonly Omit<MenitTugas, 'tugasId'>[] {
  if (!berjeda(milik) || jendela.jenis !== 'berulang')
    return bagiMasa(milik, menit).map((satu) => ({ menit: satu.menit, bagian: bagian(satu.masa) }));
  const awal = awalTahun(kantor.kalender.tahun);
  const akhirPeriode = Int32Array.of(akhirTahun(kantor.kalender.tahun) - awal);
  const { kumulatif } = kapasitasPegawai(kantor, milik.pegawaiId);
  const perBagian = new Map<Rentang, number>();
  for (const satu of potongBerjeda(milik, menit, { jendela, bagian, awal, kumulatif, akhirPeriode }))
    perBagian.set(satu.bagian, (perBagian.get(satu.bagian) ?? 0) + satu.menit);
  return [...perBagian].map(([rentang, isi]) => ({ menit: isi, bagian: [rentang] }));
}

/** The conflicts of one person, in the order of their first day. */
export function benturanPegawai(
  kantor: Kantor,
  pegawai: Pegawai,
  tugasnya: readonly TugasTerbagi[],
): readonly Benturan[] {
  if (tugasnya.length === 0) return [];
  const pekerjaan = pekerjaanPegawai(kantor, pegawai, tugasnya);
  const kapasitas = kapasitasPegawai(kantor, pegawai.id);
  if (pastiMuat(kantor, tugasnya, pekerjaan, kapasitas.setahun)) return [];
  const awal = awalTahun(kantor.kalender.tahun);
  const perTugas = new Map<TugasId, PotonganBenturan[]>();
  for (const { tugasId, menitLebih, menitPotongan, mulai, akhir } of ujiMuat(awal, kapasitas, pekerjaan)) {
    const isi = (kapasitas.kumulatif[akhir - awal + 1] ?? 0) - (kapasitas.kumulatif[mulai - awal] ?? 0);
    const satu = {
      mulai,
      akhir,
      menit: menitLebih,
      ...sebabBenturan(kantor, pegawai, mulai, akhir, isi, menitPotongan),
    };
    const ada = perTugas.get(tugasId);
    if (ada) ada.push(satu);
    else perTugas.set(tugasId, [satu]);
  }
  return [...perTugas].map(([tugasId, isi]): Benturan => {
    const potongan = isi.sort((a, b) => a.mulai - b.mulai || a.akhir - b.akhir);
    const { sebab, absen } = terbanyak(potongan);
    return {
      tugasId,
      pegawaiId: pegawai.id,
      menit: potongan.reduce((jumlah, p) => jumlah + p.menit, 0),
      sebab,
      absen,
      potongan,
    };
  });
}

/** Undated work that is no more than the hours of the year needs no test, and most people have nothing else. */
function pastiMuat(
  kantor: Kantor,
  tugasnya: readonly TugasTerbagi[],
  pekerjaan: readonly MenitTugas[],
  setahun: number,
): boolean {
  if (!tugasnya.every(({ jendela }) => rentangJendela(jendela, kantor.kalender.tahun) === seluruhTahun(kantor)))
    return false;
  if (tugasnya.some(({ penugasan }) => penugasan.some((p) => bertanggal(p) || berjeda(p)))) return false;
  return pekerjaan.reduce((jumlah, { menit }) => jumlah + menit, 0) <= setahun;
}

/** The same object for every undated window of the year. */
const seluruhTahun = (kantor: Kantor) => rentangJendela({ jenis: 'tahun' }, kantor.kalender.tahun);

function terbanyak(potongan: readonly PotonganBenturan[]): Pick<PotonganBenturan, 'sebab' | 'absen'> {
  const jumlah = new Map<SebabBenturan, number>();
  for (const { sebab, menit } of potongan) jumlah.set(sebab, (jumlah.get(sebab) ?? 0) + menit);
  const [sebab = 'penuh'] = [...jumlah].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { sebab, absen: potongan.find((p) => p.sebab === sebab)?.absen ?? null };
}

/** W1–W5 for one piece; `isi` are the person's minutes in it, `menit` those of the piece. */
function sebabBenturan(
  kantor: Kantor,
  pegawai: Pegawai,
  mulai: Hari,
  akhir: Hari,
  isi: number,
  menit: number,
): Pick<PotonganBenturan, 'sebab' | 'absen'> {
  const kejadian = kejadianPegawai(kantor, pegawai);
  if (isi === 0 && !kejadian.adaKerja(mulai, akhir)) return { sebab: 'libur', absen: null };
  if (isi === 0 && !kejadian.diKantor(pegawai, mulai, akhir)) return { sebab: 'masa', absen: null };
  const absen =
    (kantor.ketidakhadiran.get(pegawai.id) ?? []).find(
      (a) => hariDari(a.mulai) <= akhir && hariDari(a.akhir) >= mulai,
    ) ?? null;
  if (isi === 0) return { sebab: 'tidakHadir', absen };
  return menit > isi ? { sebab: 'pendek', absen } : { sebab: 'penuh', absen: null };
}
