import type { KartuUsulan, PegawaiUsulan } from '../../api/usulanViews';
import type { TugasId } from '../../domain/ids';

/** A part of a person's load that would come or go, and whether the change is accepted. */
export interface Bayangan {
  readonly kartu: KartuUsulan;
  readonly diterima: boolean;
  /** Minutes that come or go, positive. */
  readonly menit: number;
}
/** What the accepted part of a proposal does to one person. */
export interface UsulOrang {
  readonly datang: readonly Bayangan[];
  readonly pergi: ReadonlyMap<TugasId, Bayangan>;
  /** Minutes that the accepted changes add (or take). */
  readonly selisih: number;
  /** Accepted tasks that come, that go. */
  readonly jumlahDatang: number;
  readonly jumlahPergi: number;
}
export const TANPA_USUL: UsulOrang = { datang: [], pergi: new Map(), selisih: 0, jumlahDatang: 0, jumlahPergi: 0 };

/** One digit per card, coming ones first: a row is drawn again only when its own cards are taken or left. */
export const tandaDiterima = ({ datang, pergi }: PegawaiUsulan, dipilih: ReadonlySet<TugasId>): string =>
  [...datang, ...pergi].map((k) => (dipilih.has(k.tugasId) ? '1' : '0')).join('');

/** `tanda` as of `tandaDiterima`. Accepted ghosts stand before the others: they follow the load they belong to. */
export function usulOrang({ datang, pergi }: PegawaiUsulan, tanda: string): UsulOrang {
  const bayangan = (kartu: KartuUsulan, nomor: number): Bayangan => ({
    kartu,
    diterima: tanda[nomor] === '1',
    menit: Math.abs(kartu.menitSesudah - kartu.menitSebelum),
  });
  const masuk = datang.map((k, i) => bayangan(k, i));
  const keluar = pergi.map((k, i) => bayangan(k, datang.length + i));
  const diterima = (daftar: readonly Bayangan[]) => daftar.filter((b) => b.diterima);
  const menit = (daftar: readonly Bayangan[]) => diterima(daftar).reduce((n, b) => n + b.menit, 0);
  return {
    datang: [...diterima(masuk), ...masuk.filter((b) => !b.diterima)],
    pergi: new Map(keluar.map((b) => [b.kartu.tugasId, b])),
    selisih: menit(masuk) - menit(keluar),
    jumlahDatang: diterima(masuk).length,
    jumlahPergi: diterima(keluar).length,
  };
}
