import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCalendarTime, IconHistory, IconSearchOff } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { angka, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { usePerintah } from '../frame/perintah';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Layar } from '../parts/Layar';
import { Progres } from '../parts/Progres';
import { TabelMaya } from '../parts/TabelMaya';
import { kabarGalat, useAction } from '../parts/useAction';
import { useHalaman } from '../parts/useHalaman';
import { useJob } from '../parts/useJob';
import { tanggalSetempat } from '../parts/waktu';
import { usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import { DialogHari } from './DialogHari';
import { DialogUrung } from './DialogUrung';
import { kolomRiwayat } from './kolomRiwayat';
import { RincianRiwayat, type TindakanRiwayat } from './RincianRiwayat';
import { createRiwayatStore, tersaring } from './riwayatStore';
import { SaringRiwayat } from './SaringRiwayat';
import { SebelumGabung } from './SebelumGabung';
import { teks } from './teks';
import { urungkanSampai } from './urungkanSampai';
import css from './Riwayat.module.css';

/** Every change with who and when, in words; one's own can be taken back, and the office be seen as it was. */
export function RiwayatScreen() {
  const api = useApi();
  const [store] = useState(() => createRiwayatStore(api));
  const { urungkan, ulangi } = usePerintah();
  const { jalankan } = useAction();
  const { pekerjaan, mulai, batal } = useJob();
  const sesi = useSesi((s) => s.sesi);
  const wish = usePilihanLayar('riwayat');
  const { saring, terbuka, bukaTutup, bersihkan } = useStore(store);
  const [pilihHari, setPilihHari] = useState(false);
  useEffect(() => {
    if (wish.catatan) store.getState().pilihCatatan(wish.catatan).catch(kabarGalat);
    if (wish.aktor !== undefined) store.getState().aturSaring({ aktor: wish.aktor });
    if (wish.perubahanId) store.getState().buka(wish.perubahanId);
  }, [store, wish]);
  const kunci = JSON.stringify(saring);
  const data = useHalaman((offset, limit) => api.listRiwayat({ ...saring, offset, limit }), [kunci]);
  const hanyaBaca = sesi?.berkas?.hanyaBaca ?? true;
  const teratas = sesi?.urungkan?.id ?? null;
  const tindakan = useMemo(
    (): TindakanRiwayat => ({
      lihatUrung: ({ id }) => void store.getState().lihatUrung(id).catch(kabarGalat),
      sampai: ({ id }) =>
        void jalankan(() => urungkanSampai(api, id), {
          berhasil: (jumlah) => `${angka(jumlah)} perubahan diurungkan`,
          urungkan: false,
        }),
      lihatSesudah: ({ id }) =>
        void mulai(teks.lampau.menyusun, (jobId) => api.openLampau({ saat: { perubahanId: id }, jobId })),
      catatan: ({ tabel, id, nama }) => void store.getState().pilihCatatan({ tabel, id, nama, dihapus: false }),
    }),
    [api, jalankan, mulai, store],
  );
  const kolom = useMemo(
    () =>
      kolomRiwayat({
        teratas,
        hanyaBaca,
        terbuka,
        urungkan: () => void urungkan(),
        lihatUrung: tindakan.lihatUrung,
      }),
    [teratas, hanyaBaca, terbuka, urungkan, tindakan],
  );

  return (
    <Layar
      judul={umum.layar.riwayat}
      jumlah={data.total === null ? undefined : `${angka(data.total)} perubahan`}
      gulir={false}
      saring={<SaringRiwayat store={store} />}
      aksi={
        <>
          <Button
            variant="default"
            leftSection={<IconCalendarTime size={15} aria-hidden />}
            onClick={() => setPilihHari(true)}
          >
            {teks.lampau.buka}
          </Button>
          <SebelumGabung />
          <ActionIcon
            variant="default"
            size={30}
            aria-label={umum.urungkan}
            disabled={!sesi?.urungkan || hanyaBaca}
            title={sesi?.urungkan ? `${umum.urungkan}: ${sesi.urungkan.label}` : umum.urungkan}
            onClick={() => void urungkan()}
          >
            <IconArrowBackUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={umum.ulangi}
            disabled={!sesi?.ulangi || hanyaBaca}
            title={sesi?.ulangi ? `${umum.ulangi}: ${sesi.ulangi.label}` : umum.ulangi}
            onClick={() => void ulangi()}
          >
            <IconArrowForwardUp size={16} aria-hidden />
          </ActionIcon>
        </>
      }
    >
      {data.galat && <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />}
      <Progres pekerjaan={pekerjaan} onBatal={batal} />
      {data.total === 0 ? (
        <Kosong
          ikon={tersaring(saring) ? IconSearchOff : IconHistory}
          judul={tersaring(saring) ? teks.tidakCocok : teks.kosongJudul}
          aksi={
            tersaring(saring) && (
              <Button variant="default" onClick={bersihkan}>
                {teks.bersihkan}
              </Button>
            )
          }
        >
          {tersaring(saring) ? teks.ubahSaringan : teks.kosong}
        </Kosong>
      ) : (
        <div className={css.daftar}>
          <TabelMaya
            label="Perubahan"
            data={data}
            kolom={kolom}
            kunci={(baris) => baris.id}
            nama={(baris) => `${baris.aktor} ${baris.kalimat}`}
            grup={(baris) => {
              const tanggal = tanggalSetempat(baris.waktu);
              return { kunci: tanggal, isi: tanggalPanjang(tanggal) };
            }}
            rincian={(baris) =>
              terbuka.has(baris.id) && (
                <RincianRiwayat
                  baris={baris}
                  catatan={saring.catatan}
                  teratas={teratas}
                  hanyaBaca={hanyaBaca}
                  tindakan={tindakan}
                />
              )
            }
            onBuka={(baris) => bukaTutup(baris.id)}
            saring={kunci}
            tinggi={48}
          />
        </div>
      )}
      <DialogUrung store={store} />
      <DialogHari terbuka={pilihHari} onTutup={() => setPilihHari(false)} />
    </Layar>
  );
}
