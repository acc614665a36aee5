import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { IsiSurat, JenisSurat } from '../domain/surat';
import { BeritaAcara } from './BeritaAcara';
import { Disposisi } from './Disposisi';
import { GAYA_DASAR, gayaHuruf } from './gaya';
import type { Huruf } from './gaya';
import { GAYA_NASKAH } from './gayaNaskah';
import { gayaTata, kelasTata, tataSurat } from './gayaTata';
import { GAYA_LAIN } from './gayaLain';
import { gayaHalaman, namaHalaman } from './halaman';
import type { Halaman } from './halaman';
import { htmlLengkap } from './htmlLengkap';
import { Keputusan } from './Keputusan';
import { NotaDinas } from './NotaDinas';
import { Petikan } from './Petikan';
import { SuratTugas } from './SuratTugas';
import { tandaSurat } from './tandaSurat';

/** BSrE stamps its footnote into the bottom margin: a letter for TTE keeps at least this free, in mm. */
const KAKI_TTE = 20;

function halamanSurat({ kertas, tepi: [atas, kanan, bawah, kiri], kotakTte }: IsiSurat): Halaman {
  const kaki = kotakTte ? Math.max(bawah, KAKI_TTE) : bawah;
  return { kertas, orientasi: 'tegak', tepi: [atas, kanan, kaki, kiri] };
}

const FORMULIR: Readonly<Record<JenisSurat, (bahan: { isi: IsiSurat }) => ReactNode>> = {
  petikan: Petikan,
  keputusan: Keputusan,
  nota_dinas: NotaDinas,
  surat_tugas: SuratTugas,
  surat_perintah: SuratTugas,
  disposisi: Disposisi,
  berita_acara: BeritaAcara,
};

function SatuSurat({ isi, indeks }: { isi: IsiSurat; indeks: number }) {
  const Formulir = FORMULIR[isi.jenis];
  return (
    <article className={`surat ${namaHalaman(halamanSurat(isi))} ${kelasTata(tataSurat(isi))}`} id={tandaSurat(indeks)}>
      <Formulir isi={isi} />
    </article>
  );
}

export interface PilihanDokumen {
  readonly huruf: Huruf;
  /** Title in the PDF's properties. */
  readonly judul: string;
  /** CSP nonce of the style element, when the window that prints asks for one. */
  readonly nonce?: string;
}

/**
 * One complete HTML document with all letters, each from a new page of its own size and margins.
 * The links of the hidden list have no box on paper; they are there because Chromium writes a named destination into the
 * PDF for every element that some link points to, and so the pages of each letter can be found again.
 */
export function dokumenSurat(daftar: readonly IsiSurat[], pilihan: PilihanDokumen): string {
  const isi = renderToStaticMarkup(
    <>
      <nav hidden>
        {daftar.map((_, indeks) => (
          <a key={indeks} href={`#${tandaSurat(indeks)}`} />
        ))}
      </nav>
      {daftar.map((surat, indeks) => (
        <SatuSurat key={indeks} isi={surat} indeks={indeks} />
      ))}
    </>,
  );
  const tata = daftar.map(tataSurat);
  const huruf = gayaHuruf(
    pilihan.huruf,
    tata.map((satu) => satu.huruf),
  );
  const gaya = [huruf, GAYA_DASAR, GAYA_NASKAH, GAYA_LAIN, gayaTata(tata), gayaHalaman(daftar.map(halamanSurat))].join(
    '\n',
  );
  return htmlLengkap({ ...pilihan, gaya, isi });
}
