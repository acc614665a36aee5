import { indukKode } from '../domain/kodeSubKegiatan';
import { rupiah } from '../domain/tampil';
import type { JudulDpa } from './dpaJudul';
import type { KelompokDpa } from './dpaKelompok';
import type { BarisInduk, BarisTotal, TabelMentah } from './dpaMentah';
import type { Temuan, TingkatTemuan } from './temuan';

/** Sums of the money rows by their place in the sheet. */
export class JumlahBaris {
  private readonly letak: number[] = [];
  private readonly sampai: number[] = [0];

  constructor(kelompok: readonly KelompokDpa[]) {
    const uang = kelompok.flatMap((k) => k.uang).sort((a, b) => a.baris - b.baris);
    for (const b of uang) {
      this.letak.push(b.baris);
      this.sampai.push((this.sampai.at(-1) ?? 0) + b.pagu);
    }
  }

  /** Sum of the rows after `dari` and before `ke` (1-based, both excluded). */
  antara(dari: number, ke: number): number {
    return (this.sampai[this.cari(ke)] ?? 0) - (this.sampai[this.cari(dari + 1)] ?? 0);
  }

  /** How many money rows stand before this row. */
  private cari(baris: number): number {
    let [a, b] = [0, this.letak.length];
    while (a < b) {
      const t = (a + b) >> 1;
      if ((this.letak[t] ?? 0) < baris) a = t + 1;
      else b = t;
    }
    return a;
  }
}

const catat = (lembar: string, tingkat: TingkatTemuan, kode: string, baris: number | null, pesan: string): Temuan => ({
  tingkat,
  kode,
  pesan: `Lembar “${lembar}”${baris === null ? '' : ` baris ${baris}`}: ${pesan}`,
  lembar,
  baris,
  kolom: null,
});
const selisih = (a: number, b: number): string => `selisih ${rupiah(Math.abs(a - b))}`;

/**
 * Printed totals: each is the sum of all rows above it, or of those since an earlier total (sections of a bagian). The
 * total of the sheet is the last one that speaks of all, null when only sections are summed.
 */
export function periksaTotal(
  total: readonly BarisTotal[],
  jumlah: JumlahBaris,
  lembar: string,
): { readonly tercetak: number | null; readonly temuan: readonly Temuan[] } {
  const temuan: Temuan[] = [];
  const batas = [0];
  let tercetak: BarisTotal | null = null;
  const banyak = total.length;
  total.forEach((t, n) => {
    const semua = jumlah.antara(0, t.baris);
    const bagian = batas.some((b) => b > 0 && jumlah.antara(b, t.baris) === t.nilai);
    const utama = t.grand || (n === banyak - 1 && !bagian);
    if (t.nilai === semua) tercetak = t;
    else if (!bagian || t.grand) {
      const milik = utama || batas.length === 1 ? semua : jumlah.antara(batas.at(-1) ?? 0, t.baris);
      if (utama) tercetak = t;
      temuan.push(
        catat(
          lembar,
          'peringatan',
          'total_berbeda',
          t.baris,
          `total tercetak ${rupiah(t.nilai)}, jumlah baris ${rupiah(milik)} (${selisih(t.nilai, milik)}). Periksa baris yang kurang atau ganda.`,
        ),
      );
    }
    batas.push(t.baris);
  });
  const terakhir = tercetak as BarisTotal | null;
  const sisa = terakhir === null ? 0 : jumlah.antara(terakhir.baris, Infinity);
  if (terakhir && sisa > 0)
    temuan.push(
      catat(
        lembar,
        'peringatan',
        'baris_setelah_total',
        terakhir.baris,
        `di bawah baris total masih ada sub kegiatan senilai ${rupiah(sisa)}; semuanya ikut dibaca. Pastikan bukan tabel kedua.`,
      ),
    );
  return { tercetak: terakhir && sisa === 0 ? terakhir.nilai : null, temuan };
}

const TINGKAT = ['urusan', 'bidang', 'program', 'kegiatan', 'sub'];
const tingkat = (i: BarisInduk): number => TINGKAT.indexOf(i.tingkat);

/** Rows of program and kegiatan against the sub kegiatan below them. */
export function periksaInduk(
  induk: readonly BarisInduk[],
  kelompok: readonly KelompokDpa[],
  jumlah: JumlahBaris,
  lembar: string,
): Temuan[] {
  const menurut = new Map<string, number>();
  for (const k of kelompok) {
    const bagian = k.pertama.kode.split('.');
    for (const n of [1, 2, 3, 5]) {
      const kode = bagian.slice(0, n).join('.');
      menurut.set(kode, (menurut.get(kode) ?? 0) + k.pagu);
    }
  }
  const urut = [...induk].sort((a, b) => a.baris - b.baris);
  return urut.flatMap((i, n): Temuan[] => {
    if (i.pagu === null || i.pagu === 0) return [];
    const berikut = urut.slice(n + 1).find((b) => tingkat(b) <= tingkat(i))?.baris ?? Infinity;
    const milik = jumlah.antara(i.baris, berikut);
    if (milik === i.pagu || (i.kode !== '' && menurut.get(i.kode) === i.pagu)) return [];
    const sebut = i.kode !== '' ? i.kode : `“${i.nama}”`;
    const [kode, pesan] =
      milik === 0 && !menurut.get(i.kode)
        ? [
            'induk_tanpa_sub',
            `${sebut} tercetak ${rupiah(i.pagu)} tetapi sub kegiatannya tidak ada di lembar ini; jumlah itu tidak diimpor.`,
          ]
        : [
            'subjumlah_berbeda',
            `${sebut} tercetak ${rupiah(i.pagu)}, jumlah sub kegiatannya ${rupiah(milik)} (${selisih(i.pagu, milik)}).`,
          ];
    return [catat(lembar, 'peringatan', kode ?? '', i.baris, pesan ?? '')];
  });
}

/** "Jumlah Anggaran Sub Kegiatan" and "Total Rincian Anggaran Kegiatan" against the rows. */
export function periksaTercetak(tabel: TabelMentah, kelompok: readonly KelompokDpa[], lembar: string): Temuan[] {
  const temuan: Temuan[] = [];
  for (const j of tabel.jumlahSub) {
    const k = kelompok.find(
      (g) => g.pertama.kode === j.kode && g.pertama.nama === j.nama && g.pertama.kodeSubUnit === j.kodeSubUnit,
    );
    if (k && k.pagu !== j.nilai)
      temuan.push(
        catat(
          lembar,
          'peringatan',
          'rincian_berbeda',
          j.baris,
          `jumlah anggaran ${j.kode || j.nama} tercetak ${rupiah(j.nilai)}, jumlah rinciannya ${rupiah(k.pagu)}.`,
        ),
      );
  }
  const perKegiatan = new Map<string, { kode: string; baris: number; jumlah: number; tercetak: Set<number> }>();
  const berTotal = kelompok.some((k) => k.pertama.totalKegiatan !== null);
  for (const k of berTotal ? kelompok : []) {
    const kode = k.pertama.kodeKegiatan !== '' ? k.pertama.kodeKegiatan : (indukKode(k.pertama.kode) ?? '');
    if (kode === '') continue;
    const kunci = `${k.pertama.kodeSubUnit}|${kode}`;
    const ada = perKegiatan.get(kunci) ?? { kode, baris: k.pertama.baris, jumlah: 0, tercetak: new Set<number>() };
    ada.jumlah += k.pagu;
    for (const b of k.semua) if (b.totalKegiatan !== null) ada.tercetak.add(b.totalKegiatan);
    perKegiatan.set(kunci, ada);
  }
  for (const { kode, baris, jumlah, tercetak } of perKegiatan.values()) {
    const [satu] = tercetak;
    if (tercetak.size === 1 && satu !== undefined && satu !== jumlah)
      temuan.push(
        catat(
          lembar,
          'peringatan',
          'kegiatan_berbeda',
          baris,
          `total kegiatan ${kode} tercetak ${rupiah(satu)}, jumlah sub kegiatannya ${rupiah(jumlah)} (${selisih(satu, jumlah)}).`,
        ),
      );
  }
  return temuan;
}

/** Sums beyond what a number can hold exactly: nothing may be taken in. */
export function periksaBatas(kelompok: readonly KelompokDpa[], lembar: string): Temuan[] {
  const total = kelompok.reduce((n, k) => n + k.pagu, 0);
  const luar = kelompok.find((k) => !Number.isSafeInteger(k.pagu)) ?? kelompok[0];
  if (Number.isSafeInteger(total) || !luar) return [];
  const pesan = 'jumlah pagunya melampaui angka yang dapat dihitung tepat. Periksa jumlah yang terlalu besar.';
  return [catat(lembar, 'galat', 'jumlah_terlalu_besar', luar.pertama.baris, pesan)];
}

/** Rows without sub unit in a sheet that has one for the others. */
export function periksaUnitKosong(tabel: TabelMentah, judul: JudulDpa, lembar: string): Temuan[] {
  if (!judul.kolom.has('kodeSubUnit') && !judul.kolom.has('namaSubUnit')) return [];
  const kosong = tabel.baris.filter((b) => b.kodeSubUnit === '' && b.namaSubUnit === '');
  const [pertama] = kosong;
  if (!pertama || kosong.length === tabel.baris.length) return [];
  return [
    catat(
      lembar,
      'peringatan',
      'sub_unit_kosong',
      pertama.baris,
      `sub unit kosong (${kosong.length} baris, ${rupiah(kosong.reduce((n, b) => n + b.pagu, 0))}). Isi sub unitnya agar tidak terpisah dari yang lain.`,
    ),
  ];
}
