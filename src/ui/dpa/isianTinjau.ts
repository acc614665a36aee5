import type { BarisPratinjauDpa, PratinjauDpa } from '../../api/dpaViews';
import { parseKode } from '../../domain/kodeSubKegiatan';
import { angka } from '../../domain/tampil';

/** What the user may correct in a row before it is taken in. */
export interface IsianBaris {
  readonly kode: string;
  readonly nama: string;
  readonly bagian: string;
  /** Whole rupiah. */
  readonly pagu: number;
  /** What stands in the field of the amount while it is none; '' = it is `pagu`. Here, as rows out of sight forget their own. */
  readonly paguTertulis: string;
  readonly abaikan: boolean;
  readonly alasanTanpaTugas: string;
  /** Row number this one is added to, null = stands alone. */
  readonly gabungKe: number | null;
  /** For a line that moved to another unit: its tasks go with it. */
  readonly bawaTugas: boolean;
}

/** The user's hand on the preview, by row number. */
export interface Suntingan {
  readonly ubahan: ReadonlyMap<number, IsianBaris>;
  /** Rows a person has looked at: their code, name or amount was changed, or confirmed as it is. */
  readonly diperiksa: ReadonlySet<number>;
}

export const isianAwal = (baris: BarisPratinjauDpa): IsianBaris => ({
  kode: baris.kode,
  nama: baris.nama,
  bagian: baris.bagian,
  pagu: baris.pagu,
  paguTertulis: '',
  abaikan: false,
  alasanTanpaTugas: baris.alasanTanpaTugas,
  gabungKe: null,
  bawaTugas: true,
});

export const isianBaris = (k: Pick<Suntingan, 'ubahan'>, baris: BarisPratinjauDpa): IsianBaris =>
  k.ubahan.get(baris.nomor) ?? isianAwal(baris);

const berdiriSendiri = (isian: IsianBaris): boolean => !isian.abaikan && isian.gabungKe === null;
const dibetulkan = (isian: IsianBaris, baris: BarisPratinjauDpa): boolean =>
  isian.kode !== baris.kode || isian.pagu !== baris.pagu;

/** A row a person should look at: doubtful, unknown, or with an error or warning of its own. */
export const meragukan = (baris: BarisPratinjauDpa): boolean =>
  baris.keyakinan !== 'pasti' || baris.temuan.some((t) => t.tingkat !== 'info');

/** … and nobody has done so yet. */
export const perluDiperiksa = (k: Suntingan, baris: BarisPratinjauDpa): boolean =>
  !k.diperiksa.has(baris.nomor) && meragukan(baris) && berdiriSendiri(isianBaris(k, baris));

const kunci = (baris: BarisPratinjauDpa, isian: IsianBaris): string =>
  `${baris.kodeSubUnit || baris.namaSubUnit}|${isian.kode === '' ? isian.nama.trim().toLowerCase() : isian.kode}`;

/** Rows that would meet on one line of the office, by their common key; only keys with two or more. */
export function kembarTinjau(k: Pick<Suntingan, 'ubahan'>, baris: readonly BarisPratinjauDpa[]): ReadonlySet<number> {
  const menurutKunci = new Map<string, number[]>();
  for (const b of baris) {
    const isian = isianBaris(k, b);
    if (!berdiriSendiri(isian)) continue;
    const satu = kunci(b, isian);
    menurutKunci.set(satu, [...(menurutKunci.get(satu) ?? []), b.nomor]);
  }
  return new Set([...menurutKunci.values()].filter((nomor) => nomor.length > 1).flat());
}

/** Why this row cannot be taken in as it stands, '' = it can. */
export function galatBaris(
  k: Pick<Suntingan, 'ubahan'>,
  baris: BarisPratinjauDpa,
  kembar: ReadonlySet<number>,
): string {
  const isian = isianBaris(k, baris);
  // Also of a merged row: its amount is added.
  if (!isian.abaikan && isian.paguTertulis !== '') return 'Pagu tidak terbaca: betulkan, atau lewati baris ini.';
  if (!berdiriSendiri(isian)) return '';
  if (isian.nama.trim() === '') return 'Nama sub kegiatan belum diisi.';
  if (isian.kode.trim() !== '' && isian.kode !== baris.kode && parseKode(isian.kode)?.tingkat !== 'sub')
    return 'Kode keliru: kode sub kegiatan terdiri atas 6 bagian, misalnya 4.01.01.2.13.0001.';
  if (kembar.has(baris.nomor)) return 'Kode ini dipakai dua baris: gabungkan keduanya, atau lewati salah satunya.';
  const asli = baris.temuan.find((t) => t.tingkat === 'galat');
  return asli && !dibetulkan(isian, baris) ? asli.pesan : '';
}

export const jumlahGalat = (k: Pick<Suntingan, 'ubahan'>, baris: readonly BarisPratinjauDpa[]): number => {
  const kembar = kembarTinjau(k, baris);
  return baris.filter((b) => galatBaris(k, b, kembar) !== '').length;
};

/** Rupiah that would be taken in; a merged row counts where it was added. */
export const totalDiterima = (k: Pick<Suntingan, 'ubahan'>, baris: readonly BarisPratinjauDpa[]): number =>
  baris.reduce((jumlah, b) => {
    const isian = isianBaris(k, b);
    return jumlah + (isian.abaikan ? 0 : isian.pagu);
  }, 0);

export const jumlahDiterima = (k: Pick<Suntingan, 'ubahan'>, baris: readonly BarisPratinjauDpa[]): number =>
  baris.filter((b) => berdiriSendiri(isianBaris(k, b))).length;

/** Rows merged into this one. */
export const tergabung = (k: Pick<Suntingan, 'ubahan'>, nomor: number): readonly number[] =>
  [...k.ubahan].flatMap(([n, isian]) => (isian.gabungKe === nomor && !isian.abaikan ? [n] : []));

type Temuan = PratinjauDpa['temuan'][number];
const sidik = (t: Temuan): string => [t.kode, t.lembar, t.baris, t.kolom, t.pesan].join('|');

/** Findings that stand beside no row: of the document, its header, its sums. */
export function temuanDokumen(p: Pick<PratinjauDpa, 'temuan' | 'baris'>): readonly Temuan[] {
  const diBaris = new Set(p.baris.flatMap((b) => b.temuan.map(sidik)));
  return p.temuan.filter((t) => !diBaris.has(sidik(t)));
}

/** Why nothing can be accepted yet, '' = it can. */
export function halanganTerima(k: Suntingan, p: PratinjauDpa): string {
  const berkas = temuanDokumen(p).filter((t) => t.tingkat === 'galat').length;
  if (berkas > 0) return `${angka(berkas)} galat pada berkas; perbaiki berkasnya, lalu baca ulang.`;
  const baris = jumlahGalat(k, p.baris);
  if (baris > 0) return `${angka(baris)} baris masih galat: betulkan, gabungkan, atau lewati.`;
  return jumlahDiterima(k, p.baris) === 0 ? 'Semua baris dilewati; tidak ada yang dapat diterima.' : '';
}
