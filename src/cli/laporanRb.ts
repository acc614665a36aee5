import { join } from 'node:path';
import type { BarisLembarRb } from '../api/rbViews';
import { AppError } from '../api/errors';
import { rincianRb } from '../services/rincianRb';
import type { AnakLaporan } from './anakLaporan';
import { UsageError, wholeNumber, type Call } from './command';
import { angka, desimal, table } from './output';

/** `laporan BERKAS rb`: the worksheets of the file, and the papers of one year. */
export const rb: AnakLaporan = {
  options: [{ name: 'tahun', value: 'ANGKA', help: 'rb: lembar tahun ini; tanpa opsi ini yang terbaru' }],
  async run(call, folder) {
    const { api } = call;
    const tahun = wholeNumber(call, 'tahun', 2000, 2100);
    const { lembar } = await api.listRb();
    const dipilih = lembar.filter((satu) => satu.tahun === (tahun ?? lembar[0]?.tahun));
    if (tahun !== undefined && dipilih.length === 0) throw new UsageError(`Tidak ada lembar RB tahun ${tahun}.`);
    const satu = dipilih.find(({ rusak }) => rusak === '');
    const rincian = satu ? rincianRb(await api.getRb({ id: satu.id })) : null;
    const berkas = folder === null ? [] : await write(call, folder, dipilih);
    return {
      json: { lembar, rincian: rincian?.angka ?? null, berkas },
      text: [
        ...describe(lembar),
        ...(rincian && satu ? ['', `${satu.tahun} ${satu.nama}: ${rincian.kalimat}`] : []),
        ...(berkas.length > 0 ? ['', 'Ditulis:', ...berkas] : []),
      ].join('\n'),
    };
  },
};

async function write({ api, out }: Call, folder: string, lembar: readonly BarisLembarRb[]): Promise<string[]> {
  const berkas: string[] = [];
  for (const { id, tahun, paket, rusak } of lembar)
    for (const format of rusak === '' ? (['pdf', 'xlsx', 'json'] as const) : []) {
      const stem = lembar.length > 1 ? `rb-${tahun}-${paket}` : `rb-${tahun}`;
      out.note(`${stem}.${format}`);
      const hasil = await api.exportRb({ id, format, path: join(folder, `${stem}.${format}`), jobId: `rb-${format}` });
      if (!hasil) throw new AppError('dibatalkan');
      berkas.push(hasil.path);
    }
  return berkas;
}

function describe(lembar: readonly BarisLembarRb[]): string[] {
  if (lembar.length === 0) return ['Belum ada lembar kerja RB.'];
  const rows = lembar.map((satu) => [
    String(satu.tahun),
    satu.nama,
    satu.indeks === null ? satu.rusak : desimal(satu.indeks / 100, 2),
    satu.kategori || '–',
    `${angka(satu.terjawab)}/${angka(satu.butir)}`,
  ]);
  return [table([['Tahun', 'Lembar', 'Indeks', 'Kategori', 'Terjawab'], ...rows], new Set([2, 4]))];
}
