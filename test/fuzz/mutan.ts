import { random, type Random } from '../bench/random';
import { bacaDpaBerkas } from '../../src/importers/dpaBerkas';
import type { HasilDpa } from '../../src/importers/dpaHasil';
import { bukaNomenklatur, type Nomenklatur } from '../../src/importers/nomenklatur';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BERAT, RINGAN, rusakkan } from './mutasi';
import { putusan, tolakan, type Putusan } from './penilai';
import { rekaDpa, type Reka } from './rekaDpa';
import { TATA_LETAK, type Tabel } from './tataLetak';
import { MUTASI_JSON, susunJson } from './tulisJson';
import { tulisTabel } from './tulisLembar';

/** What one seed did: enough to run it again and to count. */
export interface Mutan {
  readonly benih: number;
  readonly macam: 'utuh' | 'ringan' | 'berat' | 'rusak';
  readonly sebutan: string;
  readonly putusan: Putusan;
  readonly ms: number;
}

let nomenklatur: Nomenklatur | null = null;
export const daftar = (): Nomenklatur =>
  (nomenklatur ??= bukaNomenklatur(
    readFileSync(resolve(import.meta.dirname, '../../resources/nomenklatur/nomenklatur.tsv')),
  ));

export const satuDari = <T>(acak: Random, semua: readonly T[]): T => {
  const satu = semua[Math.floor(acak() * semua.length)];
  if (satu === undefined) throw new Error('daftar kosong');
  return satu;
};

export const bacaMutan = (bytes: Uint8Array, nama: string, tahun = 2026): Promise<HasilDpa> =>
  bacaDpaBerkas([{ bytes, nama }], { nomenklatur: daftar(), tahun });

/** The amounts a mutated table really says, where it prints no total that could betray the change. */
function rekaBaru(reka: Reka, tabel: Tabel, nama: string): Reka {
  if (tabel.bertotal || !['satu digit uang berubah', 'satu baris hilang'].includes(nama)) return reka;
  const uang = tabel.uang[0] ?? 0;
  const unit = tabel.tataLetak === 'B' || tabel.tataLetak === 'C' ? 1 : -1;
  const sub = reka.sub.map((s) => {
    const milik = tabel.baris.filter((b) => b[tabel.kode] === s.kode && (unit < 0 || b[unit] === s.namaSubUnit));
    const [pertama] = s.rekening;
    if (!pertama) return s;
    const pagu = milik.reduce((n, b) => n + Number(b[uang]), 0);
    return { ...s, rekening: milik.length === 0 ? [] : [{ ...pertama, pagu }] };
  });
  return { ...reka, sub: sub.filter((s) => s.rekening.length > 0) };
}

interface Bahan {
  readonly reka: Reka;
  readonly sebutan: string;
  readonly macam: Mutan['macam'];
  readonly nama: string;
  readonly bytes: Uint8Array;
}

async function bahanTabel(acak: Random, macam: Mutan['macam']): Promise<Bahan> {
  let reka = rekaDpa(acak);
  let tabel = satuDari(acak, TATA_LETAK)(reka);
  const semua = {
    utuh: [],
    rusak: [],
    ringan: [satuDari(acak, RINGAN), satuDari(acak, RINGAN)],
    berat: [satuDari(acak, BERAT)],
  };
  const mutasi = new Set(semua[macam]);
  for (const satu of mutasi) {
    tabel = satu.ubah(tabel, acak);
    reka = rekaBaru(reka, tabel, satu.nama);
  }
  const tertulis = await tulisTabel(tabel, acak);
  return {
    ...tertulis,
    reka,
    macam,
    sebutan: [tabel.tataLetak, tertulis.nama, ...[...mutasi].map((m) => m.nama)].join(', '),
  };
}

function bahanJson(acak: Random, macam: Mutan['macam']): Bahan {
  const reka = rekaDpa(acak);
  const mutasi = MUTASI_JSON.filter((m) => (macam === 'ringan' && m.ringan) || (macam === 'berat' && !m.ringan));
  const pilihan = mutasi.length === 0 ? null : satuDari(acak, mutasi);
  const data = susunJson(reka);
  const bytes = new TextEncoder().encode(JSON.stringify(pilihan ? pilihan.ubah(data, acak) : data));
  return { reka, macam, nama: 'dpa.json', bytes, sebutan: ['json', pilihan?.nama ?? 'utuh'].join(', ') };
}

/**
 * Invents a document, writes it in some layout and format, changes it as the seed says, and reads it.
 * @throws Error on a crash, and on a misreading without a finding.
 */
export async function jalankanMutan(benih: number): Promise<Mutan> {
  const acak = random(benih);
  const nasib = acak();
  const macam = nasib < 0.05 ? 'utuh' : nasib < 0.5 ? 'ringan' : nasib < 0.85 ? 'berat' : 'rusak';
  const bahan = acak() < 0.2 ? bahanJson(acak, macam) : await bahanTabel(acak, macam);
  const bytes = macam === 'rusak' ? rusakkan(bahan.bytes, acak) : bahan.bytes;
  const mulai = performance.now();
  try {
    const hasil = await nilai(bytes, bahan.nama, bahan.reka, macam);
    return { benih, macam, sebutan: bahan.sebutan, putusan: hasil, ms: performance.now() - mulai };
  } catch (sebab) {
    const kata = sebab instanceof Error ? sebab.message : String(sebab);
    throw new Error(`mutan ${benih} (${macam}: ${bahan.sebutan}): ${kata}`, { cause: sebab });
  }
}

async function nilai(bytes: Uint8Array, nama: string, reka: Reka, macam: Mutan['macam']): Promise<Putusan> {
  let hasil: HasilDpa;
  try {
    hasil = await bacaMutan(bytes, nama);
  } catch (sebab) {
    return tolakan(sebab);
  }
  // Bytes broken inside a text file may be another, well-formed table: then there is nothing to compare with.
  if (macam === 'rusak' && !nama.endsWith('.xlsx')) return putusan(hasil, reka, false);
  return putusan(hasil, reka, true);
}
