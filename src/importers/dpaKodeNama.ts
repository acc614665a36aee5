import { kodeGenerik } from '../domain/kodeSubKegiatan';
import { kemiripan } from '../domain/mirip';
import type { BarisDpa, SubMentah } from './dpaHasil';
import { sebutAsal, temuanBaris } from './dpaGabung';
import type { ButirNomenklatur, Calon, Nomenklatur } from './nomenklatur';
import type { Temuan } from './temuan';

const polos = (s: string): string => s.toLowerCase().replace(/[^a-z0-9]+/g, '');
/** Year from which the list "versi pemutakhiran 2027" counts. */
const TAHUN_DAFTAR_BARU = 2027;
/** Names less alike than this are no successor. */
const AMBANG_PENGGANTI = 0.7;
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
  if (butir) masaBerlaku(b.kode, butir, b.calon, tahun, beri);
  if (b.kode !== '' && beda(asli.kodeKegiatan, b.kodeKegiatan))
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
  return hasil;
}

type Beri = (tingkat: Temuan['tingkat'], kode: string, pesan: string) => unknown;

/** Never refused: local lists and later decrees know more codes than ours. */
function tidakDikenal(b: Omit<BarisDpa, 'temuan'>, calon: string, beri: Beri): void {
  const saran = calon === '' ? '' : ` Calon: ${calon}.`;
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

/**
 * What took the place of a code that is retired in this year: as the list records it, else by name among the codes that
 * live on. Empty for a code that counts.
 */
export function calonPengganti(kode: string, nomenklatur: Nomenklatur, tahun: number): Calon[] {
  if (kode === '') return [];
  const butir = nomenklatur.butir(kode);
  const tercatat = nomenklatur.penggantiDari(kode);
  // Codes of still older lists are in neither of ours, but some of their successors are recorded.
  if (butir ? butir.hanya !== '900' || tahun < TAHUN_DAFTAR_BARU : tercatat.length === 0) return [];
  if (!butir || tercatat.length > 0)
    return tercatat.map((k) => ({ kode: k, nama: nomenklatur.butir(k)?.nama ?? '', skor: 1 }));
  const bidang = kode.split('.').slice(0, 2).join('.');
  return (
    nomenklatur
      .cari('sub', butir.nama, [butir.kode.split('.').slice(0, 2).join('.')], 12)
      .filter((c) => c.skor >= AMBANG_PENGGANTI && nomenklatur.butir(c.kode)?.hanya !== '900')
      // Lists of special regions repeat the same names under their own authority digit.
      .sort((a, z) => Number(kewenangan(z.kode) === kewenangan(kode)) - Number(kewenangan(a.kode) === kewenangan(kode)))
      .slice(0, 3)
      .map((c) => ({ ...c, kode: c.kode.replace(/^X\.XX(?=\.)/, bidang) }))
  );
}

/** A code of a list that does not count in this year; the successor is named, nothing is changed. */
function masaBerlaku(kode: string, butir: ButirNomenklatur, calon: readonly Calon[], tahun: number, beri: Beri): void {
  if (butir.hanya === '900' && tahun >= TAHUN_DAFTAR_BARU) {
    const baru = calon.map((c) => `${c.kode} ${c.nama}`.trim());
    beri(
      'peringatan',
      'kode_lama',
      `kode ${kode} tidak ada lagi di nomenklatur mulai ${TAHUN_DAFTAR_BARU}.${baru.length > 0 ? ` Calon penggantinya: ${baru.join('; ')}.` : ' Penggantinya tidak tercatat.'} Tetap diimpor.`,
    );
  } else if (butir.hanya === '2027' && tahun < TAHUN_DAFTAR_BARU)
    beri('info', 'kode_baru', `kode ${kode} baru ada di nomenklatur mulai ${TAHUN_DAFTAR_BARU}; tetap diimpor.`);
}

/**
 * The source's wording, unless its own code stands under another kegiatan, or a line without code clearly does (both seen
 * in real tables).
 */
export function namaKegiatan(s: SubMentah, kodeKegiatan: string, resmi: string): string {
  if (s.namaKegiatan === '' || (resmi !== '' && beda(s.kodeKegiatan, kodeKegiatan))) return resmi;
  return s.kode === '' && resmi !== '' && kemiripan(s.namaKegiatan, resmi) < 0.5 ? resmi : s.namaKegiatan;
}

const beda = (a: string, b: string): boolean => a !== '' && b !== '' && kodeGenerik(a) !== kodeGenerik(b);

/** Targets that are missing or zero, in sources that give targets at all. */
export function periksaTarget(s: SubMentah): Temuan[] {
  const sebut = s.kode || `“${s.nama}”`;
  if (s.indikator.length === 0)
    return [temuanBaris(s, 'info', 'tanpa_indikator', `${sebut} tidak mempunyai indikator dan target keluaran.`)];
  if (s.indikator.every((i) => i.target.trim() === ''))
    return [temuanBaris(s, 'info', 'tanpa_target', `${sebut} mempunyai indikator tanpa target.`)];
  const nol = s.indikator.find((i) => /^0+([.,]0+)?\s*%?$/.test(i.target.trim()));
  return nol
    ? [temuanBaris(s, 'info', 'target_nol', `${sebut}: target “${nol.target} ${nol.satuan}”`.trim() + ' bernilai nol.')]
    : [];
}
