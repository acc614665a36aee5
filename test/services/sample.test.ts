import { expect, it } from 'vitest';
import { sampleOffice } from '../workspace';

it('the sample office starts with something to show on every screen', async () => {
  const { api } = await sampleOffice();
  const summary = await api.getRingkasan();
  expect(summary.subKegiatan.total).toBe(65);
  expect(summary.tugas.total).toBe(337);
  expect(summary.pegawai.total).toBe(112);
  const share = summary.menit.terbagi / summary.menit.total;
  expect(share).toBeGreaterThan(0.55);
  expect(share).toBeLessThan(0.8);
  expect(summary.pegawai.tanpaTugas).toBeGreaterThan(0);
  expect(summary.pegawai.melebihi).toBeGreaterThan(0);
  expect(summary.habis).toBe(false);
});

it('the proposal brings the sample office to nothing left over, with default thresholds', async () => {
  const { api } = await sampleOffice();
  const proposal = await api.proposePembagian({ bagianId: null, benih: 1, jobId: 'j1' });
  await api.acceptUsulan({ usulanId: proposal.usulanId, tugasIds: null });
  const summary = await api.getRingkasan();
  expect(summary.sisa).toEqual([]);
  expect(summary.habis).toBe(true);
  expect(summary.rupiah.terbagi).toBe(summary.rupiah.total);
  expect(summary.menit.terbagi).toBe(summary.menit.total);
  // One undo takes the whole proposal back.
  await api.undo();
  expect((await api.getRingkasan()).habis).toBe(false);
  await api.redo();
  expect((await api.getRingkasan()).habis).toBe(true);
});
