import { ActionIcon, Button, NativeSelect, SegmentedControl, Tooltip } from '@mantine/core';
import { IconFold, IconFoldDown } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { KELOMPOK_PETA, URUT_PETA, type KelompokPeta, type UrutPeta } from '../../api/petaViews';
import { KolomCari } from '../parts/KolomCari';
import type { LihatStore } from './lihatStore';
import type { PetaStore } from './petaStore';
import gaya from './Peta.module.css';
import { teksBeban } from './teks';

interface Props {
  readonly store: PetaStore;
  readonly lihat: LihatStore;
  onLipatSemua(tutup: boolean): void;
}

/** What is shown and in which order. */
export function AlatPeta({ store, lihat, onLipatSemua }: Props) {
  const { kelompok, urut, cari, tutup, bandingId } = useStore(store, (s) => s.kueri);
  const ubah = useStore(store, (s) => s.ubah);
  const mungkinLain = useStore(store, (s) => s.mungkinLain);
  const segarkan = useStore(store, (s) => s.segarkan);
  const satuan = useStore(lihat, (s) => s.satuan);
  const lipat = tutup.length === 0 ? teksBeban.tutupSemua : teksBeban.bukaSemua;
  return (
    <>
      <KolomCari label={teksBeban.cari} nilai={cari} lebar={210} onUbah={(baru) => void ubah({ cari: baru })} />
      <NativeSelect
        aria-label={teksBeban.kelompok}
        value={kelompok}
        data={KELOMPOK_PETA.map((k) => ({ value: k, label: teksBeban.pilihanKelompok[k] }))}
        onChange={(e) => void ubah({ kelompok: e.currentTarget.value as KelompokPeta, tutup: [] })}
      />
      {kelompok !== 'tidak' && (
        <Tooltip label={lipat}>
          <ActionIcon variant="default" size={30} aria-label={lipat} onClick={() => onLipatSemua(tutup.length === 0)}>
            {tutup.length === 0 ? <IconFold size={16} /> : <IconFoldDown size={16} />}
          </ActionIcon>
        </Tooltip>
      )}
      <NativeSelect
        aria-label={teksBeban.urut}
        value={urut}
        data={URUT_PETA.filter((u) => u !== 'berubah' || bandingId !== null).map((u) => ({
          value: u,
          label: teksBeban.urutan[u],
        }))}
        onChange={(e) => void ubah({ urut: e.currentTarget.value as UrutPeta })}
      />
      <SegmentedControl
        aria-label={teksBeban.satuan}
        value={satuan}
        data={[
          { value: 'persen', label: teksBeban.persen },
          { value: 'jam', label: teksBeban.jam },
        ]}
        onChange={(nilai) => lihat.setState({ satuan: nilai })}
      />
      {mungkinLain && (
        <span className={gaya.mungkinLain} role="status">
          {teksBeban.urutanBerubah}{' '}
          <Button size="compact-xs" variant="light" onClick={() => void segarkan()}>
            {teksBeban.urutkanUlang}
          </Button>
        </span>
      )}
    </>
  );
}
