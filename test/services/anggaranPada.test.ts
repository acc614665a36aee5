import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Api } from '../../src/api/api';
import { emptyOffice } from '../workspace';
import { tugasBaru } from './small';
import { DPA, DPPA, imporKe, kantorBerjalan, MURNI_ISI, rekap } from './versi';

/** All of what the paper of a month says, and what counted in its pagu. */
async function kertas(api: Api, bulan: number): Promise<unknown> {
  const { berjalan: _, ...laporan } = await api.getLaporanBulanan({ bulan });
  const rincian = await Promise.all(
    (['pagu', 'paguTerbagi', 'tugasTerbagi'] as const).map((kunci) => api.getRincianBulanan({ bulan, kunci })),
  );
  return { laporan, rincian: rincian.map((isi) => isi.filter(({ nilai }) => nilai !== 0)) };
}
const DPPA_ISI = {
  kelembagaan: { pagu: 1100 },
  rapat: { pagu: 700 },
  atk: { pagu: 450 },
  kinerja: { pagu: 900, bagian: 'Organisasi' },
} as const;

test('the pagu of a month is that of the DPA in force at its end, and so is what of it is divided', async () => {
  const { api, ayu } = await kantorBerjalan();
  const agustus = await kertas(api, 8);
  expect(agustus).toMatchObject({ laporan: { dpa: 'DPA murni nomor DPA/A.1/001/2026 tanggal 2 Januari 2026' } });
  // It takes out the line of `pelayanan`, whose task then waits for a decision (H10), and brings one with new work.
  await imporKe(api, rekap('dppa.csv', DPPA_ISI), DPPA);
  expect(await kertas(api, 8)).toEqual(agustus);
  const september = await api.getLaporanBulanan({ bulan: 9 });
  expect(september).toMatchObject({
    dpa: 'DPPA nomor DPPA/B.1/002/2026 tanggal 15 September 2026',
    jumlah: { pagu: 3150, paguTerbagi: 1800, tugas: 3, tugasTerbagi: 2 },
  });
  const [dppa] = await api.listVersiDpa();
  const { baris } = await api.getVersiDpa({ id: dppa!.id });
  const kinerja = baris.find(({ pagu }) => pagu === 900)!;
  const baru = await api.saveTugas(
    tugasBaru({ sumber: 'dpa', subKegiatanId: kinerja.subKegiatanId, bagianId: kinerja.bagianId, nama: 'Baru' }),
  );
  await api.assignPegawai({ tugasIds: [baru], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  expect((await api.getLaporanBulanan({ bulan: 9 })).jumlah).toMatchObject({ paguTerbagi: 2700, tugasTerbagi: 3 });
  // August has no money for it, and does not call its work undivided.
  expect((await api.getLaporanBulanan({ bulan: 8 })).jumlah).toMatchObject({
    ...{ pagu: 4200, paguTerbagi: 3700, tugas: 4, tugasTerbagi: 4 },
  });
  await api.removeTugas({ ids: [baru] });
  expect(await kertas(api, 8)).toEqual(agustus);
});

test('a line emptied by a later version keeps its pagu in the months before; without that version it has it again', async () => {
  const { api } = await kantorBerjalan();
  const [agustus, oktober] = [await kertas(api, 8), await kertas(api, 10)];
  await imporKe(api, rekap('dppa.csv', { ...MURNI_ISI, pelayanan: { pagu: 0 } }), DPPA);
  expect(await kertas(api, 8)).toEqual(agustus);
  expect((await api.getLaporanBulanan({ bulan: 10 })).jumlah).toMatchObject({ pagu: 2200, paguTerbagi: 1700 });
  const [dppa] = await api.listVersiDpa();
  await api.removeVersiDpa({ id: dppa!.id });
  expect([await kertas(api, 8), await kertas(api, 10)]).toEqual([agustus, oktober]);
});

test('before the first version the file knows, that one counts, and the report says so', async () => {
  const { api } = await emptyOffice();
  expect((await api.getLaporanBulanan({ bulan: 3 })).dpa).toBe('');
  await imporKe(api, rekap('dppa.csv', DPPA_ISI), DPPA);
  expect(await api.getLaporanBulanan({ bulan: 3 })).toMatchObject({
    dpa: 'DPPA nomor DPPA/B.1/002/2026 tanggal 15 September 2026 (yang paling awal dalam berkas)',
    jumlah: { pagu: 3150 },
  });
  await imporKe(api, rekap('dpa.csv', MURNI_ISI), DPA);
  expect(await api.getLaporanBulanan({ bulan: 3 })).toMatchObject({ jumlah: { pagu: 4200 } });
});

test('the paper and the workbook say of which version their pagu is', async () => {
  const { api } = await kantorBerjalan();
  await imporKe(api, rekap('dppa.csv', DPPA_ISI), DPPA);
  for (const [format, bulan, dpa] of [
    ['docx', 8, 'Pagu menurut DPA murni nomor DPA/A.1/001/2026 tanggal 2 Januari 2026.'],
    ['xlsx', 9, 'Pagu menurut DPPA nomor DPPA/B.1/002/2026 tanggal 15 September 2026.'],
  ] as const) {
    const path = join(mkdtempSync(join(tmpdir(), 'bagihabis-dpa-')), `laporan.${format}`);
    await api.exportLaporan({ permintaan: { jenis: 'bulanan', bulan }, format, path, jobId: 'laporan' });
    const isi = Object.values(unzipSync(readFileSync(path))).map((bytes) => strFromU8(bytes));
    expect(isi.join('')).toContain(dpa);
  }
});
