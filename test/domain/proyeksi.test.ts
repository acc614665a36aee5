import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitungAbk } from '../../src/domain/abk';
import { dasarAbk } from '../../src/domain/abkPeriode';
import { butuhBelumDibagi, hitungProyeksi, proyeksiUnit, tahunKeluar, type Proyeksi } from '../../src/domain/proyeksi';
import { pengganti } from '../../src/domain/proyeksiPengganti';
import { kehilanganPerTahun, tugasLepas } from '../../src/domain/proyeksiTugas';
import type { Kantor } from '../../src/domain/kantor';
import type { PegawaiId } from '../../src/domain/ids';
import { kantor, pegawai, tugas } from './kantorUji';

const proyeksi = (k: Kantor, lama?: number): Proyeksi =>
  hitungProyeksi(k, hitungAbk(k, dasarAbk(k.pengaturan, k.kalender.tahun, { hariIni: '2026-05-04' })), lama);
/** NIP of somebody born on that day. */
const lahir = (hari: string): string => `${hari.replaceAll('-', '')}199003${'1'}001`;
const kecil = (): Kantor =>
  kantor({
    pegawai: [
      pegawai({ id: 'a', nip: lahir('1968-03-10') }), // TMT 2026-04-01
      pegawai({ id: 'b', nip: lahir('1970-12-31') }), // TMT 2029-01-01
      pegawai({ id: 'c', nip: lahir('1985-01-01') }), // 2043
      pegawai({ id: 'd', jabatan: 'Kepala Bagian', jenisJabatan: 'JPT', nip: lahir('1966-06-15') }), // 60: 2026-07-01
      pegawai({ id: 'e', nip: lahir('1960-01-01') }), // past
      pegawai({ id: 'f' }), // no NIP
      pegawai({ id: 'g', nip: lahir('1990-01-01'), keluar: '2027-12-31', sebabKeluar: 'pindah' }),
      pegawai({ id: 'h', nip: lahir('1968-05-05'), status: 'keluar', keluar: '2026-01-31' }),
      pegawai({ id: 'i', jenisPegawai: 'Non-ASN', nip: '' }),
      pegawai({ id: 'j', jenisJabatan: null, nip: lahir('1971-08-20') }), // 2029, a guess
    ],
    tugas: [
      tugas({ id: 't1', norma: 60_000 }, [['a', 10_000]]),
      tugas({ id: 't2', norma: 60_000 }, [
        ['a', 4000],
        ['b', 6000],
      ]),
      tugas({ id: 't3', norma: 60_000 }, [
        ['b', 5000],
        ['c', 5000],
      ]),
      tugas({ id: 't4', norma: 1000 }, [['c', 10_000]]),
    ],
  });

describe('proyeksi pensiun', () => {
  it('Pr2–Pr5: the year of TMT pensiun or of the day after the last one; guesses, past dates and people without one', () => {
    const hasil = proyeksi(kecil());
    expect(hasil.tahun).toEqual([2026, 2027, 2028, 2029, 2030]);
    const dari = new Map(hasil.orang.map((o) => [String(o.pegawaiId), o]));
    expect([...dari.keys()]).not.toContain('h');
    expect(['a', 'b', 'd', 'g', 'j'].map((id) => [id, tahunKeluar(dari.get(id)!), dari.get(id)!.tanggal])).toEqual([
      ['a', 2026, '2026-04-01'],
      ['b', 2029, '2029-01-01'],
      ['d', 2026, '2026-07-01'],
      ['g', 2028, '2028-01-01'],
      ['j', 2029, '2029-09-01'],
    ]);
    expect(['c', 'e', 'f', 'i'].map((id) => dari.get(id)?.keadaan)).toEqual([
      'sesudah',
      'lewat',
      'tanpaTanggal',
      'tanpaTanggal',
    ]);
    expect(dari.get('j')?.perkiraan).toBe(true);
    expect(dari.get('g')?.sebab).toBe('lain');
  });

  it('Pr7–Pr9: need stays, people go; what is short has to come, per jabatan', () => {
    const hasil = proyeksi(kecil());
    const [unit] = hasil.unit;
    const kepala = unit?.baris.find((b) => b.jabatan === 'Kepala Bagian');
    expect(kepala).toMatchObject({ pemangku: 1, bulat: 1 });
    expect(kepala?.tahun[0]).toEqual({ tahun: 2026, keluar: 1, sisa: 0, selisih: -1, ej: null, isi: 1 });
    const lain = unit?.baris.find((b) => b.jabatan !== 'Kepala Bagian');
    // 181.000 minutes ÷ 75.000 = 2,41 → 2 people are needed; 8 are there.
    expect(lain).toMatchObject({ pemangku: 8, bulat: 2, lewat: 1, tanpaTanggal: 2, sesudah: 1 });
    expect(lain?.tahun.map((t) => [t.keluar, t.sisa, t.isi])).toEqual([
      [1, 7, 0],
      [0, 7, 0],
      [1, 6, 0],
      [2, 4, 0],
      [0, 4, 0],
    ]);
    expect(hasil.jumlah.tahun[3]).toMatchObject({ sisa: 4, isi: 1, selisih: 1 });
  });

  it('Pr6, A9: pemangku = leaving + later + past + without a date; sums of rows are sums of units and of the office', () => {
    const tanggal = fc.date({ min: new Date('1955-01-01'), max: new Date('2000-12-31'), noInvalidDate: true });
    const orang = fc.record({
      lahir: fc.option(tanggal, { nil: null }),
      jenisJabatan: fc.constantFrom(null, 'Pelaksana', 'Administrator', 'JPT', 'Fungsional'),
      status: fc.constantFrom('aktif', 'pola_khusus', 'mpp', 'keluar'),
      bagianId: fc.constantFrom('b1', 'b2'),
      keluar: fc.constantFrom(null, null, '2026-02-01', '2026-09-30', '2031-01-01'),
      jabatan: fc.constantFrom('Analis', 'Ahli Madya', 'Kepala'),
    });
    fc.assert(
      fc.property(fc.array(orang, { maxLength: 25 }), fc.integer({ min: 1, max: 8 }), (daftar, lama) => {
        const k = kantor({
          pegawai: daftar.map(({ lahir: hari, ...isi }, i) =>
            pegawai({
              ...(isi as object),
              id: `p${i}`,
              nip: hari === null ? '' : lahir(hari.toISOString().slice(0, 10)),
            }),
          ),
          tugas: daftar.map((_, i) => tugas({ id: `t${i}`, norma: 9000 }, [[`p${i}`, 10_000]])),
        });
        const hasil = proyeksi(k, lama);
        const semua = [hasil.jumlah, ...hasil.unit.flatMap((u) => [u.jumlah, ...u.baris])];
        for (const j of semua) {
          const pergi = j.tahun.reduce((n, t) => n + t.keluar, 0);
          expect(pergi + j.sesudah + j.lewat + j.tanpaTanggal).toBe(j.pemangku);
          expect(j.tahun.at(-1)?.sisa).toBe(j.pemangku - pergi);
          for (const [i, t] of j.tahun.entries()) {
            expect(t.selisih).toBe(t.sisa - j.bulat);
            if (!('jenis' in j)) continue;
            expect(t.isi).toBe(j.jenis === 'belum' ? 0 : Math.max(0, -t.selisih));
            expect(t.isi).toBeGreaterThanOrEqual(j.tahun[i - 1]?.isi ?? j.kurangKini);
          }
        }
        expect(hasil.orang).toHaveLength(hasil.jumlah.pemangku);
        for (const u of hasil.unit)
          for (const i of hasil.tahun.keys())
            expect(u.baris.reduce((n, b) => n + (b.tahun[i]?.isi ?? 0), 0)).toBe(u.jumlah.tahun[i]?.isi);
      }),
      { numRuns: 150 },
    );
  });

  it('one unit alone has its own sums and people', () => {
    const k = kantor({
      pegawai: [
        pegawai({ id: 'a', nip: lahir('1968-03-10') }),
        pegawai({ id: 'b', bagianId: 'b2' as never, nip: lahir('1970-12-31') }),
      ],
      tugas: [],
    });
    const hasil = proyeksi(k);
    const satu = proyeksiUnit(hasil, 'b2' as never);
    expect(satu.jumlah.pemangku).toBe(1);
    expect(satu.orang.map((o) => o.pegawaiId)).toEqual(['b']);
  });
});

it('Pr9: need for work nobody has is told beside the people, not as a lack of them', () => {
  const k = kecil();
  const belum = tugas({ id: 't9', norma: 150_000 }, []);
  const lengkap = { ...k, tugas: new Map([...k.tugas, [belum.id, belum]]) };
  expect(butuhBelumDibagi(proyeksi(k).unit)).toBe(0);
  expect(butuhBelumDibagi(proyeksi(lengkap).unit)).toBe(2);
});

describe('tasks that lose their holder', () => {
  it('Pt1–Pt3: lost in the year the last one leaves; until then hands only; records of the past are no work', () => {
    const k = kecil();
    const hasil = proyeksi(k);
    const lepas = tugasLepas(k, hasil);
    expect(lepas.map((l) => [l.tugasId, l.kehilangan, l.tinggal, l.menit])).toEqual([
      ['t1', 2026, 0, 60_000],
      ['t2', 2029, 0, 60_000],
      ['t3', null, 1, 30_000],
    ]);
    expect(kehilanganPerTahun(lepas, hasil.tahun)).toEqual([1, 0, 0, 1, 0]);
    const lama = k.tugas.get('t1' as never)!;
    const tercatat = new Map(k.tugas).set(lama.id, {
      ...lama,
      penugasan: lama.penugasan.map((p) => ({ ...p, sampai: '2026-01-31' })),
    });
    expect(tugasLepas({ tugas: tercatat }, hasil).map((l) => l.tugasId)).toEqual(['t2', 't3']);
  });

  it('Pp1–Pp3: on the task first, then the same jabatan, then the lowest load; who leaves too is named as a reason', () => {
    const k = kecil();
    const hasil = proyeksi(k);
    const beban = (id: PegawaiId) => ({ beban: id === 'c' ? 50_000 : 1000, kapasitas: 75_000 });
    const untuk = (id: string) => {
      const milik = tugasLepas(k, hasil).find((l) => l.tugasId === id)!;
      return pengganti(k, hasil, { tugas: k.tugas.get(id as never)!, lepas: milik }, beban, 10);
    };
    const t3 = untuk('t3');
    expect(t3.calon[0]).toMatchObject({ pegawaiId: 'c', sudahIkut: true, rasioSesudah: 80_000 / 75_000 });
    // b leaves t3 in 2029: a, d, g and j are gone by then or in it.
    expect(t3.halangan).toEqual([{ sebab: 'ikutKeluar', orang: 5 }]);
    expect(untuk('t1').calon.map((c) => c.pegawaiId)).toEqual(['b', 'f', 'g', 'i', 'j', 'c']);
  });
});
