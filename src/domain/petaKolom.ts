/**
 * Which columns of a sheet hold which field: found by the machine, corrected by the user, remembered per layout and
 * exchanged as JSON (`--peta FILE`). All indexes are 0-based.
 */
export interface PetaKolom {
  /** Fingerprint of the header texts: the same layout next month has the same one. */
  readonly sidik: string;
  readonly lembar: string;
  /** First and last header row. */
  readonly judulAwal: number;
  readonly judulAkhir: number;
  readonly awalData: number;
  /** Columns by field. Several columns: a code split over cells (joined by dots), else the first that is not empty. */
  readonly kolom: Readonly<Record<string, readonly number[]>>;
}

export interface KolomTersedia {
  readonly indeks: number;
  /** `F` */
  readonly huruf: string;
  /** Header as read over all its rows, '' when the column has none. */
  readonly judul: string;
  /** A few different values below the header. */
  readonly contoh: readonly string[];
}

/** What the mapping screen needs: the guess, the columns to choose from and the head of the sheet. */
export interface PemetaanLembar {
  readonly lembarAda: readonly string[];
  readonly peta: PetaKolom;
  readonly kolom: readonly KolomTersedia[];
  /** First rows of the sheet as text. */
  readonly cuplikan: readonly (readonly string[])[];
  readonly bidang: readonly { readonly kunci: string; readonly nama: string; readonly wajib: boolean }[];
  /** False: a person must look before anything is taken in. */
  readonly yakin: boolean;
  /** Why not (Indonesian), '' when sure. */
  readonly alasan: string;
  /** The mapping was remembered from an earlier import or given by the user. */
  readonly diingat: boolean;
}

/** A field of a mapping: its key in `PetaKolom.kolom` and its name for the user. */
export interface BidangPeta {
  readonly kunci: string;
  readonly nama: string;
  readonly wajib: boolean;
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
