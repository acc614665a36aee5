import { PenggunaForm } from '../mulai/PenggunaForm';
import css from './PitaPengguna.module.css';

/** A file opened by double click before anybody said who works here: asked in place, nothing is blocked. */
export const PitaPengguna = () => (
  <div className={css.pita} role="region" aria-label="Siapa yang bekerja di sini">
    <p>
      <strong>Siapa yang bekerja di sini?</strong> Nama dan jabatan Anda dicatat pada setiap perubahan. Cukup sekali di
      komputer ini.
    </p>
    <PenggunaForm />
  </div>
);
