import { expect, test } from 'vitest';
import { sampleOffice } from '../workspace';

test(
  'after people left, the proposal divides the rest among those who are there, and the office is habis',
  { timeout: 60_000 },
  async () => {
    const { api } = await sampleOffice();
    const divide = async () => {
      const usulan = await api.proposePembagian({ bagianId: null, benih: 1, jobId: 'usul' });
      await api.acceptUsulan({ usulanId: usulan.usulanId, tugasIds: null });
      return api.getRingkasan();
    };
    expect((await divide()).habis).toBe(true);
    const { baris } = await api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
    const leaver = baris.find((p) => p.jabatan === 'Penelaah Teknis Kebijakan' && p.jumlahTugas > 2);
    if (!leaver) throw new Error('the sample has such a person');
    const { tugasLepas } = await api.endPegawai({
      ids: [leaver.id],
      tanggal: '2026-09-30',
      sebab: 'pindah',
      lepaskanTugas: true,
    });
    expect(tugasLepas).toBeGreaterThan(0);
    const open = await api.getRingkasan();
    expect(open.habis).toBe(false);
    expect(open.tugas.total - open.tugas.terbagi).toBe(tugasLepas);
    const kept = (await api.getPegawai({ id: leaver.id })).tugas.map(({ id }) => id);
    const after = await divide();
    expect({ tugas: after.tugas.total - after.tugas.terbagi, menit: after.menit.total - after.menit.terbagi }).toEqual({
      tugas: 0,
      menit: 0,
    });
    // What was done stays with who did it.
    expect((await api.getPegawai({ id: leaver.id })).tugas.map(({ id }) => id)).toEqual(kept);
  },
);
