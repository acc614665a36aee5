/**
 * Why a list of orders shows nothing: the file has none, the chosen bagian has none, or filter and search leave none.
 * null = it shows something. `tampil` = orders shown, `cocok` = those of the bagian that fit what is looked for.
 */
export function sebabKosong(daftar: {
  readonly tampil: number | null;
  readonly cocok: number | undefined;
  readonly cari: string;
  readonly berbagian: boolean;
}): 'belumAda' | 'bagian' | 'saringan' | null {
  const { tampil, cocok, cari, berbagian } = daftar;
  if (cocok === 0 && cari === '') return berbagian ? 'bagian' : 'belumAda';
  return tampil === 0 ? 'saringan' : null;
}
