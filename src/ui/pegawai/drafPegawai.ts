import type { PegawaiInput } from '../../api/pegawaiInputs';
import type { BarisPegawai } from '../../api/views';
import type { BagianId, PegawaiId, TimKerjaId } from '../../domain/ids';
import type { JenisJabatan, JenisPegawai, StatusPegawai } from '../../domain/pegawai';
import { teks } from './teks';

/** What the form holds: FTE as a fraction (0,5), hours a week '' = by FTE, dates '' when open, the move as a switch with its day. */
export interface DrafPegawai {
  readonly id: PegawaiId | null;
  readonly versi: number;
  readonly nama: string;
  readonly nip: string;
  readonly jenisPegawai: JenisPegawai;
  readonly golongan: string;
  readonly fte: number | '';
  readonly jamMinggu: number | '';
  readonly status: StatusPegawai;
  readonly kompetensi: readonly string[];
  readonly bagianId: BagianId | null;
  readonly timKerjaId: TimKerjaId | null;
  readonly jabatan: string;
  readonly jenisJabatan: JenisJabatan | null;
  readonly kelas: number | null;
  readonly masuk: string;
  readonly keluar: string;
  readonly pindah: boolean;
  readonly pindahMulai: string;
}
export type GalatPegawai = Partial<Record<keyof DrafPegawai, string>>;

export const pegawaiBaru = (bagianId: BagianId | null): DrafPegawai => ({
  id: null,
  versi: 0,
  nama: '',
  nip: '',
  jenisPegawai: 'PNS',
  golongan: '',
  fte: 1,
  jamMinggu: '',
  status: 'aktif',
  kompetensi: [],
  bagianId,
  timKerjaId: null,
  jabatan: '',
  jenisJabatan: null,
  kelas: null,
  masuk: '',
  keluar: '',
  pindah: false,
  pindahMulai: '',
});

export const drafPegawai = (p: BarisPegawai): DrafPegawai => ({
  id: p.id,
  versi: p.versi,
  nama: p.nama,
  nip: p.nip,
  jenisPegawai: p.jenisPegawai,
  golongan: p.golongan,
  fte: p.fte / 1000,
  jamMinggu: p.menitMinggu === undefined ? '' : p.menitMinggu / 60,
  status: p.status,
  kompetensi: p.kompetensi,
  bagianId: p.bagianId,
  timKerjaId: p.timKerjaId,
  jabatan: p.jabatan,
  jenisJabatan: p.jenisJabatan,
  kelas: p.kelas,
  masuk: p.masuk ?? '',
  keluar: p.keluar ?? '',
  pindah: false,
  pindahMulai: '',
});

/** Placement fields: only a change of these can be a move. */
export const penempatanBerubah = (draf: DrafPegawai, awal: DrafPegawai): boolean =>
  draf.bagianId !== awal.bagianId ||
  draf.timKerjaId !== awal.timKerjaId ||
  draf.jabatan !== awal.jabatan ||
  draf.jenisJabatan !== awal.jenisJabatan ||
  draf.kelas !== awal.kelas;

export function inputPegawai(draf: DrafPegawai): { readonly input: PegawaiInput } | { readonly galat: GalatPegawai } {
  const galat: GalatPegawai = {};
  if (draf.nama.trim() === '') galat.nama = teks.galat.nama;
  if (draf.fte === '' || draf.fte < 0 || draf.fte > 1) galat.fte = teks.galat.fte;
  if (draf.jamMinggu !== '' && !(draf.jamMinggu > 0 && draf.jamMinggu <= 100)) galat.jamMinggu = teks.galat.jamMinggu;
  if (draf.masuk !== '' && draf.keluar !== '' && draf.keluar < draf.masuk) galat.keluar = teks.galat.urutan;
  if (draf.pindah && draf.pindahMulai === '') galat.pindahMulai = teks.galat.pindah;
  if (Object.keys(galat).length > 0) return { galat };
  const { pindah, jamMinggu, ...sama } = draf;
  return {
    input: {
      ...sama,
      kompetensi: [...draf.kompetensi],
      fte: Math.round((draf.fte === '' ? 0 : draf.fte) * 1000),
      menitMinggu: jamMinggu === '' ? null : Math.max(1, Math.round(jamMinggu * 60)),
      masuk: draf.masuk === '' ? null : draf.masuk,
      keluar: draf.keluar === '' ? null : draf.keluar,
      pindahMulai: pindah ? draf.pindahMulai : null,
    },
  };
}
