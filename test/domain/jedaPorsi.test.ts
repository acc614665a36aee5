import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alihkan, sisaAlih } from '../../src/domain/alihkan';
import { benturanPegawai } from '../../src/domain/benturan';
import { awalTahun, tanggalDari } from '../../src/domain/hari';
import { hitungSatu, kapasitasPegawai } from '../../src/domain/hitungan';
import type { KetidakhadiranId, PegawaiId, PenugasanId, TugasId } from '../../src/domain/ids';
import { targetTriwulan } from '../../src/domain/kinerjaTriwulan';
import { capaianTugas } from '../../src/domain/realisasi';
import type { Jendela, TugasTerbagi } from '../../src/domain/tugas';
import { kantor, pegawai, tugas } from './kantorUji';

const [A, B] = ['a', 'b'] as [PegawaiId, PegawaiId];
const [ORANG_A, ORANG_B] = [pegawai({ id: 'a' }), pegawai({ id: 'b' })];
const K = kantor({ pegawai: [ORANG_A, ORANG_B], tugas: [] });
const kapasitas = { tahun: 2026, kumulatif: kapasitasPegawai(K, A).kumulatif };
const jumlah = (n: Iterable<number>): number => [...n].reduce((a, b) => a + b, 0);
const baru = (id: TugasId, orang: PegawaiId) => `${id}.${orang}` as PenugasanId;
const BULANAN: Jendela = { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null };

/** What A had from one day to another goes to B, as it is proposed. */
function gantikan(t: TugasTerbagi, tanggal: string, kembali: string, kurang = 0): TugasTerbagi {
  const masa = { tanggal, kembali };
  const usul = sisaAlih(
    t,
    t.penugasan.find((p) => p.pegawaiId === A)!,
    kapasitas,
    masa,
    null,
  );
  const porsi = Math.max(0, usul.sisa - kurang);
  const tinggal = usul.tinggal + usul.sisa - porsi;
  const kepada = [{ pegawaiId: B, porsi, persetujuanLintas: '' }];
  return { ...t, penugasan: alihkan(t, { dariId: A, masa, tinggal, kepada, batal: 0 }, () => true, baru).penugasan };
}
const rencana = (t: TugasTerbagi, id: PegawaiId): readonly number[] =>
  capaianTugas(K, t, []).find((c) => c.pegawaiId === id)?.rencanaBulan ?? Array.from({ length: 12 }, () => 0);

describe('a share of which a stand-in holds some days', () => {
  it('D6: three months as Plt are a gap in the plan, the load and the target, and no other month moves', () => {
    const t = tugas({ id: 't', volume: 1800, norma: 10 }, [['a', 1800]]);
    const kini = gantikan(t, '2026-02-01', '2026-04-30');
    const [semula, sendiri, pengganti] = [rencana(t, A), rencana(kini, A), rencana(kini, B)];
    const dalam = [1, 2, 3];
    sendiri.forEach((n, b) => {
      if (!dalam.includes(b)) expect([b, n]).toEqual([b, semula[b]]);
      else expect(n).toBeLessThan(50);
      expect(Math.abs(n + (pengganti[b] ?? 0) - (semula[b] ?? 0))).toBeLessThanOrEqual(50);
    });
    expect(jumlah(sendiri) + jumlah(pengganti)).toBe(180_000);
    const [dulu, beban] = [hitungSatu(K, A, [t]), hitungSatu(K, A, [kini])];
    expect([beban.bulan.beban[0], beban.bulan.beban[4]]).toEqual([dulu.bulan.beban[0], dulu.bulan.beban[4]]);
    expect(jumlah(beban.bulan.beban.slice(1, 4))).toBeLessThan(10);
    expect(jumlah(beban.bulan.beban)).toBe(beban.beban);
    const [target, targetDulu] = [targetTriwulan(K, kini, ORANG_A), targetTriwulan(K, t, ORANG_A)];
    expect(target.triwulan[0]).toBeLessThan(targetDulu.triwulan[0] / 2);
    expect(target.triwulan.slice(2)).toEqual(targetDulu.triwulan.slice(2));
  });

  it('D6: over any window, days and amount the months outside keep their plan, and giver and stand-in plan as one did', () => {
    const hari = fc.integer({ min: 0, max: 364 });
    const jendela = fc.constantFrom<Jendela>(
      { jenis: 'tahun' },
      { jenis: 'bulan', bulan: [2, 3, 4, 5, 9, 10] },
      { jenis: 'tanggal', mulai: '2026-02-10', akhir: '2026-11-20' },
      BULANAN,
      { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null },
    );
    fc.assert(
      fc.property(hari, hari, fc.constantFrom(1, 24, 600, 1800), jendela, fc.nat(5), (x, y, volume, kapan, kurang) => {
        const t = tugas({ id: 't', volume, norma: 100, jendela: kapan }, [['a', volume > 1 ? volume : 10_000]]);
        const [m, z] = [awalTahun(2026) + Math.min(x, y), awalTahun(2026) + Math.max(x, y)];
        const kini = gantikan(t, tanggalDari(m), tanggalDari(z), kurang);
        const milik = kini.penugasan.find((p) => p.pegawaiId === A);
        if (!milik || milik.porsi === t.pembagi) return;
        const [bulanM, bulanZ] = [m, z].map((satu) => Number(tanggalDari(satu).slice(5, 7)) - 1) as [number, number];
        const [semula, sendiri, pengganti] = [rencana(t, A), rencana(kini, A), rencana(kini, B)];
        sendiri.forEach((n, b) => {
          expect(n).toBeGreaterThanOrEqual(0);
          // Whole units are to the nearest: half a one may come out of the other months, unless one was kept.
          if (b < bulanM || b > bulanZ)
            expect(Math.abs(n - (semula[b] ?? 0))).toBeLessThanOrEqual(volume === 1 ? 1 : kurang > 0 ? 0 : 100);
        });
        expect(jumlah(sendiri) + jumlah(pengganti)).toBe(jumlah(semula));
        const beban = [A, B].map((id) => hitungSatu(K, id, [kini]));
        for (const satu of beban) expect(jumlah(satu.bulan.beban) + satu.konflik).toBe(satu.beban);
      }),
      { numRuns: 300 },
    );
  });

  it('D7: of what is left the days that were handed over take nothing but what was kept in them', () => {
    const t = tugas({ id: 't', volume: 1200, norma: 10, jendela: BULANAN }, [['a', 1200]]);
    expect(rencana(gantikan(t, '2026-02-01', '2026-04-30'), A)).toEqual(
      [100, 0, 0, 0, 100, 100, 100, 100, 100, 100, 100, 100].map((n) => n * 100),
    );
    const sebagian = gantikan(t, '2026-02-01', '2026-04-30', 150);
    expect(rencana(sebagian, A)).toEqual([100, 50, 50, 50, 100, 100, 100, 100, 100, 100, 100, 100].map((n) => n * 100));
    // What is left of the year is handed over for good: the months of the stand-in are not counted twice.
    const { tinggal } = sisaAlih(
      sebagian,
      sebagian.penugasan[0]!,
      kapasitas,
      { tanggal: '2026-07-01', kembali: null },
      null,
    );
    expect(tinggal).toBe(450);
    const lagi = gantikan(sebagian, '2026-09-01', '2026-09-30');
    expect(rencana(lagi, A)).toEqual([100, 50, 50, 50, 100, 100, 100, 100, 0, 100, 100, 100].map((n) => n * 100));
  });

  it('D8: a recorded leave is no gap of its own, and recurring work that somebody else does then is no conflict', () => {
    const t = tugas({ id: 't', volume: 12, norma: 600, jendela: BULANAN }, [['a', 12]]);
    const absen = {
      id: 'k' as KetidakhadiranId,
      pegawaiId: A,
      jenis: 'cuti_lain' as const,
      mulai: '2026-03-01',
      akhir: '2026-04-30',
    };
    const kini = gantikan(t, '2026-03-01', '2026-04-30');
    const cuti = { ...kantor({ pegawai: [ORANG_A, ORANG_B], tugas: [kini] }), ketidakhadiran: new Map([[A, [absen]]]) };
    expect(benturanPegawai({ ...cuti, tugas: new Map([[t.id, t]]) }, ORANG_A, [t])[0]?.menit).toBe(1200);
    expect(benturanPegawai(cuti, ORANG_A, [kini])).toEqual([]);
    expect(hitungSatu(cuti, A, [kini]).konflik).toBe(0);
    const setahun = tugas({ id: 't', volume: 1800, norma: 10 }, [['a', 1800]]);
    const ganti = gantikan(setahun, '2026-03-01', '2026-04-30');
    const { serah, ...polos } = ganti.penugasan.find((p) => p.pegawaiId === A)!;
    expect(serah).toHaveLength(1);
    expect(hitungSatu(cuti, A, [ganti])).toEqual(
      hitungSatu(cuti, A, [{ ...ganti, penugasan: ganti.penugasan.map((p) => (p.pegawaiId === A ? polos : p)) }]),
    );
  });
});
