import { expect, test } from 'vitest';
import { openDokumen } from '../../src/data/file/bukaDokumen';
import { loadKantor } from '../../src/data/kantor';
import { ringkas } from '../../src/domain/habis';
import { hitungBeban } from '../../src/domain/hitungan';
import { meja } from '../data/office';
import { sampleOffice, type Workspace } from '../workspace';

/** The counters of the file as it lies on disk, read and counted from nothing. */
async function counted({ api, folder }: Workspace, name: string): Promise<unknown> {
  const copy = `${folder}/${name}.bagihabis`;
  await api.saveCopy({ path: copy });
  const dokumen = await openDokumen(meja(`${folder}/lain`), copy);
  const { kantor } = await loadKantor(dokumen.db);
  await dokumen.close();
  const whole = ringkas(kantor, hitungBeban(kantor));
  return { ...whole, sisa: Math.min(200, whole.sisa.length) };
}

async function shown({ api }: Workspace): Promise<unknown> {
  const whole = await api.getRingkasan();
  return { ...whole, sisa: whole.sisa.length };
}

test('after giving, removing and undoing, the counters kept in memory equal a fresh count of the file', async () => {
  const space = await sampleOffice();
  const { api } = space;
  await api.getRingkasan();
  const { tugas } = await api.getPapan({ bagianId: null, bulan: null });
  const open = tugas.filter((one) => one.pembagian.length === 0);
  const ids = open.slice(0, 2).map((one) => one.id);
  const [first, second] = ids;
  if (!first || !second) throw new Error('the sample has open tasks');
  const [person] = await api.listCalon({ tugasId: first, cari: '', semuaBagian: false });
  if (!person) throw new Error('the sample has people for every task');
  await api.assignPegawai({
    tugasIds: [first],
    pegawaiId: person.pegawaiId,
    cara: 'seluruhnya',
    persetujuanLintas: '',
  });
  expect(await shown(space)).toEqual(await counted(space, 'given'));
  await api.removeTugas({ ids: [second] });
  expect(await shown(space)).toEqual(await counted(space, 'removed'));
  await api.undo();
  await api.undo();
  expect(await shown(space)).toEqual(await counted(space, 'undone'));
}, 60_000);

test('lists of people follow an accepted reason at once', async () => {
  const { api } = await sampleOffice();
  const list = () => api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 500 });
  const last = (await list()).baris.at(-1);
  if (!last) throw new Error('the sample has people');
  await api.acceptAlasan({ pegawaiId: last.id, jenis: 'melebihi', alasan: 'Lembur disetujui', nomor: 'SPKL/1' });
  expect((await list()).baris.at(-1)?.alasanMelebihi?.alasan).toBe('Lembur disetujui');
});
