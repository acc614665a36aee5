/** Small things this PC remembers for this person (theme, density, last bagian); never in the document. */
const KUNCI = 'bagihabis.';

export function ingat(nama: string, nilai: string): void {
  try {
    localStorage.setItem(KUNCI + nama, nilai);
  } catch {
    // Without storage the wish holds until the window closes.
  }
}

export function teringat(nama: string): string | null {
  try {
    return localStorage.getItem(KUNCI + nama);
  } catch {
    return null;
  }
}
