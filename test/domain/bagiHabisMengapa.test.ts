import { describe, expect, test } from 'vitest';
import { jelaskanMengapa } from '../../src/domain/bagiHabisMengapa';
import type { Mengapa } from '../../src/domain/bagiHabisMengapa';
import { pandanganKini } from '../../src/domain/bagiHabisPandangan';
import { hitungBeban } from '../../src/domain/hitungan';
import type { PegawaiId, SubKegiatanId, TugasId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import type { Pegawai } from '../../src/domain/pegawai';
import { kantorContoh } from './kantorContoh';
import { BAGIAN_B, kantorKecil, orang, tugas } from './kantorKecil';
import { usulkan } from './usulkan';

const p = (n: number): PegawaiId => `p${n}` as PegawaiId;
const mengapa = (kantor: Kantor, t: number, n: number): Mengapa =>
  jelaskanMengapa(pandanganKini(kantor), `t${t}` as TugasId, p(n));
const berisi = (teks: string): unknown => expect.stringContaining(teks);
const cocok = (pola: RegExp): unknown => expect.stringMatching(pola);
const milik = (n: number, lain: object = {}) => [{ pegawaiId: p(n), ...lain }];

describe('what forbids it', () => {
  const dengan = (ubah: Partial<Pegawai>, syarat: object = {}): Mengapa =>
    mengapa(kantorKecil([orang(1), orang(2, ubah)], [tugas(1, { syarat, penugasan: milik(1) })]), 1, 2);

  test('M1 who is on it already', () => {
    const kantor = kantorKecil([orang(1)], [tugas(1, { penugasan: milik(1) })]);
    expect(mengapa(kantor, 1, 1)).toMatchObject({ aturan: 'M1', boleh: true });
    const sebagian = tugas(1, { volume: 30, norma: 1000, satuan: 'OPD', penugasan: milik(1, { porsi: 8 }) });
    expect(mengapa(kantorKecil([orang(1)], [sebagian]), 1, 1).jawaban).toBe(
      'Pegawai 1 sudah memegang tugas ini: 8 OPD.',
    );
  });

  test('M2 who is not counted, or has no time in the year', () => {
    expect(dengan({ status: 'mpp' })).toMatchObject({
      aturan: 'M2',
      boleh: false,
      jawaban: berisi('mpp'),
    });
    expect(dengan({ fte: 0 })).toMatchObject({ aturan: 'M2', jawaban: berisi('kapasitas') });
  });

  test('M3 a requirement, by its name, and how to free it', () => {
    expect(dengan({ kelas: 5 }, { kelasMin: 7 })).toMatchObject({
      aturan: 'M3',
      jawaban: 'Pegawai 2 tidak memenuhi syarat: diminta kelas ≥ 7, pegawai ini kelas 5.',
      saran: 'Longgarkan syaratnya atau tandai Pegawai 2 boleh mengerjakan tugas ini.',
      rincian: ['1 pegawai memenuhi.'],
    });
    expect(dengan({}, { jabatan: ['Arsiparis'] }).aturan).toBe('M3');
    expect(dengan({ kompetensi: ['Arsip'] }, { kompetensi: ['Hukum'] }).aturan).toBe('M3');
    expect(dengan({}, { jenisJabatan: ['Fungsional'] }).aturan).toBe('M3');
    expect(dengan({}, { tidakBoleh: [p(2)] })).toMatchObject({ aturan: 'M3', saran: berisi('tanda') });
  });

  test('M4 another bagian without consent; with "boleh" the way is free', () => {
    expect(dengan({ bagianId: BAGIAN_B })).toMatchObject({ aturan: 'M4', boleh: false });
    expect(dengan({ bagianId: BAGIAN_B }, { boleh: [p(2)] }).boleh).toBe(true);
  });

  test('M5 not there in the window', () => {
    const maret = tugas(1, { jendela: { jenis: 'bulan', bulan: [3] }, penugasan: milik(1) });
    const pergi = kantorKecil([orang(1), orang(2, { keluar: '2026-02-10' })], [maret]);
    expect(mengapa(pergi, 1, 2)).toMatchObject({ aturan: 'M5', jawaban: 'Pegawai 2 tidak bekerja pada Maret.' });
    const cuti = kantorKecil([orang(1), orang(2)], [maret]);
    const absen = new Map([
      [
        p(2),
        [{ id: 'k' as never, pegawaiId: p(2), mulai: '2026-03-01', akhir: '2026-03-31', jenis: 'cuti_lain' as const }],
      ],
    ]);
    expect(mengapa({ ...cuti, ketidakhadiran: absen }, 1, 2).jawaban).toContain(
      'tidak mempunyai hari kerja pada Maret',
    );
  });

  test('M6 the task itself: no norm', () => {
    const kantor = kantorKecil([orang(1)], [tugas(1, { norma: null })]);
    expect(mengapa(kantor, 1, 1)).toMatchObject({ aturan: 'M6', saran: 'Isi norma waktu tugas ini.' });
  });

  test('M7 locked, M8 an appointment', () => {
    const terkunci = tugas(1, { penugasan: milik(1, { terkunci: true }) });
    expect(mengapa(kantorKecil([orang(1), orang(2)], [terkunci]), 1, 2)).toMatchObject({
      aturan: 'M7',
      jawaban: 'Seluruh tugas ini terkunci pada Pegawai 1.',
    });
    const ppk = tugas(1, { syarat: { tugasTambahan: 'bendahara pengeluaran' }, penugasan: milik(1) });
    expect(mengapa(kantorKecil([orang(1), orang(2)], [ppk]), 1, 2).aturan).toBe('M8');
  });

  const pergi = orang(3, { status: 'keluar', keluar: '2026-03-31' });
  const tercatat = (porsi: number, lain: object = {}): object => ({
    pegawaiId: p(3),
    porsi,
    terkunci: true,
    sampai: '2026-03-31',
    ...lain,
  });

  test('M8, M7 the record of somebody who left is no holder: the rest is free as the proposal has it', () => {
    const ppk = tugas(1, {
      volume: 10,
      syarat: { tugasTambahan: 'pengurus barang' },
      penugasan: [tercatat(3)],
    });
    const kantor = kantorKecil([orang(1), orang(2), pergi], [ppk]);
    expect(usulkan(kantor).baris[0]!.sesudah.map((s) => s.pegawaiId)).not.toEqual([p(3)]);
    expect(mengapa(kantor, 1, 2)).toMatchObject({ boleh: true });
    const dipegang = tugas(1, { ...ppk, penugasan: [tercatat(3), { pegawaiId: p(1), porsi: 7 }] });
    expect(mengapa(kantorKecil([orang(1), orang(2), pergi], [dipegang]), 1, 2)).toMatchObject({
      aturan: 'M8',
      jawaban: 'Tugas tambahan (pengurus barang) ditetapkan dengan keputusan dan tetap pada Pegawai 1.',
    });
    const terkunci = tugas(1, { volume: 10, penugasan: [tercatat(3), { pegawaiId: p(1), porsi: 7, terkunci: true }] });
    expect(mengapa(kantorKecil([orang(1), orang(2), pergi], [terkunci]), 1, 2).jawaban).toBe(
      'Seluruh tugas ini terkunci pada Pegawai 1.',
    );
  });

  test('M7 a meeting is full when enough people are locked, not with the first', () => {
    const rapat = (orangMin: number, porsi = 5000): Kantor =>
      kantorKecil(
        [orang(1), orang(2)],
        [tugas(1, { hadirBersama: true, syarat: { orangMin }, penugasan: milik(1, { terkunci: true, porsi }) })],
      );
    expect(usulkan(rapat(2)).baris[0]!.sesudah.map((s) => s.pegawaiId)).toContain(p(2));
    expect(mengapa(rapat(2), 1, 2)).toMatchObject({ boleh: true });
    expect(mengapa(rapat(1), 1, 2).aturan).toBe('M7');
    expect(usulkan(rapat(1)).baris).toEqual([]);
  });

  test('an unlocked record of somebody who left, or a holder who is not in the office any more, gets an answer', () => {
    const selesai = tugas(1, { penugasan: [tercatat(10_000, { terkunci: false })] });
    expect(mengapa(kantorKecil([orang(1), orang(2), pergi], [selesai]), 1, 2)).toMatchObject({
      aturan: 'M7',
      jawaban: 'Seluruh tugas ini sudah dikerjakan Pegawai 3 sebelum keluar.',
    });
    const hilang = kantorKecil([orang(1), orang(2)], [tugas(1, { penugasan: milik(9) })]);
    expect(usulkan(hilang).baris).toHaveLength(1);
    expect(mengapa(hilang, 1, 2)).toMatchObject({ boleh: true, jawaban: berisi('Boleh') });
    const rapat = tugas(1, { hadirBersama: true, penugasan: [tercatat(10_000)] });
    expect(mengapa(kantorKecil([orang(1), orang(2), pergi], [rapat]), 1, 2)).toMatchObject({ boleh: true });
  });

  test('M9 who may not lead a task for one', () => {
    const syarat = { ketuaKelasMin: 9 };
    const kantor = kantorKecil([orang(1, { kelas: 9 }), orang(2)], [tugas(1, { syarat, penugasan: milik(1) })]);
    expect(mengapa(kantor, 1, 2)).toMatchObject({
      aturan: 'M9',
      jawaban: berisi('ketua harus kelas ≥ 9'),
    });
  });
});

describe('what would become of everybody', () => {
  test('M10 over the year, with the ratios', () => {
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [tugas(1, { norma: 30_000, penugasan: milik(1) }), tugas(2, { norma: 70_000, penugasan: milik(2) })],
    );
    const m = mengapa(kantor, 1, 2);
    expect(m).toMatchObject({ aturan: 'M10', boleh: true });
    expect(m.jawaban).toMatch(
      /^Bila diberikan kepada Pegawai 2 sebagai ganti Pegawai 1: bebannya menjadi 1,\d\d, di atas batas 1,00\.$/,
    );
    expect(m.akibat.map((a) => a.pegawaiId)).toEqual([p(2), p(1)]);
    const beban = hitungBeban(kantor);
    expect(m.akibat[0]!.sebelum).toBe(beban.get(p(2))!.rasio);
  });

  test('M10 an accepted higher load is the limit instead', () => {
    const alasanMelebihi = { jenis: 'melebihi', alasan: 'lembur', nomor: '', batas: 120 } as const;
    const penuh = [tugas(1, { norma: 30_000, penugasan: milik(1) }), tugas(2, { norma: 70_000, penugasan: milik(2) })];
    const m = mengapa(kantorKecil([orang(1), orang(2, { alasanMelebihi })], penuh), 1, 2);
    expect(m.jawaban).toContain('beban yang diterima baginya (1,20)');
  });

  test('M11 over in a month: which one and by how many hours', () => {
    const maret = { jenis: 'bulan', bulan: [3] } as const;
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { norma: 3000, jendela: maret, penugasan: milik(1) }),
        tugas(2, { norma: 4500, jendela: maret, penugasan: milik(2) }),
        tugas(3, { norma: 40_000, penugasan: milik(1) }),
        tugas(4, { norma: 40_000, penugasan: milik(2) }),
      ],
    );
    expect(mengapa(kantor, 1, 2)).toMatchObject({
      aturan: 'M11',
      jawaban: cocok(/Pegawai 2 kelebihan [\d,]+ jam pada Maret \(1,\d\d\)\.$/),
    });
  });

  test('M11 a month that is fuller still, but not by this task, is not its reason', () => {
    const maret = { jenis: 'bulan', bulan: [3] } as const;
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { norma: 3000, jendela: maret, penugasan: milik(1) }),
        tugas(2, { norma: 4500, jendela: maret, penugasan: milik(2) }),
        tugas(3, { norma: 40_000, penugasan: milik(1) }),
        tugas(4, { norma: 30_000, penugasan: milik(2) }),
        tugas(5, { norma: 9000, jendela: { jenis: 'bulan', bulan: [4] }, penugasan: milik(2) }),
      ],
    );
    expect(mengapa(kantor, 1, 2)).toMatchObject({ aturan: 'M11', jawaban: cocok(/kelebihan [\d,]+ jam pada Maret/) });
  });

  test('M12 the holder would have nothing left', () => {
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [tugas(1, { norma: 50_000, penugasan: milik(1) }), tugas(2, { norma: 1000, penugasan: milik(2) })],
    );
    expect(mengapa(kantor, 1, 2)).toMatchObject({
      aturan: 'M12',
      jawaban: berisi('Pegawai 1 menjadi tanpa tugas'),
    });
  });

  test('M13 or too little', () => {
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { norma: 30_000, penugasan: milik(1) }),
        tugas(2, { norma: 20_000, penugasan: milik(1) }),
        tugas(3, { norma: 40_000, penugasan: milik(2) }),
      ],
    );
    expect(mengapa(kantor, 1, 2).aturan).toBe('M13');
  });

  test('M15 the peak would rise', () => {
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { norma: 6000, penugasan: milik(1) }),
        tugas(2, { norma: 45_000, penugasan: milik(1) }),
        tugas(3, { norma: 52_000, penugasan: milik(2) }),
      ],
    );
    expect(mengapa(kantor, 1, 2)).toMatchObject({ aturan: 'M15', saran: '' });
  });

  test('M14 the year has room but the dates have not', () => {
    const jendela = { jenis: 'tanggal', mulai: '2026-03-02', akhir: '2026-03-06' } as const;
    const lain = { jenis: 'tanggal', mulai: '2026-03-02', akhir: '2026-03-04' } as const;
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { norma: 1200, jendela, penugasan: milik(1) }),
        tugas(2, { norma: 800, jendela: lain, penugasan: milik(2) }),
        tugas(3, { norma: 44_000, penugasan: milik(1) }),
        tugas(4, {
          norma: 40_000,
          jendela: { jenis: 'bulan', bulan: [5, 6, 7, 8, 9, 10, 11, 12] },
          penugasan: milik(2),
        }),
      ],
    );
    const m = mengapa(kantor, 1, 2);
    expect(m.aturan).toBe('M14');
    expect(m.jawaban).toMatch(/waktu Pegawai 2 tidak muat: .* tidak selesai sampai \d Maret 2026\.$/);
  });

  test('M14 what did not fit before is not laid at the door of this task', () => {
    const tanggal = (mulai: string, akhir: string) => ({ jenis: 'tanggal', mulai, akhir }) as const;
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { norma: 1200, jendela: tanggal('2026-09-07', '2026-09-11'), penugasan: milik(1) }),
        tugas(2, { norma: 800, jendela: tanggal('2026-09-07', '2026-09-09'), penugasan: milik(2) }),
        tugas(3, { norma: 50_000, penugasan: milik(1) }),
        tugas(4, { norma: 5000, jendela: tanggal('2026-04-06', '2026-04-10'), penugasan: milik(2) }),
        tugas(5, {
          norma: 34_000,
          jendela: { jenis: 'bulan', bulan: [1, 2, 5, 6, 7, 10, 11, 12] },
          penugasan: milik(2),
        }),
      ],
    );
    const m = mengapa(kantor, 1, 2);
    expect(m.aturan).toBe('M14');
    expect(m.jawaban).toMatch(/waktu Pegawai 2 tidak muat: .* tidak selesai sampai \d+ September 2026\.$/);
  });

  test('M19 not instead of the holder, but beside them', () => {
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { volume: 30, norma: 800, penugasan: milik(1, { porsi: 30 }) }),
        tugas(2, { norma: 30_000, penugasan: milik(1) }),
        tugas(3, { norma: 38_000, penugasan: milik(2) }),
      ],
    );
    const m = mengapa(kantor, 1, 2);
    expect(m).toMatchObject({
      aturan: 'M19',
      boleh: true,
      saran: berisi('Bagi rata bersama Pegawai 2'),
    });
    expect(m.rincian.join(' ')).toContain('Bila dibagi rata 2 orang bersama Pegawai 2 (beban 0,47 → 0,6');
  });

  const subKegiatanId = 'sk1' as SubKegiatanId;
  const setara = (satuRumpun: boolean): Kantor =>
    kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { norma: 2000, subKegiatanId, penugasan: milik(1) }),
        tugas(2, { norma: 43_000, subKegiatanId: satuRumpun ? subKegiatanId : null, penugasan: milik(1) }),
        tugas(3, { norma: 43_000, penugasan: milik(2) }),
      ],
    );
  test('M17 the sub kegiatan would be torn apart, M18 or nothing would be gained by moving it', () => {
    expect(mengapa(setara(true), 1, 2).aturan).toBe('M17');
    expect(mengapa(setara(false), 1, 2).aturan).toBe('M18');
  });

  test('M18 what only evens out loads is not done by a proposal that keeps the present division', () => {
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [
        tugas(1, { norma: 2000, penugasan: milik(1) }),
        tugas(2, { norma: 44_000, penugasan: milik(1) }),
        tugas(3, { norma: 41_000, penugasan: milik(2) }),
      ],
    );
    expect(usulkan(kantor).baris).toEqual([]);
    expect(mengapa(kantor, 1, 2)).toMatchObject({ aturan: 'M18', saran: berisi('Atur ulang') });
    const diatur = { ...pandanganKini(kantor), pertahankan: false };
    expect(jelaskanMengapa(diatur, 't1' as TugasId, p(2))).toMatchObject({ aturan: 'M21' });
  });

  test('M20 a meeting costs everybody the whole time', () => {
    const rapat = tugas(1, { hadirBersama: true, dapatDibagi: true, norma: 6000, penugasan: milik(1) });
    const kantor = kantorKecil([orang(1), orang(2)], [rapat]);
    const m = mengapa(kantor, 1, 2);
    expect(m).toMatchObject({ aturan: 'M20', boleh: true, saran: berisi('harus hadir') });
    expect(m.jawaban).toMatch(
      /^Hadir bersama: 1 orang sudah cukup.* bebannya 0,00 → 0,0\d dan beban yang lain tidak berkurang\.$/,
    );
  });

  test('M21 honestly: it may be given, and it would even be better', () => {
    const kantor = kantorKecil(
      [orang(1), orang(2)],
      [1, 2, 3].map((n) => tugas(n, { norma: 20_000, penugasan: milik(1) })),
    );
    expect(mengapa(kantor, 1, 2)).toMatchObject({
      aturan: 'M21',
      boleh: true,
      jawaban: berisi('lebih baik'),
    });
    const bebas = kantorKecil([orang(1), orang(2)], [tugas(1)]);
    expect(mengapa(bebas, 1, 2).boleh).toBe(true);
  });
});

test('on a proposal for the drafted office every task and every person of its bagian gets an answer', () => {
  const kantor = kantorContoh();
  const { pandangan } = usulkan(kantor);
  const aturan = new Map<string, number>();
  for (const t of [...kantor.tugas.values()].filter((_, i) => i % 5 === 0)) {
    for (const pegawai of kantor.pegawai.values()) {
      if (pegawai.bagianId !== t.bagianId) continue;
      const m = jelaskanMengapa(pandangan, t.id, pegawai.id);
      expect(m.jawaban).toMatch(/\.$/);
      expect(m.jawaban).not.toMatch(/undefined|NaN/);
      aturan.set(m.aturan, (aturan.get(m.aturan) ?? 0) + 1);
    }
  }
  // The engine leaves little on the table: hardly a single gift would make its plan better.
  expect(aturan.get('M21') ?? 0).toBeLessThan([...aturan.values()].reduce((a, b) => a + b, 0) * 0.1);
  expect(aturan.size).toBeGreaterThan(4);
});
