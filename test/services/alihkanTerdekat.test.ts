import { describe, expect, it } from 'vitest';
import { SYARAT_KOSONG } from '../../src/domain/syarat';
import { pegawai, smallOffice, tugasBaru } from './small';

/** A head, three of the next level and a part-time clerk who has most room. */
async function kantorKepala(volume: number, minta: boolean) {
  const space = await smallOffice();
  const { api, organisasi, ayu, budi } = space;
  const orang = (nama: string, isi: Parameters<typeof pegawai>[0]) => api.savePegawai(pegawai({ nama, ...isi }));
  const ada = { bagianId: organisasi };
  const kepala = await orang('Dewi', { ...ada, jabatan: 'Kepala Bagian', jenisJabatan: 'Administrator', kelas: 12 });
  const muda = { ...ada, jabatan: 'Analis Ahli Muda', jenisJabatan: 'Fungsional', kelas: 10 } as const;
  const nextLevel = [await orang('Eka', muda), await orang('Fitri', muda)];
  const paruh = { jenisPegawai: 'PPPK Paruh Waktu', fte: 500 } as const;
  const klerek = await orang('Rina', { ...ada, ...paruh, jenisJabatan: 'Pelaksana', kelas: 7 });
  const paruhMuda = await orang('Sari', { ...muda, ...paruh, kelas: 11 });
  const id = await api.saveTugas(
    tugasBaru({
      ...{ bagianId: organisasi, nama: 'Mengoreksi naskah', volume, norma: 10 },
      syarat: {
        ...SYARAT_KOSONG,
        ...{ jabatan: minta ? ['Kepala Bagian'] : [], kompetensi: [], boleh: [], tidakBoleh: [] },
        ...{ jenisJabatan: [], ketuaJenisJabatan: [] },
      },
    }),
  );
  await api.assignPegawai({ tugasIds: [id], pegawaiId: kepala, cara: 'seluruhnya', persetujuanLintas: '' });
  // The next level has work of its own, so that the clerk has most room.
  for (const [n, satu] of [...nextLevel, ayu, budi].entries()) {
    const kerja = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: `Lain ${n}`, volume: 100, norma: 400 }));
    await api.assignPegawai({ tugasIds: [kerja], pegawaiId: satu, cara: 'seluruhnya', persetujuanLintas: '' });
  }
  const usul = async (tanggal: string, kembali: string | null) =>
    (await api.getBahanAlih({ pegawaiId: kepala, tanggal, kembali })).baris.find(({ tugasId }) => tugasId === id)?.usul;
  return { ...space, usul, nextLevel, klerek, paruhMuda };
}

describe('who is proposed to stand in (S11)', () => {
  it('for the work of a head is of the nearest level, full time before part time, also where others have more room', async () => {
    const { usul, nextLevel } = await kantorKepala(1800, true);
    for (const kembali of ['2026-04-30', '2026-02-20', '2026-02-11']) {
      const daftar = await usul('2026-02-09', kembali);
      expect(daftar?.length).toBeGreaterThan(0);
      for (const { pegawaiId } of daftar ?? [])
        expect([kembali, nextLevel.includes(pegawaiId)]).toEqual([kembali, true]);
    }
  });

  it('is the next level for what the nearest has no room for, before anybody is overloaded', async () => {
    const { api, organisasi } = await smallOffice();
    const orang = (nama: string, kelas: number) =>
      api.savePegawai(pegawai({ nama, bagianId: organisasi, jabatan: 'Analis', jenisJabatan: 'Fungsional', kelas }));
    const isi = { jabatan: 'Kepala Bagian', jenisJabatan: 'Administrator', kelas: 12 } as const;
    const kepala = await api.savePegawai(pegawai({ nama: 'Dewi', bagianId: organisasi, ...isi }));
    const [dekat, kedua] = [await orang('Eka', 10), await orang('Fitri', 9)];
    const beri = async (pegawaiId: typeof kepala, over: Parameters<typeof tugasBaru>[0]) => {
      const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, norma: 480, ...over }));
      await api.assignPegawai({ tugasIds: [id], pegawaiId, cara: 'seluruhnya', persetujuanLintas: '' });
      return id;
    };
    await beri(dekat, { nama: 'Penuh', volume: 150 });
    const syarat = { ...SYARAT_KOSONG, kelasMin: 11, jabatan: [], kompetensi: [], boleh: [], tidakBoleh: [] };
    const jendela = { jenis: 'tanggal', mulai: '2026-08-03', akhir: '2026-10-30' } as const;
    const milik: string[] = [];
    for (const nama of ['A', 'B', 'C'])
      milik.push(
        await beri(kepala, {
          ...{ nama, volume: 10, jendela },
          syarat: { ...syarat, jenisJabatan: [], ketuaJenisJabatan: [] },
        }),
      );
    const masa = { pegawaiId: kepala, tanggal: '2026-08-03', kembali: '2026-10-30' };
    const baris = (await api.getBahanAlih(masa)).baris.filter(({ tugasId }) => milik.includes(tugasId));
    const kepada = baris.flatMap(({ usul }) => usul.map(({ pegawaiId }) => pegawaiId));
    expect(kepada).toHaveLength(3);
    expect(kepada).toContain(kedua);
    for (const id of kepada) expect([dekat, kedua]).toContain(id);
  });

  it('of work that asks for no post may be anybody, and who is away on the days is not asked', async () => {
    const bebas = await kantorKepala(1800, false);
    const [satu] = (await bebas.usul('2026-02-01', '2026-04-30')) ?? [];
    expect(bebas.nextLevel).not.toContain(satu?.pegawaiId);
    const { api, usul, nextLevel } = await kantorKepala(1800, true);
    const cuti = { mulai: '2026-02-01', akhir: '2026-04-30', jenis: 'cuti_lain' as const, persen: 100 };
    await api.saveAbsen({ absen: nextLevel.map((pegawaiId) => ({ ...cuti, id: null, pegawaiId })), tindakan: [] });
    const daftar = (await usul('2026-02-01', '2026-04-30')) ?? [];
    expect(daftar.length).toBeGreaterThan(0);
    for (const { pegawaiId } of daftar) expect(nextLevel).not.toContain(pegawaiId);
  });
});
