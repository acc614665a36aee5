import { expect, test } from 'vitest';
import type { KartuUsulan, PegawaiUsulan } from '../../src/api/usulanViews';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import { tandaDiterima, usulOrang } from '../../src/ui/usulan/bayangan';
import { porsiUsulanTeks } from '../../src/ui/usulan/porsiUsulanTeks';
import { diBatas, letakPuncak, persenRasio, poin } from '../../src/ui/usulan/puncak';
import { jumlahPerKelompok, jumlahSisa } from '../../src/ui/usulan/sisa';
import { teksUsulan } from '../../src/ui/usulan/teks';

test('shares of a proposal in words', () => {
  const p = (nama: string, porsi: number, peran: 'ketua' | 'anggota', terkunci = false) => ({
    pegawaiId: nama as PegawaiId,
    nama,
    porsi,
    peran,
    terkunci,
  });
  expect(porsiUsulanTeks([], 30)).toBe('belum ada');
  expect(porsiUsulanTeks([p('Dewi', 30, 'ketua')], 30)).toBe('Dewi');
  expect(porsiUsulanTeks([p('Dewi', 8, 'ketua'), p('Hasan', 22, 'anggota')], 30)).toBe(
    'Dewi (ketua, 8 dari 30), Hasan (22 dari 30)',
  );
  expect(porsiUsulanTeks([p('Dewi', 2500, 'ketua')], 10_000)).toBe('Dewi (25 %)');
  expect(porsiUsulanTeks([p('Dewi', 8, 'ketua'), p('Hasan', 22, 'anggota')], 30, 'OPD')).toBe(
    'Dewi (ketua, 8 OPD), Hasan (22 OPD)',
  );
  // A lock that comes with the proposal is never silent.
  expect(porsiUsulanTeks([p('Dewi', 30, 'ketua', true)], 30)).toBe('Dewi (terkunci, tugas tambahan)');
});

test('the number of people with a month too full is named as one of people', () => {
  expect(teksUsulan.bulanMelebihi).toBe('Pegawai dengan bulan terlalu penuh');
});

test('months too full stand under "Yang tersisa" too', () => {
  const hasil = { jumlahTidakTertempat: 2, jumlahPegawaiTersisa: 0, jumlahBulanPenuh: 47 };
  expect(jumlahPerKelompok(hasil)).toEqual({ tugas: 2, pegawai: 0, bulan: 47 });
  expect(jumlahSisa(hasil)).toBe(49);
});

test('keeping the present division says everything that still moves work', () => {
  for (const sebab of [
    'melebihi kapasitas',
    'terlalu penuh pada suatu bulan',
    'berbeban rendah',
    'belum ada tugas',
    'syarat',
  ])
    expect(teksUsulan.pertahankanIsi).toContain(sebab);
});

test('around locked rows the limit is said to hold only with them', () => {
  expect(teksUsulan.tidakLebihRendah(false)).toBe('tidak dapat lebih rendah lagi');
  expect(teksUsulan.tidakLebihRendah(true)).toBe('tidak dapat lebih rendah lagi dengan yang dikunci');
  expect(teksUsulan.batasArti(true)).toContain('dengan yang dikunci');
});

const kartu = (id: string, menitSebelum: number, menitSesudah: number): KartuUsulan => ({
  tugasId: id as TugasId,
  tugas: id,
  penugasanId: null,
  peran: 'anggota',
  pembagi: 10,
  porsiSebelum: 0,
  porsiSesudah: 10,
  menitSebelum,
  menitSesudah,
});

test('a person gains and loses only what is accepted; accepted ghosts stand first', () => {
  const orang: PegawaiUsulan = {
    pegawaiId: 'p' as PegawaiId,
    rasioSebelum: 0.5,
    rasioSesudah: 0.9,
    datang: [kartu('a', 0, 100), kartu('b', 20, 80)],
    pergi: [kartu('c', 70, 0)],
  };
  const dipilih = (...ids: string[]): ReadonlySet<TugasId> => new Set(ids as TugasId[]);
  expect(tandaDiterima(orang, dipilih('a', 'b', 'c'))).toBe('111');
  expect(usulOrang(orang, '111')).toMatchObject({ selisih: 100 + 60 - 70, jumlahDatang: 2, jumlahPergi: 1 });
  const sebagian = usulOrang(orang, tandaDiterima(orang, dipilih('b')));
  expect(sebagian).toMatchObject({ selisih: 60, jumlahDatang: 1, jumlahPergi: 0 });
  expect(sebagian.datang.map((b) => b.kartu.tugasId)).toEqual(['b', 'a']);
  expect(sebagian.pergi.get('c' as TugasId)?.diterima).toBe(false);
  // Taking and leaving something that is not here leaves this row as it is.
  expect(tandaDiterima(orang, dipilih('b', 'x'))).toBe(tandaDiterima(orang, dipilih('b')));
});

test('the highest load in percent and its distance to the limit in points', () => {
  expect([persenRasio(1.31), persenRasio(0.964), poin(0.0062)]).toEqual(['131 %', '96,4 %', '0,6']);
  expect([diBatas({ jarak: 0.0004 }), diBatas({ jarak: 0.006 })]).toEqual([true, false]);
});

test('the scale holds every mark and the whole capacity', () => {
  for (const [a, b, c] of [
    [0, 0.97, 0.96],
    [1.31, 0.97, null],
    [3, 2.5, 2.4],
  ] as const) {
    const { sebelum, sesudah, batas, penuh } = letakPuncak(a, b, c);
    for (const letak of [sebelum, sesudah, batas ?? 0, penuh]) expect(letak >= 0 && letak <= 100).toBe(true);
  }
});
