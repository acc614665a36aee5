import { expect, test, type Page } from '@playwright/test';
import path from 'node:path';
import type { HasilUsulan } from '../../src/api/usulanViews';
import { launchApp, newFolder } from './start';
import { call } from './wire';

type Outcome = { readonly ok: true; readonly value: HasilUsulan } | { readonly ok: false; readonly error: unknown };

/** Proposes for the whole office, and as soon as the job tells that it can be ended so, ends it: the answers of both. */
const proposeAnd = (page: Page, end: 'finishJob' | 'cancelJob', jobId: string) =>
  page.evaluate(
    async ([name, id]) => {
      const { bagihabis } = window;
      const ended = new Promise<unknown>((resolve) => {
        const stop = bagihabis.onEvent((event) => {
          if (event.type !== 'progress' || event.jobId !== id) return;
          // There is nothing to take before the first plan is whole.
          if (name === 'finishJob' && event.usulan === undefined) return;
          stop();
          resolve(bagihabis.call(name, { jobId: id }));
        });
      });
      const input = { bagianId: null, benih: 1, pertahankan: false, jobId: id };
      const outcome = bagihabis.call('proposePembagian', input);
      return { ended: await ended, outcome: (await outcome) as Outcome };
    },
    [end, jobId] as const,
  );

/** The flag and the end of the thread exist only in the built program: from sources everything runs in one thread. */
test('a proposal in its worker is cancelled, and ended early with the plan it has', async () => {
  const { app, page } = await launchApp();
  await call(page, 'setPengguna', { nama: 'Rina Wulandari', jabatan: 'Kepala Bagian Organisasi' });
  await call(page, 'openContoh', { path: path.join(newFolder(), 'Contoh.bagihabis') });

  await test.step('cancelled: the call is refused, and the next job may start', async () => {
    const { ended, outcome } = await proposeAnd(page, 'cancelJob', 'batal');
    expect(ended).toMatchObject({ ok: true, value: true });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'dibatalkan' } });
    expect(await call(page, 'cancelJob', { jobId: 'batal' })).toBe(false);
  });

  await test.step('"cukup": the flag reaches the search, which keeps what it has', async () => {
    const { ended, outcome } = await proposeAnd(page, 'finishJob', 'cukup');
    expect(ended).toMatchObject({ ok: true, value: true });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const { usulanId, selesai, tugasIds, sesudah } = outcome.value;
    expect(selesai).toBe(false);
    expect(sesudah.tugasBelum).toBe(0);
    expect(tugasIds.length).toBeGreaterThan(100);
    await call(page, 'acceptUsulan', { usulanId, tugasIds: null });
    const { tugas } = await call(page, 'getRingkasan');
    expect(tugas.terbagi).toBe(tugas.total);
  });
  await app.close();
});
