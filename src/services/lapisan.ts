/** A large map in which few entries are others; what stands in neither layer is in none, and nothing is copied. */
export class Lapisan<K, V> implements ReadonlyMap<K, V> {
  readonly #dasar: ReadonlyMap<K, V>;
  readonly #ganti: ReadonlyMap<K, V>;

  /** Entries of `ganti` whose key `dasar` does not have are not seen. */
  constructor(dasar: ReadonlyMap<K, V>, ganti: ReadonlyMap<K, V>) {
    this.#dasar = dasar;
    this.#ganti = ganti;
  }

  get size(): number {
    return this.#dasar.size;
  }
  has(kunci: K): boolean {
    return this.#dasar.has(kunci);
  }
  get(kunci: K): V | undefined {
    return this.#dasar.has(kunci) && this.#ganti.has(kunci) ? this.#ganti.get(kunci) : this.#dasar.get(kunci);
  }
  keys(): MapIterator<K> {
    return this.#dasar.keys();
  }
  *entries(): MapIterator<[K, V]> {
    for (const [kunci, isi] of this.#dasar) yield [kunci, this.#ganti.has(kunci) ? (this.#ganti.get(kunci) as V) : isi];
  }
  *values(): MapIterator<V> {
    for (const [kunci, isi] of this.#dasar) yield this.#ganti.has(kunci) ? (this.#ganti.get(kunci) as V) : isi;
  }
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
  forEach(lakukan: (isi: V, kunci: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [kunci, isi] of this.entries()) lakukan(isi, kunci, this);
  }
}
