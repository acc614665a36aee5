import { parseKode } from '../domain/kodeSubKegiatan';
import { uangPertama } from './dpaCetakAngka';
import { kodeNamaCetak, unitCetak } from './dpaCetakKode';
import type { PasanganCetak } from './dpaCetakLabel';
import type { KepalaCetak, LetakCetak } from './dpaCetakMentah';

export const kepalaBaru = (letak: LetakCetak): KepalaCetak => ({ isi: {}, alokasi: [], masukan: [], letak });

export function isiKepala(kepala: KepalaCetak, p: PasanganCetak, nilai: string): void {
  if (p.label === 'alokasi') {
    const uang = uangPertama(p.nilai);
    if (uang !== null) kepala.alokasi.push({ sebutan: p.sebutan.replace(/^alokasi tahun/i, '').trim(), nilai: uang });
  } else if (p.label === 'unit' && /^sub/i.test(p.sebutan) && nilai !== '') kepala.isi.unit = nilai;
  else kepala.isi[p.label] ??= nilai;
}

/** Both headers stand for the same kegiatan of the same unit (a header without kegiatan contradicts nothing). */
export function kepalaSama(a: KepalaCetak, b: KepalaCetak): boolean {
  const sama = (x: string | undefined, y: string | undefined): boolean =>
    x === undefined || y === undefined || x === '' || y === '' || x.slice(0, 60) === y.slice(0, 60);
  return sama(a.isi.kegiatan, b.isi.kegiatan) && sama(a.isi.unit, b.isi.unit) && sama(a.isi.nomor, b.isi.nomor);
}

export interface IndukCetak {
  readonly kodeProgram: string;
  readonly namaProgram: string;
  readonly kodeKegiatan: string;
  readonly namaKegiatan: string;
  readonly kodeOrganisasi: string;
  readonly namaOrganisasi: string;
  readonly kodeSubUnit: string;
  readonly namaSubUnit: string;
  /** Sub kegiatan code that stands in the Unit line by mistake of the printing program, '' else. */
  readonly kodeDiUnit: string;
  /** How a code was repaired, Indonesian sentences without place. */
  readonly perbaikan: readonly string[];
}

/** Codes and names of the header; the unit falls back to the organisation where its line holds something else. */
export function bacaInduk({ isi }: KepalaCetak): IndukCetak {
  const program = kodeNamaCetak(isi.program ?? '');
  const kegiatan = kodeNamaCetak(isi.kegiatan ?? '');
  const organisasi = unitCetak(isi.organisasi ?? '');
  const mentah = isi.unit ?? '';
  const awal = /^[\d.]+/.exec(mentah)?.[0] ?? '';
  const salah = parseKode(awal);
  const diUnit = salah?.tingkat === 'sub' ? salah.kunci : '';
  const unit = diUnit === '' ? unitCetak(mentah) : organisasi;
  const milik = unit.kode !== '' || unit.nama !== '' ? unit : organisasi;
  const rapi = [program, kegiatan].flatMap(({ kode }) =>
    kode && kode.catatan.length > 0 ? [`kode ${kode.tingkat} dibaca ${kode.kode} (${kode.catatan.join(', ')})`] : [],
  );
  return {
    kodeProgram: program.kode?.tingkat === 'program' ? program.kode.kode : '',
    namaProgram: program.nama,
    kodeKegiatan: kegiatan.kode?.tingkat === 'kegiatan' ? kegiatan.kode.kode : '',
    namaKegiatan: kegiatan.nama,
    kodeOrganisasi: organisasi.kode,
    namaOrganisasi: organisasi.nama,
    kodeSubUnit: milik.kode,
    namaSubUnit: milik.nama,
    kodeDiUnit: diUnit,
    perbaikan: rapi,
  };
}

/** Alokasi of the year itself (T−1 and T+1 stand beside it), null when it is not printed. */
export function alokasiTahun(kepala: KepalaCetak, tahun: number | null): number | null {
  const kini = kepala.alokasi.filter(({ sebutan }) => {
    const angka = /20\d\d/.exec(sebutan)?.[0];
    return angka ? Number(angka) === tahun : !/[-+\u2013]\s?1/.test(sebutan);
  });
  return kini.at(-1)?.nilai ?? null;
}
