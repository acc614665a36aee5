import type { BahanAlih, BarisAlih } from '../api/alihViews';
import { PILIHAN_SEBAB } from '../api/alihInputs';
import { dateOption, documentPath, UsageError, wordAt, type Answer, type Call, type Command } from './command';
import { table } from './output';
import { personNamed } from './pegawai';

type Penerima = Pick<BarisAlih['usul'][number], 'pegawaiId' | 'nama' | 'porsi' | 'porsiTeks'>;
type Orang = Pick<Penerima, 'pegawaiId' | 'nama'>;

export const alihkan: Command = {
  words: ['BERKAS', 'PEGAWAI'],
  summary: 'Mengalihkan sisa tugas seorang pegawai sejak suatu tanggal (mutasi, cuti lama, pensiun).',
  options: [
    { name: 'sejak', value: 'TANGGAL', wajib: true, help: 'hari pertama penerima, misalnya 2026-07-01' },
    { name: 'sampai', value: 'TANGGAL', help: 'hari terakhir pengganti selama cuti; tanpa ini seterusnya' },
    { name: 'sebab', value: 'SEBAB', help: `${PILIHAN_SEBAB.join(', ')} (bawaan: mutasi, atau cuti dengan --sampai)` },
    { name: 'kepada', value: 'PEGAWAI', help: 'semua sisa kepada orang ini; tanpa ini usulan mesin' },
    { name: 'semua', help: 'juga yang bisa menunggu sampai kembali (ketidakhadiran paling lama 14 hari)' },
    { name: 'keterangan', value: 'TEKS', help: 'alasan atau nomor keputusan, masuk riwayat' },
    { name: 'coba', help: 'hanya menunjukkan; tidak ada yang ditulis' },
  ],
  run: handOver,
};

async function handOver(call: Call): Promise<Answer> {
  const { api } = call;
  if (call.text('sejak') === undefined) throw new UsageError('Opsi --sejak TANGGAL wajib.');
  const tanggal = dateOption(call, 'sejak', '');
  const kembali = call.text('sampai') === undefined ? null : dateOption(call, 'sampai', '');
  const sebab = reason(call, kembali);
  await api.openFile({ path: documentPath(wordAt(call, 0)) });
  const pegawaiId = await personNamed(api, wordAt(call, 1));
  const masa = { pegawaiId, tanggal, kembali };
  const bahan = await api.getBahanAlih(masa);
  const kepada = await receiver(call);
  const rows = bahan.baris
    .filter(({ sisa, menunggu }) => sisa > 0 && (!menunggu || call.flag('semua')))
    .map((baris) => ({ baris, kepada: takers(baris, kepada) }));
  const closed = kembali === null ? bahan.baris.filter(({ sisa }) => sisa === 0) : [];
  const waits = bahan.baris.filter(({ menunggu }) => menunggu && !call.flag('semua')).map(({ nama }) => nama);
  const text = [
    heading(bahan, rows.length),
    table(rows.map(({ baris, kepada: orang }) => line(baris, orang))),
    ...(waits.length > 0 ? [`Bisa menunggu sampai kembali: ${waits.join('; ')}.`] : []),
  ];
  if (call.flag('coba') || rows.length + closed.length === 0)
    return { json: { ...bahan, hasil: null }, text: [...text, 'Tidak ada yang ditulis.'].join('\n') };
  const hasil = await api.alihkanTugas({
    ...masa,
    sebab,
    keterangan: call.text('keterangan') ?? '',
    baris: [
      ...rows.map(({ baris, kepada: orang }) => ({
        tugasId: baris.tugasId,
        tinggal: baris.tinggal,
        kepada: orang.map(({ pegawaiId: id, porsi }) => ({ pegawaiId: id, porsi, persetujuanLintas: '' })),
        batal: 0,
      })),
      ...closed.map(({ tugasId, tinggal }) => ({ tugasId, tinggal, kepada: [], batal: 0 })),
    ],
  });
  await api.saveFile();
  const back = hasil.kembali === 0 ? '' : ` ${hasil.kembali} kembali ke sisa.`;
  return {
    json: { ...bahan, hasil },
    text: [...text, `Dialihkan sejak ${tanggal}: ${rows.length} tugas.${back}`].join('\n'),
  };
}

function reason(call: Call, kembali: string | null): (typeof PILIHAN_SEBAB)[number] {
  const text = call.text('sebab') ?? (kembali === null ? 'mutasi' : 'cuti');
  const sebab = PILIHAN_SEBAB.find((one) => one === text);
  if (!sebab) throw new UsageError(`--sebab harus salah satu dari ${PILIHAN_SEBAB.join(', ')}, bukan "${text}".`);
  return sebab;
}

async function receiver(call: Call): Promise<Orang | null> {
  const word = call.text('kepada');
  if (word === undefined) return null;
  const id = await personNamed(call.api, word);
  return { pegawaiId: id, nama: (await call.api.getPegawai({ id })).pegawai.nama };
}

const takers = ({ usul, sisa, sisaTeks }: BarisAlih, kepada: Orang | null): readonly Penerima[] =>
  kepada === null ? usul : [{ ...kepada, porsi: sisa, porsiTeks: sisaTeks }];

const heading = ({ nama, namaBagian }: BahanAlih, jumlah: number): string =>
  `${nama}${namaBagian === '' ? '' : ` (${namaBagian})`}: ${jumlah} tugas dengan sisa.`;

function line({ nama: tugas, sisaTeks }: BarisAlih, kepada: readonly Penerima[]): string[] {
  const names = kepada.map(({ nama, porsiTeks }) => `${nama} ${porsiTeks}`).join('; ');
  return [tugas, sisaTeks, names === '' ? 'belum ada penerima' : names];
}
