import type { PratinjauFormulir } from '../../api/formulirViews';
import { tanggalPanjang } from '../../domain/tampil';
import { Temuan } from '../parts/Temuan';
import css from './Formulir.module.css';
import { teks } from './teks';

const { baca } = teks;

/** The files that were read, each with whose form it is; those that cannot be used say why. */
export const BerkasKembali = ({ berkas }: { readonly berkas: PratinjauFormulir['berkas'] }) => (
  <ul className={css.berkas} aria-label={baca.berkas} tabIndex={0}>
    {berkas.map((b) => (
      <li key={b.nama}>
        <span>
          <strong>{b.keadaan === 'ditolak' ? b.nama : b.bagian}</strong>{' '}
          <span className={b.keadaan === 'ditolak' ? css.halangan : 'redup'}>
            {b.keadaan === 'ditolak'
              ? baca.ditolak
              : [b.nama, baca.baris(b.baris), b.tanggal && baca.dibuat(tanggalPanjang(b.tanggal))]
                  .filter(Boolean)
                  .join(' · ')}
          </span>
        </span>
        {b.temuan.length > 0 && <Temuan daftar={b.temuan} />}
      </li>
    ))}
  </ul>
);
