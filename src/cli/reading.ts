import type { Api } from '../api/api';
import type { BarisPeta, Peta } from '../api/views';
import { periksaBerkas } from '../services/periksa';
import { bagianNamed } from './bagian';
import { documentPath, UsageError, wordAt, type Command } from './command';
import { jam, rasio, table } from './output';
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

export const beban: Command = {
  words: ['BERKAS'],
  summary: 'Menunjukkan beban kerja tiap pegawai per minggu atau bulan.',
  options: [
    { name: 'per', value: 'PERIODE', help: 'minggu atau bulan; tanpa opsi ini bulan' },
    { name: 'bagian', value: 'NAMA', help: 'hanya bagian ini' },
  ],
  async run(call) {
    const per = call.text('per') ?? 'bulan';
    if (per !== 'minggu' && per !== 'bulan') throw new UsageError('--per harus minggu atau bulan.');
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const peta = await wholePeta(call.api, await bagianNamed(call.api, call.text('bagian')), per);
    return { json: peta, text: describePeta(peta) };
  },
};

const PAGE = 1000;

async function wholePeta(
  api: Api,
  bagianId: Parameters<Api['getPeta']>[0]['bagianId'],
  per: Peta['per'],
): Promise<Peta> {
  const first = await api.getPeta({ bagianId, per, offset: 0, limit: PAGE });
  const baris: BarisPeta[] = [...first.baris];
  while (baris.length < first.total)
    baris.push(...(await api.getPeta({ bagianId, per, offset: baris.length, limit: PAGE })).baris);
  return { ...first, baris };
}

function describePeta({ per, kolom, baris }: Peta): string {
  const head = ['Pegawai', 'Bagian', 'Setahun', ...kolom.map(({ nomor }) => `${per === 'minggu' ? 'M' : ''}${nomor}`)];
  const rows = baris.map(({ nama, namaBagian, setahun, sel }) => [nama, namaBagian, rasio(setahun), ...sel.map(rasio)]);
  const right = new Set(head.map((_, at) => at).filter((at) => at > 1));
  const load = baris.reduce((sum, row) => sum + row.bebanSetahun, 0);
  const capacity = baris.reduce((sum, row) => sum + row.kapasitasSetahun, 0);
  return [table([head, ...rows], right), '', `Jumlah: ${jam(load)} dari ${jam(capacity)}`].join('\n');
}

export const periksa: Command = {
  words: ['BERKAS'],
  summary: 'Memeriksa keutuhan berkas tanpa mengubahnya.',
  options: [],
  async run(call) {
    const hasil = await periksaBerkas(call.host, documentPath(wordAt(call, 0)));
    const lines = hasil.temuan.map(({ pesan }) => `  ${pesan}`);
    const text = hasil.beres ? 'Berkas utuh; tidak ada temuan.' : [`${lines.length} temuan:`, ...lines].join('\n');
    return { json: hasil, text, refused: !hasil.beres };
  },
};
