import { join } from 'node:path';
import { AppError } from '../api/errors';
import type { AnakLaporan } from './anakLaporan';
import { UsageError, wholeNumber, type Call } from './command';
import { angka, table } from './output';

const FORMAT = ['pdf', 'docx', 'xlsx'] as const;
export type FormatLaporan = (typeof FORMAT)[number];
export const PILIHAN_FORMAT = {
  name: 'format',
  value: 'FORMAT',
  help: 'bulanan, triwulan: pdf, docx, xlsx, atau beberapa dipisah koma; tanpa opsi ini ketiganya',
} as const;

export const PILIHAN_BERNAMA = {
  name: 'bernama',
  help: 'dengan nama (rahasia): bulanan: rincian angka pegawai; triwulan: juga daftar untuk pejabat penilai',
} as const;

/** The forms asked for, each once. */
export function formatLaporan(call: Call): readonly FormatLaporan[] {
  const words = (call.text('format') ?? FORMAT.join(',')).split(',').map((word) => word.trim().toLowerCase());
  return [...new Set(words)].map((word) => {
    const found = FORMAT.find((one) => one === word);
    if (!found) throw new UsageError(`--format harus ${FORMAT.join(', ')}; bukan "${word}".`);
    return found;
  });
}

type Permintaan = Parameters<Call['api']['exportLaporan']>[0]['permintaan'];

/** Writes one report in every form asked for; the paths. */
export async function tulisLaporan(
  { api, out }: Call,
  folder: string,
  stem: string,
  permintaan: Permintaan,
  formats: readonly FormatLaporan[],
): Promise<string[]> {
  const berkas: string[] = [];
  for (const format of formats) {
    out.note(`${stem}.${format}`);
    const path = join(folder, `${stem}.${format}`);
    const hasil = await api.exportLaporan({ permintaan, format, path, jobId: `laporan-${format}` });
    if (!hasil) throw new AppError('dibatalkan');
    berkas.push(hasil.path);
  }
  return berkas;
}

/** `laporan BERKAS bulanan`: the month in figures, and the papers for the Sekretaris Daerah. */
export const bulanan: AnakLaporan = {
  options: [
    { name: 'bulan', value: 'ANGKA', help: 'bulanan: 1 sampai 12 (wajib)' },
    PILIHAN_FORMAT,
    {
      name: 'rincian',
      value: 'ANGKA',
      help: 'bulanan: apa saja yang masuk dalam satu angka, misalnya realisasiSampai',
    },
    PILIHAN_BERNAMA,
  ],
  async run(call, folder) {
    const bulan = wholeNumber(call, 'bulan', 1, 12);
    if (bulan === undefined) throw new UsageError('--bulan belum disebutkan.');
    const formats = formatLaporan(call);
    const asked = call.text('rincian');
    const laporan = await call.api.getLaporanBulanan({ bulan, tersamar: true });
    const { arti, jumlah, ...lain } = laporan;
    const keys = Object.keys(arti) as (keyof typeof arti)[];
    const kunci = keys.find((one) => one === asked);
    if (asked !== undefined && !kunci) throw new UsageError(`--rincian harus ${keys.join(', ')}.`);
    const rincian = kunci ? await call.api.getRincianBulanan({ bulan, kunci }) : null;
    if (rincian?.some(({ jenis }) => jenis === 'pegawai') && !call.flag('bernama'))
      throw new UsageError(`--rincian ${kunci} menyebut nama pegawai: tambahkan --bernama.`);
    const stem = `laporan-${laporan.tahun}-${String(bulan).padStart(2, '0')}`;
    const berkas = folder === null ? [] : await tulisLaporan(call, folder, stem, { jenis: 'bulanan', bulan }, formats);
    const rows = keys.map((one) => [arti[one].sebutan, angka(jumlah[one]), arti[one].satuan]);
    const head = `Laporan ${laporan.judul}${laporan.berjalan ? ' (sementara, bulan belum berakhir)' : ''}`;
    const trace = rincian && [
      '',
      arti[kunci ?? 'tugas'].cara,
      table(
        rincian.map((one) => [one.nama, one.keterangan, angka(one.nilai)]),
        new Set([2]),
      ),
    ];
    return {
      json: { ...lain, jumlah, arti, ...(rincian && { rincian }), berkas },
      text: [
        head,
        table(rows, new Set([1])),
        ...(laporan.dpa === '' ? [] : [`Pagu menurut ${laporan.dpa}.`]),
        ...(trace ?? []),
        ...(berkas.length > 0 ? ['', 'Ditulis:', ...berkas] : []),
      ].join('\n'),
    };
  },
};
