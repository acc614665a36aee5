import type { PratinjauDpa } from '../../api/dpaViews';
import type { Tanggal } from '../../domain/ids';
import type { JenisDpa } from '../../domain/subKegiatan';
import { halanganTanggalVersi, lebihAwalDariBerlaku, tanggalBakuVersi } from '../../domain/versiDpa';
import { hariIni } from '../parts/waktu';
import type { KeadaanTinjau } from './tinjauDpaStore';

/** Date to begin with where the source names none. `tahun` 0 = not known. */
export const tanggalBaku = (jenis: JenisDpa, tahun: number): Tanggal => tanggalBakuVersi(jenis, tahun, hariIni());

/** The date shown is neither of the document nor typed by the user. */
export const tanggalPreset = ({
  pratinjau,
  tujuan,
  tahun,
}: Pick<KeadaanTinjau, 'pratinjau' | 'tujuan' | 'tahun'>): boolean =>
  pratinjau?.dokumen.tanggal === null && tujuan.tanggal === tanggalBaku(tujuan.jenis, tahun);

/** Why a new version cannot be taken in with this date, '' = it can. */
export const halanganTanggal = ({ tujuan, tahun }: Pick<KeadaanTinjau, 'tujuan' | 'tahun'>): string =>
  tujuan.dpaId === null ? halanganTanggalVersi(tujuan, tahun) : '';

/** Said before a new version is taken in that is older than the one in force, '' = it is not. */
export const peringatanTanggal = (
  { dpaId, tanggal }: Pick<KeadaanTinjau['tujuan'], 'dpaId' | 'tanggal'>,
  { versi }: Pick<PratinjauDpa, 'versi'>,
): string => (dpaId === null ? lebihAwalDariBerlaku(tanggal, versi) : '');
