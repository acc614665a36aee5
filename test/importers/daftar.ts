import type { Nomenklatur } from '../../src/importers/nomenklatur';
import { bukaNomenklatur } from '../../src/importers/nomenklatur';
import { berkas } from './buku';

let sekali: Nomenklatur | null = null;
/** The shipped nomenclature, opened once per test file. */
export function nomenklatur(): Nomenklatur {
  sekali ??= bukaNomenklatur(berkas('resources/nomenklatur/nomenklatur.tsv'));
  return sekali;
}
