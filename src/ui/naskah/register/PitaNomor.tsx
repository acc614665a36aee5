import { Button } from '@mantine/core';
import { IconBookDownload, IconBookmark } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import type { PenomoranView } from '../../../api/penomoranViews';
import { Chip } from '../../parts/Chip';
import type { KeadaanRegister } from '../registerStore';
import { teksNomor as t } from '../teksRegister';
import css from './Register.module.css';

interface Props {
  readonly penomoran: PenomoranView | undefined;
  readonly keadaan: Pick<KeadaanRegister, 'saring' | 'hanya' | 'buka'>;
}

/** Nothing is shown of what there is none of, unless it is what the list is filtered by. */
const ChipHitung = (props: ComponentProps<typeof Chip> & { readonly jumlah: number }) =>
  props.jumlah === 0 && props.tekan !== true ? null : <Chip {...props} />;

/** Where the counters of the year stand; each count shows its lines, the next number all counters. */
export function PitaNomor({ penomoran, keadaan }: Props) {
  const { saring, hanya, buka } = keadaan;
  const penghitung = penomoran?.penghitung ?? [];
  const [pertama] = penghitung;
  return (
    <div className={css.pita} role="group" aria-label={t.keadaan}>
      <button type="button" className={css.berikut} onClick={() => buka({ jenis: 'penghitung' })}>
        <span>{penghitung.length > 1 ? `${t.berikut}, ${pertama?.sebutan ?? ''}` : t.berikut}</span>
        <strong>{pertama?.contoh ?? '…'}</strong>
        {penghitung.length > 1 && <span className="redup">dan {penghitung.length - 1} penghitung lain</span>}
      </button>
      {penomoran && (
        <div className={css.keadaan}>
          <ChipHitung
            label={t.ganda}
            nada="gawat"
            jumlah={penomoran.ganda.length}
            tekan={saring.nomor === 'ganda'}
            onClick={() => hanya({ nomor: 'ganda' })}
          />
          <ChipHitung
            label={t.celah}
            nada="awas"
            jumlah={penomoran.jumlahCelah}
            onClick={() => buka({ jenis: 'penghitung' })}
          />
          <ChipHitung
            label={t.menyusul}
            jumlah={penomoran.jumlahMenyusul}
            tekan={saring.nomor === 'menyusul'}
            onClick={() => hanya({ nomor: 'menyusul' })}
          />
          <ChipHitung
            label={t.cadangan}
            jumlah={penomoran.cadangan.length}
            tekan={saring.status === 'dicadangkan'}
            onClick={() => hanya({ status: 'dicadangkan' })}
          />
          <ChipHitung
            label={t.batal}
            jumlah={penomoran.jumlahBatal}
            tekan={saring.status === 'batal'}
            onClick={() => hanya({ status: 'batal' })}
          />
        </div>
      )}
      <div className={css.ujung}>
        {penomoran && penomoran.jumlahMenyusul > 0 && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t.isiBanyak}
            onClick={() => buka({ jenis: 'isiBanyak' })}
          >
            {t.isiBanyakPendek}
          </Button>
        )}
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconBookmark size={14} aria-hidden />}
          onClick={() => buka({ jenis: 'cadangkan', mulai: null, untukJenis: null })}
        >
          {t.cadangkan}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconBookDownload size={14} aria-hidden />}
          onClick={() => buka({ jenis: 'buku' })}
        >
          {t.buku}
        </Button>
      </div>
    </div>
  );
}
