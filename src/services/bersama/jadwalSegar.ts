const MENIT = 60_000;
/** When the main file lacks something: at the next pause after this, without any pause after that. */
const SEGAR_MS = 10 * MENIT;
const MENDESAK_MS = 20 * MENIT;
const JEDA_MS = 2_000;
/** By the clock only one window does it; another where that one evidently cannot. */
const GANTI_MS = 30 * MENIT;
/** A main file that is not there: later than a program needs that deletes and writes anew. */
const HILANG_MS = 15_000;
const MUNDUR_MS = [1 * MENIT, 2 * MENIT, 5 * MENIT, 10 * MENIT];

export interface SaatSegar {
  /** All times in `performance.now()`. */
  readonly kini: number;
  /** Since when nobody wrote and nothing arrived. */
  readonly diamSejak: number;
  /** The main file is not there. */
  readonly hilang: boolean;
  /** Of all windows that are there this one is to do it. */
  readonly terpilih: boolean;
}

/** When the main file is brought up to date by the clock, also in an office that never rests. */
export class JadwalSegar {
  #cap: string | null = null;
  #pada: number;
  #gagal = 0;
  #nanti = -Infinity;

  constructor(kini: number) {
    this.#pada = kini;
  }

  /** The main file looks like this now: whoever brought it up to date, it counts. */
  terlihat(cap: string, kini: number): void {
    if (cap === this.#cap) return;
    this.#cap = cap;
    this.#pada = kini;
  }

  waktunya({ kini, diamSejak, hilang, terpilih }: SaatSegar): boolean {
    if (kini < this.#nanti) return false;
    const lama = kini - this.#pada;
    const diam = kini - diamSejak;
    if (!terpilih) return lama >= GANTI_MS;
    if (hilang && diam >= HILANG_MS) return true;
    return lama >= MENDESAK_MS || (lama >= SEGAR_MS && diam >= JEDA_MS);
  }

  /** Not before a while, and a longer one each time. */
  gagal(kini: number): void {
    this.#nanti = kini + (MUNDUR_MS[Math.min(this.#gagal, MUNDUR_MS.length - 1)] ?? 0);
    this.#gagal++;
  }

  berhasil(kini: number): void {
    this.#pada = kini;
    this.#gagal = 0;
    this.#nanti = -Infinity;
  }
}
