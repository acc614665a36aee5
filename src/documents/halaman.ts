import type { UkuranKertas } from '../domain/surat';

/** Width and height in mm, portrait. */
export const UKURAN_MM: Readonly<Record<UkuranKertas, readonly [number, number]>> = {
  A4: [210, 297],
  F4_215: [215, 330],
  F4_210: [210, 330],
};

export type Orientasi = 'tegak' | 'mendatar';

export interface Halaman {
  readonly kertas: UkuranKertas;
  readonly orientasi: Orientasi;
  /** mm: top, right, bottom, left. */
  readonly tepi: readonly [number, number, number, number];
}

/**
 * Name of the CSS page of a size with its margins. One document may hold letters of several sizes: every letter asks for
 * its own named page.
 */
export function namaHalaman({ kertas, orientasi, tepi }: Halaman): string {
  return `h-${kertas}-${orientasi}-${tepi.join('-')}`.replaceAll('.', '_');
}

/** `@page` rules and the classes that use them, each distinct page once. */
export function gayaHalaman(daftar: readonly Halaman[]): string {
  const rules = new Map<string, string>();
  for (const halaman of daftar) {
    const nama = namaHalaman(halaman);
    const [lebar, tinggi] = UKURAN_MM[halaman.kertas];
    const ukuran = halaman.orientasi === 'tegak' ? `${lebar}mm ${tinggi}mm` : `${tinggi}mm ${lebar}mm`;
    const tepi = halaman.tepi.map((mm) => `${mm}mm`).join(' ');
    rules.set(nama, `@page ${nama}{size:${ukuran};margin:${tepi}}\n.${nama}{page:${nama}}`);
  }
  return [...rules.values()].join('\n');
}
