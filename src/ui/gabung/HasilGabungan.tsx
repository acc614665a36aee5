import { Button } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { HasilGabung, PratinjauGabung } from '../../api/gabungViews';
import { useApi } from '../api';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import { bukaSebelumGabung } from './bukaSebelum';
import css from './DialogGabung.module.css';
import { jumlahBenturan } from './jumlahBenturan';
import { teks } from './teks';

interface Props {
  readonly pratinjau: PratinjauGabung;
  readonly hasil: HasilGabung;
  onTutup(): void;
}

/** It is done: what waits for a decision, and the way back. */
export function HasilGabungan({ pratinjau, hasil, onTutup }: Props) {
  const api = useApi();
  const pakai = useSesi((s) => s.pakai);
  useEffect(
    () =>
      void jumlahBenturan
        .getState()
        .hitung(api)
        .catch(() => undefined),
    [api],
  );
  const ke = (bagian: 'benturan' | 'aturan') => () => {
    onTutup();
    layarStore.getState().buka('benturan', { bagian });
  };
  return (
    <>
      <div className={css.tajuk}>
        <span className={css.berkas}>{pratinjau.berkas}</span>
        <h3 role="status">
          <IconCircleCheckFilled size={20} className={css.beres} aria-hidden /> {teks.selesai(hasil)}
        </h3>
        <p>{teks.selesaiBenturan(hasil.benturan)}</p>
      </div>
      {hasil.cadanganId !== null && (
        <p className={css.kembali}>
          <Button
            variant="default"
            onClick={() =>
              void bukaSebelumGabung(api, pakai, hasil.cadanganId).then((terbuka) => {
                if (terbuka) onTutup();
              })
            }
          >
            {teks.bukaSebelum}
          </Button>
          <span className="redup">{teks.bukaSebelumArti}</span>
        </p>
      )}
      <div className={css.kaki}>
        <Button
          variant={hasil.benturan + pratinjau.jumlahPelanggaran > 0 ? 'default' : 'filled'}
          onClick={onTutup}
          autoFocus={hasil.benturan === 0}
        >
          {hasil.benturan > 0 ? 'Nanti saja' : umum.tutup}
        </Button>
        {pratinjau.jumlahPelanggaran > 0 && (
          <Button variant={hasil.benturan > 0 ? 'default' : 'filled'} onClick={ke('aturan')}>
            {teks.lihatAturan}
          </Button>
        )}
        {hasil.benturan > 0 && (
          <Button onClick={ke('benturan')} autoFocus>
            {teks.putuskan}
          </Button>
        )}
      </div>
    </>
  );
}
