import type { PerPeta } from '../../api/petaViews';
import { mingguTahun, type Minggu } from '../../domain/hari';
import { hitungPeriode, type BebanTahun } from '../../domain/hitungan';
import type { PegawaiId } from '../../domain/ids';
import type { Kantor } from '../../domain/kantor';
import type { TugasTerbagi } from '../../domain/tugas';

/** A plan the map can show: the open office (KantorCache), or one it is compared with. */
export interface SumberPeta {
  readonly kantor: Kantor;
  readonly generation: number;
  /** People whose year is not counted yet. */
  readonly bebanKurang: number;
  tugasPegawai(id: PegawaiId): readonly TugasTerbagi[];
  beban(id: PegawaiId): BebanTahun;
  touchedSince(generation: number): ReadonlySet<PegawaiId> | 'semua';
}

/** The window and the other calls get their turn between two slices of this length. */
const SLICE_MS = 8;
const MONTHS = 12;
/** People counted without noticeable delay inside one call. */
const AT_ONCE = 200;
/** After a command that touched more people than this everything is laid out anew. */
const ANEW = 1000;

/**
 * Weekly load and capacity of everybody as flat arrays of minutes, a row per person (months and the year are kept by the
 * source itself). A row is counted when it is first asked for, or by `bangun` in small slices behind; a command only makes
 * the rows of the people it touched invalid.
 */
export class RingkasanPeta {
  readonly #slots = new Map<PegawaiId, number>();
  #weeks: readonly Minggu[] = [];
  #load = new Int32Array(0);
  #capacity = new Int32Array(0);
  #known = new Uint8Array(0);
  #left = 0;
  #generation = -1;
  #building: Promise<void> | null = null;

  constructor(readonly sumber: SumberPeta) {}

  /** Columns of a row after the year. */
  lebar(per: PerPeta): number {
    this.#catchUp();
    return per === 'bulan' ? MONTHS : this.#weeks.length;
  }
  /** Sums over everybody are at hand: at most a few people are counted on the way. */
  siap(per: PerPeta): boolean {
    this.#catchUp();
    return this.sumber.bebanKurang <= AT_ONCE && (per === 'bulan' || this.#left <= AT_ONCE);
  }
  get berjalan(): boolean {
    return this.#building !== null;
  }
  get lengkap(): boolean {
    this.#catchUp();
    return this.sumber.bebanKurang === 0 && this.#left === 0;
  }

  /** Writes year and columns of one person at `at`; zeros for somebody the plan does not know. */
  salin(id: PegawaiId, per: PerPeta, beban: Int32Array, kapasitas: Int32Array, at: number): void {
    this.#catchUp();
    if (!this.sumber.kantor.pegawai.has(id)) return;
    const year = this.sumber.beban(id);
    beban[at] = year.beban;
    kapasitas[at] = year.kapasitas;
    if (per === 'bulan') {
      beban.set(year.bulan.beban, at + 1);
      kapasitas.set(year.bulan.kapasitas, at + 1);
      return;
    }
    const from = this.#row(id);
    beban.set(this.#load.subarray(from, from + this.#weeks.length), at + 1);
    kapasitas.set(this.#capacity.subarray(from, from + this.#weeks.length), at + 1);
  }

  /** Adds people up: one row. Zeros until `siap`. */
  jumlah(ids: readonly PegawaiId[], per: PerPeta): { beban: Int32Array; kapasitas: Int32Array } {
    const width = this.lebar(per) + 1;
    const [beban, kapasitas] = [new Int32Array(width), new Int32Array(width)];
    if (!this.siap(per)) return { beban, kapasitas };
    const add = (to: Int32Array, from: Int32Array, start: number): void => {
      for (let i = 1; i < width; i++) to[i] = (to[i] ?? 0) + (from[start + i - 1] ?? 0);
    };
    for (const id of ids) {
      const year = this.sumber.beban(id);
      beban[0] = (beban[0] ?? 0) + year.beban;
      kapasitas[0] = (kapasitas[0] ?? 0) + year.kapasitas;
      const at = per === 'bulan' ? 0 : this.#row(id);
      add(beban, per === 'bulan' ? year.bulan.beban : this.#load, at);
      add(kapasitas, per === 'bulan' ? year.bulan.kapasitas : this.#capacity, at);
    }
    return { beban, kapasitas };
  }

  /** Highest ratio of a single week or month. */
  puncak(id: PegawaiId, per: PerPeta): number {
    this.#catchUp();
    const { bulan } = this.sumber.beban(id);
    const [load, capacity] = per === 'bulan' ? [bulan.beban, bulan.kapasitas] : [this.#load, this.#capacity];
    const from = per === 'bulan' ? 0 : this.#row(id);
    let highest = 0;
    for (let i = from; i < from + this.lebar(per); i++) {
      const room = capacity[i] ?? 0;
      if (room > 0) highest = Math.max(highest, (load[i] ?? 0) / room);
    }
    return highest;
  }

  /** Counts whoever is missing, in slices; a second call joins the one under way. */
  bangun(): Promise<void> {
    this.#building ??= this.#build().finally(() => (this.#building = null));
    return this.#building;
  }

  async #build(): Promise<void> {
    for (;;) {
      this.#catchUp();
      const until = performance.now() + SLICE_MS;
      let whole = true;
      for (const [id, slot] of this.#slots) {
        if (performance.now() > until) {
          whole = false;
          break;
        }
        // A command under way may have taken the person out already.
        if (!this.sumber.kantor.pegawai.has(id)) continue;
        this.sumber.beban(id);
        if (this.#known[slot] === 0) this.#count(id, slot);
      }
      if (whole) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** First index of the weeks of a person. */
  #row(id: PegawaiId): number {
    const slot = this.#slots.get(id) ?? this.#add(id);
    if (this.#known[slot] === 0) this.#count(id, slot);
    return slot * this.#weeks.length;
  }

  #count(id: PegawaiId, slot: number): void {
    const { kantor } = this.sumber;
    const { beban, kapasitas } = hitungPeriode(kantor, id, this.sumber.tugasPegawai(id), this.#weeks);
    this.#load.set(beban, slot * this.#weeks.length);
    this.#capacity.set(kapasitas, slot * this.#weeks.length);
    this.#known[slot] = 1;
    this.#left--;
  }

  /** Forgets the rows of whoever was touched since the last look. */
  #catchUp(): void {
    const { generation, kantor } = this.sumber;
    if (generation === this.#generation) return;
    const touched = this.#generation < 0 ? 'semua' : this.sumber.touchedSince(this.#generation);
    this.#generation = generation;
    if (touched === 'semua' || touched.size > ANEW) return this.#start();
    for (const id of touched) {
      const slot = this.#slots.get(id);
      if (kantor.pegawai.has(id)) this.#forget(slot ?? this.#add(id));
      else if (slot !== undefined) this.#remove(id, slot);
    }
  }

  #start(): void {
    const { kantor } = this.sumber;
    this.#weeks = mingguTahun(kantor.kalender.tahun);
    this.#slots.clear();
    for (const id of kantor.pegawai.keys()) this.#slots.set(id, this.#slots.size);
    this.#left = this.#slots.size;
    this.#known = new Uint8Array(this.#slots.size);
    this.#load = new Int32Array(this.#slots.size * this.#weeks.length);
    this.#capacity = new Int32Array(this.#load.length);
  }

  #forget(slot: number): void {
    if (this.#known[slot] === 1) this.#left++;
    this.#known[slot] = 0;
  }

  #remove(id: PegawaiId, slot: number): void {
    if (this.#known[slot] === 0) this.#left--;
    // The slot stays empty until the next start; nobody points at it.
    this.#slots.delete(id);
  }

  #add(id: PegawaiId): number {
    const slot = this.#known.length;
    this.#known = lengthened(this.#known, slot + 1);
    this.#load = lengthened(this.#load, (slot + 1) * this.#weeks.length);
    this.#capacity = lengthened(this.#capacity, (slot + 1) * this.#weeks.length);
    this.#slots.set(id, slot);
    this.#left++;
    return slot;
  }
}

function lengthened<T extends Int32Array | Uint8Array>(old: T, length: number): T {
  const next = new (old.constructor as new (length: number) => T)(length);
  next.set(old);
  return next;
}
