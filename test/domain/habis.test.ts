import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keadaanSubKegiatan,
  keadaanTugas,
  menitBelum,
  ringkas,
  rupiahTugas,
  teksKeadaan,
  tugasBelum,
} from '../../src/domain/habis';
import { hitungBeban } from '../../src/domain/hitungan';
import type { BagianId, KetidakhadiranId, PegawaiId, SubKegiatanId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import { parseSyarat } from '../../src/domain/syarat';
import { kantor, kantorContoh, pegawai, subKegiatan, tugas } from './kantorUji';

const hitung = (k: Kantor) => ringkas(k, hitungBeban(k));
const S1 = 's1' as SubKegiatanId;
/** 60.000 of 74.802 minutes: 0,80. */
const PENUH = { volume: 1, norma: 60_000 } as const;
const tuntas = () =>
  kantor({
    pegawai: [pegawai({ id: 'a' })],
    subKegiatan: [subKegiatan({ id: 's1', pagu: 1_000_001 })],
    tugas: [tugas({ id: 't', sumber: 'dpa', subKegiatanId: S1, ...PENUH }, [['a', 10_000]])],
  });

describe('habis: tugas', () => {
  const orang = [
    pegawai({ id: 'a' }),
    pegawai({ id: 'b' }),
    pegawai({ id: 'mpp', status: 'mpp' }),
    pegawai({ id: 'rendah', kelas: 5 }),
    pegawai({ id: 'lain', bagianId: 'b2' as BagianId }),
    pegawai({ id: 'baru', masuk: '2026-06-01' }),
  ];
  const k = kantor({ pegawai: orang });
  const sebab = (t: ReturnType<typeof tugas>) => keadaanTugas(t, k).sebab;

  it('H1 is habis when the shares sum exactly and everybody is eligible and there', () => {
    expect(
      keadaanTugas(
        tugas({ id: 't', volume: 30 }, [
          ['a', 14],
          ['b', 16],
        ]),
        k,
      ),
    ).toEqual({ habis: true, sebab: [] });
  });

  it('H1 names every reason once', () => {
    expect(sebab(tugas({ id: 't' }))).toEqual(['belumTerbagi']);
    expect(sebab(tugas({ id: 't', volume: 30 }, [['a', 29]]))).toEqual(['belumTerbagi']);
    expect(sebab(tugas({ id: 't', volume: 30 }, [['a', 31]]))).toEqual(['terbagiLebih']);
    expect(sebab(tugas({ id: 't', norma: null }, [['a', 10_000]]))).toEqual(['normaKosong']);
    expect(
      sebab(
        tugas({ id: 't' }, [
          ['lain', 5000],
          ['lain', 5000],
        ]),
      ),
    ).toEqual(['tidakLayak']);
    expect(sebab(tugas({ id: 't', syarat: parseSyarat('kelas 7-10').syarat }, [['rendah', 10_000]]))).toEqual([
      'tidakLayak',
    ]);
    expect(sebab(tugas({ id: 't' }, [['mpp', 10_000]]))).toEqual(['tidakAktif']);
    expect(sebab(tugas({ id: 't' }, [['hilang', 10_000]]))).toEqual(['tidakAktif']);
    expect(sebab(tugas({ id: 't', jendela: { jenis: 'bulan', bulan: [1] } }, [['baru', 10_000]]))).toEqual([
      'tidakAktif',
    ]);
    const semua = tugas({ id: 't', volume: 30, norma: null }, [['mpp', 5]]);
    expect(teksKeadaan(semua, keadaanTugas(semua, k))).toBe(
      'norma waktu belum diisi; 25 Dokumen belum terbagi; ada petugas yang tidak bekerja pada waktunya',
    );
  });

  it('H12–H15 names what the people on it lack together, only where the task asks for it', () => {
    const dengan = (teks: string, ...porsi: [string, number][]) =>
      tugas({ id: 't', syarat: parseSyarat(teks).syarat }, porsi);
    expect(sebab(dengan('orang min 2', ['a', 10_000]))).toEqual(['kurangOrang']);
    expect(sebab(dengan('orang min 2', ['a', 5000], ['b', 5000]))).toEqual([]);
    expect(sebab(dengan('orang maks 1', ['a', 5000], ['b', 5000]))).toEqual(['lebihOrang']);
    expect(sebab(dengan('ketua kelas 9', ['a', 10_000]))).toEqual(['ketuaTidakMemenuhi']);
    expect(sebab(dengan('ketua kelas 7', ['a', 10_000]))).toEqual([]);
    expect(sebab(dengan('orang min 2'))).toEqual(['belumTerbagi']);
    const kurang = dengan('orang 3-4; ketua kelas 9', ['a', 2500], ['b', 2500]);
    const anggota = { ...kurang, penugasan: kurang.penugasan.map((p) => ({ ...p, peran: 'anggota' as const })) };
    expect(teksKeadaan(anggota, keadaanTugas(anggota, k))).toBe(
      '50 % belum terbagi; baru 2 dari sedikitnya 3 pelaksana; belum ada ketua (kelas ≥ 9)',
    );
    expect(ringkas(kantor({ pegawai: orang, tugas: [anggota] }), new Map()).tugas).toEqual({ total: 1, terbagi: 0 });
  });

  it('H1 asks for a working day of each person in the window', () => {
    const jendela = { jenis: 'tanggal', mulai: '2026-03-21', akhir: '2026-03-24' } as const;
    expect(sebab(tugas({ id: 't', jendela }, [['a', 10_000]]))).toEqual(['tidakAktif']);
  });

  it('H18 says that somebody is away on those days: the task has nobody who can do it, and nobody is called inactive', () => {
    const jendela = { jenis: 'tanggal', mulai: '2026-03-10', akhir: '2026-03-11' } as const;
    const cuti = { id: 'c' as KetidakhadiranId, pegawaiId: 'a' as PegawaiId, jenis: 'cuti_tahunan' } as const;
    const pergi = (mulai: string, akhir: string) => ({
      ...k,
      ketidakhadiran: new Map([[cuti.pegawaiId, [{ ...cuti, mulai, akhir }]]]),
    });
    const milik = tugas({ id: 't', jendela }, [['a', 10_000]]);
    expect(keadaanTugas(milik, pergi('2026-03-09', '2026-03-13'))).toEqual({ habis: false, sebab: ['pelaksanaCuti'] });
    expect(keadaanTugas(milik, pergi('2026-03-11', '2026-03-13'))).toEqual({ habis: true, sebab: [] });
    const sebagian = tugas({ id: 't', jendela }, [['a', 5000]]);
    expect(keadaanTugas(sebagian, pergi('2026-03-09', '2026-03-13')).habis).toBe(false);
  });
});

describe('habis: sub kegiatan and rupiah', () => {
  it('H2 needs tasks that are all habis, or a reason to have none', () => {
    const k = kantor({ pegawai: [pegawai({ id: 'a' })] });
    const sub = subKegiatan({ id: 's1' });
    const selesai = tugas({ id: 't' }, [['a', 10_000]]);
    const belum = tugas({ id: 'u' });
    expect(keadaanSubKegiatan(sub, [], k)).toEqual({ habis: false, sebab: 'tanpaTugas' });
    expect(keadaanSubKegiatan(sub, [selesai], k)).toEqual({ habis: true, sebab: null });
    expect(keadaanSubKegiatan(sub, [selesai, belum], k)).toEqual({ habis: false, sebab: 'tugasBelumHabis' });
    const gaji = { ...sub, alasanTanpaTugas: 'Gaji dan tunjangan' };
    expect(keadaanSubKegiatan(gaji, [], k).habis).toBe(true);
    expect(keadaanSubKegiatan(gaji, [belum], k).habis).toBe(false);
  });

  it('H4 the rupiah of the tasks never exceed the pagu and miss it by less than one each', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e13 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.option(fc.integer({ min: 0, max: 1e6 }), { freq: 9 })), {
          minLength: 1,
          maxLength: 9,
        }),
        (pagu, isi) => {
          const daftar = isi.map(([volume, norma], i) => tugas({ id: `t${i}`, volume, norma }));
          const jumlah = daftar.reduce((n, t) => n + rupiahTugas(t, { pagu }, daftar), 0);
          expect(jumlah).toBeLessThanOrEqual(pagu);
          expect(pagu - jumlah).toBeLessThan(daftar.length);
        },
      ),
    );
  });

  it('H4 a missing norm makes the tasks weigh the same, no line means no rupiah', () => {
    const daftar = [tugas({ id: 't', norma: 90 }), tugas({ id: 'u', norma: null })];
    expect(daftar.map((t) => rupiahTugas(t, { pagu: 101 }, daftar))).toEqual([50, 50]);
    const [t] = daftar;
    if (t) expect(rupiahTugas(t, null, daftar)).toBe(0);
  });

  it('H5 counts the whole pagu only when the line is habis', () => {
    const k = tuntas();
    expect(hitung(k).rupiah).toEqual({ total: 1_000_001, terbagi: 1_000_001 });
    const u = tugas({ id: 'u', sumber: 'dpa', subKegiatanId: S1, ...PENUH });
    const dua = hitung({ ...k, tugas: new Map([...k.tugas, [u.id, u]]) });
    expect(dua.rupiah).toEqual({ total: 1_000_001, terbagi: 500_000 });
    expect(dua.subKegiatan).toEqual({ total: 1, habis: 0, tanpaTugas: 0 });
  });
});

describe('habis: office', () => {
  it('H3 is habis when nothing is left, and says so with empty sisa', () => {
    expect(hitung(tuntas())).toMatchObject({
      tahun: 2026,
      habis: true,
      sisa: [],
      tugas: { total: 1, terbagi: 1 },
      menit: { total: 60_000, terbagi: 60_000 },
    });
  });

  it('H3 names what is left: lines without tasks, tasks, people', () => {
    const k = kantor({
      pegawai: [
        pegawai({ id: 'a' }),
        pegawai({ id: 'nganggur' }),
        pegawai({ id: 'sedikit' }),
        pegawai({ id: 'banyak' }),
      ],
      subKegiatan: [subKegiatan({ id: 's1', pagu: 5 })],
      tugas: [
        tugas({ id: 't', ...PENUH }, [['a', 10_000]]),
        tugas({ id: 'u', norma: 100 }, [['sedikit', 5000]]),
        tugas({ id: 'v', norma: 80_000 }, [['banyak', 10_000]]),
      ],
    });
    const r = hitung(k);
    expect(r.sisa.map((s) => [s.jenis, s.id, s.sebab])).toEqual([
      ['subKegiatan', 's1', 'belum memiliki tugas'],
      ['tugas', 'u', '50 % belum terbagi'],
      ['pegawai', 'nganggur', 'belum memiliki tugas'],
      ['pegawai', 'sedikit', 'beban 0,00, di bawah 0,50'],
      ['pegawai', 'banyak', 'beban 1,07, melebihi 1,00'],
    ]);
    expect(r.pegawai).toEqual({ total: 4, tanpaTugas: 1, rendah: 1, melebihi: 1, beralasan: 0 });
    expect(r.menit).toEqual({ total: 140_100, terbagi: 140_050 });
  });

  it('H6 does not judge people who are not counted or have no capacity this year', () => {
    const k = tuntas();
    const lain = [pegawai({ id: 'x', status: 'tugas_belajar' }), pegawai({ id: 'y', masuk: '2027-01-01' })];
    const r = hitung({ ...k, pegawai: new Map([...k.pegawai, ...lain.map((p) => [p.id, p] as const)]) });
    expect(r.pegawai.total).toBe(1);
    expect(r.habis).toBe(true);
  });

  it('H7 judges the unrounded ratio: exactly on a threshold is inside', () => {
    const pada = (norma: number) =>
      hitung(kantor({ pegawai: [pegawai({ id: 'a' })], tugas: [tugas({ id: 't', norma }, [['a', 10_000]])] })).pegawai;
    expect(pada(37_401)).toMatchObject({ rendah: 0 });
    expect(pada(37_400)).toMatchObject({ rendah: 1 });
    expect(pada(74_802)).toMatchObject({ melebihi: 0 });
    expect(pada(74_803)).toMatchObject({ melebihi: 1 });
  });

  it('H8 an accepted reason takes a person out of the counters', () => {
    const alasan = { alasan: 'Lembur pemilu', nomor: '800/12' };
    const k = kantor({
      pegawai: [
        pegawai({ id: 'a', alasanMelebihi: { ...alasan, jenis: 'melebihi' } }),
        pegawai({ id: 'b', alasanRendah: { ...alasan, jenis: 'rendah' } }),
      ],
      tugas: [tugas({ id: 't', norma: 90_000 }, [['a', 10_000]])],
    });
    expect(hitung(k)).toMatchObject({ habis: true, pegawai: { total: 2, tanpaTugas: 0, melebihi: 0, beralasan: 2 } });
  });

  it('H16 a reason with a highest accepted load holds up to it, exactly on it too', () => {
    const pada = (batas: number, norma: number) =>
      hitung(
        kantor({
          pegawai: [pegawai({ id: 'a', alasanMelebihi: { alasan: 'Lembur', nomor: '', jenis: 'melebihi', batas } })],
          tugas: [tugas({ id: 't', norma }, [['a', 10_000]])],
        }),
      );
    // 74.802 × 1,20 = 89.762,4 minutes.
    expect(pada(120, 89_762)).toMatchObject({ habis: true, pegawai: { beralasan: 1, melebihi: 0 } });
    expect(pada(120, 89_763)).toMatchObject({ habis: false, pegawai: { beralasan: 0, melebihi: 1 } });
    expect(pada(120, 89_763).sisa[0]?.sebab).toBe('beban 1,20, melebihi 1,20 yang diterima');
    expect(pada(100, 74_802).pegawai).toMatchObject({ beralasan: 0, melebihi: 0 });
  });

  it('H10 a divided task of a removed line is left over, and only that', () => {
    const k = tuntas();
    const [baris] = k.subKegiatan.values();
    const dihapus: Kantor = { ...k, subKegiatan: new Map([[S1, { ...baris!, berlaku: false, pagu: 0 }]]) };
    const [t] = dihapus.tugas.values();
    expect(keadaanTugas(t!, dihapus)).toEqual({ habis: false, sebab: ['barisDihapus'] });
    const r = hitung(dihapus);
    expect(r).toMatchObject({ habis: false, subKegiatan: { total: 0, habis: 0, tanpaTugas: 0 }, rupiah: { total: 0 } });
    expect(r.sisa).toMatchObject([{ jenis: 'tugas', id: 't' }]);
    // H17: it waits for a decision; what nobody has of such a task is not counted as to be divided either.
    expect([r.keputusan, tugasBelum(r), menitBelum(r)]).toEqual([{ tugas: 1, menit: 0 }, 0, 0]);
    const lepas = new Map([[t!.id, { ...t!, penugasan: [] }]]);
    const sisa = hitung({ ...dihapus, tugas: lepas });
    expect([sisa.keputusan, tugasBelum(sisa), menitBelum(sisa)]).toEqual([{ tugas: 1, menit: 60_000 }, 0, 0]);
    const berlaku = hitung({ ...k, tugas: lepas });
    expect([berlaku.keputusan.tugas, tugasBelum(berlaku), menitBelum(berlaku)]).toEqual([0, 1, 60_000]);
    expect(r.sisa[0]?.sebab).toContain('pindahkan ke sub kegiatan lain, teruskan di luar DPA, atau hapus');
    // Outside the DPA the same task is habis.
    const tusi = new Map([[t!.id, { ...t!, sumber: 'tusi' as const, subKegiatanId: null }]]);
    expect(hitung({ ...dihapus, tugas: tusi }).habis).toBe(true);
  });

  it('H11 a removed line without tasks is no line of the year', () => {
    const k = tuntas();
    const lama = subKegiatan({ id: 's2', berlaku: false });
    const r = hitung({ ...k, subKegiatan: new Map([...k.subKegiatan, [lama.id, lama]]) });
    expect(r).toEqual(hitung(k));
    expect(r.habis).toBe(true);
  });

  it('the drafted office, undivided, leaves every task and person', () => {
    const r = hitung(kantorContoh());
    expect(r).toMatchObject({
      habis: false,
      tugas: { total: 337, terbagi: 0 },
      pegawai: { total: 112, tanpaTugas: 112 },
    });
    expect(r.sisa).toHaveLength(337 + 112);
    expect(r.rupiah.terbagi).toBe(0);
  });
});
