import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../api/errors';
import { SANDI_TERPENDEK } from '../api/sandiInputs';
import { jalurSandi } from '../services/sandi';
import { documentPath, UsageError, wordAt, type Call, type Command } from './command';
import { mintaSandi, NAMA_ENV } from './kataSandi';

const KELUAR = 'keluar';

function keluar(call: Call): string {
  const path = call.text(KELUAR);
  if (!path) throw new UsageError(`Opsi --${KELUAR} wajib diisi.`);
  return resolve(path);
}

export const sandi: Command = {
  words: ['BERKAS'],
  summary: `Menyimpan salinan bersandi untuk dikirim. Kata sandi dibaca dari variabel ${NAMA_ENV} atau masukan standar, tidak pernah dari perintah. Tanpa kata sandi itu isinya tidak dapat dibuka oleh siapa pun.`,
  options: [
    { name: KELUAR, value: 'SALINAN', wajib: true, help: 'salinan yang ditulis, berakhiran .bagihabis-sandi' },
    { name: 'timpa', help: 'tulis juga di atas salinan yang sudah ada' },
  ],
  async run(call) {
    const path = jalurSandi(keluar(call));
    const sumber = documentPath(wordAt(call, 0));
    // The window asks before it overwrites; here the former copy and its password would be gone without a word.
    if (!call.flag('timpa') && existsSync(path)) throw new AppError('berkasSudahAda', { path });
    const kataSandi = await mintaSandi(true);
    if (kataSandi.length < SANDI_TERPENDEK) throw new UsageError(`Kata sandi paling sedikit ${SANDI_TERPENDEK} tanda.`);
    await call.api.openFile({ path: sumber });
    const hasil = await call.api.saveSandi({ path, kataSandi, jobId: 'sandi' });
    if (!hasil) throw new AppError('dibatalkan');
    return { json: hasil, text: `Salinan bersandi disimpan: ${hasil.path}` };
  },
};

export const bukaSandi: Command = {
  words: ['SALINAN'],
  summary: `Membuka salinan bersandi menjadi berkas biasa. Kata sandi dibaca dari variabel ${NAMA_ENV} atau masukan standar.`,
  options: [{ name: KELUAR, value: 'BERKAS', wajib: true, help: 'berkas yang ditulis; tidak boleh sudah ada' }],
  async run(call) {
    const ke = keluar(call);
    const path = resolve(wordAt(call, 0));
    const sesi = await call.api.openSandi({ path, kataSandi: await mintaSandi(false), ke, jobId: 'buka-sandi' });
    if (!sesi?.berkas) throw new AppError('dibatalkan');
    const { opd, tahun } = sesi.berkas;
    return {
      json: { berkas: sesi.berkas.path, opd, tahun },
      text: `Dibuka menjadi: ${sesi.berkas.path}\n${opd}, tahun ${tahun}`,
    };
  },
};
