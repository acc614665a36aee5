/** How letters go out: one PDF each, all in one, or one each inside a zip. */
export const CARA_CETAK = ['perOrang', 'satuBerkas', 'zip'] as const;
export type CaraCetak = (typeof CARA_CETAK)[number];

/** Up to this many letters PDFs are tagged unless the user says otherwise: tags double the time and the size. */
const BATAS_BERTAG = 50;
export const bertagBawaan = (jumlah: number): boolean => jumlah <= BATAS_BERTAG;
