import { extname, resolve } from 'node:path';
import type { PenomoranView } from '../api/penomoranViews';
import { AppError } from '../api/errors';
import { documentPath, UsageError, wholeNumber, wordAt, type Command } from './command';

export const suratRegister: Command = {
  words: ['BERKAS'],
  summary: 'Menulis buku register naskah setahun ke XLSX atau PDF, dan menyebut celah serta nomor ganda.',
  options: [
    {
      name: 'keluar',
      value: 'BERKAS',
      wajib: true,
      help: 'berkas tujuan; akhiran .xlsx atau .pdf menentukan bentuknya',
    },
    { name: 'tahun', value: 'TAHUN', help: 'tahun naskah; tanpa opsi ini tahun berkas' },
  ],
  async run(call) {
    const { api } = call;
    const keluar = call.text('keluar');
    if (!keluar) throw new UsageError('Opsi --keluar BERKAS wajib diisi.');
    const format = extname(keluar).slice(1).toLowerCase();
    if (format !== 'xlsx' && format !== 'pdf') throw new UsageError('Akhiran --keluar harus .xlsx atau .pdf.');
    const asked = wholeNumber(call, 'tahun', 2000, 2100);
    await api.openFile({ path: documentPath(wordAt(call, 0)) });
    const tahun = asked ?? (await api.getPengaturan()).identitas.tahun;
    const made = await api.exportRegister({ format, tahun, saring: null, path: resolve(keluar), jobId: 'register' });
    if (!made) throw new AppError('dibatalkan');
    const nomor = await api.getPenomoran({ tahun });
    return { json: { ...made, tahun, ...state(nomor) }, text: describe(made.path, made.baris, nomor) };
  },
};

function state({ penghitung, ganda, cadangan, jumlahBatal, jumlahMenyusul }: PenomoranView) {
  return {
    penghitung: penghitung.map(({ sebutan, terakhir, berikut, contoh, celah }) => ({
      sebutan,
      terakhir,
      berikut,
      contoh,
      celah,
    })),
    ganda: ganda.map(({ sama, surat }) => ({ sama, surat: surat.map(({ id, nomor, urut }) => ({ id, nomor, urut })) })),
    dicadangkan: cadangan.length,
    batal: jumlahBatal,
    menyusul: jumlahMenyusul,
  };
}

function describe(path: string, baris: number, nomor: PenomoranView): string {
  const { penghitung, ganda, cadangan, jumlahBatal, jumlahMenyusul } = nomor;
  const range = ({ dari, sampai }: { dari: number; sampai: number }): string =>
    dari === sampai ? String(dari) : `${dari}-${sampai}`;
  const counters = penghitung
    .filter(({ terpakai }) => terpakai > 0)
    .map(
      ({ sebutan, terakhir, contoh, celah }) =>
        `${sebutan}: terakhir ${terakhir}, berikut ${contoh}${celah.length > 0 ? `, celah ${celah.map(range).join(', ')}` : ''}`,
    );
  return [
    `Buku register: ${path} (${baris} baris)`,
    ...counters,
    `${cadangan.length} dicadangkan, ${jumlahBatal} batal, ${jumlahMenyusul} menyusul, ${ganda.length} nomor ganda`,
    ...ganda.map(({ surat }) => `Ganda: ${surat.map(({ nomor: teks, urut }) => teks || String(urut)).join(' dan ')}`),
  ].join('\n');
}
