import { useStore, type StoreApi } from 'zustand';
import type { BarisPratinjauKehadiran, PratinjauKehadiran } from '../../api/kontribusiViews';
import type { Api } from '../../api/api';
import { KEJADIAN_DISIPLIN, type JumlahKejadian } from '../../domain/disiplin';
import { angka, NAMA_BULAN } from '../../domain/tampil';
import { createImporStore, type KeadaanImpor } from '../parts/imporStore';
import { PilihBulan } from '../parts/PilihBulan';
import { PratinjauImpor, type KolomImpor } from '../parts/PratinjauImpor';
import css from './Kontribusi.module.css';

const ringkas = (kejadian: JumlahKejadian): string =>
  KEJADIAN_DISIPLIN.flatMap((satu) => {
    const jumlah = kejadian[satu] ?? 0;
    return jumlah > 0 ? [`${satu.toUpperCase().replace('_', ' ')} ${angka(jumlah)}`] : [];
  }).join(', ');

const KOLOM: readonly KolomImpor<BarisPratinjauKehadiran>[] = [
  { judul: 'Di berkas', isi: (b) => b.nama },
  { judul: 'Pegawai', isi: (b) => b.pegawai || <span className="redup">dilewati</span> },
  { judul: 'Bulan', isi: (b) => (b.bulan === null ? '–' : NAMA_BULAN[b.bulan - 1]) },
  { judul: 'Hari hadir', kanan: true, isi: (b) => angka(b.hariHadir) },
  { judul: 'Kejadian', isi: (b) => ringkas(b.kejadian) || '–' },
];

export interface ImporKehadiranStore extends StoreApi<KeadaanImpor<PratinjauKehadiran>> {
  /** Reads the same file again, as that of another month where it says none. */
  bacaUlang(bulan: number): Promise<void>;
}
/** `bulan` is proposed for a sheet that does not say of which month it is. */
export function createImporKehadiran(api: Api, bulan: () => number): ImporKehadiranStore {
  let dipilih: number | null = null;
  const store = createImporStore<PratinjauKehadiran>({
    pilih: () => api.pickSource({ jenis: 'kehadiran' }),
    async baca(path) {
      const dibaca = dipilih ?? bulan();
      dipilih = null;
      const hasil = await api.readKehadiran({ path, bulan: dibaca });
      if (hasil === null) throw new Error('a path was given');
      return hasil;
    },
    terima: (imporId) => api.acceptKehadiran({ imporId }),
  });
  const bacaUlang = (lain: number): Promise<void> => {
    dipilih = lain;
    const { mulai, sumber } = store.getState();
    return mulai(sumber);
  };
  return { ...store, bacaUlang };
}

/** What was understood of a recap of attendance, before any of it is kept. */
export function ImporKehadiran({ store }: { readonly store: ImporKehadiranStore }) {
  const terbuka = useStore(store, (k) => k.tahap !== 'tutup');
  if (!terbuka) return null;
  return (
    <PratinjauImpor
      judul="Impor rekap kehadiran"
      store={store}
      kolom={KOLOM}
      ringkasan={({ bulanDikira }) => (
        <>
          {bulanDikira !== null && (
            <span className={css.bulanDikira}>
              Bulan tidak disebut di berkas:
              <PilihBulan label="Bulan rekap" nilai={bulanDikira} onUbah={(bulan) => void store.bacaUlang(bulan)} />
            </span>
          )}
          <span className="redup">Hanya jumlah yang disimpan; jam dan alasan tidak hadir tidak dibaca.</span>
        </>
      )}
      aksi={(p) => `Simpan ${angka(p.baris.filter((b) => b.keadaan !== 'sama').length)} baris`}
      berhasil={(hasil) => `Rekap kehadiran tersimpan: ${angka(hasil.baru + hasil.diperbarui)} baris`}
    />
  );
}
