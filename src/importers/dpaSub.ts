import { indukKode } from '../domain/kodeSubKegiatan';
import type { Indikator, RekeningBelanja, SumberDana } from '../domain/subKegiatan';
import type { SubMentah } from './dpaHasil';
import type { KelompokDpa } from './dpaKelompok';
import { lipatNama } from './dpaKelompok';
import { tingkatRekening } from './dpaKode';
import type { BarisInduk, BarisMentah } from './dpaMentah';
import { periksaSub } from './dpaPeriksaSub';

/** Names of programs and kegiatan as the heading rows write them. */
export type NamaInduk = ReadonlyMap<string, string>;

export function namaInduk(induk: readonly BarisInduk[]): NamaInduk {
  return new Map(induk.filter((i) => i.kode !== '' && i.nama !== '').map((i) => [i.kode, i.nama]));
}

/** The line of one group with everything its rows say. */
export function subMentah(k: KelompokDpa, induk: NamaInduk, asal: { berkas: string; lembar: string }): SubMentah {
  const p = k.pertama;
  const kodeKegiatan = p.kodeKegiatan !== '' ? p.kodeKegiatan : (indukKode(p.kode) ?? '');
  const kodeProgram = indukKode(kodeKegiatan) ?? '';
  const nama = k.semua.find((b) => b.nama !== '')?.nama ?? '';
  const dasar = {
    kode: p.kode,
    ...(p.kodeTertulis !== '' && p.kodeTertulis !== p.kode ? { kodeTertulis: p.kodeTertulis } : {}),
    nama,
    kodeKegiatan,
    namaKegiatan: p.namaKegiatan !== '' ? p.namaKegiatan : (induk.get(kodeKegiatan) ?? ''),
    kodeProgram,
    namaProgram: p.namaProgram !== '' ? p.namaProgram : (induk.get(kodeProgram) ?? ''),
    kodeSubUnit: p.kodeSubUnit,
    namaSubUnit: p.namaSubUnit,
    bagian: k.semua.find((b) => b.bagian !== '')?.bagian ?? '',
    pagu: k.pagu,
    paguSebelum: paguSebelum(k),
    indikator: indikatorDari(k.semua),
    sumberDana: dana(k),
    lokasi: [...new Set(k.semua.flatMap((b) => pecahLokasi(b.lokasi)))],
    waktu: k.semua.find((b) => b.waktu)?.waktu ?? null,
    rekening: rekening(k.uang),
    bulan: bulan(k.uang),
    keterangan: [...new Set(k.semua.map((b) => b.keterangan).filter((t) => t !== ''))].join('; ').slice(0, 2000),
    asal: { ...asal, baris: k.semua.map((b) => b.baris), satuan: 'baris' as const },
  };
  return { ...dasar, temuan: [...k.temuan, ...periksaSub(dasar, k)] };
}

function paguSebelum(k: KelompokDpa): number | null {
  const ada = k.uang.filter((b) => b.paguSebelum !== null);
  return ada.length === 0 ? null : ada.reduce((n, b) => n + (b.paguSebelum ?? 0), 0);
}

/** Different indicators of the rows, in their order. */
function indikatorDari(baris: readonly BarisMentah[]): Indikator[] {
  const ada = new Map<string, Indikator>();
  for (const b of baris)
    for (const i of b.indikator) ada.set(`${lipatNama(i.uraian)}|${i.target}|${lipatNama(i.satuan)}`, i);
  return [...ada.values()];
}

/** `Kab. Muara Enim, Semua Kecamatan; Kota Mataram` → two places; commas belong to one. */
function pecahLokasi(teks: string): string[] {
  return teks
    .split(';')
    .map((t) => t.trim())
    .filter((t) => t !== '' && t !== '-');
}

/**
 * Funds with their amounts where every row of money names one, else their names alone. Two funds in one cell are told
 * apart but their shares are not known.
 */
function dana(k: KelompokDpa): SumberDana[] {
  const ada = new Map<string, { kode: string; nama: string; pagu: number | null }>();
  const rinci = k.semua.filter((b) => b.jenis === 'rincian' && b.dana?.pagu != null);
  const sumber = rinci.length > 0 ? rinci.map((b) => ({ ...b, pagu: b.dana?.pagu ?? 0 })) : k.uang;
  const lengkap = rinci.length > 0 || k.uang.every((b) => b.dana !== null);
  for (const b of rinci.length > 0 ? sumber : [...sumber, ...k.semua.filter((x) => !k.uang.includes(x))]) {
    if (!b.dana) continue;
    const nama = b.dana.nama.split(/\s*;\s*/).filter((t) => t !== '');
    for (const satu of nama.length > 0 ? nama : ['']) {
      const kunci = b.dana.kode !== '' && nama.length <= 1 ? b.dana.kode : lipatNama(satu);
      const lama = ada.get(kunci);
      const uang = (rinci.length > 0 || k.uang.includes(b)) && nama.length <= 1 && lengkap ? b.pagu : null;
      ada.set(kunci, {
        kode: lama?.kode ?? (nama.length <= 1 ? b.dana.kode : ''),
        nama: lama?.nama !== undefined && lama.nama !== '' ? lama.nama : satu,
        pagu: uang === null ? (lama?.pagu ?? null) : (lama?.pagu ?? 0) + uang,
      });
    }
  }
  return [...ada.values()];
}

/** Level-6 accounts of the money rows, summed, in the order of their codes. */
function rekening(uang: readonly BarisMentah[]): RekeningBelanja[] {
  const ada = new Map<string, { kode: string; nama: string; pagu: number }>();
  for (const b of uang) {
    const kode = b.rekening ?? '';
    if (tingkatRekening(kode) < 6) continue;
    const lama = ada.get(kode);
    if (lama) ada.set(kode, { ...lama, pagu: lama.pagu + b.pagu });
    else ada.set(kode, { kode, nama: b.namaRekening, pagu: b.pagu });
  }
  return [...ada.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1));
}

function bulan(uang: readonly BarisMentah[]): number[] | null {
  const ada = uang.filter((b) => b.bulan !== null);
  if (ada.length === 0) return null;
  const jumlah = Array.from({ length: 12 }, (_, n) => ada.reduce((s, b) => s + (b.bulan?.[n] ?? 0), 0));
  return jumlah.every((n) => n === 0) ? null : jumlah;
}
