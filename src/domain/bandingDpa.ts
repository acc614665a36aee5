import type { Indikator } from './subKegiatan';

/**
 * How a line stands in one version of the budget document against another:
 * V1 a line is a sub kegiatan of a sub unit (`kunci`); the same key in both versions is the same line;
 * V2 a line whose pagu became 0 is taken out as if it were no longer named, one that had 0 before is as good as new; where
 *    both have 0, or only one version names it at all, naming decides;
 * V3 of one line in both versions the money comes first: another pagu is `paguBerubah`, else another target is
 *    `targetBerubah`, else `sama`;
 * V4 targets are compared as value and unit of every indicator, whatever their order, blanks or capitals; a version that
 *    names no indicator of a line says nothing about its target;
 * V5 a code that is new in one sub unit and gone from one other has moved there (`pindahUnit`); where several units
 *    gave or took it, nobody can know which went where: they stay `baru` and `dihapus`;
 * V6 the differences of all lines add up to the difference of the totals.
 * The wording is never a change: offices and SIPD spell the same line differently.
 */
export type KeadaanBanding = 'baru' | 'sama' | 'paguBerubah' | 'targetBerubah' | 'pindahUnit' | 'dihapus';

export interface ButirBanding {
  readonly kunci: string;
  /** Key form, '' without one: such a line cannot be followed to another unit. */
  readonly kode: string;
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
  /** Whole rupiah ≥ 0. */
  readonly pagu: number;
  readonly indikator: readonly Indikator[];
}

export interface Beda<L extends ButirBanding> {
  readonly keadaan: KeadaanBanding;
  /** Null for `baru`. Of a line that came back from 0 the older one is given too (V2). */
  readonly lama: L | null;
  /** Null when the newer version does not name it. */
  readonly baru: L | null;
  /** Whole rupiah, newer less older. */
  readonly selisih: number;
}

/** In the order of the newer version, then what only the older one has. Keys are unique within a version. */
export function bandingDpa<L extends ButirBanding>(lama: readonly L[], baru: readonly L[]): Beda<L>[] {
  const dulu = new Map(lama.map((butir) => [butir.kunci, butir]));
  const kini = new Set(baru.map((butir) => butir.kunci));
  const hasil: Beda<L>[] = baru.map((butir) => beda(dulu.get(butir.kunci) ?? null, butir));
  for (const butir of lama) if (!kini.has(butir.kunci)) hasil.push(beda(butir, null));
  return satukanPindah(hasil);
}

function beda<L extends ButirBanding>(lama: L | null, baru: L | null): Beda<L> {
  return { keadaan: keadaanDari(lama, baru), lama, baru, selisih: (baru?.pagu ?? 0) - (lama?.pagu ?? 0) };
}

function keadaanDari(lama: ButirBanding | null, baru: ButirBanding | null): KeadaanBanding {
  if (baru === null) return 'dihapus';
  if (lama === null) return 'baru';
  if (lama.pagu !== baru.pagu) return baru.pagu === 0 ? 'dihapus' : lama.pagu === 0 ? 'baru' : 'paguBerubah';
  return targetBerbeda(lama, baru) ? 'targetBerubah' : 'sama';
}

/** V5. The pair becomes one entry at the place of the newer line. */
function satukanPindah<L extends ButirBanding>(semua: readonly Beda<L>[]): Beda<L>[] {
  const pergi = perKode(semua.filter((satu) => satu.keadaan === 'dihapus'));
  const datang = perKode(semua.filter((satu) => satu.keadaan === 'baru'));
  const pasangan = new Map<Beda<L>, Beda<L>>();
  const tergabung = new Set<Beda<L>>();
  for (const [kode, [masuk, ...lainMasuk]] of datang) {
    const [keluar, ...lainKeluar] = pergi.get(kode) ?? [];
    if (!masuk || !keluar || lainMasuk.length > 0 || lainKeluar.length > 0) continue;
    pasangan.set(masuk, keluar);
    tergabung.add(keluar);
  }
  return semua.flatMap((satu): Beda<L>[] => {
    if (tergabung.has(satu)) return [];
    const asal = pasangan.get(satu);
    if (!asal) return [satu];
    // What the other row of either side still has (0 rupiah, V2) changes no sum.
    return [{ keadaan: 'pindahUnit', lama: asal.lama, baru: satu.baru, selisih: satu.selisih + asal.selisih }];
  });
}

function perKode<D extends Beda<ButirBanding>>(daftar: readonly D[]): Map<string, D[]> {
  const hasil = new Map<string, D[]>();
  for (const satu of daftar) {
    const kode = (satu.baru ?? satu.lama)?.kode ?? '';
    if (kode === '') continue;
    const teman = hasil.get(kode);
    if (teman) teman.push(satu);
    else hasil.set(kode, [satu]);
  }
  return hasil;
}

const rapikan = (teks: string): string => teks.replace(/\s+/g, ' ').trim().toLowerCase();

const sidikTarget = ({ target, satuan }: Indikator): string => rapikan(`${target} ${satuan}`);

/** V4. */
export function targetBerbeda(a: Pick<ButirBanding, 'indikator'>, b: Pick<ButirBanding, 'indikator'>): boolean {
  const sidik = (butir: Pick<ButirBanding, 'indikator'>): string =>
    butir.indikator.map(sidikTarget).filter(Boolean).sort().join('\n');
  const [x, y] = [sidik(a), sidik(b)];
  return x !== '' && y !== '' && x !== y;
}

/** Targets of a line in one line of text: `100 Dokumen; 4 Laporan`, '' without any. */
export const targetTeks = (indikator: readonly Indikator[]): string =>
  indikator
    .map(({ target, satuan }) => `${target} ${satuan}`.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('; ');
