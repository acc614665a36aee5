import { rupiah } from '../domain/tampil';
import type { Indikator, RekeningBelanja } from '../domain/subKegiatan';
import type { SubMentah } from './dpaHasil';
import type { CatatanJson, Simpul } from './dpaJsonNilai';
import { bulanJson, pisahTarget, uangJson } from './dpaJsonNilai';
import { dasarSub } from './dpaJsonSub';
import type { Temuan } from './temuan';

const BULAN = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

/**
 * One rincian belanja object. Its `item[]` carries every account level with its sum (the first row is the whole) and,
 * without account code, packages and items; only six-part accounts are counted. A changed document has `setelah_nilai`.
 */
export function subRincian(s: Simpul, catatan: CatatanJson): SubMentah | null {
  const dasar = dasarSub(s, catatan);
  if (!dasar) return null;
  const item = s.daftar('item');
  const berubah = item.some((i) => angka(i, 'sebelum_nilai') > 0 || angka(i, 'setelah_nilai') > 0);
  const rekening = new Map<string, RekeningBelanja>();
  let atas: number | null = null;
  let sebelum = 0;
  for (const i of item) {
    const kode = i.teks('kode_akun').replace(/\s+/g, '').replace(/\.+$/, '');
    if (kode === '') continue;
    const nilai = uangJson(i, catatan, ...(berubah ? ['setelah_nilai'] : ['nilai'])) ?? 0;
    const tingkat = kode.split('.').length;
    if (tingkat === 1) atas = (atas ?? 0) + nilai;
    if (tingkat < 6) continue;
    sebelum += berubah ? (uangJson(i, catatan, 'sebelum_nilai') ?? 0) : 0;
    const ada = rekening.get(kode);
    rekening.set(kode, { kode, nama: ada?.nama ?? i.teks('uraian'), pagu: (ada?.pagu ?? 0) + nilai });
  }
  const jumlah = [...rekening.values()].reduce((n, r) => n + r.pagu, 0);
  const tercetak = uangJson(s, catatan, 'total');
  const paguTertulis = uangJson(s, catatan, 'pagu', 'pagu_indikatif');
  const pagu = tercetak !== null && tercetak > 0 ? tercetak : (atas ?? (jumlah > 0 ? jumlah : (paguTertulis ?? 0)));
  const bulan = bulanRak(s, catatan);
  const temuan: Temuan[] = [...dasar.temuan];
  const beda = (kode: string, jalur: string, apa: string, nilai: number): void => {
    if (nilai === pagu) return;
    const pesan = `${dasar.kode || dasar.nama}: ${apa} ${rupiah(nilai)}, sedangkan jumlah anggaran sub kegiatan ${rupiah(pagu)} (selisih ${rupiah(Math.abs(nilai - pagu))}).`;
    temuan.push(catatan.beri('peringatan', kode, jalur, pesan));
  };
  if (rekening.size > 0) beda('rincian_berbeda', s.di('item'), 'jumlah rekening', jumlah);
  if (paguTertulis !== null && !berubah) beda('pagu_berbeda', s.di('pagu'), 'pagu tertulis', paguTertulis);
  if (bulan)
    beda(
      'bulan_berbeda',
      s.di('rak'),
      'jumlah rencana penarikan 12 bulan',
      bulan.reduce((n, b) => n + b, 0),
    );
  return {
    ...dasar,
    pagu,
    paguSebelum: berubah ? sebelum : null,
    indikator: indikatorRincian(s),
    rekening: [...rekening.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1)),
    bulan,
    waktu: waktuDari(s, 'waktu_mulai', 'waktu_akhir'),
    temuan,
  };
}

const angka = (s: Simpul, kunci: string): number => Math.abs(Number(s.ambil(kunci))) || 0;

/** The output of the sub kegiatan; several stand below each other in one text, their targets likewise. */
function indikatorRincian(s: Simpul): Indikator[] {
  const pasangan: readonly (readonly [string, string])[] = [
    ['tolok_ukuran_keluaran', 'target_kinerja_keluaran'],
    ['tolok_ukur_keluaran', 'target_kinerja_keluaran'],
    ['tolok_ukur_hasil', 'target_kinerja_hasi'],
    ['tolok_ukur_hasil', 'target_kinerja_hasil'],
  ];
  for (const [kunciUraian, kunciTarget] of pasangan) {
    const uraian = s.barisTeks(kunciUraian);
    if (uraian.length === 0) continue;
    const target = s.barisTeks(kunciTarget);
    return uraian.map((u, i) => ({ uraian: u, ...pisahTarget(target[i] ?? '') }));
  }
  return [];
}

/** Twelve months of `rak`; null when it plans nothing. */
function bulanRak(s: Simpul, catatan: CatatanJson): number[] | null {
  const rak = s.anak('rak');
  if (!rak) return null;
  const bulan = BULAN.map((b) => uangJson(rak, catatan, b) ?? 0);
  return bulan.some((n) => n > 0) ? bulan : null;
}

export function waktuDari(s: Simpul, mulai: string, akhir: string): SubMentah['waktu'] {
  const a = bulanJson(s.ambil(mulai));
  const b = bulanJson(s.ambil(akhir));
  return a !== null && b !== null && a <= b ? { mulai: a, akhir: b } : null;
}
