import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconFileSpreadsheet,
  IconFiles,
  IconFileTypePdf,
  IconScale,
  IconSearchOff,
  IconUsersPlus,
} from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { KolomCari } from '../parts/KolomCari';
import { Kosong } from '../parts/Kosong';
import { Layar } from '../parts/Layar';
import { PilihBagian } from '../parts/PilihBagian';
import { Progres } from '../parts/Progres';
import { SaringChip } from '../parts/SaringChip';
import { useBagianSiap } from '../parts/useBagianSiap';
import { useQuery } from '../parts/useQuery';
import { bagianStore } from '../stores/bagianStore';
import { layarStore, usePilihanLayar } from '../stores/layarStore';
import { hitungSaring, susunBaris } from './barisAbk';
import { BuktiKebutuhan } from './BuktiKebutuhan';
import { CaraAbk } from './CaraAbk';
import css from './Abk.module.css';
import { caraDipilih, createKebutuhanStore } from './kebutuhanStore';
import { RincianJabatan } from './RincianJabatan';
import { TabelAbk } from './TabelAbk';
import { teks } from './teks';
import { useEksporAbk } from './useEksporAbk';

/** Kebutuhan Pegawai: how many people the work needs by jabatan and unit, with every number open to its calculation. */
export function AbkScreen() {
  const api = useApi();
  const [store] = useState(createKebutuhanStore);
  const { saring, cari, urut, rincian, bukti, klaim, cara, ...aksi } = useStore(store);
  const { bagianId: diminta } = usePilihanLayar('abk');
  const terpilih = useBagianSiap();
  const bagianId = terpilih ?? null;
  const {
    data: abk,
    galat,
    muatUlang,
  } = useQuery(terpilih === undefined ? null : () => api.getAbk({ bagianId: terpilih, ...caraDipilih(cara) }), [
    terpilih,
    cara,
  ]);
  const berkas = useEksporAbk(bagianId, klaim, cara);
  useEffect(() => {
    if (diminta !== undefined) bagianStore.getState().pilih(diminta);
  }, [diminta]);
  const hitung = useMemo(() => (abk ? hitungSaring(abk) : null), [abk]);
  const baris = useMemo(() => (abk ? susunBaris(abk, saring, cari, urut) : []), [abk, saring, cari, urut]);
  const kosong = abk !== undefined && abk.unit.length === 0;
  const simpan = (jenis: Parameters<typeof berkas.ekspor>[0]) => () => void berkas.ekspor(jenis);

  return (
    <Layar
      judul={teks.judul}
      jumlah={abk && !kosong ? teks.jumlah(abk.jumlah) : undefined}
      gulir={false}
      saring={
        <>
          <PilihBagian />
          <KolomCari label={teks.cari} nilai={cari} onUbah={aksi.aturCari} lebar={160} />
        </>
      }
      aksi={
        !kosong && (
          <>
            <Button leftSection={<IconScale size={15} />} onClick={() => aksi.bukaBukti(true)}>
              {teks.bukti}
            </Button>
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <Button
                  variant="default"
                  rightSection={<IconChevronDown size={14} />}
                  disabled={berkas.pekerjaan !== null}
                >
                  {teks.simpan}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconFileSpreadsheet size={15} />} onClick={simpan('xlsx')}>
                  {teks.xlsx}
                </Menu.Item>
                <Menu.Item leftSection={<IconFileTypePdf size={15} />} onClick={simpan('pdf')}>
                  {teks.pdf}
                </Menu.Item>
                <Menu.Divider />
                <Menu.Item leftSection={<IconFiles size={15} />} onClick={simpan('buktiSemua')}>
                  {teks.buktiSemua}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        )
      }
    >
      <div className="isi-layar">
        <Progres pekerjaan={berkas.pekerjaan} onBatal={berkas.batal} />
        {galat && <Galat pesan={galat} onUlang={muatUlang} />}
        {kosong && (
          <Kosong
            ikon={IconUsersPlus}
            judul={teks.kosong.judul}
            aksi={<Button onClick={() => layarStore.getState().buka('tugas')}>{teks.kosong.aksi}</Button>}
          >
            {teks.kosong.isi}
          </Kosong>
        )}
        {abk && !kosong && (
          <>
            <CaraAbk dasar={abk.dasar} onCara={aksi.aturCara}>
              {hitung && (
                <SaringChip
                  label={teks.saring}
                  nilai={saring}
                  pilihan={(['semua', 'kurang', 'pas', 'lebih'] as const).map((nilai) => ({
                    nilai,
                    label: teks[nilai],
                    jumlah: hitung[nilai],
                  }))}
                  onUbah={aksi.aturSaring}
                />
              )}
            </CaraAbk>
            {abk.jumlah.tanpaNorma > 0 && (
              <div className={css.cara}>
                <span>
                  {teks.tanpaNorma(abk.jumlah.tanpaNorma)}{' '}
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    onClick={() => layarStore.getState().buka('tugas', { bagianId, belum: true })}
                  >
                    {teks.lihatTugas}
                  </Button>
                </span>
              </div>
            )}
            {baris.length > 0 ? (
              <TabelAbk store={store} baris={baris} dasar={abk.dasar} />
            ) : (
              <Kosong
                ikon={IconSearchOff}
                judul={teks.taksesuai.judul}
                aksi={
                  <Button variant="default" onClick={aksi.kosongkan}>
                    {teks.taksesuai.aksi}
                  </Button>
                }
              >
                {teks.taksesuai.isi}
              </Kosong>
            )}
          </>
        )}
      </div>
      <RincianJabatan kunci={rincian} cara={cara} onTutup={() => aksi.bukaRincian(null)} />
      <BuktiKebutuhan
        terbuka={bukti}
        bagianId={bagianId}
        klaim={klaim}
        cara={cara}
        onKlaim={aksi.aturKlaim}
        onSimpan={() => {
          aksi.bukaBukti(false);
          void berkas.ekspor('bukti');
        }}
        onTutup={() => aksi.bukaBukti(false)}
      />
    </Layar>
  );
}
