import { Checkbox } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { BarisUsulan } from '../../api/views';
import { menitKeJam } from '../../domain/tampil';
import { DaftarMaya } from '../parts/DaftarMaya';
import { porsiUsulanTeks } from './porsiUsulanTeks';
import { teksUsulan } from './teks';
import gaya from './Usulan.module.css';
import type { KeadaanUsulan } from './usulanStore';

interface Props {
  readonly store: StoreApi<KeadaanUsulan>;
  readonly baris: readonly BarisUsulan[];
}

/** Every change with its reason, each to be taken or left. */
export function DaftarPerubahan({ store, baris }: Props) {
  const jumlah = useStore(store, (s) => s.dipilih.size);
  const kunci = useMemo(() => (i: number) => baris[i]?.tugasId ?? String(i), [baris]);
  if (baris.length === 0) return <p className="redup">{teksUsulan.tanpaPerubahan}</p>;
  return (
    <>
      <Checkbox
        className={gaya.semua ?? ''}
        label={teksUsulan.pilihSemua}
        checked={jumlah === baris.length}
        indeterminate={jumlah > 0 && jumlah < baris.length}
        onChange={(e) => store.getState().pilihSemua(e.currentTarget.checked)}
      />
      <div className={gaya.gulir}>
        <DaftarMaya label={teksUsulan.daftar} role="list" jumlah={baris.length} tinggi={82} kunci={kunci}>
          {(i) => {
            const b = baris[i];
            return b && <Perubahan store={store} baris={b} />;
          }}
        </DaftarMaya>
      </div>
    </>
  );
}

const Perubahan = memo(function Perubahan({
  store,
  baris,
}: {
  readonly store: Props['store'];
  readonly baris: BarisUsulan;
}) {
  const dipilih = useStore(store, (s) => s.dipilih.has(baris.tugasId));
  return (
    <div role="listitem" aria-label={baris.tugas} className={gaya.baris}>
      <Checkbox
        aria-label={baris.tugas}
        checked={dipilih}
        onChange={(e) => store.getState().pilih(baris.tugasId, e.currentTarget.checked)}
      />
      <div className={gaya.apa}>
        <b>{baris.tugas}</b>
        <div className="redup">
          {[baris.asal, baris.namaBagian, menitKeJam(baris.menit)].filter((bagian) => bagian !== '').join(' · ')}
        </div>
      </div>
      <div className={gaya.siapa}>
        <div>
          <span className="redup">{teksUsulan.dari}: </span>
          {porsiUsulanTeks(baris.sebelum, baris.pembagi)}
        </div>
        <div>
          <span className="redup">{teksUsulan.menjadi}: </span>
          <b>{porsiUsulanTeks(baris.sesudah, baris.pembagi)}</b>
        </div>
        <div className={gaya.alasan}>{baris.alasan}</div>
      </div>
    </div>
  );
});
