import { Button, Menu, SegmentedControl, Select } from '@mantine/core';
import {
  IconChecklist,
  IconChevronDown,
  IconEqual,
  IconFileSpreadsheet,
  IconMailOpened,
  IconX,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { NAMA_BULAN } from '../../domain/tampil';
import { Galat } from '../parts/Galat';
import { KolomCari } from '../parts/KolomCari';
import { Kosong } from '../parts/Kosong';
import { Layar } from '../parts/Layar';
import { PilihBagian } from '../parts/PilihBagian';
import { SaringChip } from '../parts/SaringChip';
import { kabarBerhasil, kabarGalat } from '../parts/useAction';
import { useApi } from '../api';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import { sesuaiRencana } from './angkaBaris';
import { BacaRealisasi } from './BacaRealisasi';
import { KirimRealisasi } from './KirimRealisasi';
import { KisiRealisasi } from './KisiRealisasi';
import css from './Realisasi.module.css';
import { cocok, SARING_REALISASI } from './realisasiStore';
import { teks } from './teks';
import { useRealisasi } from './useRealisasi';

/** Realisasi: what was done of every share in a month, beside what was planned; a sheet to type and paste into. */
export function RealisasiScreen() {
  const api = useApi();
  const { store, lembar, baris, tampak, bulan, tampilan, saring, cari, galat, ...k } = useRealisasi();
  const [pesan, setPesan] = useState('');
  const [kirim, setKirim] = useState(false);
  const pilih = () => void k.baca.getState().mulai(null, Math.max(1, bulan)).catch(kabarGalat);
  const hanyaBaca = useSesi((s) => s.sesi?.berkas?.hanyaBaca === true || s.sesi?.lampau != null);
  const jumlah = useMemo(
    () =>
      SARING_REALISASI.map((s) => ({
        nilai: s,
        label: teks.saringan[s],
        jumlah: baris.filter((b) => cocok(b, s, bulan)).length,
      })),
    [baris, bulan],
  );
  const isiRencana = async () => {
    const daftar = tampak.flatMap((b) => {
      const volume = b.realisasi[bulan - 1] == null ? sesuaiRencana(b, bulan) : null;
      return volume === null ? [] : [{ tugasId: b.tugasId, pegawaiId: b.pegawaiId, bulan, volume }];
    });
    setPesan(daftar.length === 0 ? teks.tidakAdaRencana(bulan) : '');
    if (daftar.length === 0) return;
    k.ubah(daftar);
    if (!(await k.simpan())) return;
    const perintah = teks.perintahBerubah(store.getState());
    kabarBerhasil(api, [teks.terisi(daftar.length, bulan), perintah].filter(Boolean).join('. '), true);
  };
  const kosong = lembar !== null && lembar.total === 0;
  const terbatas = k.pegawaiId !== null || k.tugasId !== null;
  return (
    <Layar
      judul={umum.layar.realisasi}
      jumlah={lembar && !kosong ? teks.jumlah(tampak.length, lembar.total) : undefined}
      gulir={false}
      saring={
        <>
          <PilihBagian lebar={190} />
          <Select
            aria-label={teks.pilihBulan}
            w={128}
            allowDeselect={false}
            data={NAMA_BULAN.map((label, i) => ({ value: String(i + 1), label }))}
            value={bulan === 0 ? null : String(bulan)}
            onChange={(nilai) => k.atur({ bulan: Number(nilai) })}
          />
          <SegmentedControl
            aria-label={teks.tampilan}
            value={tampilan}
            onChange={(nilai) => k.atur({ tampilan: nilai === 'tahun' ? 'tahun' : 'bulan' })}
            data={[
              { value: 'bulan', label: teks.sebulan },
              { value: 'tahun', label: teks.setahun },
            ]}
          />
          <KolomCari label={teks.cari} nilai={cari} onUbah={(kata) => k.atur({ cari: kata })} lebar={190} />
        </>
      }
      aksi={
        <>
          <Button
            leftSection={<IconEqual size={15} aria-hidden />}
            title={bulan > 0 ? teks.sesuaiRencanaKet(bulan) : undefined}
            disabled={hanyaBaca || tampak.length === 0}
            onClick={() => void isiRencana()}
          >
            {teks.sesuaiRencana}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
                {teks.formulir}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconFileSpreadsheet size={15} aria-hidden />} onClick={() => setKirim(true)}>
                {teks.menuKirim}
              </Menu.Item>
              <Menu.Item leftSection={<IconMailOpened size={15} aria-hidden />} disabled={hanyaBaca} onClick={pilih}>
                {teks.menuBaca}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      {kosong && !terbatas ? (
        <Kosong
          ikon={IconChecklist}
          judul={teks.kosong.judul}
          aksi={<Button onClick={() => layarStore.getState().buka('pembagian')}>{teks.kosong.aksi}</Button>}
        >
          {teks.kosong.isi}
        </Kosong>
      ) : (
        <div className={css.badan}>
          <div className={css.alat}>
            <SaringChip label={teks.saring} nilai={saring} pilihan={jumlah} onUbah={(s) => k.atur({ saring: s })} />
            {terbatas && (
              <Button
                variant="light"
                size="compact-sm"
                rightSection={<IconX size={13} aria-hidden />}
                onClick={() => layarStore.getState().buka('realisasi', {})}
              >
                {teks.hanya((k.tugasId === null ? baris[0]?.pegawai : baris[0]?.tugas) ?? '')}
              </Button>
            )}
            <span className={css.keadaan} role="status">
              {k.menyimpan ? teks.menyimpan : k.draf.size > 0 ? teks.belumTersimpan : ''}
            </span>
          </div>
          {galat !== '' && <Galat pesan={galat} onUlang={() => void (k.draf.size > 0 ? k.simpan() : k.muat())} />}
          {lembar && lembar.total > lembar.baris.length && (
            <p className={css.pesan}>{teks.terlalu(lembar.baris.length, lembar.total)}</p>
          )}
          {pesan !== '' && (
            <p className={css.pesan} role="alert">
              {pesan}
            </p>
          )}
          {lembar !== null && tampak.length === 0 ? (
            <p className={css.kosong}>{teks.kosong.saring}</p>
          ) : (
            <KisiRealisasi store={store} hanyaBaca={hanyaBaca} onPesan={setPesan} />
          )}
          <p className={css.petunjuk}>
            {tampilan === 'tahun' && `${teks.petunjukTahun} `}
            {teks.petunjuk}
          </p>
        </div>
      )}
      {kirim && <KirimRealisasi bulan={bulan} onTutup={() => setKirim(false)} />}
      <BacaRealisasi store={k.baca} onLain={pilih} />
    </Layar>
  );
}
