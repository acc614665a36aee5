import { resolve } from 'node:path';
import type { Api } from '../api/api';
import type { PratinjauHapusPribadi } from '../api/pribadiViews';
import { AppError } from '../api/errors';
import { buatFolder } from '../data/file/folder';
import { documentPath, UsageError, wordAt, type Answer, type Call, type Command } from './command';
import { personNamed } from './pegawai';

type PegawaiId = Parameters<Api['getPegawai']>[0]['id'];
type AlasanHapus = Parameters<Api['hapusPribadi']>[0]['alasan'];
const ALASAN_HAPUS: readonly AlasanHapus[] = ['masa_simpan', 'permintaan', 'salah_catat'];
const FORMAT = ['pdf', 'xlsx', 'json'] as const;

export const dataPribadi: Command = {
  words: ['BERKAS', '[NIP|NAMA]'],
  summary:
    'Mengekspor semua data seorang pegawai, menghapus data pribadinya, atau (tanpa nama) mendaftar yang sudah keluar.',
  options: [
    { name: 'keluar', value: 'FOLDER', help: 'folder tempat ekspor ditulis (dibuat bila belum ada)' },
    { name: 'format', value: 'FORMAT', help: 'pdf, xlsx, atau json (bawaan: json dan xlsx)' },
    { name: 'hapus', help: 'tunjukkan apa yang akan dikosongkan; bersama --ya: lakukan, tidak dapat diurungkan' },
    { name: 'ya', help: 'lakukan penghapusan' },
    { name: 'alasan', value: 'ALASAN', help: `${ALASAN_HAPUS.join(', ')} (bawaan: permintaan)` },
    { name: 'nip-naskah', help: 'kosongkan juga NIP pada naskah yang sudah terbit' },
    { name: 'tanpa-sebutan', help: 'biarkan nama dalam teks lain (tugas, pengaturan)' },
  ],
  async run(call) {
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const siapa = call.words[1];
    if (siapa === undefined) return daftar(call);
    const id = await orang(call.api, siapa);
    return call.flag('hapus') ? hapus(call, id) : ekspor(call, id);
  },
};

async function daftar({ api }: Call): Promise<Answer> {
  const hasil = await api.listPergi();
  const baris = hasil.orang.map(
    ({ nama, keadaan, sejak, lewat }) => `${nama}: ${keadaan} ${sejak ?? '-'}${lewat ? ' (masa simpan lewat)' : ''}`,
  );
  return { json: hasil, text: [...baris, `${hasil.sudah} pegawai sudah dihapus data pribadinya.`].join('\n') };
}

/** Also somebody who was removed from the lists: their data is still in the history. */
async function orang(api: Api, siapa: string): Promise<PegawaiId> {
  const pergi = (await api.listPergi()).orang.filter(
    ({ nama, nip }) => nama.toLowerCase() === siapa.toLowerCase() || (nip !== '' && nip === siapa.replace(/\s/g, '')),
  );
  const [satu, ...lain] = pergi;
  if (satu && lain.length === 0) return satu.id;
  return personNamed(api, siapa);
}

async function ekspor(call: Call, id: PegawaiId): Promise<Answer> {
  const keluar = call.text('keluar');
  if (!keluar) throw new UsageError('Opsi --keluar FOLDER wajib diisi.');
  const format = call.text('format');
  const known = FORMAT.find((satu) => satu === format);
  if (format !== undefined && !known) throw new UsageError('--format harus pdf, xlsx, atau json.');
  const folder = resolve(keluar);
  buatFolder(folder);
  const berkas: string[] = [];
  for (const satu of known ? [known] : (['json', 'xlsx'] as const)) {
    const hasil = await call.api.exportPribadi({ id, format: satu, path: null, folder, jobId: `pribadi-${satu}` });
    if (hasil) berkas.push(hasil.path);
  }
  return { json: { folder, berkas }, text: ['Ditulis:', ...berkas].join('\n') };
}

async function hapus(call: Call, id: PegawaiId): Promise<Answer> {
  const kata = call.text('alasan') ?? 'permintaan';
  const alasan: AlasanHapus | undefined = ALASAN_HAPUS.find((satu) => satu === kata);
  if (!alasan) throw new UsageError(`--alasan harus ${ALASAN_HAPUS.join(', ')}.`);
  const pilihan = {
    ids: [id],
    alasan,
    sebutan: !call.flag('tanpa-sebutan'),
    nipNaskah: call.flag('nip-naskah'),
    kata: [],
  };
  const lihat = await call.api.previewHapusPribadi({ ...pilihan, jobId: 'pribadi-lihat' });
  if (lihat.halangan !== '') throw new AppError('masukanTidakSah', { bidang: 'pegawai', sebab: lihat.halangan });
  if (!call.flag('ya')) return { json: { ditulis: false, ...lihat }, text: describe(lihat) };
  const hasil = await call.api.hapusPribadi({ ...pilihan, konfirmasi: 'HAPUS', jobId: 'pribadi-hapus' });
  return {
    json: { ditulis: true, ...hasil },
    text: [
      `Data pribadi ${hasil.pegawai} pegawai dihapus; ${hasil.dibersihkan} cadangan dibersihkan.`,
      !hasil.tersimpan && 'Folder berkas belum terjangkau: di sana data ini masih ada sampai perubahan terkirim.',
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

const describe = (lihat: PratinjauHapusPribadi): string =>
  [
    ...lihat.baris.map(({ apa, jumlah, kolom }) => `${apa} (${jumlah} baris): ${kolom}`),
    `${lihat.entri} catatan riwayat, ${lihat.label} judul perubahan, ${lihat.konsep} konsep naskah, ${lihat.cadangan} cadangan.`,
    ...lihat.sebutan.map(({ tempat }) => `Disebut: ${tempat}`),
    `Tetap: ${lihat.naskah} naskah terbit, ${lihat.pelaku} perubahan yang dibuatnya sebagai pengguna.`,
    'Tambahkan --ya untuk menghapus; tidak dapat diurungkan.',
  ].join('\n');
