import { expect, test, vi } from 'vitest';
import { bersihkanSalinan, type HasilBersih, type MintaBersih } from '../../../src/data/file/bersihkanSalinan';
import { openDokumen } from '../../../src/data/file/bukaDokumen';
import { putRow } from '../../../src/data/rows';
import { bersihkanSetelahSimpan } from '../../../src/services/pribadi/bersihSalinan';
import { emptyOffice } from '../../workspace';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function berRedaksi() {
  const { api, host } = await emptyOffice();
  const path = (await api.getSesi()).berkas!.path;
  await api.closeFile();
  const dokumen = await openDokumen(
    { userDataDir: host.userDataDir, pengguna: { nama: 'Budi Uji', jabatan: '' }, pc: 'uji' },
    path,
  );
  await dokumen.write(
    'hapus data pribadi 1 orang',
    (tx) =>
      putRow(tx, 'redaksi', 'r1', {
        subjek: 'x',
        tabel: 'pegawai',
        baris_id: 'x',
        alasan: 'permintaan',
        hari: '2026-05-04',
        kolom: '["nama"]',
      }),
    { jenis: 'redaksi' },
  );
  return dokumen;
}

test('what was taken away while the document was being written is cleaned again after the next time: the .bak has it', async () => {
  const dokumen = await berRedaksi();
  const diminta: MintaBersih[] = [];
  const sekali = (): Promise<HasilBersih> =>
    bersihkanSetelahSimpan(dokumen, log, (minta) => {
      diminta.push(minta);
      return bersihkanSalinan(minta);
    });
  expect(dokumen.dirty()).toBe(true);
  await sekali();
  dokumen.publish();
  // What stood there until now, with the data, is the .bak.
  expect(await sekali()).toMatchObject({ gagal: 0 });
  await sekali();
  expect(diminta).toHaveLength(2);
  await dokumen.close();
});

test('a cleaning that failed or left something waits, longer each time; one that went well is not done again', async () => {
  const dokumen = await berRedaksi();
  dokumen.publish();
  const diminta: MintaBersih[] = [];
  const jawaban: (HasilBersih | Error)[] = [];
  const jalankan = (minta: MintaBersih): Promise<HasilBersih> => {
    diminta.push(minta);
    const jawab = jawaban.shift() ?? { dibersihkan: 1, dihapus: 0, gagal: 0 };
    return jawab instanceof Error ? Promise.reject(jawab) : Promise.resolve(jawab);
  };
  const sekali = (): Promise<HasilBersih> => bersihkanSetelahSimpan(dokumen, log, jalankan);
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    jawaban.push(new Error('dipakai program lain'), { dibersihkan: 0, dihapus: 0, gagal: 1 });
    expect(await sekali()).toMatchObject({ gagal: 1 });
    expect(await sekali()).toMatchObject({ gagal: 1 });
    expect(diminta).toHaveLength(1);
    vi.setSystemTime(Date.now() + 61_000);
    expect(await sekali()).toMatchObject({ gagal: 1 });
    vi.setSystemTime(Date.now() + 61_000);
    expect(await sekali()).toMatchObject({ gagal: 1 });
    expect(diminta).toHaveLength(2);
    vi.setSystemTime(Date.now() + 61_000);
    expect(await sekali()).toMatchObject({ dibersihkan: 1 });
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await sekali()).toMatchObject({ dibersihkan: 1 });
    expect(diminta).toHaveLength(3);
  } finally {
    vi.useRealTimers();
    await dokumen.close();
  }
});

test('of a shared document nothing counts as cleaned while the main file still lacks the redaction: it becomes the next .bak', async () => {
  const dokumen = await berRedaksi();
  const { salinan, path } = dokumen;
  const minta = { salinan, path, folder: dokumen.cadangan.folder, bersama: true };
  expect(await bersihkanSalinan(minta)).toMatchObject({ gagal: 1 });
  dokumen.publish();
  expect(await bersihkanSalinan(minta)).toMatchObject({ gagal: 0 });
  await dokumen.close();
});
