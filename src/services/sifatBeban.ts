import { menitSifatPegawai } from '../domain/angkaBeban';
import type { Service } from './program';

/** Minutes of people by the nature of their work. */
export const sifatService: Service<'listSifatBeban'> = (program) => ({
  listSifatBeban({ ids }) {
    const { cache } = program;
    return Promise.resolve(
      ids.map((pegawaiId) => ({ pegawaiId, ...menitSifatPegawai(pegawaiId, cache.tugasPegawai(pegawaiId)) })),
    );
  },
});
