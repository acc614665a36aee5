import type { BarisPensiun } from '../api/kalenderViews';
import { keadaanPensiun, pensiun } from '../domain/pensiun';
import type { Service } from './program';
import { bagianName } from './views';

/** Who retires in the year of the office, and of whom it is doubtful; by day, doubtful ones last. */
export const pensiunService: Service<'listPensiun'> = (program) => ({
  listPensiun() {
    const { kantor } = program.cache;
    const found = [...kantor.pegawai.values()].flatMap((person): BarisPensiun[] => {
      const keadaan = keadaanPensiun(person, kantor.pengaturan);
      const bup = keadaan === 'tidak' ? null : pensiun(person);
      if (keadaan === 'tidak' || bup === null) return [];
      const { id: pegawaiId, nama, jabatan } = person;
      const namaBagian = bagianName(kantor, person.bagianId);
      return [{ pegawaiId, nama, jabatan, namaBagian, tanggal: bup.tanggal, keadaan }];
    });
    const late = (row: BarisPensiun): string => `${row.keadaan === 'berlaku' ? 0 : 1}${row.tanggal}${row.nama}`;
    return Promise.resolve(found.sort((a, b) => (late(a) < late(b) ? -1 : 1)));
  },
});
