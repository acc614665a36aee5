import { basename, join, resolve } from 'node:path';
import { AppError } from '../api/errors';
import { buatFolder } from '../data/file/folder';
import { writeOutput } from '../data/file/keluaran';
import { hariIni } from '../services/hariIni';
import { wordAt, type Command } from './command';
import { apply, BENIH } from './divide';
import { demoSummary } from './demoSummary';
import { semuaBaris } from './usulanSemua';
import { SELURUH_PETA } from './peta';

export const demo: Command = {
  words: ['FOLDER'],
  summary: 'Seluruh pekerjaan utama pada kantor contoh: berkas, pembagian, naskah, peta, dan ringkasan.',
  options: [],
  async run({ api, out, ...call }) {
    const folder = resolve(wordAt(call, 0));
    buatFolder(folder);
    const path = join(folder, 'Setda Kabupaten Contoh.bagihabis');
    out.note('1/5 membuat berkas contoh');
    await api.openContoh({ path });
    const before = await api.getRingkasan();
    out.note('2/5 membagi tugas');
    const proposal = await api.proposePembagian({ bagianId: null, benih: BENIH, jobId: 'demo-bagi' });
    const rows = await semuaBaris(api, proposal);
    await apply({ api }, proposal);
    const after = await api.getRingkasan();
    out.note('3/5 menerbitkan naskah');
    const letters = await api.issueSurat({
      sasaran: { jenis: 'petikan', pegawaiIds: null, tanggal: hariIni() },
      penomoran: 'otomatis',
      cara: 'perOrang',
      folder: join(folder, 'naskah'),
      jobId: 'demo-surat',
    });
    out.note('4/5 mencetak peta beban kerja');
    const map = await api.exportPeta({
      ...SELURUH_PETA,
      bentuk: 'pdf',
      kertas: 'A4',
      tanpaNama: false,
      path: join(folder, 'Peta beban kerja.pdf'),
      jobId: 'demo-peta',
    });
    if (!letters || !map) throw new AppError('dibatalkan');
    out.note('5/5 menulis ringkasan');
    const summary = join(folder, 'ringkasan.md');
    const units = await api.listBagian();
    const facts = { before, after, proposal, rows, units, letters: letters.berkas.map((file) => basename(file)) };
    writeOutput(summary, demoSummary(facts));
    await api.saveFile();
    const { sisa: _, ...counts } = after;
    return {
      json: { berkas: path, naskah: letters.berkas.length, peta: map.path, ringkasan: summary, ...counts },
      text: [`Selesai di ${folder}`, `  ${letters.berkas.length} naskah, peta, dan ringkasan.md`].join('\n'),
    };
  },
};
