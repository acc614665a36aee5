import { AppError } from '../api/errors';
import type { BarisTugasLepas, OrangProyeksi } from '../api/proyeksiViews';
import type { BagianId } from '../domain/ids';
import { cariCocok } from '../domain/nama';
import { proyeksiUnit, type Keluar } from '../domain/proyeksi';
import { pengganti } from '../domain/proyeksiPengganti';
import { kehilanganPerTahun, type TugasLepas } from '../domain/proyeksiTugas';
import { angka } from '../domain/tampil';
import { abkOf } from './abkKantor';
import type { KantorCache } from './kantorCache';
import { page } from './listWork';
import type { Program, Service } from './program';
import { proyeksiOf } from './proyeksiKantor';
import { bagianName } from './views';

/** People ahead: the projection, the tasks that lose their holder, who could follow, and the paper of it. */
export const proyeksiService: Service<'getProyeksi' | 'listTugasLepas' | 'getPengganti' | 'exportProyeksi'> = (
  program,
) => ({
  getProyeksi({ bagianId }) {
    const { cache } = program;
    const { proyeksi, lepas } = proyeksiOf(cache);
    const { orang, ...satu } = proyeksiUnit(proyeksi, bagianId);
    const milik = lepas.filter((tugas) => bagianId === null || tugas.bagianId === bagianId);
    return Promise.resolve({
      ...satu,
      dasar: abkOf(cache).dasar,
      orang: orang.flatMap((keluar) => orangView(cache, keluar)).sort(menurutHari),
      tugas: { berkurang: milik.length, kehilangan: kehilanganPerTahun(milik, proyeksi.tahun) },
    });
  },

  listTugasLepas({ bagianId, tahun, pegawaiId, kehilangan, cari, offset, limit }) {
    const { cache } = program;
    const cocok = ({ lepas, ...tugas }: TugasLepas): boolean =>
      (bagianId === null || tugas.bagianId === bagianId) &&
      (!kehilangan || tugas.kehilangan !== null) &&
      lepas.some((l) => (tahun === null || l.tahun === tahun) && (pegawaiId === null || l.pegawaiId === pegawaiId)) &&
      (cari === '' || cariCocok(tugas.nama, cari));
    const pertama = ({ lepas }: TugasLepas): number => lepas[0]?.tahun ?? 0;
    const hasil = proyeksiOf(cache)
      .lepas.filter(cocok)
      .sort((a, b) => pertama(a) - pertama(b));
    return Promise.resolve(page(hasil, { offset, limit }, (satu) => tugasView(cache, satu)));
  },

  getPengganti({ tugasId }) {
    const { cache } = program;
    const { proyeksi, lepas } = proyeksiOf(cache);
    const satu = lepas.find((tugas) => tugas.tugasId === tugasId);
    const tugas = cache.kantor.tugas.get(tugasId);
    if (!satu || !tugas) throw new AppError('tidakDitemukan', { apa: 'Tugas yang kehilangan pelaksana' });
    const { calon, ...lain } = pengganti(cache.kantor, proyeksi, { tugas, lepas: satu }, (id) => cache.beban(id));
    return Promise.resolve({
      ...lain,
      tugas: tugasView(cache, satu),
      calon: calon.map((orang) => {
        const { nama = '', jabatan = '', bagianId = null } = cache.kantor.pegawai.get(orang.pegawaiId) ?? {};
        return { ...orang, nama, jabatan, namaBagian: bagianName(cache.kantor, bagianId) };
      }),
    });
  },

  exportProyeksi: async (input) => (await import('./exportProyeksi')).exportProyeksi(program, input),
});

const menurutHari = (a: OrangProyeksi, b: OrangProyeksi): number =>
  a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : a.nama < b.nama ? -1 : 1;

function orangView(cache: KantorCache, keluar: Keluar): OrangProyeksi[] {
  const { pegawaiId, keadaan, tanggal, sebab, usia, sumber, perkiraan } = keluar;
  const pegawai = cache.kantor.pegawai.get(pegawaiId);
  if (!pegawai || tanggal === null || sebab === null || (keadaan !== 'keluar' && keadaan !== 'lewat')) return [];
  const { nama, jabatan, bagianId } = pegawai;
  return [
    {
      ...{ pegawaiId, nama, jabatan, bagianId, keadaan, tanggal, sebab, usia, sumber, perkiraan },
      namaBagian: bagianName(cache.kantor, bagianId),
      tugas: cache.tugasPegawai(pegawaiId).length,
    },
  ];
}

function tugasView({ kantor }: KantorCache, { tugasId, lepas, ...satu }: TugasLepas): BarisTugasLepas {
  const tugas = kantor.tugas.get(tugasId);
  return {
    tugasId,
    nama: satu.nama,
    namaBagian: bagianName(kantor, satu.bagianId),
    hasil: tugas ? `${angka(tugas.volume)} ${tugas.satuan}`.trim() : '',
    lepas: lepas.map(({ pegawaiId, tahun }) => ({
      pegawaiId,
      tahun,
      nama: kantor.pegawai.get(pegawaiId)?.nama ?? '',
    })),
    tinggal: satu.tinggal,
    kehilangan: satu.kehilangan,
    menit: satu.menit,
  };
}

/** Throws tidakDitemukan for a unit that is not there. */
export function namaUnitProyeksi({ cache }: Program, bagianId: BagianId | null): string | null {
  if (bagianId === null) return null;
  const unit = cache.kantor.bagian.find(({ id }) => id === bagianId);
  if (!unit) throw new AppError('tidakDitemukan', { apa: 'Bagian' });
  return unit.nama;
}
