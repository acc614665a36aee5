import { resolve } from 'node:path';
import type { Api } from '../api/api';
import type { HasilImpor, TemuanImpor } from '../api/views';
import { documentPath, wordAt, type Answer, type Call, type Command } from './command';
import { findingLine } from './findings';
import { angka, jam } from './output';
import { readPeta } from './petaFile';

const TRY = { name: 'coba', help: 'hanya membaca dan menunjukkan; tidak ada yang ditulis' } as const;

export const imporTugas: Command = {
  words: ['BERKAS', 'SUMBER'],
  summary: 'Mengimpor daftar tugas dari XLSX, XLS, ODS, atau CSV.',
  options: [
    { name: 'peta', value: 'FILE', help: 'pemetaan kolom (JSON) bila judul tabel tidak dikenali' },
    { name: 'hanya-baru', help: 'tugas yang sudah ada tidak diperbarui dari daftar ini' },
    TRY,
  ],
  async run(call) {
    const named = call.text('peta');
    const peta = named === undefined ? null : readPeta(named);
    const read = await call.api.readTugas({ ...(await opened(call)), peta });
    const tugas = read.baris.map(({ nomor: _, temuan: __, ...task }) => task);
    const data = { berkas: read.berkas, lembar: read.lembar, tugas, menit: read.menit };
    const text = `${angka(tugas.length)} tugas, ${jam(read.menit)}`;
    const perbarui = !call.flag('hanya-baru');
    return accepted(call, { data, text, temuan: read.temuan }, () =>
      call.api.acceptTugas({ imporId: read.imporId, perbarui }),
    );
  },
};

async function opened(call: Call): Promise<Parameters<Api['readTugas']>[0]> {
  await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
  return { path: resolve(wordAt(call, 1)), jobId: 'impor' };
}

interface Read {
  readonly data: object;
  readonly text: string;
  readonly temuan: readonly TemuanImpor[];
}

/** Writes what was read, unless it has errors: then everything that was found is shown and nothing is written. */
async function accepted(call: Call, { data, text, temuan }: Read, accept: () => Promise<HasilImpor>): Promise<Answer> {
  const lines = [text, ...temuan.map((found) => findingLine(found))];
  const errors = temuan.filter(({ tingkat }) => tingkat === 'galat').length;
  if (errors > 0) {
    call.out.note(`${errors} galat pada berkas sumber; tidak ada yang ditulis.`);
    return { refused: true, json: { ...data, temuan, hasil: null }, text: lines.join('\n') };
  }
  if (call.flag('coba'))
    return { json: { ...data, temuan, hasil: null }, text: [...lines, 'Tidak ada yang ditulis (--coba).'].join('\n') };
  const { baru, diperbarui, sama } = await accept();
  await call.api.saveFile();
  const written = `Ditulis: ${baru} baru, ${diperbarui} diperbarui, ${sama} sama.`;
  return { json: { ...data, temuan, hasil: { baru, diperbarui, sama } }, text: [...lines, written].join('\n') };
}
