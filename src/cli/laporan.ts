import { resolve } from 'node:path';
import { buatFolder } from '../data/file/folder';
import { documentPath, UsageError, wordAt, type Command, type Option } from './command';
import { LAPORAN } from './laporanJenis';

const names = (): readonly string[] => Object.keys(LAPORAN);

/** `laporan BERKAS JENIS`: every report that is made of a document. */
export const laporan: Command = {
  words: ['BERKAS', 'JENIS'],
  summary: `Membuat laporan. JENIS: ${names().join(', ')}.`,
  options: [
    { name: 'keluar', value: 'FOLDER', help: 'menulis berkas laporan ke sini; tanpa opsi ini hanya angkanya' },
    ...sharedOptions(),
  ],
  async run(call) {
    const jenis = wordAt(call, 1);
    const anak = LAPORAN[jenis];
    if (!anak) throw new UsageError(`JENIS "${jenis}" tidak dikenal: ${names().join(', ')}.`);
    const known = new Set(anak.options.map(({ name }) => name));
    for (const { name } of sharedOptions())
      if (!known.has(name) && (call.text(name) !== undefined || call.flag(name)))
        throw new UsageError(`--${name} tidak dipakai untuk ${jenis}.`);
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const keluar = call.text('keluar');
    if (keluar === undefined) return anak.run(call, null);
    const folder = resolve(keluar);
    buatFolder(folder);
    const answer = await anak.run(call, folder);
    // That a report was made is noted in the document, unless it may not be written.
    if ((await call.api.getSesi()).berkas?.tersimpan === null) await call.api.saveFile();
    return answer;
  },
};

/** The options of all kinds, each name once. */
function sharedOptions(): readonly Option[] {
  const all = new Map<string, Option>();
  for (const { options } of Object.values(LAPORAN))
    for (const one of options) if (!all.has(one.name)) all.set(one.name, one);
  return [...all.values()];
}
