import fc from 'fast-check';
import { expect, it } from 'vitest';
import { awalTahun, tanggalDari } from '../../src/domain/hari';
import type { PegawaiId, PenugasanId, Tanggal, TugasId } from '../../src/domain/ids';
import { bagiMasa } from '../../src/domain/masaPorsi';
import { bagikanPotong, potongAlih } from '../../src/domain/potongAlih';
import type { Penugasan } from '../../src/domain/tugas';
import { tugasUji } from './tugasUji';

const hari = fc.integer({ min: 0, max: 364 }).map((n): Tanggal => tanggalDari(awalTahun(2026) + n));
const milik = fc
  .record({
    sendiri: fc.integer({ min: 0, max: 10 }),
    terima: fc.array(fc.record({ mulai: hari, porsi: fc.integer({ min: 1, max: 10 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ sendiri, terima }): Penugasan => ({
    id: 't.a' as PenugasanId,
    tugasId: 't' as TugasId,
    pegawaiId: 'a' as PegawaiId,
    porsi: terima.reduce((n, { porsi }) => n + porsi, sendiri),
    peran: 'anggota',
    terkunci: false,
    persetujuanLintas: '',
    ...(sendiri === 0 && { mulai: terima.map(({ mulai }) => mulai).sort()[0] ?? '2026-01-01' }),
    terima,
  }));

it('A6, A7: all that goes, and nothing of it sooner than it was to begin with the giver', () => {
  fc.assert(
    fc.property(
      milik,
      hari,
      fc.nat(),
      fc.option(hari),
      fc.array(fc.nat(), { maxLength: 3 }),
      (p, tanggal, n, c, siapa) => {
        const tinggal = n % (p.porsi + 1);
        const kembali = c !== null && c >= tanggal ? c : null;
        const potong = potongAlih(tugasUji({ volume: 30 }), p, tinggal, { tanggal, kembali });
        expect(potong.reduce((jumlah, { porsi }) => jumlah + porsi, 0)).toBe(p.porsi - tinggal);
        const begun = (d: Tanggal): number =>
          bagiMasa(p, p.porsi).reduce(
            (jumlah, { menit, masa }) => ((masa?.mulai ?? '') <= d ? jumlah + menit : jumlah),
            0,
          );
        for (const { mulai } of potong) {
          expect(mulai >= tanggal).toBe(true);
          if (kembali !== null) continue;
          const goes = potong.reduce((jumlah, satu) => (satu.mulai <= mulai ? jumlah + satu.porsi : jumlah), 0);
          expect(goes).toBeLessThanOrEqual(Math.max(0, begun(mulai) - tinggal));
        }
        let sisa = p.porsi - tinggal;
        const tujuan = siapa.map((banyak, i) => {
          const porsi = banyak % (sisa + 1);
          sisa -= porsi;
          return { kepadaId: `k${i}` as PegawaiId, batal: false, porsi };
        });
        const bagian = bagikanPotong(potong, [...tujuan, { kepadaId: null, batal: true, porsi: sisa }]);
        for (const { kepadaId, porsi } of tujuan)
          expect(bagian.reduce((j, satu) => (satu.kepadaId === kepadaId ? j + satu.porsi : j), 0)).toBe(porsi);
        expect(bagian.reduce((j, { porsi }) => j + porsi, 0)).toBe(p.porsi - tinggal);
      },
    ),
    { numRuns: 500 },
  );
});
