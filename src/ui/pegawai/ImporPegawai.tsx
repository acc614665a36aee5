import type { StoreApi } from 'zustand';
import type { BarisPratinjauPegawai, PratinjauPegawai } from '../../api/views';
import { nipTampil } from '../../domain/nip';
import { angka, desimalRingkas } from '../../domain/tampil';
import type { KeadaanImpor } from '../parts/imporStore';
import { PratinjauImpor, type KolomImpor } from '../parts/PratinjauImpor';
import { teks } from './teks';

const { imporan } = teks;
const KOLOM: readonly KolomImpor<BarisPratinjauPegawai>[] = [
  { judul: imporan.kolom.nama, isi: (b) => b.nama },
  { judul: imporan.kolom.nip, isi: (b) => <span className="angka">{b.nip === '' ? '–' : nipTampil(b.nip)}</span> },
  { judul: imporan.kolom.golongan, isi: (b) => b.golongan },
  { judul: imporan.kolom.jabatan, isi: (b) => b.jabatan },
  { judul: imporan.kolom.kelas, kanan: true, isi: (b) => b.kelas ?? '–' },
  { judul: imporan.kolom.bagian, isi: (b) => b.bagian },
  { judul: imporan.kolom.jenis, isi: (b) => b.jenisPegawai },
  { judul: imporan.kolom.fte, kanan: true, isi: (b) => desimalRingkas(b.fte / 1000, 2) },
  { judul: imporan.kolom.keadaan, isi: (b) => imporan.keadaan[b.keadaan] },
];

export const ImporPegawai = ({ store }: { readonly store: StoreApi<KeadaanImpor<PratinjauPegawai>> }) => (
  <PratinjauImpor
    judul={imporan.judul}
    store={store}
    kolom={KOLOM}
    ringkasan={(p) => p.bagianBaru.length > 0 && <span>{imporan.bagianBaru(p.bagianBaru.join(', '))}</span>}
    aksi={(p) => imporan.aksi(angka(p.baris.filter((b) => b.keadaan !== 'sama').length))}
    berhasil={(hasil) => imporan.berhasil(hasil.baru, hasil.diperbarui)}
  />
);
