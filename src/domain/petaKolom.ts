/** Which columns of a sheet hold which field, as a person confirmed it for one layout. All indexes are 0-based. */
export interface PetaKolom {
  /** Fingerprint of the header texts: the same layout next month has the same one. */
  readonly sidik: string;
  readonly lembar: string;
  readonly judulAwal: number;
  readonly judulAkhir: number;
  readonly awalData: number;
  readonly kolom: Readonly<Record<string, readonly number[]>>;
}

const bulat = (nilai: unknown): nilai is number => Number.isInteger(nilai) && Number(nilai) >= 0;

/** Whether something read from a file has this shape. */
export function isPetaKolom(nilai: unknown): nilai is PetaKolom {
  if (typeof nilai !== 'object' || nilai === null) return false;
  const peta = nilai as Partial<Record<keyof PetaKolom, unknown>>;
  return (
    typeof peta.sidik === 'string' &&
    typeof peta.lembar === 'string' &&
    [peta.judulAwal, peta.judulAkhir, peta.awalData].every(bulat) &&
    typeof peta.kolom === 'object' &&
    peta.kolom !== null &&
    Object.values(peta.kolom).every((indeks) => Array.isArray(indeks) && indeks.every(bulat))
  );
}
