import { expect, test } from 'vitest';
import { sampleOffice } from '../workspace';
import { pencetak } from './pencetak';

const sasaran = { jenis: 'petikan' as const, pegawaiIds: null, tanggal: '2026-03-02' };

test('what is missing is said before letters go out, and only what would stop them is an error', async () => {
  const { api } = await sampleOffice({ renderPdf: pencetak().renderPdf });
  const before = await api.periksaSurat({ sasaran });
  expect(before.temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
  const { kop, penandatangan } = await api.getPengaturan();
  const alamat = [...kop.alamat];
  await api.savePengaturan({ kop: { ...kop, alamat, logo: 'data:image/png;base64,AAAA' } });
  const broken = await api.periksaSurat({ sasaran });
  expect(broken.temuan).toContainEqual({
    diPengaturan: true,
    tingkat: 'peringatan',
    pesan: expect.stringContaining('tanpa logo') as string,
  });
  await api.savePengaturan({ penandatangan: { ...penandatangan, nama: '' } });
  const stopped = await api.periksaSurat({ sasaran });
  expect(stopped.temuan.filter(({ tingkat }) => tingkat === 'galat').map(({ pesan }) => pesan)).toEqual([
    expect.stringContaining('penandatangan') as string,
  ]);
});

test('people without a NIP or without tasks are named', async () => {
  const { api } = await sampleOffice({ renderPdf: pencetak().renderPdf });
  const page = { bagianId: null, cari: '', offset: 0, limit: 500 } as const;
  const { baris } = await api.listPegawai({ ...page, keadaan: 'semua' });
  const busy = baris.find(({ jumlahTugas }) => jumlahTugas > 0);
  const idle = baris.find(({ jumlahTugas }) => jumlahTugas === 0);
  if (!busy || !idle) throw new Error('the sample has both');
  const { temuan } = await api.periksaSurat({ sasaran: { ...sasaran, pegawaiIds: [busy.id, idle.id] } });
  expect(temuan.map(({ pesan }) => pesan)).toContainEqual(expect.stringContaining(idle.nama));
  const nobody = await api.periksaSurat({ sasaran: { ...sasaran, pegawaiIds: [idle.id] } });
  expect(nobody.temuan).toContainEqual({
    diPengaturan: false,
    tingkat: 'galat',
    pesan: expect.stringContaining('tidak ada naskah') as string,
  });
});

test('what the settings lack is said with the way to mend it; a decision cited but not in the register too', async () => {
  const { api } = await sampleOffice({ renderPdf: pencetak().renderPdf });
  const { kop, surat } = await api.getPengaturan();
  await api.savePengaturan({ kop: { ...kop, alamat: [] } });
  const { temuan } = await api.periksaSurat({ sasaran });
  const diPengaturan = temuan.filter((satu) => satu.diPengaturan).map(({ pesan }) => pesan);
  expect(diPengaturan).toContainEqual(expect.stringContaining('Kop naskah belum lengkap'));
  expect(diPengaturan).toContainEqual(
    expect.stringMatching(surat.keputusan.nomor === '' ? /belum diisi/ : /tidak ada dalam register/),
  );
});
