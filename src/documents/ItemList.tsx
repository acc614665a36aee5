import { Fragment } from 'react';
import type { ReactNode } from 'react';

const huruf = (indeks: number): string => String.fromCharCode('a'.charCodeAt(0) + (indeks % 26)) + '.';
const angka = (indeks: number): string => `${indeks + 1}.`;

/** A number such as `DPA/A.1/4.01.…/001/2026` may break after a slash: else justified lines before it gape. */
function dapatPatah(teks: string): ReactNode {
  return teks.split(/(\S{24,})/).map((kata, indeks) =>
    indeks % 2 === 0
      ? kata
      : kata.split(/(?<=\/)/).map((bagian, nomor) => (
          <Fragment key={`${indeks}-${nomor}`}>
            {nomor > 0 && <wbr />}
            {bagian}
          </Fragment>
        )),
  );
}

interface ItemListProps {
  readonly butir: readonly string[];
  readonly penanda?: 'angka' | 'huruf';
  /** Nothing but the signature follows: a last item that may be a single line goes to a new page only with the one before. */
  readonly penghabisan?: boolean;
}

/** So many characters fill one line in any size that can be set. */
const SATU_BARIS = 80;
/** With the signature after it, this text needs company to make two lines. */
export const perluTeman = (teks: string): boolean => teks.length < SATU_BARIS;

/** Items with hanging numbers or letters; a single item stands without one, as offices write it. */
export function ItemList({ butir, penanda = 'angka', penghabisan = false }: ItemListProps) {
  const nomor = penanda === 'huruf' ? huruf : angka;
  return butir.map((teks, indeks) =>
    butir.length === 1 ? (
      <p className="paragraf" key={indeks}>
        {dapatPatah(teks)}
      </p>
    ) : (
      <p
        className={penghabisan && indeks === butir.length - 1 && perluTeman(teks) ? 'butir berteman' : 'butir'}
        key={indeks}
      >
        <span className="nomor">{nomor(indeks)}</span> {dapatPatah(teks)}
      </p>
    ),
  );
}

interface LabelledPartProps {
  readonly label: string;
  /** Goes to a new page only with the part before it. */
  readonly berteman?: boolean;
  readonly children: ReactNode;
}

/** `Dasar : …` with the text hanging right of the colon. */
export function LabelledPart({ label, berteman = false, children }: LabelledPartProps) {
  return (
    <div className={berteman ? 'bagian berteman' : 'bagian'}>
      <span className="label">{label}</span> <span className="titikdua">:</span> {children}
    </div>
  );
}

/** `NIP : 19…`, one field of a person. Empty values are left out. */
export function Isian({ label, nilai, tebal = false }: { label: string; nilai: string; tebal?: boolean }) {
  if (nilai === '') return null;
  return (
    <p className="isian">
      <span className="label">{label}</span> <span className="titikdua">:</span>{' '}
      {tebal ? <span className="tebal">{nilai}</span> : nilai}
    </p>
  );
}
