import type { BahanAlih, BarisAlih, PenerimaTampil } from '../../api/alihViews';
import type { MasaAlih, SebabAlih } from '../../domain/alihkan';
import { tambahHari } from '../../domain/hari';
import type { PegawaiId, Tanggal, TugasId } from '../../domain/ids';
import { bagiMenurut } from '../../domain/pecahTugas';
import { kaliBagi } from '../../domain/porsi';

/** Of these the person comes back: of a leave always, from being Plt elsewhere when a last day is known. */
export const DAPAT_KEMBALI: readonly SebabAlih[] = ['cuti', 'plt'];
/** A stand-in takes over for so long when nothing else is known. */
const CUTI_BAWAAN = 29;

/** Last day of the stand-in when another reason is chosen; null = for good. */
export function kembaliUntuk(sebab: SebabAlih, { tanggal, kembali }: MasaAlih): Tanggal | null {
  if (!DAPAT_KEMBALI.includes(sebab)) return null;
  return sebab === 'cuti' ? (kembali ?? tambahHari(tanggal, CUTI_BAWAAN)) : kembali;
}

/** Somebody who takes over part of a task, as it is being decided. */
export interface PenerimaDraf extends Omit<PenerimaTampil, 'porsiTeks'> {
  /** Of another bagian: a noted consent is needed. */
  readonly lintas: boolean;
  readonly persetujuan: string;
  /** What stands against it; '' = nothing. */
  readonly halangan: string;
}
/** One task of the hand-over; `tinggal` and all porsi are out of its pembagi. */
export interface BarisDraf {
  readonly asal: BarisAlih;
  readonly ikut: boolean;
  readonly tinggal: number;
  readonly kepada: readonly PenerimaDraf[];
  /** What nobody takes is called off instead of going back to the left-overs. */
  readonly batal: boolean;
}

/** The proposal as a draft; `hanya` = only these are marked, else all that cannot wait. Tasks whose time is over are marked: they are only recorded. */
export function drafDari(bahan: BahanAlih, hanya: readonly TugasId[] | undefined): BarisDraf[] {
  return bahan.baris.map((asal) => ({
    asal,
    ikut: hanya === undefined ? !asal.menunggu : hanya.includes(asal.tugasId),
    tinggal: asal.tinggal,
    kepada: asal.usul.map((satu) => ({ ...satu, lintas: false, persetujuan: '', halangan: '' })),
    batal: false,
  }));
}

export const sisaDraf = ({ asal, tinggal }: BarisDraf): number => Math.max(0, asal.porsi - tinggal);

/** What nobody takes. */
export const tanpaPenerima = (baris: BarisDraf): number =>
  sisaDraf(baris) - baris.kepada.reduce((jumlah, { porsi }) => jumlah + porsi, 0);

export const menitDari = ({ asal }: BarisDraf, porsi: number): number =>
  kaliBagi(asal.menit, Math.max(0, porsi), Math.max(1, asal.porsi));

/** One person after the other does it, or goes to it: one receiver takes all. */
export const satuPenerima = ({ asal }: BarisDraf): boolean => asal.hadirBersama || !asal.dapatDibagi;

/** Another part stays with the person; what goes is shared as it was. */
export function ubahTinggal(baris: BarisDraf, tinggal: number): BarisDraf {
  const baru = { ...baris, tinggal: Math.min(baris.asal.porsi, Math.max(0, tinggal)) };
  const lama = baris.kepada.map(({ porsi }) => porsi);
  const jumlah = lama.reduce((a, b) => a + b, 0);
  if (jumlah === 0) return baru;
  // What was taken whole stays taken whole.
  const target = tanpaPenerima(baris) === 0 ? sisaDraf(baru) : Math.min(jumlah, sisaDraf(baru));
  const porsi = bagiMenurut(target, lama);
  return { ...baru, kepada: baris.kepada.map((satu, i) => ({ ...satu, porsi: porsi[i] ?? 0 })) };
}

/** A receiver more; the first takes all that is left, a further one an even part of it all. */
export function tambahPenerima(baris: BarisDraf, orang: Omit<PenerimaDraf, 'porsi'>): BarisDraf {
  const lain = satuPenerima(baris) ? [] : baris.kepada.filter(({ pegawaiId }) => pegawaiId !== orang.pegawaiId);
  const kepada = [...lain, { ...orang, porsi: 0 }];
  const porsi = bagiMenurut(
    sisaDraf(baris),
    kepada.map(() => 1),
  );
  return { ...baris, batal: false, kepada: kepada.map((satu, i) => ({ ...satu, porsi: porsi[i] ?? 0 })) };
}

/** Everything marked goes to one person. */
export const semuaKepada = (
  draf: readonly BarisDraf[],
  orang: (baris: BarisDraf) => Omit<PenerimaDraf, 'porsi'>,
): BarisDraf[] =>
  draf.map((baris) =>
    baris.ikut && sisaDraf(baris) > 0 ? tambahPenerima({ ...baris, kepada: [] }, orang(baris)) : baris,
  );

export interface BebanPenerima {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
  readonly tugas: number;
  readonly menit: number;
  readonly beban: number;
  readonly kapasitas: number;
}

/** What the hand-over means for each who takes over, the most first. */
export function bebanPenerima(draf: readonly BarisDraf[]): BebanPenerima[] {
  const hasil = new Map<PegawaiId, BebanPenerima>();
  for (const baris of draf)
    if (baris.ikut)
      for (const { pegawaiId, nama, porsi, beban, kapasitas } of baris.kepada) {
        if (porsi === 0) continue;
        const ada = hasil.get(pegawaiId) ?? { pegawaiId, nama, tugas: 0, menit: 0, beban, kapasitas };
        hasil.set(pegawaiId, { ...ada, tugas: ada.tugas + 1, menit: ada.menit + menitDari(baris, porsi) });
      }
  return [...hasil.values()].sort((a, b) => b.menit - a.menit || a.nama.localeCompare(b.nama, 'id'));
}

/** Minutes of the whole draft that somebody would take over once `untuk` (a row, or all that is marked) is theirs. */
export function menitBila(draf: readonly BarisDraf[], untuk: BarisDraf | 'semua', pegawaiId: PegawaiId): number {
  const tentang = { nama: '', jabatan: '', beban: 0, kapasitas: 0, lintas: false, persetujuan: '', halangan: '' };
  const orang = { pegawaiId, ...tentang };
  const baru =
    untuk === 'semua'
      ? semuaKepada(draf, () => orang)
      : draf.map((satu) => (satu.asal.tugasId === untuk.asal.tugasId ? tambahPenerima(untuk, orang) : satu));
  return bebanPenerima(baru).find((satu) => satu.pegawaiId === pegawaiId)?.menit ?? 0;
}

/** The marked rows as the program wants them. Of a leave only what goes matters. */
export const barisKirim = (draf: readonly BarisDraf[], kembali: string | null) =>
  draf
    .filter((baris) => baris.ikut && (kembali === null || sisaDraf(baris) > 0))
    .map((baris) => ({
      tugasId: baris.asal.tugasId,
      tinggal: baris.tinggal,
      kepada: baris.kepada
        .filter(({ porsi }) => porsi > 0)
        .map(({ pegawaiId, porsi, persetujuan }) => ({ pegawaiId, porsi, persetujuanLintas: persetujuan.trim() })),
      batal: baris.batal ? tanpaPenerima(baris) : 0,
    }));
