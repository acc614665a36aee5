import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PolaTahun } from '../../src/domain/bagiHabisPola';
import { benturanPegawai } from '../../src/domain/benturan';
import { awalTahun, bulanTahun, hariDari, tanggalDari } from '../../src/domain/hari';
import { hitungPeriode, hitungSatu, kapasitasPegawai, menitPegawai } from '../../src/domain/hitungan';
import type { BagianId, KetidakhadiranId, PegawaiId, Tanggal } from '../../src/domain/ids';
import { kejadianKantor } from '../../src/domain/kejadian';
import { keadaanTugas } from '../../src/domain/keadaanTugas';
import { bagiMasa, masaSeluruh, menitMilik } from '../../src/domain/masaPorsi';
import { jumlahPorsi, menitPorsi, menitTugas, sisaPorsi, sisaTeks } from '../../src/domain/porsi';
import { layak } from '../../src/domain/syarat';
import type { Jendela, Penugasan, TugasTerbagi } from '../../src/domain/tugas';
import { kantor, pegawai, tugas } from './kantorUji';

const jumlah = (n: Iterable<number>): number => [...n].reduce((a, b) => a + b, 0);
const [A, B] = ['a' as PegawaiId, 'b' as PegawaiId];
const hari = fc.integer({ min: 0, max: 364 }).map((n): Tanggal => tanggalDari(awalTahun(2026) + n));
const jendela: fc.Arbitrary<Jendela> = fc.oneof(
  fc.constant<Jendela>({ jenis: 'tahun' }),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
    .map((b): Jendela => ({ jenis: 'bulan', bulan: b.sort((x, y) => x - y) })),
  fc.constantFrom('minggu' as const, 'bulan' as const, 'triwulan' as const).map((tiap): Jendela => ({
    jenis: 'berulang',
    tiap,
    mulai: null,
    akhir: null,
  })),
);

function denganMasa(t: TugasTerbagi, siapa: PegawaiId, masa: Partial<Penugasan>): TugasTerbagi {
  return { ...t, penugasan: t.penugasan.map((p) => (p.pegawaiId === siapa ? { ...p, ...masa } : p)) };
}

describe('masaPorsi', () => {
  it('D1: a share with a last day loads until it although the person is still there, one with a first day from it', () => {
    const dasar = tugas({ id: 't', volume: 120, norma: 100 }, [
      ['a', 60],
      ['b', 60],
    ]);
    const t = denganMasa(denganMasa(dasar, A, { sampai: '2026-06-30' }), B, { mulai: '2026-07-01' });
    const k = kantor({ pegawai: [pegawai({ id: 'a' }), pegawai({ id: 'b' })], tugas: [t] });
    const [a, b] = [hitungSatu(k, A, [t]), hitungSatu(k, B, [t])];
    expect([a.beban, b.beban, a.konflik, b.konflik]).toEqual([6000, 6000, 0, 0]);
    expect(jumlah(a.bulan.beban.slice(0, 6))).toBe(6000);
    expect(jumlah(b.bulan.beban.slice(6))).toBe(6000);
  });

  it('D5: of a share that ended and was taken up again, what was over stays before its end, twice as well', () => {
    const { penugasan } = tugas({ id: 't', volume: 30, norma: 100 }, [['a', 22]]);
    const satu = { ...penugasan[0]!, terima: [{ mulai: '2026-10-01', porsi: 8 }] };
    const sekali: Penugasan = { ...satu, tutup: [{ akhir: '2026-06-30', porsi: 14 }] };
    expect(bagiMasa(sekali, 2200)).toEqual([
      { menit: 1400, masa: { mulai: null, akhir: '2026-06-30' } },
      { menit: 800, masa: { mulai: '2026-10-01', akhir: null } },
    ]);
    const lagi: Penugasan = {
      ...sekali,
      porsi: 18,
      terima: [...satu.terima, { mulai: '2026-12-01', porsi: 2 }],
      tutup: [...(sekali.tutup ?? []), { akhir: '2026-10-31', porsi: 16 }],
    };
    expect(bagiMasa(lagi, 1800)).toEqual([
      { menit: 1400, masa: { mulai: null, akhir: '2026-06-30' } },
      { menit: 200, masa: { mulai: '2026-10-01', akhir: '2026-10-31' } },
      { menit: 200, masa: { mulai: '2026-12-01', akhir: null } },
    ]);
  });

  it('D2: what was taken over in October loads from October, what the person had before from the beginning', () => {
    const t = denganMasa(tugas({ id: 't', volume: 80, norma: 100 }, [['b', 80]]), B, {
      terima: [{ mulai: '2026-10-01', porsi: 20 }],
    });
    const k = kantor({ pegawai: [pegawai({ id: 'b' })], tugas: [t] });
    const sendiri = denganMasa(tugas({ id: 't', volume: 80, norma: 100 }, [['b', 60]]), B, {});
    const [b, tanpa] = [hitungSatu(k, B, [t]), hitungSatu(k, B, [sendiri])];
    expect(b.beban).toBe(8000);
    expect([...b.bulan.beban.slice(0, 9)]).toEqual([...tanpa.bulan.beban.slice(0, 9)]);
    expect(jumlah(b.bulan.beban.slice(9)) - jumlah(tanpa.bulan.beban.slice(9))).toBe(2000);
  });

  it('D2: what was taken over for the time of a leave ends with it, on top of an own share and after another leave', () => {
    const { penugasan } = tugas({ id: 't', volume: 30, norma: 100 }, [['b', 25]]);
    const cuti = (mulai: string, porsi: number, akhir: string) => ({ mulai, porsi, akhir });
    const satu: Penugasan = {
      ...penugasan[0]!,
      terima: [cuti('2026-06-01', 3, '2026-06-30'), cuti('2026-09-01', 2, '2026-09-11')],
    };
    expect(bagiMasa(satu, 2500)).toEqual([
      { menit: 2000, masa: null },
      { menit: 300, masa: { mulai: '2026-06-01', akhir: '2026-06-30' } },
      { menit: 200, masa: { mulai: '2026-09-01', akhir: '2026-09-11' } },
    ]);
    expect(masaSeluruh(satu)).toBe(null);
    // Ended in between: what had not begun by then is gone, what was running is cut.
    expect(bagiMasa({ ...satu, porsi: 13, sampai: '2026-06-15' }, 1300).at(-1)).toEqual({
      menit: 300,
      masa: { mulai: '2026-06-01', akhir: '2026-06-15' },
    });
    const pengganti: Penugasan = { ...satu, porsi: 5, mulai: '2026-06-01', sampai: '2026-09-11' };
    expect(masaSeluruh(pengganti)).toEqual({ mulai: '2026-06-01', akhir: '2026-09-11' });
    const k = kantor({ pegawai: [pegawai({ id: 'b' })], tugas: [] });
    const beban = hitungSatu(k, B, [{ ...tugas({ id: 't', volume: 30, norma: 100 }), penugasan: [satu] }]);
    const tanpa = { ...satu, porsi: 20, terima: [] };
    const sendiri = hitungSatu(k, B, [{ ...tugas({ id: 't', volume: 30, norma: 100 }), penugasan: [tanpa] }]);
    const tambah = [...beban.bulan.beban].map((menit, i) => menit - sendiri.bulan.beban[i]!);
    expect(tambah).toEqual([0, 0, 0, 0, 0, 300, 0, 0, 200, 0, 0, 0]);
  });

  it('D3: minutes of the parts, of the months and of the share are the same, for any days', () => {
    const masa = fc.record({
      sampai: fc.option(hari, { nil: undefined }),
      mulai: fc.option(hari, { nil: undefined }),
      terima: fc.array(
        fc.oneof(
          fc.record({ mulai: hari, porsi: fc.integer({ min: 0, max: 9000 }) }),
          fc.record({ mulai: hari, porsi: fc.integer({ min: 0, max: 9000 }), akhir: hari }),
        ),
        { maxLength: 3 },
      ),
      porsi: fc.integer({ min: 0, max: 10_000 }),
    });
    fc.assert(
      fc.property(masa, jendela, fc.integer({ min: 0, max: 90_000 }), fc.boolean(), (m, j, norma, hadirBersama) => {
        const { sampai, mulai, ...lain } = m;
        const dasar = tugas({ id: 't', volume: 1, norma, jendela: j, hadirBersama }, [['a', m.porsi]]);
        const t = denganMasa(dasar, A, { ...lain, ...(sampai && { sampai }), ...(mulai && { mulai }) });
        const k = kantor({ pegawai: [pegawai({ id: 'a' })], tugas: [t] });
        const beban = hitungSatu(k, A, [t]);
        const menit = menitPegawai(t, A);
        expect(menit).toBe(menitPorsi(t).get(t.penugasan[0]!.id));
        expect(
          jumlah(
            menitMilik(t, A)
              .flatMap(({ milik, menit: m }) => bagiMasa(milik, m))
              .map((satu) => satu.menit),
          ),
        ).toBe(menit);
        expect(beban.beban).toBe(menit);
        expect(jumlah(beban.bulan.beban) + beban.konflik).toBe(menit);
        const setahun = [{ mulai: awalTahun(2026), akhir: awalTahun(2026) + 364 }];
        expect(jumlah(hitungPeriode(k, A, [t], setahun).beban) + beban.konflik).toBe(menit);
      }),
    );
  });

  it('D4, B10: nothing falls outside the days of the share while one of them is a working day', () => {
    fc.assert(
      fc.property(hari, jendela, fc.boolean(), (batas, j, awal) => {
        const dasar = tugas({ id: 't', volume: 1, norma: 50_000, jendela: j }, [['a', 10_000]]);
        const t = denganMasa(dasar, A, awal ? { mulai: batas } : { sampai: batas });
        const k = kantor({ pegawai: [pegawai({ id: 'a' })], tugas: [t] });
        const { bulan, beban, konflik } = hitungSatu(k, A, [t]);
        expect(jumlah(bulan.beban) + konflik).toBe(beban);
        const di = bulanTahun(2026).findIndex((b) => hariDari(batas) <= b.akhir);
        const luar = jumlah(awal ? bulan.beban.slice(0, di) : bulan.beban.slice(di + 1));
        const [a, z] = awal ? [hariDari(batas), Infinity] : [-Infinity, hariDari(batas)];
        const bekerja = kejadianKantor(k)
          .potongan(j)
          .flat()
          .some(
            ([m, s]) => Math.max(m, a) <= Math.min(s, z) && kejadianKantor(k).adaKerja(Math.max(m, a), Math.min(s, z)),
          );
        if (bekerja) expect(luar).toBe(0);
      }),
    );
  });

  it('B10: of weekly work the weeks from the day count, a week that is cut keeps its part', () => {
    const mingguan: Jendela = { jenis: 'berulang', tiap: 'minggu', mulai: '2026-05-04', akhir: '2026-05-31' };
    const dasar = tugas({ id: 't', volume: 1, norma: 900, jendela: mingguan }, [['b', 10_000]]);
    const t = denganMasa(dasar, B, { mulai: '2026-05-13' });
    const k = kantor({ pegawai: [pegawai({ id: 'b' })], tugas: [t] });
    const minggu = ['2026-05-04', '2026-05-11', '2026-05-18', '2026-05-25'].map((mulai) => ({
      mulai: hariDari(mulai),
      akhir: hariDari(mulai) + 6,
    }));
    const periode = [
      { mulai: awalTahun(2026), akhir: hariDari('2026-05-03') },
      ...minggu,
      { mulai: hariDari('2026-06-01'), akhir: awalTahun(2026) + 364 },
    ];
    expect([...hitungPeriode(k, B, [t], periode).beban]).toEqual([0, 0, 300, 300, 300, 0]);
  });

  it('the fit test asks for the days of the share, not for those of the window', () => {
    const dasar = tugas({ id: 't', volume: 1, norma: 3000 }, [['b', 10_000]]);
    const absen = [
      {
        id: 'c' as KetidakhadiranId,
        pegawaiId: B,
        mulai: '2026-12-01',
        akhir: '2026-12-31',
        jenis: 'cuti_lain' as const,
      },
    ];
    const orang = pegawai({ id: 'b' });
    const k = { ...kantor({ pegawai: [orang], tugas: [dasar] }), ketidakhadiran: new Map([[B, absen]]) };
    expect(benturanPegawai(k, orang, [dasar])).toEqual([]);
    const akhirTahun = denganMasa(dasar, B, { mulai: '2026-12-01' });
    expect(benturanPegawai(k, orang, [akhirTahun])[0]).toMatchObject({ menit: 3000, sebab: 'tidakHadir' });
  });

  it('the engine sees the months of such a share as the map does', () => {
    const t = denganMasa(tugas({ id: 't', volume: 1, norma: 6000 }, [['a', 10_000]]), A, {
      sampai: '2026-04-17',
      terima: [{ mulai: '2026-03-02', porsi: 2500 }],
    });
    const orang = pegawai({ id: 'a' });
    const k = kantor({ pegawai: [orang], tugas: [t] });
    const ke = new Float64Array(12);
    new PolaTahun(k).tambahkanMasa(t.penugasan[0]!, 6000, t.jendela, orang, ke, 0);
    expect([...ke]).toEqual([...hitungSatu(k, A, [t]).bulan.beban]);
    expect(masaSeluruh(t.penugasan[0]!)).toEqual({ mulai: null, akhir: '2026-04-17' });
    expect(kapasitasPegawai(k, A).setahun).toBeGreaterThan(0);
  });

  it('P5: what was called off is settled and brings nobody minutes', () => {
    const t = { ...tugas({ id: 't', volume: 30, norma: 10 }, [['a', 18]]), batal: 12 };
    const k = kantor({ pegawai: [pegawai({ id: 'a' })], tugas: [t] });
    expect([jumlahPorsi(t), sisaPorsi(t), sisaTeks(t)]).toEqual([30, 0, '']);
    expect([menitTugas(t), menitPegawai(t, A)]).toEqual([300, 180]);
    expect(keadaanTugas(t, k).habis).toBe(true);
    expect(keadaanTugas({ ...t, penugasan: [], batal: 30 }, k).habis).toBe(true);
    expect(keadaanTugas({ ...t, penugasan: [], batal: 12 }, k).sebab).toEqual(['belumTerbagi']);
  });

  it('P4: a meeting that was handed over is two parts of the time, one that was half called off takes half of it', () => {
    const rapat = tugas({ id: 't', volume: 52, norma: 60, hadirBersama: true }, [
      ['a', 4000],
      ['b', 6000],
    ]);
    expect([menitPegawai(rapat, A), menitPegawai(rapat, B)]).toEqual([3120, 3120]);
    const alih = denganMasa(denganMasa(rapat, A, { sampai: '2026-05-31' }), B, { mulai: '2026-06-01' });
    expect([menitPegawai(alih, A), menitPegawai(alih, B)]).toEqual([1248, 1872]);
    expect(menitPegawai({ ...rapat, batal: 5000 }, A)).toBe(1560);
  });

  it('S5, S6: a share that was handed over stays right when its person moves to another bagian or leaves the counters', () => {
    const dasar = tugas({ id: 't', volume: 10 }, [['a', 10]]);
    const pindah = pegawai({ id: 'a', bagianId: 'b2' as BagianId });
    const serah = denganMasa(dasar, A, { sampai: '2026-03-31' });
    expect(layak(dasar, pindah)).toMatchObject({ ya: false, sebab: 'bagian' });
    expect(layak(serah, pindah)).toEqual({ ya: true });
    expect(layak(dasar, pegawai({ id: 'a', status: 'mpp' }))).toMatchObject({ ya: false, sebab: 'tidakAktif' });
    expect(layak(serah, pegawai({ id: 'a', status: 'mpp' }))).toEqual({ ya: true });
  });
});
