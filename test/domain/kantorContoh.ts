import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parseBulan } from '../../src/domain/bulan';
import type { BagianId, PegawaiId, PenugasanId, TugasId } from '../../src/domain/ids';
import type { HariLibur, Ramadan } from '../../src/domain/kalender';
import { kalenderDari } from '../../src/domain/kalender';
import type { Kantor } from '../../src/domain/kantor';
import type { Bagian, Pegawai } from '../../src/domain/pegawai';
import { pengaturanBawaan } from '../../src/domain/pengaturan';
import { pembagiUntuk } from '../../src/domain/porsi';
import { parseSyarat } from '../../src/domain/syarat';
import type { Penugasan, Tugas, TugasTerbagi } from '../../src/domain/tugas';

const TAHUN = 2026;
const akar = new URL('../../', import.meta.url);

function baca(jalur: string): Record<string, string>[] {
  const teks = readFileSync(new URL(jalur, akar), 'utf8');
  return Papa.parse<Record<string, string>>(teks, { header: true, skipEmptyLines: true }).data;
}

/** The drafted office (11 bagian, 112 people, 337 tasks) as it stands in the files: nothing divided. */
export function kantorContoh(): Kantor {
  const libur = baca('resources/kalender/libur.csv') as unknown as HariLibur[];
  const ramadan = baca('resources/kalender/ramadan.csv').map((r) => ({
    ...r,
    tahun: Number(r.tahun),
  })) as unknown as Ramadan[];
  const barisPegawai = baca('test/fixtures/contoh/pegawai.csv');
  const nama = [...new Set(barisPegawai.map((b) => b.bagian ?? ''))];
  const bagian = nama.map((n, i): Bagian => ({
    id: `b${i}` as BagianId,
    nama: n,
    kodeSubUnit: '',
    status: 'konsep',
    urutan: `a${i}`,
  }));
  const idBagian = (n: string): BagianId => `b${nama.indexOf(n)}` as BagianId;
  return {
    pengaturan: pengaturanBawaan({
      opd: 'Sekretariat Daerah',
      daerah: 'Kabupaten Contoh',
      tahun: TAHUN,
      kodeUnit: '',
      jenisPemda: 'kabkota',
      contoh: true,
    }),
    kalender: kalenderDari(TAHUN, libur, ramadan),
    bagian,
    timKerja: [],
    pegawai: new Map(pegawaiContoh(barisPegawai, idBagian).map((p) => [p.id, p])),
    ketidakhadiran: new Map(),
    subKegiatan: new Map(),
    tugas: new Map(
      baca('test/fixtures/contoh/tugas.csv')
        .map((b, i) => tugasContoh(b, i, idBagian))
        .map((t) => [t.id, t]),
    ),
    dpa: null,
  };
}

function pegawaiContoh(baris: Record<string, string>[], idBagian: (nama: string) => BagianId): Pegawai[] {
  const hasil: Pegawai[] = [];
  for (const b of baris) {
    for (let i = 0; i < Number(b.jumlah); i += 1) {
      const nomor = String(hasil.length + 1).padStart(3, '0');
      hasil.push({
        id: `p${nomor}` as PegawaiId,
        nama: `Pegawai ${nomor}`,
        nip: '',
        jenisPegawai: b.jenis_pegawai as Pegawai['jenisPegawai'],
        golongan: b.golongan ?? '',
        fte: Math.round(Number(b.fte) * 1000),
        status: 'aktif',
        kompetensi: [],
        bagianId: idBagian(b.bagian ?? ''),
        timKerjaId: null,
        jabatan: b.jabatan ?? '',
        jenisJabatan: b.jenis_jabatan as Pegawai['jenisJabatan'],
        kelas: Number(b.kelas),
        masuk: null,
        keluar: null,
        alasanRendah: null,
        alasanMelebihi: null,
      });
    }
  }
  return hasil;
}

function tugasContoh(b: Record<string, string>, i: number, idBagian: (nama: string) => BagianId): TugasTerbagi {
  const bulan = parseBulan(b.bulan ?? '');
  if (!bulan.ok) throw new Error(`Bulan tidak terbaca: ${b.bulan}`);
  const { syarat, temuan } = parseSyarat(b.syarat ?? '');
  if (temuan.length > 0) throw new Error(temuan.join('; '));
  const volume = Number(b.volume);
  const dasar = { jenis: 'hasil', volume, dapatDibagi: volume > 1, hadirBersama: false } as const;
  return {
    ...dasar,
    id: `t${String(i + 1).padStart(3, '0')}` as TugasId,
    sumber: b.kode_sub_kegiatan === '' ? 'tusi' : 'dpa',
    subKegiatanId: null,
    bagianId: idBagian(b.bagian ?? ''),
    nama: b.tugas ?? '',
    keluaran: b.keluaran ?? '',
    satuan: b.satuan ?? '',
    sifat: b.sifat as Tugas['sifat'],
    norma: Number(b.norma_menit),
    satuanNorma: 'menit',
    asalNorma: 'perkiraan',
    jendela: bulan.bulan.length === 12 ? { jenis: 'tahun' } : { jenis: 'bulan', bulan: bulan.bulan },
    pembagi: pembagiUntuk(dasar),
    syarat,
    dasar: b.dasar ?? '',
    petunjuk: '',
    urutan: `a${String(i).padStart(4, '0')}`,
    penugasan: [],
  };
}

/** The same office with these shares: [task, person, porsi]. */
export function denganPorsi(kantor: Kantor, daftar: Iterable<readonly [TugasId, PegawaiId, number]>): Kantor {
  const tugas = new Map(kantor.tugas);
  let nomor = 0;
  for (const [tugasId, pegawaiId, porsi] of daftar) {
    const lama = tugas.get(tugasId);
    if (lama === undefined) throw new Error(`Tidak ada tugas ${tugasId}`);
    nomor += 1;
    const baru: Penugasan = {
      id: `n${String(nomor).padStart(5, '0')}` as PenugasanId,
      tugasId,
      pegawaiId,
      porsi,
      peran: lama.penugasan.length === 0 ? 'ketua' : 'anggota',
      terkunci: false,
      persetujuanLintas: '',
    };
    tugas.set(tugasId, { ...lama, penugasan: [...lama.penugasan, baru] });
  }
  return { ...kantor, tugas };
}
