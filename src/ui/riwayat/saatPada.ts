/**
 * The last moment of a day, or of a minute of it, on the clock of this PC: ISO UTC. `jam` as people write it (`17.00`,
 * `17:00`), '' = the end of the day; null when it is no time.
 */
export function saatPada(tanggal: string, jam: string): string | null {
  const [tahun = 0, bulan = 1, hari = 1] = tanggal.split('-').map(Number);
  if (jam.trim() === '') return new Date(new Date(tahun, bulan - 1, hari + 1).getTime() - 1).toISOString();
  const [, j, m] = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(jam) ?? [];
  if (j === undefined || m === undefined || Number(j) > 23 || Number(m) > 59) return null;
  return new Date(new Date(tahun, bulan - 1, hari, Number(j), Number(m)).getTime() + 59_999).toISOString();
}
