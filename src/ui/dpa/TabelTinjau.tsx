import { useId } from 'react';
import { useStore } from 'zustand';
import type { BarisPratinjauDpa } from '../../api/views';
import { TabelPanjang } from '../parts/TabelPanjang';
import { BarisTinjau } from './BarisTinjau';
import type { TinjauDpaStore } from './tinjauDpaStore';
import { useDaftarBagian } from './useDaftarBagian';

interface Props {
  readonly store: TinjauDpaStore;
  readonly baris: readonly BarisPratinjauDpa[];
}

/** The review grid: each row as it was understood, editable in place. */
export function TabelTinjau({ store, baris }: Props) {
  const idBagian = useId();
  const ubahan = useStore(store, (s) => s.ubahan);
  const pratinjau = useStore(store, (s) => s.pratinjau);
  const dikenal = useDaftarBagian().map((b) => b.nama);
  const dibaca = (pratinjau?.baris ?? []).map((b) => b.bagian).filter((nama) => nama !== '');
  const namaBagian = [...new Set([...dikenal, ...dibaca])].sort((a, b) => a.localeCompare(b, 'id'));
  return (
    <>
      <datalist id={idBagian}>
        {namaBagian.map((nama) => (
          <option key={nama} value={nama} />
        ))}
      </datalist>
      <TabelPanjang
        label="Baris yang terbaca"
        jumlah={baris.length}
        kolom={7}
        tinggi={46}
        kunci={(i) => String(baris[i]?.nomor ?? i)}
        kepala={
          <tr>
            <th scope="col">Bacaan</th>
            <th scope="col">Kode</th>
            <th scope="col">Sub kegiatan</th>
            <th scope="col">Bagian pengampu</th>
            <th scope="col" className="kanan">
              Pagu
            </th>
            <th scope="col" title="Isi hanya bila sub kegiatan ini tidak memerlukan tugas">
              Alasan tidak perlu tugas
            </th>
            <th scope="col">Lewati</th>
          </tr>
        }
        baris={(i, props) => {
          const satu = baris[i];
          return (
            satu && (
              <BarisTinjau
                key={satu.nomor}
                store={store}
                baris={satu}
                ubahan={ubahan}
                idBagian={idBagian}
                props={props}
              />
            )
          );
        }}
      />
    </>
  );
}
