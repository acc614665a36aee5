import { desimalRingkas, tanggalPanjang } from '../../domain/tampil';
import type { Bidang } from '../bersama/tigaArah';
import type { DrafPegawai } from './drafPegawai';
import { teks } from './teks';

/** What of the form belongs together when two people meet on one person. The move is a wish of this form alone. */
export const BIDANG_PEGAWAI = {
  nama: ['nama'],
  nip: ['nip'],
  jenisPegawai: ['jenisPegawai'],
  golongan: ['golongan'],
  fte: ['fte'],
  jamMinggu: ['jamMinggu'],
  status: ['status'],
  kompetensi: ['kompetensi'],
  bagian: ['bagianId', 'timKerjaId'],
  jabatan: ['jabatan'],
  jenisJabatan: ['jenisJabatan'],
  kelas: ['kelas'],
  masuk: ['masuk'],
  keluar: ['keluar'],
  pindah: ['pindah', 'pindahMulai'],
} as const satisfies Bidang<DrafPegawai>;
export type NamaBidang = keyof typeof BIDANG_PEGAWAI;

export const labelBidang = (bidang: NamaBidang): string => (teks.editor[bidang].split(/[:(]/)[0] ?? '').trim();

/** A field of the form in words; '' = empty. `namaBagian` answers the name of a bagian. */
export function nilaiBidang(bidang: NamaBidang, draf: DrafPegawai, namaBagian: (id: string) => string): string {
  switch (bidang) {
    case 'fte':
    case 'jamMinggu':
      return draf[bidang] === '' ? '' : desimalRingkas(draf[bidang], 2);
    case 'status':
      return teks.status[draf.status];
    case 'kompetensi':
      return draf.kompetensi.join(', ');
    case 'bagian':
      return draf.bagianId === null ? '' : namaBagian(draf.bagianId);
    case 'kelas':
      return draf.kelas === null ? '' : String(draf.kelas);
    case 'masuk':
    case 'keluar':
      return draf[bidang] === '' ? '' : tanggalPanjang(draf[bidang]);
    case 'pindah':
      return draf.pindah ? tanggalPanjang(draf.pindahMulai) : '';
    case 'jenisJabatan':
      return draf.jenisJabatan ?? '';
    default:
      return draf[bidang];
  }
}
