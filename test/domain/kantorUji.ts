import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parseBulan } from '../../src/domain/bulan';
import type { BagianId, PegawaiId, PenugasanId, SubKegiatanId, TugasId } from '../../src/domain/ids';
import { parseJenisJabatan, parseJenisPegawai } from '../../src/domain/jabatan';
import type { HariLibur, KalenderTahun, Ramadan } from '../../src/domain/kalender';
import { kalenderDari } from '../../src/domain/kalender';
import type { Kantor } from '../../src/domain/kantor';
import type { Bagian, Pegawai } from '../../src/domain/pegawai';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import { pembagiUntuk } from '../../src/domain/porsi';
import type { SubKegiatan } from '../../src/domain/subKegiatan';
import { parseSyarat, SYARAT_KOSONG } from '../../src/domain/syarat';
import type { Penugasan, Tugas, TugasTerbagi } from '../../src/domain/tugas';

const akar = new URL('../../', import.meta.url);

export function bacaCsv<Baris>(jalur: string): Baris[] {
  return Papa.parse<Baris>(readFileSync(new URL(jalur, akar), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

export const TABEL_LIBUR = bacaCsv<HariLibur>('resources/kalender/libur.csv');
export const TABEL_RAMADAN = bacaCsv<Record<keyof Ramadan, string>>('resources/kalender/ramadan.csv').map(
  (r): Ramadan => ({
    tahun: Number(r.tahun),
    mulai: r.mulai,
    akhir: r.akhir,
    status: r.status === 'ditetapkan' ? 'ditetapkan' : 'sementara',
    sumber: r.sumber,
  }),
);
export const KALENDER_2026: KalenderTahun = kalenderDari(2026, TABEL_LIBUR, TABEL_RAMADAN);
export const PENGATURAN = pengaturanBawaan({
  opd: 'Sekretariat Daerah',
  daerah: 'Kabupaten Contoh',
  tahun: 2026,
  kodeUnit: '4.01.0.00.0.00.01.0000',
  jenisPemda: 'kabkota',
  contoh: true,
});

export function pegawai(isi: Partial<Omit<Pegawai, 'id'>> & { id: string }): Pegawai {
  return {
    nama: `Pegawai ${isi.id}`,
    nip: '',
    jenisPegawai: 'PNS',
    golongan: '',
    fte: 1000,
    status: 'aktif',
    kompetensi: [],
    bagianId: 'b1' as BagianId,
    timKerjaId: null,
    jabatan: 'Penelaah Teknis Kebijakan',
    jenisJabatan: 'Pelaksana',
    kelas: 7,
    masuk: null,
    keluar: null,
    alasanRendah: null,
    alasanMelebihi: null,
    ...isi,
    id: isi.id as PegawaiId,
  };
}

/** A task with shares given as [person, porsi] pairs. */
export function tugas(
  isi: Partial<Omit<Tugas, 'id'>> & { id: string },
  porsi: readonly (readonly [string, number])[] = [],
): TugasTerbagi {
  const dasar = { jenis: 'hasil', volume: 1, dapatDibagi: true, hadirBersama: false, ...isi } as const;
  return {
    sumber: 'tusi',
    subKegiatanId: null,
    bagianId: 'b1' as BagianId,
    nama: `Tugas ${isi.id}`,
    keluaran: '',
    satuan: 'Dokumen',
    sifat: 'rutin',
    norma: 60,
    satuanNorma: 'menit',
    asalNorma: 'perkiraan',
    jendela: { jenis: 'tahun' },
    pembagi: pembagiUntuk(dasar),
    syarat: SYARAT_KOSONG,
    dasar: '',
    petunjuk: '',
    urutan: 'a0',
    ...dasar,
    id: isi.id as TugasId,
    penugasan: porsi.map(([orang, bagian], i): Penugasan => ({
      id: `${isi.id}-${i}` as PenugasanId,
      tugasId: isi.id as TugasId,
      pegawaiId: orang as PegawaiId,
      porsi: bagian,
      peran: i === 0 ? 'ketua' : 'anggota',
      terkunci: false,
      persetujuanLintas: '',
    })),
  };
}

export function subKegiatan(isi: Partial<Omit<SubKegiatan, 'id'>> & { id: string }): SubKegiatan {
  return {
    kode: '4.01.01.2.13.0001',
    nama: `Sub kegiatan ${isi.id}`,
    kodeKegiatan: '4.01.01.2.13',
    namaKegiatan: '',
    kodeProgram: '4.01.01',
    namaProgram: '',
    kodeSubUnit: '',
    namaSubUnit: '',
    bagianId: 'b1' as BagianId,
    alasanTanpaTugas: '',
    berlaku: true,
    pagu: 0,
    indikator: [],
    ...isi,
    id: isi.id as SubKegiatanId,
  };
}

export function bagian(id: string, nama = `Bagian ${id}`): Bagian {
  return { id: id as BagianId, nama, kodeSubUnit: '', status: 'konsep', urutan: 'a0' };
}

export function kantor(isi: {
  pegawai?: readonly Pegawai[];
  tugas?: readonly TugasTerbagi[];
  subKegiatan?: readonly SubKegiatan[];
  bagian?: readonly Bagian[];
  lain?: Partial<Kantor>;
}): Kantor {
  return {
    pengaturan: PENGATURAN,
    kalender: KALENDER_2026,
    bagian: isi.bagian ?? [bagian('b1'), bagian('b2')],
    timKerja: [],
    pegawai: new Map((isi.pegawai ?? []).map((p) => [p.id, p])),
    ketidakhadiran: new Map(),
    subKegiatan: new Map((isi.subKegiatan ?? []).map((s) => [s.id, s])),
    tugas: new Map((isi.tugas ?? []).map((t) => [t.id, t])),
    dpa: null,
    ...isi.lain,
  };
}

interface BarisPegawai {
  bagian: string;
  jabatan: string;
  jenis_jabatan: string;
  kelas: string;
  golongan: string;
  jenis_pegawai: string;
  fte: string;
  jumlah: string;
}
interface BarisTugas {
  bagian: string;
  kode_sub_kegiatan: string;
  nama_sub_kegiatan: string;
  tugas: string;
  satuan: string;
  volume: string;
  norma_menit: string;
  bulan: string;
  syarat: string;
}

/** The drafted office of shared data: 11 bagian, 112 people, 337 tasks, nobody assigned yet. */
export function kantorContoh(): Kantor {
  const orang: Pegawai[] = [];
  for (const [n, b] of bacaCsv<BarisPegawai>('test/fixtures/contoh_pegawai.csv').entries()) {
    for (let i = 0; i < Number(b.jumlah); i++) {
      orang.push(
        pegawai({
          id: `p${n}-${i}`,
          jabatan: b.jabatan,
          jenisJabatan: parseJenisJabatan(b.jenis_jabatan),
          jenisPegawai: parseJenisPegawai(b.jenis_pegawai) ?? 'Non-ASN',
          kelas: Number(b.kelas),
          fte: Number(b.fte) * 1000,
          bagianId: b.bagian as BagianId,
        }),
      );
    }
  }
  const sub = new Map<string, SubKegiatan>();
  const daftar = bacaCsv<BarisTugas>('test/fixtures/contoh_tugas.csv').map((b, n) => {
    const kode = b.kode_sub_kegiatan;
    const kunci = `${b.bagian}/${kode}`;
    if (kode !== '' && !sub.has(kunci)) {
      sub.set(
        kunci,
        subKegiatan({ id: kunci, kode, nama: b.nama_sub_kegiatan, bagianId: b.bagian as BagianId, pagu: 1e8 }),
      );
    }
    const bulan = parseBulan(b.bulan);
    if (!bulan.ok) throw new Error(`bulan ${b.bulan}`);
    const { syarat, temuan } = parseSyarat(b.syarat);
    if (temuan.length > 0) throw new Error(temuan.join());
    return tugas({
      id: `t${n}`,
      nama: b.tugas,
      satuan: b.satuan,
      sumber: kode === '' ? 'tusi' : 'dpa',
      subKegiatanId: kode === '' ? null : (kunci as SubKegiatanId),
      bagianId: b.bagian as BagianId,
      volume: Number(b.volume),
      norma: Number(b.norma_menit),
      jendela: { jenis: 'bulan', bulan: bulan.bulan },
      syarat,
    });
  });
  const nama = [...new Set(orang.map((p) => String(p.bagianId)))];
  return kantor({
    pegawai: orang,
    tugas: daftar,
    subKegiatan: [...sub.values()],
    bagian: nama.map((b) => bagian(b, b)),
  });
}
