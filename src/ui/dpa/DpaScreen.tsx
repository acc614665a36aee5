import { Button } from '@mantine/core';
import { IconFileImport, IconReportMoney } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { angka, rupiah, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Layar } from '../parts/Layar';
import { useQuery } from '../parts/useQuery';
import { usePilihanLayar } from '../stores/layarStore';
import { teks as umum } from '../text';
import { DaftarSubKegiatan } from './DaftarSubKegiatan';
import { TinjauDpa } from './TinjauDpa';
import css from './Dpa.module.css';
import { DaftarBagianContext } from './useDaftarBagian';
import { NAMA_DPA, teks } from './teks';
import { createTinjauDpaStore } from './tinjauDpaStore';

/** The budget lines of the office, and the review of a document before it is taken in. */
export function DpaScreen() {
  const api = useApi();
  const pilihan = usePilihanLayar('dpa');
  const [store] = useState(() => createTinjauDpaStore(api));
  const tahap = useStore(store, (s) => s.tahap);
  const mulai = useStore(store, (s) => s.mulai);
  const { data, galat, muatUlang } = useQuery(() => api.getDpa(), []);
  const bagian = useQuery(() => api.listBagian(), [], ['bagian']);
  const { imporPaths } = pilihan;
  useEffect(() => {
    if (imporPaths !== undefined) void mulai(imporPaths);
  }, [pilihan, imporPaths, mulai]);

  if (tahap !== 'tutup')
    return (
      <DaftarBagianContext value={bagian.data ?? []}>
        <TinjauDpa store={store} />
      </DaftarBagianContext>
    );
  const impor = (
    <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => void mulai()}>
      {teks.impor}
    </Button>
  );
  if (data?.baris.length === 0)
    return (
      <Layar judul={umum.layar.dpa}>
        <Kosong ikon={IconReportMoney} judul={teks.kosongJudul} aksi={impor}>
          {teks.kosong}
        </Kosong>
      </Layar>
    );
  if (!data) return <Layar judul={umum.layar.dpa}>{galat && <Galat pesan={galat} onUlang={muatUlang} />}</Layar>;
  const { dpa, baris } = data;
  const total = baris.reduce((jumlah, b) => jumlah + b.pagu, 0);
  const versi = dpa && [NAMA_DPA[dpa.jenis], dpa.nomor, tanggalPanjang(dpa.tanggal)].filter(Boolean).join(' · ');
  return (
    <DaftarBagianContext value={bagian.data ?? []}>
      <DaftarSubKegiatan
        baris={baris}
        keterangan={
          <>
            {angka(baris.length)} sub kegiatan · {rupiah(total)}
            {versi && <span className={css.versi}> · {versi}</span>}
          </>
        }
        pilihan={pilihan}
        aksi={impor}
      />
    </DaftarBagianContext>
  );
}
