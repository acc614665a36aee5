import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconFileImport, IconReportMoney } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DpaId } from '../../domain/ids';
import { angka, rupiah, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Kosong } from '../parts/Kosong';
import { Layar } from '../parts/Layar';
import { useQuery } from '../parts/useQuery';
import { usePilihanLayar } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import { BandingVersi } from './BandingVersi';
import { DaftarSubKegiatan } from './DaftarSubKegiatan';
import { Keputusan } from './Keputusan';
import { kataSisa } from './keputusan';
import { LaciVersi } from './LaciVersi';
import { LihatVersi } from './LihatVersi';
import { TinjauDpa } from './TinjauDpa';
import css from './Dpa.module.css';
import { DaftarBagianContext } from './useDaftarBagian';
import { teks } from './teks';
import { tinjauSekarang } from './tinjauSekarang';

/** What the screen shows beside the list of the version in force. */
type Tampilan =
  | { readonly jenis: 'daftar' }
  | { readonly jenis: 'lihat'; readonly id: DpaId }
  | { readonly jenis: 'banding'; readonly lama: DpaId; readonly baru: DpaId };
type NamaLaci = 'versi' | 'keputusan' | null;
const DAFTAR: Tampilan = { jenis: 'daftar' };

/** The budget lines of the office, its documents of the year, and the review of one before it is taken in. */
export function DpaScreen() {
  const api = useApi();
  const pilihan = usePilihanLayar('dpa');
  const berkas = useSesi((s) => s.sesi?.berkas?.path ?? '');
  const store = tinjauSekarang(api, berkas);
  const tahap = useStore(store, (s) => s.tahap);
  const mulai = useStore(store, (s) => s.mulai);
  const { data, galat, muatUlang } = useQuery(() => api.getDpa(), []);
  const bagian = useQuery(() => api.listBagian(), [], ['bagian']);
  const versi = useQuery(() => api.listVersiDpa(), []);
  const sisa = useQuery(() => api.getSisaVersi(), []);
  const [tampilan, setTampilan] = useState<Tampilan>(DAFTAR);
  const [laciTerakhir, setLaciTerakhir] = useState<{ dari: object | null; nama: NamaLaci }>({
    dari: null,
    nama: null,
  });
  const { imporPaths, keputusan } = pilihan;
  useEffect(() => {
    if (imporPaths !== undefined) void mulai(imporPaths);
  }, [pilihan, imporPaths, mulai]);
  // Beranda led here: its wish holds until the user opens or closes a drawer.
  const diminta = keputusan === true && laciTerakhir.dari !== pilihan;
  const laci: NamaLaci = diminta ? 'keputusan' : laciTerakhir.nama;
  const setLaci = (nama: NamaLaci) => setLaciTerakhir({ dari: pilihan, nama });

  if (tahap !== 'tutup')
    return (
      <DaftarBagianContext value={bagian.data ?? []}>
        <TinjauDpa store={store} />
      </DaftarBagianContext>
    );
  const semuaVersi = versi.data ?? [];
  const ada = (id: DpaId): boolean => semuaVersi.some((v) => v.id === id);
  const banding = (lama: DpaId, baru: DpaId) => {
    setLaci(null);
    setTampilan({ jenis: 'banding', lama, baru });
  };
  // A version that was taken back (or undone) leaves the view it was open in.
  if (tampilan.jenis === 'lihat' && ada(tampilan.id))
    return <LihatVersi id={tampilan.id} versi={semuaVersi} onBanding={banding} onKembali={() => setTampilan(DAFTAR)} />;
  if (tampilan.jenis === 'banding' && ada(tampilan.lama) && ada(tampilan.baru))
    return (
      <BandingVersi
        lama={tampilan.lama}
        baru={tampilan.baru}
        versi={semuaVersi}
        onGanti={banding}
        onKembali={() => setTampilan(DAFTAR)}
      />
    );
  const impor = (
    <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => void mulai()}>
      {teks.impor}
    </Button>
  );
  if (data?.baris.length === 0 && semuaVersi.length === 0)
    return (
      <Layar judul={umum.layar.dpa}>
        <Kosong ikon={IconReportMoney} judul={teks.kosongJudul} aksi={impor}>
          {teks.kosong}
        </Kosong>
      </Layar>
    );
  if (!data) return <Layar judul={umum.layar.dpa}>{galat && <Galat pesan={galat} onUlang={muatUlang} />}</Layar>;
  const berlaku = data.baris.filter((b) => b.berlaku);
  const total = berlaku.reduce((jumlah, b) => jumlah + b.pagu, 0);
  const kini = semuaVersi.find((v) => v.berlaku);
  const banyakVersi = semuaVersi.length > 1 ? `, ${angka(semuaVersi.length)} versi` : '';
  const tunggu = sisa.data ? kataSisa(sisa.data) : '';
  return (
    <DaftarBagianContext value={bagian.data ?? []}>
      <DaftarSubKegiatan
        baris={data.baris}
        sebutan={kini?.sebutan ?? ''}
        keterangan={`${angka(berlaku.length)} sub kegiatan · ${rupiah(total)}`}
        pilihan={pilihan}
        aksi={
          <>
            {kini && (
              <Button
                variant="default"
                rightSection={<IconChevronDown size={14} aria-hidden />}
                aria-label={`Versi DPA: ${kini.sebutan}${banyakVersi}, berlaku sejak ${tanggalPanjang(kini.tanggal)}`}
                title={[kini.nomor && `Nomor ${kini.nomor}`, tanggalPanjang(kini.tanggal)].filter(Boolean).join(', ')}
                onClick={() => setLaci('versi')}
              >
                {kini.sebutan}
                {banyakVersi}
              </Button>
            )}
            {impor}
          </>
        }
        pita={
          tunggu !== '' && (
            <div className={css.pita} role="note">
              <IconAlertTriangle size={16} aria-hidden />
              <span>Setelah perubahan DPA: {tunggu}.</span>
              <Button variant="default" size="compact-sm" onClick={() => setLaci('keputusan')}>
                Putuskan…
              </Button>
            </div>
          )
        }
      />
      <LaciVersi
        terbuka={laci === 'versi'}
        versi={semuaVersi}
        onTutup={() => setLaci(null)}
        onLihat={(id) => {
          setLaci(null);
          setTampilan({ jenis: 'lihat', id });
        }}
        onBanding={banding}
      />
      {sisa.data && (
        <Keputusan terbuka={laci === 'keputusan'} sisa={sisa.data} tujuan={berlaku} onTutup={() => setLaci(null)} />
      )}
    </DaftarBagianContext>
  );
}
