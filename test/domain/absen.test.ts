import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  akhirSesudah,
  denganAbsen,
  dampakAbsen,
  isiAbsen,
  MENOLAK,
  periksaAbsen,
  type Absen,
} from '../../src/domain/absen';
import { benturanBertambah } from '../../src/domain/benturanBertambah';
import { alihkanPorsi } from '../../src/domain/absenAlih';
import { PenyusunUsulan, type LingkunganUsulan } from '../../src/domain/absenUsulan';
import { benturanPegawai, pekerjaanPegawai } from '../../src/domain/benturan';
import { tidakMuat } from '../../src/domain/benturanSaran';
import { hariDari, tanggalDari } from '../../src/domain/hari';
import { kapasitasPegawai } from '../../src/domain/hitungan';
import type { PegawaiId, PenugasanId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import { jumlahPorsi } from '../../src/domain/porsi';
import type { Penugasan, TugasTerbagi } from '../../src/domain/tugas';
import { kantor, pegawai, tugas } from './kantorUji';

const AWAL = hariDari('2026-01-01');
const orang = (id: string) => id as PegawaiId;
const absen = (isi: Partial<Absen> = {}): Absen => ({
  id: null,
  pegawaiId: orang('a'),
  mulai: '2026-07-06',
  akhir: '2026-07-10',
  jenis: 'cuti_tahunan',
  persen: 100,
  ...isi,
});
const rentang = fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 60 })).map(([mulai, lama]) => ({
  mulai: tanggalDari(AWAL + mulai),
  akhir: tanggalDari(Math.min(AWAL + 364, AWAL + mulai + lama)),
}));

const dunia = (daftar: readonly TugasTerbagi[]): Kantor =>
  kantor({ pegawai: ['a', 'b', 'c'].map((id) => pegawai({ id })), tugas: daftar });
const lingkungan = (k: Kantor): LingkunganUsulan => ({
  tugasnya: (id) => [...k.tugas.values()].filter((t) => t.penugasan.some((p) => p.pegawaiId === id)),
  calon: (_, dari) => [...k.pegawai.values()].filter(({ id }) => id !== dari.id),
  aturan: () => undefined,
  selesai: () => 0,
  sejak: () => '2026-05-04',
  baru:
    (t, pegawaiId) =>
    (peran): Penugasan => ({
      id: `${t.id}.${pegawaiId}` as PenugasanId,
      tugasId: t.id,
      pegawaiId,
      porsi: 0,
      peran,
      terkunci: false,
      persetujuanLintas: '',
    }),
});

describe('absen', () => {
  it('takes exactly the minutes that it says, and counts the working days of the unit', () => {
    const k = dunia([]);
    expect(isiAbsen(k, absen())).toEqual({ hariKerja: 5, menit: 1575 });
    // Nyepi and cuti bersama Idul Fitri lie inside.
    expect(isiAbsen(k, absen({ mulai: '2026-03-16', akhir: '2026-03-27' })).hariKerja).toBe(5);
    fc.assert(
      fc.property(rentang, (hari) => {
        const sesudah = denganAbsen(k, [absen(hari)]);
        const hilang = kapasitasPegawai(k, orang('a')).setahun - kapasitasPegawai(sesudah, orang('a')).setahun;
        expect(hilang).toBe(isiAbsen(k, absen(hari)).menit);
      }),
      { numRuns: 60 },
    );
  });

  it('a length in working days and the days it covers are the same thing', () => {
    const k = dunia([]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 30 }), (dari, lama) => {
        const mulai = tanggalDari(AWAL + dari);
        const akhir = akhirSesudah(k, orang('a'), mulai, lama);
        if (akhir === null) return;
        expect(isiAbsen(k, absen({ mulai, akhir })).hariKerja).toBe(lama);
        if (akhir > mulai)
          expect(isiAbsen(k, absen({ mulai, akhir: tanggalDari(hariDari(akhir) - 1) })).hariKerja).toBe(lama - 1);
      }),
      { numRuns: 60 },
    );
    expect(akhirSesudah(k, orang('a'), '2026-12-28', 10)).toBeNull();
  });

  it('A1–A5 every line has its findings; the second of two equal lines is the same one', () => {
    const k = denganAbsen(dunia([]), [absen()]);
    const kode = (daftar: readonly Absen[]) => periksaAbsen(k, daftar).map(({ temuan }) => temuan.join(' '));
    expect(kode([absen({ akhir: '2026-07-01' }), absen({ mulai: '2027-01-01', akhir: '2027-01-02' })])).toEqual([
      'terbalik',
      'luarTahun',
    ]);
    expect(kode([absen(), absen({ jenis: 'diklat' }), absen({ jenis: 'diklat' })])).toEqual([
      'sama',
      'tumpang',
      'sama',
    ]);
    expect(kode([absen({ mulai: '2026-07-11', akhir: '2026-07-12' })])).toEqual(['tanpaHariKerja']);
  });

  it('A3 what lies inside an absence of its kind adds nothing and is refused; another kind, or more of a day, is only said', () => {
    const k = denganAbsen(dunia([]), [
      absen(),
      absen({ jenis: 'diklat', mulai: '2026-08-03', akhir: '2026-08-07', persen: 50 }),
    ]);
    const satu = (isi: Partial<Absen>) => periksaAbsen(k, [absen(isi)])[0];
    const dalam = { mulai: '2026-07-07', akhir: '2026-07-08' };
    expect(satu(dalam)).toMatchObject({ temuan: ['termuat'], tumpang: 'Cuti tahunan 6–10 Juli 2026' });
    expect(satu({ ...dalam, persen: 50 })?.temuan).toEqual(['termuat']);
    expect(satu({ ...dalam, jenis: 'diklat' })?.temuan).toEqual(['tumpang']);
    expect(satu({ mulai: '2026-07-07', akhir: '2026-07-13' })?.temuan).toEqual(['tumpang']);
    expect(satu({ jenis: 'diklat', mulai: '2026-08-04', akhir: '2026-08-04' })?.temuan).toEqual(['tumpang']);
    // Of a list that holds both, in either order, no day is recorded twice.
    const berdua = periksaAbsen(dunia([]), [absen(), absen(dalam)]).map(({ temuan }) => temuan.join());
    expect(berdua).toEqual(['', 'termuat']);
  });

  it('A6 more cuti tahunan than the right of a year is said; cuti bersama, other kinds and doubled days take none of it', () => {
    const kode = (k: Kantor, isi: Partial<Absen>) => periksaAbsen(k, [absen(isi)])[0];
    // 3 to 18 August: 12 working days (17 August is a holiday), half days as half.
    const duabelas = { mulai: '2026-08-03', akhir: '2026-08-19' };
    expect(kode(dunia([]), duabelas)).toMatchObject({ temuan: [], cutiTahunan: 12 });
    const k = denganAbsen(dunia([]), [absen(duabelas)]);
    expect(kode(k, {})).toMatchObject({ temuan: ['lewatHak'], cutiTahunan: 17 });
    expect(kode(k, { persen: 50 })).toMatchObject({ temuan: ['lewatHak'], cutiTahunan: 14.5 });
    expect(kode(k, { jenis: 'cuti_lain' })).toMatchObject({ temuan: [], cutiTahunan: 0 });
    // Longer than what is recorded: its days count once.
    expect(kode(k, { mulai: '2026-08-03', akhir: '2026-08-20' })?.cutiTahunan).toBe(13);
    // 23 and 24 March are cuti bersama, 20 to 22 holidays and weekend.
    expect(kode(k, { mulai: '2026-03-20', akhir: '2026-03-24' })).toMatchObject({ hariKerja: 0, cutiTahunan: 12 });
    expect(MENOLAK).not.toContain('lewatHak');
  });

  it('A7 days of the next year are told, by its working week, and count in its file', () => {
    const kode = (isi: Partial<Absen>) => periksaAbsen(dunia([]), [absen(isi)])[0];
    // 21–31 December has 7 working days (24 cuti bersama, 25 Natal); 1 January is a holiday.
    const akhirTahun = { mulai: '2026-12-21', akhir: '2027-01-08' };
    expect(kode(akhirTahun)).toMatchObject({
      ...{ temuan: ['lintasTahun'], hariKerja: 7, lain: [{ tahun: 2027, hariKerja: 5 }] },
    });
    expect(MENOLAK).not.toContain('lintasTahun');
    expect(kode({ mulai: '2026-12-28', akhir: '2027-01-03' })).toMatchObject({ temuan: [], lain: [] });
    expect(kode({ mulai: '2027-01-04', akhir: '2027-01-08' })?.temuan).toEqual(['luarTahun']);
  });

  it('the ratio is told before and after, from the same tasks', () => {
    const t = tugas({ id: 't', volume: 1, norma: 7000, jendela: { jenis: 'tahun' } }, [['a', 10_000]]);
    const k = dunia([t]);
    const a = pegawai({ id: 'a' });
    const { menitKapasitas, rasioSebelum, rasioSesudah } = dampakAbsen(k, denganAbsen(k, [absen()]), a, [t]);
    expect(menitKapasitas).toBe(1575);
    expect(rasioSesudah ?? 0).toBeGreaterThan(rasioSebelum ?? 1);
  });
});

describe('usulan absen', () => {
  const acak = fc.array(
    fc.record({
      volume: fc.integer({ min: 1, max: 40 }),
      norma: fc.integer({ min: 30, max: 400 }),
      hari: rentang,
      siapa: fc.constantFrom('a', 'b', 'c'),
      utuh: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  );

  it('V1–V3 whatever is proposed keeps every task whole, and leaves nobody worse than before the absence', () => {
    fc.assert(
      fc.property(acak, rentang, (isi, cuti) => {
        const daftar = isi.map(({ volume, norma, hari, siapa, utuh }, i) =>
          tugas({ id: `t${i}`, volume, norma, dapatDibagi: !utuh, jendela: { jenis: 'tanggal', ...hari } }, [
            [siapa, utuh ? 10_000 : volume],
          ]),
        );
        const k = dunia(daftar);
        const sesudah = denganAbsen(k, [absen(cuti)]);
        const susun = new PenyusunUsulan(sesudah, lingkungan(k));
        const a = pegawai({ id: 'a' });
        const milik = lingkungan(k).tugasnya(a.id);
        const benturan = benturanBertambah(benturanPegawai(k, a, milik), benturanPegawai(sesudah, a, milik));
        const sebelum = (id: string) => {
          const p = pegawai({ id });
          return tidakMuat(sesudah, p, pekerjaanPegawai(sesudah, p, lingkungan(k).tugasnya(p.id)));
        };
        const awal = ['b', 'c'].map(sebelum);
        let dibiarkan = 0;
        for (const satu of benturan) {
          const { bawaan, pilihan, teratasi } = susun.usulkan(satu);
          if (bawaan === null && !teratasi) dibiarkan += satu.bertambah;
          else expect(pilihan.length > 0 || teratasi).toBe(true);
        }
        for (const t of daftar) {
          const kini = susun.tugas(t.id);
          expect(kini && jumlahPorsi(kini)).toBe(jumlahPorsi(t));
        }
        ['b', 'c'].forEach((id, i) => {
          const p = pegawai({ id });
          const kini = tidakMuat(sesudah, p, pekerjaanPegawai(sesudah, p, susun.tugasnya(p.id)));
          expect(kini).toBeLessThanOrEqual(awal[i] ?? 0);
        });
        if (dibiarkan === 0) {
          const kini = tidakMuat(sesudah, a, pekerjaanPegawai(sesudah, a, susun.tugasnya(a.id)));
          expect(kini).toBeLessThanOrEqual(tidakMuat(k, a, pekerjaanPegawai(k, a, milik)));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('V5 a locked share is nobody else’s; a part leaves the role where it was', () => {
    const t = tugas({ id: 't', volume: 10, norma: 60, jendela: { jenis: 'tahun' } }, [['a', 10]]);
    const sekitar = lingkungan(dunia([t]));
    const sebagian = alihkanPorsi(t, orang('a'), orang('b'), 4, sekitar.baru(t, orang('b')));
    expect(sebagian?.map(({ pegawaiId, porsi, peran }) => [pegawaiId, porsi, peran])).toEqual([
      ['a', 6, t.penugasan[0]?.peran],
      ['b', 4, 'anggota'],
    ]);
    const terkunci = { ...t, penugasan: t.penugasan.map((p) => ({ ...p, terkunci: true })) };
    expect(alihkanPorsi(terkunci, orang('a'), orang('b'), 4, sekitar.baru(t, orang('b')))).toBeNull();
    expect(alihkanPorsi(t, orang('a'), orang('a'), 4, sekitar.baru(t, orang('a')))).toBeNull();
  });
});
