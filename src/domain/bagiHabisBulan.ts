/** Loads are sums of fractions; this much of a minute is rounding, not load. */
export const DERAU = 1e-6;
/** With a division that should be kept, months come before idle people only from this part over their capacity on. */
export const JAUH = 0.25;

/**
 * Minutes over in one month as the objective counts them: in whole pieces of `satuan` (an effective day, because an even
 * spread over months is no more exact); with 0 every begun minute.
 */
export function lebihUtuh(lebih: number, satuan: number): number {
  if (lebih < DERAU || lebih < satuan) return 0;
  return satuan === 0 ? Math.ceil(lebih - DERAU) : Math.floor((lebih + DERAU) / satuan) * satuan;
}

/** How much more than its capacity a month may carry: whoever may do more in the year may do as much more in each month. */
export const kaliBulan = (batasTahun: number, kapasitasTahun: number): number =>
  Math.max(1, batasTahun / Math.max(1, kapasitasTahun));
