import type { Cadangan } from '../../api/views';

export interface KelompokCadangan {
  readonly jenis: 'khusus' | 'berkala';
  readonly daftar: readonly Cadangan[];
}

/** Those taken before something big or by hand stand apart from the ring of the clock; empty groups are left out. */
export function kelompokkan(daftar: readonly Cadangan[]): KelompokCadangan[] {
  const berkala = daftar.filter(({ sebab }) => sebab === 'berkala');
  const khusus = daftar.filter(({ sebab }) => sebab !== 'berkala');
  return [
    { jenis: 'khusus' as const, daftar: khusus },
    { jenis: 'berkala' as const, daftar: berkala },
  ].filter((satu) => satu.daftar.length > 0);
}

export interface RuangJenis {
  readonly sebab: Cadangan['sebab'];
  readonly jumlah: number;
  readonly ukuran: number;
}

/** Space by kind, largest first. */
export function ruangPerJenis(daftar: readonly Cadangan[]): RuangJenis[] {
  const jenis = new Map<Cadangan['sebab'], RuangJenis>();
  for (const { sebab, ukuran } of daftar) {
    const lama = jenis.get(sebab) ?? { sebab, jumlah: 0, ukuran: 0 };
    jenis.set(sebab, { sebab, jumlah: lama.jumlah + 1, ukuran: lama.ukuran + ukuran });
  }
  return [...jenis.values()].sort((a, b) => b.ukuran - a.ukuran);
}

export const jumlahUkuran = (daftar: readonly Pick<Cadangan, 'ukuran'>[]): number =>
  daftar.reduce((n, { ukuran }) => n + ukuran, 0);

const HARI_MS = 24 * 3_600_000;
export const lebihLama = (daftar: readonly Cadangan[], hari: number, kini: number): Cadangan[] =>
  daftar.filter(({ dibuat }) => kini - Date.parse(dibuat) > hari * HARI_MS);
