import { expect, test } from 'vitest';
import type { BarisAlih } from '../../src/api/alihViews';
import type { PegawaiId } from '../../src/domain/ids';
import type { IsiSurat } from '../../src/domain/surat';
import { desk, terbit } from './mejaNaskah';
import { pencetak } from './pencetak';
import { pegawai, smallOffice } from './small';

const tanggal = '2026-03-02';

test('a hand-over in the middle of the year passes on what is left, never more than the share', async () => {
  const space = await desk();
  const [satu, dua] = space.orang;
  const serah = {
    jenis: 'berita_acara',
    dariId: satu!.id,
    kepadaId: dua!.id,
    tugasIds: null,
    alasan: 'mutasi',
    tanggal,
  } as const;
  const [awal] = await terbit(space, { ...serah, terhitung: '2026-01-01' });
  const [tengah] = await terbit(space, { ...serah, terhitung: '2026-07-01' });
  const [petikan] = await terbit(space, { jenis: 'petikan', pegawaiIds: [satu!.id], tanggal });
  const menit = (isi: IsiSurat | undefined) => isi?.tabel.reduce((jumlah, row) => jumlah + row.menit, 0) ?? 0;
  expect(menit(awal)).toBe(menit(petikan));
  expect(menit(tengah)).toBeGreaterThan(0);
  expect(menit(tengah)).toBeLessThan(menit(awal));
  await expect(terbit(space, { ...serah, kepadaId: satu!.id, terhitung: tanggal })).rejects.toMatchObject({
    code: 'masukanTidakSah',
  });
});

test('the paper of a hand-over that is done tells what the other took on that day, also of tasks that went whole', async () => {
  const space = await desk();
  const masa = { tanggal: '2026-07-01', kembali: null };
  for (const { id } of space.orang) {
    const bahan = await space.api.getBahanAlih({ ...masa, pegawaiId: id });
    const dua = bahan.baris.find(({ usul, hadirBersama }) => usul.length === 1 && !hadirBersama)?.usul[0];
    if (dua) return dialihkan(space, { ...masa, pegawaiId: id }, dua.pegawaiId, bahan.baris);
  }
  throw new Error('nobody in the sample has anything to hand over');
});

async function dialihkan(
  space: Awaited<ReturnType<typeof desk>>,
  masa: { readonly pegawaiId: PegawaiId; readonly tanggal: string; readonly kembali: null },
  kepadaId: PegawaiId,
  semua: readonly BarisAlih[],
): Promise<void> {
  const milik = semua.filter(({ usul, hadirBersama }) => !hadirBersama && usul[0]?.pegawaiId === kepadaId);
  const baris = milik.map(({ tugasId, porsi, tinggal }, at) => ({
    tugasId,
    tinggal: at === 0 ? 0 : tinggal,
    kepada: [{ pegawaiId: kepadaId, porsi: at === 0 ? porsi : porsi - tinggal, persetujuanLintas: '' }],
    batal: 0,
  }));
  await space.api.alihkanTugas({ ...masa, sebab: 'mutasi', keterangan: '', baris });
  const [isi] = await terbit(space, {
    jenis: 'berita_acara',
    dariId: masa.pegawaiId,
    kepadaId,
    tugasIds: baris.map(({ tugasId }) => tugasId),
    alasan: 'mutasi',
    tanggal,
    terhitung: '2026-07-01',
  });
  expect(isi?.tabel).toHaveLength(baris.length);
  const menit = isi?.tabel.map((row) => row.menit).sort((a, b) => a - b);
  const dialihkan = milik.map(({ menit: seluruh, porsi, sisa }, at) =>
    at === 0 ? seluruh : Math.floor((seluruh * sisa) / porsi),
  );
  expect(menit).toEqual(dialihkan.sort((a, b) => a - b));
}

test('the paper of a hand-over counts what was noted as done, and tells one giver from another', async () => {
  const space = await smallOffice({ renderPdf: pencetak().renderPdf });
  const { api, organisasi, ayu, budi, tugas } = space;
  const { penandatangan } = await api.getPengaturan();
  await api.savePengaturan({
    penandatangan: { ...penandatangan, nama: 'Dewi Anggraini', jabatan: 'Sekretaris Daerah' },
  });
  const citra = await api.savePegawai(pegawai({ nama: 'Candra Uji', bagianId: organisasi, kelas: 9 }));
  const bagi = (pegawaiId: PegawaiId) => ({ pegawaiId, porsi: 15, terkunci: false, persetujuanLintas: '' });
  await api.setPembagian({
    tugasId: tugas,
    porsi: [
      { ...bagi(ayu), peran: 'ketua' },
      { ...bagi(citra), peran: 'anggota' },
    ],
  });
  await api.saveRealisasi({ isi: [{ tugasId: tugas, pegawaiId: ayu, bulan: 5, volume: 1100 }] });
  const menit = async (dariId: PegawaiId) => {
    const serah = { dariId, kepadaId: budi, tugasIds: [tugas], alasan: 'mutasi' };
    const [isi] = await terbit(space, {
      ...serah,
      jenis: 'berita_acara',
      tanggal: '2026-07-01',
      terhitung: '2026-07-01',
    });
    return isi?.tabel.map((row) => row.menit);
  };
  // 11 of 15 units are done, 480 minutes each.
  expect(await menit(ayu)).toEqual([4 * 480]);
  for (const [dari, tinggal] of [
    [ayu, 11],
    [citra, 9],
  ] as const)
    await api.alihkanTugas({
      pegawaiId: dari,
      tanggal: '2026-07-01',
      kembali: null,
      sebab: 'mutasi',
      keterangan: '',
      baris: [
        {
          tugasId: tugas,
          tinggal,
          kepada: [{ pegawaiId: budi, porsi: 15 - tinggal, persetujuanLintas: '' }],
          batal: 0,
        },
      ],
    });
  expect([await menit(ayu), await menit(citra)]).toEqual([[4 * 480], [6 * 480]]);
});

test('the paper of a stand-in says until when, in which days, and only what goes', async () => {
  const space = await smallOffice({ renderPdf: pencetak().renderPdf });
  const { api, ayu, budi, tugas } = space;
  const { penandatangan } = await api.getPengaturan();
  await api.savePengaturan({
    penandatangan: { ...penandatangan, nama: 'Dewi Anggraini', jabatan: 'Sekretaris Daerah' },
  });
  await api.assignPegawai({ tugasIds: [tugas], pegawaiId: ayu, cara: 'sisa', persetujuanLintas: '' });
  const masa = { pegawaiId: ayu, tanggal: '2026-10-12', kembali: '2026-10-30' };
  const kepada = [{ pegawaiId: budi, porsi: 3, persetujuanLintas: '' }];
  await api.alihkanTugas({
    ...masa,
    sebab: 'cuti',
    keterangan: '',
    baris: [{ tugasId: tugas, tinggal: 27, kepada, batal: 0 }],
  });
  const serah = { dariId: ayu, kepadaId: budi, tugasIds: [tugas], alasan: 'cuti', tanggal: '2026-10-09' };
  const [isi] = await terbit(space, { ...serah, jenis: 'berita_acara', terhitung: '2026-10-12' });
  expect(isi?.paragraf?.[0]).toContain('terhitung mulai tanggal 12 Oktober 2026 sampai dengan 30 Oktober 2026.');
  expect(isi?.paragraf?.at(-1)).toBe(
    'Setelah tanggal 30 Oktober 2026, pelaksanaan tugas tersebut kembali kepada PIHAK KESATU.',
  );
  expect(isi?.beritaAcara?.sampai).toBe('2026-10-30');
  expect(isi?.tabel).toMatchObject([{ volume: '3 Perangkat Daerah', menit: 3 * 480 }]);
  expect(isi?.tabel[0]?.waktu).toContain('2026');
});
