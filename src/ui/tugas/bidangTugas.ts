import { sebutSyarat } from '../../domain/syarat';
import { angka, desimalRingkas, jendelaTeks } from '../../domain/tampil';
import type { Bidang } from '../bersama/tigaArah';
import { jendelaDari, type DrafTugas } from './draf';
import { teks } from './teks';

/** What of the form belongs together when two people meet on one task. */
export const BIDANG_TUGAS = {
  nama: ['nama'],
  keluaran: ['keluaran'],
  asal: ['sumber', 'subKegiatanId', 'bagianId'],
  jenis: ['jenis'],
  sifat: ['sifat'],
  volume: ['volume', 'satuan', 'perKejadian'],
  norma: ['norma', 'satuanNorma', 'asalNorma'],
  masa: ['waktu', 'bulan', 'mulai', 'akhir', 'tiap'],
  dapatDibagi: ['dapatDibagi'],
  hadirBersama: ['hadirBersama'],
  syarat: ['syarat'],
  dasar: ['dasar'],
  petunjuk: ['petunjuk'],
} as const satisfies Bidang<DrafTugas>;
export type NamaBidang = keyof typeof BIDANG_TUGAS;

export const labelBidang = (bidang: NamaBidang): string => {
  const label = teks.editor[bidang];
  // Two check boxes say more than a column head can hold.
  return label.split(':')[0] ?? label;
};

/** Names of what the form knows by id. */
export interface NamaAsal {
  bagian(id: string): string;
  subKegiatan(id: string): string;
}

/** A field of the form in words; '' = empty. */
export function nilaiBidang(bidang: NamaBidang, draf: DrafTugas, nama: NamaAsal): string {
  const { editor } = teks;
  switch (bidang) {
    case 'nama':
    case 'keluaran':
    case 'dasar':
    case 'petunjuk':
      return draf[bidang];
    case 'asal':
      return [
        draf.sumber === 'dpa' && draf.subKegiatanId !== null
          ? nama.subKegiatan(draf.subKegiatanId)
          : teks.sumberPanjang[draf.sumber],
        draf.bagianId === null ? '' : nama.bagian(draf.bagianId),
      ]
        .filter((isi) => isi !== '')
        .join(', ');
    case 'jenis':
      return editor.jenisIsi[draf.jenis];
    case 'sifat':
      return editor.sifatIsi[draf.sifat];
    case 'volume':
      return draf.volume === '' ? '' : `${angka(draf.volume)} ${draf.satuan}`.trim();
    case 'norma':
      return draf.norma === ''
        ? ''
        : `${desimalRingkas(draf.norma, 2)} ${editor.satuanWaktu[draf.satuanNorma]} (${editor.asalNormaIsi[draf.asalNorma]})`;
    case 'masa':
      return jendelaTeks(jendelaDari(draf));
    case 'dapatDibagi':
    case 'hadirBersama':
      return draf[bidang] ? teks.ya : teks.tidak;
    case 'syarat':
      return sebutSyarat(draf.syarat);
  }
}
