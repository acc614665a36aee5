import type { StoreApi } from 'zustand';
import type { BarisPratinjauTugas, PratinjauTugas } from '../../api/tugasViews';
import { angka, menitKeJam } from '../../domain/tampil';
import type { KeadaanImpor } from '../parts/imporStore';
import { PratinjauImpor, type KolomImpor } from '../parts/PratinjauImpor';
import { teks } from './teks';

const { imporan } = teks;
const KOLOM: readonly KolomImpor<BarisPratinjauTugas>[] = [
  { judul: imporan.kolom.tugas, isi: (b) => b.tugas },
  { judul: imporan.kolom.bagian, isi: (b) => b.bagian },
  { judul: imporan.kolom.sub, isi: (b) => b.namaSubKegiatan || b.sumber },
  { judul: imporan.kolom.volume, isi: (b) => `${angka(b.volume)} ${b.satuan}` },
  { judul: imporan.kolom.norma, kanan: true, isi: (b) => (b.norma === null ? '–' : angka(b.norma)) },
  { judul: imporan.kolom.waktu, isi: (b) => b.waktu },
  { judul: imporan.kolom.syarat, isi: (b) => b.syarat },
];

export const ImporTugas = ({ store }: { readonly store: StoreApi<KeadaanImpor<PratinjauTugas>> }) => (
  <PratinjauImpor
    judul={imporan.judul}
    store={store}
    kolom={KOLOM}
    ringkasan={(p) => <span className="angka">{menitKeJam(p.menit)}</span>}
    aksi={(p) => imporan.tambah(angka(p.baris.filter((b) => b.keadaan === 'baru').length))}
    berhasil={(hasil) => imporan.berhasil(angka(hasil.baru), hasil.sama)}
  />
);
