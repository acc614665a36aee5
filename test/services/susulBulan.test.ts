import { copyFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { AppError } from '../../src/api/errors';
import { loadKantor } from '../../src/data/kantor';
import { laporanBulanan, rincianBulanan } from '../../src/domain/laporanBulanan';
import { KUNCI_BULANAN } from '../../src/domain/laporanBulananTeks';
import { genapMenit } from '../../src/domain/realisasi';
import { absenService } from '../../src/services/absen';
import { agendaService } from '../../src/services/agenda';
import { alihService } from '../../src/services/alihkan';
import { dividingService } from '../../src/services/assignPegawai';
import { bulanKantor, rincianKantor } from '../../src/services/bulanKantor';
import { deskService } from '../../src/services/desk';
import { evaluasiService } from '../../src/services/evaluasi';
import { hapusTugasService } from '../../src/services/hapusTugas';
import { hariIni } from '../../src/services/hariIni';
import { KantorCache } from '../../src/services/kantorCache';
import { workService } from '../../src/services/listWork';
import { fileService } from '../../src/services/openFile';
import { perintahService } from '../../src/services/perintah';
import { Program } from '../../src/services/program';
import { realisasiService } from '../../src/services/realisasi';
import { random } from '../bench/random';
import { sampleFile, workspace } from '../workspace';

const BULAN = [3, 6, 11];
const HARI = '2026-08-14';

async function office() {
  const { host, folder } = workspace();
  const program = new Program(host);
  const api = {
    ...deskService(program),
    ...fileService(program),
    ...realisasiService(program),
    ...alihService(program),
    ...absenService(program),
    ...dividingService(program),
    ...hapusTugasService(program),
    ...perintahService(program),
  };
  await api.setPengguna({ nama: 'Rina Uji', jabatan: 'Analis' });
  const path = `${folder}/Kantor.bagihabis`;
  copyFileSync(await sampleFile(), path);
  // Later than the file was made: what is written now was not known in the months before.
  vi.useFakeTimers({ now: Date.now() + 20 * 24 * 60 * 60 * 1000, toFake: ['Date'] });
  await api.openFile({ path });
  return { program, api };
}

afterEach(() => vi.useRealTimers());

/** The same file, with nothing known of it yet. */
async function anew({ dokumen }: Program): Promise<Program> {
  return { dokumen, cache: new KantorCache(await loadKantor(dokumen.db)) } as unknown as Program;
}

async function seen(program: Program): Promise<unknown> {
  return {
    bulan: await Promise.all(BULAN.map(async (bulan) => (await bulanKantor(program, bulan)).laporan)),
    people: await evaluasiService(program).listEvaluasi({ periode: 2 }),
    owed: await agendaService(program).getTagihan({ tanggal: HARI }),
    lines: (await workService(program).getDpa()).baris,
  };
}

test('the report of a month that is carried on through any commands equals one counted from nothing', async () => {
  const { program, api } = await office();
  const acak = random(20261122);
  const satu = <T>(daftar: readonly T[]): T => {
    const pilih = daftar[Math.floor(acak() * daftar.length)];
    if (pilih === undefined) throw new Error('nothing to choose from');
    return pilih;
  };
  const people = [...program.cache.kantor.pegawai.keys()];
  const shares = (): { tugasId: never; pegawaiId: never }[] =>
    [...program.cache.kantor.tugas.values()].flatMap(({ id, penugasan }) =>
      penugasan.map(({ pegawaiId }) => ({ tugasId: id as never, pegawaiId: pegawaiId as never })),
    );
  let giver = satu(shares()).pegawaiId;
  const handOver = async (tanggal: string): Promise<void> => {
    giver = satu(shares()).pegawaiId;
    const masa = { pegawaiId: giver, tanggal, kembali: null };
    const baris = (await api.getBahanAlih(masa)).baris
      .filter(({ terkunci }) => !terkunci)
      .map(({ tugasId, tinggal, sisa, usul }) => {
        const kepada = usul.map(({ pegawaiId, porsi }) => ({ pegawaiId, porsi, persetujuanLintas: '' }));
        return { tugasId, tinggal, kepada, batal: Math.max(0, sisa - kepada.reduce((n, { porsi }) => n + porsi, 0)) };
      });
    if (baris.length > 0) await api.alihkanTugas({ ...masa, sebab: 'mutasi', keterangan: 'Uji', baris });
  };
  const cuti = (pegawaiId: never, bulan = '06') => ({
    ...{
      id: null,
      pegawaiId,
      mulai: `2026-${bulan}-08`,
      akhir: `2026-${bulan}-19`,
      persen: 100,
      jenis: 'cuti_tahunan' as const,
    },
  });
  const hapus = (banyak: number): Promise<unknown> => {
    const ids = new Set(Array.from({ length: banyak }, () => satu(shares()).tugasId));
    // Work that was noted stays: then nothing is removed, and the step before is undone.
    return api.removeTugas({ ids: [...ids] }).catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'tugasDikerjakan') throw error;
    });
  };
  const commands: readonly (() => Promise<unknown>)[] = [
    () =>
      api.saveRealisasi({
        isi: shares()
          .filter(() => acak() < 0.1)
          .map((s, i) => ({ ...s, bulan: 1 + (i % 6), volume: 40 * (i % 7) })),
      }),
    () => handOver('2026-05-04'),
    () => api.saveAbsen({ absen: [cuti(satu(shares()).pegawaiId)], tindakan: [] }),
    // Of somebody who has nothing of the work any more that is still theirs in the report of March.
    () => api.saveAbsen({ absen: [cuti(giver, '02')], tindakan: [] }),
    () =>
      api.assignPegawai({
        ...{ tugasIds: [satu(shares()).tugasId], pegawaiId: giver, cara: 'rata', persetujuanLintas: 'Uji' },
      }),
    () => handOver('2026-09-01'),
    () => hapus(1),
    () => api.undo(),
    () =>
      api.saveRealisasi({
        isi: shares()
          .filter(() => acak() < 0.05)
          .map((s) => ({ ...s, bulan: 5, volume: null })),
      }),
    () => hapus(2),
    () => api.undo(),
    () => api.undo(),
    () =>
      api.savePerintah({
        ...{ id: null, versi: 0, jenis: 'tugas', dari: 'Sekretaris Daerah', perihal: 'Menyiapkan bahan uji' },
        ...{ nomorSurat: '', tanggalSurat: null, diterima: '2026-06-02', tenggat: '2026-06-24', tanggalAcara: null },
        ...{ waktu: '', tempat: '', kehadiran: '', bagianId: null, menit: 240, petunjuk: '' },
        ...{ pegawaiIds: [satu(people)], persetujuanLintas: '' },
      }),
    () => handOver('2026-06-15'),
    () => api.undo(),
    () => api.redo(),
  ];
  await seen(program);
  for (const command of commands) {
    await command();
    const fresh = await anew(program);
    expect(await seen(program)).toEqual(await seen(fresh));
  }
  for (const bulan of BULAN) {
    const { bahan, laporan } = await bulanKantor(program, bulan);
    expect(laporan).toEqual(laporanBulanan(bahan, hariIni()));
    for (const kunci of KUNCI_BULANAN) {
      const baris = await rincianKantor(program, bulan, kunci, undefined);
      expect(baris).toEqual(rincianBulanan(bahan, kunci, undefined));
      expect(genapMenit(baris.reduce((n, { nilai }) => n + nilai, 0))).toBe(laporan.jumlah[kunci]);
    }
  }
}, 120_000);
