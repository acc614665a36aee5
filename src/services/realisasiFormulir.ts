import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { HasilTerbitFormulir } from '../api/formulirViews';
import { formulirRealisasiXlsx } from '../documents/formulirRealisasi';
import { SKEMA_FORMULIR_REALISASI, type BarisFormulirRealisasi } from '../domain/formulirRealisasi';
import type { BagianId } from '../domain/ids';
import { gulir, selesaiSampai } from '../domain/realisasi';
import { NAMA_BULAN } from '../domain/tampil';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import { safeFileName } from './fileName';
import { ordered } from './orderPeople';
import type { Program } from './program';
import { terbitkanPerBagian } from './terbitPerBagian';

/** `Formulir realisasi Mei 2026 – Bagian Hukum.xlsx` for every bagian asked for, all or none. null = cancelled. */
export async function terbitkanFormulirRealisasi(
  program: Program,
  { bagianIds, bulan, folder: wanted, jobId }: Parameters<Api['exportFormulirRealisasi']>[0],
): Promise<HasilTerbitFormulir | null> {
  const { cache, host } = program;
  const { units, isi } = await program.turn(async () => {
    const semua = cache.kantor.bagian.filter((unit) => bagianIds === null || bagianIds.includes(unit.id));
    if (bagianIds !== null && semua.length < bagianIds.length) throw new AppError('tidakDitemukan', { apa: 'Bagian' });
    const capaian = await capaianKantor(program);
    const isi = new Map(semua.map((unit) => [unit.id, barisFormulir(program, capaian, unit.id, bulan)]));
    const units = bagianIds === null ? semua.filter((unit) => (isi.get(unit.id)?.length ?? 0) > 0) : semua;
    if (units.length === 0) throw new AppError('tidakDitemukan', { apa: 'Bagian yang pegawainya bertugas' });
    return { units, isi };
  });
  const folder = wanted ?? (await host.pickFolder({ title: 'Simpan formulir realisasi ke folder' }));
  if (folder === null) return null;
  return terbitkanPerBagian(program, {
    units,
    folder,
    jobId,
    pekerjaan: 'membuat formulir realisasi',
    siapkan: () => (asal) => {
      const judul = `Formulir realisasi ${NAMA_BULAN[bulan - 1] ?? ''} ${asal.tahun} – ${asal.bagian}`;
      const identitas = { jenis: 'realisasi', skema: SKEMA_FORMULIR_REALISASI, bulan, ...asal } as const;
      const baris = isi.get(asal.bagianId) ?? [];
      return { nama: `${safeFileName(judul)}.xlsx`, isi: formulirRealisasiXlsx({ identitas, baris }) };
    },
  });
}

/** Shares of the people of one bagian that are not finished before the month, or have an entry in it. */
function barisFormulir(
  { cache }: Program,
  { pegawai, realisasi }: CapaianKantor,
  bagianId: BagianId,
  bulan: number,
): BarisFormulirRealisasi[] {
  return ordered(cache, bagianId).flatMap((orang) =>
    (pegawai.get(orang.id) ?? []).flatMap((capaian): BarisFormulirRealisasi[] => {
      const tugas = cache.kantor.tugas.get(capaian.tugasId);
      const catatan = realisasi.get(capaian.tugasId)?.find((r) => r.pegawaiId === orang.id && r.bulan === bulan);
      const sebelumnya = selesaiSampai(capaian, bulan - 1);
      if (!tugas || (!catatan && sebelumnya >= capaian.rencana)) return [];
      return [
        {
          tugasId: tugas.id,
          pegawaiId: orang.id,
          pegawai: orang.nama,
          tugas: tugas.nama,
          satuan: tugas.satuan,
          rencana: capaian.rencana,
          sebelumnya,
          rencanaBulan: capaian.rencanaBulan[bulan - 1] ?? 0,
          gulir: gulir(capaian, bulan),
          realisasi: catatan?.volume ?? null,
          mutu: catatan?.mutu ?? '',
          bukti: catatan?.bukti ?? '',
        },
      ];
    }),
  );
}
