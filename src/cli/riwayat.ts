import { resolve } from 'node:path';
import type { BarisRiwayat } from '../api/views';
import { AppError } from '../api/errors';
import { awalHari } from '../services/batasHari';
import { dateOption, documentPath, UsageError, wholeNumber, wordAt, type Call, type Command } from './command';
import { setempat } from './setempat';

const BATAS = 100;

export const riwayat: Command = {
  words: ['BERKAS'],
  summary:
    'Menunjukkan siapa mengubah apa dan kapan, atau menulis keadaan kantor pada suatu hari ke berkas tersendiri.',
  options: [
    { name: 'dari', value: 'TANGGAL', help: 'hanya sejak tanggal itu (kalender komputer ini)' },
    { name: 'sampai', value: 'TANGGAL', help: 'hanya sampai dan termasuk tanggal itu' },
    { name: 'orang', value: 'NAMA', help: 'hanya perubahan orang ini' },
    { name: 'cari', value: 'TEKS', help: 'hanya yang sebutannya, orangnya, atau komputernya memuat teks ini' },
    { name: 'catatan', value: 'TABEL/ID', help: 'hanya perubahan satu catatan dan bagiannya, misalnya tugas/…' },
    { name: 'batas', value: 'N', help: `paling banyak N perubahan, yang terbaru; tanpa opsi ini ${BATAS}` },
    {
      name: 'pada',
      value: 'TANGGAL',
      help: 'keadaan pada akhir hari itu, atau pada TANGGALTJJ:MM; bersama --keluar',
    },
    { name: 'keluar', value: 'BERKAS', help: 'berkas baru untuk keadaan pada hari itu' },
  ],
  async run(call) {
    const path = documentPath(wordAt(call, 0));
    const [pada, keluar] = [call.text('pada'), call.text('keluar')];
    if ((pada === undefined) !== (keluar === undefined))
      throw new UsageError('Opsi --pada dan --keluar dipakai bersama.');
    if (pada !== undefined && keluar !== undefined) return keadaan(call, path, saatDari(call, pada), keluar);
    return daftar(call, path);
  },
};

async function daftar(call: Call, path: string) {
  const { api } = call;
  const limit = wholeNumber(call, 'batas', 1, 1000) ?? BATAS;
  const [dari, sampai] = [dateOption(call, 'dari', ''), dateOption(call, 'sampai', '')];
  const catatan = catatanDari(call.text('catatan'));
  await api.openFile({ path });
  const hasil = await api.listRiwayat({
    cari: call.text('cari') ?? '',
    aktor: call.text('orang') ?? null,
    catatan,
    dari: dari || null,
    sampai: sampai || null,
    offset: 0,
    limit,
  });
  const baris = [];
  for (const one of hasil.baris) {
    const { baris: isi, lainnya } = await api.getPerubahan({ id: one.id, catatan });
    baris.push({ ...one, isi, lainnya });
  }
  const sisa = hasil.total - hasil.baris.length;
  const text = [
    ...hasil.baris.map(kalimat),
    ...(sisa > 0 ? [`… dan ${sisa} perubahan sebelumnya`] : []),
    ...(hasil.total === 0 ? ['Tidak ada perubahan yang cocok.'] : []),
  ].join('\n');
  return { json: { total: hasil.total, baris }, text };
}

async function keadaan({ api }: Call, path: string, waktu: string, keluar: string) {
  await api.openFile({ path });
  const hasil = await api.exportLampau({ saat: { waktu }, path: resolve(keluar), jobId: 'riwayat' });
  if (!hasil) throw new AppError('dibatalkan');
  return {
    json: hasil,
    text: `${hasil.path}: keadaan sesudah “${hasil.label}” (${setempat(hasil.waktu)}), tanpa ${hasil.sesudahnya} perubahan sesudahnya.`,
  };
}

function catatanDari(text: string | undefined): { tabel: string; id: string } | null {
  if (text === undefined) return null;
  const [, tabel, id] = /^([a-z_]+)\/(.+)$/.exec(text) ?? [];
  if (!tabel || !id) throw new UsageError(`--catatan harus TABEL/ID, bukan "${text}".`);
  return { tabel, id };
}

/** The last moment that counts, ISO UTC: the end of the day or of the minute, on the clock of this computer. */
function saatDari(call: Call, pada: string): string {
  const [, tanggal, jam, menit] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2})[:.](\d{2}))?$/.exec(pada) ?? [];
  const hari = dateOption({ ...call, text: () => tanggal ?? pada }, 'pada', '');
  const akhir =
    jam === undefined ? awalHari(hari, 1) : awalHari(hari) + (Number(jam) * 60 + Number(menit) + 1) * 60_000;
  return new Date(akhir - 1).toISOString();
}

const kalimat = ({ waktu, aktor, kalimat: teks, pc, dariLuar, sudahDiurungkan }: BarisRiwayat): string =>
  `${setempat(waktu)}  ${aktor}${dariLuar ? ` (dari ${pc})` : ''} ${teks}${sudahDiurungkan ? ' (sudah diurungkan)' : ''}`;
