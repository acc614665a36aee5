import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { emptyOffice } from '../workspace';
import { median, record, SHORT, time } from './figures';
import { nip } from './office';

const ROWS = 20_000;
const RUNS = SHORT ? 1 : 3;

function staffList(): Uint8Array {
  const head = ['Nama', 'NIP', 'Golongan', 'Jabatan', 'Kelas', 'Bagian', 'Jenis', 'FTE'];
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const unit = `Bagian Uji ${1 + (at % 200)}`;
    return [`Pegawai Uji ${at + 1}`, nip(at), 'III/b', 'Penelaah Teknis Kebijakan', 7, unit, 'PNS', 1];
  });
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([head, ...rows]), 'Pegawai');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}

test('import: 20,000 people from XLSX, against reading the same workbook with nothing done to it', async () => {
  test.setTimeout(300_000);
  const bytes = staffList();
  const bare = await time(RUNS, () => {
    const book = XLSX.read(bytes, { type: 'buffer' });
    for (const sheet of Object.values(book.Sheets)) XLSX.utils.sheet_to_json(sheet, { header: 1 });
  });
  const reading: number[] = [];
  const accepting: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { api, folder } = await emptyOffice();
    const source = path.join(folder, 'Pegawai.xlsx');
    fs.writeFileSync(source, bytes);
    let imporId = '';
    reading.push(
      ...(await time(1, async () => ({ imporId } = await api.readPegawai({ path: source, jobId: 'baca' })))),
    );
    accepting.push(...(await time(1, () => api.acceptPegawai({ imporId }))));
    expect((await api.getRingkasan()).pegawai.total).toBe(ROWS);
    await api.closeFile();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const baseline = { name: 'bare SheetJS read', value: median(bare) };
  const common = { size: `${ROWS} rows`, unit: 'ms', baseline, runs: RUNS } as const;
  record('import', [
    { what: 'import: read, match and check', value: median(reading), ...common },
    { what: 'import: write with the log', value: median(accepting), ...common },
  ]);
});
