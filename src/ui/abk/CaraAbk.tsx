import { Anchor, Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DasarAbk } from '../../domain/abkPeriode';
import { angka, rasio } from '../../domain/tampil';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import css from './Abk.module.css';
import { teks } from './teks';

interface Props {
  readonly dasar: DasarAbk;
  readonly children: ReactNode;
  onCara(cara: DasarAbk['cara']): void;
}

/** How the need is counted and by which rule. Looking the other way writes nothing; making it the office's own is a press more. */
export function CaraAbk({ dasar, children, onCara }: Props) {
  const api = useApi();
  const pengaturan = useSesi((s) => s.pengaturan);
  const { jalankan, sedang } = useAction();
  const { cara } = dasar;
  const lain = pengaturan && pengaturan.abk.cara !== cara ? pengaturan.abk : null;
  return (
    <div className={css.cara}>
      <SegmentedControl
        size="xs"
        aria-label={teks.cara}
        value={cara}
        data={[
          { value: 'norma', label: teks.caraNorma },
          { value: 'periode', label: teks.caraPeriode },
        ]}
        onChange={onCara}
      />
      {lain && (
        <Button
          variant="default"
          size="compact-xs"
          disabled={sedang}
          onClick={() =>
            void jalankan(() => api.savePengaturan({ abk: { ...lain, cara } }), { berhasil: teks.caraDiubah })
          }
        >
          {teks.jadikanCara}
        </Button>
      )}
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
