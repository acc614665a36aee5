import type { Worker } from 'node:worker_threads';
import { GalatTempat } from './bersama/galatTempat';
import type { KabarUtas, NamaGerak, PesanGerak } from './bersama/tanganFolder';

/** A thread that ended is started again after this, each time after twice as long. */
const TUNDA_MS = 1_000;
const TUNDA_TERPANJANG_MS = 60_000;
/** A piece that was being read so often when the thread ended is not read any more. */
const MATI_TERBANYAK = 2;

interface Penunggu {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The thread that touches the shared folder. When it ends (its memory was not enough for a piece, a crash of what it calls)
 * what was asked of it fails and the next gesture finds a new one; a piece that ends it twice is left out.
 */
export class UtasFolder {
  #worker: Worker | null = null;
  readonly #penunggu = new Map<number, Penunggu>();
  #nomor = 0;
  #menutup = false;
  #membaca: string | null = null;
  readonly #mati = new Map<string, number>();
  #gagal = 0;
  #nanti = -Infinity;

  /** `mulai` gets the names of pieces that must not be read. */
  constructor(
    private readonly mulai: (racun: readonly string[]) => Worker,
    private readonly tundaMs = TUNDA_MS,
  ) {}

  /** Throws GalatTempat, also while the thread is not started again yet. */
  minta(nama: NamaGerak, masukan: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const worker = this.#utas();
      if (!worker) return reject(new GalatTempat('', 'the thread ended'));
      const pesan: PesanGerak = { nomor: ++this.#nomor, nama, masukan };
      this.#penunggu.set(pesan.nomor, { resolve, reject });
      worker.ref();
      worker.postMessage(pesan);
    });
  }

  /** Ends the thread once it is out of its last gesture. */
  tutup(): void {
    this.#menutup = true;
    this.#worker?.unref();
    if (this.#penunggu.size === 0) void this.#worker?.terminate();
  }

  #utas(): Worker | null {
    if (this.#worker || this.#menutup || performance.now() < this.#nanti) return this.#worker;
    const racun = [...this.#mati].filter(([, kali]) => kali >= MATI_TERBANYAK).map(([nama]) => nama);
    const worker = this.mulai(racun);
    this.#worker = worker;
    worker.on('message', (kabar: KabarUtas) => this.#terima(worker, kabar));
    let sebab = 'the thread ended';
    worker.on('error', (error) => (sebab = error.message));
    // An error overtakes what the thread said before it; at the exit everything has arrived, the piece it was reading too.
    worker.on('exit', () => this.#berakhir(worker, sebab));
    // An idle thread does not keep the program from ending, and none does once it is told to end.
    worker.unref();
    return worker;
  }

  #terima(worker: Worker, kabar: KabarUtas): void {
    if ('membaca' in kabar) {
      this.#membaca = kabar.membaca;
      return;
    }
    this.#gagal = 0;
    const asked = this.#penunggu.get(kabar.nomor);
    this.#penunggu.delete(kabar.nomor);
    if ('galat' in kabar) asked?.reject(new GalatTempat(kabar.galat.kode, kabar.galat.pesan));
    else asked?.resolve(kabar.hasil);
    if (this.#penunggu.size > 0) return;
    if (this.#menutup) void worker.terminate();
    else worker.unref();
  }

  #berakhir(worker: Worker, pesan: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    if (this.#membaca !== null) this.#mati.set(this.#membaca, (this.#mati.get(this.#membaca) ?? 0) + 1);
    this.#membaca = null;
    this.#nanti = performance.now() + Math.min(this.tundaMs * 2 ** this.#gagal, TUNDA_TERPANJANG_MS);
    this.#gagal++;
    for (const { reject } of this.#penunggu.values()) reject(new GalatTempat('', pesan));
    this.#penunggu.clear();
  }
}
