import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cariBerkasLain } from '../../src/data/bersama/bacaUtama';
import { vektorDari } from '../../src/data/bersama/vektor';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import { PencariSalinan } from '../../src/services/bersama/salinanLain';
import { sampleOffice } from '../workspace';

test('copies beside the document are read one at each beat, and each only once', async () => {
  const { api } = await sampleOffice();
  const asal = (await api.getSesi()).berkas?.path ?? '';
  await api.closeFile();
  const tempat = mkdtempSync(join(tmpdir(), 'bagihabis-salinan-'));
  const path = join(tempat, 'Setda.bagihabis');
  for (const nama of ['Setda', 'Setda (1)', 'Setda (2)', 'Setda salinan'])
    copyFileSync(asal, join(tempat, `${nama}.bagihabis`));
  const meja = { userDataDir: join(tempat, 'pc'), pengguna: { nama: 'Rina', jabatan: '' }, pc: 'PC' };
  const dokumen = await openDokumen(meja, path);
  const { dokumenId } = dokumen;
  const semua = await vektorDari(dokumen.db);
  await dokumen.close();
  const dibaca: number[] = [];
  const pencari = new PencariSalinan(
    {
      berkasLain: async (minta) => {
        const hasil = await cariBerkasLain(meja.userDataDir, path, minta.dokumenId, minta.punya, minta.dikenal);
        dibaca.push(hasil.ditemukan.length);
        return hasil;
      },
    },
    dokumenId,
  );
  for (let kali = 0; kali < 5; kali++) await pencari.cari({});
  expect(dibaca).toEqual([1, 1, 1]);
  expect(pencari.daftar({}).map(({ berkas }) => berkas)).toHaveLength(3);
  expect(pencari.daftar(semua)).toEqual([]);
});
