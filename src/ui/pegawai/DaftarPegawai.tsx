import { Button } from '@mantine/core';
import { IconSearchOff, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BarisPegawai } from '../../api/views';
import type { BagianId } from '../../domain/ids';
import { Galat } from '../parts/Galat';
import type { KeadaanHalaman } from '../parts/halamanStore';
import { Kosong } from '../parts/Kosong';
import { LihatSemuaBagian, SebatasBagian } from '../parts/SebatasBagian';
import { TabelMaya, type Grup } from '../parts/TabelMaya';
import { KOLOM_PEGAWAI } from './kolomPegawai';
import css from './Pegawai.module.css';
import { usePegawai } from './pegawaiContext';
import { SARING_KOSONG } from './pegawaiStore';
import { teks } from './teks';
import { useAksiPegawai } from './useAksiPegawai';

interface Props {
  readonly data: KeadaanHalaman<BarisPegawai>;
  readonly bagianId: BagianId | null;
  readonly aksiKosong: ReactNode;
}

const grupUnit = (p: BarisPegawai): Grup => ({
  kunci: `${p.bagianId ?? ''}/${p.timKerjaId ?? ''}`,
  isi: (
    <div className={css.grup}>
      <span>{p.namaBagian || teks.tanpaBagian}</span>
      {p.namaTim !== '' && <span className="redup">{p.namaTim}</span>}
    </div>
  ),
});

export function DaftarPegawai({ data, bagianId, aksiKosong }: Props) {
  const saring = usePegawai((s) => s.saring);
  const atur = usePegawai((s) => s.aturSaring);
  const { buka, hapus } = useAksiPegawai();
  const denganSemua = (aksi: ReactNode) => (
    <>
      {aksi}
      <LihatSemuaBagian bagianId={bagianId} />
    </>
  );

  if (data.galat !== '' && data.total === null)
    return <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />;
  if (data.total === 0)
    return saring.cari === '' && saring.keadaan === 'semua' ? (
      <Kosong ikon={IconUsers} judul={teks.kosong.judul} aksi={denganSemua(aksiKosong)}>
        {teks.kosong.isi}
        <SebatasBagian bagianId={bagianId} />
      </Kosong>
    ) : (
      <Kosong
        ikon={IconSearchOff}
        judul={teks.taksesuai.judul}
        aksi={denganSemua(
          <Button variant="default" onClick={() => atur(SARING_KOSONG)}>
            {teks.taksesuai.aksi}
          </Button>,
        )}
      >
        {teks.taksesuai.isi}
        <SebatasBagian bagianId={bagianId} />
      </Kosong>
    );
  return (
    <TabelMaya
      label={teks.daftar}
      data={data}
      kolom={KOLOM_PEGAWAI}
      kunci={(p) => p.id}
      nama={(p) => p.nama}
      grup={grupUnit}
      saring={JSON.stringify([saring, bagianId])}
      tinggi={46}
      onBuka={(p) => void buka(p.id)}
      onTombol={(tombol, _ctrl, p) => {
        if (tombol !== 'Delete') return false;
        void hapus([p.id]);
        return true;
      }}
    />
  );
}
