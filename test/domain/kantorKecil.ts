import type { BagianId, PegawaiId, PenugasanId, TugasId } from '../../src/domain/ids';
import { kalenderDari } from '../../src/domain/kalender';
import type { Kantor } from '../../src/domain/kantor';
import type { Pegawai } from '../../src/domain/pegawai';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import { pembagiUntuk } from '../../src/domain/porsi';
import { SYARAT_KOSONG } from '../../src/domain/syarat';
import type { Penugasan, Syarat, TugasTerbagi } from '../../src/domain/tugas';

/** Small invented offices for kernel tests. */
export const BAGIAN_A = 'bA' as BagianId;
export const BAGIAN_B = 'bB' as BagianId;

export function orang(nomor: number, ubah: Partial<Pegawai> = {}): Pegawai {
  return {
    id: `p${nomor}` as PegawaiId,
    nama: `Pegawai ${nomor}`,
    nip: '',
    jenisPegawai: 'PNS',
    golongan: 'III/a',
    fte: 1000,
    status: 'aktif',
    kompetensi: [],
    bagianId: BAGIAN_A,
    timKerjaId: null,
    jabatan: 'Penelaah Teknis Kebijakan',
    jenisJabatan: 'Pelaksana',
    kelas: 7,
    masuk: null,
    keluar: null,
    alasanRendah: null,
    alasanMelebihi: null,
    ...ubah,
  };
}

type UbahTugas = Partial<Omit<TugasTerbagi, 'syarat' | 'penugasan'>> & {
  readonly syarat?: Partial<Syarat>;
  readonly penugasan?: readonly Partial<Penugasan>[];
};

/** By default one document of 6.000 minutes that nobody holds; pembagi follows the volume. */
export function tugas(nomor: number, ubah: UbahTugas = {}): TugasTerbagi {
  const id = `t${nomor}` as TugasId;
  const { syarat, penugasan, ...lain } = ubah;
  const volume = lain.volume ?? 1;
  const dasar = { jenis: 'hasil', volume, dapatDibagi: volume > 1, hadirBersama: false, ...lain } as const;
  return {
    id,
    sumber: 'tusi',
    subKegiatanId: null,
    bagianId: BAGIAN_A,
    nama: `Tugas ${nomor}`,
    keluaran: 'Dokumen',
    satuan: 'Dokumen',
    sifat: 'rutin',
    norma: 6000,
    satuanNorma: 'menit',
    asalNorma: 'perkiraan',
    jendela: { jenis: 'tahun' },
    pembagi: pembagiUntuk(dasar),
    dasar: '',
    petunjuk: '',
    urutan: `a${nomor}`,
    ...dasar,
    syarat: { ...SYARAT_KOSONG, ...syarat },
    penugasan: (penugasan ?? []).map((p, i) => ({
      id: `n${nomor}-${i}` as PenugasanId,
      tugasId: id,
      pegawaiId: 'p1' as PegawaiId,
      porsi: 10_000,
      peran: i === 0 ? 'ketua' : 'anggota',
      terkunci: false,
      persetujuanLintas: '',
      ...p,
    })),
  };
}

export function kantorKecil(pegawai: readonly Pegawai[], daftar: readonly TugasTerbagi[]): Kantor {
  return {
    pengaturan: pengaturanBawaan({
      opd: 'Sekretariat Daerah',
      daerah: 'Kabupaten Contoh',
      tahun: 2026,
      kodeUnit: '',
      jenisPemda: 'kabkota',
      contoh: true,
    }),
    kalender: kalenderDari(2026, [], []),
    bagian: [BAGIAN_A, BAGIAN_B].map((id, i) => ({
      id,
      nama: i === 0 ? 'Hukum' : 'Umum',
      kodeSubUnit: '',
      status: 'konsep',
      urutan: `a${i}`,
    })),
    timKerja: [],
    pegawai: new Map(pegawai.map((p) => [p.id, p])),
    ketidakhadiran: new Map(),
    subKegiatan: new Map(),
    tugas: new Map(daftar.map((t) => [t.id, t])),
    dpa: null,
  };
}
