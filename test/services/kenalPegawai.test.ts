import { describe, expect, test } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import type { Pegawai } from '../../src/domain/pegawai';
import { KenalPegawai } from '../../src/services/kenalPegawai';
import { pegawai, smallOffice } from './small';

const NIP = '199001012015031001';
const LAIN = '198505052010012002';

const orang = (id: string, nama: string, nip = ''): Pegawai => ({
  id: id as PegawaiId,
  nama,
  nip,
  jenisPegawai: 'PNS',
  golongan: '',
  fte: 1000,
  status: 'aktif',
  kompetensi: [],
  bagianId: null,
  timKerjaId: null,
  jabatan: '',
  jenisJabatan: null,
  kelas: null,
  masuk: null,
  keluar: null,
  alasanRendah: null,
  alasanMelebihi: null,
});
const kenal = new KenalPegawai([
  orang('budi', 'Budi Santosa, S.E.', NIP),
  orang('ayu', 'Ayu Lestari'),
  orang('ayu2', 'Ayu Lestari, S.Sos.', '199202022019022003'),
  orang('eko', 'Eko Prasetyo'),
  orang('eko2', 'Eko Prasetyo'),
]);
const siapa = (nama: string, nip = '') => {
  const hasil = kenal.kenali({ nama, nip });
  return 'orang' in hasil ? hasil.orang.id : hasil.sebab;
};

describe('lines of a list met with people', () => {
  test('N1 the NIP decides, however it is written and whatever the name says', () => {
    expect(siapa('B. Santoso', '19900101 201503 1 001')).toBe('budi');
  });
  test('N2 a name of one person without titles, when one of the two has no NIP', () => {
    expect(siapa('BUDI SANTOSA')).toBe('budi');
    expect(siapa('Ayu Lestari', LAIN)).toBe('ayu');
  });
  test('N3 a namesake with another NIP is somebody else', () => expect(siapa('Budi Santosa', LAIN)).toBe('nipLain'));
  test('N4 of several namesakes none is guessed', () => {
    expect(siapa('Eko Prasetyo')).toBe('kembar');
    expect(siapa('Siapa Contoh')).toBe('tidakAda');
    expect(siapa('')).toBe('tidakAda');
  });
  test('names that look alike are found among ten thousand, for thousands of lines', () => {
    const banyak = Array.from({ length: 10_000 }, (_, n) =>
      orang(`p${n}`, `${['Adi', 'Bela', 'Cahya', 'Dodi'][n % 4] ?? ''} Contoh${n.toString(36)}`),
    );
    const besar = new KenalPegawai([...banyak, orang('yoga', 'Yoga Hakim')]);
    for (let n = 0; n < 300; n++) expect(besar.mirip('Yogha Hakim')[0]?.satu.id).toBe('yoga');
  });
});

test('a leave list that names somebody of another NIP asks who it is', async () => {
  const { api } = await smallOffice();
  const id = await api.savePegawai(pegawai({ nama: 'Dewi Contoh', nip: NIP }));
  const teks = `Nama\tNIP\tJenis\tMulai\tSampai\nDewi Contoh\t${LAIN}\tCT\t3/8/2026\t5/8/2026\n`;
  const { baris } = await api.readAbsen({ teks });
  expect(baris).toMatchObject([{ pegawaiId: null, calon: [{ pegawaiId: id }] }]);
  expect(baris[0]?.temuan).toMatchObject([{ tingkat: 'galat', kode: 'orang' }]);
});

test('a leave list that calls people by half a name offers everybody it may mean', async () => {
  const { api } = await smallOffice();
  const ids = [];
  for (const nama of ['Joko Maulana Contoh', 'Ahmad Joko Contoh'])
    ids.push(await api.savePegawai(pegawai({ nama, nip: '' })));
  const teks = 'Nama\tJenis\tMulai\tSampai\nJoko\tCT\t3/8/2026\t5/8/2026\nMaulana\tCT\t3/8/2026\t5/8/2026\n';
  const { baris } = await api.readAbsen({ teks });
  expect(baris[0]?.calon.map(({ pegawaiId }) => pegawaiId).sort()).toEqual([...ids].sort());
  expect(baris[0]?.temuan[0]?.pesan).toContain('beberapa pegawai bernama “Joko”');
  expect(baris[1]?.temuan[0]?.pesan).toContain('“Maulana” belum lengkap; pilih bila yang dimaksud Joko Maulana Contoh');
  expect(baris.map(({ pegawaiId }) => pegawaiId)).toEqual([null, null]);
});

test('who is looked for by name stands before those whose name only holds it', async () => {
  const { api } = await smallOffice();
  for (const nama of ['Citra Novitasari Contoh', 'Sari Wardani Contoh'])
    await api.savePegawai(pegawai({ nama, nip: '' }));
  const cari = { bagianId: null, keadaan: 'semua', cari: 'sari', offset: 0, limit: 5 } as const;
  const { baris } = await api.listPegawai({ ...cari, namaDahulu: true });
  expect(baris.map(({ nama }) => nama)).toEqual(['Sari Wardani Contoh', 'Citra Novitasari Contoh']);
});
