import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { hurufUrut } from '../domain/hurufUrut';

const huruf = (indeks: number): string => `${hurufUrut(indeks)}.`;
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
  /** Only these items, `[from, before)`, with the numbers they have in the whole list. */
  readonly rentang?: readonly [number, number];
}

/** So many characters fill one line in any size that can be set. */
const SATU_BARIS = 80;
/** Less than two lines on paper, perhaps. */
export const sebaris = (teks: string): boolean => teks.length < SATU_BARIS;

/**
 * Index from which the items stay with the signature, so that it comes with two lines of text at least: the last one, with
 * the one before when it is short and no closing sentence follows.
 */
export function awalAkhir(butir: readonly string[], penutup: string): number {
  const cukup = penutup !== '' || !sebaris(butir.at(-1) ?? '');
  return Math.max(0, butir.length - (cukup ? 1 : 2));
}

/** All items together are a single line, perhaps: the part above them goes along with the signature as well. */
export const akhirPendek = (butir: readonly string[], penutup: string): boolean =>
  penutup === '' && butir.length < 2 && sebaris(butir[0] ?? '');

/** Items with hanging numbers or letters; a single item stands without one, as offices write it. */
export function ItemList({ butir, penanda = 'angka', rentang = [0, butir.length] }: ItemListProps) {
  const nomor = penanda === 'huruf' ? huruf : angka;
  const [mulai, sampai] = rentang;
  return butir.slice(mulai, sampai).map((teks, indeks) =>
    butir.length === 1 ? (
      <p className="paragraf" key={indeks}>
        {dapatPatah(teks)}
      </p>
    ) : (
      <p className="butir" key={indeks}>
        <span className="nomor">{nomor(mulai + indeks)}</span>
        {dapatPatah(teks)}
      </p>
    ),
  );
}

interface LabelledPartProps {
  /** '' = goes on from the part above, which is `bersambung`. */
  readonly label: string;
  readonly bersambung?: boolean;
  readonly children: ReactNode;
}

/** `Dasar : …` with the text hanging right of the colon. */
export function LabelledPart({ label, bersambung = false, children }: LabelledPartProps) {
  return (
    <div className={bersambung ? 'bagian bersambung' : 'bagian'}>
      {label !== '' && (
        <>
          <span className="label">{label}</span> <span className="titikdua">:</span>{' '}
        </>
      )}
      {children}
    </div>
  );
}

/** `NIP : 19…`, one field of a person. Empty values are left out. */
export function Isian({ label, nilai, tebal = false }: { label: string; nilai: string; tebal?: boolean }) {
  if (nilai === '') return null;
  return (
    <p className="isian">
      <span className="label">{label}</span>
      <span className="titikdua">:</span>
      {tebal ? <span className="tebal">{nilai}</span> : nilai}
    </p>
  );
}
