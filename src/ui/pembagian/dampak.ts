import type { BagianPorsi, BarisPapan, KartuPapan, SegmenPapan } from '../../api/views';
import type { PegawaiId, PenugasanId, TugasId } from '../../domain/ids';
import { berikan, pindahkan, type CaraBagi } from '../../domain/pembagian';
import { memenuhi } from '../../domain/syarat';
import { menitBagian, type KartuDikenal } from './terapkan';
import { aturanKartu, halanganTim, porsiBaru } from './timPapan';

/** What is being carried: cards from the left list, or one part of a person's load. */
export type Bawaan =
  | { readonly jenis: 'kartu'; readonly tugasIds: readonly TugasId[]; readonly nama: string; readonly menit: number }
  | {
      readonly jenis: 'segmen';
      readonly penugasanId: PenugasanId;
      readonly tugasId: TugasId;
      readonly dari: PegawaiId;
      readonly nama: string;
      readonly menit: number;
    };

export interface Dampak {
  /** Load ratio of the period before and after; null without capacity. */
  readonly sebelum: number | null;
  readonly sesudah: number | null;
  /** The same over the year, when the period is a month and it is known. */
  readonly setahun: { readonly sebelum: number; readonly sesudah: number } | null;
  /** Minutes of the period that would come. */
  readonly menit: number;
  /** The person is of another bagian than (one of) the tasks: consent is asked before it is done. */
  readonly lintas: boolean;
  /** '' or why the person may not take it. */
  readonly halangan: string;
}

/** Minutes of the period a card would add to a person. */
function menitTambahan(kartu: KartuPapan, baris: BarisPapan, cara: CaraBagi): number {
  const { pegawaiId } = baris;
  const kini = kartu.pembagian;
  const tim = { ...kartu, aturan: aturanKartu(kartu, [baris]) };
  const baru = berikan(tim, kini, pegawaiId, cara, porsiBaru(kartu, baris));
  const milik = (daftar: readonly BagianPorsi[]) => daftar.find((p) => p.pegawaiId === pegawaiId)?.porsi ?? 0;
  return baru ? menitBagian(kartu, milik(baru)) - menitBagian(kartu, milik(kini)) : 0;
}

/** Cards being carried, as far as the board knows them. */
export function kartuDibawa(bawaan: Bawaan, tugas: readonly KartuPapan[], dikenal: KartuDikenal): KartuPapan[] {
  const ids = bawaan.jenis === 'kartu' ? bawaan.tugasIds : [bawaan.tugasId];
  return ids.flatMap((id) => tugas.find((t) => t.id === id) ?? dikenal.get(id) ?? []);
}

function halanganDari(bawaan: Bawaan, kartu: readonly KartuPapan[], baris: BarisPapan, bagiRata: boolean): string {
  for (const tugas of kartu) {
    const cocok = memenuhi(tugas.syarat, { ...baris, id: baris.pegawaiId });
    if (!cocok.ya) return cocok.teks;
    const aturan = aturanKartu(tugas, [baris]);
    if (aturan === undefined) continue;
    const baru = porsiBaru(tugas, baris);
    const sesudah =
      bawaan.jenis === 'segmen' && !bagiRata
        ? pindahkan(tugas.pembagian, bawaan.dari, baris.pegawaiId, baru, '', aturan)
        : berikan({ ...tugas, aturan }, tugas.pembagian, baris.pegawaiId, bagiRata ? 'rata' : 'sisa', baru);
    const tim = sesudah ? halanganTim(tugas, baris, sesudah, aturan) : '';
    if (tim !== '') return tim;
  }
  return '';
}

/** The consent of the home head is needed: another bagian, and neither named as "boleh" nor consented before. */
export const perluPersetujuan = (kartu: readonly KartuPapan[], baris: Pick<BarisPapan, 'pegawaiId' | 'bagianId'>) =>
  kartu.some(
    (tugas) =>
      tugas.bagianId !== null &&
      tugas.bagianId !== baris.bagianId &&
      !tugas.syarat.boleh.includes(baris.pegawaiId) &&
      !tugas.pembagian.some((p) => p.pegawaiId === baris.pegawaiId && p.persetujuanLintas !== ''),
  );

/** What a drop on this person would do, before it is done. */
export function dampakLepas(
  bawaan: Bawaan,
  kartu: readonly KartuPapan[],
  baris: BarisPapan,
  bagiRata: boolean,
): Dampak {
  const cara = bagiRata ? 'rata' : 'sisa';
  const menit =
    bawaan.jenis === 'segmen' && !bagiRata
      ? bawaan.dari === baris.pegawaiId
        ? 0
        : bawaan.menit
      : kartu.reduce((n, k) => n + menitTambahan(k, baris, cara), 0);
  const rasio = (beban: number) => (baris.kapasitas > 0 ? beban / baris.kapasitas : null);
  const bulanan = bawaan.jenis === 'kartu' && baris.kapasitas !== baris.kapasitasSetahun && baris.kapasitasSetahun > 0;
  const menitSetahun = kartu.reduce((n, k) => n + menitTambahan({ ...k, menitPeriode: k.menit ?? 0 }, baris, cara), 0);
  return {
    setahun: bulanan
      ? {
          sebelum: baris.bebanSetahun / baris.kapasitasSetahun,
          sesudah: (baris.bebanSetahun + menitSetahun) / baris.kapasitasSetahun,
        }
      : null,
    sebelum: rasio(baris.beban),
    sesudah: rasio(baris.beban + menit),
    menit,
    lintas: perluPersetujuan(kartu, baris),
    halangan: halanganDari(bawaan, kartu, baris, bagiRata),
  };
}

/** A part of a load as something to carry. */
export const bawaSegmen = (segmen: SegmenPapan, dari: PegawaiId): Bawaan => ({
  jenis: 'segmen',
  penugasanId: segmen.penugasanId,
  tugasId: segmen.tugasId,
  dari,
  nama: segmen.nama,
  menit: segmen.menit,
});
