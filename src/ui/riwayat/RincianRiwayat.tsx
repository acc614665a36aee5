import type { PerubahanId } from '../../domain/ids';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useQuery } from '../parts/useQuery';
import { namaKolom, namaTabel, teks } from './teks';
import css from './Riwayat.module.css';

/** One change field by field, old and new. */
export function RincianRiwayat({ id }: { readonly id: PerubahanId | null }) {
  const api = useApi();
  const { data, galat } = useQuery(id === null ? null : () => api.getPerubahan({ id }), [id]);
  return (
    <aside className={css.rincian} aria-label={teks.rincian} tabIndex={0}>
      <h2>{teks.rincian}</h2>
      {id === null && <p className="redup">{teks.pilih}</p>}
      {galat && <Galat pesan={galat} />}
      {id !== null && data && (
        <dl>
          {data.baris.map((b, i) => (
            <div key={i}>
              <dt>
                <span className="redup">{namaTabel(b.tabel)}</span> {b.nama}
              </dt>
              <dd>
                {b.kolom && `${namaKolom(b.kolom)}: `}
                {b.lama && (
                  <>
                    <del>{b.lama}</del> →{' '}
                  </>
                )}
                {b.baru || 'kosong'}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </aside>
  );
}
