import { Button, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { SUMBER_TUGAS } from '../../domain/tugas';
import { KolomCari } from '../parts/KolomCari';
import { PilihBagian } from '../parts/PilihBagian';
import { teks } from './teks';
import { useTugas } from './tugasContext';
import type { SaringTugas as Saring } from './tugasStore';

const pilihan = <K extends string>(isi: Readonly<Record<K, string>>) =>
  Object.entries<string>(isi).map(([value, label]) => ({ value, label }));

export function SaringTugas() {
  const saring = useTugas((s) => s.saring);
  const atur = useTugas((s) => s.aturSaring);
  return (
    <>
      <KolomCari label={teks.cari} nilai={saring.cari} onUbah={(cari) => atur({ cari })} lebar={130} />
      <PilihBagian lebar={150} />
      <Select
        aria-label={teks.sumberSaring}
        w={126}
        allowDeselect={false}
        data={[
          { value: '', label: teks.semuaSumber },
          ...SUMBER_TUGAS.map((s) => ({ value: s, label: teks.sumber[s] })),
        ]}
        value={saring.sumber ?? ''}
        onChange={(nilai) => atur({ sumber: nilai ? nilai : null })}
      />
      <Select
        aria-label={teks.keadaanSaring}
        w={132}
        allowDeselect={false}
        data={pilihan(teks.keadaan)}
        value={saring.keadaan}
        onChange={(nilai) => atur({ keadaan: (nilai ?? 'semua') as Saring['keadaan'] })}
      />
      <Select
        aria-label={teks.urutSaring}
        w={108}
        allowDeselect={false}
        data={pilihan(teks.urut)}
        value={saring.urut}
        onChange={(nilai) => atur({ urut: (nilai ?? 'asal') as Saring['urut'] })}
      />
      {saring.subKegiatanId !== null && (
        <Button
          variant="light"
          rightSection={<IconX size={13} aria-hidden />}
          aria-label={teks.lepasSub}
          onClick={() => atur({ subKegiatanId: null })}
        >
          {teks.satuSub}
        </Button>
      )}
    </>
  );
}
