const dua = (n: number): string => String(n).padStart(2, '0');

/** A moment (ISO UTC) on the clock of this computer, for people: `2026-11-22 19.47`. */
export function setempat(iso: string): string {
  const d = new Date(iso);
  return `${d.getFullYear()}-${dua(d.getMonth() + 1)}-${dua(d.getDate())} ${dua(d.getHours())}.${dua(d.getMinutes())}`;
}
