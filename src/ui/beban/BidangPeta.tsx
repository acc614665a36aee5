import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import type { OrangPeta } from '../../api/petaViews';
import type { BarisTugas } from '../../api/views';
import type { PegawaiId } from '../../domain/ids';
import type { Ramadan } from '../../domain/kalender';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useKembaliFokus } from '../parts/useKembaliFokus';
import papan from '../pembagian/Papan.module.css';
import { Persetujuan } from '../pembagian/Persetujuan';
import { PindahkanKe, type PermintaanPindah } from '../pembagian/PindahkanKe';
import { AreaSeret } from '../pembagian/seret';
import { useSeretan, type SeretStore } from '../pembagian/seretStore';
import type { SelTerbuka } from './barisTampil';
import { BeriTugas } from './BeriTugas';
import { GridPeta } from './GridPeta';
import type { CaraTampil } from './isiBaris';
import type { KendaliPeta } from './kendaliPeta';
import { LapisanPeta } from './LapisanPeta';
import type { KepalaTampil } from './petaStore';
import { RincianSel } from './RincianSel';
import type { SesiPeta } from './sesiPeta';
import { teksBeban } from './teks';
import { usePindahPeta, type Dipindah } from './usePindahPeta';
import { useSusulan } from './useSusulan';

interface Props {
  readonly sesi: SesiPeta;
  readonly seret: SeretStore;
  readonly tampil: KepalaTampil;
  readonly cara: CaraTampil;
  readonly ramadan: Ramadan | null;
  readonly tunjuk: PegawaiId | undefined;
  /** The compared plan, when its tasks are what shows. */
  readonly bandingId: string | null;
  readonly kendali: RefObject<KendaliPeta | null>;
}
interface Pindah extends PermintaanPindah {
  readonly dipindah: Dipindah;
}

function Kabar() {
  const kabar = useSeretan((s) => s.kabar);
  return (
    <div className={papan.kabar} aria-live="assertive">
      {kabar}
    </div>
  );
}

/** The map with what opens from its cells: the tasks of a cell, and the ways to move or add one. */
export function BidangPeta({ sesi, seret, tampil, cara, ramadan, tunjuk, bandingId, kendali }: Props) {
  const api = useApi();
  const { jalankan } = useAction();
  const [sel, setSel] = useState<SelTerbuka | null>(null);
  const [beri, setBeri] = useState<OrangPeta | null>(null);
  const [pindah, setPindah] = useState<Pindah | null>(null);
  const { seretan, pilihCalon, lintas, tutupLintas, setujuLintas } = usePindahPeta(sesi, seret, kendali);
  const dibawa = useSeretan((s) => s.bawaan !== null);
  const asal = useRef<Element | null>(null);
  const susulan = useSusulan();
  const adaDialog = sel !== null || beri !== null || pindah !== null || lintas !== null;
  useKembaliFokus(asal, adaDialog);

  const buka = useCallback((terbuka: SelTerbuka) => {
    asal.current = document.querySelector('[role=grid]');
    setSel(terbuka);
  }, []);
  const berikan = async (tugas: BarisTugas): Promise<void> => {
    if (!beri) return;
    const { pegawaiId, nama } = beri;
    const hasil = await jalankan(
      () => api.assignPegawai({ tugasIds: [tugas.id], pegawaiId, cara: 'sisa', persetujuanLintas: '' }),
      { berhasil: teksBeban.diberikan(tugas.nama, nama) },
    );
    if (hasil !== undefined) setBeri(null);
  };
  const lapisan = useMemo(() => <LapisanPeta sesi={sesi} />, [sesi]);

  return (
    <AreaSeret
      lapisan={lapisan}
      onAngkat={seretan.angkat}
      onTujuan={seretan.tuju}
      onLepas={(bawaan, tujuan) => {
        if (tujuan !== null) setSel(null);
        seretan.lepas(bawaan, tujuan);
      }}
      tujuanBerikut={() => null}
      tujuanDi={seretan.tujuanDi}
    >
      <GridPeta
        store={sesi.store}
        lihat={sesi.lihat}
        tampil={tampil}
        cara={cara}
        ramadan={ramadan}
        tunjuk={tunjuk}
        tenang={dibawa || adaDialog}
        kendaliRef={kendali}
        onBuka={buka}
      />
      {susulan && (
        <>
          <RincianSel
            terbuka={sel}
            kolom={tampil.kolom}
            per={tampil.kueri.per}
            bandingId={bandingId}
            onTutup={() => setSel(null)}
            onBeri={(orang) => {
              setSel(null);
              setBeri(orang);
            }}
            onPindah={({ pegawaiId: dari }, { penugasanId, tugasId, nama }) => {
              setSel(null);
              const dipindah = { penugasanId, nama, dari };
              setPindah({ dipindah, tugasId, nama, jumlah: 1, denganCara: false, kecuali: dari });
            }}
          />
          <BeriTugas kepada={beri} onTutup={() => setBeri(null)} onPilih={(tugas) => void berikan(tugas)} />
          <PindahkanKe
            permintaan={pindah}
            onTutup={() => setPindah(null)}
            onPilih={(calon) => {
              setPindah(null);
              if (pindah) void pilihCalon(pindah.dipindah, calon);
            }}
          />
          <Persetujuan nama={lintas?.ke.nama ?? null} onTutup={tutupLintas} onSetuju={setujuLintas} />
        </>
      )}
      <Kabar />
    </AreaSeret>
  );
}
