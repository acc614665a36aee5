import { Anchor, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DasarAbk } from '../../domain/abkPeriode';
import { angka, rasio } from '../../domain/tampil';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import css from './Abk.module.css';
import { teks } from './teks';

/** How the need is counted and by which rule; the other way is one press (and one undo) away. */
export function CaraAbk({ dasar, children }: { readonly dasar: DasarAbk; readonly children: ReactNode }) {
  const api = useApi();
  const pengaturan = useSesi((s) => s.pengaturan);
  const { jalankan, sedang } = useAction();
  const pakai = (cara: DasarAbk['cara']) => {
    if (!pengaturan || cara === dasar.cara) return;
    void jalankan(() => api.savePengaturan({ abk: { ...pengaturan.abk, cara } }), { berhasil: teks.caraDiubah });
  };
  return (
    <div className={css.cara}>
      <SegmentedControl
        size="xs"
        aria-label={teks.cara}
        value={dasar.cara}
        disabled={sedang}
        data={[
          { value: 'norma', label: teks.caraNorma },
          { value: 'periode', label: teks.caraPeriode },
        ]}
        onChange={(cara) => pakai(cara)}
      />
      <span>
        {teks.wke(angka(dasar.wke), dasar.sumberWke)} {teks.pembulatan(rasio(dasar.pembulatan))}{' '}
        <Anchor
          component="button"
          size="xs"
          onClick={() => layarStore.getState().buka('pengaturan', { tab: 'ambang' })}
        >
          {teks.ubah}
        </Anchor>
      </span>
      {children}
    </div>
  );
}
