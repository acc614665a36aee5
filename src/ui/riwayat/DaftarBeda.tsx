import { Anchor } from '@mantine/core';
import type { BarisPerubahan } from '../../domain/riwayat';
import { sebutanTabel } from '../../domain/sebutanKolom';
import { teks } from './teks';
import css from './Riwayat.module.css';

interface Props {
  readonly baris: readonly BarisPerubahan[];
  /** Rows that are not told. */
  readonly lainnya: number;
  /** Makes the names lead somewhere. */
  onNama?(catatan: BarisPerubahan): void;
}

/** Changed fields by record, old → new; a record that came or went takes one line. */
export const DaftarBeda = ({ baris, lainnya, onNama }: Props) => (
  <>
    <dl className={css.beda}>
      {perCatatan(baris).map((isi) => (
        <div key={`${isi[0].tabel}/${isi[0].id}`}>
          <dt>
            <span className="redup">{sebutanTabel(isi[0].tabel)}</span>{' '}
            {onNama ? (
              <Anchor
                component="button"
                inherit
                title={teks.riwayatCatatan(isi[0].nama)}
                onClick={() => onNama(isi[0])}
              >
                {isi[0].nama}
              </Anchor>
            ) : (
              isi[0].nama
            )}
          </dt>
          {isi.map((satu, at) => (
            <dd key={at} className={satu.kolom === '' ? css.utuh : undefined}>
              {satu.kolom && <span className={css.kolom}>{satu.kolom}</span>}
              {satu.lama && (
                <>
                  <del>{satu.lama}</del> <span aria-hidden>→</span>{' '}
                </>
              )}
              <ins>{satu.baru || 'kosong'}</ins>
              {satu.isi.length > 0 && (
                <div className="redup">{satu.isi.map(({ kolom, nilai }) => `${kolom}: ${nilai}`).join(' · ')}</div>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
    {lainnya > 0 && <p className="redup">{teks.lainnya(lainnya)}</p>}
  </>
);

/** Lines by record, in the order of the first one. */
function perCatatan(baris: readonly BarisPerubahan[]): (readonly [BarisPerubahan, ...BarisPerubahan[]])[] {
  const kelompok = new Map<string, [BarisPerubahan, ...BarisPerubahan[]]>();
  for (const satu of baris) {
    const kunci = `${satu.tabel}/${satu.id}`;
    const ada = kelompok.get(kunci);
    if (ada) ada.push(satu);
    else kelompok.set(kunci, [satu]);
  }
  return [...kelompok.values()];
}
