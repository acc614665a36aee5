import { useCallback, useMemo, useRef } from 'react';
import type { PegawaiId, TugasId } from '../../domain/ids';
import { rasioTeks } from '../../domain/tampil';
import { AksiPapanContext } from './aksiPapan';
import { DaftarOrang, type KendaliOrang } from './DaftarOrang';
import { DaftarSisa } from './DaftarSisa';
import { dampakLepas, kartuDibawa, type Bawaan } from './dampak';
import { Lapisan } from './Lapisan';
import { LegendaUsul } from './LegendaUsul';
import { MenuPapan } from './MenuPapan';
import gaya from './Papan.module.css';
import { usePembagianStore } from './pembagianStore';
import { Persetujuan } from './Persetujuan';
import { PindahkanKe, type PermintaanPindah } from './PindahkanKe';
import { Rincian } from './Rincian';
import { AreaSeret, type Arah } from './seret';
import { useSeretan, useSeretStore, type Tujuan } from './seretStore';
import { teksPapan, teksSeret } from './teks';
import { tujuanDenganTombol } from './tujuanDenganTombol';
import { useAksi } from './useAksi';
import { Mengapa } from '../usulan/Mengapa';

function Kabar() {
  const kabar = useSeretan((s) => s.kabar);
  return (
    <div className={gaya.kabar} aria-live="assertive">
      {kabar}
    </div>
  );
}

interface Props {
  readonly tugasId: TugasId | undefined;
  readonly pegawaiId: PegawaiId | undefined;
}

/** The board itself: two panels, one drag area, and the dialogues that do the same without dragging. */
export function PapanPembagian({ tugasId, pegawaiId }: Props) {
  const store = usePembagianStore();
  const seret = useSeretStore();
  const orang = useRef<KendaliOrang>(null);
  const { aksi, lepaskan, pilihCalon, ...dialog } = useAksi();

  const umumkan = useCallback((kabar: string) => seret.setState({ kabar }), [seret]);
  const namaTujuan = useCallback(
    (tujuan: Tujuan): string =>
      tujuan === 'sisa'
        ? teksPapan.sisa
        : (store.getState().papan?.pegawai.find((p) => p.pegawaiId === tujuan)?.nama ?? ''),
    [store],
  );
  const angkat = (bawaan: Bawaan): void => {
    umumkan(teksSeret.angkat(bawaan.nama));
    if (bawaan.jenis === 'segmen') void store.getState().kenali(bawaan.tugasId);
  };
  const diTujuan = (bawaan: Bawaan, tujuan: Tujuan | null): void => {
    if (tujuan === null) return umumkan(teksSeret.diLuar);
    if (tujuan === 'sisa') return umumkan(teksSeret.diAtasSisa);
    const { papan, kartuDikenal } = store.getState();
    const baris = papan?.pegawai.find((p) => p.pegawaiId === tujuan);
    if (!baris) return;
    const kartu = kartuDibawa(bawaan, papan?.tugas ?? [], kartuDikenal());
    const dampak = dampakLepas(bawaan, kartu, baris, seret.getState().bagiRata);
    const akibat = dampak.halangan || `Rasio ${rasioTeks(dampak.sebelum)} menjadi ${rasioTeks(dampak.sesudah)}.`;
    umumkan(teksSeret.diAtas(baris.nama, dampak.lintas ? `${akibat} ${teksPapan.lintas}.` : akibat));
  };
  const lepas = (bawaan: Bawaan, tujuan: Tujuan | null, bagiRata: boolean): void => {
    if (tujuan === null || (tujuan === 'sisa' && bawaan.jenis === 'kartu'))
      return umumkan(teksSeret.batal(bawaan.nama));
    umumkan(tujuan === 'sisa' ? teksSeret.lepasSisa(bawaan.nama) : teksSeret.lepas(bawaan.nama, namaTujuan(tujuan)));
    lepaskan(bawaan, tujuan, bagiRata);
  };
  const tujuanBerikut = (kini: Tujuan | null, arah: Arah): Tujuan | null => {
    const { bawaan } = seret.getState();
    if (!orang.current || !bawaan) return null;
    const dari = bawaan.jenis === 'segmen' ? bawaan.dari : null;
    const ke = tujuanDenganTombol(orang.current.urutan(), kini, arah, dari ?? orang.current.pertamaTampak());
    if (ke !== null && ke !== 'sisa') orang.current.gulirKe(ke);
    return ke;
  };

  const { pindah } = dialog;
  const permintaan = useMemo<PermintaanPindah | null>(() => {
    if (!pindah) return null;
    const kartu = pindah.jenis === 'kartu';
    const tugas = kartu ? pindah.tugasIds[0] : pindah.tugasId;
    if (tugas === undefined) return null;
    return {
      tugasId: tugas,
      nama: pindah.nama,
      jumlah: kartu ? pindah.tugasIds.length : 1,
      denganCara: kartu,
      kecuali: kartu ? null : pindah.dari,
    };
  }, [pindah]);

  return (
    <AksiPapanContext value={aksi}>
      <AreaSeret
        lapisan={<Lapisan />}
        onAngkat={angkat}
        onTujuan={diTujuan}
        onLepas={lepas}
        tujuanBerikut={tujuanBerikut}
      >
        <div className={gaya.papan}>
          <DaftarSisa tunjuk={tugasId} />
          <section className={gaya.panel} aria-label={teksPapan.pegawai}>
            <LegendaUsul />
            <DaftarOrang kendaliRef={orang} tunjuk={pegawaiId} />
          </section>
        </div>
      </AreaSeret>
      <Kabar />
      <MenuPapan menu={dialog.menu} onTutup={() => dialog.setMenu(null)} />
      <Rincian
        tugasId={dialog.rincian}
        onTutup={() => dialog.setRincian(null)}
        onMengapa={(id, nama) => {
          dialog.setRincian(null);
          aksi.mengapa(id, nama);
        }}
      />
      <Mengapa tanya={dialog.tanya} onTutup={() => dialog.setTanya(null)} />
      <PindahkanKe
        permintaan={permintaan}
        onTutup={() => dialog.setPindah(null)}
        onPilih={(calon, cara) => pindah && pilihCalon(pindah, calon, cara)}
      />
      <Persetujuan
        nama={dialog.menunggu?.nama ?? null}
        onTutup={() => dialog.setMenunggu(null)}
        onSetuju={(persetujuan) => {
          dialog.menunggu?.jalan(persetujuan);
          dialog.setMenunggu(null);
        }}
      />
    </AksiPapanContext>
  );
}
