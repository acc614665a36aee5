import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import { angka } from '../../../domain/tampil';
import { useApi } from '../../api';
import { useAction } from '../../parts/useAction';
import { useQuery } from '../../parts/useQuery';
import type { TindakanSurat } from '../AksiSurat';
import css from '../Naskah.module.css';
import type { KeadaanRegister } from '../registerStore';
import { teks as teksTemplat } from '../templat/teksTemplat';
import { teksRegister as r } from '../teksRegister';

const HALAMAN = 1000;

interface Props {
  readonly store: StoreApi<KeadaanRegister>;
  readonly tindakan: TindakanSurat;
  /** Lines the filters leave. */
  readonly total: number;
}
interface PropsTombol {
  readonly children: ReactNode;
  readonly warna?: 'merah' | 'gray';
  onClick(): void;
}
const Tombol = ({ children, warna, onClick }: PropsTombol) => (
  <Button variant="subtle" size="compact-xs" onClick={onClick} {...(warna && { color: warna })}>
    {children}
  </Button>
);

/** What is done with all chosen lines at once: konsep are issued or removed, letters saved, printed or renewed. */
export function PilihanRegister({ store, tindakan, total }: Props) {
  const api = useApi();
  const { saring, terpilih, konsepDipilih, pilihBanyak, batalPilih, buka } = useStore(store);
  const { data: templat } = useQuery(() => api.listTemplatNaskah(), [], ['pengaturan']);
  const { jalankan } = useAction();
  if (terpilih.size === 0) return null;
  const ids = [...terpilih.keys()];
  const konsep = [...terpilih].map(([id, { jenis }]) => ({ id, jenis }));
  const berlaku = ids.filter((id) => terpilih.get(id)?.status === 'terbit');
  const pilihSemua = async (): Promise<void> => {
    for (let offset = 0; offset < total; offset += HALAMAN)
      pilihBanyak((await api.listSurat({ ...saring, offset, limit: HALAMAN })).baris);
  };
  return (
    <div className={css.pilihan} role="group" aria-label={r.dipilih(terpilih.size)}>
      <strong>{r.dipilih(terpilih.size)}</strong>
      {konsepDipilih ? (
        <>
          <Tombol onClick={() => buka({ jenis: 'terbitkan', konsep })}>{r.terbitkan(ids.length)}</Tombol>
          <Tombol warna="merah" onClick={() => tindakan.hapusKonsep(ids)}>
            {r.hapusBanyak(ids.length)}
          </Tombol>
        </>
      ) : (
        <>
          <Tombol onClick={() => tindakan.simpan(ids, 'perOrang')}>{r.simpanBanyak}</Tombol>
          <Tombol onClick={() => tindakan.simpan(ids, 'satuBerkas')}>{r.simpanSatu}</Tombol>
          <Tombol onClick={() => tindakan.simpan(ids, 'zip')}>{r.simpanZip}</Tombol>
          {templat?.some((satu) => satu.templat.word !== null) && (
            <Tombol onClick={() => tindakan.simpanWord(ids)}>{teksTemplat.word.simpanDocx}</Tombol>
          )}
          <Tombol onClick={() => tindakan.cetak(ids)}>{r.cetak}</Tombol>
          {berlaku.length > 0 && (
            <Tombol onClick={() => tindakan.gantiBanyak(berlaku)}>{r.gantiSebanyak(berlaku.length)}</Tombol>
          )}
        </>
      )}
      {total > terpilih.size && <Tombol onClick={() => void jalankan(pilihSemua)}>{r.pilihSemua(angka(total))}</Tombol>}
      <Tombol warna="gray" onClick={batalPilih}>
        {r.batalPilih}
      </Tombol>
    </div>
  );
}
