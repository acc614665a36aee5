import { parseGolongan } from '../domain/golongan';
import { tebakJenisJabatan } from '../domain/jabatan';
import type { Judul } from './judul';
import type { Lembar } from './lembar';
import { teksSel } from './lembar';
import type { BidangPegawai } from './pegawaiBidang';
import { miripNama, pisahNamaNip, tampakNip } from './pegawaiNama';

const CONTOH = 200;
const SEKURANGNYA = 3;

/**
 * The columns of a sheet without headers, told by what stands in them: names and NIP first, then golongan and jabatan.
 * Null when no column holds names. Never sure: the mapping screen follows.
 */
export function tebakDariIsi(lembar: Lembar): Judul<BidangPegawai> | null {
  const lebar = lembar.baris.reduce((n, b) => Math.max(n, b.length), 0);
  const teks = Array.from({ length: Math.min(lebar, 60) }, (_, k) =>
    lembar.baris
      .slice(0, CONTOH)
      .map((b) => teksSel(b[k]))
      .filter((t) => t !== ''),
  );
  const banyak = (k: number, sah: (t: string) => boolean): number => (teks[k] ?? []).filter(sah).length;
  const unggul = (sah: (t: string) => boolean, kecuali: readonly number[], bagian: number): number | undefined => {
    let terbaik: { k: number; n: number } | undefined;
    for (let k = 0; k < teks.length; k += 1) {
      const n = kecuali.includes(k) ? 0 : banyak(k, sah);
      if (n >= SEKURANGNYA && n >= (teks[k]?.length ?? 0) * bagian && n > (terbaik?.n ?? 0)) terbaik = { k, n };
    }
    return terbaik?.k;
  };
  const kolom = new Map<BidangPegawai, number>();
  const dua = unggul((t) => pisahNamaNip(t).nip !== '' && pisahNamaNip(t).nama !== '', [], 0.5);
  const nip = dua === undefined ? unggul(tampakNip, [], 0.5) : undefined;
  if (dua !== undefined) kolom.set('namaNip', dua);
  if (nip !== undefined) kolom.set('nip', nip);
  const dipakai = (): number[] => [...kolom.values()];
  const golongan = unggul((t) => /[/.]|[ivx]/i.test(t) && parseGolongan(t) !== null, dipakai(), 0.5);
  if (golongan !== undefined) kolom.set('golongan', golongan);
  const jabatan = unggul((t) => /\s/.test(t) && BERJABATAN.test(t) && tebakJenisJabatan(t) !== null, dipakai(), 0.4);
  if (jabatan !== undefined) kolom.set('jabatan', jabatan);
  if (dua === undefined) {
    const nama = unggul((t) => miripNama(t) && !BERJABATAN.test(t), dipakai(), 0.6);
    // A column of words is only one of names when they differ, and NIP or posts stand beside them.
    if (nama === undefined || (nip === undefined && jabatan === undefined)) return null;
    if (new Set(teks[nama]).size < (teks[nama]?.length ?? 0) * 0.8) return null;
    kolom.set('nama', nama);
  }
  const awalData = lembar.baris.findIndex((b) => [...kolom.values()].filter((k) => teksSel(b[k]) !== '').length >= 2);
  const awal = Math.max(0, awalData);
  return { awal, baris: awal, awalData: awal, kolom, semua: new Map(), calon: new Map(), teks: [] };
}

const BERJABATAN =
  /^(kepala|sekretaris|asisten|staf|analis|penelaah|pengelola|pengadministrasi|penata|pranata|operator|teknisi|pengemudi|sopir|ajudan|bendahara|auditor|perencana|arsiparis|camat|lurah|kasubbag|kabag|fungsional|pramu|petugas)\b/i;
