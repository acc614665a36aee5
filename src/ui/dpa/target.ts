import type { Indikator } from '../../domain/subKegiatan';

/** `100 Dokumen`, '' without a target. */
export const butirTarget = ({ target, satuan }: Indikator): string =>
  target === '' ? '' : [target, satuan].filter(Boolean).join(' ');
