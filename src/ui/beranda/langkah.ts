import { tugasBelum, type Ringkasan } from '../../domain/habis';
import { angka } from '../../domain/tampil';
import type { NamaLayar } from '../stores/layarStore';
import { teks } from './teks';

export type NamaLangkah = 'dpa' | 'pegawai' | 'tugas' | 'pembagian' | 'beban' | 'naskah';
export interface Langkah {
  readonly nama: NamaLangkah;
  readonly judul: string;
  readonly selesai: boolean;
  /** What is done or still missing, in numbers. */
  readonly keadaan: string;
  /** The button of the step. */
  readonly aksi: string;
  readonly layar: NamaLayar;
}

/** False for a file with nothing in it: then nothing is left, but nothing is "terbagi habis" either. */
export const adaIsi = (r: Ringkasan): boolean => r.subKegiatan.total + r.tugas.total + r.pegawai.total > 0;

/** The main job as six steps with their state; the first unfinished one is the next. */
export function langkahKerja(r: Ringkasan, jumlahSurat: number): readonly Langkah[] {
  const belum = tugasBelum(r);
  const { tugas: keputusan } = r.keputusan;
  const { tanpaTugas, rendah, melebihi } = r.pegawai;
  const t = teks.langkah;
  return [
    {
      nama: 'dpa',
      judul: t.dpa.judul,
      selesai: r.subKegiatan.total > 0,
      keadaan: r.subKegiatan.total > 0 ? `${angka(r.subKegiatan.total)} sub kegiatan` : t.dpa.belum,
      aksi: t.dpa.aksi,
      layar: 'dpa',
    },
    {
      nama: 'pegawai',
      judul: t.pegawai.judul,
      selesai: r.pegawai.total > 0,
      keadaan: r.pegawai.total > 0 ? `${angka(r.pegawai.total)} pegawai dihitung` : t.pegawai.belum,
      aksi: t.pegawai.aksi,
      layar: 'pegawai',
    },
    {
      nama: 'tugas',
      judul: t.tugas.judul,
      selesai: r.tugas.total > 0 && r.subKegiatan.tanpaTugas === 0,
      keadaan:
        r.subKegiatan.tanpaTugas > 0
          ? `${angka(r.subKegiatan.tanpaTugas)} sub kegiatan belum punya tugas`
          : r.tugas.total > 0
            ? `${angka(r.tugas.total)} tugas`
            : t.tugas.belum,
      aksi: t.tugas.aksi,
      layar: 'tugas',
    },
    {
      nama: 'pembagian',
      judul: t.pembagian.judul,
      selesai: r.tugas.total > 0 && belum === 0,
      keadaan:
        r.tugas.total === 0
          ? t.pembagian.belum
          : belum > 0
            ? `${angka(belum)} tugas belum dibagi`
            : keputusan > 0
              ? `${angka(keputusan)} tugas perlu keputusan`
              : 'semua tugas terbagi',
      aksi: t.pembagian.aksi,
      layar: 'pembagian',
    },
    {
      nama: 'beban',
      judul: t.beban.judul,
      selesai: r.pegawai.total > 0 && r.tugas.total > 0 && tanpaTugas + rendah + melebihi === 0,
      keadaan:
        r.pegawai.total === 0 || r.tugas.total === 0
          ? t.beban.belum
          : tanpaTugas + rendah + melebihi === 0
            ? 'tidak ada yang tanpa tugas atau melebihi'
            : `${angka(tanpaTugas)} belum ada tugas, ${angka(rendah)} rendah, ${angka(melebihi)} melebihi`,
      aksi: t.beban.aksi,
      layar: 'beban',
    },
    {
      nama: 'naskah',
      judul: t.naskah.judul,
      selesai: jumlahSurat > 0,
      keadaan: jumlahSurat > 0 ? `${angka(jumlahSurat)} naskah di register` : t.naskah.belum,
      aksi: t.naskah.aksi,
      layar: 'naskah',
    },
  ];
}

export const langkahBerikut = (langkah: readonly Langkah[]): Langkah | null => langkah.find((l) => !l.selesai) ?? null;
