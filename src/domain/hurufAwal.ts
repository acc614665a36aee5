/** A name inside a sentence: `Volume` → `volume`, but `NIP` and `DPA` stay. */
export const hurufKecil = (kata: string): string =>
  /^\p{Lu}\p{Lu}/u.test(kata) ? kata : kata.charAt(0).toLowerCase() + kata.slice(1);
