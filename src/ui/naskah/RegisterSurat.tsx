import { Button } from '@mantine/core';
import { IconSearchOff, IconStack2 } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { BarisSurat } from '../../api/suratViews';
import { Galat } from '../parts/Galat';
import type { KeadaanHalaman } from '../parts/halamanStore';
import { Kosong } from '../parts/Kosong';
import { Progres } from '../parts/Progres';
import { TabelMaya } from '../parts/TabelMaya';
import { DialogSurat } from './DialogSurat';
import { kolomRegister, nomorTampil } from './kolomRegister';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { SARING_REGISTER, type KeadaanRegister } from './registerStore';
import { teks } from './teks';
import { useTindakanSurat } from './useTindakanSurat';

const r = teks.register;

interface Props {
  readonly store: StoreApi<KeadaanRegister>;
  readonly data: KeadaanHalaman<BarisSurat>;
}

/** Every number once, void ones struck through but still listed. */
export function RegisterSurat({ store, data }: Props) {
  const { saring, terpilih, dialog, pilih, batalPilih, aturSaring, tutup } = useStore(store);
  const pilihLayar = useNaskah((s) => s.pilihLayar);
  const { tindakan, pekerja } = useTindakanSurat(store);
  const kolom = useMemo(() => kolomRegister(terpilih, pilih, tindakan), [terpilih, pilih, tindakan]);
  const ids = [...terpilih];

  if (data.galat !== '' && data.total === null)
    return <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />;
  if (data.total === 0)
    return saring.cari === '' && saring.jenis === null && !saring.perluDitinjau ? (
      <Kosong
        ikon={IconStack2}
        judul={r.kosong.judul}
        aksi={<Button onClick={() => pilihLayar('baru')}>{teks.bagianLayar.baru}</Button>}
      >
        {r.kosong.isi}
      </Kosong>
    ) : (
      <Kosong
        ikon={IconSearchOff}
        judul={r.taksesuai.judul}
        aksi={
          <Button variant="default" onClick={() => aturSaring(SARING_REGISTER)}>
            {r.taksesuai.aksi}
          </Button>
        }
      >
        {r.taksesuai.isi}
      </Kosong>
    );
  return (
    <div className={css.register}>
      <Progres pekerjaan={pekerja.pekerjaan} onBatal={pekerja.batal} />
      {terpilih.size > 0 && (
        <div className={css.pilihan} role="group" aria-label={r.dipilih(terpilih.size)}>
          <strong>{r.dipilih(terpilih.size)}</strong>
          <Button variant="subtle" size="compact-xs" onClick={() => tindakan.simpan(ids, 'perOrang')}>
            {r.simpanBanyak}
          </Button>
          <Button variant="subtle" size="compact-xs" onClick={() => tindakan.simpan(ids, 'satuBerkas')}>
            {r.simpanSatu}
          </Button>
          <Button variant="subtle" size="compact-xs" onClick={() => tindakan.cetak(ids)}>
            {r.cetak}
          </Button>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={batalPilih}>
            {r.batalPilih}
          </Button>
        </div>
      )}
      <TabelMaya
        label={r.label}
        data={data}
        kolom={kolom}
        kunci={(s) => s.id}
        nama={(s) => `${teks.jenis[s.jenis]} ${nomorTampil(s)}`}
        terpilih={terpilih}
        saring={JSON.stringify(saring)}
        tinggi={46}
        onBuka={tindakan.lihat}
        onTombol={(tombol, _ctrl, s) => {
          if (tombol !== ' ') return false;
          pilih(s.id, !terpilih.has(s.id));
          return true;
        }}
      />
      <DialogSurat dialog={dialog} onTutup={tutup} />
    </div>
  );
}
