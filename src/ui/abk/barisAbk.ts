import type { Abk, BarisAbk, JumlahUnit, UnitAbk } from '../../domain/abk';
import { cariCocok } from '../../domain/nama';

export type SaringAbk = 'semua' | 'kurang' | 'pas' | 'lebih';
export type KolomUrut = 'susunan' | 'menit' | 'kebutuhan' | 'bulat' | 'pemangku' | 'selisih' | 'ej';
export interface UrutAbk {
  readonly kolom: KolomUrut;
  readonly turun: boolean;
}

/** A row of the table: a unit with its sums, one of its jabatan, or the sums of all shown units. */
export type BarisTabelAbk =
  | { readonly jenis: 'unit'; readonly kunci: string; readonly unit: UnitAbk; readonly isi: JumlahUnit }
  | { readonly jenis: 'jabatan'; readonly kunci: string; readonly unit: UnitAbk; readonly isi: BarisAbk }
  | { readonly jenis: 'kantor'; readonly kunci: string; readonly isi: JumlahUnit };

export const keadaanSelisih = ({ selisih }: Pick<BarisAbk, 'selisih'>): Exclude<SaringAbk, 'semua'> =>
  selisih < 0 ? 'kurang' : selisih > 0 ? 'lebih' : 'pas';

/** How many jabatan each filter would show. */
export function hitungSaring(abk: Abk): Readonly<Record<SaringAbk, number>> {
  const hasil = { semua: 0, kurang: 0, pas: 0, lebih: 0 };
  for (const { baris } of abk.unit)
    for (const b of baris) {
      hasil.semua += 1;
      hasil[keadaanSelisih(b)] += 1;
    }
  return hasil;
}

/** Numbers fall first on the first press; without EJ a row stands last either way. */
function banding(urut: UrutAbk): ((a: BarisAbk, b: BarisAbk) => number) | null {
  const { kolom, turun } = urut;
  if (kolom === 'susunan') return null;
  return (a, b) => {
    const [x, y] = [a[kolom], b[kolom]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return turun ? y - x : x - y;
  };
}

/**
 * Units in the order of the office, their jabatan filtered and sorted inside each; the sums of a unit always stand for all
 * of it. Without anything that fits, no rows at all.
 */
export function susunBaris(abk: Abk, saring: SaringAbk, cari: string, urut: UrutAbk): readonly BarisTabelAbk[] {
  const hasil: BarisTabelAbk[] = [];
  const menurut = banding(urut);
  for (const unit of abk.unit) {
    const cocok = unit.baris.filter(
      (b) => (saring === 'semua' || keadaanSelisih(b) === saring) && (cari === '' || cariCocok(b.jabatan, cari)),
    );
    if (cocok.length === 0) continue;
    const urutan = menurut ? [...cocok].sort(menurut) : cocok;
    hasil.push({ jenis: 'unit', kunci: `unit:${unit.bagianId ?? ''}`, unit, isi: unit.jumlah });
    for (const isi of urutan) hasil.push({ jenis: 'jabatan', kunci: isi.kunci, unit, isi });
  }
  if (hasil.length > 0 && abk.unit.length > 1) hasil.push({ jenis: 'kantor', kunci: 'kantor', isi: abk.jumlah });
  return hasil;
}
