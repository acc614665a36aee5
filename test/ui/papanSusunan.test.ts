import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BagianPorsi, BarisPapan, KartuPapan, Papan } from '../../src/api/views';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { SYARAT_KOSONG } from '../../src/domain/syarat';
import { dampakLepas, perluPersetujuan } from '../../src/ui/pembagian/dampak';
import { susunBaris } from '../../src/ui/pembagian/susunBaris';
import { susunKartu, tenggatDari, type SusunanKartu } from '../../src/ui/pembagian/susunKartu';
import { terapkan } from '../../src/ui/pembagian/terapkan';
import { teksTim } from '../../src/ui/pembagian/timPapan';
import { tujuanDenganTombol } from '../../src/ui/pembagian/tujuanDenganTombol';

const kartu = (id: string, isi: Partial<KartuPapan> = {}): KartuPapan => ({
  id: id as TugasId,
  sumber: 'dpa',
  subKegiatanId: null,
  bagianId: null,
  nama: `Tugas ${id}`,
  keluaran: '',
  satuan: 'Dokumen',
  jenis: 'hasil',
  sifat: 'rutin',
  volume: 10,
  norma: 60,
  satuanNorma: 'menit',
  asalNorma: 'perkiraan',
  jendela: { jenis: 'tahun' },
  pembagi: 10,
  dapatDibagi: true,
  hadirBersama: false,
  syarat: SYARAT_KOSONG,
  dasar: '',
  petunjuk: '',
  urutan: '',
  versi: 1,
  namaBagian: '',
  kodeSubKegiatan: '',
  namaSubKegiatan: '',
  menit: 600,
  rupiah: 0,
  jumlahPorsi: 0,
  sisaTeks: '',
  sebab: [],
  habis: false,
  pembagian: [],
  menitPeriode: 600,
  ...isi,
});
const orang = (id: string, isi: Partial<BarisPapan> = {}): BarisPapan => ({
  pegawaiId: id as PegawaiId,
  nama: id,
  jabatan: 'Pengolah Data',
  jenisJabatan: 'Pelaksana',
  kelas: 7,
  kompetensi: [],
  bagianId: null,
  timKerjaId: null,
  namaBagian: '',
  namaTim: '',
  dihitung: true,
  kapasitas: 6000,
  beban: 600,
  kapasitasSetahun: 6000,
  bebanSetahun: 600,
  segmen: [],
  ...isi,
});
const susunan: SusunanKartu = { urut: 'asal', cari: '', tahun: 2026, hariIni: '2026-05-04' };
const nama = (daftar: ReturnType<typeof susunKartu>) => daftar.map((b) => (b.jenis === 'judul' ? b.tanda : b.kartu.id));

describe('the left list', () => {
  test('groups by sub kegiatan, then Tusi, Disposisi and tugas tambahan; what is overdue first in its group', () => {
    const daftar = [
      kartu('d', { sumber: 'tambahan' }),
      kartu('c', { sumber: 'disposisi' }),
      kartu('b', { sumber: 'tusi' }),
      kartu('a2', { kodeSubKegiatan: '4.01.01.2.01.0001' }),
      kartu('a1', { kodeSubKegiatan: '4.01.01.2.01.0001', jendela: { jenis: 'bulan', bulan: [1, 2, 3] } }),
    ];
    expect(nama(susunKartu(daftar, susunan))).toEqual([
      '4.01.01.2.01.0001', 'a1', 'a2', 'Tusi', 'b', 'Disposisi', 'c', 'Tugas tambahan', 'd',
    ]); // prettier-ignore
  });

  test('orders flat by minutes, deadline or rupiah, undated and unknown last', () => {
    const daftar = [
      kartu('a', { menit: 10, rupiah: 5, jendela: { jenis: 'tahun' } }),
      kartu('b', { menit: null, rupiah: 9, jendela: { jenis: 'bulan', bulan: [9] } }),
      kartu('c', { menit: 30, rupiah: 7, jendela: { jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' } }),
    ];
    expect(nama(susunKartu(daftar, { ...susunan, urut: 'menit' }))).toEqual(['c', 'a', 'b']);
    expect(nama(susunKartu(daftar, { ...susunan, urut: 'tenggat' }))).toEqual(['c', 'b', 'a']);
    expect(nama(susunKartu(daftar, { ...susunan, urut: 'rupiah' }))).toEqual(['b', 'c', 'a']);
  });

  test('the filter finds every word in name, sub kegiatan or bagian, whatever the case', () => {
    const daftar = [kartu('a', { nama: 'Penyusunan LKjIP', namaBagian: 'Organisasi' }), kartu('b')];
    expect(nama(susunKartu(daftar, { ...susunan, urut: 'menit', cari: 'lkjip organ' }))).toEqual(['a']);
  });

  test('a deadline is the last day of the last month, or of the dates', () => {
    expect(tenggatDari({ jenis: 'bulan', bulan: [1, 6] }, 2026, '2026-02-01')).toBe('2026-06-30');
    expect(tenggatDari({ jenis: 'tahun' }, 2026, '2026-02-01')).toBeNull();
    const mingguan = { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null } as const;
    expect(tenggatDari(mingguan, 2026, '2026-05-06')).toBe('2026-05-10');
  });

  test('no card is lost or doubled by any order', () => {
    const daftar = fc.array(
      fc.record({ menit: fc.nat(99), sumber: fc.constantFrom('dpa', 'tusi', 'disposisi', 'tambahan') }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(daftar, fc.constantFrom('asal', 'menit', 'tenggat', 'rupiah'), (isi, urut) => {
        const semua = isi.map((k, i) => kartu(`t${i}`, { ...k, kodeSubKegiatan: String(k.menit % 3) }));
        const hasil = susunKartu(semua, { ...susunan, urut }).flatMap((b) => (b.jenis === 'kartu' ? [b.kartu.id] : []));
        expect([...hasil].sort()).toEqual(semua.map((k) => k.id).sort());
      }),
    );
  });
});

test('people stand under their tim kerja, the head first, people without a tim last, never ranked by load', () => {
  const daftar = [
    orang('staf', { beban: 0 }),
    orang('anggota', { timKerjaId: 't1' as never, namaTim: 'Tim Anjab', beban: 9999 }),
    orang('kabag', { jabatan: 'Plt. Kepala Bagian Organisasi' }),
    orang('anggota2', { timKerjaId: 't1' as never, namaTim: 'Tim Anjab', beban: 0 }),
  ];
  expect(susunBaris(daftar, false).map((b) => (b.jenis === 'judul' ? b.nama : b.kunci))).toEqual([
    'Pimpinan', 'kabag', 'Tim Anjab', 'anggota', 'anggota2', 'Tanpa tim kerja', 'staf',
  ]); // prettier-ignore
});

describe('what a drop would do', () => {
  const bawaan = { jenis: 'kartu', tugasIds: ['a' as TugasId], nama: '', menit: 0 } as const;
  test('adds what is left of the task, evenly shared with Ctrl', () => {
    const pembagian = [
      { penugasanId: 'p' as never, pegawaiId: 'lain' as PegawaiId, nama: '', porsi: 4, menit: 240, peran: 'ketua', terkunci: false, persetujuanLintas: '' } as const,
    ]; // prettier-ignore
    const sebagian = kartu('a', { pembagian, jumlahPorsi: 4 });
    expect(dampakLepas(bawaan, [sebagian], orang('x'), false)).toMatchObject({
      menit: 360,
      sebelum: 0.1,
      sesudah: 0.16,
    });
    expect(dampakLepas(bawaan, [sebagian], orang('x'), true).menit).toBe(300);
  });

  test('a part moved to the person who has it changes nothing', () => {
    const segmen = { jenis: 'segmen', penugasanId: 'p' as never, tugasId: 'a' as TugasId, dari: 'x' as PegawaiId, nama: '', menit: 60 } as const; // prettier-ignore
    expect(dampakLepas(segmen, [], orang('x'), false).menit).toBe(0);
    expect(dampakLepas(segmen, [], orang('y'), false).menit).toBe(60);
  });

  test('says why somebody may not, and when the home head must consent', () => {
    const berkelas = kartu('a', { syarat: { ...SYARAT_KOSONG, kelasMin: 9, kelasMax: 10 }, bagianId: 'b1' as never });
    expect(dampakLepas(bawaan, [berkelas], orang('x'), false).halangan).toContain('kelas 9–10');
    expect(perluPersetujuan([berkelas], orang('x', { bagianId: 'b2' as never }))).toBe(true);
    expect(perluPersetujuan([berkelas], orang('x', { bagianId: 'b1' as never }))).toBe(false);
    const ahli = kartu('a', { syarat: { ...SYARAT_KOSONG, kompetensi: ['PBJ'], jenisJabatan: ['Pelaksana'] } });
    expect(dampakLepas(bawaan, [ahli], orang('x', { kompetensi: ['SIM A'] }), false).halangan).toContain('PBJ');
    expect(dampakLepas(bawaan, [ahli], orang('x', { kompetensi: ['pbj'] }), false).halangan).toBe('');
    expect(dampakLepas(bawaan, [ahli], orang('x', { jenisJabatan: 'JPT' }), false).halangan).toContain('Pelaksana');
  });

  const bagian = (id: string, isi: Partial<BagianPorsi> = {}): BagianPorsi => ({
    penugasanId: `a.${id}` as never,
    pegawaiId: id as PegawaiId,
    nama: id,
    porsi: 5,
    menit: 300,
    peran: 'anggota',
    terkunci: false,
    persetujuanLintas: '',
    ...isi,
  });
  const tim = { ...SYARAT_KOSONG, orangMin: 2, orangMax: 2, ketuaKelasMin: 9 };
  const papanDari = (satu: KartuPapan, pegawai: readonly BarisPapan[]): Papan => ({
    periode: '', hariKerja: 0, tugas: [satu], totalTugas: 1, totalMenit: 0, terbagiBelumHabis: 0, pegawai,
  }); // prettier-ignore

  test('P12, P14: a team that is full takes nobody, and its last place waits for a ketua', () => {
    const penuh = kartu('a', {
      syarat: tim,
      pembagian: [bagian('s'), bagian('t', { peran: 'ketua' })],
      jumlahPorsi: 10,
    });
    expect(dampakLepas(bawaan, [penuh], orang('x'), true).halangan).toBe('sudah ada 2 pelaksana, paling banyak 2');
    const satu = kartu('a', {
      syarat: tim,
      pembagian: [bagian('s', { halanganKetua: 'ketua harus kelas ≥ 9, pegawai ini kelas 7' })],
      jumlahPorsi: 5,
    });
    expect(dampakLepas(bawaan, [satu], orang('x'), false).halangan).toBe('ketua harus kelas ≥ 9, pegawai ini kelas 7');
    expect(dampakLepas(bawaan, [satu], orang('x', { kelas: 9 }), false).halangan).toBe('');
  });

  test('a wholly divided card stays on the list while people are missing, and goes with the last of them', () => {
    const senior = orang('x', { kelas: 9 });
    const beri = (pegawaiId: string) =>
      ({
        jenis: 'beri',
        tugasIds: ['a' as TugasId],
        pegawaiId: pegawaiId as PegawaiId,
        cara: 'sisa',
        persetujuan: '',
      }) as const;
    const satu = terapkan(papanDari(kartu('a', { syarat: tim }), [orang('y'), senior]), beri('y'), new Map());
    expect(satu.tugas[0]).toMatchObject({ jumlahPorsi: 10, habis: false, sebab: ['kurangOrang', 'tanpaKetua'] });
    expect(teksTim(satu.tugas[0]!)).toBe('baru 1 dari sedikitnya 2 pelaksana; belum ada ketua (kelas ≥ 9)');
    const dua = terapkan(satu, beri('x'), new Map());
    expect(dua.tugas).toEqual([]);
    expect(dua.pegawai.map((p) => p.segmen.map((s) => [s.menit, s.peran]))).toEqual([
      [[300, 'anggota']],
      [[300, 'ketua']],
    ]);
  });
});

test('arrow keys walk the rows while something is carried, left leads back to the list', () => {
  const ids = ['a', 'b', 'c'] as PegawaiId[];
  const [a, b, c] = ids as [PegawaiId, PegawaiId, PegawaiId];
  expect(tujuanDenganTombol(ids, null, 'ArrowDown', b)).toBe(b);
  expect(tujuanDenganTombol(ids, b, 'ArrowDown', null)).toBe(c);
  expect(tujuanDenganTombol(ids, c, 'ArrowDown', null)).toBeNull();
  expect(tujuanDenganTombol(ids, b, 'ArrowLeft', null)).toBe('sisa');
  expect(tujuanDenganTombol(ids, 'sisa', 'ArrowRight', a)).toBe(a);
  expect(tujuanDenganTombol(ids, a, 'End', null)).toBe(c);
});
