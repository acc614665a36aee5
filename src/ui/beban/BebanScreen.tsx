import { Button, SegmentedControl } from '@mantine/core';
import { IconSearchOff, IconUsers } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { angka, desimalRingkas } from '../../domain/tampil';
import { useApi } from '../api';
import { bukaCetak } from '../parts/cetak/cetakStore';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Layar } from '../parts/Layar';
import { PilihBagian } from '../parts/PilihBagian';
import { Progres } from '../parts/Progres';
import { kabarBerkas } from '../parts/kabarBerkas';
import { useJob } from '../parts/useJob';
import { useQuery } from '../parts/useQuery';
import { createSeretStore, SeretContext } from '../pembagian/seretStore';
import { layarStore, usePilihanLayar } from '../stores/layarStore';
import { AlatPeta } from './AlatPeta';
import { MenuBanding, PitaBanding } from './Banding';
import { PanelBenturan } from './benturan/PanelBenturan';
import { BidangPeta } from './BidangPeta';
import { Legenda } from './Legenda';
import { MenuSimpan, type WujudCetak } from './MenuSimpan';
import gaya from './Peta.module.css';
import { teksBeban } from './teks';
import { useBanding, useCaraTampil, useKepalaPeta, useSesiPeta } from './usePetaLayar';
import { useSusulan } from './useSusulan';
import { useJumlahTidakMuat } from './useTidakMuat';
import type { KendaliPeta } from './kendaliPeta';

/** Rows of one page while groups are looked for. */
const HALAMAN = 200;

/** Peta Beban Kerja: people × weeks or months; idle as loud as overload, and both can be repaired here. */
export function BebanScreen() {
  const api = useApi();
  const sesi = useSesiPeta();
  const { store, lihat } = sesi;
  const tampil = useKepalaPeta(sesi);
  const kueri = useStore(store, (s) => s.kueri);
  const galat = useStore(store, (s) => s.galat);
  const satuan = useStore(lihat, (s) => s.satuan);
  const { banding, buka: bukaBanding, tutup: tutupBanding, job: jobBanding } = useBanding(sesi);
  const cara = useCaraTampil(sesi, banding);
  const cetak = useJob();
  const susulan = useSusulan();
  const kendali = useRef<KendaliPeta | null>(null);
  const [seret] = useState(createSeretStore);
  const { data: kalender } = useQuery(() => api.getKalender(), [], ['kalender', 'pengaturan']);
  const pilihan = usePilihanLayar('beban');
  const tunjuk = pilihan.pegawaiId;
  const [tidakMuat, setTidakMuat] = useState(pilihan.tidakMuat === true);
  const [diminta, setDiminta] = useState(pilihan);
  if (pilihan !== diminta) {
    setDiminta(pilihan);
    if (pilihan.tidakMuat || tunjuk) setTidakMuat(pilihan.tidakMuat === true);
  }
  const jumlahTidakMuat = useJumlahTidakMuat(kueri.bagianId, tampil?.orang ?? null);
  const { ubah } = store.getState();

  const simpan = async ({ bentuk, kertas, tanpaNama }: WujudCetak): Promise<void> => {
    const { awal, akhir } = kendali.current?.rentangTampak() ?? { awal: 0, akhir: 0 };
    const rentang = bentuk === 'png' ? { offset: awal, limit: akhir - awal + 1 } : null;
    const masukan = { ...kueri, tutup: [...kueri.tutup], kertas, tanpaNama };
    if (bentuk === 'cetak') {
      const dokumen = await cetak.mulai(teksBeban.menyusun, (jobId) => api.getPdfPeta({ ...masukan, jobId }));
      if (dokumen) bukaCetak(dokumen);
      return;
    }
    const hasil = await cetak.mulai(teksBeban.menyusun, (jobId) =>
      api.exportPeta({ ...masukan, bentuk, rentang, path: null, jobId }),
    );
    if (hasil) kabarBerkas(api, teksBeban.tersimpan(hasil.path), hasil.path);
  };
  const lipatSemua = async (tutup: boolean): Promise<void> => {
    if (!tutup) return ubah({ tutup: [] });
    // With every group found so far closed, the next page begins with the people of the first one that is still open.
    const kunci: string[] = [];
    for (;;) {
      const { baris, total } = await api.listPeta({
        ...kueri,
        tutup: [...kunci],
        offset: kunci.length,
        limit: HALAMAN,
      });
      const baru = baris.flatMap((b) => (b.jenis === 'kelompok' ? [b.kunci] : []));
      if (baru.length === 0 || total === 0) break;
      kunci.push(...baru);
    }
    return ubah({ tutup: kunci });
  };
  const disaring = kueri.cari !== '' || kueri.keadaan !== 'semua';
  const ramadan = useMemo(() => kalender?.ramadan ?? null, [kalender]);

  return (
    <Layar
      judul={teksBeban.judul}
      jumlah={tampil ? teksBeban.jumlah(angka(tampil.orang)) : undefined}
      gulir={false}
      saring={
        susulan && (
          <>
            <PilihBagian />
            <SegmentedControl
              aria-label={teksBeban.per}
              value={tidakMuat ? 'tidakMuat' : kueri.per}
              data={[
                { value: 'minggu', label: teksBeban.minggu },
                { value: 'bulan', label: teksBeban.bulan },
                { value: 'tidakMuat', label: teksBeban.tabTidakMuat(jumlahTidakMuat) },
              ]}
              onChange={(per) => {
                setTidakMuat(per === 'tidakMuat');
                if (per === 'minggu' || per === 'bulan') void ubah({ per });
              }}
            />
          </>
        )
      }
      aksi={
        <>
          {tampil && (
            <span className={`angka ${gaya.rataRata}`}>
              {teksBeban.rataRata(desimalRingkas(tampil.rataRataJam, 1), desimalRingkas(tampil.jamPenuh, 2))}
            </span>
          )}
          {!tidakMuat && susulan && (
            <>
              <MenuBanding sedang={jobBanding.pekerjaan !== null} onPilih={(sumber) => void bukaBanding(sumber)} />
              <MenuSimpan sedang={cetak.pekerjaan !== null} onPilih={(wujud) => void simpan(wujud)} />
            </>
          )}
        </>
      }
    >
      {tidakMuat ? (
        <PanelBenturan bagianId={kueri.bagianId} />
      ) : (
        <div className={gaya.layar}>
          <Progres pekerjaan={cetak.pekerjaan} onBatal={cetak.batal} />
          <Progres pekerjaan={jobBanding.pekerjaan} onBatal={jobBanding.batal} />
          {galat && <Galat pesan={galat} onUlang={() => void store.getState().segarkan()} />}
          <div className={gaya.alat}>
            {susulan && <AlatPeta store={store} lihat={lihat} onLipatSemua={(tutup) => void lipatSemua(tutup)} />}
          </div>
          {banding && <PitaBanding banding={banding} lihat={lihat} onTutup={() => void tutupBanding()} />}
          <Legenda sesi={sesi} jam={satuan === 'jam'} selisih={cara?.sisi === 'selisih'} />
          {tampil?.total === 0 && !disaring && (
            <Kosong
              ikon={IconUsers}
              judul={teksBeban.kosongJudul}
              aksi={<Button onClick={() => layarStore.getState().buka('pegawai')}>{teksBeban.bukaPegawai}</Button>}
            >
              {teksBeban.kosongIsi}
            </Kosong>
          )}
          {tampil?.total === 0 && disaring && (
            <Kosong
              ikon={IconSearchOff}
              judul={teksBeban.tidakAda}
              aksi={<Button onClick={() => void ubah({ cari: '', keadaan: 'semua' })}>{teksBeban.bersihkan}</Button>}
            >
              {teksBeban.tidakAdaIsi}
            </Kosong>
          )}
          {tampil && cara && tampil.total > 0 && (
            <SeretContext value={seret}>
              <BidangPeta
                sesi={sesi}
                seret={seret}
                tampil={tampil}
                cara={cara}
                ramadan={ramadan}
                tunjuk={tunjuk}
                bandingId={cara.sisi === 'lain' ? kueri.bandingId : null}
                kendali={kendali}
              />
            </SeretContext>
          )}
        </div>
      )}
    </Layar>
  );
}
