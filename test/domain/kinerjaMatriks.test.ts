import { describe, expect, it } from 'vitest';
import type { BagianId, PegawaiId, SubKegiatanId, TimKerjaId } from '../../src/domain/ids';
import { tugasPerPegawai, type Kantor } from '../../src/domain/kantor';
import { HASIL_TUSI, hasilBagian, pencariHasil, type HasilPimpinan } from '../../src/domain/kinerjaHasil';
import { LUAR_HASIL_KETUA, matriksUnit } from '../../src/domain/kinerjaMatriks';
import { susunanUnit } from '../../src/domain/kinerjaSusunan';
import type { SubKegiatan } from '../../src/domain/subKegiatan';
import { BAGIAN_A, BAGIAN_B, kantorKecil, orang, tugas } from './kantorKecil';

const sub = (id: string, kode: string, ubah: Partial<SubKegiatan> = {}): SubKegiatan => ({
  id: id as SubKegiatanId,
  kode,
  nama: `Sub ${id}`,
  kodeKegiatan: kode.split('.').slice(0, 5).join('.'),
  namaKegiatan: 'Penataan Organisasi',
  kodeProgram: '4.01.01',
  namaProgram: 'Program',
  kodeSubUnit: '',
  namaSubUnit: '',
  bagianId: BAGIAN_A,
  alasanTanpaTugas: '',
  pagu: 1000,
  indikator: [{ uraian: `Jumlah ${id}`, target: '1', satuan: 'Dokumen' }],
  berlaku: true,
  ...ubah,
});
const TIM = 'tk1' as TimKerjaId;
const p = (n: number): PegawaiId => `p${n}` as PegawaiId;
const hasil = (id: string, kode: readonly string[]): HasilPimpinan => ({ id, uraian: id, indikator: [], kode });

/** Kepala p1; tim p2 (ketua), p3; p4 alone; p5 of another bagian. */
function kantor(): Kantor {
  const orangnya = [
    orang(1, { jenisJabatan: 'Administrator', jabatan: 'Kepala Bagian Hukum' }),
    orang(2, { jenisJabatan: 'Fungsional (penyetaraan)', timKerjaId: TIM }),
    orang(3, { timKerjaId: TIM }),
    orang(4),
    orang(5, { bagianId: BAGIAN_B }),
    orang(6, { status: 'keluar' }),
  ];
  const s1 = sub('s1', '4.01.01.2.13.0001');
  const s2 = sub('s2', '4.01.01.2.14.0001', { namaKegiatan: 'Fasilitasi Produk Hukum' });
  const daftar = [
    tugas(1, {
      nama: 'Penyusunan Laporan',
      subKegiatanId: s1.id,
      sumber: 'dpa',
      penugasan: [
        { pegawaiId: p(2), porsi: 5000 },
        { pegawaiId: p(3), porsi: 5000 },
      ],
    }),
    tugas(2, { nama: 'Verifikasi data', subKegiatanId: s1.id, sumber: 'dpa', penugasan: [{ pegawaiId: p(3) }] }),
    tugas(3, { nama: 'Rapat rutin', penugasan: [{ pegawaiId: p(4) }, { pegawaiId: p(1) }] }),
    tugas(4, {
      nama: 'Pengelolaan arsip',
      subKegiatanId: s2.id,
      sumber: 'dpa',
      penugasan: [{ pegawaiId: p(3) }, { pegawaiId: p(5) }],
    }),
    tugas(5, { nama: 'Tugas bagian lain', bagianId: BAGIAN_B, penugasan: [{ pegawaiId: p(5) }, { pegawaiId: p(4) }] }),
    tugas(6, { nama: 'Tugas yang pergi', penugasan: [{ pegawaiId: p(6) }] }),
  ];
  return {
    ...kantorKecil(orangnya, daftar),
    timKerja: [{ id: TIM, bagianId: BAGIAN_A, nama: 'Kelembagaan', urutan: 'a' }],
    subKegiatan: new Map([s1, s2].map((s) => [s.id, s])),
  };
}
const susun = (k: Kantor, id: BagianId = BAGIAN_A) => susunanUnit(k, id, [...k.pegawai.values()], tugasPerPegawai(k));

describe('hasil pimpinan', () => {
  it('R2: without typed results one per kegiatan, in result language, with the indicators of its lines', () => {
    const hasilnya = hasilBagian(kantor(), BAGIAN_A, []);
    expect(hasilnya.map((h) => h.uraian)).toEqual(['Tertatanya Organisasi', 'Terfasilitasinya Produk Hukum']);
    expect(hasilnya[0]?.indikator).toEqual([{ uraian: 'Jumlah s1', target: '1', satuan: 'Dokumen' }]);
  });

  it('R1, R3: typed results take the tasks their codes cover, the most specific first; the rest is tugas dan fungsi', () => {
    const k = kantor();
    const ditulis = [hasil('kegiatan', ['2.13']), hasil('sub', ['4.01.01.2.13.0001'])];
    expect(hasilBagian(k, BAGIAN_A, [{ bagianId: BAGIAN_A, hasil: ditulis }])).toBe(ditulis);
    const cari = pencariHasil(ditulis, k);
    expect(cari(k.tugas.get('t1' as never)!).id).toBe('sub');
    expect(cari(k.tugas.get('t4' as never)!)).toBe(HASIL_TUSI);
    expect(cari(k.tugas.get('t3' as never)!)).toBe(HASIL_TUSI);
  });
});

describe('susunan unit', () => {
  it('U1–U5: the kepala first, the ketua of each tim, members below, people of other bagian marked, leavers nowhere', () => {
    const { langsung, tim } = susun(kantor());
    expect(langsung.map((a) => [a.pegawai.id, a.peran, a.dari])).toEqual([
      ['p1', 'kepala', ''],
      ['p2', 'ketua', ''],
      ['p4', 'anggota', ''],
      ['p5', 'anggota', 'Umum'],
    ]);
    expect(tim.map((t) => [t.nama, t.ketua.pegawai.id, t.anggota.map((a) => a.pegawai.id)])).toEqual([
      ['Kelembagaan', 'p2', ['p3']],
    ]);
  });

  it('U3: without a tim kerja one belongs to the Pengawas with whom the work is shared', () => {
    const k = kantorKecil(
      [
        orang(1, { jenisJabatan: 'Administrator' }),
        orang(2, { jenisJabatan: 'Pengawas', jabatan: 'Kepala Subbagian Umum' }),
        orang(3),
      ],
      [
        tugas(1, {
          penugasan: [
            { pegawaiId: p(2), porsi: 5000 },
            { pegawaiId: p(3), porsi: 5000 },
          ],
        }),
      ],
    );
    expect(susun(k).tim.map((t) => [t.nama, t.anggota.map((a) => a.pegawai.id)])).toEqual([['Subbagian Umum', ['p3']]]);
  });
});

describe('matriks peran hasil', () => {
  it('X2: one level has everybody below the leader, who is no row of the own results; every task of the unit stands once in the cells of each person on it', () => {
    const [satu, ...lain] = matriksUnit(kantor(), susun(kantor()), [], 1);
    expect(lain).toEqual([]);
    expect(satu?.kolom.map((h) => h.uraian)).toEqual([
      'Tertatanya Organisasi',
      'Terfasilitasinya Produk Hukum',
      HASIL_TUSI.uraian,
    ]);
    expect(satu?.baris.map((b) => [b.pegawai.id, b.sel])).toEqual([
      ['p2', [['Tersusunnya Laporan'], [], []]],
      ['p3', [['Tersusunnya Laporan', 'Terverifikasinya data'], ['Terkelolanya arsip'], []]],
      ['p4', [[], [], ['Terlaksananya rapat rutin']]],
      ['p5', [[], ['Terkelolanya arsip'], []]],
    ]);
  });

  it('X3, X4: two levels: only the ketua’s own results on top of the tim; what the ketua has no part in stands last', () => {
    const [pertama, kedua] = matriksUnit(kantor(), susun(kantor()), [], 2);
    expect(pertama?.baris.map((b) => b.pegawai.id)).toEqual(['p2', 'p4', 'p5']);
    expect([kedua?.tim, kedua?.pimpinan?.id]).toEqual(['Kelembagaan', 'p2']);
    expect(kedua?.kolom.map((h) => h.uraian)).toEqual(['Tersusunnya Laporan', LUAR_HASIL_KETUA.uraian]);
    expect(kedua?.baris.map((b) => b.sel)).toEqual([
      [['Tersusunnya Laporan', 'Terverifikasinya data'], ['Terkelolanya arsip']],
    ]);
  });

  it('X3: a member’s task supports the ketua’s task on the same result of the leader when none has its sub kegiatan', () => {
    const k = kantor();
    const s3 = sub('s3', '4.01.01.2.13.0002');
    const lagi = tugas(7, { nama: 'Evaluasi jabatan', subKegiatanId: s3.id, penugasan: [{ pegawaiId: p(3) }] });
    const luas: Kantor = {
      ...k,
      subKegiatan: new Map([...k.subKegiatan, [s3.id, s3]]),
      tugas: new Map([...k.tugas, [lagi.id, lagi]]),
    };
    const [, kedua] = matriksUnit(luas, susun(luas), [], 2);
    expect(kedua?.baris[0]?.sel[0]).toHaveLength(3);
  });

  it('the work of another unit stands in the matrix of that unit', () => {
    const [satu] = matriksUnit(kantor(), susun(kantor(), BAGIAN_B), [], 1);
    expect(satu?.baris.map((b) => [b.pegawai.id, b.dari])).toEqual([
      ['p4', 'Hukum'],
      ['p5', ''],
    ]);
  });
});
