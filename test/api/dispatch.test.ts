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

test('whoever checks, the reason is said in Indonesian: it is shown as it is', async () => {
  const satu = { id: null, pegawaiId: 'p', mulai: '2026-05-06', akhir: '', jenis: 'cuti_lain', persen: 100 };
  const sebab = async (absen: object) => {
    const reply = await dispatch('previewAbsen', { absen: [absen] });
    return reply.ok ? '' : reply.error.detail['sebab'];
  };
  expect(await sebab(satu)).toBe('bukan tanggal yang ada');
  expect(await sebab({ ...satu, akhir: '2026-05-06', persen: 0 })).toMatch(/^Terlalu kecil/);
});
