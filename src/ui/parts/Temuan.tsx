import type { TemuanImpor } from '../../api/views';
import css from './PratinjauImpor.module.css';

const KATA = { galat: 'Galat', peringatan: 'Periksa', info: 'Info' } as const;
const WARNA = { galat: css.galatTeks, peringatan: css.awasTeks, info: undefined } as const;

/** `lembar Pegawai, baris 12, kolom NIP` – only what is known. */
export const letakTemuan = (t: TemuanImpor): string =>
  [t.lembar && `lembar ${t.lembar}`, t.baris !== null && `baris ${t.baris}`, t.kolom && `kolom ${t.kolom}`]
    .filter(Boolean)
    .join(', ');

/** Findings of an import, each with the place in the source file where it can be mended. */
export const Temuan = ({ daftar }: { readonly daftar: readonly TemuanImpor[] }) => (
  <ul className={css.temuan}>
    {daftar.map((t, i) => (
      <li key={`${t.kode}-${i}`}>
        <span className={WARNA[t.tingkat]}>
          <strong>{KATA[t.tingkat]}:</strong> {t.pesan}
        </span>{' '}
        {/* Many importers already say the place inside their sentence. */}
        {!/\bbaris \d/i.test(t.pesan) && <span className={css.letak}>{letakTemuan(t)}</span>}
      </li>
    ))}
  </ul>
);
