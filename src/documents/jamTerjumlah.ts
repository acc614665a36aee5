/**
 * Minutes → tenths of an hour for a table column. Rounded cumulatively, so that the figures shown add up to the total
 * shown: whoever checks the column with a calculator finds no difference. Each figure is within 0,1 hour of the truth.
 */
export function jamTerjumlah(menit: readonly number[]): readonly number[] {
  let jumlah = 0;
  let sebelum = 0;
  return menit.map((satu) => {
    jumlah += satu;
    const sampai = Math.round(jumlah / 6);
    const ini = sampai - sebelum;
    sebelum = sampai;
    return ini;
  });
}
