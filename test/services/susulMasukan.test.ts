import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { join } from 'node:path';
import type { Api } from '../../src/api/api';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { gabungkan } from './duaKantor';
import { buka, pada, PERINTAH, selamanya, seluruhnya, ubahOrang, type Kantor } from './kantorAlih';
import { isiLaporan, samaDariBerkas } from './laporanBaru';
import { pegawai, satuAbsen, tugasBaru } from './small';
import { DPPA, imporKe, MURNI_ISI, rekap } from './versi';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-20T09:00:00') }));
afterEach(() => void vi.useRealTimers());

async function ubahTugas({ api }: Kantor, id: TugasId, isi: object) {
  const { versi, nama, sumber, subKegiatanId, bagianId, volume, norma } = await api.getTugas({ id });
  await api.saveTugas(tugasBaru({ id, versi, nama, sumber, subKegiatanId, bagianId, volume, norma, ...isi }));
}
const catat = ({ api, ayu, tugas }: Kantor, bulan: number, volume: number | null) =>
  api.saveRealisasi({ isi: [{ tugasId: tugas.pelayanan, pegawaiId: ayu, bulan, volume }] });
const cuti = (pegawaiId: PegawaiId, bulan = '08') =>
  satuAbsen({ pegawaiId, mulai: `2026-${bulan}-03`, akhir: `2026-${bulan}-14`, jenis: 'cuti_tahunan' });
const keluar = (id: PegawaiId, lepaskanTugas: boolean): Parameters<Api['endPegawai']>[0] => ({
  ids: [id],
  tanggal: '2026-10-16',
  sebab: 'pindah',
  lepaskanTugas,
});

const MASUKAN: Record<string, (kantor: Kantor) => Promise<unknown>> = {
  // Not of the task she gave away: of the one that is hers as before.
  'a note of somebody who gave other work away': (k) => catat(k, 5, 300),
  'a month noted as blank': (k) => catat(k, 6, 0),
  'a note taken away': (k) => catat(k, 4, null),
  'a share of other work for somebody who gave work away': async (k) =>
    k.api.assignPegawai({ tugasIds: [k.tugas.rapat], pegawaiId: k.ayu, ...seluruhnya }),
  'the norm of other work of somebody who gave work away': (k) => ubahTugas(k, k.tugas.pelayanan, { norma: 700 }),
  'the norm of work that was called off': (k) => ubahTugas(k, k.batal, { norma: 960 }),
  'the norm of work that was brought back': (k) => ubahTugas(k, k.pulih, { norma: 960 }),
  'half days of somebody who gave all of a task away': (k) => ubahOrang(k.api, k.ayu, { fte: 500 }),
  'half days of somebody whose work was called off': (k) => ubahOrang(k.api, k.citra, { fte: 500 }),
  'a first day of somebody whose work was brought back for another': (k) =>
    ubahOrang(k.api, k.dewi, { masuk: '2026-03-16' }),
  'another post of somebody who gave work away': (k) => ubahOrang(k.api, k.ayu, { bagianId: k.hukum }),
  'leave of somebody who gave all of a task away': (k) => k.api.saveAbsen(cuti(k.ayu)),
  'leave of somebody who has nothing any more': (k) => k.api.saveAbsen(cuti(k.fajar)),
  'the work of somebody who passed on what they got': (k) => ubahTugas(k, k.rutin, { norma: 700 }),
  'leave of somebody whose work was called off': (k) => k.api.saveAbsen(cuti(k.citra)),
  'leave of somebody whose work was brought back for another': (k) => k.api.saveAbsen(cuti(k.dewi)),
  'leave that is to come': (k) => k.api.saveAbsen(cuti(k.budi, '11')),
  'leave that was another one’s': async ({ api, citra, dewi }) => {
    const { ids } = await api.saveAbsen(cuti(citra));
    await isiLaporan(api);
    await api.saveAbsen(satuAbsen({ ...cuti(dewi).absen[0]!, id: ids[0] ?? null }));
  },
  'somebody left and keeps the work': (k) => k.api.endPegawai(keluar(k.ayu, false)),
  'somebody left and gives the work back': (k) => k.api.endPegawai(keluar(k.budi, true)),
  'somebody new': (k) => k.api.savePegawai(pegawai({ nama: 'Gita Lestari', bagianId: k.hukum })),
  'new work': (k) => k.api.saveTugas(tugasBaru({ bagianId: k.hukum, nama: 'Baru' })),
  'the work that somebody who left gave away, removed': (k) => k.api.removeTugas({ ids: [k.tugas.kelembagaan] }),
  'work removed': (k) => k.api.removeTugas({ ids: [k.tugas.rapat] }),
  'work of another bagian': (k) => ubahTugas(k, k.tugas.kelembagaan, { bagianId: k.hukum }),
  'work handed over once more': (k) =>
    k.api.alihkanTugas({
      ...{ ...selamanya, pegawaiId: k.budi, tanggal: '2026-11-02' },
      baris: [
        {
          ...{ tugasId: k.tugas.kelembagaan, tinggal: 0, batal: 10 },
          kepada: [{ pegawaiId: k.citra, porsi: 20, persetujuanLintas: 'Uji' }],
        },
      ],
    }),
  'work called off': (k) =>
    k.api.batalkanSisa({ tugasId: k.tugas.pelayanan, pegawaiId: k.ayu, tanggal: '2026-08-17', alasan: 'Uji' }),
  'work brought back': (k) => k.api.pulihkanSisa({ tugasId: k.batal }),
  'the name of a bagian': (k) => k.api.saveBagian({ id: k.organisasi, nama: 'Tata Laksana', kodeSubUnit: '' }),
  'the week of a bagian': (k) =>
    k.api.saveBagian({ id: k.organisasi, nama: 'Organisasi', kodeSubUnit: '', hariKerja: 6 }),
  'a holiday': (k) =>
    k.api.saveHariLiburBanyak({ tanggal: ['2026-08-05'], jenis: 'libur_daerah', keterangan: 'Uji', sumber: 'Perda' }),
  'the minutes of a week': (k) => k.api.savePengaturan({ menitMinggu: { nilai: 2000, sumber: 'Uji' } }),
  'the smallest group': async (k) => {
    const { kontribusi } = await k.api.getPengaturan();
    await k.api.savePengaturan({ kontribusi: { ...kontribusi, kelompok: { nilai: 50, sumber: 'Uji' } } });
  },
  'the name of the office': async (k) => {
    const { identitas } = await k.api.getPengaturan();
    await k.api.savePengaturan({ identitas: { ...identitas, opd: 'Sekretariat DPRD' } });
  },
  // In force before its task was handed over: the report of August knows the version, and who had the task then.
  'a version of the DPA without the line of what was handed over': (k) =>
    imporKe(k.api, rekap('dppa.csv', { pelayanan: MURNI_ISI.pelayanan, atk: MURNI_ISI.atk, rapat: MURNI_ISI.rapat }), {
      ...DPPA,
      tanggal: '2026-07-15',
    }),
  'an order received': (k) => k.api.savePerintah({ ...PERINTAH, perihal: 'Lain', pegawaiIds: [k.citra] }),
  'an order closed': (k) => k.api.finishPerintah({ ids: [k.perintah], selesai: '2026-08-21' }),
  'the words of an order': async (k) => {
    const { versi } = await k.api.getPerintah({ id: k.perintah, hari: '2026-10-20' });
    await k.api.savePerintah({ ...PERINTAH, id: k.perintah, versi, dari: 'Bupati', pegawaiIds: [k.budi] });
  },
  'a letter': (k) =>
    k.api.issueSurat({
      sasaran: { jenis: 'petikan', pegawaiIds: [k.ayu], tanggal: '2026-08-12' },
      ...{ penomoran: 'otomatis', cara: 'perOrang', folder: join(k.folder, 'naskah'), jobId: 'terbit' },
    }),
};

test.each(Object.entries(MASUKAN))(
  'a report that is carried on knows of %s, undone and redone',
  async (_, perintah) => {
    const kantor = await buka();
    const { api } = kantor;
    const dulu = await isiLaporan(api);
    await perintah(kantor);
    expect(await samaDariBerkas(api)).not.toEqual(dulu);
    if ((await api.getSesi()).urungkan === null) return;
    await api.undo();
    await samaDariBerkas(api);
    await api.redo();
    await samaDariBerkas(api);
  },
);

test('a report that is carried on knows what comes with another copy, beside what was written here since', async () => {
  const [satu, dua] = [await buka(), await buka()];
  await dua.api.saveAbsen(cuti(dua.ayu));
  await ubahTugas(dua, dua.batal, { norma: 960 });
  await dua.api.finishPerintah({ ids: [dua.perintah], selesai: '2026-08-21' });
  await MASUKAN['work handed over once more']?.(dua);
  const { berkas } = await dua.api.saveFile();
  const dulu = await isiLaporan(satu.api);
  await catat(satu, 5, 300);
  expect(await samaDariBerkas(satu.api)).not.toEqual(dulu);
  const sini = await isiLaporan(satu.api);
  await gabungkan(satu, berkas?.path ?? '');
  expect(await samaDariBerkas(satu.api)).not.toEqual(sini);
  await satu.api.undo();
  await samaDariBerkas(satu.api);
});

test('another file, and the same one again, tell their own report', async () => {
  const [satu, lain] = [await buka(), await buka()];
  await ubahTugas(lain, lain.batal, { norma: 960 });
  const { berkas } = await lain.api.saveFile();
  await lain.api.closeFile();
  const sini = (await satu.api.getSesi()).berkas?.path ?? '';
  const dulu = await isiLaporan(satu.api);
  await satu.api.openFile({ path: berkas?.path ?? '' });
  expect(await samaDariBerkas(satu.api)).not.toEqual(dulu);
  await satu.api.openFile({ path: sini });
  expect(await samaDariBerkas(satu.api)).toEqual(dulu);
});

test('a month is reported as over from the day after it on, with nothing written in between', async () => {
  const { api } = await buka();
  const berjalan = async () => (await api.getLaporanBulanan({ bulan: 11 })).berjalan;
  expect(await berjalan()).toBe(true);
  pada('2026-12-01');
  expect(await berjalan()).toBe(false);
  await samaDariBerkas(api);
});
