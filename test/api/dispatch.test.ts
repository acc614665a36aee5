import { expect, test } from 'vitest';
import { createDispatch } from '../../src/api/dispatch';
import { workspace } from '../workspace';

const bugs: string[] = [];
const dispatch = createDispatch(workspace().api, (name) => bugs.push(name));
const kueri = { bagianId: null, per: 'minggu', kelompok: 'bagian', urut: 'nama', cari: '', keadaan: 'semua' };

test('a typed array in the place of a list is refused like any other wrong input', async () => {
  const reply = await dispatch('listPeta', {
    ...kueri,
    tutup: new Uint8Array(3),
    bandingId: null,
    offset: 0,
    limit: 10,
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'masukanTidakSah' } });
  expect(bugs).toEqual([]);
});

test('names that every object has are no methods', async () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])
    expect(await dispatch(name, undefined)).toMatchObject({ ok: false, error: { code: 'masukanTidakSah' } });
});

test('an id holds nothing that the database and the log would keep differently', async () => {
  for (const id of ['\0', 'a\0b', '\ud800', 'a\udfff', '\u0007', '', 'x'.repeat(121), 7])
    expect(await dispatch('getVersiDpa', { id })).toMatchObject({ ok: false, error: { code: 'masukanTidakSah' } });
  expect(await dispatch('getVersiDpa', { id: 'é-1.Ω' })).toMatchObject({
    ok: false,
    error: { code: 'belumAdaBerkas' },
  });
});
