import type { BarisAlih } from '../../src/api/alihViews';
import type { PegawaiId } from '../../src/domain/ids';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SasaranSurat } from '../../src/api/suratInputs';
import { loadIsiSurat } from '../../src/data/surat';
import { connect } from '../../src/data/sqlite';
import type { IsiSurat } from '../../src/domain/surat';
import { sampleOffice, type Workspace } from '../workspace';
import { pencetak } from './pencetak';
import { pegawai, smallOffice } from './small';

const tanggal = '2026-03-02';

async function desk() {
  const printer = pencetak();
  const space = await sampleOffice({ renderPdf: printer.renderPdf });
  const { baris } = await space.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
  return { ...space, orang: baris.filter((person) => person.jumlahTugas > 0) };
}

/** Issues and reads back what was frozen. */
async function terbit({ api, folder }: Workspace, sasaran: SasaranSurat): Promise<IsiSurat[]> {
  const done = await api.issueSurat({
    sasaran,
    penomoran: 'otomatis',
    cara: 'perOrang',
    folder: join(folder, 'naskah'),
    jobId: 'terbit',
  });
  await api.saveFile();
  const path = (await api.getSesi()).berkas?.path ?? '';
  const file = connect(path, { readonly: true });
  const found = await loadIsiSurat(file.db, done?.diterbitkan ?? []);
  await file.close();
  return [...found.values()];
}

test('a Keputusan carries the whole division without degrees; petikan of later cite its number by themselves', async () => {
  const space = await desk();
  const [isi] = await terbit(space, { jenis: 'keputusan', bagianIds: null, tentang: '', tanggal });
  expect(isi?.nomor).toMatch(/^000\.8\.3\//);
  expect(isi?.menimbang.at(-1)).toContain('tentang Pembagian Tugas Pegawai di Lingkungan');
  expect(isi?.untuk[0]).toMatch(/^Membagi tugas pegawai di lingkungan .+ Tahun 2026/);
  expect(isi?.untuk.every((teks) => teks.endsWith('.'))).toBe(true);
  expect(isi?.lampiran).toHaveLength(space.orang.length);
  expect(isi?.lampiran?.map(({ orang }) => orang.nama).filter((nama) => nama.includes(','))).toEqual([]);
  const tugas = isi?.lampiran?.reduce((jumlah, { tabel }) => jumlah + tabel.length, 0);
  expect(tugas).toBe(space.orang.reduce((jumlah, person) => jumlah + person.jumlahTugas, 0));
  const pegawaiIds = space.orang.slice(0, 1).map(({ id }) => id);
  const [petikan] = await terbit(space, { jenis: 'petikan', pegawaiIds, tanggal });
  expect(petikan?.keputusan).toMatchObject({ nomor: isi?.nomor, tanggal });
});

test('a Nota Dinas of one bagian lists that bagian only, in the words of the template unless others are typed', async () => {
  const space = await desk();
  const bagianId = space.orang[0]!.bagianId!;
  const nota = {
    jenis: 'nota_dinas' as const,
    bagianIds: [bagianId] as (typeof bagianId)[],
    tanggal,
    yth: 'Para Pegawai',
    dari: 'Kepala Bagian',
    sifat: 'Biasa',
    hal: 'Pembagian tugas',
    denganLampiran: true,
  } satisfies Partial<SasaranSurat>;
  const [isi] = await terbit(space, { ...nota, paragraf: [] });
  expect(isi?.nota).toMatchObject({ yth: 'Para Pegawai', lampiran: '1 (satu) berkas' });
  expect(isi?.lampiran).toHaveLength(space.orang.filter((person) => person.bagianId === bagianId).length);
  expect(isi?.paragraf?.[0]).toContain('pembagian tugas pegawai di lingkungan Bagian');
  const [sendiri] = await terbit(space, { ...nota, paragraf: ['Mohon dipelajari.'], denganLampiran: false });
  expect([sendiri?.paragraf, sendiri?.lampiran, sendiri?.nota?.lampiran]).toEqual([
    ['Mohon dipelajari.'],
    undefined,
    '',
  ]);
});

test('Surat Perintah, disposisi: own words, place and costs; ticked boxes of the template and others', async () => {
  const space = await desk();
  const [satu, dua] = space.orang;
  const { baris } = await space.api.listTugas({
    bagianId: null,
    subKegiatanId: null,
    sumber: 'dpa',
    keadaan: 'semua',
    cari: '',
    urut: 'tenggat',
    offset: 0,
    limit: 1,
  });
  const tugasId = baris[0]!.id;
  const [isi] = await terbit(space, {
    jenis: 'surat_perintah',
    pegawaiIds: [satu!.id, dua!.id],
    tugasId,
    untuk: ['Menghadiri rapat'],
    dasar: [],
    menimbang: [],
    waktu: '4 Mei 2026',
    tempat: 'Aula',
    bebanBiaya: true,
    perOrang: false,
    tanggal,
  });
  expect([isi?.judul, isi?.diktum]).toEqual(['SURAT PERINTAH TUGAS', 'MEMERINTAHKAN']);
  expect(isi?.untuk.slice(0, 2)).toEqual(['Menghadiri rapat;', 'Waktu pelaksanaan 4 Mei 2026, bertempat di Aula;']);
  expect(isi?.untuk[2]).toMatch(/^Biaya yang timbul dibebankan pada DPA-SKPD .+\.$/);
  const [disposisi] = await terbit(space, {
    jenis: 'disposisi',
    pegawaiIds: [satu!.id],
    suratDari: 'Kementerian Contoh',
    nomorSurat: '1/X',
    tanggalSurat: '',
    diterima: tanggal,
    agenda: '12',
    sifat: 'Segera',
    perihal: 'Undangan',
    harap: ['Siapkan bahan', 'Bawa laptop'],
    catatan: '',
    tenggat: '',
    tanggal,
  });
  expect(disposisi?.disposisi?.harap.filter(({ pilih }) => pilih).map(({ teks }) => teks)).toEqual([
    'Siapkan bahan',
    'Bawa laptop',
  ]);
});

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

test('a Petikan cites the decision that names the person and whoever decided it, not its own signer', async () => {
  const space = await desk();
  const [satu] = space.orang;
  const lain = space.orang.find((person) => person.bagianId !== satu!.bagianId)!;
  await terbit(space, { jenis: 'keputusan', bagianIds: [satu!.bagianId!], tentang: 'Bagian Satu', tanggal });
  await terbit(space, { jenis: 'keputusan', bagianIds: [lain.bagianId!], tentang: 'Bagian Lain', tanggal });
  const pejabatId = 'kabag-organisasi';
  const [petikan] = await terbit(space, { jenis: 'petikan', pegawaiIds: [satu!.id], tanggal, pejabatId });
  expect(petikan?.keputusan).toMatchObject({
    pejabat: 'SEKRETARIS DAERAH KABUPATEN CONTOH',
    tentang: 'Bagian Satu',
  });
});

test('a Keputusan speaks of one post, also signed a.n.; a head of region keeps degrees where the template says so', async () => {
  const space = await desk();
  const keputusan = { jenis: 'keputusan', bagianIds: null, tentang: '', tanggal } as const;
  const [kabag] = await terbit(space, { ...keputusan, pejabatId: 'kabag-organisasi' });
  expect(kabag?.keputusan?.pejabat).toBe('SEKRETARIS DAERAH KABUPATEN CONTOH');
  expect(kabag?.menimbang.at(-1)).toContain('Keputusan Sekretaris Daerah Kabupaten Contoh tentang');
  const [bupati] = await terbit(space, { ...keputusan, pejabatId: 'bupati' });
  expect(bupati?.penandatangan).toMatchObject({ nama: 'Bagus Santika', pangkat: '', nip: '' });
  expect(bupati).toMatchObject({ jenisKop: 'kepala_daerah', kop: { logo: '' } });
  expect(bupati?.menimbang.at(-1)).toContain('Keputusan Bupati Contoh tentang');
  const [perintah] = await terbit(space, {
    jenis: 'surat_perintah',
    pegawaiIds: [space.orang[0]!.id],
    tugasId: null,
    untuk: ['Menghadiri rapat'],
    dasar: [],
    menimbang: [],
    perOrang: false,
    tanggal,
    pejabatId: 'bupati',
  });
  expect(perintah?.penandatangan).toMatchObject({ nama: 'H. Bagus Santika, S.E., M.M.', pangkat: '', nip: '' });
});
