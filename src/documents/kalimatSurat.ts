import type { IsiBeritaAcara } from '../domain/bagianSurat';
import type { Tanggal } from '../domain/ids';
import type { Pengaturan } from '../domain/pengaturan';
import { dibagiPerUnit } from '../domain/porsi';
import type { Dpa, SubKegiatan } from '../domain/subKegiatan';
import { NAMA_GABUNGAN } from '../domain/kelompokKecil';
import { kodeTampil } from '../domain/kodeSubKegiatan';
import { angka, desimalRingkas, tanggalPanjang } from '../domain/tampil';
import type { TugasTerbagi } from '../domain/tugas';

const NAMA_DPA = {
  murni: 'Dokumen Pelaksanaan Anggaran Satuan Kerja Perangkat Daerah (DPA-SKPD)',
  pergeseran: 'Dokumen Pelaksanaan Pergeseran Anggaran Satuan Kerja Perangkat Daerah (DPA-SKPD Pergeseran)',
  perubahan: 'Dokumen Pelaksanaan Perubahan Anggaran Satuan Kerja Perangkat Daerah (DPPA-SKPD)',
} as const satisfies Record<Dpa['jenis'], string>;

/** `Dokumen Pelaksanaan Anggaran … Nomor … tanggal …`; a DPA without a known number is cited without number and date. */
export function dasarDpa(dpa: Dpa, { opd, daerah, tahun }: Pengaturan['identitas']): string {
  const rujukan = dpa.nomor === '' ? '' : ` Nomor ${dpa.nomor} tanggal ${tanggalPanjang(dpa.tanggal)}`;
  return `${NAMA_DPA[dpa.jenis]} ${opd} ${daerah} Tahun Anggaran ${tahun}${rujukan}`;
}

/** Items of a numbered list end with semicolons, the last one with a full stop. */
export function berakhiran(butir: readonly string[]): readonly string[] {
  const bersih = butir.map((teks) => teks.trim().replace(/[\s.;,]+$/, '')).filter((teks) => teks !== '');
  return bersih.map((teks, indeks) => `${teks}${indeks === bersih.length - 1 ? '.' : ';'}`);
}

/** A name of a task inside a sentence: `Penyusunan LPPD` → `penyusunan LPPD`; abbreviations keep their capitals. */
export function hurufKecilAwal(teks: string): string {
  return /^[A-Z][a-z]/.test(teks) ? teks.charAt(0).toLowerCase() + teks.slice(1) : teks;
}

/** `Melaksanakan penyusunan …`; a task already named by a verb (`Menyusun …`) stands, `Pelaksanaan …` is not doubled. */
export function perintahTugas(nama: string): string {
  if (/^Pelaksanaan\s/.test(nama)) return nama.replace(/^Pelaksanaan/, 'Melaksanakan');
  return /^Me[lmnrwy]\w+/.test(nama) ? nama : `Melaksanakan ${hurufKecilAwal(nama)}`;
}

/** `30 Perangkat Daerah`, `8 dari 30 Perangkat Daerah`, `12,5 % dari 4 Laporan`; hadir bersama is always the whole. */
export function volumeTeks(tugas: TugasTerbagi, porsi: number): string {
  const satuan = tugas.satuan || (tugas.jenis === 'layanan' ? 'minggu' : 'kegiatan');
  const penuh = `${angka(tugas.volume)} ${satuan}`;
  if (tugas.hadirBersama || porsi === tugas.pembagi) return penuh;
  if (dibagiPerUnit(tugas)) return `${angka(porsi)} dari ${penuh}`;
  return `${desimalRingkas((porsi / tugas.pembagi) * 100, 2)} % dari ${penuh}`;
}

/** `12 Oktober 2026`, and of a stand-in `12 Oktober 2026 sampai dengan 30 Oktober 2026`. */
export const masaSerah = ({ terhitung, sampai }: Pick<IsiBeritaAcara, 'terhitung' | 'sampai'>): string =>
  [terhitung, ...(sampai === undefined ? [] : [sampai])].map(tanggalPanjang).join(' sampai dengan ');

/** Of a stand-in: who goes on afterwards. */
export const kalimatKembali = (sampai: Tanggal): string =>
  `Setelah tanggal ${tanggalPanjang(sampai)}, pelaksanaan tugas tersebut kembali kepada PIHAK KESATU.`;

export function namaSubKegiatan(sub: SubKegiatan, tahun: number): string {
  return sub.kode === '' ? sub.nama : `${kodeTampil(sub.kode, tahun)} ${sub.nama}`;
}

/** `Organisasi` → `Bagian Organisasi`; names that already say what kind of unit they are stay. */
export function namaUnit(nama: string): string {
  const lengkap = /^(bagian|bidang|sub ?bagian|sekretariat|unit|seksi|tim|asisten|belum)\b/i.test(nama);
  return nama === '' || lengkap ? nama : `Bagian ${nama}`;
}

/** A bagian in a table of bagian: without that word; what stands for several keeps it. */
export const bagianSingkat = (nama: string): string => (nama === NAMA_GABUNGAN ? nama : nama.replace(/^Bagian /, ''));

const ASAL = {
  dpa: 'Sub kegiatan tidak dikenal',
  tusi: 'Tugas dan fungsi',
  disposisi: 'Disposisi',
  tambahan: 'Tugas tambahan',
} as const satisfies Record<TugasTerbagi['sumber'], string>;

/** Heading under which a task stands in the table of a petikan. */
export function asalTugas(tugas: TugasTerbagi, sub: SubKegiatan | undefined, tahun: number): string {
  return sub === undefined ? ASAL[tugas.sumber] : namaSubKegiatan(sub, tahun);
}
