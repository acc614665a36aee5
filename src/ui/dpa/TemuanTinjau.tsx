import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { TemuanImpor } from '../../api/views';
import { angka } from '../../domain/tampil';
import nada from './Nada.module.css';
import css from './Tinjau.module.css';
import barisCss from './BarisTinjau.module.css';

/** A message that names its place needs no second one. Of a print the sheet is the page: `halaman 12`. */
const letak = (t: TemuanImpor): string =>
  /\b(baris|halaman) \d/.test(t.pesan)
    ? ''
    : [
        t.lembar && (/^halaman \d/.test(t.lembar) ? t.lembar : `lembar ${t.lembar}`),
        t.baris !== null && `baris ${t.baris}`,
        t.kolom && `kolom ${t.kolom}`,
      ]
        .filter(Boolean)
        .join(', ');

const Satu = ({ temuan: t, denganLetak }: { readonly temuan: TemuanImpor; readonly denganLetak: boolean }) => (
  <li className={nada[t.tingkat]}>
    {t.tingkat === 'info' ? <IconInfoCircle size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
    <span>
      {t.tingkat === 'galat' && <strong>Galat: </strong>}
      {t.pesan} {denganLetak && letak(t) && <span className="redup">({letak(t)})</span>}
    </span>
  </li>
);

const PANGKAT = { galat: 0, peringatan: 1, info: 2 } as const;
const urut = (temuan: readonly TemuanImpor[]): readonly TemuanImpor[] =>
  [...temuan].sort((a, b) => PANGKAT[a.tingkat] - PANGKAT[b.tingkat]);

/** All findings of one row, beside it. */
export const TemuanBaris = ({ temuan }: { readonly temuan: readonly TemuanImpor[] }) =>
  temuan.length > 0 && (
    <ul className={barisCss.temuanBaris}>
      {urut(temuan).map((t, i) => (
        <Satu key={i} temuan={t} denganLetak={false} />
      ))}
    </ul>
  );

/** Of the document as a whole: what must be seen stands open, notes on how it was read open on demand. */
export function TemuanDokumen({ temuan }: { readonly temuan: readonly TemuanImpor[] }) {
  const penting = urut(temuan.filter((t) => t.tingkat !== 'info'));
  const catatan = temuan.filter((t) => t.tingkat === 'info');
  return (
    <>
      {penting.length > 0 && (
        <ul className={css.temuan} aria-label="Temuan pada berkas" tabIndex={0}>
          {penting.map((t, i) => (
            <Satu key={i} temuan={t} denganLetak />
          ))}
        </ul>
      )}
      {catatan.length > 0 && (
        <details className={css.catatan}>
          <summary>{angka(catatan.length)} catatan tentang cara berkas dibaca</summary>
          <ul className={css.temuan} tabIndex={0}>
            {catatan.map((t, i) => (
              <Satu key={i} temuan={t} denganLetak />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
