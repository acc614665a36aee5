import type { PratinjauDpa } from '../../api/dpaViews';

type SubUnit = PratinjauDpa['subUnit'][number];

/** `4.01.0.00.0.00.01.0004` → `4.01.0.00.0.00.01`; '' for a name or a code of another kind. */
export function kodeSkpd(kode: string): string {
  const bagian = kode.split('.');
  return bagian.length >= 7 && /^\d[\d.]*$/.test(kode) ? bagian.slice(0, 7).join('.') : '';
}

/** Units without codes: a list this long is no longer one office with its bagian. */
const BATAS_TANPA_KODE = 15;

/** A rekap of the whole government: whose lines are wanted must be asked first. */
export function lintasKantor(subUnit: readonly SubUnit[]): boolean {
  const kantor = new Set(subUnit.map((s) => kodeSkpd(s.kode)));
  if (kantor.size > 1) return true;
  return kantor.has('') && subUnit.length > BATAS_TANPA_KODE;
}

/** The office's own sub units first, then by code and name. */
export function urutkanUnit(subUnit: readonly SubUnit[], kodeKantor: string): readonly SubUnit[] {
  const kantor = kodeSkpd(kodeKantor);
  const milik = (s: SubUnit): number => Number(kantor !== '' && kodeSkpd(s.kode) === kantor);
  return [...subUnit].sort(
    (a, b) => milik(b) - milik(a) || a.kode.localeCompare(b.kode) || a.nama.localeCompare(b.nama, 'id'),
  );
}
