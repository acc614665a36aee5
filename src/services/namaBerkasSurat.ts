import { AppError } from '../api/errors';
import { namaAman, namaBerkasNaskah, namaUnik } from '../domain/namaBerkasNaskah';
import { SEBUTAN_JENIS, type IsiSurat, type JenisSurat } from '../domain/surat';
import type { Host } from './host';

/** What of a letter its file may be called by. */
export type KepalaSurat = Pick<IsiSurat, 'nomor' | 'jenis' | 'tanggal' | 'kepada'>;

const UNTUK_SEMUA: ReadonlySet<JenisSurat> = new Set(['keputusan', 'nota_dinas']);

/** Names of the PDFs of letters by the pattern of the office, each once, in the same order. */
export const namaBerkasSurat = (pola: string, letters: readonly KepalaSurat[]): string[] =>
  namaUnik(letters.map((isi, at) => namaBerkasNaskah(pola, nilaiNama(isi, at, letters.length), '.pdf')));

function nilaiNama({ nomor, jenis, tanggal, kepada }: KepalaSurat, at: number, jumlah: number) {
  // A Keputusan or Nota Dinas of the whole office names many and goes to none of them.
  const [pertama, ...lain] = UNTUK_SEMUA.has(jenis) ? [] : kepada;
  const sebutan = SEBUTAN_JENIS[jenis];
  return {
    nomor,
    nama: pertama ? `${pertama.nama}${lain.length > 0 ? ' dkk' : ''}` : sebutan,
    nip: pertama?.nip.replace(/\s/g, '') ?? '',
    jenis: sebutan,
    tanggal,
    urut: at + 1,
    jumlah,
    bagian: pertama?.unitKerja ?? '',
  };
}

/** `Petikan Keputusan 2026-05-04 (112 naskah)`: what many letters in one file are called, without ending. */
export function namaGabungan(pola: string, letters: readonly IsiSurat[]): string {
  const [pertama] = letters;
  if (!pertama) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  if (letters.length === 1) return (namaBerkasSurat(pola, letters)[0] ?? '').replace(/\.pdf$/, '');
  const jenis = new Set(letters.map((isi) => isi.jenis)).size === 1 ? SEBUTAN_JENIS[pertama.jenis] : 'Naskah dinas';
  return namaAman(`${jenis} ${pertama.tanggal} (${letters.length} naskah)`, 140);
}

/** The folder given, or the one the user picks; null = cancelled. */
export function folderSurat(host: Host, folder: string | null): Promise<string | null> {
  return folder === null ? host.pickFolder({ title: 'Simpan naskah ke folder' }) : Promise.resolve(folder);
}

/** Title of a print job. */
export const judulCetak = (letters: readonly IsiSurat[]): string => namaGabungan('{nomor} {nama}', letters);
