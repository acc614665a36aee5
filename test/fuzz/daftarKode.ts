import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Butir {
  readonly kode: string;
  readonly nama: string;
  readonly namaKegiatan: string;
  readonly namaProgram: string;
  readonly satuan: string;
}

let daftar: readonly Butir[] | null = null;

/** Sub kegiatan of a secretariat out of the shipped list, read here on its own so that it can judge the readers. */
export function bacaDaftarKode(): readonly Butir[] {
  if (daftar) return daftar;
  const teks = readFileSync(resolve(import.meta.dirname, '../../resources/nomenklatur/nomenklatur.tsv'), 'utf8');
  const nama = new Map<string, string>();
  const hasil: Butir[] = [];
  let induk = '';
  for (const baris of teks.split('\n')) {
    if (baris === '' || baris.startsWith('#')) continue;
    const [pendek = '', sebutan = '', satuan = '', , hanya = ''] = baris.split('\t');
    const kode = pendek.startsWith('.') ? induk + pendek : pendek;
    if (!pendek.startsWith('.')) induk = kode;
    nama.set(kode, sebutan);
    const bagian = kode.split('.');
    if (bagian.length !== 6 || hanya !== '' || !/^(4\.01\.|X\.XX\.01\.)/.test(kode)) continue;
    hasil.push({
      kode: kode.replace(/^X\.XX/, '4.01'),
      nama: sebutan,
      namaKegiatan: nama.get(bagian.slice(0, 5).join('.')) ?? '',
      namaProgram: nama.get(bagian.slice(0, 3).join('.')) ?? '',
      satuan,
    });
  }
  // The same name twice would make a list without codes ambiguous.
  const sekali = new Map(hasil.map((b) => [b.nama.toLowerCase(), b]));
  return (daftar = [...sekali.values()]);
}
