import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PilihanDokumen } from './dokumenSurat';
import { GAYA_DASAR, gayaHuruf } from './gaya';
import { gayaHalaman, namaHalaman, type Halaman } from './halaman';
import { htmlLengkap } from './htmlLengkap';
import { tandaSurat } from './tandaSurat';

interface Artikel {
  readonly halaman: Halaman;
  /** Classes its styles ask for. */
  readonly kelas?: string;
  /** Our own CSS, the later one wins. */
  readonly gaya: readonly string[];
  /** What begins on a page of its own each. */
  readonly isi: readonly ReactNode[];
}

/**
 * One complete HTML document of papers with the same page, each an article that is marked as tandaSurat.ts says, so that
 * satuKertas and pisahPdf find its pages again.
 */
export function dokumenArtikel({ halaman, kelas = '', gaya, isi }: Artikel, pilihan: PilihanDokumen): string {
  const badan = renderToStaticMarkup(
    <>
      <nav hidden>
        {isi.map((_, i) => (
          <a key={i} href={`#${tandaSurat(i)}`} />
        ))}
      </nav>
      {isi.map((satu, i) => (
        <article key={i} className={`${kelas} ${namaHalaman(halaman)}`.trim()} id={tandaSurat(i)}>
          {satu}
        </article>
      ))}
    </>,
  );
  const semua = [gayaHuruf(pilihan.huruf), GAYA_DASAR, ...gaya, gayaHalaman([halaman])];
  return htmlLengkap({ ...pilihan, gaya: semua.join('\n'), isi: badan });
}
