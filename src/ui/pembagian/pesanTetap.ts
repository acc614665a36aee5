import type { HasilBagian } from '../../api/views';

/** What a division by hand did, and which done parts stayed where they were. */
export const pesanTetap =
  (pesan: string) =>
  (hasil: HasilBagian | null): string => {
    const [satu, ...lain] = hasil?.tetap ?? [];
    if (satu === undefined) return pesan;
    const siapa = lain.length > 2 ? `${satu} dan ${lain.length} lainnya` : [satu, ...lain].join(', ');
    // A name may end in a full stop of its own (`M.Si.`).
    return `${pesan.replace(/\.$/, '')}. Yang sudah dikerjakan tetap tercatat: ${siapa}`;
  };
