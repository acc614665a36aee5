import { describe, expect, it } from 'vitest';
import type { TugasInput } from '../../src/api/tugasInputs';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { SYARAT_KOSONG } from '../../src/domain/syarat';
import { pegawai, smallOffice, tugasBaru } from './small';

type Jendela = TugasInput['jendela'];
const CUTI = { tanggal: '2026-08-03', kembali: '2026-08-14' };
const JENDELA: Readonly<Record<string, Jendela>> = {
  'di dalam cuti': { jenis: 'tanggal', mulai: '2026-08-05', akhir: '2026-08-06' },
  'melewati cuti': { jenis: 'tanggal', mulai: '2026-08-10', akhir: '2026-08-21' },
  setahun: { jenis: 'tahun' },
};

/** A task that asks for kelas ≥ 11, held by a head; Budi and Ayu have less. */
async function kantorKepala(jendela: Jendela, hadirBersama: boolean) {
  const space = await smallOffice();
  const { api, organisasi } = space;
  const kabag = { bagianId: organisasi, jabatan: 'Kepala Bagian', jenisJabatan: 'Administrator', kelas: 12 } as const;
  const kepala = await api.savePegawai(pegawai({ nama: 'Dewi Kepala', ...kabag }));
  const lain = await api.savePegawai(pegawai({ nama: 'Eka Kepala', ...kabag }));
  const syarat = {
    ...SYARAT_KOSONG,
    ...{ kelasMin: 11, ketuaKelasMin: 11 },
    ...{ jabatan: [], kompetensi: [], boleh: [], tidakBoleh: [], jenisJabatan: [], ketuaJenisJabatan: [] },
  };
  const id = await api.saveTugas(
    tugasBaru({ bagianId: organisasi, volume: 48, norma: 30, jendela, hadirBersama, syarat }),
  );
  await api.assignPegawai({ tugasIds: [id], pegawaiId: kepala, cara: 'seluruhnya', persetujuanLintas: '' });
  const alih = async (dari: PegawaiId, ke: PegawaiId, tanggal: string, kembali: string | null, semua = false) => {
    const masa = { pegawaiId: dari, tanggal, kembali };
    const baris = (await api.getBahanAlih(masa)).baris.find((one) => one.tugasId === id);
    if (!baris || baris.porsi === 0) throw new Error('nothing to hand over');
    const porsi = semua ? baris.porsi : baris.sisa;
    const kepada = [{ pegawaiId: ke, porsi, persetujuanLintas: '' }];
    await api.alihkanTugas({
      ...{ ...masa, sebab: kembali === null ? 'mutasi' : 'cuti', keterangan: 'Uji' },
      baris: [{ tugasId: id, tinggal: baris.porsi - porsi, kepada, batal: 0 }],
    });
  };
  return { ...space, kepala, lain, id, alih };
}

async function sebab({ api, id }: { api: Awaited<ReturnType<typeof smallOffice>>['api']; id: TugasId }) {
  return (await api.getTugas({ id })).sebab;
}

describe('whoever is accepted at the door is right on the task (H1, S10)', () => {
  it.each(Object.entries(JENDELA).flatMap(([nama, j]) => [false, true].map((rapat) => [nama, rapat, j] as const)))(
    'who stands in for a head, work %s (meeting: %s)',
    async (_nama, rapat, jendela) => {
      const kantor = await kantorKepala(jendela, rapat);
      const { api, ayu, budi, kepala, id, alih } = kantor;
      await alih(kepala, budi, CUTI.tanggal, CUTI.kembali);
      expect(await sebab(kantor)).toEqual([]);
      expect(await api.getTugas({ id })).toMatchObject({ habis: true });
      const milik = (await api.getTugas({ id })).pembagian.find(({ pegawaiId }) => pegawaiId === budi);
      expect(milik).toMatchObject({ mulai: CUTI.tanggal, sampai: CUTI.kembali });
      // For good the post is asked.
      await api.undo();
      await expect(alih(kepala, budi, CUTI.tanggal, null)).rejects.toMatchObject({ code: 'tidakMemenuhiSyarat' });
      // The stand-in falls ill: who goes on stands in too, to the same day.
      await alih(kepala, budi, CUTI.tanggal, CUTI.kembali);
      await alih(budi, ayu, '2026-08-04', null);
      expect(await sebab(kantor)).toEqual([]);
    },
  );

  it('a second leave: who stood in before does so again, and is not made the holder', async () => {
    const kantor = await kantorKepala(JENDELA['setahun'] ?? { jenis: 'tahun' }, false);
    const { api, budi, kepala, lain, id, alih } = kantor;
    await alih(kepala, budi, '2026-03-02', '2026-03-31');
    await alih(kepala, budi, '2026-08-03', '2026-08-31');
    expect(await sebab(kantor)).toEqual([]);
    await alih(kepala, lain, '2026-10-01', null);
    expect(await sebab(kantor)).toEqual([]);
    await expect(alih(lain, budi, '2026-11-02', null)).rejects.toMatchObject({ code: 'tidakMemenuhiSyarat' });
    await expect(
      api.assignPegawai({ tugasIds: [id], pegawaiId: budi, cara: 'sisa', persetujuanLintas: '' }),
    ).rejects.toMatchObject({ code: 'tidakMemenuhiSyarat' });
  });
});
