import { SEBUTAN_JENIS } from '../domain/surat';
import type { IsiSurat } from '../domain/surat';
import { tanggalPanjang } from '../domain/tampil';
import { berakhiran } from './kalimatSurat';
import { NOMOR_KOSONG } from './Nomor';

/** What a letter calls itself: an office may order (MEMERINTAHKAN) in its Surat Tugas. */
export const sebutanNaskah = ({ jenis, judul }: Pick<IsiSurat, 'jenis' | 'judul'>): string =>
  jenis === 'surat_tugas' && judul.startsWith('SURAT PERINTAH') ? SEBUTAN_JENIS.surat_perintah : SEBUTAN_JENIS[jenis];

/**
 * `Surat Tugas ini menggantikan Surat Tugas Nomor … tanggal …, yang dinyatakan tidak berlaku lagi.`, in every kind of
 * letter the same; '' when it replaces none.
 */
export function kalimatPengganti(isi: Pick<IsiSurat, 'jenis' | 'judul' | 'menggantikan'>): string {
  if (isi.menggantikan === undefined) return '';
  const { sebutan, nomor, tanggal, tanpaNomor } = isi.menggantikan;
  const ini = sebutanNaskah(isi);
  const lama = sebutan === '' ? ini : sebutan;
  const bernomor = tanpaNomor ? '' : ` Nomor ${nomor || NOMOR_KOSONG}`;
  return `${ini} ini menggantikan ${lama}${bernomor} tanggal ${tanggalPanjang(tanggal)}, yang dinyatakan tidak berlaku lagi.`;
}

/** The orders of a letter with the replacement as the last of them. */
export function untukLengkap(isi: IsiSurat): readonly string[] {
  const pengganti = kalimatPengganti(isi);
  return pengganti === '' ? isi.untuk : berakhiran([...isi.untuk, pengganti]);
}

/** Of a decision: every diktum is a sentence, and the one on its coming into force stays the last. */
export function diktumLengkap(isi: IsiSurat): readonly string[] {
  const pengganti = kalimatPengganti(isi);
  return pengganti === '' ? isi.untuk : [...isi.untuk.slice(0, -1), pengganti, ...isi.untuk.slice(-1)];
}
