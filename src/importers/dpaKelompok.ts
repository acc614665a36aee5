import { rupiah } from '../domain/tampil';
import { pisahBerulang } from './dpaBerulang';
import { tingkatRekening } from './dpaKode';
import type { BarisMentah, TabelMentah } from './dpaMentah';
import type { Lembar } from './lembar';
import type { Temuan } from './temuan';

/** All rows of one sub unit × sub kegiatan. */
export interface KelompokDpa {
  readonly pertama: BarisMentah;
  readonly semua: readonly BarisMentah[];
  /** The rows whose amounts are the money, each once. */
  readonly uang: readonly BarisMentah[];
  readonly pagu: number;
  readonly temuan: readonly Temuan[];
}

export interface HasilKelompok {
  readonly kelompok: readonly KelompokDpa[];
  readonly temuan: readonly Temuan[];
}

export const lipatNama = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ').trim();

/** A line without code is told apart by its names; one with a code by the code alone. */
function kunci(b: BarisMentah): string {
  const unit = b.kodeSubUnit !== '' ? b.kodeSubUnit : lipatNama(b.namaSubUnit);
  const garis =
    b.kode !== '' ? b.kode : `${lipatNama(b.namaProgram)}|${lipatNama(b.namaKegiatan)}|${lipatNama(b.nama)}`;
  return `${unit}\u0000${garis}`;
}

interface Uang {
  readonly uang: readonly BarisMentah[];
  readonly kode?: string;
  readonly pesan?: string;
  /** Money left out on purpose: rows without account, subtotals. */
  readonly tanpaRekening: readonly BarisMentah[];
  readonly subjumlah: readonly BarisMentah[];
}

/**
 * Groups rows to one line per sub unit × sub kegiatan. Where the sheet has account codes, only level 6 rows are money
 * (higher levels are subtotals of the same money) and rows of a rekap without account are skipped; the row of the sub
 * kegiatan itself, in a hierarchical sheet, is its printed total. A line without any level 6 row keeps that total, else
 * its deepest level, with a warning.
 */
export function kelompokkan(tabel: TabelMentah, asal: Lembar): HasilKelompok {
  const lembar = asal.nama;
  const peta = new Map<string, BarisMentah[]>();
  let berekening = false;
  for (const b of tabel.baris) {
    if (b.jenis === 'rekening') berekening = true;
    const k = kunci(b);
    const isi = peta.get(k);
    if (isi) isi.push(b);
    else peta.set(k, [b]);
  }
  const kelompok: KelompokDpa[] = [];
  const lewat: BarisMentah[] = [];
  const yatim: Temuan[] = [];
  let subjumlah = 0;
  for (const semua of pisahBerulang([...peta.values()], asal)) {
    const pertama = semua.find((b) => b.jenis !== 'rincian') ?? semua[0];
    if (!pertama) continue;
    const { uang, kode, pesan, tanpaRekening, subjumlah: sub } = barisUang(semua, berekening);
    lewat.push(...tanpaRekening);
    subjumlah += sub.length;
    const temuan: Temuan[] = kode
      ? [{ tingkat: 'peringatan', kode, pesan: pesan ?? '', lembar, baris: pertama.baris, kolom: null }]
      : [];
    if (uang.length === 0) yatim.push(...temuan);
    else kelompok.push({ pertama, semua, uang, pagu: uang.reduce((n, b) => n + b.pagu, 0), temuan });
  }
  return { kelompok, temuan: [...yatim, ...ringkas(lewat, subjumlah, lembar)] };
}

function ringkas(lewat: readonly BarisMentah[], subjumlah: number, lembar: string): Temuan[] {
  const beri = (kode: string, pesan: string): Temuan => ({
    tingkat: 'info',
    kode,
    pesan: `Lembar “${lembar}”: ${pesan}`,
    lembar,
    baris: null,
    kolom: null,
  });
  const nilai = rupiah(lewat.reduce((n, b) => n + b.pagu, 0));
  return [
    ...(lewat.length > 0
      ? [beri('tanpa_rekening', `${lewat.length} baris tanpa kode rekening dilewati (jumlahnya ${nilai}).`)]
      : []),
    ...(subjumlah > 0
      ? [
          beri(
            'subjumlah_rekening',
            `${subjumlah} baris subjumlah rekening tidak ikut dijumlahkan; yang dijumlahkan hanya rekening 6 tingkat.`,
          ),
        ]
      : []),
  ];
}

function barisUang(isi: readonly BarisMentah[], berekening: boolean): Uang {
  const kosong = { tanpaRekening: [], subjumlah: [] };
  const sub = isi.filter((b) => b.jenis === 'sub');
  const rekening = isi.filter((b) => b.jenis === 'rekening');
  const nama = isi[0]?.kode || `“${isi[0]?.nama ?? ''}”`;
  if (rekening.length === 0) {
    // A rekap by account skips rows without one; in a hierarchical sheet the row of the sub kegiatan is its money.
    if (berekening && sub.every((b) => b.rekening === '') && !sub.some((b) => b.rekening === null))
      return sub.every((b) => b.pagu === 0)
        ? { uang: sub, ...kosong }
        : {
            uang: [],
            kode: 'sub_tanpa_rekening',
            pesan: `${nama} hanya memuat baris tanpa kode rekening (${rupiah(sub.reduce((n, b) => n + b.pagu, 0))}) dan tidak diimpor.`,
            tanpaRekening: sub,
            subjumlah: [],
          };
    const dana = isi.filter((b) => b.jenis === 'rincian' && b.dana?.pagu != null);
    if (sub.every((b) => b.paguKosong) && dana.length > 0)
      return { uang: dana.map((b) => ({ ...b, pagu: b.dana?.pagu ?? 0 })), ...kosong };
    return { uang: sub, ...kosong };
  }
  const tingkat = (b: BarisMentah): number => tingkatRekening(b.rekening ?? '');
  const terdalam = Math.max(...rekening.map(tingkat));
  // Printed total of the sub kegiatan above its accounts: not a row that was skipped.
  const muka = sub.filter((b) => bermuka(b, rekening));
  const tanpaRekening = sub.filter((b) => !muka.includes(b) && b.pagu !== 0);
  if (terdalam >= 6) {
    const uang = rekening.filter((b) => tingkat(b) >= 6);
    return { uang, tanpaRekening, subjumlah: rekening.filter((b) => tingkat(b) < 6) };
  }
  if (muka.some((b) => b.pagu > 0)) return { uang: muka, tanpaRekening, subjumlah: rekening };
  const uang = rekening.filter((b) => tingkat(b) === terdalam);
  return {
    uang,
    kode: 'rekening_pendek',
    pesan: `${nama} tidak memuat rekening 6 tingkat; yang dijumlahkan rekening ${terdalam} tingkat. Periksa jumlahnya.`,
    tanpaRekening,
    subjumlah: rekening.filter((b) => !uang.includes(b)),
  };
}

/** The row of the sub kegiatan stands right above rows of accounts that have no code of their own. */
export function bermuka(b: BarisMentah, rekening: readonly BarisMentah[]): boolean {
  return b.rekening === null || rekening.some((r) => r.diwarisi && r.baris > b.baris);
}
