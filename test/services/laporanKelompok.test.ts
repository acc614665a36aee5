import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { NAMA_GABUNGAN } from '../../src/domain/kelompokKecil';
import { ARTI_BULANAN } from '../../src/domain/laporanBulananTeks';
import { genapMenit } from '../../src/domain/realisasi';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';

// Whole offices on a machine that others use too.
vi.setConfig({ testTimeout: 60_000 });

/** The sample office, where Kerjasama has six people, and an office that shows no group below seven. */
async function kantor() {
  const cetak = pencetak();
  const { api } = await sampleOffice(cetak);
  const { kontribusi } = await api.getPengaturan();
  await api.savePengaturan({
    kontribusi: { ...kontribusi, kelompok: { ...kontribusi.kelompok, nilai: 7 } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-kelompok-'));
  const permintaan = { jenis: 'bulanan', bulan: 6 } as const;
  const buat = async (format: 'pdf' | 'docx' | 'xlsx'): Promise<Buffer> => {
    const path = join(folder, `laporan.${format}`);
    await api.exportLaporan({ permintaan, format, path, jobId: 'laporan' });
    return readFileSync(path);
  };
  return { api, cetak, buat };
}
/** Where the bagian would stand as a cell, a category of a chart or a shared text; the note below the tables may name it. */
const BERDIRI = /[>"]Kerjasama[<"]/;

test('PDF, Word, its charts and Excel join a bagian of too few people, the window keeps it', async () => {
  const { api, cetak, buat } = await kantor();
  const dilihat = await api.getLaporanBulanan({ bulan: 6 });
  expect(dilihat.baris.map(({ nama }) => nama)).toContain('Kerjasama');
  await buat('pdf');
  const halaman = cetak.dicetak.at(-1) ?? '';
  const word = unzipSync(await buat('docx'));
  const naskah = strFromU8(word['word/document.xml'] ?? new Uint8Array());
  const grafik = Object.keys(word)
    .filter((nama) => nama.startsWith('word/charts/'))
    .map((nama) => strFromU8(word[nama] ?? new Uint8Array()));
  const excel = Object.values(unzipSync(await buat('xlsx'))).map((bytes) => strFromU8(bytes));
  for (const teks of [halaman, naskah, ...grafik, ...excel]) expect(teks).not.toMatch(BERDIRI);
  for (const teks of [halaman, naskah, grafik.join(), excel.join()]) expect(teks).toContain(`>${NAMA_GABUNGAN}<`);
  for (const teks of [halaman, naskah]) expect(teks).toContain('agar angkanya tidak menunjuk perorangan');
});

test('in the workbook the joined row is the sum of its tasks, and every column that of the office', async () => {
  const { api, buat } = await kantor();
  const { jumlah } = await api.getLaporanBulanan({ bulan: 6 });
  const { Sheets } = read(await buat('xlsx'));
  type Baris = Readonly<Record<string, string | number | undefined>>;
  const lembar = (nama: string): Baris[] => utils.sheet_to_json<Baris>(Sheets[nama] ?? {}, { range: 3 });
  const rekap = lembar('Rekap per bagian').filter((satu) => satu['Pegawai dihitung (orang)'] !== undefined);
  const bagian = rekap.slice(0, -1);
  for (const kunci of ['tugas', 'rencanaSampai', 'pagu', 'tidakHadir', 'pegawai', 'kapasitasBulan'] as const) {
    const judul = `${ARTI_BULANAN[kunci].sebutan} (${ARTI_BULANAN[kunci].satuan})`;
    expect(genapMenit(bagian.reduce((n, satu) => n + Number(satu[judul]), 0))).toBe(jumlah[kunci]);
  }
  const tugas = lembar('Rincian tugas').filter((satu) => satu['Bagian'] === NAMA_GABUNGAN);
  const gabungan = bagian.find((satu) => satu['Bagian'] === NAMA_GABUNGAN);
  expect(gabungan?.[`${ARTI_BULANAN.tugas.sebutan} (tugas)`]).toBe(tugas.length);
  expect(genapMenit(tugas.reduce((n, satu) => n + Number(satu['Menit rencana s.d.']), 0))).toBe(
    gabungan?.[`${ARTI_BULANAN.rencanaSampai.sebutan} (menit)`],
  );
});
