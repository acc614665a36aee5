import { indukKode, parseKode } from '../domain/kodeSubKegiatan';
import { rupiah } from '../domain/tampil';
import type { RekeningBelanja } from '../domain/subKegiatan';
import type { SubMentah } from './dpaHasil';
import type { CatatanJson, Simpul } from './dpaJsonNilai';
import { uangJson } from './dpaJsonNilai';
import { waktuDari } from './dpaJsonRincian';
import { dasarSub } from './dpaJsonSub';

/**
 * DPA belanja SKPD: rows of every level in `index[]` (`index_pergeseran[]` when it was changed); six-part codes are the
 * sub kegiatan, the rows above give names. Sub units are not named in this form, only the SKPD.
 */
export function subBelanja(s: Simpul, catatan: CatatanJson): SubMentah[] {
  const geser = s.daftar('index_pergeseran');
  const baris = geser.length > 0 ? geser : s.daftar('index');
  const [nilai, sebelum] = geser.length > 0 ? ['setelah_jumlah', 'sebelum_jumlah'] : ['jumlah', ''];
  const nama = new Map<string, string>();
  const anggaran = new Map<string, number>();
  const hasil: SubMentah[] = [];
  for (const b of baris) {
    const kode = parseKode(b.teks('kode_akun', 'kode_rekening'));
    if (!kode) continue;
    const uraian = b.teks('uraian');
    if (kode.tingkat !== 'sub') {
      if (!nama.has(kode.kode)) nama.set(kode.kode, uraian);
      if (kode.tingkat === 'kegiatan') anggaran.set(kode.kode, uangJson(b, catatan, nilai) ?? 0);
      continue;
    }
    const kodeKegiatan = indukKode(kode.kunci) ?? '';
    const kodeProgram = indukKode(kodeKegiatan) ?? '';
    const dasar = dasarSub(semu(b, s, kode.kode, uraian), catatan);
    if (!dasar) continue;
    hasil.push({
      ...dasar,
      namaKegiatan: nama.get(kodeKegiatan) ?? '',
      namaProgram: nama.get(kodeProgram) ?? '',
      pagu: uangJson(b, catatan, nilai) ?? 0,
      paguSebelum: sebelum === '' ? null : (uangJson(b, catatan, sebelum) ?? 0),
      sumberDana: b.barisTeks('sumber_dana').map((n) => ({ kode: '', nama: n, pagu: null })),
      lokasi: b.teks('lokasi') === '' ? [] : [b.teks('lokasi')],
    });
  }
  for (const [kode, tercetak] of anggaran) {
    const jumlah = hasil.filter((h) => h.kodeKegiatan === kode).reduce((n, h) => n + h.pagu, 0);
    if (tercetak > 0 && jumlah > 0 && tercetak !== jumlah)
      catatan.catat(
        'peringatan',
        'subjumlah_berbeda',
        s.di(geser.length > 0 ? 'index_pergeseran' : 'index'),
        `kegiatan ${kode} tercetak ${rupiah(tercetak)}, jumlah sub kegiatannya ${rupiah(jumlah)}.`,
      );
  }
  return hasil;
}

/** The row in the words of the other shapes, with the office of its document. */
const semu = (b: Simpul, s: Simpul, kode: string, nama: string): Simpul =>
  b.dengan({
    kode_sub_giat: kode,
    nama_sub_giat: nama,
    kode_skpd: s.teks('kode_skpd'),
    nama_skpd: s.teks('nama_skpd'),
  });

const PAGU = [
  'setelah_nilai',
  'pagu',
  'nilai_rincian',
  'nilai',
  'total',
  'anggaran',
  'jumlah',
  'rincian',
  'pagu_indikatif',
];

/**
 * Lists with one row per sub kegiatan, or one per sub kegiatan × rekening (then summed). `pagumurni` of the mirror table
 * is the amount before the change.
 */
export function subDaftar(semua: readonly Simpul[], catatan: CatatanJson): SubMentah[] {
  const hasil: SubMentah[] = [];
  const perRekening = new Map<string, { dasar: SubMentah; rekening: Map<string, RekeningBelanja>; bulan: number[] }>();
  for (const s of semua) {
    const dasar = dasarSub(s, catatan);
    if (!dasar) continue;
    const pagu = uangJson(s, catatan, ...PAGU);
    const akun = s.teks('kode_akun', 'kode_rekening').replace(/\s+/g, '');
    if (akun === '') {
      hasil.push(lengkap(dasar, s, pagu, catatan));
      continue;
    }
    if (akun.split('.').length < 6) continue;
    const kunci = `${dasar.kodeSubUnit || dasar.namaSubUnit}|${dasar.kode || dasar.nama}`;
    const ada = perRekening.get(kunci) ?? {
      dasar: lengkap(dasar, s, 0, catatan),
      rekening: new Map<string, RekeningBelanja>(),
      bulan: Array.from({ length: 12 }, () => 0),
    };
    perRekening.set(kunci, ada);
    const lama = ada.rekening.get(akun);
    ada.rekening.set(akun, {
      kode: akun,
      nama: lama?.nama ?? s.teks('nama_akun', 'nama_rekening', 'uraian'),
      pagu: (lama?.pagu ?? 0) + (pagu ?? 0),
    });
    bulanBernomor(s, catatan).forEach((n, i) => (ada.bulan[i] = (ada.bulan[i] ?? 0) + n));
  }
  for (const { dasar, rekening, bulan } of perRekening.values()) {
    const daftar = [...rekening.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1));
    const pagu = daftar.reduce((n, r) => n + r.pagu, 0);
    hasil.push({ ...dasar, pagu, rekening: daftar, bulan: bulan.some((n) => n > 0) ? bulan : null });
  }
  return hasil;
}

function lengkap(dasar: SubMentah, s: Simpul, pagu: number | null, catatan: CatatanJson): SubMentah {
  const uraian = s.teks('indikator', 'output_sub_giat');
  const sebelum = uangJson(s, catatan, 'sebelum_nilai', 'pagumurni', 'pagu_murni');
  const kosong = `${dasar.kode || dasar.nama}: jumlah anggaran kosong, dibaca Rp0.`;
  return {
    ...dasar,
    pagu: pagu ?? 0,
    temuan:
      pagu !== null ? dasar.temuan : [...dasar.temuan, catatan.beri('peringatan', 'pagu_kosong', s.jalur, kosong)],
    paguSebelum: sebelum,
    indikator: uraian === '' ? [] : [{ uraian, target: s.teks('target'), satuan: s.teks('satuan') }],
    waktu: waktuDari(s, 'waktu_awal', 'waktu_akhir') ?? waktuDari(s, 'waktu_mulai', 'waktu_akhir'),
  };
}

/** `1` … `12`, or `bulan_1` … `bulan_12`. */
export function bulanBernomor(s: Simpul, catatan: CatatanJson): number[] {
  return Array.from({ length: 12 }, (_, i) => uangJson(s, catatan, `bulan_${i + 1}`, String(i + 1)) ?? 0);
}
