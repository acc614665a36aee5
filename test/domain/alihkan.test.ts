import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alihkan, porsiUtuh, sisaAlih, type MasaAlih } from '../../src/domain/alihkan';
import { usulPenerima } from '../../src/domain/alihkanUsul';
import { awalTahun, tanggalDari } from '../../src/domain/hari';
import { hitungSatu, kapasitasPegawai, menitPegawai } from '../../src/domain/hitungan';
import type { PegawaiId, PenugasanId, TugasId } from '../../src/domain/ids';
import { jumlahPorsi, menitPorsi, sisaPorsi } from '../../src/domain/porsi';
import { capaianTugas, volumePorsi } from '../../src/domain/realisasi';
import type { TugasTerbagi } from '../../src/domain/tugas';
import { kantor, pegawai, tugas } from './kantorUji';

const jumlah = (n: Iterable<number>): number => [...n].reduce((a, b) => a + b, 0);
const ORANG = ['a', 'b', 'c', 'd'] as const;
const [A, B] = ['a' as PegawaiId, 'b' as PegawaiId];
const K = kantor({ pegawai: ORANG.map((id) => pegawai({ id })), tugas: [] });
const kapasitas = (id: PegawaiId) => ({ tahun: 2026, kumulatif: kapasitasPegawai(K, id).kumulatif });
const baru = (tugasId: TugasId, pegawaiId: PegawaiId) => `${tugasId}.${pegawaiId}` as PenugasanId;
const sejak = (tanggal: string, kembali: string | null = null): MasaAlih => ({ tanggal, kembali });
const milik = (t: TugasTerbagi, id: PegawaiId) => t.penugasan.find((p) => p.pegawaiId === id);

describe('alihkan', () => {
  it('A1, A2: by time; what is over stays with its last day, the rest begins on the day', () => {
    const t = tugas({ id: 't', volume: 120, norma: 60 }, [['a', 120]]);
    const sisa = sisaAlih(t, milik(t, A)!, kapasitas(A), sejak('2026-07-01'), null);
    expect(sisa).toEqual({ tinggal: 55, sisa: 65, dasar: 'waktu' });
    const kepada = [{ pegawaiId: B, porsi: 65, persetujuanLintas: '' }];
    const hasil = alihkan(t, { dariId: A, masa: sejak('2026-07-01'), tinggal: 55, kepada, batal: 0 }, () => true, baru);
    expect(hasil.kembali).toBe(0);
    expect(hasil.penugasan).toMatchObject([
      { pegawaiId: 'a', porsi: 55, sampai: '2026-06-30', terkunci: true, peran: 'anggota' },
      { pegawaiId: 'b', porsi: 65, mulai: '2026-07-01', peran: 'ketua' },
    ]);
    const nanti = { ...t, penugasan: hasil.penugasan };
    const [a, b] = [hitungSatu(K, A, [nanti]), hitungSatu(K, B, [nanti])];
    expect([a.beban + b.beban, a.konflik, b.konflik]).toEqual([7200, 0, 0]);
    expect(jumlah(a.bulan.beban.slice(6))).toBe(0);
    expect(jumlah(b.bulan.beban.slice(0, 6))).toBe(0);
  });

  it('A1: what was noted as done counts before the time, a begun unit as done', () => {
    const t = tugas({ id: 't', volume: 30 }, [['a', 30]]);
    expect(sisaAlih(t, milik(t, A)!, kapasitas(A), sejak('2026-09-01'), 1250)).toEqual({
      tinggal: 13,
      sisa: 17,
      dasar: 'realisasi',
    });
    expect(sisaAlih(t, milik(t, A)!, kapasitas(A), sejak('2026-09-01'), 9900).sisa).toBe(0);
    const lewat = tugas({ id: 't', volume: 30, jendela: { jenis: 'bulan', bulan: [1, 2] } }, [['a', 30]]);
    expect(sisaAlih(lewat, milik(lewat, A)!, kapasitas(A), sejak('2026-03-01'), null).dasar).toBe('lewat');
  });

  it('A3: a stand-in gets what falls between the two days, and the person keeps the rest without an end', () => {
    const bulanan = { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null } as const;
    const t = tugas({ id: 't', volume: 12, norma: 300, jendela: bulanan }, [['a', 12]]);
    const masa = sejak('2026-04-01', '2026-06-30');
    expect(sisaAlih(t, milik(t, A)!, kapasitas(A), masa, 400)).toMatchObject({ tinggal: 9, sisa: 3 });
    const kepada = [{ pegawaiId: B, porsi: 3, persetujuanLintas: '' }];
    const { penugasan } = alihkan(t, { dariId: A, masa, tinggal: 9, kepada, batal: 0 }, () => true, baru);
    const serah = [{ mulai: '2026-04-01', akhir: '2026-06-30', porsi: 3 }];
    expect(penugasan[0]).toEqual({ ...milik(t, A), porsi: 9, serah });
    expect(penugasan[1]).toMatchObject({ porsi: 3, mulai: '2026-04-01', sampai: '2026-06-30', peran: 'anggota' });
    expect([...hitungSatu(K, B, [{ ...t, penugasan }]).bulan.beban]).toEqual([
      0, 0, 0, 300, 300, 300, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('A3: on top of an own share it ends with the leave, and what is handed on of it ends on that day too', () => {
    const t = tugas({ id: 't', volume: 120, norma: 60 }, [
      ['a', 60],
      ['b', 60],
    ]);
    const cuti = sejak('2026-06-01', '2026-06-30');
    const { sisa, tinggal } = sisaAlih(t, milik(t, A)!, kapasitas(A), cuti, null);
    const kepada = (id: string, porsi: number) => [{ pegawaiId: id as PegawaiId, porsi, persetujuanLintas: '' }];
    const satu = alihkan(t, { dariId: A, masa: cuti, tinggal, kepada: kepada('b', sisa), batal: 0 }, () => true, baru);
    expect(satu.bagian.map(({ akhir }) => akhir)).toEqual(['2026-06-30']);
    const nanti = { ...t, penugasan: satu.penugasan };
    expect(milik(nanti, B)).toMatchObject({
      porsi: 60 + sisa,
      terima: [{ mulai: '2026-06-01', porsi: sisa, akhir: '2026-06-30' }],
    });
    expect(milik(nanti, B)?.sampai).toBeUndefined();
    const [sebelum, sesudah] = [t, nanti].map((x) => [...hitungSatu(K, B, [x]).bulan.beban]);
    expect(sesudah!.map((menit, i) => menit - sebelum![i]!)).toEqual([0, 0, 0, 0, 0, sisa * 60, 0, 0, 0, 0, 0, 0]);
    const c = alihkan(t, { dariId: A, masa: cuti, tinggal, kepada: kepada('c', sisa), batal: 0 }, () => true, baru);
    const wakil = { ...t, penugasan: c.penugasan };
    const lagi = sejak('2026-06-15');
    const kini = sisaAlih(wakil, milik(wakil, 'c' as PegawaiId)!, kapasitas('c' as PegawaiId), lagi, null);
    const putusan = { dariId: 'c' as PegawaiId, masa: lagi, tinggal: kini.tinggal, batal: 0 };
    const d = alihkan(wakil, { ...putusan, kepada: kepada('d', kini.sisa) }, () => true, baru);
    expect([milik({ ...t, penugasan: d.penugasan }, 'c' as PegawaiId)?.sampai, d.bagian[0]?.akhir]).toEqual([
      '2026-06-14',
      '2026-06-30',
    ]);
    expect(milik({ ...t, penugasan: d.penugasan }, 'd' as PegawaiId)).toMatchObject({
      mulai: '2026-06-15',
      sampai: '2026-06-30',
    });
  });

  it('A2: of a meeting the time is parted, whoever is there already stays as they are', () => {
    const rapat = tugas({ id: 't', volume: 12, norma: 60, hadirBersama: true }, [
      ['a', 5000],
      ['b', 5000],
    ]);
    const kepada = [
      { pegawaiId: B, porsi: 3000, persetujuanLintas: '' },
      { pegawaiId: 'c' as PegawaiId, porsi: 3000, persetujuanLintas: '' },
    ];
    const masa = sejak('2026-07-01');
    const { penugasan } = alihkan(rapat, { dariId: A, masa, tinggal: 4000, kepada, batal: 0 }, () => true, baru);
    const nanti = { ...rapat, penugasan };
    expect([menitPegawai(nanti, A), menitPegawai(nanti, B), menitPegawai(nanti, 'c' as PegawaiId)]).toEqual([
      288, 720, 216,
    ]);
    expect(milik(nanti, B)).toEqual({ ...milik(rapat, B), peran: 'ketua' });
  });

  it('A3: a meeting on a day of the leave goes for good, and nobody is counted there twice', () => {
    const sehari = { jenis: 'tanggal', mulai: '2026-11-10', akhir: '2026-11-10' } as const;
    const rapat = tugas({ id: 't', volume: 1, norma: 180, hadirBersama: true, jendela: sehari }, [['a', 10_000]]);
    const masa = sejak('2026-11-10', '2026-11-11');
    const { tinggal, sisa } = sisaAlih(rapat, milik(rapat, A)!, kapasitas(A), masa, null);
    const kepada = [{ pegawaiId: B, porsi: sisa, persetujuanLintas: '' }];
    const { penugasan, bagian } = alihkan(rapat, { dariId: A, masa, tinggal, kepada, batal: 0 }, () => true, baru);
    expect([tinggal, bagian[0]?.akhir, penugasan.map(({ pegawaiId, peran }) => [pegawaiId, peran])]).toEqual([
      0,
      null,
      [[B, 'ketua']],
    ]);
    const nanti = { ...rapat, penugasan };
    expect([menitPegawai(nanti, A), menitPegawai(nanti, B)]).toEqual([0, 180]);
  });

  it('A5: the one who takes most of those who may leads, unless somebody does', () => {
    const t = tugas({ id: 't', volume: 30 }, [['a', 30]]);
    const kepada = [
      { pegawaiId: B, porsi: 20, persetujuanLintas: '' },
      { pegawaiId: 'c' as PegawaiId, porsi: 10, persetujuanLintas: '' },
    ];
    const putusan = { dariId: A, masa: sejak('2026-02-02'), tinggal: 0, kepada, batal: 0 };
    const ketua = (boleh: (id: PegawaiId) => boolean) =>
      alihkan(t, putusan, boleh, baru)
        .penugasan.filter((p) => p.peran === 'ketua')
        .map((p) => p.pegawaiId);
    expect(ketua(() => true)).toEqual(['b']);
    expect(ketua((id) => id === 'c')).toEqual(['c']);
    expect(ketua(() => false)).toEqual([]);
    expect(() => alihkan(t, { ...putusan, batal: 1 }, () => true, baru)).toThrow(RangeError);
  });

  const langkah = fc.record({
    dari: fc.constantFrom(...ORANG),
    hari: fc.integer({ min: 1, max: 360 }),
    lama: fc.option(fc.integer({ min: 1, max: 120 })),
    kepada: fc.uniqueArray(fc.constantFrom(...ORANG), { maxLength: 3 }),
    pecah: fc.integer({ min: 0, max: 100 }),
    batal: fc.integer({ min: 0, max: 100 }),
    selesai: fc.option(fc.integer({ min: 0, max: 4000 })),
  });

  it('A6: over any sequence of moves nothing vanishes, in porsi, minutes, volume and months', () => {
    fc.assert(
      fc.property(
        fc.array(langkah, { maxLength: 8 }),
        fc.constantFrom(30, 1),
        fc.integer({ min: 1, max: 30 }),
        (langkahnya, volume, bagi) => {
          const dasar = tugas({ id: 't', volume, norma: 777 });
          const porsiA = Math.max(1, Math.floor((dasar.pembagi * bagi) / 30));
          let t: TugasTerbagi = {
            ...tugas({ id: 't', volume, norma: 777 }, [
              ['a', porsiA],
              ...(porsiA < dasar.pembagi ? ([['b', dasar.pembagi - porsiA]] as const) : []),
            ]),
            batal: 0,
          };
          const batalnya = new Map<PegawaiId, number>();
          for (const satu of langkahnya) {
            const dariId = satu.dari as PegawaiId;
            const share = milik(t, dariId);
            if (!share) continue;
            const tanggal = tanggalDari(awalTahun(2026) + satu.hari);
            const kembali =
              satu.lama === null ? null : tanggalDari(awalTahun(2026) + Math.min(364, satu.hari + satu.lama));
            const masa = { tanggal, kembali };
            const { tinggal, sisa } = sisaAlih(t, share, kapasitas(dariId), masa, satu.selesai);
            expect(tinggal + sisa).toBe(porsiUtuh(t, share));
            const batal = Math.floor((sisa * satu.batal) / 300);
            const penerima = satu.kepada.filter((id) => id !== dariId);
            const masing = Math.floor(((sisa - batal) * satu.pecah) / 100 / Math.max(1, penerima.length));
            const kepada = penerima.map((id) => ({ pegawaiId: id as PegawaiId, porsi: masing, persetujuanLintas: '' }));
            const sebelum = jumlahPorsi(t);
            const hasil = alihkan(t, { dariId, masa, tinggal, kepada, batal }, () => true, baru);
            t = { ...t, batal: (t.batal ?? 0) + batal, penugasan: hasil.penugasan };
            batalnya.set(dariId, (batalnya.get(dariId) ?? 0) + batal);
            expect(jumlahPorsi(t) + hasil.kembali).toBe(sebelum);
            expect(t.penugasan.every((p) => p.porsi > 0)).toBe(true);
          }
          const batal = [...batalnya].map(([pegawaiId, porsi]) => ({ tugasId: t.id, pegawaiId, porsi }));
          const volumenya = volumePorsi(t, batal);
          const sisa = Math.floor((volume * 100 * sisaPorsi(t)) / t.pembagi);
          const rencana = jumlah(volumenya.rencana.values()) + jumlah(volumenya.batal.values());
          expect(rencana + sisa).toBeGreaterThanOrEqual(volume * 100 - 1);
          expect(rencana + sisa).toBeLessThanOrEqual(volume * 100);
          if (sisaPorsi(t) === 0) expect(rencana).toBe(volume * 100);
          for (const satu of capaianTugas(K, t, [], batal)) expect(jumlah(satu.rencanaBulan)).toBe(satu.rencana);
          expect(jumlah(menitPorsi(t).values())).toBe(
            Math.floor((volume * 777 * (jumlahPorsi(t) - (t.batal ?? 0))) / t.pembagi),
          );
          for (const id of ORANG) {
            const beban = hitungSatu(K, id as PegawaiId, [t]);
            expect(jumlah(beban.bulan.beban) + beban.konflik).toBe(menitPegawai(t, id as PegawaiId));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('U1–U3: the engine places the rest with somebody else who has room, and moves nothing', () => {
    const t = tugas({ id: 't', volume: 40, norma: 600 }, [['a', 19]]);
    const penuh = tugas({ id: 'u', volume: 1, norma: 74_000 }, [['b', 10_000]]);
    const k = kantor({ pegawai: ['a', 'b', 'c'].map((id) => pegawai({ id })), tugas: [t, penuh] });
    const hasil = usulPenerima(k, A, [{ tugas: t, sisa: 21 }], sejak('2026-07-01'), () => false);
    expect([...hasil]).toEqual([['t', [{ pegawaiId: 'c', porsi: 21 }]]]);
    const habis = { jenis: 'bulan', bulan: [1] } as const;
    const lalu = { ...t, jendela: habis };
    expect(usulPenerima(k, A, [{ tugas: lalu, sisa: 21 }], sejak('2026-07-01'), () => false).size).toBe(0);
  });
});
