import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter, IconUsers } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { BarisPeta, BarisTugas, Calon } from '../../api/views';
import { angka, desimalRingkas } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Layar } from '../parts/Layar';
import { PilihBagian } from '../parts/PilihBagian';
import { Progres } from '../parts/Progres';
import { useAction } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import { useBagianSiap } from '../parts/useBagianSiap';
import { useKembaliFokus } from '../parts/useKembaliFokus';
import { Persetujuan } from '../pembagian/Persetujuan';
import { PindahkanKe, type PermintaanPindah } from '../pembagian/PindahkanKe';
import { bagianStore } from '../stores/bagianStore';
import { useDengar } from '../stores/kabar';
import { layarStore, usePilihanLayar } from '../stores/layarStore';
import { BeriTugas } from './BeriTugas';
import { GridPeta } from './GridPeta';
import { Legenda } from './Legenda';
import gaya from './Peta.module.css';
import { createPetaStore } from './petaStore';
import { RincianSel, type SelTerbuka, type TugasSel } from './RincianSel';
import { teksBeban } from './teks';

interface Pindah extends PermintaanPindah {
  readonly tugas: TugasSel;
}

/** Peta Beban Kerja: people × weeks or months; idle as loud as overload, and both can be repaired here. */
export function BebanScreen() {
  const api = useApi();
  const [store] = useState(() => createPetaStore(api));
  const { bagianId: bagianDiminta, pegawaiId: tunjuk } = usePilihanLayar('beban');
  const terpilih = useBagianSiap();
  const bagianId = terpilih ?? null;
  const per = useStore(store.peta, (s) => s.per);
  const kepala = useStore(store.peta, (s) => s.kepala);
  const galat = useStore(store.halaman, (s) => s.galat);
  const [sel, setSel] = useState<SelTerbuka | null>(null);
  const [beri, setBeri] = useState<BarisPeta | null>(null);
  const [pindah, setPindah] = useState<Pindah | null>(null);
  const [lintas, setLintas] = useState<Calon | null>(null);
  const { jalankan } = useAction();
  const cetak = useJob();
  const asal = useRef<Element | null>(null);
  useKembaliFokus(asal, sel !== null || beri !== null || pindah !== null || lintas !== null);

  useEffect(() => {
    if (bagianDiminta !== undefined) bagianStore.getState().pilih(bagianDiminta);
  }, [bagianDiminta]);
  useEffect(() => {
    if (terpilih !== undefined) void store.peta.getState().lihat(terpilih, store.peta.getState().per);
  }, [store, terpilih]);
  useDengar((event) => {
    if (event.type === 'changed' && event.sebab !== 'tutup') void store.peta.getState().muatUlang();
  });
  const onBuka = useCallback((baris: BarisPeta, kolom: number, el: Element) => {
    const { left, top, width, height } = el.getBoundingClientRect();
    asal.current = el;
    setSel({ baris, kolom, di: { x: left, y: top, lebar: width, tinggi: height } });
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
  const pindahkan = async (calon: Calon, persetujuanLintas: string): Promise<void> => {
    if (!pindah) return;
    const { tugas } = pindah;
    const hasil = await jalankan(
      () => api.movePenugasan({ penugasanIds: [tugas.penugasanId], pegawaiId: calon.pegawaiId, persetujuanLintas }),
      { berhasil: teksBeban.dipindahkan(tugas.nama, calon.nama) },
    );
    if (hasil !== undefined) setPindah(null);
  };
  const pilihCalon = async (calon: Calon): Promise<void> => {
    if (!pindah) return;
    const { namaBagian, syarat } = await api.getTugas({ id: pindah.tugasId });
    const perlu = namaBagian !== '' && namaBagian !== calon.namaBagian && !syarat.boleh.includes(calon.pegawaiId);
    if (perlu) setLintas(calon);
    else await pindahkan(calon, '');
  };

  return (
    <Layar
      judul={teksBeban.judul}
      jumlah={kepala ? teksBeban.jumlah(angka(kepala.total)) : teksBeban.keterangan}
      gulir={false}
      saring={
        <>
          <PilihBagian />
          <SegmentedControl
            aria-label={teksBeban.per}
            value={per}
            data={[
              { value: 'minggu', label: teksBeban.minggu },
              { value: 'bulan', label: teksBeban.bulan },
            ]}
            onChange={(nilai) => void store.peta.getState().lihat(bagianId, nilai)}
          />
        </>
      }
      aksi={
        <>
          {kepala && (
            <span className={`angka ${gaya.rataRata}`}>
              {teksBeban.rataRata(desimalRingkas(kepala.rataRataJam, 1), desimalRingkas(kepala.jamPenuh, 2))}
            </span>
          )}
          <Button
            variant="default"
            leftSection={<IconPrinter size={15} />}
            disabled={cetak.pekerjaan !== null}
            onClick={() =>
              void cetak
                .mulai(teksBeban.mencetak, (jobId) => api.exportPeta({ bagianId, path: null, jobId }))
                .then((hasil) =>
                  hasil
                    ? jalankan(() => Promise.resolve(hasil), {
                        berhasil: teksBeban.tercetak(hasil.path),
                        urungkan: false,
                      })
                    : undefined,
                )
            }
          >
            {teksBeban.cetak}
          </Button>
        </>
      }
    >
      <div className={gaya.layar}>
        <Progres pekerjaan={cetak.pekerjaan} onBatal={cetak.batal} />
        {galat && <Galat pesan={galat} onUlang={() => void store.peta.getState().muatUlang()} />}
        <Legenda />
        {kepala && kepala.total === 0 && (
          <Kosong
            ikon={IconUsers}
            judul={teksBeban.kosongJudul}
            aksi={<Button onClick={() => layarStore.getState().buka('pegawai')}>{teksBeban.bukaPegawai}</Button>}
          >
            {teksBeban.kosongIsi}
          </Kosong>
        )}
        {kepala && kepala.total > 0 && (
          <GridPeta store={store} kepala={kepala} semuaBagian={bagianId === null} tunjuk={tunjuk} onBuka={onBuka} />
        )}
      </div>
      {kepala && (
        <RincianSel
          terbuka={sel}
          kepala={kepala}
          onTutup={() => setSel(null)}
          onBeri={(baris) => {
            setSel(null);
            setBeri(baris);
          }}
          onPindah={(baris, tugas) => {
            setSel(null);
            setPindah({
              tugas, tugasId: tugas.tugasId, nama: tugas.nama, jumlah: 1, denganCara: false, kecuali: baris.pegawaiId,
            }); // prettier-ignore
          }}
        />
      )}
      <BeriTugas kepada={beri} onTutup={() => setBeri(null)} onPilih={(tugas) => void berikan(tugas)} />
      <PindahkanKe permintaan={pindah} onTutup={() => setPindah(null)} onPilih={(calon) => void pilihCalon(calon)} />
      <Persetujuan
        nama={lintas?.nama ?? null}
        onTutup={() => setLintas(null)}
        onSetuju={(persetujuan) => {
          if (lintas) void pindahkan(lintas, persetujuan);
          setLintas(null);
        }}
      />
    </Layar>
  );
}
