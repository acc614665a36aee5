import { expect, test } from 'vitest';
import type { SasaranSurat } from '../../src/api/suratInputs';
import { desk, terbit } from './mejaNaskah';

const tanggal = '2026-03-02';

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
