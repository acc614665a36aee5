import { Button } from '@mantine/core';
import type { PenghitungView } from '../../../api/penomoranViews';
import type { RentangNomor } from '../../../domain/penomoran';
import { angka } from '../../../domain/tampil';
import { useApi } from '../../api';
import { Galat } from '../../parts/Galat';
import { useQuery } from '../../parts/useQuery';
import type { DialogRegister } from '../registerStore';
import { teksNomor as t } from '../teksRegister';
import css from './Register.module.css';

interface Props {
  readonly tahun: number;
  buka(dialog: DialogRegister): void;
}

const rentang = ({ dari, sampai }: RentangNomor): string =>
  dari === sampai ? angka(dari) : `${angka(dari)}–${angka(sampai)}`;
/** More ranges than this are counted, not listed. */
const TERBACA = 20;

function Celah({ penghitung, buka }: { readonly penghitung: PenghitungView; buka: Props['buka'] }) {
  const { celah, sebelum, jenis } = penghitung;
  return (
    <>
      {celah.length === 0 && sebelum === null && <span className="redup">{t.tanpaCelah}</span>}
      {celah.slice(0, TERBACA).map((satu) => (
        <Button
          key={satu.dari}
          variant="subtle"
          size="compact-xs"
          aria-label={t.pakaiCelah(rentang(satu))}
          onClick={() => buka({ jenis: 'cadangkan', mulai: satu.dari, untukJenis: jenis })}
        >
          {rentang(satu)}
        </Button>
      ))}
      {celah.length > TERBACA && <span className="redup">dan {angka(celah.length - TERBACA)} rentang lagi</span>}
      {sebelum !== null && <div className="redup">{t.sebelum(rentang(sebelum))}</div>}
    </>
  );
}

/** All counters of a year with their gaps; a gap can be kept for something. */
export function PenghitungNomor({ tahun, buka }: Props) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(() => api.getPenomoran({ tahun }), [tahun], ['surat', 'pengaturan']);
  if (galat) return <Galat pesan={galat} onUlang={muatUlang} />;
  return (
    <>
      <p className={css.arti}>{t.celahArti}</p>
      <div className={css.gulir} tabIndex={0} role="group" aria-label={t.penghitung}>
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col">{t.kolom.apa}</th>
              <th scope="col" className="kanan">
                {t.kolom.terakhir}
              </th>
              <th scope="col">{t.kolom.berikut}</th>
              <th scope="col">{t.kolom.celah}</th>
            </tr>
          </thead>
          <tbody>
            {data?.penghitung.map((satu) => (
              <tr key={satu.sebutan}>
                <td>
                  <strong>{satu.sebutan}</strong>
                </td>
                <td className="angka kanan">{satu.terakhir === 0 ? '–' : angka(satu.terakhir)}</td>
                <td className="angka">{satu.contoh}</td>
                <td className="angka">
                  <Celah penghitung={satu} buka={buka} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
