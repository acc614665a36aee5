/** Units of measure in one spelling: the official sources write 210 of them in several ways ("Laporan", "laporan", "UNIT"). */
export interface DaftarSatuan {
  /** In the order of the list; for choices. */
  readonly semua: readonly string[];
  /** Spelling of the list; a unit it does not know comes back in one line, otherwise as it is written. */
  rapikan(teks: string): string;
}

const lipat = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ').trim();

/** Reads resources/nomenklatur/satuan.tsv (UTF-8): name, other spellings by commas. */
export function bukaSatuan(bytes: Uint8Array): DaftarSatuan {
  const semua: string[] = [];
  const baku = new Map<string, string>();
  const sebutan = new Map<string, Set<string>>();
  for (const baris of new TextDecoder().decode(bytes).split('\n')) {
    if (baris === '' || baris.startsWith('#')) continue;
    const [nama = '', lain = ''] = baris.split('\t');
    semua.push(nama);
    if (!baku.has(lipat(nama))) baku.set(lipat(nama), nama);
    for (const satu of lain.split(',').map(lipat))
      if (satu !== '') sebutan.set(satu, (sebutan.get(satu) ?? new Set()).add(nama));
  }
  return {
    semua,
    rapikan(teks) {
      const rapi = teks.replace(/\s+/g, ' ').trim();
      // `ls` is both lusin and lump sum: an ambiguous short form stays.
      const [satu, ...lagi] = sebutan.get(lipat(rapi)) ?? [];
      return baku.get(lipat(rapi)) ?? (satu !== undefined && lagi.length === 0 ? satu : rapi);
    },
  };
}
