import { AppError } from '../api/errors';
import type { IsiSurat } from '../domain/surat';
import { safeFileName } from './fileName';
import type { Host } from './host';

/** `800.1.11.1-001-ORG-V-2026 Sri Wahyuni, S.Sos..pdf`; letters without a number start with their place in the run. */
export function namaBerkasSurat(isi: IsiSurat, at: number, jumlah: number): string {
  const awalan = isi.nomor === '' ? String(at + 1).padStart(Math.max(3, String(jumlah).length), '0') : isi.nomor;
  const [pertama, ...lain] = isi.kepada;
  const nama = `${pertama?.nama ?? ''}${lain.length > 0 ? ' dkk' : ''}`;
  return `${safeFileName(`${awalan} ${nama}`)}.pdf`;
}

/** `Petikan 2026-05-04 (112 naskah).pdf` */
export function namaBerkasGabungan(letters: readonly IsiSurat[]): string {
  const [pertama] = letters;
  const jenis = pertama?.jenis === 'petikan' ? 'Petikan pembagian tugas' : 'Surat tugas';
  if (pertama && letters.length === 1) return namaBerkasSurat(pertama, 0, 1);
  return `${safeFileName(`${jenis} ${pertama?.tanggal ?? ''} (${letters.length} naskah)`)}.pdf`;
}

/** The folder given, or the one the user picks; null = cancelled. */
export function folderSurat(host: Host, folder: string | null): Promise<string | null> {
  return folder === null ? host.pickFolder({ title: 'Simpan naskah ke folder' }) : Promise.resolve(folder);
}

/** Title of a print job. */
export function judulCetak(letters: readonly IsiSurat[]): string {
  if (letters.length === 0) throw new AppError('tidakDitemukan', { apa: 'Naskah' });
  return namaBerkasGabungan(letters).replace(/\.pdf$/, '');
}
