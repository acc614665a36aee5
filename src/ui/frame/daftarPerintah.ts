import { awalKata, cariCocok } from '../../domain/nama';
import { absenDialog } from '../absen/absenDialog';
import { formulirDialog } from '../formulir/formulirDialog';
import { TAB_LAPORAN } from '../laporan/tabLaporan';
import { dialogStore } from '../stores/dialogStore';
import { layarStore, NAMA_LAYAR, tombolLayar } from '../stores/layarStore';
import { tampilanStore } from '../stores/tampilanStore';
import { teks } from '../text';
import type { Perintah } from './perintah';

export interface ButirPerintah {
  readonly nama: string;
  /** Other words people look for it by. */
  readonly kata?: string;
  /** Shown at the right, '' = none. */
  readonly tombol: string;
  jalankan(): void;
}

/** Commands that fit: `dahulu` are called by what was typed and stand before the content of the file, `lain` only hold it. */
export function cariPerintah(
  semua: readonly ButirPerintah[],
  kueri: string,
): { readonly dahulu: readonly ButirPerintah[]; readonly lain: readonly ButirPerintah[] } {
  const cocok = semua.filter(({ nama, kata = '' }) => kueri === '' || cariCocok(`${nama} ${kata}`, kueri));
  // Of two letters everything begins with something.
  const disebut = ({ nama, kata = '' }: ButirPerintah): boolean =>
    kueri.trim().length >= SEBUTAN_TERPENDEK && awalKata(`${nama} ${kata}`, kueri);
  return { dahulu: cocok.filter(disebut), lain: cocok.filter((satu) => !disebut(satu)) };
}
const SEBUTAN_TERPENDEK = 3;

/** What the palette offers besides the content of the file. */
export function daftarPerintah(perintah: Perintah): readonly ButirPerintah[] {
  const { buka } = layarStore.getState();
  const satu = (nama: string, tombol: string, aksi: () => Promise<unknown>): ButirPerintah => ({
    nama,
    tombol,
    jalankan: () => void aksi(),
  });
  return [
    ...NAMA_LAYAR.map((layar, i) => ({
      nama: `Buka ${teks.layar[layar]}`,
      tombol: tombolLayar(i) === '' ? '' : `Alt ${tombolLayar(i)}`,
      jalankan: () => buka(layar),
    })),
    { nama: 'Kirim formulir bagian…', tombol: '', jalankan: () => formulirDialog.getState().kirim() },
    { nama: 'Baca formulir yang kembali…', tombol: '', jalankan: () => formulirDialog.getState().baca() },
    satu('Tugas baru (perintah, disposisi, undangan)…', 'Ctrl N', perintah.tugasBaru),
    {
      nama: 'Catat ketidakhadiran (cuti, dinas luar, diklat)…',
      tombol: '',
      jalankan: () => absenDialog.getState().catat(),
    },
    {
      nama: 'Alihkan tugas seorang pegawai…',
      kata: 'pindahkan mutasi pensiun plt cuti lama serah terima',
      tombol: '',
      jalankan: () => buka('pegawai'),
    },
    { nama: 'Jatuh tempo 14 hari', kata: 'ics terlambat', tombol: '', jalankan: () => buka('agenda', { tab: 'hari' }) },
    {
      nama: 'Hari libur dan cuti bersama',
      kata: 'kalender libur nasional ramadan',
      tombol: '',
      jalankan: () => buka('pengaturan', { tab: 'waktu' }),
    },
    { nama: 'Kalender agenda', tombol: '', jalankan: () => buka('agenda', { tab: 'kalender' }) },
    {
      nama: 'Daftar tugas mingguan (PDF, teks e-Kinerja)',
      tombol: '',
      jalankan: () => buka('agenda', { tab: 'daftar' }),
    },
    ...TAB_LAPORAN.map(([tab, label]) => ({
      nama: `Laporan: ${label}`,
      tombol: '',
      jalankan: () => buka('laporan', { tab }),
    })),
    { nama: 'Tambah tugas', tombol: '', jalankan: () => buka('tugas', { baru: true }) },
    satu('Urungkan', 'Ctrl Z', perintah.urungkan),
    satu('Ulangi', 'Ctrl Y', perintah.ulangi),
    satu('Simpan', 'Ctrl S', perintah.simpan),
    satu('Simpan salinan…', '', perintah.simpanSalinan),
    satu('Simpan salinan bersandi…', '', perintah.simpanSandi),
    satu('Bagikan berkas ini…', '', perintah.bagikan),
    satu('Cadangan…', '', perintah.cadangan),
    satu('Berkas baru…', 'Ctrl Shift N', perintah.baru),
    {
      nama: 'Buat berkas tahun berikutnya…',
      kata: 'tahun anggaran baru januari',
      tombol: '',
      jalankan: () => dialogStore.getState().buka('tahunBaru'),
    },
    satu('Buka berkas…', 'Ctrl O', () => perintah.buka()),
    satu('Gabungkan berkas…', '', perintah.gabungkan),
    satu('Batalkan gabungan: buka keadaan sebelumnya…', '', perintah.sebelumGabung),
    satu('Tutup berkas', 'Ctrl W', perintah.tutup),
    {
      nama: 'Ganti kerapatan baris (rapat/lega)',
      tombol: '',
      jalankan() {
        const { kerapatan, aturKerapatan } = tampilanStore.getState();
        aturKerapatan(kerapatan === 'rapat' ? 'lega' : 'rapat');
      },
    },
    satu('Pintasan papan tik', 'Ctrl /', perintah.pintasan),
    satu('Panduan singkat', 'F1', perintah.panduan),
  ];
}
