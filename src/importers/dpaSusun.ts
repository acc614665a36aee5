import { indukKode } from '../domain/kodeSubKegiatan';
import { rupiah } from '../domain/tampil';
import type { Cocok } from './dpaCocok';
import { cocokkanSemua } from './dpaCocok';
import { gabungCakupan, gabungDokumen, periksaTahunDokumen } from './dpaDokumen';
import { gabungSub } from './dpaGabung';
import type { BarisDpa, CakupanDpa, DokumenMentah, HasilDpa, PilihanDpa, SubMentah } from './dpaHasil';
import { calonPengganti, namaKegiatan, periksaKodeNama, periksaTarget } from './dpaKodeNama';
import { pilihSubUnit } from './dpaUnit';
import type { Nomenklatur } from './nomenklatur';
import type { DaftarKode } from './nomenklaturKode';
import type { Temuan } from './temuan';
import { urutkanTemuan } from './temuan';

/**
 * Puts what the readers found in one or many files together: sub unit, doubles, nomenclature, totals. Problems are
 * findings; any `galat` among them means nothing may be written.
 */
export function susunDpa(semua: readonly DokumenMentah[], pilihan: PilihanDpa): HasilDpa {
  const unit = pilihSubUnit(
    semua.flatMap((d) => d.sub),
    pilihan.subUnit,
  );
  const sub = gabungSub(unit.sub).map((s) => denganNama(s, pilihan));
  const cocok = cocokkanSemua(sub, pilihan.nomenklatur, pilihan.bidang);
  const namaInduk = pencariInduk(sub, pilihan.nomenklatur);
  const bertarget = new Set(sub.filter((s) => s.indikator.some((i) => i.target !== '')).map((s) => s.asal.berkas));
  const baris = sub.map((s, i) => {
    const b = satuBaris(s, cocok[i], namaInduk, pilihan);
    return bertarget.has(s.asal.berkas) && s.pagu > 0 ? { ...b, temuan: [...b.temuan, ...periksaTarget(b)] } : b;
  });
  const { dokumen, temuan: bedaDokumen } = gabungDokumen(semua);
  const temuan: Temuan[] = [
    ...semua.flatMap((d) => d.temuan.map((t) => ({ berkas: d.berkas, ...t }))),
    ...unit.temuan,
    ...bedaDokumen,
    ...periksaTahunDokumen(semua, pilihan.tahun),
    ...kodeDuaAngka(semua, pilihan.tahun),
    ...baris.flatMap((b) => b.temuan),
  ];
  if (baris.length === 0 && temuan.every((t) => t.tingkat !== 'galat')) temuan.push(tanpaBaris(semua));
  const total = baris.reduce((n, b) => n + b.pagu, 0);
  const tercetak = unit.disaring || (semua.length > 1 && sub.length < unit.sub.length) ? null : totalTercetak(semua);
  if (tercetak !== null && tercetak !== total && !temuan.some((t) => t.kode === 'total_berbeda'))
    temuan.push(bedaTotal(total, tercetak));
  const utama = semua.reduce<DokumenMentah | undefined>(
    (a, d) => (a && a.sub.length >= d.sub.length ? a : d),
    undefined,
  );
  return {
    tataLetak: utama?.tataLetak ?? 'polos',
    lembar: semua.length === 1 ? (utama?.lembar ?? '') : '',
    dokumen,
    cakupan: unit.disaring ? cakupanUnit(semua, unit.sub) : gabungCakupan(semua),
    baris,
    total,
    totalTercetak: tercetak,
    subUnit: unit.subUnit,
    pemetaan: semua.find((d) => d.pemetaan && !d.pemetaan.yakin)?.pemetaan ?? utama?.pemetaan ?? null,
    temuan: urutkanTemuan(temuan),
  };
}

const tanpaBaris = (semua: readonly DokumenMentah[]): Temuan => ({
  tingkat: 'galat',
  kode: 'tanpa_baris',
  pesan: `Tidak ada sub kegiatan yang terbaca dari ${semua
    .map((d) => `“${d.berkas}”`)
    .slice(0, 5)
    .join(', ')}. Pilih cetakan Rincian Belanja atau rekap belanja.`,
  lembar: '',
  baris: null,
  kolom: null,
});

/** What a reader could not lay to one place: a summary and the pages behind it, files that print a total each. */
const bedaTotal = (total: number, tercetak: number): Temuan => ({
  tingkat: 'peringatan',
  kode: 'total_berbeda',
  pesan: `Jumlah semua baris ${rupiah(total)}, total yang tercetak ${rupiah(tercetak)} (selisih ${rupiah(Math.abs(total - tercetak))}). Periksa sub kegiatan yang kurang, ganda, atau hanya ada di salah satu bagian dokumen.`,
  lembar: '',
  baris: null,
  kolom: null,
});

/** Files one after the other have one total only when each prints its own and none repeats lines of another. */
function totalTercetak(semua: readonly DokumenMentah[]): number | null {
  const total = semua.map((d) => d.totalTercetak);
  return total.length > 0 && total.every((t) => t !== null) ? total.reduce((n, t) => n + t, 0) : null;
}

/** One sub unit out of a rekap: its own lines are covered whole (`kodeKegiatan: ''`), nothing is said of other units. */
function cakupanUnit(semua: readonly DokumenMentah[], sub: readonly SubMentah[]): CakupanDpa {
  const kode = [...new Set(sub.map((s) => s.kodeSubUnit))];
  const { seluruh, kegiatan } = gabungCakupan(semua);
  if (seluruh) return { seluruh: false, kegiatan: kode.map((kodeSubUnit) => ({ kodeSubUnit, kodeKegiatan: '' })) };
  return { seluruh: false, kegiatan: kegiatan.filter((k) => kode.includes(k.kodeSubUnit)) };
}

/** Accounts and funds named by their code alone get the official name. */
function denganNama(s: SubMentah, { rekening, sumberDana }: PilihanDpa): SubMentah {
  const isi = <T extends { readonly kode: string; readonly nama: string }>(
    ini: readonly T[],
    daftar?: DaftarKode,
  ): readonly T[] =>
    daftar && ini.some((r) => r.nama === '')
      ? ini.map((r) => (r.nama === '' ? { ...r, nama: daftar.nama(r.kode) } : r))
      : ini;
  return { ...s, rekening: isi(s.rekening, rekening), sumberDana: isi(s.sumberDana, sumberDana) };
}

/** Names of kegiatan and program as any line of the source writes them, else the official ones. */
function pencariInduk(sub: readonly SubMentah[], nomenklatur: Nomenklatur): (kode: string) => string {
  const nama = new Map<string, string>();
  for (const s of sub) {
    if (s.kodeKegiatan !== '' && s.namaKegiatan !== '' && !nama.has(s.kodeKegiatan))
      nama.set(s.kodeKegiatan, s.namaKegiatan);
    if (s.kodeProgram !== '' && s.namaProgram !== '' && !nama.has(s.kodeProgram))
      nama.set(s.kodeProgram, s.namaProgram);
  }
  return (kode) => (kode === '' ? '' : (nama.get(kode) ?? nomenklatur.butir(kode)?.nama ?? ''));
}

function satuBaris(
  s: SubMentah,
  c: Cocok | undefined,
  namaInduk: (kode: string) => string,
  { nomenklatur, tahun }: PilihanDpa,
): BarisDpa {
  const { kode, keyakinan, calon: mirip }: Cocok = c ?? { kode: '', keyakinan: 'tidak_dikenal', calon: [] };
  const pengganti = keyakinan === 'ragu' ? [] : calonPengganti(kode, nomenklatur, tahun);
  const calon = [...pengganti, ...mirip.filter((m) => pengganti.every((p) => p.kode !== m.kode))];
  const kodeKegiatan = indukKode(kode) ?? s.kodeKegiatan;
  const kodeProgram = indukKode(kodeKegiatan) ?? s.kodeProgram;
  const resmi = keyakinan === 'pasti' ? nomenklatur.butir(kode)?.nama : undefined;
  const dasar = {
    ...s,
    kode,
    nama: s.nama !== '' ? s.nama : (resmi ?? kode),
    kodeKegiatan,
    namaKegiatan: namaKegiatan(s, kodeKegiatan, namaInduk(kodeKegiatan)),
    kodeProgram,
    namaProgram: s.namaProgram !== '' ? s.namaProgram : namaInduk(kodeProgram),
    keyakinan,
    calon,
  };
  const milik = s.temuan.map((t) => ({ berkas: s.asal.berkas, ...t }));
  return { ...dasar, temuan: [...milik, ...periksaKodeNama(dasar, s, nomenklatur, tahun)] };
}

/** Two-digit endings are the form until TA 2023: in a later year the file may be an old one. */
function kodeDuaAngka(semua: readonly DokumenMentah[], tahun: number): Temuan[] {
  if (tahun < 2024) return [];
  return semua.flatMap(({ sub, berkas, dokumen }) => {
    const pendek = sub.filter((s) => /^[^.]+(\.[^.]+){4}\.\d\d$/.test(s.kodeTertulis ?? ''));
    const [pertama] = pendek;
    if (!pertama) return [];
    const tanya = dokumen.tahun === tahun ? '' : ' Pastikan berkas ini bukan DPA tahun lama.';
    return [
      {
        tingkat: dokumen.tahun === tahun ? ('info' as const) : ('peringatan' as const),
        kode: 'kode_dua_angka',
        pesan: `${pendek.length} kode sub kegiatan berakhir dua angka (bentuk sampai tahun 2023, misalnya ${pertama.kodeTertulis ?? ''} dibaca ${pertama.kode}).${tanya}`,
        lembar: '',
        baris: null,
        kolom: null,
        berkas,
      },
    ];
  });
}
