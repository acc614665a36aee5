import type { PegawaiId } from '../../domain/ids';

/** Minutes of a row; sums over a large office exceed 32 bits. */
export interface Angka {
  readonly beban: Float64Array;
  readonly kapasitas: Float64Array;
}

/** What counting one person anew changed, in the numbers of the row and in the kind the person is counted under. */
export interface Ubahan extends Angka {
  readonly id: PegawaiId;
  readonly dari: number;
  readonly ke: number;
}

export function selisih(sebelum: Angka, sesudah: Angka): Angka {
  const kurang = (dari: Float64Array, ke: Float64Array): Float64Array => ke.map((nilai, i) => nilai - (dari[i] ?? 0));
  return { beban: kurang(sebelum.beban, sesudah.beban), kapasitas: kurang(sebelum.kapasitas, sesudah.kapasitas) };
}

/** The rows of a list of people added up once; later differences of its people are taken over one by one. */
export class JumlahPeta {
  readonly #beban: Float64Array;
  readonly #kapasitas: Float64Array;
  readonly #orang: ReadonlySet<PegawaiId>;
  /** People by kind. */
  readonly cacah = new Int32Array(64);

  /** `sampai`: changes up to that place in the log are in the rows that are added now. */
  constructor(
    ids: readonly PegawaiId[],
    lebar: number,
    readonly epoch: number,
    private sampai: number,
  ) {
    this.#orang = new Set(ids);
    this.#beban = new Float64Array(lebar);
    this.#kapasitas = new Float64Array(lebar);
  }

  tambah(beban: Float64Array, kapasitas: Float64Array, at: number, jenis: number): void {
    tambah(this.#beban, beban, at);
    tambah(this.#kapasitas, kapasitas, at);
    this.cacah[jenis] = (this.cacah[jenis] ?? 0) + 1;
  }

  /** Takes over what changed since; false when some of it is forgotten already. */
  ikuti(log: readonly Ubahan[], terlupa: number): boolean {
    if (this.sampai < terlupa) return false;
    for (let at = this.sampai - terlupa; at < log.length; at++) {
      const satu = log[at];
      if (!satu || !this.#orang.has(satu.id)) continue;
      tambah(this.#beban, satu.beban, 0);
      tambah(this.#kapasitas, satu.kapasitas, 0);
      this.cacah[satu.dari] = (this.cacah[satu.dari] ?? 0) - 1;
      this.cacah[satu.ke] = (this.cacah[satu.ke] ?? 0) + 1;
    }
    this.sampai = terlupa + log.length;
    return true;
  }

  /** The year, then `lebar` numbers from `dari` on. */
  potong(dari: number, lebar: number): Angka {
    const ambil = (semua: Float64Array): Float64Array => {
      const hasil = new Float64Array(lebar + 1);
      hasil[0] = semua[0] ?? 0;
      hasil.set(semua.subarray(dari, dari + lebar), 1);
      return hasil;
    };
    return { beban: ambil(this.#beban), kapasitas: ambil(this.#kapasitas) };
  }
}

function tambah(ke: Float64Array, dari: Float64Array, at: number): void {
  for (let i = 0; i < ke.length; i++) ke[i] = (ke[i] ?? 0) + (dari[at + i] ?? 0);
}

/** The same numbers with room for more behind. */
export function lengthened<T extends Float64Array | Uint8Array>(old: T, length: number): T {
  const next = new (old.constructor as new (length: number) => T)(length);
  next.set(old);
  return next;
}
