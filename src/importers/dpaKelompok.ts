import { rupiah } from '../domain/tampil';
import type { BarisMentah, TabelMentah } from './dpaMentah';
import type { Temuan } from './temuan';

/** All rows of one sub unit × sub kegiatan, summed. */
export interface KelompokDpa {
  readonly pertama: BarisMentah;
  readonly semua: readonly BarisMentah[];
  readonly pagu: number;
}

export interface HasilKelompok {
  readonly kelompok: readonly KelompokDpa[];
  readonly temuan: readonly Temuan[];
}

const lipat = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ').trim();

/** A line without code is told apart by its names; one with a code by the code alone. */
function kunci(b: BarisMentah): string {
  const unit = b.kodeSubUnit !== '' ? b.kodeSubUnit : lipat(b.namaSubUnit);
  const garis = b.kode !== '' ? b.kode : `${lipat(b.namaProgram)}|${lipat(b.namaKegiatan)}|${lipat(b.nama)}`;
  return `${unit}\u0000${garis}`;
}

/**
 * Groups rows to one line per sub unit × sub kegiatan. Where the sheet has rekening codes, only level 6 rows are money
 * (higher levels are subtotals of the same money) and rows without a code are skipped; a group without any level 6 row
 * falls back to its deepest level, with a warning.
 */
export function kelompokkan(tabel: TabelMentah, lembar: string): HasilKelompok {
  const temuan: Temuan[] = [];
  const peta = new Map<string, BarisMentah[]>();
  for (const b of tabel.baris) {
    const k = kunci(b);
    const isi = peta.get(k);
    if (isi) isi.push(b);
    else peta.set(k, [b]);
  }
  const kelompok: KelompokDpa[] = [];
  let tanpaRekening = 0;
  let nilaiTanpa = 0;
  let subjumlah = 0;
  for (const semua of peta.values()) {
    const pertama = semua[0];
    if (!pertama) continue;
    const { uang, galat } = barisUang(semua);
    const dihitung = new Set(uang);
    for (const b of semua)
      if (b.tingkatRekening === 0) {
        tanpaRekening += 1;
        nilaiTanpa += b.pagu;
      } else if (!dihitung.has(b)) subjumlah += 1;
    if (galat) temuan.push({ tingkat: 'peringatan', ...galat, lembar, baris: pertama.baris, kolom: null });
    if (uang.length === 0) continue;
    kelompok.push({ pertama, semua, pagu: uang.reduce((n, b) => n + b.pagu, 0) });
  }
  if (tanpaRekening > 0)
    temuan.push({
      tingkat: 'info',
      kode: 'tanpa_rekening',
      pesan: `Lembar “${lembar}”: ${tanpaRekening} baris tanpa kode rekening dilewati (jumlahnya ${rupiah(nilaiTanpa)}).`,
      lembar,
      baris: null,
      kolom: null,
    });
  if (subjumlah > 0)
    temuan.push({
      tingkat: 'info',
      kode: 'subjumlah_rekening',
      pesan: `Lembar “${lembar}”: ${subjumlah} baris subjumlah rekening tidak ikut dijumlahkan; yang dijumlahkan hanya rekening 6 tingkat.`,
      lembar,
      baris: null,
      kolom: null,
    });
  return { kelompok, temuan: [...temuan, ...bedaSubjumlah(kelompok, lembar)] };
}

function barisUang(semua: readonly BarisMentah[]): {
  uang: readonly BarisMentah[];
  galat?: { kode: string; pesan: string };
} {
  const tingkat = semua.map((b) => b.tingkatRekening ?? 6);
  const terdalam = Math.max(...tingkat);
  const nama = semua[0]?.kode || semua[0]?.nama || '';
  if (terdalam === 0)
    return {
      uang: [],
      galat: {
        kode: 'sub_tanpa_rekening',
        pesan: `${nama} hanya memuat baris tanpa kode rekening (${rupiah(semua.reduce((n, b) => n + b.pagu, 0))}) dan tidak diimpor.`,
      },
    };
  const uang = semua.filter((_, i) => tingkat[i] === terdalam || (tingkat[i] ?? 0) > 6);
  if (terdalam >= 6) return { uang: semua.filter((_, i) => (tingkat[i] ?? 0) >= 6) };
  return {
    uang,
    galat: {
      kode: 'rekening_pendek',
      pesan: `${nama} tidak memuat rekening 6 tingkat; yang dijumlahkan rekening ${terdalam} tingkat. Periksa jumlahnya.`,
    },
  };
}

/** The level-1 row (`5` BELANJA) prints the sum of the group: compare it. */
function bedaSubjumlah(kelompok: readonly KelompokDpa[], lembar: string): Temuan[] {
  return kelompok.flatMap((k) => {
    const atas = k.semua.filter((b) => b.tingkatRekening === 1);
    const tercetak = atas.reduce((n, b) => n + b.pagu, 0);
    if (atas.length === 0 || tercetak === k.pagu) return [];
    return [
      {
        tingkat: 'peringatan' as const,
        kode: 'subjumlah_berbeda',
        pesan: `Lembar “${lembar}” baris ${atas[0]?.baris ?? 0}: ${k.pertama.kode || k.pertama.nama} tercetak ${rupiah(tercetak)}, jumlah rinciannya ${rupiah(k.pagu)}.`,
        lembar,
        baris: atas[0]?.baris ?? null,
        kolom: null,
      },
    ];
  });
}
