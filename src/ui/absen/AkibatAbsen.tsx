import type { BarisPratinjauAbsen, DampakOrang } from '../../api/absenViews';
import { menitKeJam, rasioTeks } from '../../domain/tampil';
import { Galat } from '../parts/Galat';
import { useKelasWarna } from '../parts/kelasWarna';
import css from './Absen.module.css';
import { KonflikAbsen } from './KonflikAbsen';
import { teks } from './teks';
import type { Pertimbangan } from './usePratinjauAbsen';

const t = teks.pratinjau;
/** People shown one by one; the sum stands above them. */
const DISEBUT = 100;

/** What the absences do: hours and ratio of each person, and the work that does not fit any more. */
export function AkibatAbsen({ timbang }: { readonly timbang: Pertimbangan }) {
  const { data, galat } = timbang;
  if (galat !== '') return <Galat pesan={galat} />;
  if (!data)
    return (
      <p className="redup" role="status">
        {t.isi}
      </p>
    );
  const menit = data.orang.reduce((jumlah, satu) => jumlah + satu.menit, 0);
  return (
    <>
      <section className={css.bagian} aria-label={t.judul} aria-busy={timbang.memuat}>
        <div className={css.kepala}>
          <h3>{t.judul}</h3>
          <span role="status" className="angka">
            {t.ringkas(data.orang.length, menit)}
          </span>
        </div>
        {data.orang.length > 0 && (
          <div className={css.gulir} tabIndex={0} role="group" aria-label={t.orang}>
            <table className="tabel">
              <thead>
                <tr>
                  <th scope="col">{t.orang}</th>
                  <th scope="col" className="kanan">
                    {t.jam}
                  </th>
                  <th scope="col">{t.rasio}</th>
                </tr>
              </thead>
              <tbody>
                {data.orang.slice(0, DISEBUT).map((satu) => (
                  <Orang key={satu.pegawaiId} satu={satu} />
                ))}
              </tbody>
            </table>
            {data.orang.length > DISEBUT && <p className="redup">{t.lagi(data.orang.length - DISEBUT)}</p>}
          </div>
        )}
      </section>
      <KonflikAbsen timbang={timbang} />
    </>
  );
}

function Orang({ satu }: { readonly satu: DampakOrang }) {
  const warna = useKelasWarna();
  const kelas = warna(satu.rasioSesudah);
  return (
    <tr>
      <td>
        {satu.nama}
        <div className="redup">{[satu.jabatan, satu.namaBagian].filter(Boolean).join(' · ')}</div>
      </td>
      <td className="kanan angka">
        {menitKeJam(satu.menit)}
        {satu.cutiTahunan > 0 && <div className="redup">{t.cutiTahunan(satu.cutiTahunan)}</div>}
      </td>
      <td>
        <span className="angka">
          {rasioTeks(satu.rasioSebelum)} → <b>{rasioTeks(satu.rasioSesudah)}</b>
        </span>
        {kelas && <div className="redup">{kelas.sebutan}</div>}
      </td>
    </tr>
  );
}

/** What was found about a line. */
export const TemuanBaris = ({ baris }: { readonly baris: BarisPratinjauAbsen | undefined }) =>
  baris === undefined || baris.temuan.length === 0 ? null : (
    <ul className={css.temuan}>
      {baris.temuan.map(({ kode, menolak, pesan }) => (
        <li key={kode} className={menolak ? css.galat : css.awas}>
          {pesan}
        </li>
      ))}
    </ul>
  );
