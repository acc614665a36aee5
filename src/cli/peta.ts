import { extname, resolve } from 'node:path';
import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import { BENTUK_PETA, KEADAAN_PETA, KELOMPOK_PETA, URUT_PETA } from '../api/petaViews';
import { bagianNamed } from './bagian';
import { documentPath, UsageError, wordAt, type Call, type Command } from './command';

type Ekspor = Parameters<Api['exportPeta']>[0];

/** Everybody by bagian and month, as the office lists them. */
export const SELURUH_PETA = {
  bagianId: null,
  per: 'bulan',
  kelompok: 'bagian',
  urut: 'susunan',
  cari: '',
  keadaan: 'semua',
  tutup: [],
  bandingId: null,
  rentang: null,
} as const satisfies Partial<Ekspor>;

export const peta: Command = {
  words: ['BERKAS'],
  summary: 'Menulis peta beban kerja ke XLSX, PDF, atau PNG.',
  options: [
    { name: 'keluar', value: 'BERKAS', help: 'berkas tujuan; akhiran .xlsx, .pdf, atau .png menentukan bentuknya' },
    { name: 'per', value: 'PERIODE', help: 'minggu atau bulan; tanpa opsi ini bulan' },
    { name: 'bagian', value: 'NAMA', help: 'hanya bagian ini' },
    { name: 'kelompok', value: 'CARA', help: 'tidak, bagian, atau jabatan; tanpa opsi ini bagian' },
    {
      name: 'urut',
      value: 'CARA',
      help: 'susunan, nama, menganggur, melebihi, puncak, atau berubah (dengan --banding)',
    },
    {
      name: 'keadaan',
      value: 'KEADAAN',
      help: 'semua, tanpaTugas, rendah, melebihi, wajar, atau kelas EJ beban setahun: a, b, c, d, e',
    },
    { name: 'cari', value: 'KATA', help: 'hanya pegawai yang cocok' },
    { name: 'kertas', value: 'UKURAN', help: 'A4 atau A3; tanpa opsi ini A4 per bulan dan A3 per minggu' },
    { name: 'banding', value: 'BERKAS', help: 'bandingkan dengan berkas BagiHabis lain' },
    { name: 'tanpa-nama', help: 'hanya jabatan, tanpa nama pegawai' },
  ],
  async run(call) {
    const { api } = call;
    const path = resolve(call.text('keluar') ?? missing());
    const bentuk = oneOf(BENTUK_PETA, extname(path).slice(1).toLowerCase(), 'akhiran --keluar');
    const per = oneOf(['minggu', 'bulan'] as const, call.text('per') ?? 'bulan', '--per');
    const kertas = oneOf(['A4', 'A3'] as const, call.text('kertas') ?? (per === 'minggu' ? 'A3' : 'A4'), '--kertas');
    const kueri = {
      ...SELURUH_PETA,
      per,
      kelompok: oneOf(KELOMPOK_PETA, call.text('kelompok') ?? 'bagian', '--kelompok'),
      urut: oneOf(URUT_PETA, call.text('urut') ?? 'susunan', '--urut'),
      keadaan: oneOf(KEADAAN_PETA, call.text('keadaan') ?? 'semua', '--keadaan'),
      cari: call.text('cari') ?? '',
    };
    if (kueri.urut === 'berubah' && call.text('banding') === undefined)
      throw new UsageError('--urut berubah memerlukan --banding.');
    await api.openFile({ path: documentPath(wordAt(call, 0)) });
    const bagianId = await bagianNamed(api, call.text('bagian'));
    const bandingId = await banding(call);
    const tanpaNama = call.flag('tanpa-nama');
    const rentang = bentuk === 'png' ? { offset: 0, limit: 200 } : null;
    const jobId = 'peta';
    const made = await api.exportPeta({
      ...kueri,
      bagianId,
      bandingId,
      bentuk,
      kertas,
      tanpaNama,
      rentang,
      path,
      jobId,
    });
    if (!made) throw new AppError('dibatalkan');
    const pages = made.halaman > 0 ? `, ${made.halaman} halaman` : '';
    return { json: made, text: `Peta beban kerja: ${made.path} (${made.baris} baris${pages})` };
  },
};

function missing(): never {
  throw new UsageError('--keluar belum disebutkan.');
}

async function banding(call: Call): Promise<string | null> {
  const path = call.text('banding');
  if (path === undefined) return null;
  const opened = await call.api.openBandingPeta({
    sumber: { jenis: 'berkas', path: documentPath(path) },
    jobId: 'banding',
  });
  return opened?.bandingId ?? null;
}

function oneOf<T extends string>(known: readonly T[], word: string, where: string): T {
  const found = known.find((one) => one.toLowerCase() === word.toLowerCase());
  if (found === undefined) throw new UsageError(`${where} harus ${known.join(', ')}; bukan "${word}".`);
  return found;
}
