import { resolve } from 'node:path';
import { AppError } from '../api/errors';
import type { Sesi } from '../api/views';
import { hariIni } from '../services/hariIni';
import { documentPath, UsageError, wholeNumber, wordAt, type Answer, type Command } from './command';
import { angka } from './output';

export const baru: Command = {
  words: ['BERKAS'],
  summary: 'Membuat berkas kosong untuk satu perangkat daerah dan satu tahun.',
  options: [
    { name: 'opd', value: 'NAMA', wajib: true, help: 'nama perangkat daerah, mis. "Sekretariat Daerah"' },
    { name: 'tahun', value: 'TAHUN', help: 'tahun anggaran; tanpa opsi ini tahun berjalan' },
    { name: 'daerah', value: 'NAMA', help: 'mis. "Kabupaten Contoh"; tanpa opsi ini dibaca dari nama OPD' },
    { name: 'kode-unit', value: 'KODE', help: 'kode perangkat daerah, mis. 4.01.5.05.0.00.01' },
  ],
  async run(call) {
    const opd = call.text('opd')?.trim();
    if (!opd) throw new UsageError('Opsi --opd NAMA wajib diisi.');
    const tahun = wholeNumber(call, 'tahun', 2000, 2100) ?? Number(hariIni().slice(0, 4));
    const daerah = call.text('daerah')?.trim() || regionIn(opd);
    const kodeUnit = call.text('kode-unit') ?? '';
    return created(
      await call.api.createFile({ path: resolve(wordAt(call, 0)), opd, daerah, tahun, kodeUnit }),
      'dibuat',
    );
  },
};

export const contoh: Command = {
  words: ['BERKAS'],
  summary: 'Membuat berkas contoh: Setda Kabupaten Contoh (nama dan NIP rekaan).',
  options: [],
  run: async (call) => created(await call.api.openContoh({ path: resolve(wordAt(call, 0)) }), 'contoh dibuat'),
};

/** The file itself stays as it is. */
export const tahunBaru: Command = {
  words: ['BERKAS', 'BERKAS_BARU'],
  summary:
    'Membuat berkas tahun berikut: pegawai, bagian, pengaturan, templat, kalender, dan perintah yang jatuh tempo di sana.',
  options: [{ name: 'coba', help: 'hanya menunjukkan yang dibawa; tidak ada yang ditulis' }],
  async run(call) {
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const isi = await call.api.getTahunBaru();
    const { tahun, dari, pegawai, keluar, bagian, ketidakhadiran, tugas } = isi;
    const lines = [
      `Dari ${dari} ke tahun ${tahun}: ${angka(bagian)} bagian, ${angka(pegawai)} pegawai, ${angka(ketidakhadiran)} ketidakhadiran.`,
      ...(keluar.length > 0 ? [`Tidak ikut karena keluar: ${keluar.join('; ')}`] : []),
      ...tugas.map((nama) => `  jatuh tempo ${tahun}: ${nama}`),
    ];
    if (call.flag('coba'))
      return { json: { ...isi, berkas: null }, text: [...lines, 'Tidak ada yang ditulis (--coba).'].join('\n') };
    const sesi = await call.api.createTahunBaru({ path: resolve(wordAt(call, 1)) });
    const { text } = created(sesi, 'dibuat');
    return {
      json: { ...isi, berkas: sesi?.berkas?.path ?? null },
      text: [...lines, text, 'Berikutnya: impor-dpa, lalu salin-tugas.'].join('\n'),
    };
  },
};

/** `Setda Kabupaten Muara Enim` → `Kabupaten Muara Enim`; the office fills in what cannot be read. */
const regionIn = (opd: string): string => /\b(?:Kabupaten|Kota|Provinsi)\s.+$/i.exec(opd)?.[0] ?? 'Kabupaten/Kota';

function created(sesi: Sesi | null, verb: string): Answer {
  if (!sesi?.berkas) throw new AppError('dibatalkan');
  const { path, opd, daerah, tahun } = sesi.berkas;
  return {
    json: { berkas: path, opd, daerah, tahun },
    text: `Berkas ${verb}: ${path}\n${opd}, ${daerah}, tahun ${tahun}`,
  };
}
