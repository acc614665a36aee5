import { DaftarCadangan } from '../cadangan/DaftarCadangan';
import { KotakKesehatan } from '../cadangan/KotakKesehatan';
import css from './Pengaturan.module.css';

/** Snapshots of the document and its thorough check. */
export const TabCadangan = () => (
  <div className={css.tumpuk}>
    <DaftarCadangan />
    <KotakKesehatan />
  </div>
);
