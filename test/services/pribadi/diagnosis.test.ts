import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyOffice, sampleOffice, type Workspace } from '../../workspace';
import { pegawai, tugasBaru } from '../small';

async function diagnosis({ api, folder }: Workspace): Promise<string> {
  const path = join(folder, 'diagnosis.txt');
  await api.saveDiagnosis({ path });
  return readFileSync(path, 'utf8');
}
const kata = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzQZ'), minLength: 6, maxLength: 14 });

test('whatever people, tasks and places are called, none of it is in the bundle, also not in what went wrong', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(kata, { minLength: 5, maxLength: 5 }),
      fc.nat({ max: 999_999_999 }),
      async (k, n) => {
        const [orang, tugas, bagian, pengguna, pc] = k.map((satu) => `Xq${satu}`) as [
          string,
          string,
          string,
          string,
          string,
        ];
        const nip = `19${String(n).padStart(16, '7')}`;
        const space = await emptyOffice({ pc });
        const { api, folder } = space;
        await api.setPengguna({ nama: pengguna, jabatan: `Kepala ${bagian}` });
        const bagianId = await api.saveBagian({ id: null, nama: bagian, kodeSubUnit: '' });
        await api.savePegawai(pegawai({ nama: orang, nip, bagianId }));
        await api.saveTugas(tugasBaru({ nama: tugas, bagianId }));
        // Refused calls name the person, the place and the number in their words.
        await expect(api.savePegawai(pegawai({ nama: `${orang} lagi`, nip }))).rejects.toThrow();
        await expect(api.openFile({ path: join(folder, `${tugas}.bagihabis`) })).rejects.toThrow();
        const isi = await diagnosis(space);
        for (const rahasia of [orang, tugas, bagian, pengguna, pc, nip, folder, 'Setda', 'Sekretariat', 'Contoh'])
          expect(isi).not.toContain(rahasia);
        expect(isi).toMatch(/savePegawai: masukanTidakSah/);
        expect(isi).toMatch(/openFile: berkasTidakAda/);
        expect(isi).toMatch(/pegawai: 1\n/);
        await api.closeFile();
      },
    ),
    { numRuns: 5 },
  );
}, 60_000);

test('of a whole office only numbers, versions, times and how sharing stands', async () => {
  const space = await sampleOffice();
  const isi = await diagnosis(space);
  const { baris } = await space.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 500 });
  for (const { nama, nip } of baris)
    expect([nama, nip].filter((satu) => satu !== '' && isi.includes(satu))).toEqual([]);
  expect(isi).toMatch(/^BagiHabis 0\.0\.0-uji\n/);
  expect(isi).toMatch(/Skema: \d+; pembaca minimum: \d+/);
  expect(isi).toMatch(/Pemeriksaan: utuh \(\d+ ms\)/);
  expect(isi).toMatch(/Berbagi: tidak/);
  expect(isi).toMatch(/perubahan migrasi skema \d+: \d+/);
});
