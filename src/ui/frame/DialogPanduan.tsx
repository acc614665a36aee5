import css from './DialogPanduan.module.css';
import { PANDUAN_BERBAGI } from './panduanBerbagi';

const LANGKAH: readonly (readonly [string, string])[] = [
  [
    'Impor DPA',
    'Cetakan SIPD (PDF), Excel, CSV, atau JSON. Periksa hasil bacaannya, lalu terima. DPPA atau pergeseran diimpor dengan cara yang sama: tugas ikut terbawa dan perbedaannya ditampilkan.',
  ],
  ['Impor pegawai', 'Nama, NIP, golongan, jabatan, kelas, dan bagian; urutan kolom bebas.'],
  [
    'Uraikan menjadi tugas',
    'Tiap sub kegiatan menjadi tugas dengan volume dan norma waktu. Tugas di luar DPA (tusi, disposisi, tugas tambahan) juga dicatat.',
  ],
  [
    'Bagi tugas',
    'Seret kartu ke pegawai, pakai “Pindahkan ke…”, atau tekan “Usulkan pembagian” lalu periksa usulannya.',
  ],
  [
    'Periksa beban',
    'Peta Beban Kerja menunjukkan siapa yang belum ada tugas dan siapa yang melebihi kapasitas, per minggu dan per bulan.',
  ],
  ['Siapkan naskah', 'Surat Tugas atau petikan pembagian tugas, bernomor, satu orang atau semuanya, sebagai PDF.'],
];

const Langkah = ({ isi }: { readonly isi: typeof LANGKAH }) => (
  <ol className={css.langkah}>
    {isi.map(([judul, arti]) => (
      <li key={judul}>
        <strong>{judul}.</strong> {arti}
      </li>
    ))}
  </ol>
);

export const DialogPanduan = () => (
  <>
    <p className={css.pengantar}>
      Tujuannya satu: pencacah di kanan atas turun ke nol. Setiap sub kegiatan punya tugas, setiap tugas terbagi, tidak
      ada pegawai yang tanpa tugas atau melebihi kapasitas. Itulah <strong>terbagi habis</strong>.
    </p>
    <Langkah isi={LANGKAH} />
    <p className={css.pengantar}>
      Semua dapat diurungkan (Ctrl+Z), kecuali naskah yang sudah terbit, dan tercatat di Riwayat. Berkas tersimpan
      sendiri.
    </p>
    <h3 className={css.judul}>Bekerja bersama pada satu berkas</h3>
    <Langkah isi={PANDUAN_BERBAGI} />
  </>
);
