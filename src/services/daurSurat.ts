import { bedaNaskah, countBeda } from './bedaSurat';
import { replaceSurat, revokeSurat } from './gantiSurat';
import { composeKonsep, createKonsep, getKonsep, isiKonsep, removeKonsep, updateKonsep } from './konsepSurat';
import type { Service } from './program';
import { teksSurat } from './suntingSurat';

/** Forms, React's server half and the PDF writer are loaded with the first letter, not with the window. */
const printing = () => import('./cetakNaskah');

/** Life of a letter: konsep, issue, replacement, revocation, and what an issued one no longer says rightly. */
export const daurSuratService: Service<
  | 'draftSurat'
  | 'createKonsep'
  | 'updateKonsep'
  | 'getKonsep'
  | 'removeKonsep'
  | 'previewKonsep'
  | 'issueKonsep'
  | 'replaceSurat'
  | 'revokeSurat'
  | 'getBedaSurat'
  | 'countBedaSurat'
> = (program) => ({
  async draftSurat({ jobId, ...rancangan }) {
    const letters = await composeKonsep(program, rancangan);
    const pdf = await program.jobs.run(jobId, 'pratinjau naskah', async (job) =>
      (await printing()).cetakDraf(program.host, job, letters),
    );
    const [first] = letters;
    const teks = first ? teksSurat(first) : null;
    if (!teks) throw new Error('a choice without letters is refused before');
    return { pdf, jumlah: letters.length, teks };
  },
  createKonsep: (rancangan) => createKonsep(program, rancangan),
  updateKonsep: ({ id, ...change }) => updateKonsep(program, id, change),
  getKonsep: ({ id }) => getKonsep(program, id),
  removeKonsep: ({ ids }) => removeKonsep(program, ids),
  async previewKonsep({ ids, jobId }) {
    const letters = await isiKonsep(program, ids);
    return program.jobs.run(jobId, 'pratinjau naskah', async (job) =>
      (await printing()).cetakDraf(program.host, job, letters),
    );
  },
  issueKonsep: async (input) => (await import('./terbitKonsep')).terbitkanKonsep(program, input),
  replaceSurat: ({ ids, sasaran }) => replaceSurat(program, ids, sasaran),
  revokeSurat: ({ ids, ...akhir }) => revokeSurat(program, ids, akhir),
  getBedaSurat: async ({ id }) => ({ baris: await bedaNaskah(program, id) }),
  countBedaSurat: () => countBeda(program),
});
