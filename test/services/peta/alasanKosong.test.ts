import { expect, test } from 'vitest';
import type { Ketidakhadiran } from '../../../src/domain/pegawai';
import { smallOffice, satuAbsen } from '../small';
import { seluruh } from './kueri';

test('a week without capacity says in a word of its own why', async () => {
  const { api, ayu } = await smallOffice();
  const kata: Readonly<Record<Ketidakhadiran['jenis'], string>> = {
    cuti_tahunan: 'cuti',
    cuti_lain: 'cuti',
    tidak_tersedia: 'absen',
    diklat: 'diklat',
    dinas_luar: 'dinas',
    penugasan_lain: 'luar',
  };
  const jenis = Object.keys(kata) as Ketidakhadiran['jenis'][];
  for (const [at, satu] of jenis.entries()) {
    // Whole weeks from Monday 4 May 2026 on, every other one.
    const hari = (n: number): string => new Date(Date.UTC(2026, 4, 4 + 14 * at + n)).toISOString().slice(0, 10);
    await api.saveAbsen(satuAbsen({ id: null, pegawaiId: ayu, jenis: satu, mulai: hari(0), akhir: hari(6) }));
  }
  const page = await seluruh(api, { per: 'minggu' });
  const row = page.baris.find((one) => one.jenis === 'orang' && one.pegawaiId === ayu);
  expect(row?.jenis === 'orang' ? row.kosong.map((one) => one.kata) : []).toEqual(jenis.map((satu) => kata[satu]));
});
