/** A code of the archive classification with what it stands for. */
export interface KlasifikasiArsip {
  readonly kode: string;
  readonly uraian: string;
  readonly sumber: string;
}

const PERMENDAGRI_83_2022 = 'Permendagri 83/2022 (dikutip dari sumber kedua, periksa pada naskah asli)';

/** Codes an organisation bureau needs first; the office adds its own. */
export const KLASIFIKASI_BAWAAN: readonly KlasifikasiArsip[] = [
  { kode: '800.1.11.1', uraian: 'Surat perintah dinas/surat tugas', sumber: PERMENDAGRI_83_2022 },
  { kode: '000', uraian: 'Umum', sumber: PERMENDAGRI_83_2022 },
  { kode: '000.1', uraian: 'Ketatausahaan dan kerumahtanggaan', sumber: PERMENDAGRI_83_2022 },
  { kode: '000.5', uraian: 'Kearsipan', sumber: PERMENDAGRI_83_2022 },
  { kode: '000.7', uraian: 'Perencanaan', sumber: PERMENDAGRI_83_2022 },
  { kode: '000.8.3', uraian: 'Ketatalaksanaan', sumber: 'Surat edaran sebuah pemerintah kota tahun 2023' },
  { kode: '100.3.5.2', uraian: 'Surat perintah kepala daerah', sumber: PERMENDAGRI_83_2022 },
  { kode: '900.1', uraian: 'Keuangan daerah', sumber: PERMENDAGRI_83_2022 },
];

/** 000.8.3 stands before 000.10: part by part as numbers. */
export function bandingKode(a: string, b: string): number {
  const [kiri, kanan] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(kiri.length, kanan.length); i += 1) {
    const [x = '', y = ''] = [kiri[i], kanan[i]];
    const beda = Number(x) - Number(y);
    if (x !== '' && y !== '' && beda !== 0 && !Number.isNaN(beda)) return beda;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

export const cocokKlasifikasi = ({ kode, uraian }: KlasifikasiArsip, cari: string): boolean =>
  cari
    .toLowerCase()
    .split(/\s+/)
    .every((kata) => `${kode} ${uraian}`.toLowerCase().includes(kata));

interface BacaanKlasifikasi {
  readonly baris: readonly KlasifikasiArsip[];
  /** Lines that are no code with a description, 1-based with what they hold. */
  readonly ditolak: readonly { readonly nomor: number; readonly teks: string }[];
}
/** `800.1.11.1`, `000`: digits in parts. */
const KODE = /^\d{1,4}(\.\d{1,4}){0,7}$/;

/**
 * A table pasted from a spreadsheet (columns apart by tabs, or code and words apart by a blank): code, description, source.
 * A heading and empty lines are passed over; of one code the last line counts.
 */
export function bacaKlasifikasi(teks: string, sumber: string): BacaanKlasifikasi {
  const baris = new Map<string, KlasifikasiArsip>();
  const ditolak: { nomor: number; teks: string }[] = [];
  const isi = teks.replace(/\r\n?/g, '\n').split('\n');
  for (const [i, satu] of isi.entries()) {
    if (satu.trim() === '') continue;
    const sel = satu.includes('\t') ? satu.split('\t') : (/^\s*(\S+)\s+(.*)$/.exec(satu)?.slice(1) ?? [satu]);
    const [kode = '', uraian = '', dari = ''] = sel.map((s) => s.trim().replace(/^"(.*)"$/, '$1'));
    const bersih = kode.replace(/\.+$/, '');
    if (KODE.test(bersih) && uraian !== '')
      baris.set(bersih, { kode: bersih, uraian: uraian.slice(0, 300), sumber: (dari || sumber).slice(0, 500) });
    else if (i > 0 || /\d/.test(kode)) ditolak.push({ nomor: i + 1, teks: satu.trim().slice(0, 60) });
  }
  return { baris: [...baris.values()], ditolak };
}

/** The list with others put in: of one code the new words count, but an unsaid source keeps the old one. */
export function gabungKlasifikasi(
  lama: readonly KlasifikasiArsip[],
  baru: readonly KlasifikasiArsip[],
): KlasifikasiArsip[] {
  const hasil = new Map(lama.map((satu) => [satu.kode, satu]));
  for (const satu of baru)
    hasil.set(satu.kode, { ...satu, sumber: satu.sumber || (hasil.get(satu.kode)?.sumber ?? '') });
  return [...hasil.values()].sort((a, b) => bandingKode(a.kode, b.kode));
}
