import { kunciBerurutan } from '../../src/domain/urutan';
import { kalenderDari } from '../../src/domain/kalender';
import type { HariLibur } from '../../src/domain/kalender';
import type { Kantor } from '../../src/domain/kantor';
import type { Pegawai } from '../../src/domain/pegawai';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import { pembagiUntuk } from '../../src/domain/porsi';
import type { SubKegiatan } from '../../src/domain/subKegiatan';
import type { TugasTerbagi } from '../../src/domain/tugas';
import type { BagianId, KetidakhadiranId, PegawaiId, PenugasanId, SubKegiatanId, TugasId } from '../../src/domain/ids';
import type { BerkasContoh, IsiContoh } from '../../src/importers/contoh';
import { bacaContoh } from '../../src/importers/contoh';
import { berkas } from './buku';
import { nomenklatur } from './daftar';

export function isiContoh(): IsiContoh {
  const baca = (nama: string): Uint8Array => berkas(`resources/contoh/${nama}`);
  const semua: BerkasContoh = {
    dpa: baca('dpa.csv'),
    pegawai: baca('pegawai.csv'),
    tugas: baca('tugas.csv'),
    penugasan: baca('penugasan.csv'),
    cuti: baca('cuti.csv'),
    pengaturan: baca('pengaturan.json'),
  };
  return bacaContoh(semua, nomenklatur());
}

/** The office as the program would hold it in memory after "Buka contoh". */
export function kantorContoh(isi: IsiContoh, libur: readonly HariLibur[], denganPembagian: boolean): Kantor {
  const bawaan = pengaturanBawaan(isi.pengaturan.identitas);
  const namaBagian = [...new Set(isi.pegawai.pegawai.map((p) => p.bagian))];
  const kunci = kunciBerurutan(Math.max(namaBagian.length, isi.tugas.tugas.length));
  const bagian = namaBagian.map((nama, i) => ({
    id: `b${i}` as BagianId,
    nama,
    kodeSubUnit: '',
    status: 'konsep' as const,
    urutan: kunci[i] ?? '',
  }));
  const idBagian = (nama: string): BagianId | null => bagian.find((b) => b.nama === nama)?.id ?? null;
  const pegawai = new Map<PegawaiId, Pegawai>();
  for (const p of isi.pegawai.pegawai) {
    const id = `p${p.nip}` as PegawaiId;
    const { bagian: namaBagianPegawai, timKerja: _tim, asal: _asal, ...lain } = p;
    pegawai.set(id, {
      ...lain,
      id,
      bagianId: idBagian(namaBagianPegawai),
      timKerjaId: null,
      alasanRendah: null,
      alasanMelebihi: null,
    });
  }
  const subKegiatan = new Map<SubKegiatanId, SubKegiatan>();
  for (const b of isi.dpa.baris) {
    const id = `s${b.kode}` as SubKegiatanId;
    const { bagian: milik, asal: _a, keyakinan: _k, calon: _c, temuan: _t, ...lain } = b;
    const alasanTanpaTugas = isi.pengaturan.tanpaTugas.find((t) => t.kode === b.kode)?.alasan ?? '';
    subKegiatan.set(id, { berlaku: true, ...lain, id, bagianId: idBagian(milik), alasanTanpaTugas });
  }
  const tugas = new Map<TugasId, TugasTerbagi>();
  isi.tugas.tugas.forEach((t, i) => {
    const id = `t${String(i).padStart(4, '0')}` as TugasId;
    const { bagian: milik, kode, namaSubKegiatan: _n, asal: _a, ...lain } = t;
    const dasar = { ...lain, dapatDibagi: true, hadirBersama: false };
    const penugasan = isi.penugasan
      .filter((p) => denganPembagian && p.bagian === milik && p.tugas === t.nama)
      .map((p, n) => ({
        id: `${id}-${n}` as PenugasanId,
        tugasId: id,
        pegawaiId: `p${p.nip}` as PegawaiId,
        porsi: p.porsi,
        peran: p.peran,
        terkunci: p.terkunci,
        persetujuanLintas: '',
      }));
    tugas.set(id, {
      ...dasar,
      id,
      bagianId: idBagian(milik),
      subKegiatanId: kode === '' ? null : (`s${kode}` as SubKegiatanId),
      pembagi: pembagiUntuk(dasar),
      urutan: kunci[i] ?? '',
      penugasan,
    });
  });
  const ketidakhadiran = new Map<
    PegawaiId,
    Kantor['ketidakhadiran'] extends ReadonlyMap<PegawaiId, infer V> ? V : never
  >();
  isi.cuti.forEach((c, i) => {
    const pegawaiId = `p${c.nip}` as PegawaiId;
    const baru = { id: `k${i}` as KetidakhadiranId, pegawaiId, mulai: c.mulai, akhir: c.akhir, jenis: c.jenis };
    ketidakhadiran.set(pegawaiId, [...(ketidakhadiran.get(pegawaiId) ?? []), baru]);
  });
  const ramadan = {
    tahun: 2026,
    mulai: '2026-02-19',
    akhir: '2026-03-19',
    status: 'sementara' as const,
    sumber: 'uji',
  };
  return {
    pengaturan: {
      ...bawaan,
      kop: isi.pengaturan.kop,
      penandatangan: isi.pengaturan.penandatangan,
      surat: isi.pengaturan.surat,
    },
    kalender: kalenderDari(2026, libur, ramadan),
    bagian,
    timKerja: [],
    pegawai,
    ketidakhadiran,
    subKegiatan,
    tugas,
    dpa: null,
  };
}
