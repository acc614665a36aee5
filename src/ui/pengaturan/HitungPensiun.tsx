import { Switch } from '@mantine/core';
import type { PropsTab } from './PengaturanScreen';
import css from './Pengaturan.module.css';

/** Does a retirement inside the year end the capacity of the person? */
export const HitungPensiun = ({ pengaturan, simpan }: PropsTab) => (
  <section className={css.kotak} aria-label="Pensiun di tengah tahun">
    <h2>Pensiun di tengah tahun</h2>
    <Switch
      label="Hitung batas usia pensiun"
      description="Pegawai yang mencapainya tahun ini tidak berkapasitas lagi sejak TMT pensiun."
      checked={pengaturan.hitungBup}
      onChange={(e) => void simpan({ hitungBup: e.currentTarget.checked })}
    />
    <p className={css.arti}>
      Dibaca dari tanggal lahir dalam NIP dan jenis jabatan: UU 20/2023 Pasal 55 dan PP 11/2017 jo. PP 17/2020. TMT
      pensiun ialah tanggal 1 bulan berikutnya. PPPK dianggap sama, karena perjanjian kerja tidak melewati batas usia
      (belum dikonfirmasi); akhir kontraknya diisi sebagai tanggal keluar. Pegawai yang jenis jabatannya belum diisi
      tidak dipotong dan ditandai perlu diperiksa.
    </p>
  </section>
);
