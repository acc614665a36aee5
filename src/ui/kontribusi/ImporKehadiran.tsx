import { useStore, type StoreApi } from 'zustand';
import type { BarisPratinjauKehadiran, PratinjauKehadiran } from '../../api/kontribusiViews';
import type { Api } from '../../api/api';
import { KEJADIAN_DISIPLIN, type JumlahKejadian } from '../../domain/disiplin';
import { angka, NAMA_BULAN } from '../../domain/tampil';
import { createImporStore, type KeadaanImpor } from '../parts/imporStore';
import { PratinjauImpor, type KolomImpor } from '../parts/PratinjauImpor';

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

export type ImporKehadiranStore = StoreApi<KeadaanImpor<PratinjauKehadiran>>;
/** `bulan` says of which month a sheet is that does not say it itself. */
export const createImporKehadiran = (api: Api, bulan: () => number): ImporKehadiranStore =>
  createImporStore<PratinjauKehadiran>({
    pilih: () => api.pickSource({ jenis: 'kehadiran' }),
    async baca(path) {
      const hasil = await api.readKehadiran({ path, bulan: bulan() });
      if (hasil === null) throw new Error('a path was given');
      return hasil;
    },
    terima: (imporId) => api.acceptKehadiran({ imporId }),
  });

/** What was understood of a recap of attendance, before any of it is kept. */
export function ImporKehadiran({ store }: { readonly store: ImporKehadiranStore }) {
  const terbuka = useStore(store, (k) => k.tahap !== 'tutup');
  if (!terbuka) return null;
  return (
    <PratinjauImpor
      judul="Impor rekap kehadiran"
      store={store}
      kolom={KOLOM}
      ringkasan={() => (
        <span className="redup">Hanya jumlah yang disimpan; jam dan alasan tidak hadir tidak dibaca.</span>
      )}
      aksi={(p) => `Simpan ${angka(p.baris.filter((b) => b.keadaan !== 'sama').length)} baris`}
      berhasil={(hasil) => `Rekap kehadiran tersimpan: ${angka(hasil.baru + hasil.diperbarui)} baris`}
    />
  );
}
