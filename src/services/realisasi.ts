import type { BarisRealisasi, LembarRealisasi } from '../api/realisasiViews';
import type { CapaianPorsi } from '../domain/realisasi';
import type { TugasTerbagi } from '../domain/tugas';
import { bukaBukti } from './bukaBukti';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import { ordered } from './orderPeople';
import type { Program, Service } from './program';
import { realisasiImporService } from './realisasiImpor';
import { bulanLewat, bulanUsul, tulisRealisasi } from './tulisRealisasi';

/** A sheet of more rows is asked for by bagian. */
const BARIS_TERBANYAK = 5000;

export const realisasiService: Service<
  'getRealisasi' | 'saveRealisasi' | 'openBukti' | 'exportFormulirRealisasi' | 'readRealisasi' | 'acceptRealisasi'
> = (program) => ({
  async getRealisasi({ bagianId, pegawaiId, tugasId }) {
    const isi = await capaianKantor(program);
    const { kantor } = program.cache;
    const orang = ordered(program.cache, bagianId).filter(({ id }) => pegawaiId === null || id === pegawaiId);
    let total = 0;
    const baris: BarisRealisasi[] = [];
    for (const { id } of orang)
      for (const capaian of isi.pegawai.get(id) ?? []) {
        const tugas = kantor.tugas.get(capaian.tugasId);
        if (!tugas || (tugasId !== null && tugas.id !== tugasId)) continue;
        total += 1;
        if (baris.length < BARIS_TERBANYAK) baris.push(barisRealisasi(program, tugas, capaian, isi));
      }
    const { tahun } = kantor.kalender;
    return {
      tahun,
      bulanLewat: bulanLewat(tahun),
      bulanUsul: bulanUsul(tahun),
      baris,
      total,
    } satisfies LembarRealisasi;
  },
  saveRealisasi: ({ isi }) => tulisRealisasi(program, isi, (n, bulan) => `catat realisasi ${bulan}untuk ${n} tugas`),
  openBukti: (input) => bukaBukti(program, input),
  exportFormulirRealisasi: async (input) =>
    (await import('./realisasiFormulir')).terbitkanFormulirRealisasi(program, input),
  ...realisasiImporService(program),
});

function barisRealisasi(
  { cache }: Program,
  tugas: TugasTerbagi,
  capaian: CapaianPorsi,
  isi: CapaianKantor,
): BarisRealisasi {
  const orang = cache.kantor.pegawai.get(capaian.pegawaiId);
  const dicatat = (isi.realisasi.get(tugas.id) ?? []).filter((r) => r.pegawaiId === capaian.pegawaiId);
  const realisasi: (number | null)[] = Array.from({ length: 12 }, () => null);
  for (const { bulan, volume } of dicatat) realisasi[bulan - 1] = volume;
  return {
    tugasId: tugas.id,
    tugas: tugas.nama,
    satuan: tugas.satuan,
    pegawaiId: capaian.pegawaiId,
    pegawai: orang?.nama ?? '',
    bagianId: orang?.bagianId ?? null,
    rencana: capaian.rencana,
    batal: capaian.batal,
    rencanaBulan: capaian.rencanaBulan,
    realisasi,
    catatan: dicatat.flatMap(({ bulan, mutu, bukti }) => (mutu || bukti ? [{ bulan, mutu, bukti }] : [])),
    berporsi: tugas.penugasan.some((p) => p.pegawaiId === capaian.pegawaiId),
  };
}
