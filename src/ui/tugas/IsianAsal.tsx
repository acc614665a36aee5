import { SegmentedControl, Select } from '@mantine/core';
import type { SubKegiatanId } from '../../domain/ids';
import { SUMBER_TUGAS } from '../../domain/tugas';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import type { DrafTugas, GalatDraf } from './draf';
import { KeteranganSub } from './KeteranganSub';
import { pilihanSub, TABEL_DPA } from './pilihanSub';
import { teks } from './teks';

interface Props {
  readonly draf: DrafTugas;
  readonly galat: GalatDraf;
  ubah(bagian: Partial<DrafTugas>): void;
}

/** Where the task comes from: a sub kegiatan of the DPA (shown with pagu and indikator), or the work of a bagian. */
export function IsianAsal({ draf, galat, ubah }: Props) {
  const api = useApi();
  const { data: dpa } = useQuery(() => api.getDpa(), [], TABEL_DPA);
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  const e = teks.editor;
  const baris = dpa?.baris ?? [];
  const sub = baris.find((s) => s.id === draf.subKegiatanId);
  return (
    <>
      <SegmentedControl
        aria-label={e.asal}
        data={SUMBER_TUGAS.map((s) => ({ value: s, label: teks.sumberPanjang[s] }))}
        value={draf.sumber}
        onChange={(nilai) => ubah({ sumber: nilai })}
      />
      {draf.sumber === 'dpa' && (
        <Select
          mt={8}
          label={e.subKegiatan}
          placeholder={e.cariSub}
          searchable
          allowDeselect={false}
          nothingFoundMessage="Tidak ada sub kegiatan yang cocok"
          data={pilihanSub(baris, null)}
          value={draf.subKegiatanId}
          error={galat.subKegiatanId}
          onChange={(nilai) => {
            const pilih = baris.find((s) => s.id === nilai);
            ubah({ subKegiatanId: nilai as SubKegiatanId | null, ...(pilih ? { bagianId: pilih.bagianId } : {}) });
          }}
        />
      )}
      {draf.sumber === 'dpa' && sub && <KeteranganSub sub={sub} />}
      <Select
        mt={8}
        label={draf.sumber === 'dpa' ? e.bagianSub : e.bagian}
        searchable
        // Choosing the same one again must not empty it; the work of the DPA has its own button for that.
        allowDeselect={false}
        clearable={draf.sumber === 'dpa'}
        clearButtonProps={{ 'aria-label': 'Kosongkan bagian' }}
        data={bagian.map(({ id, nama }) => ({ value: id, label: nama }))}
        value={draf.bagianId}
        error={galat.bagianId}
        onChange={(nilai) => ubah({ bagianId: nilai })}
      />
    </>
  );
}
