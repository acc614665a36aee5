import type { BarisBagian, DaftarDpa, Kalender } from '../../api/views';
import type { HalamanBenturan } from '../../api/bebanViews';
import type { SisaVersi } from '../../api/dpaViews';
import type { Ringkasan } from '../../domain/habis';
import { layarStore } from '../stores/layarStore';

export interface Temuan {
  readonly kunci: string;
  readonly jumlah: number;
  readonly kata: string;
  /** One example or the reason. */
  readonly samping: string;
  readonly warna: 'jingga' | 'biru' | '';
  buka(): void;
}

const URUTAN = ['jingga', 'biru', ''] as const satisfies readonly Temuan['warna'][];
/** What is wrong before what only wants a look, otherwise as it came: the panel shows the first lines. */
export const urutkanTemuan = (temuan: readonly Temuan[]): readonly Temuan[] =>
  temuan.toSorted((a, b) => URUTAN.indexOf(a.warna) - URUTAN.indexOf(b.warna));

/** What is wrong (not merely left): overload, low load, things nobody owns, a calendar that is not complete. */
export function periksa(
  r: Ringkasan,
  bagian: readonly BarisBagian[],
  dpa: DaftarDpa | undefined,
  kalender: Kalender | undefined,
  sisa: SisaVersi | undefined,
  benturan: HalamanBenturan | undefined,
): readonly Temuan[] {
  const { buka } = layarStore.getState();
  const tanpaBagian = (dpa?.baris ?? []).filter(
    (b) => b.berlaku && b.bagianId === null && b.alasanTanpaTugas === '',
  ).length;
  const terpadat = bagian.filter((b) => b.rasio !== null && b.rasio > 1).map((b) => b.nama);
  const contoh = (jenis: 'tugas', pola: RegExp) => r.sisa.filter((s) => s.jenis === jenis && pola.test(s.sebab));
  const cacat = contoh('tugas', /norma waktu|terbagi lebih|tidak memenuhi|tidak bekerja|paling banyak|ketuanya harus/);
  const semua: readonly Temuan[] = [
    {
      kunci: 'keputusan',
      jumlah: sisa?.tugas.length ?? 0,
      kata: 'tugas perlu keputusan',
      samping: '',
      warna: 'jingga',
      buka: () => buka('dpa', { keputusan: true }),
    },
    {
      kunci: 'surat',
      jumlah: sisa?.surat.length ?? 0,
      kata: 'surat perlu ditinjau',
      samping: '',
      warna: 'jingga',
      buka: () => buka('dpa', { keputusan: true }),
    },
    {
      kunci: 'melebihi',
      jumlah: r.pegawai.melebihi,
      kata: 'pegawai melebihi kapasitas',
      samping: '',
      warna: 'jingga',
      buka: () => buka('pegawai', { bagianId: null, keadaan: 'melebihi' }),
    },
    {
      kunci: 'tidakMuat',
      jumlah: benturan?.total ?? 0,
      kata: 'pekerjaan tidak muat',
      samping: benturan?.baris[0]?.nama ?? '',
      warna: 'jingga',
      buka: () => buka('beban', { bagianId: null, tidakMuat: true }),
    },
    {
      kunci: 'rendah',
      jumlah: r.pegawai.rendah,
      kata: 'pegawai berbeban rendah',
      samping: '',
      warna: 'biru',
      buka: () => buka('pegawai', { bagianId: null, keadaan: 'rendah' }),
    },
    {
      kunci: 'beralasan',
      jumlah: r.pegawai.beralasan,
      kata: 'beban pegawai diterima',
      samping: 'dengan alasan',
      warna: '',
      buka: () => buka('pegawai', { bagianId: null, keadaan: 'beralasan' }),
    },
    {
      kunci: 'padat',
      jumlah: terpadat.length,
      kata: 'bagian kekurangan kapasitas',
      samping: terpadat[0] ?? '',
      warna: 'jingga',
      buka: () => buka('beban', {}),
    },
    {
      kunci: 'cacat',
      jumlah: cacat.length,
      kata: 'tugas perlu dilengkapi',
      samping: cacat[0]?.sebab.split('; ')[0] ?? '',
      warna: '',
      buka: () => buka('tugas', { bagianId: null, belum: true }),
    },
    {
      kunci: 'tanpaBagian',
      jumlah: tanpaBagian,
      kata: 'sub kegiatan belum ada bagian',
      samping: '',
      warna: '',
      buka: () => buka('dpa', {}),
    },
    {
      kunci: 'kalender',
      jumlah: kalender && !kalender.lengkap ? 1 : 0,
      kata: `kalender ${r.tahun} belum lengkap`,
      samping: 'isi hari libur',
      warna: '',
      buka: () => buka('pengaturan', { tab: 'waktu' }),
    },
  ];
  return semua.filter((t) => t.jumlah > 0);
}
