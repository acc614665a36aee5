import { TextInput } from '@mantine/core';
import { useStore } from 'zustand';
import type { BarisPratinjauDpa } from '../../api/dpaViews';
import type { PropsBaris } from '../parts/TabelPanjang';
import { IsiSubKegiatan } from './IsiSubKegiatan';
import { isianBaris } from './isianTinjau';
import { asalTeks } from './kalimatTinjau';
import { teks } from './teks';
import type { TinjauDpaStore } from './tinjauDpaStore';
import css from './BarisTinjau.module.css';

interface Props {
  readonly store: TinjauDpaStore;
  readonly baris: BarisPratinjauDpa;
  readonly kolom: number;
  readonly props: PropsBaris;
}

/** Everything the source says of one row, opened under it. */
export function RincianTinjau({ store, baris, kolom, props }: Props) {
  const ubahan = useStore(store, (s) => s.ubahan);
  const isian = isianBaris({ ubahan }, baris);
  return (
    <tr {...props} className={css.rincian}>
      <td />
      <td colSpan={kolom - 1}>
        <IsiSubKegiatan
          isi={baris}
          awal={
            <>
              <dt>Asal</dt>
              <dd>{asalTeks(baris)}</dd>
            </>
          }
        />
        <TextInput
          label={`${teks.tanpaTugas}, karena`}
          placeholder="kosong = memerlukan tugas"
          maw={460}
          mt={6}
          maxLength={300}
          disabled={baris.jumlahTugas > 0}
          value={isian.alasanTanpaTugas}
          onChange={(e) => store.getState().ubah(baris, { alasanTanpaTugas: e.currentTarget.value })}
        />
      </td>
    </tr>
  );
}
