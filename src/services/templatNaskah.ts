import type { BarisTemplatNaskah } from '../api/templatNaskahViews';
import { AppError } from '../api/errors';
import { newId } from '../data/ids';
import { konsepBertemplat, loadTemplatNaskah, removeTemplatNaskah } from '../data/templatNaskah';
import { PEJABAT_UTAMA } from '../domain/pejabat';
import type { Id } from '../domain/ids';
import { periksaTemplat, SEBUTAN_BIDANG } from '../domain/periksaTemplat';
import { isBawaan, type TemplatNaskah } from '../domain/templatNaskah';
import type { Program, Service } from './program';
import { simpanTemplat } from './simpanTemplat';
import { semuaTemplat } from './templatBerlaku';
import { periksaTersimpan, simpanDitahan } from './wordTemplat';

/** How the office writes its letters: the shipped templates as it changed them, and its own. */
export const templatNaskahService: Service<
  | 'listTemplatNaskah'
  | 'saveTemplatNaskah'
  | 'removeTemplatNaskah'
  | 'exportTemplatNaskah'
  | 'readTemplatNaskah'
  | 'acceptTemplatNaskah'
  | 'previewTemplatNaskah'
> = (program) => {
  const files = once(async () => (await import('./berkasTemplat')).berkasTemplat(program));
  return {
    async listTemplatNaskah() {
      const { db } = program.dokumen;
      const stored = new Set((await loadTemplatNaskah(db)).map(({ id }) => id));
      return (await semuaTemplat(db)).map((templat): BarisTemplatNaskah => {
        const { id } = templat;
        return { templat, asal: !isBawaan(id) ? 'kantor' : stored.has(id) ? 'diubah' : 'bawaan' };
      });
    },

    async saveTemplatNaskah({ templat: { id, ...isi } }) {
      const known = (await semuaTemplat(program.dokumen.db)).find((one) => one.id === id);
      if (id !== null && !known) throw new AppError('tidakDitemukan', { apa: 'Templat naskah' });
      if (known && known.jenis !== isi.jenis)
        throw new AppError('masukanTidakSah', { bidang: 'jenis', sebab: 'jenis naskah sebuah templat tetap' });
      const templat: TemplatNaskah = { ...isi, id: id ?? newId<Id<'TemplatNaskah'>>() };
      await pastikanTemplat(program, templat);
      await program.write(`${known ? 'ubah' : 'tambah'} templat naskah "${templat.nama}"`, async (tx) => {
        await simpanDitahan(program, tx, templat.word);
        await simpanTemplat(tx, templat);
      });
      return templat;
    },

    async removeTemplatNaskah({ id }) {
      const { db } = program.dokumen;
      const known = (await semuaTemplat(db)).find((one) => one.id === id);
      if (!known) throw new AppError('tidakDitemukan', { apa: 'Templat naskah' });
      const drafts = isBawaan(id) ? 0 : await konsepBertemplat(db, id);
      if (drafts > 0)
        throw new AppError('adaTurunan', { apa: `Templat "${known.nama}"`, turunan: `${drafts} konsep naskah` });
      const label = isBawaan(id)
        ? `kembalikan templat naskah "${known.nama}" ke bawaan`
        : `hapus templat naskah "${known.nama}"`;
      await program.write(label, (tx) => removeTemplatNaskah(tx, id));
      return null;
    },

    exportTemplatNaskah: async (input) => (await files()).exportTemplatNaskah(input),
    readTemplatNaskah: async (input) => (await files()).readTemplatNaskah(input),
    acceptTemplatNaskah: async (input) => (await files()).acceptTemplatNaskah(input),
    previewTemplatNaskah: async (input) => (await import('./contohNaskah')).contohNaskah(program, input),
  };
};

/** Throws `masukanTidakSah` naming the part: fields the kind does not know, numbers out of bounds, a signer or file gone. */
async function pastikanTemplat(program: Program, templat: TemplatNaskah): Promise<void> {
  const [temuan] = periksaTemplat(templat);
  if (temuan) throw new AppError('masukanTidakSah', { bidang: SEBUTAN_BIDANG[temuan.bidang], sebab: temuan.pesan });
  const { pejabat } = program.cache.kantor.pengaturan;
  const { pejabatId, word, jenis } = templat;
  if (pejabatId !== null && pejabatId !== PEJABAT_UTAMA && !pejabat.some(({ id }) => id === pejabatId))
    throw new AppError('tidakDitemukan', { apa: 'Penandatangan' });
  if (word === null) return;
  const [salah] = await periksaTersimpan(program, word, jenis);
  if (salah) throw new AppError('masukanTidakSah', { bidang: `berkas Word ${word.nama}`, sebab: salah });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
