import type { BarisPratinjauDpa } from '../../api/dpaViews';
import type { IsianBaris } from './isianTinjau';
import css from './BarisTinjau.module.css';

interface Props {
  readonly baris: BarisPratinjauDpa;
  readonly isian: IsianBaris;
  ubah(isian: Partial<IsianBaris>): void;
}

/** The code: typed freely; where the name fits other codes, these are offered below with their names. */
export function KodeTinjau({ baris, isian, ubah }: Props) {
  const lain = baris.calon.filter((c) => c.kode !== isian.kode);
  const tawarkan = baris.keyakinan !== 'pasti' && lain.length > 0;
  return (
    <>
      <input
        className={css.isianKode}
        aria-label={`Kode baris ${baris.nomor + 1}`}
        placeholder="tanpa kode"
        value={isian.kode}
        maxLength={40}
        onChange={(e) => ubah({ kode: e.currentTarget.value })}
      />
      {tawarkan && (
        <select
          className={css.calon}
          aria-label={`Kode lain menurut nama, baris ${baris.nomor + 1}`}
          value=""
          onChange={(e) => {
            if (e.currentTarget.value !== '') ubah({ kode: e.currentTarget.value });
          }}
        >
          <option value="">{isian.kode === '' ? 'Pilih kode…' : 'Kode lain…'}</option>
          {lain.map((c) => (
            <option key={c.kode} value={c.kode}>
              {c.kode} {c.nama}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
