import { join, resolve } from 'node:path';
import type { AbkView, BuktiView } from '../api/abkViews';
import { AppError } from '../api/errors';
import { buatFolder } from '../data/file/folder';
import { bagianNamed } from './bagian';
import { documentPath, UsageError, wholeNumber, wordAt, type Call, type Command } from './command';
import { angka, desimal, rasio, selisih, table } from './output';

export const abk: Command = {
  words: ['BERKAS'],
  summary: 'Menghitung kebutuhan pegawai (ABK): formulir Excel dan PDF, dan bukti kebutuhan tiap bagian.',
  options: [
    {
      name: 'keluar',
      value: 'FOLDER',
      help: 'menulis abk.xlsx, abk.pdf, dan bukti-*.pdf ke sini; tanpa opsi ini hanya ringkasan',
    },
    { name: 'bagian', value: 'NAMA', help: 'hanya bagian ini' },
    { name: 'cara', value: 'CARA', help: 'norma atau periode; tanpa opsi ini menurut pengaturan kantor' },
    { name: 'klaim', value: 'ANGKA', help: 'jumlah orang yang dinyatakan kurang, untuk diuji pada bukti' },
  ],
  async run(call) {
    const cara = caraOf(call);
    const klaim = wholeNumber(call, 'klaim', 1, 9999) ?? null;
    const folder = call.text('keluar');
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const bagianId = await bagianNamed(call.api, call.text('bagian'));
    const asked = { bagianId, ...(cara ? { cara } : {}) };
    const hasil = await call.api.getAbk(asked);
    const bukti = await call.api.getBuktiAbk({ ...asked, klaim });
    const berkas = folder === undefined ? [] : await write(call, resolve(folder), { ...asked, klaim });
    const { dasar, unit, jumlah } = hasil;
    return {
      json: { dasar, jumlah, unit, simpulan: bukti.simpulan, langkah: bukti.langkah, orang: bukti.orang, berkas },
      text: [...describe(hasil, bukti), ...(berkas.length > 0 ? ['', 'Ditulis:', ...berkas] : [])].join('\n'),
    };
  },
};

function caraOf(call: Call): AbkView['dasar']['cara'] | undefined {
  const cara = call.text('cara');
  if (cara === undefined || cara === 'norma' || cara === 'periode') return cara;
  throw new UsageError('--cara harus norma atau periode.');
}

type Asked = Pick<Parameters<Call['api']['exportAbk']>[0], 'bagianId' | 'cara' | 'klaim'>;

async function write({ api, out }: Call, folder: string, asked: Asked): Promise<string[]> {
  buatFolder(folder);
  const jobs = [
    { jenis: 'xlsx', path: join(folder, 'abk.xlsx') },
    { jenis: 'pdf', path: join(folder, 'abk.pdf') },
    { jenis: 'buktiSemua', path: folder },
  ] as const;
  const berkas: string[] = [];
  for (const [at, job] of jobs.entries()) {
    out.note(`${at + 1}/${jobs.length} ${job.jenis === 'buktiSemua' ? 'bukti kebutuhan pegawai' : `abk.${job.jenis}`}`);
    const hasil = await api.exportAbk({ ...asked, ...job, jobId: `abk-${job.jenis}` });
    if (!hasil) throw new AppError('dibatalkan');
    berkas.push(...hasil.berkas);
  }
  return berkas;
}

function describe({ dasar, unit, jumlah }: AbkView, { simpulan }: BuktiView): string[] {
  const head = ['', 'Kelas', 'Beban (menit)', 'Hitung', 'Kebutuhan', 'Pemangku', 'Selisih', 'EJ/EU', 'PEJ'];
  const numbers = (row: AbkView['jumlah'] | AbkView['unit'][number]['baris'][number]): string[] => [
    angka(row.menit),
    desimal(row.kebutuhan, 4),
    angka(row.bulat),
    angka(row.pemangku),
    selisih(row.selisih),
    rasio(row.ej),
    row.kelas ?? '–',
  ];
  const rows = unit.flatMap(({ nama, baris, jumlah: sum }) => [
    [nama, '', ...numbers(sum)],
    ...baris.map((row) => [`  ${row.jabatan}`, row.kelasJabatan.join(', '), ...numbers(row)]),
  ]);
  const right = new Set(head.map((_, at) => at).filter((at) => at > 1 && at < 8));
  const total = unit.length > 1 ? [['Jumlah', '', ...numbers(jumlah)]] : [];
  return [
    table([head, ...rows, ...total], right),
    '',
    `WKE ${angka(dasar.wke)} menit setahun (${dasar.sumberWke}); cara ${dasar.cara}, pecahan mulai ${desimal(dasar.pembulatan / 100, 2)} dibulatkan ke atas; pemangku per ${dasar.per}.`,
    simpulan.kalimat,
    ...simpulan.catatan.map((one) => `- ${one}`),
  ];
}
