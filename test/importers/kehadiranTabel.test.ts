import { describe, expect, it } from 'vitest';
import { bacaKehadiran } from '../../src/importers/kehadiranTabel';
import { GalatImpor } from '../../src/importers/temuan';
import { buku, galatDari, teks, type Isi } from './buku';

const baca = (isi: Isi, lembar = 'Rekap') => bacaKehadiran(buku({ [lembar]: isi }), 'rekap.xlsx', 2026);
const NIP = '19860926 201505 1 901';

describe('attendance recap', () => {
  it('reads a titled sheet with steps under group headers, and says what it left unread', () => {
    const hasil = baca([
      ['REKAPITULASI KEHADIRAN PEGAWAI'],
      ['BULAN MEI 2026'],
      [],
      [
        'No',
        'Nama',
        'NIP',
        'Hari Hadir',
        'TL1',
        'TL2',
        'TL3',
        'TL4',
        'PSW 1',
        'Tidak Absen Pulang',
        'TK',
        'Sakit',
        'Izin',
      ],
      [1, 'Sari Uji, S.E.', NIP, 19, 2, 0, '-', 1, null, 3, 0, 1, 0],
      [2, 'Tono Uji', '', '20 hari', null, null, null, null, null, null, null, null, null],
      ['', 'Jumlah', '', 39, 2, 0, 0, 1, 0, 3, 0, 1, 0],
    ]);
    expect(hasil.baris).toEqual([
      {
        lembar: 'Rekap',
        baris: 5,
        nip: '198609262015051901',
        nama: 'Sari Uji, S.E.',
        bulan: 5,
        hariHadir: 19,
        kejadian: { tl1: 2, tl4: 1, lupa_pulang: 3 },
      },
      { lembar: 'Rekap', baris: 6, nip: '', nama: 'Tono Uji', bulan: 5, hariHadir: 20, kejadian: {} },
    ]);
    expect(hasil.temuan.map(({ tingkat, kode }) => [tingkat, kode])).toEqual([['info', 'kolom_pribadi']]);
    expect(hasil.temuan[0]?.pesan).toContain('Sakit, Izin');
  });

  it('a recap without steps is read as the mildest one, and that is said', () => {
    const hasil = baca([
      ['Nama', 'NIP', 'Hadir', 'Terlambat', 'Pulang Cepat', 'Bulan'],
      ['Sari Uji', NIP, 20, 4, 1, 'Juni'],
    ]);
    expect(hasil.baris[0]).toMatchObject({ bulan: 6, kejadian: { tl1: 4, psw1: 1 } });
    expect(hasil.temuan.map(({ kode }) => kode)).toEqual(['kehadiran_teringan', 'kehadiran_teringan']);
  });

  it('the line that names the recap says the month, not the day it was printed; two recaps on one sheet are refused', () => {
    const isi = (...kepala: string[]): Isi => [
      ...kepala.map((satu) => [satu]),
      ['Nama', 'NIP', 'Hadir'],
      ['Sari Uji', NIP, 20],
    ];
    const hasil = baca(isi('Dicetak 3 Juni 2026', 'REKAP BULAN MEI 2026'));
    expect([hasil.baris[0]?.bulan, hasil.temuan.map(({ kode }) => kode)]).toEqual([5, []]);
    expect(baca(isi('REKAP BULAN DESEMBER 2026', 'Dicetak 4 Januari 2027')).temuan).toEqual([]);
    expect(baca(isi('Dicetak 3 Juni 2026')).baris[0]?.bulan).toBeNull();
    const dua = baca(isi('Periode April 2026', 'Bulan Mei 2026'));
    expect(dua.temuan.map(({ tingkat, kode }) => [tingkat, kode])).toEqual([['galat', 'kehadiran_bulan_banyak']]);
  });

  it('the day it was printed says nothing in the line of the title either', () => {
    const isi = (...kepala: string[]): Isi => [kepala, ['Nama', 'NIP', 'Hadir'], ['Sari Uji', NIP, 20]];
    for (const kepala of [
      ['REKAP KEHADIRAN BULAN MEI 2026', 'Dicetak 3 Juni 2026'],
      ['Dicetak pada tanggal: 3 Juni 2026', 'Rekap kehadiran Mei 2026'],
      ['Rekap kehadiran Mei 2026 (dicetak tgl 3 Juni 2026)'],
      ['Cetak Rekap Bulan Mei 2026'],
    ]) {
      const hasil = baca(isi(...kepala));
      expect([hasil.baris[0]?.bulan, hasil.temuan.map(({ kode }) => kode)]).toEqual([5, []]);
    }
  });

  it('one sheet per month: the name of the sheet says which', () => {
    const isi: Isi = [
      ['NIP', 'Nama', 'Jumlah Hadir'],
      [NIP, 'Sari Uji', 18],
    ];
    const hasil = bacaKehadiran(buku({ Apr: isi, Mei: isi, Catatan: [['bebas']] }), 'rekap.xlsx', 2026);
    expect(hasil.baris.map(({ bulan }) => bulan)).toEqual([4, 5]);
  });

  it('CSV with semicolons; no month stays open', () => {
    const hasil = bacaKehadiran(teks(`NIP;Nama;Hari hadir;Alpa\n'198609262015051901;Sari Uji;17;2\n`), 'r.csv', 2026);
    expect(hasil.baris[0]).toMatchObject({
      nip: '198609262015051901',
      bulan: null,
      hariHadir: 17,
      kejadian: { alpa: 2 },
    });
  });

  it.each([
    ['more than a month has days', 45, 'kehadiran_angka'],
    ['half a day', 18.5, 'kehadiran_angka'],
    ['words', 'rajin', 'kehadiran_angka'],
    ['nothing', null, 'kehadiran_kosong'],
  ])('%s is an error with its cell', (_, hadir, kode) => {
    const hasil = baca([
      ['NIP', 'Nama', 'Hari hadir', 'TL1'],
      [NIP, 'Sari Uji', hadir, 1],
    ]);
    expect(hasil.temuan).toMatchObject([{ tingkat: 'galat', kode, baris: 2, kolom: 'C' }]);
  });

  it('a recap of another year is refused', () => {
    const hasil = baca([['Bulan Mei 2025'], ['NIP', 'Nama', 'Hari hadir'], [NIP, 'Sari Uji', 20]]);
    expect(hasil.temuan).toMatchObject([{ tingkat: 'galat', kode: 'kehadiran_tahun', baris: 1 }]);
  });

  it('a sheet that is no recap says what was expected', () => {
    const sebab = galatDari(() =>
      baca([
        ['Kode', 'Uraian'],
        ['1', 'Belanja'],
      ]),
    );
    expect(sebab).toBeInstanceOf(GalatImpor);
    expect((sebab as GalatImpor).pesan).toContain('Hari hadir');
  });
});
