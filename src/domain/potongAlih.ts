import { rentangJendela } from './beban';
import { hariDari } from './hari';
import type { PegawaiId, Tanggal } from './ids';
import { bagiMasa, type Masa } from './masaPorsi';
import type { Penugasan, TugasTerbagi } from './tugas';

/** A part of what goes, with the days of the share it comes from (A7). */
export interface PotongAlih {
  readonly porsi: number;
  readonly mulai: Tanggal;
  /** null = for good. */
  readonly akhir: Tanggal | null;
}
/** One record of a hand-over: who goes on with it, null = nobody. */
export interface BagianAlih extends PotongAlih {
  readonly kepadaId: PegawaiId | null;
  /** Nobody has to do it any more. */
  readonly batal: boolean;
}
interface Rentang {
  readonly tanggal: Tanggal;
  readonly kembali: Tanggal | null;
}

/** The last day of the leave, or that of the share it comes from. */
export const akhirTerima = (sampai: Tanggal | null | undefined, { tanggal, kembali }: Rentang): Tanggal | null => {
  const punya = sampai && sampai >= tanggal ? sampai : null;
  return kembali === null || (punya !== null && punya < kembali) ? punya : kembali;
};

/**
 * A7: all of a share but `tinggal`, each part from its own beginning to its own end. For good the earliest parts are what was
 * done; for the time of a leave each gives by its days in it. Meetings are never several parts.
 */
export function potongAlih(
  tugas: TugasTerbagi,
  milik: Penugasan,
  tinggal: number,
  masa: Rentang,
): readonly PotongAlih[] {
  const pergi = milik.porsi - tinggal;
  const bagian = tugas.hadirBersama ? [] : bagiMasa(milik, milik.porsi);
  const porsi = masa.kembali === null ? sesudah(bagian, tinggal) : dalamMasa(tugas, bagian, pergi, masa);
  const hasil = new Map<string, PotongAlih>();
  bagian.forEach(({ masa: hari }, i) => {
    const isi = porsi[i] ?? 0;
    if (isi <= 0) return;
    const mulai = hari?.mulai && hari.mulai > masa.tanggal ? hari.mulai : masa.tanggal;
    const akhir = akhirTerima(hari?.akhir, { ...masa, tanggal: mulai });
    const kunci = `${mulai} ${akhir ?? ''}`;
    hasil.set(kunci, { mulai, akhir, porsi: isi + (hasil.get(kunci)?.porsi ?? 0) });
  });
  if (hasil.size === 0) return [{ porsi: pergi, mulai: masa.tanggal, akhir: akhirTerima(milik.sampai, masa) }];
  return [...hasil.values()].sort((a, b) => (a.mulai < b.mulai ? -1 : a.mulai > b.mulai ? 1 : 0));
}

type Bagian = readonly { readonly menit: number; readonly masa: Masa | null }[];

function sesudah(bagian: Bagian, tinggal: number): number[] {
  let selesai = tinggal;
  return bagian.map(({ menit: porsi }) => {
    const tetap = Math.min(porsi, selesai);
    selesai -= tetap;
    return porsi - tetap;
  });
}

/** By the days of the window each has within the leave; cumulative rounding. */
function dalamMasa({ jendela }: TugasTerbagi, bagian: Bagian, pergi: number, { tanggal, kembali }: Rentang): number[] {
  const rentang = rentangJendela(jendela, Number(tanggal.slice(0, 4)));
  const hari = (mulai: Tanggal | null | undefined, akhir: Tanggal | null | undefined): number => {
    const [a, z] = [mulai ? hariDari(mulai) : -Infinity, akhir ? hariDari(akhir) : Infinity];
    return rentang.reduce((n, [dari, ke]) => n + Math.max(0, Math.min(z, ke) - Math.max(a, dari) + 1), 0);
  };
  const berat = bagian.map(({ menit: porsi, masa }) => {
    const seluruh = hari(masa?.mulai, masa?.akhir);
    const mulai = masa?.mulai && masa.mulai > tanggal ? masa.mulai : tanggal;
    const akhir = masa?.akhir && kembali && masa.akhir < kembali ? masa.akhir : kembali;
    return seluruh === 0 ? 0 : (porsi * hari(mulai, akhir)) / seluruh;
  });
  const jumlah = berat.reduce((n, satu) => n + satu, 0);
  if (jumlah === 0) return [];
  let sudah = 0;
  let sampai = 0;
  return berat.map((satu) => {
    sampai += satu;
    const kini = Math.round((pergi * sampai) / jumlah);
    const isi = kini - sudah;
    sudah = kini;
    return isi;
  });
}

/** Who gets which part: the earliest go to those named first, then to nobody, and the last are called off. */
export function bagikanPotong(
  potong: readonly PotongAlih[],
  tujuan: readonly Pick<BagianAlih, 'kepadaId' | 'batal' | 'porsi'>[],
): readonly BagianAlih[] {
  const sisa = potong.map((satu) => ({ ...satu }));
  return tujuan.flatMap(({ kepadaId, batal, porsi }) => {
    let perlu = porsi;
    const hasil: BagianAlih[] = [];
    for (const satu of sisa) {
      const ambil = Math.min(perlu, satu.porsi);
      if (ambil > 0) hasil.push({ kepadaId, batal, porsi: ambil, mulai: satu.mulai, akhir: satu.akhir });
      satu.porsi -= ambil;
      perlu -= ambil;
    }
    return hasil;
  });
}
