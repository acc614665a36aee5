import type { ReactNode } from 'react';
import type { BarisPratinjauDpa } from '../../api/dpaViews';
import { rupiah } from '../../domain/tampil';
import { butirTarget } from './target';
import { waktuTeks } from './kalimatTinjau';
import css from './IsiSubKegiatan.module.css';

type Isi = Pick<
  BarisPratinjauDpa,
  | 'namaProgram'
  | 'namaKegiatan'
  | 'namaSubUnit'
  | 'kodeSubUnit'
  | 'indikator'
  | 'sumberDana'
  | 'lokasi'
  | 'waktu'
  | 'rekening'
>;

const Butir = ({ nama, children }: { readonly nama: string; readonly children: ReactNode }) => (
  <>
    <dt>{nama}</dt>
    <dd>{children}</dd>
  </>
);

/** What a document says of a sub kegiatan beside its amount; empty fields are left out. */
export function IsiSubKegiatan({ isi, awal }: { readonly isi: Isi; readonly awal?: ReactNode }) {
  const { indikator, sumberDana, lokasi, rekening } = isi;
  return (
    <div className={css.isi}>
      <dl className={css.daftar}>
        {awal}
        {isi.namaProgram && <Butir nama="Program">{isi.namaProgram}</Butir>}
        {isi.namaKegiatan && <Butir nama="Kegiatan">{isi.namaKegiatan}</Butir>}
        {(isi.namaSubUnit || isi.kodeSubUnit) && (
          <Butir nama="Sub unit">{[isi.kodeSubUnit, isi.namaSubUnit].filter(Boolean).join(' ')}</Butir>
        )}
        {indikator.length > 0 && (
          <Butir nama="Indikator">
            {indikator.map((satu, i) => (
              <div key={i}>
                {satu.uraian || 'tanpa uraian'}
                {butirTarget(satu) && <strong> {butirTarget(satu)}</strong>}
              </div>
            ))}
          </Butir>
        )}
        {sumberDana.length > 0 && (
          <Butir nama="Sumber dana">
            {sumberDana.map((d, i) => (
              <div key={i}>
                {d.nama || d.kode}
                {d.pagu !== null && <span className="angka"> {rupiah(d.pagu)}</span>}
              </div>
            ))}
          </Butir>
        )}
        {lokasi.length > 0 && <Butir nama="Lokasi">{lokasi.join('; ')}</Butir>}
        {isi.waktu !== null && <Butir nama="Waktu">{waktuTeks(isi.waktu)}</Butir>}
      </dl>
      {rekening.length > 0 && (
        <div className={css.rekening} tabIndex={0} role="region" aria-label="Rekening belanja">
          <table>
            <tbody>
              {rekening.map((r) => (
                <tr key={r.kode}>
                  <td className={css.kode}>{r.kode}</td>
                  <td>{r.nama}</td>
                  <td className="angka">{rupiah(r.pagu)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
