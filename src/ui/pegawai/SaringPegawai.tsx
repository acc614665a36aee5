import { Select } from '@mantine/core';
import { PilihBagian } from '../parts/PilihBagian';
import { KolomCari } from '../parts/KolomCari';
import { usePegawai } from './pegawaiContext';
import { teks, type KeadaanPegawai } from './teks';

export function SaringPegawai() {
  const saring = usePegawai((s) => s.saring);
  const atur = usePegawai((s) => s.aturSaring);
  return (
    <>
      <KolomCari label={teks.cari} nilai={saring.cari} onUbah={(cari) => atur({ cari })} lebar={210} />
      <PilihBagian />
      <Select
        aria-label={teks.keadaanSaring}
        w={170}
        allowDeselect={false}
        data={Object.entries(teks.keadaan).map(([value, label]) => ({ value, label }))}
        value={saring.keadaan}
        onChange={(nilai) => atur({ keadaan: (nilai ?? 'semua') as KeadaanPegawai })}
      />
    </>
  );
}
