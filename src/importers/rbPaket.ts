import { NAMA_INDIKATOR, type NamaIndikator } from '../domain/rbIndikator';
import { periksaPaket, type TemuanRb } from '../domain/rbPeriksa';
import { PENUH, SELURUHNYA, semuaButir, semuaKomponen } from '../domain/rb';
import type { ButirRb, JawabanRb, JawabRb, KategoriRb, KomponenRb, PaketRb, PilihanRb } from '../domain/rb';

/**
 * A pack of questions as a JSON file (format "bagihabis-rb", versi 1), the same that a worksheet keeps and an export
 * writes. Weights, limits and `nilai` are plain numbers with at most two decimals; kept are hundredths.
 */
export interface HasilBacaRb {
  /** null = a finding is a `galat`. */
  readonly paket: PaketRb | null;
  readonly temuan: readonly TemuanRb[];
}
const FORMAT = 'bagihabis-rb';
const DALAM_TERBANYAK = 8;

type Objek = Readonly<Record<string, unknown>>;
const isObjek = (nilai: unknown): nilai is Objek =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);

/** Collects what is wrong instead of stopping at the first. */
class Pembaca {
  readonly temuan: TemuanRb[] = [];
  galat(letak: string, pesan: string): void {
    this.temuan.push({ tingkat: 'galat', letak, pesan });
  }
  teks(dari: Objek, kunci: string, letak: string, wajib = true, terbanyak = 500): string {
    const nilai = dari[kunci];
    if (nilai === undefined && !wajib) return '';
    if (typeof nilai !== 'string' || (wajib && nilai.trim() === '')) {
      this.galat(letak, `"${kunci}" harus teks${wajib ? ' yang terisi' : ''}`);
      return '';
    }
    if (nilai.length > terbanyak) this.galat(letak, `"${kunci}" lebih dari ${terbanyak} huruf`);
    return nilai.trim().slice(0, terbanyak);
  }
  /** Hundredths of a number with at most two decimals. */
  perseratus(dari: Objek, kunci: string, letak: string, batas: readonly [number, number]): number {
    const nilai = dari[kunci];
    const [kecil, besar] = batas;
    if (typeof nilai !== 'number' || !Number.isFinite(nilai)) {
      this.galat(letak, `"${kunci}" harus angka (titik sebagai tanda desimal), bukan ${sebut(nilai)}`);
      return 0;
    }
    const bulat = Math.round(nilai * 100);
    if (Math.abs(bulat - nilai * 100) > 1e-6) this.galat(letak, `"${kunci}" ${nilai}: paling banyak dua desimal`);
    if (nilai < kecil || nilai > besar) this.galat(letak, `"${kunci}" ${nilai}: harus ${kecil} sampai ${besar}`);
    return bulat;
  }
  daftar(dari: Objek, kunci: string, letak: string, wajib = false): readonly Objek[] {
    const nilai = dari[kunci];
    if (nilai === undefined && !wajib) return [];
    if (!Array.isArray(nilai)) {
      this.galat(letak, `"${kunci}" harus daftar [ … ]`);
      return [];
    }
    const isi: readonly unknown[] = nilai;
    return isi.flatMap((satu, i) => {
      if (isObjek(satu)) return [satu];
      this.galat(letak, `"${kunci}" nomor ${i + 1} harus { … }, bukan ${sebut(satu)}`);
      return [];
    });
  }
}

const sebut = (nilai: unknown): string => (nilai === undefined ? 'kosong' : `${JSON.stringify(nilai).slice(0, 40)}`);

/** A sheet of another file: its year and answers, null = only a pack. */
export interface HasilBacaLembarRb extends HasilBacaRb {
  readonly lembar: { readonly tahun: number; readonly jawaban: ReadonlyMap<string, JawabanRb> } | null;
}

export const bacaRbPaket = (teks: string): HasilBacaRb => bacaLembarRb(teks);

export function bacaLembarRb(teks: string): HasilBacaLembarRb {
  const satuGalat = (pesan: string): HasilBacaLembarRb => ({
    paket: null,
    lembar: null,
    temuan: [{ tingkat: 'galat', letak: '', pesan }],
  });
  let isi: unknown;
  try {
    isi = JSON.parse(teks.replace(/^\uFEFF/, ''));
  } catch (error) {
    return satuGalat(`Berkas bukan JSON yang sah: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isObjek(isi) || isi['format'] !== FORMAT)
    return satuGalat(`Berkas bukan paket lembar kerja RB: "format" harus "${FORMAT}".`);
  if (isi['versi'] !== 1)
    return satuGalat(`Paket memakai versi ${sebut(isi['versi'])}; aplikasi ini mengenal versi 1. Perbarui aplikasi.`);
  const p = new Pembaca();
  const skala = bacaSkala(p, isi['skala']);
  const paket: PaketRb = {
    id: p.teks(isi, 'id', '', true, 60),
    nama: p.teks(isi, 'nama', '', true, 120),
    sumber: p.teks(isi, 'sumber', '', false),
    catatan: p.teks(isi, 'catatan', '', false, 2000),
    kategori: p.daftar(isi, 'kategori', '', true).map((k, i) => bacaKategori(p, k, i)),
    sumberKategori: p.teks(isi, 'sumberKategori', '', false),
    komponen: p.daftar(isi, 'komponen', '', true).map((k) => bacaKomponen(p, k, skala, '', 1)),
  };
  const lembar = isi['jawaban'] === undefined ? null : bacaJawaban(p, isi, paket);
  const temuan = [...p.temuan, ...(p.temuan.length === 0 ? periksaPaket(paket) : [])];
  if (temuan.some(({ tingkat }) => tingkat === 'galat')) return { paket: null, lembar: null, temuan };
  return { paket, lembar, temuan };
}

function bacaJawaban(p: Pembaca, isi: Objek, paket: PaketRb): HasilBacaLembarRb['lembar'] {
  const tahun = isi['tahun'];
  if (typeof tahun !== 'number' || !Number.isInteger(tahun) || tahun < 2000 || tahun > 2100)
    p.galat('', `"tahun" ${sebut(tahun)}: harus bilangan bulat 2000 sampai 2100`);
  const butir = new Map(semuaButir(paket).map((b) => [b.id, b]));
  const dikenal = new Set([SELURUHNYA, ...butir.keys(), ...semuaKomponen(paket.komponen).map(({ id }) => id)]);
  const jawaban = new Map<string, JawabanRb>();
  for (const satu of p.daftar(isi, 'jawaban', 'jawaban', true)) {
    const id = p.teks(satu, 'butir', 'jawaban', true, 60);
    const letak = `jawaban ${id}`;
    if (!dikenal.has(id)) p.galat(letak, 'tidak ada butir atau komponen dengan id itu');
    if (jawaban.has(id)) p.galat(letak, 'dijawab lebih dari sekali');
    const kosong = satu['nilai'] === null || satu['nilai'] === undefined;
    const nilai = kosong ? null : p.perseratus(satu, 'nilai', letak, [0, PENUH / 100]);
    const jawab = butir.get(id)?.jawab;
    if (nilai !== null && jawab?.jenis === 'pilihan' && !jawab.pilihan.some((pilihan) => pilihan.nilai === nilai))
      p.galat(letak, `nilai ${nilai / 100} bukan salah satu pilihan skala ${jawab.skala}`);
    const teksnya = (kunci: string): string => p.teks(satu, kunci, letak, false, 2000);
    jawaban.set(id, { nilai, catatan: teksnya('catatan'), bukti: teksnya('bukti') });
  }
  return { tahun: typeof tahun === 'number' ? tahun : 0, jawaban };
}

function bacaSkala(p: Pembaca, nilai: unknown): ReadonlyMap<string, readonly PilihanRb[]> {
  const hasil = new Map<string, readonly PilihanRb[]>();
  if (nilai === undefined) return hasil;
  if (!isObjek(nilai)) p.galat('skala', '"skala" harus { nama: [ pilihan ] }');
  else
    for (const nama of Object.keys(nilai)) {
      const letak = `skala ${nama}`;
      const pilihan = p.daftar(nilai, nama, letak, true).map((satu) => ({
        label: p.teks(satu, 'label', letak, true, 80),
        nilai: p.perseratus(satu, 'nilai', letak, [0, 100]),
      }));
      if (pilihan.length < 2) p.galat(letak, 'memerlukan paling sedikit dua pilihan');
      hasil.set(nama, pilihan);
    }
  return hasil;
}

function bacaKategori(p: Pembaca, k: Objek, i: number): KategoriRb {
  const huruf = p.teks(k, 'huruf', `kategori nomor ${i + 1}`, true, 10);
  const letak = `kategori ${huruf || i + 1}`;
  const lebih = k['lebih'] === null || k['lebih'] === undefined ? null : p.perseratus(k, 'lebih', letak, [0, 1000]);
  return { huruf, sebutan: p.teks(k, 'sebutan', letak, false, 80), lebih };
}

type Skala = ReadonlyMap<string, readonly PilihanRb[]>;

function bacaKomponen(p: Pembaca, k: Objek, skala: Skala, induk: string, dalam: number): KomponenRb {
  const id = p.teks(k, 'id', induk === '' ? 'komponen' : `di bawah komponen ${induk}`, true, 60);
  const letak = `komponen ${id}`;
  const terlaluDalam = dalam >= DALAM_TERBANYAK && k['anak'] !== undefined;
  if (terlaluDalam) p.galat(letak, `komponen bertingkat lebih dari ${DALAM_TERBANYAK}`);
  if (k['dikonfirmasi'] !== undefined && typeof k['dikonfirmasi'] !== 'boolean')
    p.galat(letak, '"dikonfirmasi" harus true atau false');
  return {
    id,
    nama: p.teks(k, 'nama', letak, true, 200),
    bobot: p.perseratus(k, 'bobot', letak, [0, 1000]),
    sumber: p.teks(k, 'sumber', letak, false),
    dikonfirmasi: k['dikonfirmasi'] === true,
    anak: terlaluDalam ? [] : p.daftar(k, 'anak', letak).map((a) => bacaKomponen(p, a, skala, id, dalam + 1)),
    butir: p.daftar(k, 'butir', letak).map((b) => bacaButir(p, b, skala, letak)),
  };
}

function bacaButir(p: Pembaca, b: Objek, skala: Skala, induk: string): ButirRb {
  const id = p.teks(b, 'id', induk, true, 60);
  const letak = `${induk}, butir ${id}`;
  return {
    id,
    tanya: p.teks(b, 'tanya', letak),
    petunjuk: p.teks(b, 'petunjuk', letak, false, 1000),
    bobot: b['bobot'] === undefined || b['bobot'] === null ? null : p.perseratus(b, 'bobot', letak, [0, 1000]),
    jawab: bacaJawab(p, b['jawab'], skala, letak),
    indikator: bacaIndikator(p, b['indikator'], letak),
  };
}

function bacaJawab(p: Pembaca, nilai: unknown, skala: Skala, letak: string): JawabRb {
  if (typeof nilai === 'string') {
    const pilihan = skala.get(nilai);
    if (!pilihan)
      p.galat(letak, `skala "${nilai}" tidak ada; yang ada: ${[...skala.keys()].join(', ') || 'belum ada'}`);
    return { jenis: 'pilihan', skala: nilai, pilihan: pilihan ?? [] };
  }
  if (!isObjek(nilai)) {
    p.galat(letak, '"jawab" harus nama skala, atau { "maks": angka, "satuan": teks }');
    return { jenis: 'angka', maks: 100, satuan: '' };
  }
  const maks = p.perseratus(nilai, 'maks', letak, [0.01, 1_000_000]) / 100;
  return { jenis: 'angka', maks, satuan: p.teks(nilai, 'satuan', letak, false, 40) };
}

function bacaIndikator(p: Pembaca, nilai: unknown, letak: string): ButirRb['indikator'] {
  if (nilai === undefined || nilai === null) return null;
  const isi = isObjek(nilai) ? nilai : { nama: nilai };
  const nama = NAMA_INDIKATOR.find((satu): satu is NamaIndikator => satu === isi['nama']);
  if (!nama) {
    p.galat(letak, `indikator ${sebut(isi['nama'])} tidak dikenal: ${NAMA_INDIKATOR.join(', ')}`);
    return null;
  }
  const hari = isi['tenggatHari'];
  const ada = hari !== undefined && hari !== null;
  if (ada && !(typeof hari === 'number' && Number.isInteger(hari) && hari >= 1 && hari <= 31))
    p.galat(letak, `"tenggatHari" ${sebut(hari)}: harus bilangan bulat 1 sampai 31`);
  return { nama, tenggatHari: ada && typeof hari === 'number' ? hari : null };
}
