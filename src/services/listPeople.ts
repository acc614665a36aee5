import { AppError } from '../api/errors';
import { toPenempatan } from '../data/pegawai';
import { liveRows } from '../data/rows';
import { keadaanPegawai } from '../domain/habis';
import type { PegawaiId } from '../domain/ids';
import { dihitung } from '../domain/kapasitas';
import { awalKata, cariCocok } from '../domain/nama';
import { parseNip } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import { pensiun } from '../domain/pensiun';
import { syaratMewakili } from '../domain/syarat';
import { rincianKapasitas } from '../domain/rincianKapasitas';
import { personConflicts } from './benturan';
import { candidates, papan } from './getPapan';
import { page, sortTugas } from './listWork';
import { ordered } from './orderPeople';
import type { Program, Service } from './program';
import { pegawaiView, tugasView } from './views';

/** Reading people and their load: lists, board, candidates, heat map. */
export const peopleService: Service<'listPegawai' | 'getPegawai' | 'getPapan' | 'listCalon'> = (program) => ({
  listPegawai: ({ bagianId, keadaan, cari, namaDahulu, offset, limit }) => {
    const { cache } = program;
    const matches = (person: Pegawai): boolean => {
      if (keadaan === 'semua') return true;
      if (keadaan === 'tidakDihitung') return !dihitung(person);
      const busy = cache.tugasPegawai(person.id).length > 0;
      return keadaanPegawai(person, cache.beban(person.id), busy, cache.kantor.pengaturan) === keadaan;
    };
    const found = ordered(cache, bagianId).filter(
      (person) => (cari === '' || cariCocok(`${person.nama} ${person.nip} ${person.jabatan}`, cari)) && matches(person),
    );
    const called = (person: Pegawai): boolean => awalKata(person.nama, cari);
    const inOrder = namaDahulu === true ? [...found.filter(called), ...found.filter((one) => !called(one))] : found;
    return Promise.resolve(page(inOrder, { offset, limit }, (person) => pegawaiView(cache, person)));
  },
  getPegawai: ({ id }) => pegawaiDetail(program, id),
  getPapan: ({ bagianId, bulan }) => Promise.resolve(papan(program.cache, bagianId, bulan)),
  listCalon: ({ tugasId, cari, semuaBagian, dari, mewakili }) => {
    const found = program.cache.kantor.tugas.get(tugasId);
    if (!found) throw new AppError('tidakDitemukan', { apa: 'Tugas' });
    const task = mewakili === true ? { ...found, syarat: syaratMewakili(found.syarat) } : found;
    return Promise.resolve(candidates(program.cache, task, cari, semuaBagian, dari));
  },
});

async function pegawaiDetail(program: Program, id: PegawaiId) {
  const { cache, dokumen } = program;
  const pegawai = cache.kantor.pegawai.get(id);
  if (!pegawai) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const posts = await liveRows(dokumen.db, 'penempatan', { column: 'pegawai_id', values: [id] });
  const tasks = cache.tugasPegawai(id);
  const { lahir } = pegawai.nip === '' ? { lahir: null } : parseNip(pegawai.nip);
  return {
    pegawai: pegawaiView(cache, pegawai),
    penempatan: posts.map(toPenempatan).sort((a, b) => ((a.tmt ?? '') < (b.tmt ?? '') ? 1 : -1)),
    ketidakhadiran: cache.kantor.ketidakhadiran.get(id) ?? [],
    tugas: sortTugas(cache, tasks, 'asal').map((task) => tugasView(cache, task)),
    lahir,
    bup: pensiun(pegawai),
    kapasitas: rincianKapasitas(cache.kantor, pegawai),
    tidakMuat: personConflicts(cache, pegawai),
  };
}
