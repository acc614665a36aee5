import type { HasilCari } from '../api/views';
import { cariSurat } from '../data/surat';
import { cariCocok } from '../domain/nama';
import { SEBUTAN_STATUS } from '../domain/surat';
import { tanpaNomor } from '../domain/tanpaNomor';
import type { Service } from './program';
import { bagianName } from './views';

/** At most this many of a kind: a palette is to choose from, not to read. */
const OF_A_KIND = 8;

/** One search over people, tasks, budget lines and letters. */
export const findService: Service<'find'> = (program) => ({
  async find({ teks }) {
    if (teks === '') return [];
    const { kantor } = program.cache;
    const people = first(kantor.pegawai.values(), ({ nama, nip, jabatan }) =>
      cariCocok(`${nama} ${nip} ${jabatan}`, teks),
    );
    const tasks = first(kantor.tugas.values(), ({ nama }) => cariCocok(nama, teks));
    const lines = first(
      kantor.subKegiatan.values(),
      ({ id, kode, nama, berlaku }) =>
        (berlaku || program.cache.tugasSub(id).length > 0) && cariCocok(`${kode} ${nama}`, teks),
    );
    const letters = await cariSurat(program.dokumen.db, teks, OF_A_KIND);
    return [
      ...people.map(({ id, nama, jabatan, bagianId }): HasilCari => {
        const keterangan = [jabatan, bagianName(kantor, bagianId)].filter(Boolean).join(' · ');
        return { jenis: 'pegawai', id, judul: nama, keterangan };
      }),
      ...tasks.map(({ id, nama, bagianId }): HasilCari => {
        return { jenis: 'tugas', id, judul: nama, keterangan: bagianName(kantor, bagianId) };
      }),
      ...lines.map(({ id, nama, kode }): HasilCari => ({ jenis: 'subKegiatan', id, judul: nama, keterangan: kode })),
      ...letters.map(({ id, nomor, perihal, status, urut }): HasilCari => {
        const keadaan = status === 'terbit' ? '' : SEBUTAN_STATUS[status];
        const kosong = tanpaNomor({ urut }) ? 'tanpa nomor' : 'nomor menyusul';
        const judul = nomor || (status === 'konsep' ? 'Konsep' : kosong);
        const keterangan = [judul === keadaan ? '' : keadaan, perihal].filter(Boolean).join(' · ');
        return { jenis: 'surat', id, judul, keterangan };
      }),
    ];
  },
});

function first<T>(items: Iterable<T>, matches: (item: T) => boolean): T[] {
  const hits: T[] = [];
  for (const item of items) if (matches(item) && hits.push(item) >= OF_A_KIND) break;
  return hits;
}
