import { resolve } from 'node:path';
import { AppError } from '../api/errors';
import type { PratinjauRealisasi } from '../api/realisasiViews';
import { bacaBulan, kalimatRealisasi } from '../services/teksRealisasi';
import { bagianNamed } from './bagian';
import { documentPath, UsageError, wordAt, type Answer, type Call, type Command } from './command';
import { findingLines } from './findings';

export const realisasi: Command = {
  words: ['BERKAS', '[SUMBER…]'],
  summary: 'Mencatat realisasi dari formulir atau daftar (XLSX, CSV), atau membuat formulirnya.',
  options: [
    {
      name: 'bulan',
      value: 'BULAN',
      help: 'bulan daftar yang tidak menyebut bulannya, atau bulan formulir: Mei atau 5',
    },
    { name: 'lewati', help: 'isian yang tidak terbaca dilewati, bukan menolak seluruhnya' },
    { name: 'coba', help: 'hanya membaca dan menunjukkan; tidak ada yang ditulis' },
    { name: 'formulir', value: 'FOLDER', help: 'membuat formulir realisasi setiap bagian ke folder ini' },
    { name: 'bagian', value: 'NAMA', help: 'formulir hanya untuk bagian ini' },
  ],
  async run(call) {
    const folder = call.text('formulir');
    const sources = call.words.slice(1);
    if (folder === undefined && sources.length === 0)
      throw new UsageError('Sebutkan SUMBER yang dibaca, atau --formulir FOLDER.');
    const bulan = monthOption(call);
    if (folder !== undefined && bulan === null) throw new UsageError('Opsi --bulan BULAN wajib untuk formulir.');
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    return folder === undefined || bulan === null ? take(call, sources, bulan) : issue(call, folder, bulan);
  },
};

function monthOption(call: Call): number | null {
  const text = call.text('bulan');
  if (text === undefined) return null;
  const month = bacaBulan(text);
  if (month === null) throw new UsageError(`--bulan harus bulan seperti Mei atau 5, bukan "${text}".`);
  return month;
}

async function issue(call: Call, folder: string, bulan: number): Promise<Answer> {
  const bagian = await bagianNamed(call.api, call.text('bagian'));
  const hasil = await call.api.exportFormulirRealisasi({
    bagianIds: bagian === null ? null : [bagian],
    bulan,
    folder: resolve(folder),
    jobId: 'formulir',
  });
  if (!hasil) throw new AppError('dibatalkan');
  return { json: hasil, text: [`${hasil.berkas.length} formulir ditulis:`, ...hasil.berkas].join('\n') };
}

async function take(call: Call, sources: readonly string[], bulan: number | null): Promise<Answer> {
  const paths = sources.map((word) => resolve(word));
  const { imporId, ...read } = await call.api.readRealisasi({ paths, bulan, jobId: 'impor' });
  const lines = [
    ...read.berkas.map(fileLine),
    ...read.baris.map((row) => `  ${kalimatRealisasi(row)}`),
    ...findingLines(read.temuan, paths.length > 1),
  ];
  const lewati = call.flag('lewati') && read.dapatDilewati > 0;
  const refused = !lewati && read.temuan.some(({ tingkat }) => tingkat === 'galat');
  if (refused || call.flag('coba')) {
    const last = refused
      ? `Tidak ada yang ditulis: perbaiki galat di atas, lalu baca lagi${read.dapatDilewati > 0 ? ', atau gunakan --lewati' : ''}.`
      : 'Tidak ada yang ditulis (--coba).';
    return { refused, json: { ...read, hasil: null }, text: [...lines, last].join('\n') };
  }
  const { jumlah, perintahSelesai, perintahTerbuka } = await call.api.acceptRealisasi({ imporId, lewati });
  await call.api.saveFile();
  const dilewati = lewati ? read.dapatDilewati : 0;
  const written = `Ditulis: ${jumlah} realisasi. ${read.sama} tidak berubah.${dilewati > 0 ? ` ${dilewati} isian dilewati.` : ''}`;
  const perintah = [
    ...perintahSelesai.map((perihal) => `Perintah selesai karena semua sudah dicatat: ${perihal}`),
    ...perintahTerbuka.map((perihal) => `Perintah dibuka kembali karena catatannya berkurang: ${perihal}`),
  ];
  return {
    json: { ...read, hasil: { jumlah, dilewati, perintahSelesai, perintahTerbuka } },
    text: [...lines, written, ...perintah].join('\n'),
  };
}

const fileLine = ({ nama, bagian, keadaan, baris }: PratinjauRealisasi['berkas'][number]): string =>
  keadaan === 'ditolak' ? `${nama}: ditolak` : `${[nama, bagian].filter(Boolean).join(': ')}, ${baris} baris`;
