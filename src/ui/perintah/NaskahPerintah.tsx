import { Anchor } from '@mantine/core';
import type { RincianPerintah } from '../../api/perintahViews';
import { SEBUTAN_JENIS, SEBUTAN_STATUS } from '../../domain/surat';
import { tanggalPanjang } from '../../domain/tampil';
import { layarStore } from '../stores/layarStore';
import css from './Perintah.module.css';
import { teks } from './teks';

/** The letters that were made for an order; each opens where it is kept. */
export function NaskahPerintah({ naskah }: Pick<RincianPerintah, 'naskah'>) {
  if (naskah.length === 0) return null;
  const { buka } = layarStore.getState();
  return (
    <section className={css.naskah} aria-label={teks.laci.naskah}>
      <h3>{teks.laci.naskah}</h3>
      <ul>
        {naskah.map(({ id, jenis, nomor, tanggal, status }) => (
          <li key={id}>
            <Anchor
              component="button"
              type="button"
              onClick={() => buka('naskah', status === 'konsep' ? { konsepId: id } : { suratId: id })}
            >
              {SEBUTAN_JENIS[jenis]}
              {nomor !== '' && ` Nomor ${nomor}`}
            </Anchor>{' '}
            <span className="redup">
              {tanggalPanjang(tanggal)}, {SEBUTAN_STATUS[status].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
