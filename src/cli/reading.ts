import { periksaBerkas, sidikBerkas } from '../services/periksa';
import { documentPath, wordAt, type Command } from './command';
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
      name: 'sidik',
      help: 'satu sidik jari (SHA-256) atas isi berkas dan benturannya: sama untuk salinan yang memuat perubahan yang sama',
    },
  ],
  async run(call) {
    if (call.flag('sidik')) {
      const sidik = await sidikBerkas(call.host, documentPath(wordAt(call, 0)));
      return { json: { sidik }, text: sidik };
    }
    const hasil = await periksaBerkas(call.host, documentPath(wordAt(call, 0)));
    const lines = hasil.temuan.map(({ pesan }) => `  ${pesan}`);
    const text = hasil.beres ? 'Berkas utuh; tidak ada temuan.' : [`${lines.length} temuan:`, ...lines].join('\n');
    return { json: hasil, text, refused: !hasil.beres };
  },
};
