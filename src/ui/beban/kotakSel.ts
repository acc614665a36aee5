/** A rectangle in pixels: of the map, or of the window where it says so. */
export interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}
