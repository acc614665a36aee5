import { resolve } from 'node:path';
import { periksaBerkas, sidikBerkas } from '../services/periksa';
import { periksaDalamBerkas, selamatkanKe, teksDalam } from '../services/periksaRusak';
import { documentPath, UsageError, wordAt, type Command } from './command';
import { describeRingkasan } from './ringkasan';

export const status: Command = {
  words: ['BERKAS'],
  summary: 'Menunjukkan apa yang sudah dan belum terbagi habis.',
  options: [],
  async run(call) {
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const ringkasan = await call.api.getRingkasan();
    return { json: ringkasan, text: describeRingkasan(ringkasan) };
  },
};

export const periksa: Command = {
  words: ['BERKAS'],
  summary: 'Memeriksa keutuhan berkas tanpa mengubahnya.',
  options: [
    {
      name: 'dalam',
      help: 'periksa setiap halaman dan cocokkan isi setiap tabel dengan riwayatnya; juga untuk berkas yang rusak',
    },
    {
      name: 'sidik',
      help: 'satu sidik jari (SHA-256) atas isi berkas dan benturannya: sama untuk salinan yang memuat perubahan yang sama',
    },
    { name: 'perbaiki', help: 'selamatkan isi berkas rusak dan cadangannya ke berkas baru; bersama --keluar' },
    { name: 'keluar', value: 'BERKAS', help: 'berkas baru untuk --perbaiki' },
  ],
  async run(call) {
    const path = documentPath(wordAt(call, 0));
    const keluar = call.text('keluar');
    if (call.flag('perbaiki') !== (keluar !== undefined))
      throw new UsageError('Opsi --perbaiki dan --keluar dipakai bersama.');
    if ([call.flag('dalam'), call.flag('sidik'), keluar !== undefined].filter(Boolean).length > 1)
      throw new UsageError('Pilih salah satu: --dalam, --sidik, atau --perbaiki.');
    if (keluar !== undefined) {
      const { laporan, teks } = await selamatkanKe(call.host, path, resolve(keluar));
      return { json: laporan, text: teks, refused: !laporan.lengkap };
    }
    if (call.flag('dalam')) {
      const hasil = await periksaDalamBerkas(call.host, path);
      return { json: hasil, text: teksDalam(hasil), refused: !hasil.beres };
    }
    if (call.flag('sidik')) {
      const sidik = await sidikBerkas(call.host, path);
      return { json: { sidik }, text: sidik };
    }
    const hasil = await periksaBerkas(call.host, path);
    const lines = hasil.temuan.map(({ pesan }) => `  ${pesan}`);
    const text = hasil.beres ? 'Berkas utuh; tidak ada temuan.' : [`${lines.length} temuan:`, ...lines].join('\n');
    return { json: hasil, text, refused: !hasil.beres };
  },
};
