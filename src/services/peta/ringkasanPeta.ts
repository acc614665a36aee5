import type { PerPeta } from '../../api/petaViews';
import { mingguTahun, type Minggu } from '../../domain/hari';
import { hitungPeriode, type BebanTahun } from '../../domain/hitungan';
import type { PegawaiId } from '../../domain/ids';
import type { Kantor } from '../../domain/kantor';
import type { TugasTerbagi } from '../../domain/tugas';
import { JumlahPeta, lengthened, selisih, type Angka, type Ubahan } from './jumlahPeta';

/** A plan the map can show: the open office (KantorCache), or one it is compared with. */
export interface SumberPeta {
  readonly kantor: Kantor;
  readonly generation: number;
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
/** Changed rows that kept sums can still catch up with. */
const REMEMBERED = 400;
/** A row: the year, twelve months, the weeks. */
const WEEKS_AT = 1 + MONTHS;
const [NEVER, COUNTED, STALE] = [0, 1, 2] as const;

/**
 * Load and capacity of everybody as flat arrays of minutes: year, months and weeks of a person in a row. A row is counted
 * when it is first asked for, or by `bangun` in small slices behind. A command only makes the rows of the people it touched
 * stale, and kept sums take over the difference, so that one drop costs the same in a small and in a very large office.
 */
export class RingkasanPeta {
  readonly #slots = new Map<PegawaiId, number>();
  #weeks: readonly Minggu[] = [];
  #load = new Float64Array(0);
  #capacity = new Float64Array(0);
  /** What `cacah` said about the person when the row was counted. */
  #tally = new Uint8Array(0);
  #known = new Uint8Array(0);
  #left = 0;
  readonly #stale = new Set<PegawaiId>();
  #changes: Ubahan[] = [];
  #forgotten = 0;
  #epoch = 0;
  #sums = new WeakMap<readonly PegawaiId[], JumlahPeta>();
  #generation = -1;
  #building: Promise<void> | null = null;

  /** `cacah` sorts a person into one of 64 kinds that sums count. */
  constructor(
    readonly sumber: SumberPeta,
    private readonly cacah: (id: PegawaiId) => number = () => 0,
  ) {}

  /** Columns of a row after the year. */
  lebar(per: PerPeta): number {
    this.#catchUp();
    return per === 'bulan' ? MONTHS : this.#weeks.length;
  }
  get berjalan(): boolean {
    return this.#building !== null;
  }
  /** Sums over everybody are at hand: at most a few people are counted on the way. */
  get siap(): boolean {
    this.#catchUp();
    return this.#left <= AT_ONCE;
  }
  get lengkap(): boolean {
    this.#catchUp();
    return this.#left === 0;
  }

  /** Writes year and columns of one person at `at`; zeros for somebody the plan does not know. */
  salin(id: PegawaiId, per: PerPeta, beban: Float64Array, kapasitas: Float64Array, at: number): void {
    this.#catchUp();
    if (!this.sumber.kantor.pegawai.has(id)) return;
    const [row, width] = [this.#row(id), this.lebar(per)];
    const from = row + (per === 'bulan' ? 1 : WEEKS_AT);
    beban[at] = this.#load[row] ?? 0;
    kapasitas[at] = this.#capacity[row] ?? 0;
    beban.set(this.#load.subarray(from, from + width), at + 1);
    kapasitas.set(this.#capacity.subarray(from, from + width), at + 1);
  }

  /** People added up: one row, and how many there are of each kind. Zeros until `siap`. The list is known by identity. */
  jumlah(ids: readonly PegawaiId[], per: PerPeta): { beban: Float64Array; kapasitas: Float64Array; cacah: Int32Array } {
    const width = this.lebar(per);
    if (!this.siap)
      return { beban: new Float64Array(width + 1), kapasitas: new Float64Array(width + 1), cacah: new Int32Array(64) };
    this.#settle();
    let sum = this.#sums.get(ids);
    if (sum?.epoch !== this.#epoch || !sum.ikuti(this.#changes, this.#forgotten)) {
      sum = new JumlahPeta(ids, WEEKS_AT + this.#weeks.length, this.#epoch, this.#forgotten + this.#changes.length);
      for (const id of ids) {
        const row = this.#row(id);
        sum.tambah(this.#load, this.#capacity, row, this.#tally[this.#slots.get(id) ?? 0] ?? 0);
      }
      this.#sums.set(ids, sum);
    }
    const from = per === 'bulan' ? 1 : WEEKS_AT;
    return { ...sum.potong(from, width), cacah: sum.cacah };
  }

  /** Highest ratio of a single week or month. */
  puncak(id: PegawaiId, per: PerPeta): number {
    this.#catchUp();
    const from = this.#row(id) + (per === 'bulan' ? 1 : WEEKS_AT);
    let highest = 0;
    for (let i = from; i < from + this.lebar(per); i++) {
      const room = this.#capacity[i] ?? 0;
      if (room > 0) highest = Math.max(highest, (this.#load[i] ?? 0) / room);
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
        if (this.#known[slot] !== NEVER) continue;
        if (performance.now() > until) {
          whole = false;
          break;
        }
        // A command under way may have taken the person out already.
        if (this.sumber.kantor.pegawai.has(id)) this.#count(id, slot);
      }
      if (whole) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** First index of the numbers of a person. */
  #row(id: PegawaiId): number {
    const slot = this.#slots.get(id) ?? this.#add(id);
    if (this.#known[slot] !== COUNTED) this.#count(id, slot);
    return slot * (WEEKS_AT + this.#weeks.length);
  }

  #count(id: PegawaiId, slot: number): void {
    const { kantor } = this.sumber;
    const width = WEEKS_AT + this.#weeks.length;
    const at = slot * width;
    const before = this.#known[slot] === STALE ? this.#copy(at, width) : null;
    const [kindBefore, kind] = [this.#tally[slot] ?? 0, this.cacah(id)];
    const year = this.sumber.beban(id);
    const weeks = hitungPeriode(kantor, id, this.sumber.tugasPegawai(id), this.#weeks);
    this.#load[at] = year.beban;
    this.#capacity[at] = year.kapasitas;
    this.#load.set(year.bulan.beban, at + 1);
    this.#capacity.set(year.bulan.kapasitas, at + 1);
    this.#load.set(weeks.beban, at + WEEKS_AT);
    this.#capacity.set(weeks.kapasitas, at + WEEKS_AT);
    this.#tally[slot] = kind;
    if (this.#known[slot] === NEVER) this.#left--;
    this.#known[slot] = COUNTED;
    this.#stale.delete(id);
    if (before) this.#remember({ id, dari: kindBefore, ke: kind, ...selisih(before, this.#copy(at, width)) });
  }

  #copy(at: number, width: number): Angka {
    return { beban: this.#load.slice(at, at + width), kapasitas: this.#capacity.slice(at, at + width) };
  }

  #remember(change: Ubahan): void {
    this.#changes.push(change);
    if (this.#changes.length <= REMEMBERED) return;
    this.#forgotten += this.#changes.length - REMEMBERED / 2;
    this.#changes = this.#changes.slice(-REMEMBERED / 2);
  }

  /** Counts the stale rows anew, so that sums have their differences. */
  #settle(): void {
    for (const id of [...this.#stale]) {
      const slot = this.#slots.get(id);
      if (slot === undefined) this.#stale.delete(id);
      else this.#count(id, slot);
    }
  }

  /** Marks the rows of whoever was touched since the last look. */
  #catchUp(): void {
    const { generation, kantor } = this.sumber;
    if (generation === this.#generation) return;
    const touched = this.#generation < 0 ? 'semua' : this.sumber.touchedSince(this.#generation);
    this.#generation = generation;
    if (touched === 'semua' || touched.size > ANEW) return this.#start();
    for (const id of touched) {
      const slot = this.#slots.get(id);
      if (!kantor.pegawai.has(id)) {
        if (slot !== undefined) this.#remove(id, slot);
      } else if (slot === undefined) this.#add(id);
      else if (this.#known[slot] === COUNTED) {
        this.#known[slot] = STALE;
        this.#stale.add(id);
      }
    }
  }

  #start(): void {
    const { kantor } = this.sumber;
    this.#weeks = mingguTahun(kantor.kalender.tahun);
    this.#slots.clear();
    this.#stale.clear();
    for (const id of kantor.pegawai.keys()) this.#slots.set(id, this.#slots.size);
    const people = this.#slots.size;
    this.#left = people;
    this.#known = new Uint8Array(people);
    this.#tally = new Uint8Array(people);
    this.#load = new Float64Array(people * (WEEKS_AT + this.#weeks.length));
    this.#capacity = new Float64Array(this.#load.length);
    this.#changes = [];
    this.#forgotten = 0;
    this.#epoch++;
  }

  /** The slot stays empty until the next start; nobody points at it. Lists of people are made anew, and sums with them. */
  #remove(id: PegawaiId, slot: number): void {
    if (this.#known[slot] === NEVER) this.#left--;
    this.#stale.delete(id);
    this.#slots.delete(id);
  }

  #add(id: PegawaiId): number {
    const slot = this.#known.length;
    const width = WEEKS_AT + this.#weeks.length;
    this.#known = lengthened(this.#known, slot + 1);
    this.#tally = lengthened(this.#tally, slot + 1);
    this.#load = lengthened(this.#load, (slot + 1) * width);
    this.#capacity = lengthened(this.#capacity, (slot + 1) * width);
    this.#slots.set(id, slot);
    this.#left++;
    return slot;
  }
}
