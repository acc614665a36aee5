import { resolve } from 'node:path';
import { AppError } from '../api/errors';
import { hariIni } from '../services/hariIni';
import { dateOption, documentPath, UsageError, wordAt, type Command } from './command';

export const surat: Command = {
  words: ['BERKAS'],
  summary: 'Menerbitkan petikan pembagian tugas bagi semua pegawai yang mempunyai tugas, satu PDF untuk setiap orang.',
  options: [
    { name: 'keluar', value: 'FOLDER', help: 'folder tempat PDF ditulis (wajib; dibuat bila belum ada)' },
    { name: 'tanggal', value: 'TANGGAL', help: 'tanggal naskah, mis. 2026-01-05; tanpa opsi ini hari ini' },
    { name: 'nomor-menyusul', help: 'nomor dikosongkan karena diberikan kemudian oleh TU atau SRIKANDI' },
    { name: 'satu-berkas', help: 'semua naskah dalam satu PDF' },
  ],
  async run(call) {
    const keluar = call.text('keluar');
    if (!keluar) throw new UsageError('Opsi --keluar FOLDER wajib diisi.');
    const tanggal = dateOption(call, 'tanggal', hariIni());
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const hasil = await call.api.issueSurat({
      sasaran: { jenis: 'petikan', pegawaiIds: null, tanggal },
      penomoran: call.flag('nomor-menyusul') ? 'menyusul' : 'otomatis',
      cara: call.flag('satu-berkas') ? 'satuBerkas' : 'perOrang',
      folder: resolve(keluar),
      jobId: 'surat',
    });
    if (!hasil) throw new AppError('dibatalkan');
    await call.api.saveFile();
    const { diterbitkan, berkas, folder } = hasil;
    return {
      json: { diterbitkan: diterbitkan.length, folder, berkas },
      text: `${diterbitkan.length} naskah diterbitkan; ${berkas.length} PDF di ${folder}`,
    };
  },
};
