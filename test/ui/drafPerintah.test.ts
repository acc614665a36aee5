import { describe, expect, test } from 'vitest';
import type { BagianId, PegawaiId } from '../../src/domain/ids';
import {
  drafBaru,
  drafDari,
  gantiJenis,
  gantiKehadiran,
  inputPerintah,
  pilihOrang,
  rentangDraf,
  type DrafPerintah,
} from '../../src/ui/perintah/drafPerintah';
import { smallOffice } from '../services/small';

const SAYA = 'saya' as PegawaiId;
const LAIN = 'lain' as PegawaiId;
const ORGANISASI = 'organisasi' as BagianId;
const bahan = {
  pemberi: ['Sekretaris Daerah', 'Bupati'],
  sayaId: SAYA,
  bagianId: ORGANISASI,
  tenggat: '2026-05-13',
  menitSehari: 315,
};
const baru = (over: Partial<DrafPerintah> = {}): DrafPerintah => ({
  ...drafBaru({ hari: '2026-05-06', tahun: 2026, bagianId: null, bahan }),
  ...over,
});

describe('an empty form', () => {
  test('needs only a subject: from whom, until when and how long are proposed', () => {
    const hasil = inputPerintah(baru({ perihal: ' Menyiapkan paparan ' }), null);
    expect(hasil).toMatchObject({
      input: {
        id: null,
        perihal: 'Menyiapkan paparan',
        dari: 'Sekretaris Daerah',
        diterima: '2026-05-06',
        tenggat: '2026-05-13',
        menit: 315,
        bagianId: ORGANISASI,
      },
    });
    expect(inputPerintah(baru({ dari: '' }), null)).toEqual({
      galat: { perihal: 'Tulis perihalnya', dari: 'Tulis dari siapa' },
    });
  });
  test('came in on the real day, in a file made ahead of its year on the first day of it (LT1)', () => {
    expect(drafBaru({ hari: '2025-12-03', tahun: 2026, bagianId: null, bahan }).diterima).toBe('2026-01-01');
    expect(drafBaru({ hari: '2027-01-05', tahun: 2026, bagianId: null, bahan }).diterima).toBe('2027-01-05');
  });
});

describe('a meeting', () => {
  test('is not from whoever usually orders: the letters cite who invited', () => {
    const rapat = gantiJenis(baru(), 'rapat', bahan);
    expect(rapat.dari).toBe('');
    expect(inputPerintah({ ...rapat, perihal: 'Rapat' }, null)).toEqual({
      galat: { dari: 'Tulis siapa yang mengundang' },
    });
    expect(gantiJenis(rapat, 'tugas', bahan).dari).toBe('Sekretaris Daerah');
    expect(gantiJenis(baru({ dari: 'Biro Organisasi' }), 'rapat', bahan).dari).toBe('Biro Organisasi');
  });
  test('takes the date over and a morning, unless hours were typed; and gives both back', () => {
    const rapat = gantiJenis(baru(), 'rapat', bahan);
    expect(rapat).toMatchObject({ tanggalAcara: '2026-05-13', jam: 3 });
    expect(gantiJenis(rapat, 'tugas', bahan)).toMatchObject({ tenggat: '2026-05-13', jam: 5.25, kehadiran: '' });
    expect(gantiJenis(baru({ jam: 8 }), 'rapat', bahan).jam).toBe(8);
  });
  test('a name decides who goes; the decision puts one in or takes one off', () => {
    const rapat = gantiJenis(baru({ perihal: 'Rapat' }), 'rapat', bahan);
    expect(pilihOrang(rapat, { pegawaiId: SAYA, bagianId: ORGANISASI }, SAYA).kehadiran).toBe('sendiri');
    const wakil = pilihOrang(rapat, { pegawaiId: LAIN, bagianId: ORGANISASI }, SAYA);
    expect(wakil).toMatchObject({ kehadiran: 'diwakilkan', pegawaiIds: [LAIN] });
    const sendiri = gantiKehadiran(wakil, 'sendiri', SAYA);
    expect(sendiri.pegawaiIds).toEqual([SAYA, LAIN]);
    expect(gantiKehadiran(sendiri, 'diwakilkan', SAYA).pegawaiIds).toEqual([LAIN]);
    expect(gantiKehadiran(sendiri, '', SAYA).pegawaiIds).toEqual([]);
  });
  test('decided without a name, or without its day, it is not saved', () => {
    const rapat = { ...gantiJenis(baru({ perihal: 'Rapat' }), 'rapat', bahan), kehadiran: 'diwakilkan' as const };
    expect(inputPerintah(rapat, null)).toMatchObject({ galat: { pegawaiIds: 'Pilih siapa yang hadir' } });
    expect(inputPerintah({ ...rapat, tanggalAcara: '' }, null)).toHaveProperty('galat.tanggalAcara');
    expect(rentangDraf({ ...rapat, tanggalAcara: '' })).toBeNull();
  });
});

test('people of another bagian go with the order as their consent, or with what was typed', () => {
  const draf = baru({ perihal: 'x', pegawaiIds: [LAIN] });
  const persetujuan = (d: DrafPerintah) => {
    const hasil = inputPerintah(d, null);
    return 'input' in hasil ? hasil.input.persetujuanLintas : null;
  };
  expect(persetujuan(draf)).toBe('Perintah Sekretaris Daerah, 6 Mei 2026');
  expect(persetujuan({ ...draf, persetujuanLintas: 'Nota Kabag Hukum' })).toBe('Nota Kabag Hukum');
});

test('an order opened and saved unchanged is the same order', async () => {
  const { api, ayu } = await smallOffice();
  const hasil = inputPerintah(baru({ perihal: 'Paparan', bagianId: null, pegawaiIds: [ayu], jam: 5.3 }), null);
  if (!('input' in hasil)) throw new Error('not complete');
  const id = await api.savePerintah(hasil.input);
  const baris = await api.getPerintah({ id, hari: '2026-05-06' });
  const lagi = inputPerintah(drafDari(baris), baris);
  if (!('input' in lagi)) throw new Error('not complete');
  await api.savePerintah(lagi.input);
  expect(await api.getPerintah({ id, hari: '2026-05-06' })).toEqual(baris);
});
