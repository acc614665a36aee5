import { Button } from '@mantine/core';
import { IconSearchOff, IconStack2 } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { SuratId } from '../../domain/ids';
import { SEBUTAN_JENIS } from '../../domain/surat';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Progres } from '../parts/Progres';
import { TabelMaya } from '../parts/TabelMaya';
import { kabarGalat } from '../parts/useAction';
import { useHalaman } from '../parts/useHalaman';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import { useSesi } from '../stores/sesiStore';
import { DialogSurat } from './DialogSurat';
import { kolomRegister, nomorTampil } from './kolomRegister';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { PilihanRegister } from './register/PilihanRegister';
import { PitaNomor } from './register/PitaNomor';
import { SaringRegister } from './register/SaringRegister';
import { SARING_REGISTER, tersaring, type KeadaanRegister } from './registerStore';
import { teksRegister as r } from './teksRegister';
import { useTindakanSurat } from './useTindakanSurat';

/** The register: counters, filters, and every number once, whatever became of it. */
export function RegisterSurat({ store }: { readonly store: StoreApi<KeadaanRegister> }) {
  const api = useApi();
  const keadaan = useStore(store);
  const { saring, terpilih, dialog, pilih, aturSaring, buka } = keadaan;
  const tahunBerkas = useSesi((s) => s.pengaturan?.identitas.tahun ?? Number(hariIni().slice(0, 4)));
  const tahun = saring.tahun ?? tahunBerkas;
  const data = useHalaman((offset, limit) => api.listSurat({ ...saring, offset, limit }), [JSON.stringify(saring)]);
  const { data: penomoran } = useQuery(() => api.getPenomoran({ tahun }), [tahun], ['surat', 'pengaturan']);
  const pilihLayar = useNaskah((s) => s.pilihLayar);
  const lanjutkanKonsep = useNaskah((s) => s.lanjutkanKonsep);
  const lanjutkan = useCallback((id: SuratId) => void lanjutkanKonsep(id).catch(kabarGalat), [lanjutkanKonsep]);
  const { tindakan, pekerja } = useTindakanSurat(store, lanjutkan);
  const kolom = useMemo(() => kolomRegister(terpilih, pilih, tindakan), [terpilih, pilih, tindakan]);
  const pilihan = useMemo(() => new Set(terpilih.keys()), [terpilih]);

  if (data.galat !== '' && data.total === null)
    return <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />;
  const kosong = data.total === 0;
  return (
    <div className={css.register}>
      <PitaNomor penomoran={penomoran} keadaan={keadaan} />
      {(!kosong || tersaring(saring)) && (
        <SaringRegister
          keadaan={keadaan}
          tahunAda={penomoran?.tahunAda ?? [tahun]}
          unit={penomoran?.unit ?? ['']}
          total={data.total}
        />
      )}
      <Progres pekerjaan={pekerja.pekerjaan} onBatal={pekerja.batal} />
      <PilihanRegister store={store} tindakan={tindakan} total={data.total ?? 0} />
      {kosong && !tersaring(saring) && (
        <Kosong
          ikon={IconStack2}
          judul={r.kosong.judul}
          aksi={<Button onClick={() => pilihLayar('baru')}>{r.kosong.aksi}</Button>}
        >
          {r.kosong.isi}
        </Kosong>
      )}
      {kosong && tersaring(saring) && (
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
      )}
      {!kosong && (
        <TabelMaya
          label={r.label}
          data={data}
          kolom={kolom}
          kunci={(s) => s.id}
          nama={(s) => `${SEBUTAN_JENIS[s.jenis]} ${nomorTampil(s)}`}
          terpilih={pilihan}
          saring={JSON.stringify(saring)}
          tinggi={46}
          onBuka={(s) => {
            if (s.adaIsi) tindakan.lihat(s);
            else if (s.status === 'dicadangkan') buka({ jenis: 'batalNomor', surat: s });
          }}
          onTombol={(tombol, _ctrl, s) => {
            if (tombol !== ' ' || !s.adaIsi) return false;
            pilih(s, !terpilih.has(s.id));
            return true;
          }}
        />
      )}
      <DialogSurat dialog={dialog} keadaan={keadaan} tindakan={tindakan} tahun={tahun} total={data.total ?? 0} />
    </div>
  );
}
