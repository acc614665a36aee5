import type { BagianId } from './ids';
import type { Pengaturan } from './pengaturan';

/** N5: code under which a bagian numbers its letters; '' = it has none of its own, or the very code of the office. */
export function unitNomor(
  { penomoran, surat }: Pick<Pengaturan, 'penomoran' | 'surat'>,
  bagianId: BagianId | null | undefined,
): string {
  const kode = penomoran.unit.find((satu) => satu.bagianId === bagianId)?.kode.trim() ?? '';
  return kode === surat.unit.trim() ? '' : kode;
}
