import { copyFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleFile, workspace } from '../workspace';
import { folder } from './jalankan';

interface Baris {
  readonly jenis: string;
  readonly [key: string]: unknown;
}
const baris = (teks: string): Baris[] => teks.split('\n').map((satu) => JSON.parse(satu) as Baris);

async function kantor() {
  const satu = folder({ pc: 'PC-KANTOR' });
  const path = satu.at('Setda-2026.bagihabis');
  copyFileSync(await sampleFile(), path);
  return { ...satu, path };
}

test('bersama: a file that nobody shared is refused unless it is to be shared', async () => {
  const { run, path } = await kantor();
  const ditolak = await run('bersama', path, '--selama', '1');
  expect(ditolak).toMatchObject({ code: 2 });
  expect(ditolak.notes).toContain('--bagikan');
  expect((await run('bersama', path, '--selama', '0')).code).toBe(2);
});

test('bersama: tells who is here and what arrives, one JSON a line, and leaves with everything exchanged', async () => {
  const { run, path } = await kantor();
  expect(baris((await run('bersama', path, '--bagikan', '--selama', '1', '--json')).result).at(-1)).toMatchObject({
    jenis: 'selesai',
    diterima: 0,
    belumTerkirim: 0,
    keadaan: 'tersambung',
  });
  const sari = workspace({ pc: 'PC-SARI' });
  await sari.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await sari.api.openFile({ path });
  await sari.api.savePengaturan({ hariKerja: 6 });
  await sari.api.syncBersama();
  const { code, result } = await run('bersama', path, '--selama', '1', '--json');
  const semua = baris(result);
  expect(code).toBe(0);
  expect(semua).toContainEqual(
    expect.objectContaining({ jenis: 'hadir', orang: [expect.objectContaining({ nama: 'Sari Uji', pc: 'PC-SARI' })] }),
  );
  expect(semua.at(-1)).toMatchObject({ jenis: 'selesai', benturan: 0, belumTerkirim: 0 });
  const { result: kalimat } = await run('bersama', path, '--selama', '1');
  expect(kalimat).toContain('Sedang dibuka oleh Sari Uji (PC-SARI)');
  expect(kalimat).toContain('Selesai: 0 perubahan diterima, 0 benturan, semua sudah terkirim.');
  await sari.api.closeFile();
});

test('bersama: what somebody else writes meanwhile is told by name and words', async () => {
  const { run, path } = await kantor();
  await run('bersama', path, '--bagikan', '--selama', '1');
  const sari = workspace({ pc: 'PC-SARI' });
  await sari.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await sari.api.openFile({ path });
  const jalan = run('bersama', path, '--selama', '5', '--json');
  await expect.poll(async () => (await sari.api.syncBersama()).orang.length, { timeout: 15_000 }).toBe(1);
  await sari.api.savePengaturan({ hariKerja: 6 });
  await sari.api.syncBersama();
  const semua = baris((await jalan).result);
  expect(semua).toContainEqual(
    expect.objectContaining({ jenis: 'terima', aktor: 'Sari Uji', pc: 'PC-SARI', perubahan: 1 }),
  );
  expect(semua.at(-1)).toMatchObject({ jenis: 'selesai', diterima: 1 });
  await sari.api.closeFile();
});
