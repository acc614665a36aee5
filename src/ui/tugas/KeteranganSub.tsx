import type { BarisSubKegiatan } from '../../api/views';
import { angka, menitKeJam } from '../../domain/tampil';
import { Rupiah } from '../parts/Angka';
import { teks } from './teks';
import css from './KeteranganSub.module.css';

/** What the DPA says about a sub kegiatan, to split it by: pagu, indikator, target. */
export function KeteranganSub({ sub }: { readonly sub: BarisSubKegiatan }) {
  const p = teks.pecahan;
  return (
    <div className={css.kotak}>
      <dl className={css.angka}>
        <div>
          <dt>{p.pagu}</dt>
          <dd>
            <Rupiah nilai={sub.pagu} />
          </dd>
        </div>
        <div>
          <dt>{teks.judul}</dt>
          <dd className="angka">
            {angka(sub.jumlahTugas)} ({menitKeJam(sub.menit)})
          </dd>
        </div>
        <div>
          <dt>{teks.editor.bagian}</dt>
          <dd>{sub.namaBagian || '–'}</dd>
        </div>
      </dl>
      {sub.alasanTanpaTugas !== '' && <p>{p.tanpaTugas(sub.alasanTanpaTugas)}</p>}
      {sub.indikator.length === 0 ? (
        <p className="redup">{p.tanpaIndikator}</p>
      ) : (
        <ul className={css.indikator}>
          {sub.indikator.map((i) => (
            <li key={`${i.uraian}|${i.target}|${i.satuan}`}>
              {i.uraian}{' '}
              <strong className="angka">
                {i.target} {i.satuan}
              </strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
