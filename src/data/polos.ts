/** The business columns of a row and its id, without its frame. */
export function polos<R extends { opd_id: string; versi: number; dihapus: string | null }>(
  row: R,
): Omit<R, 'opd_id' | 'versi' | 'dihapus'> {
  const { opd_id: _opd, versi: _versi, dihapus: _dihapus, ...isi } = row;
  return isi;
}
