import { resolve } from 'node:path';
import { AppError } from '../api/errors';
import type { BarisFormulir, PratinjauFormulir } from '../api/formulirViews';
import type { FormulirInput } from '../api/formulirInputs';
import { bagianNamed } from './bagian';
import { documentPath, UsageError, wordAt, type Command } from './command';
import { findingLines } from './findings';

export const formulir: Command = {
  words: ['BERKAS'],
  summary: 'Membuat formulir isian tugas (XLSX) untuk setiap bagian.',
  options: [
    { name: 'folder', value: 'FOLDER', help: 'folder tempat formulir ditulis (wajib; dibuat bila belum ada)' },
    { name: 'bagian', value: 'NAMA', help: 'hanya bagian ini; tanpa opsi ini semua bagian' },
  ],
  async run(call) {
    const folder = call.text('folder');
    if (!folder) throw new UsageError('Opsi --folder FOLDER wajib diisi.');
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const bagian = await bagianNamed(call.api, call.text('bagian'));
    const hasil = await call.api.exportFormulir({
      bagianIds: bagian === null ? null : [bagian],
      folder: resolve(folder),
      jobId: 'formulir',
    });
    if (!hasil) throw new AppError('dibatalkan');
    return { json: hasil, text: [`${hasil.berkas.length} formulir ditulis:`, ...hasil.berkas].join('\n') };
  },
};

export const imporFormulir: Command = {
  words: ['BERKAS', 'FORMULIR…'],
  summary: 'Membaca formulir isian tugas yang kembali dan menerapkan perubahannya.',
  options: [
    {
      name: 'pakai-formulir',
      help: 'pada bentrokan dipakai nilai formulir; tanpa opsi ini nilai dalam berkas tetap',
    },
    { name: 'coba', help: 'hanya membaca dan menunjukkan; tidak ada yang ditulis' },
  ],
  async run(call) {
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const paths = call.words.slice(1).map((word) => resolve(word));
    const { imporId, ...read } = await call.api.readFormulir({ paths, jobId: 'impor' });
    const lines = [
      ...read.berkas.map(fileLine),
      ...read.baris.map(rowLine),
      ...findingLines(read.temuan, paths.length > 1),
    ];
    const refused = read.berkas.every(({ keadaan }) => keadaan === 'ditolak');
    if (refused || call.flag('coba')) {
      const last = refused ? 'Tidak ada formulir yang dapat dipakai.' : 'Tidak ada yang ditulis (--coba).';
      return { refused, json: { ...read, hasil: null }, text: [...lines, last].join('\n') };
    }
    const keputusan = call.flag('pakai-formulir') ? formValues(read.baris) : [];
    const { baru, diperbarui, dihapus } = await call.api.acceptFormulir({ imporId, keputusan });
    await call.api.saveFile();
    const written = `Ditulis: ${baru} tugas baru, ${diperbarui} diubah. ${read.sama} baris tidak berubah.`;
    return { json: { ...read, hasil: { baru, diperbarui, dihapus } }, text: [...lines, written].join('\n') };
  },
};

const fileLine = ({ nama, bagian, keadaan, baris }: PratinjauFormulir['berkas'][number]): string =>
  keadaan === 'ditolak' ? `${nama}: ditolak` : `${nama}: ${bagian}, ${baris} baris`;

const STATE: Record<BarisFormulir['keadaan'], string> = {
  baru: 'baru',
  berubah: 'berubah',
  bentrok: 'bentrok, pilih di aplikasi',
  dikosongkan: 'dikosongkan, tugasnya tetap',
  terhapus: 'sudah dihapus dari berkas, tetap terhapus',
  sama: 'tidak berubah',
};

const rowLine = ({ keadaan, tugas, perubahan }: BarisFormulir): string => {
  const fields =
    keadaan === 'baru'
      ? []
      : perubahan.map(
          ({ bidang, aplikasi, usulan }) =>
            `${bidang} ${aplikasi || '–'} → ${usulan.map(({ nilai }) => nilai || '–').join(' / ')}`,
        );
  return `  ${STATE[keadaan]}: ${[tugas, ...fields].join('; ')}`;
};

/** Where the office and the form differ, the form; where two copies differ nobody can decide here. */
const formValues = (rows: readonly BarisFormulir[]): FormulirInput['keputusan'] =>
  rows
    .filter(({ keadaan, dapatDiterima }) => keadaan === 'bentrok' && dapatDiterima)
    .map(({ id, perubahan }) => ({
      id,
      terima: true,
      isian: perubahan
        .filter(({ bentrok, usulan }) => bentrok && usulan.length === 1 && usulan[0]?.halangan === '')
        .map(({ bidang }) => ({ bidang, usulan: 0 })),
    }));
