import { teks } from '../text';
import { NAMA_LAYAR, tombolLayar } from '../stores/layarStore';
import css from './DialogPintasan.module.css';

const KELOMPOK: readonly { readonly judul: string; readonly baris: readonly (readonly [string, string])[] }[] = [
  {
    judul: 'Di mana saja',
    baris: [
      ['Ctrl K', 'Cari pegawai, tugas, sub kegiatan, surat, atau perintah'],
      ['Ctrl N', 'Tugas baru: perintah, disposisi, atau undangan rapat'],
      ['Ctrl Shift N', 'Berkas baru'],
      ['Ctrl Z', 'Urungkan perubahan terakhir'],
      ['Ctrl Y', 'Ulangi'],
      ['Ctrl S', 'Simpan sekarang (berkas juga tersimpan sendiri)'],
      ['Alt ←', 'Kembali ke layar sebelumnya'],
      ['Esc', 'Tutup, batal, atau mundur selangkah'],
      ['Ctrl Plus / Minus', 'Perbesar / perkecil; Ctrl 0 ukuran asli'],
      ['F1', 'Panduan singkat'],
      ['Ctrl /', 'Lembar pintasan ini'],
    ],
  },
  {
    judul: 'Layar',
    baris: NAMA_LAYAR.flatMap((nama, i) =>
      tombolLayar(i) === '' ? [] : [[`Alt ${tombolLayar(i)}`, teks.layar[nama]] as const],
    ),
  },
  {
    judul: 'Pembagian Tugas',
    baris: [
      ['↑ ↓', 'Pindah kartu atau baris'],
      ['Spasi', 'Angkat kartu; panah memilih pegawai, Spasi melepas'],
      ['Esc', 'Batal memindahkan'],
      ['→ ←', 'Di baris pegawai: dari tugas ke tugas; pada usulan, Spasi menerima atau tidak'],
    ],
  },
  {
    judul: 'Tugas baru',
    baris: [
      ['besok, jumat, 25/5', 'Tenggat dapat diketik seperti diucapkan'],
      ['↑ ↓ Enter', 'Pilih pelaksana; Enter sekali lagi menyimpan'],
      ['Ctrl Enter', 'Simpan dari isian mana pun'],
    ],
  },
  {
    judul: 'Kalender agenda',
    baris: [
      ['← → ↑ ↓', 'Pindah hari; Home dan End ke ujung minggu'],
      ['Page Up / Page Down', 'Bulan atau minggu sebelumnya / berikutnya'],
      ['T', 'Kembali ke hari ini'],
    ],
  },
  {
    judul: 'Pratinjau naskah',
    baris: [
      ['Ctrl F', 'Cari dalam naskah; Enter berikutnya, Shift Enter sebelumnya'],
      ['Page Up / Page Down', 'Halaman sebelumnya / berikutnya; Home dan End ke ujung'],
      ['Ctrl Plus / Minus / 0', 'Perbesar, perkecil, ukuran sebenarnya'],
      ['Ctrl P', 'Cetak'],
    ],
  },
  {
    judul: 'Benturan',
    baris: [
      ['J / K', 'Kolom berikutnya / sebelumnya (juga ↓ ↑)'],
      ['1 / 2', 'Pilih nilai yang tertimpa / yang sekarang; 3 bila ada tiga'],
      ['Enter', 'Simpan putusan; yang tidak dipilih tetap menunggu'],
    ],
  },
  {
    judul: 'Usulan pembagian',
    baris: [
      ['Enter', 'Buka alasan lengkap baris ini'],
      ['Spasi', 'Terima atau tidak; Ctrl A menerima semua yang tampil'],
      ['M', 'Mengapa bukan …?'],
    ],
  },
];

export const DialogPintasan = () => (
  <div className={css.lembar}>
    {KELOMPOK.map(({ judul, baris }) => (
      <section key={judul}>
        <h2>{judul}</h2>
        <dl>
          {baris.map(([tombol, arti]) => (
            <div key={tombol + arti}>
              <dt>
                <kbd>{tombol}</kbd>
              </dt>
              <dd>{arti}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
);
