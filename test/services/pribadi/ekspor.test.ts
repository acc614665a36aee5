import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IsiPribadi } from '../../../src/domain/isiPribadi';
import { pegawai, smallOffice } from '../small';

test('one person gets everything the office holds: identity, posts, leave, tasks, history; nobody else is in it', async () => {
  const { api, folder, organisasi, tugas, budi } = await smallOffice();
  const zul = await api.savePegawai(
    pegawai({ nama: 'Zulaikha Prameswari', nip: '198707152011012999', bagianId: organisasi }),
  );
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: zul, cara: 'sisa', persetujuanLintas: '' });
  await api.saveKetidakhadiran({ id: null, pegawaiId: zul, mulai: '2026-02-02', akhir: '2026-02-06', jenis: 'diklat' });
  const hasil = await api.exportPribadi({ id: zul, format: 'json', path: null, folder, jobId: 'e' });
  expect(hasil?.path).toBe(join(folder, 'Data pribadi Zulaikha Prameswari.json'));
  const teks = readFileSync(hasil!.path, 'utf8');
  const data = JSON.parse(teks) as IsiPribadi;
  expect(data.identitas.slice(0, 2)).toEqual([
    ['Nama', 'Zulaikha Prameswari'],
    ['NIP', '19870715 201101 2 999'],
  ]);
  const jumlah = Object.fromEntries(data.bagian.map(({ judul, baris }) => [judul, baris.length]));
  expect(jumlah).toMatchObject({ Penempatan: 1, Ketidakhadiran: 1, Tugas: 1, 'Naskah yang diterima': 0 });
  expect(jumlah['Riwayat perubahan']).toBe(4);
  expect(teks).not.toContain((await api.getPegawai({ id: budi })).pegawai.nama);
});

test('the same as a workbook, never over another file', async () => {
  const { api, folder, budi } = await smallOffice();
  const minta = { id: budi, format: 'xlsx', path: null, folder, jobId: 'x' } as const;
  const satu = await api.exportPribadi(minta);
  const dua = await api.exportPribadi(minta);
  expect(readFileSync(satu!.path).subarray(0, 2).toString('latin1')).toBe('PK');
  expect(dua!.path).not.toBe(satu!.path);
});

test('who is not in the file is not found', async () => {
  const { api, folder } = await smallOffice();
  const minta = { id: 'tiada' as never, format: 'json', path: null, folder, jobId: 'x' } as const;
  await expect(api.exportPribadi(minta)).rejects.toMatchObject({ code: 'tidakDitemukan' });
});
