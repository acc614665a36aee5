const KATA_TUGAS = new Set(['dan', 'di', 'pada', 'serta', 'untuk', 'yang', 'dari', 'ke', 'dengan', 'atas']);
const SINGKATAN = new Set([
  'RSUD',
  'DPRD',
  'UPT',
  'UPTD',
  'BPBD',
  'BKPSDM',
  'BKAD',
  'BPKAD',
  'SDM',
  'TAPD',
  'PPPK',
  'PNS',
]);

/** `BUPATI CONTOH` inside a sentence is `Bupati Contoh`; abbreviations and text of mixed case stay. */
export function dalamKalimat(jabatan: string): string {
  if (jabatan !== jabatan.toUpperCase()) return jabatan;
  return jabatan
    .split(' ')
    .map((kata, at) => {
      if (SINGKATAN.has(kata) || !/[AIUEO]/.test(kata)) return kata;
      const kecil = kata.toLowerCase();
      return at > 0 && KATA_TUGAS.has(kecil) ? kecil : kecil.replace(/\p{L}/u, (huruf) => huruf.toUpperCase());
    })
    .join(' ');
}
