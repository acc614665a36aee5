import { Button, SegmentedControl } from '@mantine/core';
import { IconSearchOff, IconSettings } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PegawaiId } from '../../domain/ids';
import { PERIODE_EVALUASI, periodeBerjalan, sebutanPeriode, type PeriodeEvaluasi } from '../../domain/laporanTriwulan';
import { tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { KolomCari } from '../parts/KolomCari';
import { Kosong } from '../parts/Kosong';
import { PilihBagian, useBagianTerpilih } from '../parts/PilihBagian';
import { Progres } from '../parts/Progres';
import { SaringChip } from '../parts/SaringChip';
import { TabelPanjang } from '../parts/TabelPanjang';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import { usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { BarisOrang, KEPALA_ORANG } from './BarisOrang';
import { createEvaluasiStore, SARING_EVALUASI, saringEvaluasi } from './evaluasiStore';
import { LaciEvaluasi } from './LaciEvaluasi';
import { LaciSetelan } from './LaciSetelan';
import css from './Laporan.module.css';
import { laporanStore, periodeBawaan } from './laporanStore';
import { teks, teksTriwulan as t } from './teks';
import { TombolLaporan } from './TombolLaporan';
import { useLaporan } from './useLaporan';

/** Evaluation of people by quarter: figures propose the result, the superior judges and settles. */
export function TabTriwulan() {
  const api = useApi();
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun) ?? Number(hariIni().slice(0, 4));
  const { periode: dipilih, aturPeriode, minta } = useStore(laporanStore);
  const diminta = usePilihanLayar('laporan');
  const [store] = useState(createEvaluasiStore);
  const { saring, cari, dibuka, mengatur, ...aksi } = useStore(store);
  useEffect(() => {
    if (diminta.periode !== undefined) minta(diminta.periode);
    if (diminta.pegawaiId !== undefined) store.getState().buka(diminta.pegawaiId);
  }, [diminta, minta, store]);
  const periode = dipilih ?? periodeBawaan(tahun, hariIni());
  const bagianId = useBagianTerpilih();
  const { data, galat, muatUlang } = useQuery(() => api.listEvaluasi({ periode }), [periode]);
  const { jalankan, sedang } = useAction();
  const laporan = useLaporan();
  const { tampak, jumlah } = saringEvaluasi(data?.baris ?? [], bagianId, { saring, cari });
  const ids = (): PegawaiId[] => tampak.map(({ pegawaiId }) => pegawaiId);
  const tetapkan = (tanggal: string | null) =>
    jalankan(() => api.settleEvaluasi({ periode, pegawaiIds: ids(), tanggal }), {
      berhasil: ({ jumlah: n }) => (tanggal === null ? t.terbuka : t.tertetapkan(n)),
    });
  return (
    <div className={css.isi}>
      <div className={css.bilah}>
        <SegmentedControl
          size="xs"
          aria-label={t.periode}
          classNames={{ root: css.pilih ?? '' }}
          value={String(periode)}
          onChange={(nilai) => aturPeriode(Number(nilai) as PeriodeEvaluasi)}
          data={PERIODE_EVALUASI.map((satu) => ({
            value: String(satu),
            label: satu === 0 ? t.setahun : sebutanPeriode(satu, tahun).replace(` Tahun ${tahun}`, ''),
          }))}
        />
        <PilihBagian />
        <KolomCari label={t.cari} nilai={cari} onUbah={aksi.aturCari} lebar={160} />
        <div className={css.kanan}>
          <TombolLaporan
            laporan={laporan}
            pilihan={[
              { sebutan: t.rekap, permintaan: { jenis: 'rekap', periode } },
              { sebutan: t.daftar, permintaan: { jenis: 'daftar', periode, bagianId } },
              ...(tampak.length > 0
                ? [
                    {
                      sebutan: t.lembar(tampak.length),
                      permintaan: { jenis: 'lembar' as const, periode, pegawaiIds: ids() },
                    },
                  ]
                : []),
            ]}
          />
        </div>
      </div>
      <Progres pekerjaan={laporan.pekerjaan} onBatal={laporan.batal} />
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      <div className={css.bilah}>
        <SaringChip
          label={t.saring}
          nilai={saring}
          pilihan={SARING_EVALUASI.map((nilai) => ({ nilai, label: t[nilai], jumlah: jumlah[nilai] }))}
          onUbah={aksi.aturSaring}
        />
        <div className={css.kanan}>
          <Button variant="subtle" leftSection={<IconSettings size={15} />} onClick={() => aksi.atur(true)}>
            {t.atur}
          </Button>
          <Button
            variant="default"
            disabled={sedang || tampak.length === 0}
            onClick={() =>
              void jalankan(() => api.applyUsulanEvaluasi({ periode, pegawaiIds: ids() }), {
                berhasil: ({ jumlah: n, tanpaCatatan }) => t.terisi(n, tanpaCatatan),
              })
            }
          >
            {t.pakaiUsulan}
          </Button>
          <Button variant="default" disabled={sedang || tampak.length === 0} onClick={() => void tetapkan(hariIni())}>
            {t.tetapkan}
          </Button>
          {saring === 'ditetapkan' && (
            <Button variant="default" disabled={sedang || tampak.length === 0} onClick={() => void tetapkan(null)}>
              {t.bukaKembali}
            </Button>
          )}
        </div>
      </div>
      <div className={css.bilah}>
        {periodeBerjalan(periode, tahun, hariIni()) && <span className={css.awas}>{t.berjalan}</span>}
        <p className={css.kabar}>{t.rahasia}</p>
        {data && (
          <span className={css.kabar}>
            {data.dibuat === null ? teks.belumDibuat : teks.dibuat(tanggalPanjang(data.dibuat))}
          </span>
        )}
      </div>
      {data && tampak.length === 0 && (
        <Kosong
          ikon={IconSearchOff}
          judul={t.kosong.judul}
          aksi={
            <Button
              variant="default"
              onClick={() => {
                aksi.aturSaring('semua');
                aksi.aturCari('');
              }}
            >
              {t.kosong.aksi}
            </Button>
          }
        >
          {t.kosong.isi}
        </Kosong>
      )}
      {tampak.length > 0 && (
        <div className={css.pegawai}>
          <TabelPanjang
            label={t.tabel}
            kepala={KEPALA_ORANG}
            jumlah={tampak.length}
            kolom={8}
            tinggi={46}
            kunci={(i) => tampak[i]?.pegawaiId ?? String(i)}
            baris={(i, props) => {
              const satu = tampak[i];
              return (
                satu && (
                  <BarisOrang
                    key={satu.pegawaiId}
                    satu={satu}
                    props={props}
                    onBuka={() => aksi.buka(satu.pegawaiId)}
                    onNilai={(isi) =>
                      void jalankan(() => api.saveEvaluasi({ pegawaiId: satu.pegawaiId, periode, ...isi }), {
                        berhasil: t.tersimpan(satu.nama),
                      })
                    }
                  />
                )
              );
            }}
          />
        </div>
      )}
      <LaciEvaluasi pegawaiId={dibuka} periode={periode} onTutup={() => aksi.buka(null)} />
      {data && <LaciSetelan setelan={data.setelan} terbuka={mengatur} onTutup={() => aksi.atur(false)} />}
    </div>
  );
}
