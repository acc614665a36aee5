import { kodeGenerik } from '../domain/kodeSubKegiatan';
import { kemiripan } from '../domain/mirip';
import type { BarisDpa, SubMentah } from './dpaHasil';
import { sebutAsal, temuanBaris } from './dpaGabung';
import type { ButirNomenklatur, Nomenklatur } from './nomenklatur';
import type { Temuan } from './temuan';

const polos = (s: string): string => s.toLowerCase().replace(/[^a-z0-9]+/g, '');
/** Year from which the list "versi pemutakhiran 2027" counts. */
const TAHUN_DAFTAR_BARU = 2027;
/** Authority digit of a code: 1 = provinsi, 2 = kabupaten/kota. */
const kewenangan = (kode: string): string => kode.split('.')[3] ?? '';

/** Findings of one line against the nomenclature: doubtful match, unknown, retired or foreign code, the office's own wording. */
export function periksaKodeNama(
  b: Omit<BarisDpa, 'temuan'>,
  asli: SubMentah,
  nomenklatur: Nomenklatur,
  tahun: number,
): Temuan[] {
  const hasil: Temuan[] = [];
  const tempat = sebutAsal(asli.asal, false);
  const di = tempat === '' ? '' : `${tempat.charAt(0).toUpperCase()}${tempat.slice(1)}: `;
  const beri = (tingkat: Temuan['tingkat'], kode: string, pesan: string): unknown =>
    hasil.push(temuanBaris(asli, tingkat, kode, di + pesan));
  const calon = b.calon
    .slice(0, 3)
    .map((c) => `${c.kode} ${c.nama}`)
    .join('; ');
  const butir = b.kode === '' ? null : nomenklatur.butir(b.kode);
  if (b.keyakinan === 'ragu')
    beri(
      'peringatan',
      'cocok_ragu',
      asli.kode === ''
        ? `“${b.nama}” dicocokkan dengan ${b.kode}, tetapi belum pasti. Calon: ${calon || 'tidak ada'}.`
        : `nama “${b.nama}” jauh dari nama ${b.kode} di nomenklatur (“${butir?.nama ?? ''}”).${calon ? ` Calon menurut nama: ${calon}.` : ''}`,
    );
  if (b.keyakinan === 'tidak_dikenal') tidakDikenal(b, calon, beri);
  if (butir && b.keyakinan === 'pasti' && asli.nama !== '' && polos(butir.nama) !== polos(b.nama))
    beri('info', 'nama_beda', `nama “${b.nama}” berbeda dengan nomenklatur “${butir.nama}”; nama dari kantor dipakai.`);
  if (butir) masaBerlaku(b.kode, butir, nomenklatur, tahun, beri);
  if (asli.kodeKegiatan !== '' && b.kode !== '' && kodeGenerik(asli.kodeKegiatan) !== kodeGenerik(b.kodeKegiatan))
    beri(
      'info',
      'kegiatan_beda',
      `${b.kode} tertulis di bawah kegiatan ${asli.kodeKegiatan}; menurut kodenya ${b.kodeKegiatan} ${b.namaKegiatan}.`,
    );
  else if (asli.namaKegiatan !== '' && b.namaKegiatan !== asli.namaKegiatan)
    beri(
      'info',
      'kegiatan_beda',
      `tertulis di bawah “${asli.namaKegiatan}”, menurut kodenya ${b.kodeKegiatan} ${b.namaKegiatan}.`,
    );
  if (b.indikator.length === 0 || b.indikator.every((i) => i.target.trim() === '')) {
    if (asli.indikator.length > 0)
      beri('info', 'tanpa_target', `${b.kode || `“${b.nama}”`} mempunyai indikator tanpa target.`);
  }
  return hasil;
}

type Beri = (tingkat: Temuan['tingkat'], kode: string, pesan: string) => unknown;

/** Never refused: local lists and later decrees know more codes than ours. */
function tidakDikenal(b: Omit<BarisDpa, 'temuan'>, calon: string, beri: Beri): void {
  const saran = calon === '' ? '' : ` Calon menurut nama: ${calon}.`;
  if (b.kode === '')
    beri('peringatan', 'tanpa_kode', `“${b.nama}” tidak ditemukan di nomenklatur; kodenya dikosongkan.${saran}`);
  else if (kewenangan(b.kode) === '1')
    beri(
      'peringatan',
      'kode_provinsi',
      `kode ${b.kode} memakai kode kewenangan provinsi (angka keempat 1); daftar yang tersedia kabupaten/kota. Tetap diimpor apa adanya.`,
    );
  else
    beri('peringatan', 'kode_tidak_dikenal', `kode ${b.kode} tidak ada di daftar nomenklatur; tetap diimpor.${saran}`);
}

/** A code of a list that does not count in this year; the successor is named, nothing is changed. */
function masaBerlaku(kode: string, butir: ButirNomenklatur, nomenklatur: Nomenklatur, tahun: number, beri: Beri): void {
  if (butir.hanya === '900' && tahun >= TAHUN_DAFTAR_BARU) {
    const baru = nomenklatur.penggantiDari(kode).map((k) => `${k} ${nomenklatur.butir(k)?.nama ?? ''}`.trim());
    beri(
      'peringatan',
      'kode_lama',
      `kode ${kode} tidak ada lagi di nomenklatur mulai ${TAHUN_DAFTAR_BARU}.${baru.length > 0 ? ` Penggantinya: ${baru.join('; ')}.` : ' Penggantinya tidak tercatat.'} Tetap diimpor.`,
    );
  } else if (butir.hanya === '2027' && tahun < TAHUN_DAFTAR_BARU)
    beri('info', 'kode_baru', `kode ${kode} baru ada di nomenklatur mulai ${TAHUN_DAFTAR_BARU}; tetap diimpor.`);
}

/** The source's wording, unless a line without code clearly stands under the wrong kegiatan (seen in real tables). */
export function namaKegiatan(s: SubMentah, resmi: string): string {
  if (s.namaKegiatan === '') return resmi;
  return s.kode === '' && resmi !== '' && kemiripan(s.namaKegiatan, resmi) < 0.5 ? resmi : s.namaKegiatan;
}
