import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { susulAgenda, type SusunanAgenda } from '../../src/domain/agendaSusul';
import { susunAgenda, type BahanAgenda, type PerintahAgenda } from '../../src/domain/agenda';
import { tahapTugas } from '../../src/domain/tenggatTugas';
import { tanggalDari, tambahHari } from '../../src/domain/hari';
import { hitungPeriode } from '../../src/domain/hitungan';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { mingguHari, tugasMinggu } from '../../src/domain/mingguPegawai';
import { hariDari, mingguTahun } from '../../src/domain/hari';
import { capaianTugas, type Realisasi } from '../../src/domain/realisasi';
import type { Jendela, TugasTerbagi } from '../../src/domain/tugas';
import { kantor, pegawai, tugas } from './kantorUji';

const ayu = 'ayu' as PegawaiId;
const semuaButir = ({ perHari }: SusunanAgenda) => perHari.flatMap(({ butir }) => butir);
const MEI: Jendela = { jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-08' };

function bahan(
  tugasnya: readonly TugasTerbagi[],
  isi: {
    readonly realisasi?: readonly Realisasi[];
    perintah?: Record<string, Partial<PerintahAgenda>>;
  } = {},
): BahanAgenda {
  const office = kantor({ pegawai: [pegawai({ id: 'ayu' }), pegawai({ id: 'budi' })], tugas: tugasnya });
  const perintah = Object.entries(isi.perintah ?? {}).map(([id, satu]): [TugasId, PerintahAgenda] => [
    id as TugasId,
    {
      jenis: 'tugas',
      dari: 'Sekretaris Daerah',
      kehadiran: '',
      tanggalAcara: null,
      waktu: '',
      tempat: '',
      selesai: null,
      ...satu,
    },
  ]);
  return {
    kantor: office,
    perintah: new Map(perintah),
    capaian: (id) => {
      const satu = office.tugas.get(id);
      const miliknya = (isi.realisasi ?? []).filter((r) => r.tugasId === id);
      return satu ? capaianTugas(office, satu, miliknya) : [];
    },
  };
}
const catat = (id: string, bulan: number, volume: number): Realisasi => ({
  tugasId: id as TugasId,
  pegawaiId: ayu,
  bulan,
  volume,
  mutu: '',
  bukti: '',
});
const lihat = (b: BahanAgenda, hari: string): string[] =>
  susunAgenda(b, hari).map(({ jenis, tenggat, keadaan, sisa }) => `${jenis} ${tenggat} ${keadaan} ${sisa ?? '-'}`);

describe('due days', () => {
  const hari = (jendela: Jendela, jenis: 'hasil' | 'layanan' = 'hasil'): string[] =>
    tahapTugas({ jendela, jenis }, 2026, (a, z) => {
      for (let h = a; h <= z; h++) if ((h + 3) % 7 < 5) return true;
      return false;
    }).map(({ tanggal }) => tanggal);

  it('a date is a date; other windows end on a working day (T1, T2)', () => {
    expect(hari({ jenis: 'tanggal', mulai: '2026-05-04', akhir: '2026-05-10' })).toEqual(['2026-05-10']);
    expect(hari({ jenis: 'bulan', bulan: [1, 2, 5] })).toEqual(['2026-02-27', '2026-05-29']);
    expect(hari({ jenis: 'tahun' })).toEqual(['2026-12-31']);
  });

  it('recurring work is due with its parts, weekly work with the month, fixed hours never (T3, T4)', () => {
    const ulang = (tiap: 'minggu' | 'bulan' | 'triwulan'): Jendela => ({
      jenis: 'berulang',
      tiap,
      mulai: null,
      akhir: '2026-06-30',
    });
    expect(hari(ulang('triwulan'))).toEqual(['2026-03-31', '2026-06-30']);
    expect(hari(ulang('bulan'))).toHaveLength(6);
    expect(hari(ulang('minggu'))).toEqual(hari(ulang('bulan')));
    expect(hari({ jenis: 'tahun' }, 'layanan')).toEqual([]);
  });
});

describe('agenda', () => {
  it('an order is due on its day and late from the next one until it is closed (A1)', () => {
    const satu = tugas({ id: 't', jendela: MEI }, [['ayu', 10_000]]);
    const buka = bahan([satu], { perintah: { t: {} } });
    expect(lihat(buka, '2026-05-07')).toEqual(['perintah 2026-05-08 mendatang -']);
    expect(lihat(buka, '2026-05-08')).toEqual(['perintah 2026-05-08 hariIni -']);
    expect(lihat(buka, '2026-05-09')).toEqual(['perintah 2026-05-08 terlambat -']);
    expect(lihat(bahan([satu], { perintah: { t: { selesai: '2026-05-06' } } }), '2026-05-09')).toEqual([
      'perintah 2026-05-08 selesai -',
    ]);
    expect(lihat(bahan([satu], { perintah: { t: {} }, realisasi: [catat('t', 5, 100)] }), '2026-05-09')).toEqual([
      'perintah 2026-05-08 selesai -',
    ]);
  });

  it('a meeting owes its notula from the day after, until it is given (A2)', () => {
    const rapat = tugas({ id: 't', jendela: MEI, hadirBersama: true }, [['ayu', 10_000]]);
    const isi = { jenis: 'rapat', tanggalAcara: '2026-05-06', kehadiran: 'sendiri' } as const;
    expect(lihat(bahan([rapat], { perintah: { t: isi } }), '2026-05-06')).toEqual(['rapat 2026-05-06 hariIni -']);
    expect(lihat(bahan([rapat], { perintah: { t: isi } }), '2026-05-07')).toEqual(['notula 2026-05-06 terlambat -']);
    const selesai = { ...isi, selesai: '2026-05-07' };
    expect(lihat(bahan([rapat], { perintah: { t: selesai } }), '2026-05-08')).toEqual(['rapat 2026-05-06 selesai -']);
  });

  it('work is late only where a note says so, else not noted; what is missing rolls over into one line (A3–A5)', () => {
    const ulang: Jendela = { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: '2026-04-30' };
    const satu = tugas({ id: 't', volume: 4, pembagi: 4, jendela: ulang }, [['ayu', 4]]);
    const diam = lihat(bahan([satu]), '2026-04-01');
    expect(diam).toEqual(['berulang 2026-01-30 belumDicatat 300', 'berulang 2026-04-30 mendatang 400']);
    // On its plan in the last month noted: nothing says that it was left lying since.
    const [pertama, ...lain] = lihat(bahan([satu], { realisasi: [catat('t', 1, 100)] }), '2026-04-01');
    expect(pertama).toBe('berulang 2026-01-30 selesai 0');
    expect(lain).toEqual(['berulang 2026-02-27 belumDicatat 200', 'berulang 2026-04-30 mendatang 300']);
    // A note of nothing is a note.
    const nol = bahan([satu], { realisasi: [catat('t', 1, 100), catat('t', 2, 0)] });
    expect(lihat(nol, '2026-04-01').slice(1)).toEqual([
      'berulang 2026-02-27 terlambat 200',
      'berulang 2026-04-30 mendatang 300',
    ]);
  });

  it('what is noted of one task says nothing about another (N2)', () => {
    const ulang: Jendela = { jenis: 'bulan', bulan: [2] };
    const dua = ['t', 'u'].map((id) => tugas({ id, volume: 4, pembagi: 4, jendela: ulang }, [['ayu', 4]]));
    const isi = susunAgenda(bahan(dua, { realisasi: [catat('t', 2, 100)] }), '2026-03-02');
    expect(isi.map(({ tugasId, keadaan }) => `${tugasId} ${keadaan}`)).toEqual(['t terlambat', 'u belumDicatat']);
  });

  it('what nobody has is not late but waits for somebody, a part nobody has is missing at the end (A6, N5)', () => {
    const ulang: Jendela = { jenis: 'bulan', bulan: [2] };
    const isi = { volume: 4, pembagi: 4, jendela: ulang };
    expect(lihat(bahan([tugas({ id: 't', ...isi })]), '2026-03-02')).toEqual(['tugas 2026-02-27 belumDibagi 400']);
    const sebagian = bahan([tugas({ id: 't', ...isi }, [['ayu', 3]])], { realisasi: [catat('t', 2, 300)] });
    expect(lihat(sebagian, '2026-03-02')).toEqual(['tugas 2026-02-27 belumDibagi 100']);
    // Nothing is noted of the others' part: nobody is called late for that.
    const diam = bahan([tugas({ id: 't', ...isi }, [['ayu', 3]])]);
    expect(lihat(diam, '2026-03-02')).toEqual([
      'tugas 2026-02-27 belumDicatat 300',
      'tugas 2026-02-27 belumDibagi 100',
    ]);
  });

  it('who has done all of theirs is not named with the part nobody has, before its end nor after it (A6, Z1)', () => {
    const isi = { volume: 30, pembagi: 30, jendela: { jenis: 'bulan', bulan: [1, 2] } } as const;
    const semua = bahan([tugas({ id: 't', ...isi }, [['ayu', 14]])], { realisasi: [catat('t', 2, 1400)] });
    const pada = (hari: string) =>
      susunAgenda(semua, hari).map(({ keadaan, sisa, pegawaiIds }) => [keadaan, sisa, pegawaiIds]);
    expect(pada('2026-02-02')).toContainEqual(['mendatang', 1600, []]);
    expect(pada('2026-03-02').at(-1)).toEqual(['belumDibagi', 1600, []]);
    expect(pada('2026-03-02').some(([keadaan]) => keadaan === 'terlambat')).toBe(false);
    const tertinggal = bahan([tugas({ id: 't', ...isi }, [['ayu', 14]])], { realisasi: [catat('t', 2, 1000)] });
    const lewat = susunAgenda(tertinggal, '2026-03-02').filter(({ keadaan }) => keadaan !== 'selesai');
    expect(lewat.map(({ keadaan, sisa, pegawaiIds }) => [keadaan, sisa, pegawaiIds])).toEqual([
      ['terlambat', 400, ['ayu']],
      ['belumDibagi', 1600, []],
    ]);
  });

  it('a line names those who lack something of it, never who has done all of theirs (Z26)', () => {
    const isi = { volume: 4, pembagi: 4, jendela: { jenis: 'bulan', bulan: [2] } } as const;
    const dua = tugas({ id: 't', ...isi }, [
      ['ayu', 2],
      ['budi', 2],
    ]);
    const siapa = (hari: string) =>
      susunAgenda(bahan([dua], { realisasi: [catat('t', 2, 200)] }), hari).map(({ pegawaiIds }) => pegawaiIds);
    expect(siapa('2026-02-02')).toEqual([['budi']]);
    expect(siapa('2026-03-02')).toEqual([['budi']]);
    expect(susunAgenda(bahan([dua]), '2026-03-02').map(({ pegawaiIds }) => pegawaiIds)).toEqual([['ayu', 'budi']]);
  });

  it('of work everybody attends the meetings are missing, not the meetings times the people (A3, R2)', () => {
    const ulang: Jendela = { jenis: 'bulan', bulan: [2, 5] };
    const rapat = tugas({ id: 't', volume: 4, jendela: ulang, hadirBersama: true }, [
      ['ayu', 10_000],
      ['budi', 10_000],
    ]);
    const realisasi = [catat('t', 2, 200), { ...catat('t', 2, 100), pegawaiId: 'budi' as PegawaiId }];
    expect(lihat(bahan([rapat], { realisasi }), '2026-05-01').map((satu) => satu.split(' ').at(-1))).toEqual([
      '106',
      '300',
    ]);
  });

  it('work done ahead settles what comes, undivided work is due as a whole (A3, A6)', () => {
    const ulang: Jendela = { jenis: 'bulan', bulan: [2, 5] };
    const satu = tugas({ id: 't', volume: 2, pembagi: 2, jendela: ulang }, [['ayu', 2]]);
    expect(
      lihat(bahan([satu], { realisasi: [catat('t', 1, 200)] }), '2026-01-05').every((b) => b.includes('selesai')),
    ).toBe(true);
    expect(lihat(bahan([tugas({ id: 'u', volume: 2, jendela: MEI })]), '2026-05-04')).toEqual([
      'tugas 2026-05-08 mendatang 200',
    ]);
  });

  it('nothing comes back to life: noting more never makes more of it missing', () => {
    const jendela = fc.constantFrom<Jendela>(
      MEI,
      { jenis: 'bulan', bulan: [1, 3, 4, 9] },
      { jenis: 'berulang', tiap: 'triwulan', mulai: null, akhir: null },
    );
    fc.assert(
      fc.property(
        jendela,
        fc.integer({ min: 0, max: 364 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 900 })), { maxLength: 5 }),
        (j, n, daftar) => {
          const LALU: readonly string[] = ['terlambat', 'belumDicatat'];
          const satu = tugas({ id: 't', volume: 8, pembagi: 8, jendela: j }, [['ayu', 8]]);
          const hari = tambahHari('2026-01-01', n);
          const sisa = (banyak: number) =>
            susunAgenda(
              bahan([satu], { realisasi: daftar.slice(0, banyak).map(([b, v]) => catat('t', b, v)) }),
              hari,
            ).reduce((a, b) => a + (LALU.includes(b.keadaan) ? (b.sisa ?? 0) : 0), 0);
          for (let i = 0; i < daftar.length; i++) expect(sisa(i + 1)).toBeLessThanOrEqual(sisa(i));
        },
      ),
    );
  });
});

describe('an agenda that is carried on', () => {
  const tiap: Jendela = { jenis: 'berulang', tiap: 'triwulan', mulai: null, akhir: null };
  const satu = (id: string, nama: string, jendela: Jendela, porsi = 8) =>
    tugas({ id, nama, volume: 8, pembagi: 8, jendela }, [['ayu', porsi]]);

  it('is the same as one made anew, whatever was changed in between', () => {
    const isi = fc.record({
      tugasnya: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('a', 'b', 'c', 'd'),
          nama: fc.constantFrom('Rapat', 'Surat'),
          jendela: fc.constantFrom<Jendela>(MEI, tiap),
          porsi: fc.integer({ min: 1, max: 8 }),
        }),
        { selector: ({ id }) => id },
      ),
      catatan: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 12 }), fc.nat(900)), {
        maxLength: 3,
      }),
      perintah: fc.option(fc.constantFrom(null, '2026-05-06'), { nil: undefined }),
      hari: fc.constantFrom('2026-04-01', '2026-05-07', '2026-12-31'),
    });
    fc.assert(
      fc.property(fc.array(isi, { minLength: 2, maxLength: 4 }), (keadaan) => {
        // As the program keeps them: what says the same is the same object.
        const ingatan = new Map<string, unknown>();
        const sama = <T>(nilai: T): T => {
          const kunci = JSON.stringify(nilai);
          if (!ingatan.has(kunci)) ingatan.set(kunci, nilai);
          return ingatan.get(kunci) as T;
        };
        let susunan: ReturnType<typeof susulAgenda> | null = null;
        for (const { tugasnya, catatan, perintah, hari } of keadaan) {
          const dasar = bahan(
            tugasnya.map((t) => sama(satu(t.id, t.nama, t.jendela, t.porsi))),
            {
              realisasi: catatan.map(([id, b, v]) => catat(id, b, v)),
              ...(perintah === undefined ? {} : { perintah: { a: { selesai: perintah } } }),
            },
          );
          const { kalender, pengaturan, bagian } = dasar.kantor;
          const kini: BahanAgenda = {
            ...dasar,
            kantor: { ...dasar.kantor, kalender: sama(kalender), pengaturan: sama(pengaturan), bagian: sama(bagian) },
            perintah: new Map([...dasar.perintah].map(([id, isinya]) => [id, sama(isinya)])),
            capaian: (id) => sama(dasar.capaian(id)),
          };
          susunan = susulAgenda(susunan, kini, hari);
          expect(semuaButir(susunan)).toEqual(susunAgenda(kini, hari));
          const segar = susulAgenda(null, kini, hari);
          expect(susunan.perHari).toEqual(segar.perHari);
          for (const id of [null, ...dasar.kantor.bagian.map((satu) => satu.id)])
            expect(susunan.tercatat.sampai(id)).toBe(segar.tercatat.sampai(id));
        }
      }),
    );
  });

  it('makes new lines only for what changed, unless the day or the calendar did', () => {
    const dasar = bahan([satu('a', 'Rapat', tiap), satu('b', 'Surat', MEI)]);
    const capaian = new Map([...dasar.kantor.tugas.keys()].map((id) => [id, dasar.capaian(id)]));
    const awal: BahanAgenda = { ...dasar, capaian: (id) => capaian.get(id) ?? [] };
    const pertama = susulAgenda(null, awal, '2026-04-01');
    const lain = new Map(awal.kantor.tugas).set('b' as TugasId, satu('b', 'Surat keluar', MEI));
    const kedua = susulAgenda(pertama, { ...awal, kantor: { ...awal.kantor, tugas: lain } }, '2026-04-01');
    const milik = (susunan: typeof pertama, id: string) => semuaButir(susunan).filter(({ tugasId }) => tugasId === id);
    milik(kedua, 'a').forEach((butir, i) => expect(butir).toBe(milik(pertama, 'a')[i]));
    expect(milik(kedua, 'b').map(({ nama }) => nama)).toEqual(['Surat keluar']);
    for (const ketiga of [
      susulAgenda(kedua, kedua.bahan, '2026-04-02'),
      susulAgenda(kedua, { ...awal, kantor: { ...awal.kantor, kalender: { ...awal.kantor.kalender } } }, '2026-04-01'),
    ])
      for (const butir of milik(ketiga, 'a')) expect(milik(kedua, 'a')).not.toContain(butir);
  });
});

describe('the week of a person', () => {
  it('adds up to the week of the map, in every week of the year', () => {
    const tugasnya = [
      tugas({ id: 'a', norma: 4801, jendela: { jenis: 'tahun' } }, [['ayu', 10_000]]),
      tugas({ id: 'b', norma: 333, jendela: MEI }, [['ayu', 10_000]]),
      tugas(
        { id: 'c', volume: 12, norma: 61, jendela: { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null } },
        [['ayu', 12]],
      ),
    ];
    const office = kantor({ pegawai: [pegawai({ id: 'ayu' }), pegawai({ id: 'budi' })], tugas: tugasnya });
    const minggu = mingguTahun(2026);
    const { beban } = hitungPeriode(office, ayu, tugasnya, minggu);
    minggu.forEach(({ mulai, akhir }, i) => {
      const isi = tugasMinggu(office, ayu, tugasnya, mulai, akhir);
      expect(isi.reduce((n, { menit }) => n + menit, 0)).toBe(beban[i]);
    });
    const penuh = mingguHari(hariDari('2026-01-01'));
    expect([tanggalDari(penuh.mulai), tanggalDari(penuh.akhir)]).toEqual(['2025-12-29', '2026-01-04']);
  });
});
