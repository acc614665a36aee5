import { Button } from '@mantine/core';
import { IconListCheck, IconSearchOff } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { BarisTugas } from '../../api/views';
import type { BagianId } from '../../domain/ids';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import { Galat } from '../parts/Galat';
import type { KeadaanHalaman } from '../parts/halamanStore';
import { Kosong } from '../parts/Kosong';
import { LihatSemuaBagian, SebatasBagian } from '../parts/SebatasBagian';
import { TabelMaya, type Grup } from '../parts/TabelMaya';
import { kolomTugas } from './kolomTugas';
import { teks } from './teks';
import css from './Tugas.module.css';
import { useTugas } from './tugasContext';
import { SARING_KOSONG, tanpaSaring } from './tugasStore';
import { useAksiTugas } from './useAksiTugas';

interface Props {
  readonly data: KeadaanHalaman<BarisTugas>;
  readonly bagianId: BagianId | null;
  /** What an empty document offers. */
  readonly aksiKosong: ReactNode;
}

function Kepala({ tugas }: { readonly tugas: BarisTugas }) {
  const bukaPecah = useTugas((s) => s.bukaPecah);
  if (tugas.sumber !== 'dpa')
    return (
      <div className={css.grup}>
        <span>{teks.sumberPanjang[tugas.sumber]}</span>
        <span className={css.ujung}>{tugas.namaBagian}</span>
      </div>
    );
  return (
    <div className={css.grup}>
      {tugas.kodeSubKegiatan !== '' && <span className={css.kode}>{kodeTampil(tugas.kodeSubKegiatan)}</span>}
      <span>{tugas.namaSubKegiatan}</span>
      <span className={css.ujung}>{tugas.namaBagian}</span>
      <Button
        variant="subtle"
        size="compact-xs"
        flex="none"
        tabIndex={-1}
        onClick={() => bukaPecah(tugas.subKegiatanId)}
      >
        {teks.pecahan.tambah}
      </Button>
    </div>
  );
}

const grupAsal = (t: BarisTugas): Grup => ({
  kunci: `${t.sumber}/${t.subKegiatanId ?? ''}/${t.bagianId ?? ''}`,
  isi: <Kepala tugas={t} />,
});

export function DaftarTugas({ data, bagianId, aksiKosong }: Props) {
  const saring = useTugas((s) => s.saring);
  const atur = useTugas((s) => s.aturSaring);
  const terpilih = useTugas((s) => s.terpilih);
  const pilih = useTugas((s) => s.pilih);
  const bukaAlat = useTugas((s) => s.bukaAlat);
  const { buka, hapus, gandakan } = useAksiTugas();
  const kolom = useMemo(() => kolomTugas(terpilih, pilih), [terpilih, pilih]);

  const denganSemua = (aksi: ReactNode) => (
    <>
      {aksi}
      <LihatSemuaBagian bagianId={bagianId} />
    </>
  );

  if (data.galat !== '' && data.total === null)
    return <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />;
  if (data.total === 0) {
    return !tanpaSaring(saring) ? (
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
    ) : (
      <Kosong ikon={IconListCheck} judul={teks.kosong.judul} aksi={denganSemua(aksiKosong)}>
        {teks.kosong.isi}
        <SebatasBagian bagianId={bagianId} />
      </Kosong>
    );
  }
  return (
    <TabelMaya
      label={teks.daftar}
      data={data}
      kolom={kolom}
      kunci={(t) => t.id}
      nama={(t) => t.nama}
      grup={saring.urut === 'asal' ? grupAsal : undefined}
      terpilih={terpilih}
      saring={JSON.stringify([saring, bagianId])}
      tinggi={48}
      onBuka={(t) => void buka(t.id)}
      onTombol={(tombol, ctrl, t) => {
        const ids = terpilih.size > 0 ? [...terpilih] : [t.id];
        if (tombol === ' ') pilih(t.id, !terpilih.has(t.id));
        else if (tombol === 'Delete') void hapus(ids);
        else if (tombol.toLowerCase() === 'd' && !ctrl) void gandakan(ids);
        else if (tombol.toLowerCase() === 'p' && !ctrl) bukaAlat({ jenis: 'potong', tugasId: t.id });
        else return false;
        return true;
      }}
    />
  );
}
