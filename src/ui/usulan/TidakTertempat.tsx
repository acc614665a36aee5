import type { HasilUsulan } from '../../api/views';
import { DaftarMaya } from '../parts/DaftarMaya';
import { teksUsulan } from './teks';
import gaya from './Usulan.module.css';

/** What found no place, why, and what would help. */
export function TidakTertempat({ baris }: { readonly baris: HasilUsulan['tidakTertempat'] }) {
  if (baris.length === 0) return <p className="redup">{teksUsulan.semuaTertempat}</p>;
  return (
    <div className={gaya.gulir}>
      <DaftarMaya
        label={teksUsulan.tidakTertempat(String(baris.length))}
        role="list"
        jumlah={baris.length}
        tinggi={64}
        kunci={(i) => baris[i]?.tugasId ?? String(i)}
      >
        {(i) => {
          const b = baris[i];
          return (
            b && (
              <div role="listitem" aria-label={b.tugas} className={gaya.sisa}>
                <b>{b.tugas}</b>
                <div className={gaya.sebab}>{b.sebab}</div>
                {b.saran && (
                  <div>
                    <span className="redup">{teksUsulan.saran}: </span>
                    {b.saran}
                  </div>
                )}
              </div>
            )
          );
        }}
      </DaftarMaya>
    </div>
  );
}
