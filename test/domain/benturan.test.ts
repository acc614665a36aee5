import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benturanPegawai, pekerjaanPegawai } from '../../src/domain/benturan';
import { muatTambahan, penggantiMuat, tenggatMuat } from '../../src/domain/benturanSaran';
import { hariDari, tanggalDari } from '../../src/domain/hari';
import { kapasitasPegawai } from '../../src/domain/hitungan';
import type { KetidakhadiranId, PegawaiId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import type { Pegawai } from '../../src/domain/pegawai';
import type { Jendela, TugasTerbagi } from '../../src/domain/tugas';
import { ujiMuat } from '../../src/domain/ujiMuat';
import { kantor, pegawai, tugas } from './kantorUji';

const hari = (mulai: string, akhir: string): Jendela => ({ jenis: 'tanggal', mulai, akhir });
const mingguan: Jendela = { jenis: 'berulang', tiap: 'minggu', mulai: '2026-07-06', akhir: '2026-07-31' };
const milik = (id: string, menit: number, jendela: Jendela, siapa = 'a'): TugasTerbagi =>
  tugas({ id, volume: 1, norma: menit, jendela }, [[siapa, 10_000]]);
const cuti = (mulai: string, akhir: string) => ({
  id: 'k' as KetidakhadiranId,
  pegawaiId: 'a' as PegawaiId,
  mulai,
  akhir,
  jenis: 'cuti_tahunan' as const,
});
const dunia = (
  daftar: readonly TugasTerbagi[],
  absen: readonly ReturnType<typeof cuti>[] = [],
  orang: Partial<Pegawai> = {},
) => {
  const a = pegawai({ ...orang, id: 'a' });
  const k: Kantor = {
    ...kantor({ pegawai: [a, pegawai({ id: 'b' }), pegawai({ id: 'c' })], tugas: daftar }),
    ketidakhadiran: new Map([['a' as PegawaiId, absen]]),
  };
  const tugasnya = (p: Pegawai): readonly TugasTerbagi[] =>
    daftar.filter((t) => t.penugasan.some((s) => s.pegawaiId === p.id));
  return { k, a, tugasnya, hasil: benturanPegawai(k, a, tugasnya(a)) };
};

describe('benturan', () => {
  it('W1 names days on which the office does not work, W2 days before and after the time in the office', () => {
    const libur = dunia([milik('t', 60, hari('2026-03-21', '2026-03-24'))]).hasil;
    expect(libur.map((b) => [b.sebab, b.menit])).toEqual([['libur', 60]]);
    const baru = dunia([milik('t', 60, hari('2026-03-02', '2026-03-06'))], [], { masuk: '2026-06-01' }).hasil;
    expect(baru.map((b) => b.sebab)).toEqual(['masa']);
  });

  it('W1 W2 C5 a Saturday is a working day of a unit with six days, and its conflicts are named so', () => {
    const sabtu = hari('2026-05-09', '2026-05-09');
    const enam = (orang: Partial<Pegawai>, menit: number, absen: readonly ReturnType<typeof cuti>[] = []) => {
      const { k, a, tugasnya } = dunia([milik('t', menit, sabtu)], absen, orang);
      const bagian = k.bagian.map((b) => (b.id === a.bagianId ? { ...b, hariKerja: 6 as const } : b));
      expect(bagian).toContainEqual(expect.objectContaining({ hariKerja: 6 }));
      return benturanPegawai({ ...k, bagian }, a, tugasnya(a)).map((b) => [b.sebab, b.menit]);
    };
    expect(dunia([milik('t', 60, sabtu)]).hasil.map((b) => b.sebab)).toEqual(['libur']);
    expect(enam({}, 60)).toEqual([]);
    expect(enam({}, 1000)).toEqual([['pendek', 1000 - 262]]);
    expect(enam({}, 60, [cuti('2026-05-09', '2026-05-09')])).toEqual([['tidakHadir', 60]]);
    expect(enam({ masuk: '2026-06-01' }, 60)).toEqual([['masa', 60]]);
  });

  it('W3 a week of leave keeps its part of weekly work, named with the leave', () => {
    const { hasil } = dunia([milik('kas', 400, mingguan)], [cuti('2026-07-13', '2026-07-17')]);
    expect(hasil).toHaveLength(1);
    expect(hasil[0]).toMatchObject({ tugasId: 'kas', menit: 100, sebab: 'tidakHadir' });
    expect(hasil[0]?.absen?.mulai).toBe('2026-07-13');
    expect(hasil[0]?.potongan.map((p) => [tanggalDari(p.mulai), tanggalDari(p.akhir)])).toEqual([
      ['2026-07-13', '2026-07-19'],
    ]);
  });

  it('W4 work that is longer than its days, W5 days that other work fills', () => {
    const { hasil } = dunia([
      milik('a', 1575, hari('2026-07-06', '2026-07-10')),
      milik('b', 700, hari('2026-07-06', '2026-07-10')),
    ]);
    expect(hasil.map((b) => [b.tugasId, b.sebab, b.menit])).toEqual([['b', 'penuh', 700]]);
    const pendek = dunia(
      [milik('a', 2000, hari('2026-07-06', '2026-07-10'))],
      [cuti('2026-07-10', '2026-07-10')],
    ).hasil;
    expect(pendek.map((b) => [b.sebab, b.menit, b.absen?.akhir])).toEqual([['pendek', 740, '2026-07-10']]);
  });

  it('one conflict per task, its pieces in order, the reason of the most minutes', () => {
    const { hasil } = dunia(
      [milik('kas', 400, mingguan), milik('rapat', 2000, hari('2026-07-27', '2026-07-31'))],
      [cuti('2026-07-13', '2026-07-17')],
    );
    const kas = hasil.find((b) => b.tugasId === 'kas');
    expect(kas?.potongan.length).toBeGreaterThanOrEqual(1);
    expect(kas?.potongan.map((p) => p.mulai)).toEqual(
      [...(kas?.potongan ?? [])].map((p) => p.mulai).sort((x, y) => x - y),
    );
    expect(hasil.reduce((n, b) => n + b.menit, 0)).toBe(100 + 2000 + 100 - 1575);
  });

  it('is silent where everything fits, undated work without a test', () => {
    expect(dunia([milik('t', 70_000, { jenis: 'tahun' })]).hasil).toEqual([]);
    expect(dunia([]).hasil).toEqual([]);
    expect(dunia([milik('t', 80_000, { jenis: 'tahun' })]).hasil.map((b) => b.menit)).toEqual([80_000 - 74_802]);
  });

  it('adds up to what the fit test leaves, whatever the tasks', () => {
    const jendela: fc.Arbitrary<Jendela> = fc.oneof(
      fc.constant<Jendela>({ jenis: 'tahun' }),
      fc.constant(mingguan),
      fc.integer({ min: 1, max: 12 }).map((b): Jendela => ({ jenis: 'bulan', bulan: [b] })),
      fc.integer({ min: 1, max: 20 }).map((n) => hari(`2026-07-${String(n).padStart(2, '0')}`, '2026-07-24')),
    );
    const daftar = fc.array(fc.tuple(fc.integer({ min: 1, max: 9000 }), jendela), { maxLength: 8 });
    fc.assert(
      fc.property(daftar, (isi) => {
        const { k, a, tugasnya, hasil } = dunia(
          isi.map(([menit, j], i) => milik(`t${i}`, menit, j)),
          [cuti('2026-07-13', '2026-07-16')],
        );
        const uji = ujiMuat(hariDari('2026-01-01'), kapasitasPegawai(k, a.id), pekerjaanPegawai(k, a, tugasnya(a)));
        expect(hasil.reduce((n, b) => n + b.menit, 0)).toBe(uji.reduce((n, b) => n + b.menitLebih, 0));
        expect(new Set(hasil.map((b) => b.tugasId)).size).toBe(hasil.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what frees a conflict', () => {
  const penuh = milik('penuh', 1575, hari('2026-07-13', '2026-07-17'), 'b');

  it('somebody who has room for the whole share, else for what does not fit', () => {
    const kas = milik('kas', 400, mingguan);
    const { k, hasil, tugasnya } = dunia([kas, penuh], [cuti('2026-07-13', '2026-07-17')]);
    const [b, c] = ['b', 'c'].map((id) => k.pegawai.get(id as PegawaiId)!);
    const benturan = hasil[0]!;
    const cari = (calon: readonly Pegawai[]) => penggantiMuat(k, kas, benturan, 400, calon, tugasnya);
    expect(cari([b!, c!])).toEqual({ pegawai: c, seluruh: true });
    expect(cari([b!])).toBeNull();
    const sibukLain = milik('lain', 1575, hari('2026-07-20', '2026-07-24'), 'c');
    const lagi = dunia([kas, penuh, sibukLain], [cuti('2026-07-13', '2026-07-17')]);
    const c2 = lagi.k.pegawai.get('c' as PegawaiId)!;
    expect(penggantiMuat(lagi.k, kas, lagi.hasil[0]!, 400, [c2], lagi.tugasnya)).toEqual({
      pegawai: c2,
      seluruh: false,
    });
  });

  it('conflicts the other person has already do not count against them', () => {
    const { k, tugasnya } = dunia([penuh, milik('lebih', 900, hari('2026-07-13', '2026-07-17'), 'b')]);
    const b = k.pegawai.get('b' as PegawaiId)!;
    const satu = (mulai: string, akhir: string) => ({
      tugasId: 'x' as TugasTerbagi['id'],
      menit: 100,
      bagian: [[[hariDari(mulai), hariDari(akhir)] as const]],
    });
    expect(muatTambahan(k, b, tugasnya(b), satu('2026-07-20', '2026-07-24'))).toBe(true);
    expect(muatTambahan(k, b, tugasnya(b), satu('2026-07-13', '2026-07-17'))).toBe(false);
  });

  it('the earliest later deadline, none for recurring work or when the year is over', () => {
    const rapat = milik('rapat', 700, hari('2026-07-06', '2026-07-10'));
    const { k, a, tugasnya } = dunia([milik('isi', 1575, hari('2026-07-06', '2026-07-10')), rapat]);
    const tenggat = tenggatMuat(k, a, rapat, 700, tugasnya(a));
    expect(tenggat === null ? null : tanggalDari(tenggat)).toBe('2026-07-15');
    const terputus = milik('terputus', 90_000, { jenis: 'bulan', bulan: [2, 4] });
    expect(tenggatMuat(k, a, terputus, 90_000, [terputus])).toBeNull();
    const kas = milik('kas', 400, mingguan);
    expect(tenggatMuat(k, a, kas, 400, [kas])).toBeNull();
    const besar = milik('besar', 90_000, hari('2026-07-06', '2026-07-10'));
    expect(tenggatMuat(k, a, besar, 90_000, [besar])).toBeNull();
  });
});
