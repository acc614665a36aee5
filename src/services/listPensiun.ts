import type { BarisPensiun } from '../api/kalenderViews';
import type { BahanKeluar } from '../api/pegawaiViews';
import { listAlihPegawai } from '../data/alihTugas';
import { tambahHari } from '../domain/hari';
import type { PegawaiId } from '../domain/ids';
import { sisaDimulai } from '../domain/keluar';
import { akhirKerja, keadaanPensiun, pensiun } from '../domain/pensiun';
import { findPerson } from './assignPegawai';
import { doneShares } from './kerjaSelesai';
import type { Program, Service } from './program';
import { bagianName } from './views';

export const pensiunService: Service<'listPensiun' | 'getBahanKeluar'> = (program) => ({
  /** Who retires in the year of the office, and of whom it is doubtful; by day, doubtful ones last. */
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
  getBahanKeluar: ({ ids }) => bahanKeluar(program, ids),
});

type Hari = Pick<BahanKeluar, 'tanggal' | 'dasar' | 'sebab'>;
const TIDAK_DIKENAL: Hari = { tanggal: null, dasar: null, sebab: 'pensiun' };

async function bahanKeluar(program: Program, ids: readonly PegawaiId[]): Promise<BahanKeluar> {
  const { cache } = program;
  const hari = await Promise.all(ids.map((id) => hariKeluar(program, id)));
  const [satu = TIDAK_DIKENAL] = hari;
  const sama = hari.every(({ tanggal, sebab }) => tanggal === satu.tanggal && sebab === satu.sebab);
  const berjalan = ids.flatMap((id) =>
    cache.tugasPegawai(id).flatMap((tugas) => {
      const milik = tugas.penugasan.find((p) => p.pegawaiId === id && p.sampai === undefined);
      return milik ? [{ tugas, milik }] : [];
    }),
  );
  const selesai = await doneShares(
    program.dokumen.db,
    berjalan.map(({ tugas }) => tugas.id),
  );
  const dimulai = berjalan.flatMap(({ tugas, milik }) => {
    const volume = sisaDimulai(tugas, milik, selesai.get(milik.id)?.volume ?? 0);
    return volume > 0 ? [{ nama: tugas.nama, volume, satuan: tugas.satuan }] : [];
  });
  return { ...(sama ? satu : TIDAK_DIKENAL), tugas: berjalan.length, dimulai };
}

/** The day before the last hand-over for good, else before the retirement of the year. */
async function hariKeluar({ cache, dokumen }: Program, id: PegawaiId): Promise<Hari> {
  const orang = findPerson(cache, id);
  const alih = (await listAlihPegawai(dokumen.db, id)).findLast(
    ({ dariId, sebab, sampai }) => dariId === id && sampai === null && (sebab === 'pensiun' || sebab === 'mutasi'),
  );
  if (alih)
    return {
      tanggal: tambahHari(alih.tanggal, -1),
      dasar: 'alih',
      sebab: alih.sebab === 'pensiun' ? 'pensiun' : 'pindah',
    };
  const tanggal = akhirKerja(orang, cache.kantor.pengaturan);
  return tanggal === null ? TIDAK_DIKENAL : { tanggal, dasar: 'bup', sebab: 'pensiun' };
}
