import { expect, test } from 'vitest';
import { periksaBanyak } from './sejarah/banyak';

/** The seed is fixed, so that a red test is red for everybody; `npm run bench -- laws` looks at others. */
const BENIH = 20_261_122;
const JUMLAH = Number(process.env['BAGIHABIS_SEJARAH'] ?? 2000);

test(`G1-G8: ${JUMLAH} histories of three and more copies end in one truth: nothing lost, nothing silent, every order the same`, async () => {
  const { gagal, sejarah, benturan } = await periksaBanyak(JUMLAH, Number(process.env['BAGIHABIS_BENIH'] ?? BENIH), 20);
  expect(gagal).toBeNull();
  expect(sejarah).toBeGreaterThanOrEqual(JUMLAH);
  // Histories in which nobody ever met would prove nothing.
  expect(benturan).toBeGreaterThan(JUMLAH / 4);
}, 600_000);
