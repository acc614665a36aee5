import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDokumen } from '../../../src/data/file/bukaDokumen';
import { putRow } from '../../../src/data/rows';
import type { IsiPribadi } from '../../../src/domain/isiPribadi';
import { pegawai, smallOffice, satuAbsen } from '../small';

test('one person gets everything the office holds: identity, posts, leave, tasks, history; nobody else is in it', async () => {
  const { api, folder, organisasi, tugas, budi } = await smallOffice();
  const zul = await api.savePegawai(
    pegawai({ nama: 'Zulaikha Prameswari', nip: '198707152011012999', bagianId: organisasi }),
  );
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: zul, cara: 'sisa', persetujuanLintas: '' });
  await api.saveAbsen(
    satuAbsen({ id: null, pegawaiId: zul, mulai: '2026-02-02', akhir: '2026-02-06', jenis: 'diklat' }),
  );
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

test('results, evaluation, talks and attendance are in it too, and who took a task over is not named', async () => {
  const { api, host, folder, tugas, budi, organisasi } = await smallOffice();
  const zul = await api.savePegawai(pegawai({ nama: 'Zulaikha Prameswari', nip: '', bagianId: organisasi }));
  const path = (await api.getSesi()).berkas?.path ?? '';
  await api.closeFile();
  const dokumen = await openDokumen(
    { userDataDir: host.userDataDir, pengguna: { nama: 'Uji', jabatan: '' }, pc: '' },
    path,
  );
  await dokumen.write('catat', async (tx) => {
    const milik = { tugas_id: tugas, pegawai_id: budi };
    await putRow(tx, 'realisasi', `${tugas}.${budi}.03`, { ...milik, bulan: 3, volume: 150, mutu: 'rapi', bukti: '' });
    await putRow(tx, 'alih_tugas', 'a1', {
      ...{ tugas_id: tugas, dari_id: budi, kepada_id: zul, tanggal: '2026-05-01', sebab: 'cuti' },
      ...{ porsi: 5, pembagi: 10, keterangan: '', sampai: null },
    });
    await putRow(tx, 'pembatalan', `${tugas}.${budi}`, {
      ...milik,
      ...{ porsi: 1, tanggal: '2026-06-01', alasan: 'pelatihan ditiadakan' },
    });
    await putRow(tx, 'kehadiran', `${budi}.03`, { pegawai_id: budi, bulan: 3, hari_hadir: 19, kejadian: '{"tl1":2}' });
    await putRow(tx, 'catatan_kontribusi', 'k1', {
      ...{ pegawai_id: budi, periode: '2026-03', temuan: 'hasil_baik_jam_kurang' },
      ...{ alasan: 'lembur di rumah', tanggapan: 'setuju', tanggal: '2026-04-02' },
    });
  });
  await dokumen.close();
  await api.openFile({ path });
  const hasil = await api.exportPribadi({ id: budi, format: 'json', path: null, folder, jobId: 'e' });
  const teks = readFileSync(hasil!.path, 'utf8');
  const isi = (JSON.parse(teks) as IsiPribadi).bagian;
  const baris = (judul: string) => isi.find((bagian) => bagian.judul === judul)?.baris;
  expect(baris('Realisasi')?.[0]?.slice(1)).toEqual(['Maret', '1,5', 'rapi', '–']);
  expect(baris('Pengalihan tugas')?.[0]?.slice(1, 4)).toEqual(['diserahkan', '1 Mei 2026', '5 dari 10']);
  expect(baris('Rekap kehadiran')).toEqual([['Maret', '19', 'Terlambat 1–30 menit (TL1): 2']]);
  expect(baris('Catatan pembicaraan kontribusi')).toEqual([
    ['Maret', 'Hasil baik, catatan jam kurang tertib', 'lembur di rumah', 'setuju', '2 April 2026'],
  ]);
  expect(baris('Bagian tugas yang dibatalkan')?.[0]?.slice(1)).toEqual(['1 Juni 2026', 'pelatihan ditiadakan']);
  // Each kind of data once.
  expect(new Set(isi.map(({ judul }) => judul)).size).toBe(isi.length);
  expect(teks).not.toContain('Zulaikha');
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
