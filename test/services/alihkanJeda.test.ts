import { describe, expect, it } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { smallOffice, tugasBaru } from './small';

/** 1.800 letters of the whole year are Ayu's; no leave is recorded. */
async function office() {
  const space = await smallOffice();
  const { api, organisasi, ayu, budi } = space;
  const id = await api.saveTugas(tugasBaru({ bagianId: organisasi, nama: 'Naskah', volume: 1800, norma: 10 }));
  await api.assignPegawai({ tugasIds: [id], pegawaiId: ayu, cara: 'seluruhnya', persetujuanLintas: '' });
  const alih = async (dari: PegawaiId, ke: PegawaiId, tanggal: string, kembali: string | null) => {
    const masa = { pegawaiId: dari, tanggal, kembali };
    const baris = (await api.getBahanAlih(masa)).baris.find((one) => one.tugasId === id);
    if (!baris) throw new Error('no row');
    const kepada = [{ pegawaiId: ke, porsi: baris.sisa, persetujuanLintas: '' }];
    const isi = { tugasId: id, tinggal: baris.tinggal, kepada, batal: 0 };
    await api.alihkanTugas({ ...masa, sebab: 'plt', keterangan: '', baris: [isi] });
    return baris.sisa;
  };
  const rencana = async (pegawaiId: PegawaiId): Promise<readonly number[]> =>
    (await api.getRealisasi({ bagianId: null, pegawaiId, tugasId: id })).baris[0]?.rencanaBulan ?? [];
  const beban = async (pegawaiId: PegawaiId, bulan: number) =>
    (await api.getPapan({ bagianId: null, bulan })).pegawai.find((one) => one.pegawaiId === pegawaiId)?.beban ?? 0;
  return { ...space, id, ayu, budi, alih, rencana, beban };
}
const jumlah = (n: readonly number[]): number => n.reduce((a, b) => a + b, 0);

describe('a hand-over for some days (A3, D6)', () => {
  it('is planned once: a gap for who is Plt, month for month the plan there was, the months before and after as they were', async () => {
    const { api, ayu, budi, alih, rencana, beban } = await office();
    const semula = await rencana(ayu);
    const [januari, maret] = [await beban(ayu, 1), await beban(ayu, 3)];
    const sebelum = await api.getLaporanBulanan({ bulan: 1 });
    const porsi = await alih(ayu, budi, '2026-02-01', '2026-04-30');
    const [sendiri, pengganti] = [await rencana(ayu), await rencana(budi)];
    expect([0, 4, 5, 6, 7, 8, 9, 10, 11].map((b) => sendiri[b])).toEqual(
      [0, 4, 5, 6, 7, 8, 9, 10, 11].map((b) => semula[b]),
    );
    expect(jumlah(sendiri.slice(1, 4))).toBeLessThanOrEqual(50);
    for (const b of [1, 2, 3])
      expect(Math.abs((sendiri[b] ?? 0) + (pengganti[b] ?? 0) - (semula[b] ?? 0))).toBeLessThanOrEqual(50);
    expect(jumlah(sendiri) + jumlah(pengganti)).toBe(180_000);
    expect(jumlah(pengganti)).toBe(porsi * 100);
    expect([await beban(ayu, 1), (await beban(ayu, 3)) < maret / 50]).toEqual([januari, true]);
    expect((await api.getLaporanBulanan({ bulan: 1 })).jumlah).toEqual(sebelum.jumlah);
    await api.undo();
    expect(await rencana(ayu)).toEqual(semula);
    expect(await beban(ayu, 3)).toBe(maret);
    await api.redo();
    expect(await rencana(ayu)).toEqual(sendiri);
  });

  it('what comes back early is planned from that day, and what was given away before stays a gap', async () => {
    const { ayu, budi, alih, rencana } = await office();
    const semula = await rencana(ayu);
    await alih(ayu, budi, '2026-02-01', '2026-04-30');
    await alih(budi, ayu, '2026-04-01', null);
    const [sendiri, pengganti] = [await rencana(ayu), await rencana(budi)];
    expect(jumlah(sendiri.slice(1, 3))).toBeLessThanOrEqual(50);
    sendiri.forEach((n, b) => expect(Math.abs(n + (pengganti[b] ?? 0) - (semula[b] ?? 0))).toBeLessThanOrEqual(100));
    expect([sendiri[0], sendiri[11]]).toEqual([semula[0], semula[11]]);
    expect(jumlah(sendiri) + jumlah(pengganti)).toBe(180_000);
  });

  it('what the stand-in loses without a hand-over is nobody’s gap: the whole year is planned again', async () => {
    const { api, id, ayu, budi, alih, rencana } = await office();
    const semula = await rencana(ayu);
    await alih(ayu, budi, '2026-02-01', '2026-04-30');
    const kini = (await api.getTugas({ id })).pembagian.find((one) => one.pegawaiId === ayu);
    const { peran, terkunci } = kini ?? { peran: 'ketua' as const, terkunci: false };
    const porsi = [{ pegawaiId: ayu, porsi: 1800, peran, terkunci, persetujuanLintas: '' }];
    await api.setPembagian({ tugasId: id, porsi });
    expect(await rencana(budi)).toEqual([]);
    expect(await rencana(ayu)).toEqual(semula);
  });
});
