import { expect, test } from 'vitest';
import { AppError } from '../../../src/api/errors';
import type { TugasInput } from '../../../src/api/tugasInputs';
import { openDokumen } from '../../../src/data/file/bukaDokumen';
import { loadKantor } from '../../../src/data/kantor';
import { acakBerbenih } from '../../../src/domain/bagiHabisGuncang';
import { bulanTahun, mingguTahun } from '../../../src/domain/hari';
import { hitungBeban, hitungBebanPeriode } from '../../../src/domain/hitungan';
import type { Kantor } from '../../../src/domain/kantor';
import type { PegawaiId, TugasId } from '../../../src/domain/ids';
import { meja } from '../../data/office';
import { pegawai, smallOffice, tugasBaru, type SmallOffice, satuAbsen } from '../small';
import { PER, seluruh, sel } from './kueri';

const ALL = {
  bagianId: null,
  subKegiatanId: null,
  sumber: null,
  keadaan: 'semua',
  cari: '',
  urut: 'asal',
  offset: 0,
  limit: 1000,
} as const;

/** The open file as it lies on disk, read anew. */
async function reread({ api, folder }: SmallOffice, name: string): Promise<Kantor> {
  const copy = `${folder}/${name}.bagihabis`;
  await api.saveCopy({ path: copy });
  const dokumen = await openDokumen(meja(`${folder}/lain-${name}`), copy);
  const { kantor } = await loadKantor(dokumen.db);
  await dokumen.close();
  return kantor;
}

/** Every group row is the sum of the people under it, and counts them by their state. */
async function expectGroups({ api }: SmallOffice, per: 'minggu' | 'bulan'): Promise<void> {
  const page = await seluruh(api, { per, kelompok: 'bagian' });
  page.baris.forEach((group, at) => {
    if (group.jenis !== 'kelompok') return;
    const people = page.baris.flatMap((row, i) =>
      row.jenis === 'orang' && row.kelompok === group.kunci && row.dihitung ? [{ row, cells: sel(page, i) }] : [],
    );
    const sum = (which: 'beban' | 'kapasitas'): number[] =>
      sel(page, at)[which].map((_, i) => people.reduce((n, { cells }) => n + (cells[which][i] ?? 0), 0));
    expect(sel(page, at)).toEqual({ beban: sum('beban'), kapasitas: sum('kapasitas') });
    const count = (state: string): number => people.filter(({ row }) => row.keadaan === state).length;
    expect([group.tanpaTugas, group.rendah, group.melebihi]).toEqual(['tanpaTugas', 'rendah', 'melebihi'].map(count));
  });
}

async function expectSame(space: SmallOffice, name: string): Promise<void> {
  const kantor = await reread(space, name);
  const years = hitungBeban(kantor);
  for (const per of PER) {
    const counted = hitungBebanPeriode(kantor, per === 'minggu' ? mingguTahun(2026) : bulanTahun(2026));
    const page = await seluruh(space.api, { per });
    page.baris.forEach((row, at) => {
      if (row.jenis !== 'orang') throw new Error('no groups were asked for');
      const [year, cells] = [years.get(row.pegawaiId), counted.get(row.pegawaiId)];
      expect(sel(page, at), `${name}: ${row.nama} per ${per}`).toEqual({
        beban: [year?.beban, ...(cells?.beban ?? [])],
        kapasitas: [year?.kapasitas, ...(cells?.kapasitas ?? [])],
      });
    });
    const total = (which: 'beban' | 'kapasitas'): number[] =>
      page.kolom.map((_, i) => page.baris.reduce((sum, __, at) => sum + (sel(page, at)[which][i + 1] ?? 0), 0));
    await expectGroups(space, per);
    expect([...page.jumlah.beban.subarray(1)]).toEqual(total('beban'));
    expect([...page.jumlah.kapasitas.subarray(1)]).toEqual(total('kapasitas'));
  }
}

test('whatever is edited, the kept summary equals a fresh count of the file', async () => {
  const space = await smallOffice();
  const { api } = space;
  const random = acakBerbenih(20261122);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  // Asked each time: an undo may have taken away what an edit made.
  const people = async (): Promise<PegawaiId[]> =>
    (await api.getPapan({ bagianId: null, bulan: null })).pegawai.map((row) => row.pegawaiId);
  const tasks = async (): Promise<TugasId[]> => (await api.listTugas(ALL)).baris.map((row) => row.id);
  const day = (month: number, date: number): string =>
    `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const edits: Record<string, () => Promise<unknown>> = {
    task: async () => {
      const month = 1 + Math.floor(random() * 12);
      const jendela = pick<TugasInput['jendela']>([
        { jenis: 'bulan', bulan: [month] },
        { jenis: 'tanggal', mulai: day(month, 3), akhir: day(month, 17) },
        { jenis: 'berulang', tiap: 'minggu', mulai: null, akhir: null },
      ]);
      const bagianId = pick([space.organisasi, space.hukum]);
      await api.saveTugas(tugasBaru({ bagianId, nama: `Tugas ${random()}`, jendela }));
    },
    give: async () =>
      api.assignPegawai({
        tugasIds: [pick(await tasks())],
        pegawaiId: pick(await people()),
        cara: pick(['seluruhnya', 'rata']),
        persetujuanLintas: 'Disetujui Kabag',
      }),
    person: async () => {
      await api.savePegawai(pegawai({ nama: `Orang ${random()}`, bagianId: space.hukum, fte: 500 }));
    },
    leave: async () => {
      const month = 1 + Math.floor(random() * 12);
      const span = { mulai: day(month, 2), akhir: day(month, 20) };
      return api.saveAbsen(
        satuAbsen({
          id: null,
          pegawaiId: pick(await people()),
          jenis: 'cuti_tahunan',
          ...span,
        }),
      );
    },
    holiday: () =>
      api.saveHariLibur({
        id: null,
        tanggal: day(1 + Math.floor(random() * 12), 9),
        jenis: 'libur_daerah',
        keterangan: 'Hari jadi',
        sumber: '',
      }),
    move: async () => {
      const known = (await api.getPegawai({ id: pick(await people()) })).pegawai;
      const pindahMulai = pick([null, day(5, 4)]);
      const { nama, id, versi, fte } = known;
      const bagianId = known.bagianId === space.hukum ? space.organisasi : space.hukum;
      await api.savePegawai(pegawai({ id, versi, nama, fte, bagianId, pindahMulai }));
    },
    week: async () => {
      const [id, nama] = pick([[space.organisasi, 'Organisasi'] as const, [space.hukum, 'Hukum'] as const]);
      await api.saveBagian({ id, nama, kodeSubUnit: '', hariKerja: pick([5, 6, null]) });
    },
    limits: async () => {
      const { ambangRendah, ambangMelebihi, kelasEj } = await api.getPengaturan();
      await api.savePengaturan({
        ambangRendah: { ...ambangRendah, nilai: pick([1, 10, 70]) },
        ambangMelebihi: { ...ambangMelebihi, nilai: pick([80, 100, 120]) },
        kelasEj: { ...kelasEj, d: pick([5, 50]) },
      });
    },
    remove: async () => {
      const all = await people();
      if (all.length > 2) await api.removePegawai({ ids: [pick(all)] });
    },
    end: async () => {
      const all = await people();
      if (all.length > 2)
        await api.endPegawai({
          ids: [pick(all)],
          tanggal: day(8, 31),
          sebab: 'pindah',
          lepaskanTugas: pick([true, false]),
        });
    },
    redo: async () => {
      await api.undo();
      await api.redo();
    },
    proposal: async () => {
      const made = await api.proposePembagian({ bagianId: null, benih: 1 + Math.floor(random() * 9), jobId: 'usul' });
      if (made.usulanId) await api.acceptUsulan({ usulanId: made.usulanId, tugasIds: null });
    },
    undo: () => api.undo(),
  };
  await expectSame(space, 'awal');
  const done = new Set<string>();
  for (let step = 0, left: string[] = []; step < 3 * Object.keys(edits).length; step++) {
    // Every edit once in each round, in another order each time.
    if (left.length === 0) left = Object.keys(edits);
    const name = pick(left);
    left = left.filter((one) => one !== name);
    await edits[name]?.().then(
      () => done.add(name),
      (error: unknown) => {
        // An edit the office does not allow changes nothing.
        if (!(error instanceof AppError)) throw error;
      },
    );
    if (step % 2 === 1) await expectSame(space, `${step}-${name}`);
  }
  expect([...done].sort()).toEqual(Object.keys(edits).sort());
}, 60_000);

test('a change names the people it touched; the calendar touches everybody', async () => {
  const { api, events, tugas, ayu } = await smallOffice();
  const last = () => events.filter((event) => event.type === 'changed').at(-1)?.pegawai;
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  expect(last()).toEqual([ayu]);
  await api.saveHariLibur({
    id: null,
    tanggal: '2026-03-11',
    jenis: 'libur_daerah',
    keterangan: 'Hari jadi',
    sumber: '',
  });
  expect(last()).toBeNull();
});

test('a mistyped volume of billions of minutes is shown as it is: in year, month, group, total, cell and trial drop', async () => {
  const { api, organisasi, ayu, budi } = await smallOffice();
  const menit = 3_000_000_000;
  const besar = tugasBaru({
    bagianId: organisasi,
    volume: 50_000_000,
    norma: 60,
    jendela: { jenis: 'bulan', bulan: [3] },
  });
  for (const pegawaiId of [ayu, budi]) {
    const tugas = await api.saveTugas({ ...besar, nama: `Salah ketik ${pegawaiId}` });
    await api.assignPegawai({ tugasIds: [tugas], pegawaiId, cara: 'seluruhnya', persetujuanLintas: '' });
  }
  for (const per of PER) {
    const page = await seluruh(api, { per, kelompok: 'bagian' });
    page.baris.forEach((row, at) => {
      const [year = 0, ...parts] = sel(page, at).beban;
      const orang =
        row.jenis === 'orang' ? [ayu, budi].filter((id) => id === row.pegawaiId).length : row.nama === 'Hukum' ? 0 : 2;
      expect([year, parts.reduce((a, b) => a + b, 0)], row.nama).toEqual([orang * menit, orang * menit]);
    });
    expect(page.jumlah.beban[0]).toBe(2 * menit);
  }
  const cell = await api.getSelPeta({ pegawaiId: ayu, per: 'bulan', kolom: 2 });
  expect(cell.beban).toBe(menit);
  const penugasanId = cell.tugas[0]!.penugasanId;
  const coba = await api.getPetaCoba({ penugasanId, ke: budi, per: 'bulan' });
  expect([coba.dari.beban[0], coba.ke.beban[0], coba.ke.beban[3]]).toEqual([0, 2 * menit, 2 * menit]);
});
