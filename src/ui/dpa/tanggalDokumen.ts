import type { PratinjauDpa } from '../../api/dpaViews';
import type { Tanggal } from '../../domain/ids';
import type { JenisDpa } from '../../domain/subKegiatan';
import { tanggalPanjang } from '../../domain/tampil';
import { hariIni } from '../parts/waktu';
import type { KeadaanTinjau } from './tinjauDpaStore';

/**
 * Date to begin with where the source names none. A DPA murni stands at the head of its year: with today's date a DPPA
 * that comes with its true, earlier one would count as the older of the two. `tahun` 0 = not known.
 */
export const tanggalBaku = (jenis: JenisDpa, tahun: number): Tanggal =>
  jenis === 'murni' && tahun > 0 ? `${tahun}-01-02` : hariIni();

/** The date shown is neither of the document nor typed by the user. */
export const tanggalPreset = ({
  pratinjau,
  tujuan,
  tahun,
}: Pick<KeadaanTinjau, 'pratinjau' | 'tujuan' | 'tahun'>): boolean =>
  pratinjau?.dokumen.tanggal === null && tujuan.tanggal === tanggalBaku(tujuan.jenis, tahun);

/** Said before a new version is taken in that is older than the one in force, '' = it is not. */
export function peringatanTanggal(
  { dpaId, tanggal }: Pick<KeadaanTinjau['tujuan'], 'dpaId' | 'tanggal'>,
  { versi }: Pick<PratinjauDpa, 'versi'>,
): string {
  const berlaku = versi.find((v) => v.berlaku);
  if (dpaId !== null || berlaku === undefined || tanggal >= berlaku.tanggal) return '';
  return `Tanggal ini lebih awal daripada DPA yang berlaku (${berlaku.sebutan} tanggal ${tanggalPanjang(berlaku.tanggal)}): dokumen ini hanya menjadi riwayat dan tidak mengubah yang berlaku.`;
}
