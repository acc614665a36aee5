import { expect, test } from 'vitest';
import { gempurIpc } from '../fuzz/gempurIpc';

test(
  '500 calls of all methods with inputs of all kinds: no crash, no file outside what was chosen, the document whole',
  { timeout: 120_000 },
  async () => {
    const { bug, jejak, temuan, diterima, ditolak } = await gempurIpc(500, 20_261_122);
    expect(bug).toEqual([]);
    expect(jejak).toEqual([]);
    expect(temuan).toEqual([]);
    // The inputs are no mere noise: many get to the services, and each kind of refusal is met.
    expect(diterima).toBeGreaterThan(100);
    for (const code of ['jalurDitolak', 'masukanTidakSah', 'tidakDitemukan']) expect(ditolak[code]).toBeGreaterThan(5);
  },
);
