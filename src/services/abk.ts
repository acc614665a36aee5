import { AppError } from '../api/errors';
import { namaUnit } from '../documents/kalimatSurat';
import type { Abk } from '../domain/abk';
import { uraianAbk } from '../domain/abkUraian';
import { abkOf, buktiOf } from './abkKantor';
import type { Service } from './program';

/** The need for staff: reading and the papers made of it. */
export const kebutuhanService: Service<'getAbk' | 'getAbkJabatan' | 'getBuktiAbk' | 'exportAbk'> = (program) => ({
  getAbk({ bagianId, cara }) {
    const abk = abkOf(program.cache, cara);
    if (bagianId === null) return Promise.resolve(abk);
    const unit = abk.unit.filter((one) => one.bagianId === bagianId);
    return Promise.resolve({ ...abk, unit, jumlah: unit[0]?.jumlah ?? emptySum(abk) });
  },
  getAbkJabatan({ kunci, cara }) {
    const { cache } = program;
    const abk = abkOf(cache, cara);
    for (const unit of abk.unit) {
      const baris = unit.baris.find((row) => row.kunci === kunci);
      if (!baris) continue;
      const uraian = uraianAbk(cache.kantor, kunci, abk.dasar).get(kunci) ?? [];
      return Promise.resolve({ namaUnit: namaUnit(unit.nama), baris, dasar: abk.dasar, uraian });
    }
    throw new AppError('tidakDitemukan', { apa: 'Jabatan' });
  },
  getBuktiAbk: ({ bagianId, klaim, cara }) => Promise.resolve(buktiOf(program.cache, { klaim, cara })(bagianId)),
  exportAbk: async (input) => (await import('./exportAbk')).exportAbk(program, input),
});

const emptySum = ({ jumlah }: Abk): Abk['jumlah'] => ({
  ...jumlah,
  menit: 0,
  kebutuhan: 0,
  bulat: 0,
  pemangku: 0,
  setara: 0,
  tidakAktif: 0,
  selisih: 0,
  ej: null,
  kelas: null,
  tugas: 0,
  tanpaNorma: 0,
  menitBelum: 0,
  tugasBelum: 0,
});
