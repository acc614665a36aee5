import type { PratinjauGabung } from '../../api/gabungViews';
import { angka } from '../../domain/tampil';
import { waktuPanjang } from '../parts/waktu';
import css from './DialogGabung.module.css';
import { teks } from './teks';

/** The sentences of what arrives; what concerns the whole office stands open above them. */
export function IsiGabungan({ p }: { readonly p: PratinjauGabung }) {
  const setelan = p.isi.filter((satu) => satu.setelan);
  const lain = p.isi.filter((satu) => !satu.setelan);
  return (
    <>
      {setelan.length > 0 && (
        <section className={css.bagian} aria-label={teks.berlakuSemua}>
          <h4>{teks.berlakuSemua}</h4>
          <Kalimat baris={setelan} />
        </section>
      )}
      {lain.length > 0 && (
        <details className={css.rincian}>
          <summary>
            {teks.isi} <span className="angka redup">{angka(p.perubahan - setelan.length)}</span>
          </summary>
          <Kalimat baris={lain} />
          {p.perubahan > p.isi.length && (
            <p className="redup">{teks.danLain(p.perubahan - p.isi.length, 'perubahan yang lebih lama')}</p>
          )}
        </details>
      )}
    </>
  );
}

const Kalimat = ({ baris }: { readonly baris: PratinjauGabung['isi'] }) => (
  <ul className={css.kalimat}>
    {baris.map(({ perubahan, aktor, waktu, kalimat }) => (
      <li key={perubahan}>
        <strong>{aktor}</strong> {kalimat} <span className="redup">{waktuPanjang(waktu)}</span>
      </li>
    ))}
  </ul>
);
