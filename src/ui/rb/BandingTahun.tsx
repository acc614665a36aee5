import type { BandingRb } from '../../api/rbViews';
import { bedaBanding, type NilaiBanding } from '../../domain/rbBanding';
import { bobotTeks, poin } from '../../domain/rbTeks';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useQuery } from '../parts/useQuery';
import css from './Rb.module.css';
import type { RbStore } from './rbStore';
import { teks } from './teks';

const t = teks.tahun;

/** `+0,59`; a minus as wide as the plus. */
const bedaTeks = (n: number): string => (n < 0 ? `−${poin(-n)}` : `+${poin(n)}`);

interface PropsNilai {
  readonly kini: NilaiBanding | undefined;
  readonly lalu: NilaiBanding | undefined;
}
function Nilai({ kini, lalu }: PropsNilai) {
  if (kini === undefined || kini.terjawab === 'belum') return <>–</>;
  const beda = bedaBanding(kini, lalu);
  return (
    <>
      {poin(kini.nilai)}
      {beda !== null && beda !== 0 && (
        <span className={beda > 0 ? css.naik : css.turun} title={t.beda(bedaTeks(beda))}>
          {' '}
          {bedaTeks(beda)}
        </span>
      )}
    </>
  );
}

const indeksBanding = (satu: BandingRb['lembar'][number] | undefined): NilaiBanding | undefined =>
  satu?.indeks == null
    ? undefined
    : { nilai: satu.indeks, terjawab: satu.lengkap ? 'semua' : satu.terjawab > 0 ? 'sebagian' : 'belum' };

/** Sheets of years as columns, oldest first; a component is compared only inside one pack. */
export function BandingTahun({ store }: { readonly store: RbStore }) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(() => api.getBandingRb(), []);
  if (galat) return <Galat pesan={galat} onUlang={muatUlang} />;
  if (!data) return null;
  const lembar = data.lembar.filter(({ indeks }) => indeks !== null).sort((a, b) => a.tahun - b.tahun);
  const sebelum = (di: number): BandingRb['lembar'][number] | undefined =>
    lembar.slice(0, di).findLast((satu) => satu.tahun < (lembar[di]?.tahun ?? 0));
  const pakets = new Set(lembar.map(({ paket }) => paket));
  return (
    <>
      {lembar.length < 2 && <p className="arti">{t.satu}</p>}
      {pakets.size > 1 && <p className="arti">{t.lainPaket}</p>}
      <div className={`${css.tabel ?? ''} ${css.bingkai ?? ''}`} role="region" aria-label={t.tabel} tabIndex={0}>
        <table className="tabel" aria-label={t.tabel}>
          <thead>
            <tr>
              <th scope="col">{t.komponen}</th>
              {lembar.map(({ id, tahun, nama }) => (
                <th key={id} scope="col" className="kanan">
                  <button
                    type="button"
                    className={css.lipat}
                    onClick={() => {
                      store.getState().pilihLembar(id);
                      store.getState().aturTampilan('lembar');
                    }}
                  >
                    {tahun}
                  </button>
                  <div className="redup">{nama}</div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className={css.komponen}>
              <td>{t.indeks}</td>
              {lembar.map((satu, i) => (
                <td key={satu.id} className="kanan angka">
                  <Nilai kini={indeksBanding(satu)} lalu={indeksBanding(sebelum(i))} />
                  {!satu.lengkap && <div className="redup">{t.belumLengkap(satu.terjawab, satu.butir)}</div>}
                </td>
              ))}
            </tr>
            <tr>
              <td>{t.kategori}</td>
              {lembar.map(({ id, kategori }) => (
                <td key={id} className="kanan">
                  {kategori || '–'}
                </td>
              ))}
            </tr>
            {data.komponen.map((k) => (
              <tr key={`${k.paket} ${k.id}`} className={k.tingkat === 0 ? css.komponen : undefined}>
                <td style={{ paddingLeft: 8 + k.tingkat * 16 }}>
                  {k.id} {k.nama}
                </td>
                {lembar.map((satu, i) => {
                  const nilai = satu.paket === k.paket ? satu.komponen[k.id] : undefined;
                  const lalu = sebelum(i);
                  return (
                    <td
                      key={satu.id}
                      className="kanan angka"
                      title={nilai && `${poin(nilai.nilai)} dari ${bobotTeks(nilai.bobot)}`}
                    >
                      <Nilai kini={nilai} lalu={lalu?.paket === k.paket ? lalu.komponen[k.id] : undefined} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
