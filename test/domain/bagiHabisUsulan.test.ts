import { describe, expect, test } from 'vitest';
import type { PegawaiId } from '../../src/domain/ids';
import { BAGIAN_A, BAGIAN_B, kantorKecil, orang, tugas } from './kantorKecil';
import { usulkan, type UsulanUji } from './usulkan';

const p = (n: number): PegawaiId => `p${n}` as PegawaiId;
const cocok = (pola: RegExp): unknown => expect.stringMatching(pola);
const sisa = (u: UsulanUji): string[] => u.tidakTertempat.daftar.map((t) => t.sebab);

describe('reasons', () => {
  test('a new task goes to the least loaded who may do it', () => {
    const berat = tugas(1, { norma: 45_000, penugasan: [{ pegawaiId: p(1) }] });
    const ringan = tugas(2, { norma: 42_000, penugasan: [{ pegawaiId: p(2) }] });
    const u = usulkan(
      kantorKecil([orang(1), orang(2)], [berat, ringan, tugas(3, { syarat: { kelasMin: 7, kelasMax: 10 } })]),
    );
    expect(u.baris.map((b) => b.tugasId)).toEqual(['t3']);
    expect(u.baris[0]!.ringkas).toMatch(
      /^beban terendah dari 2 pegawai di Bagian Hukum yang memenuhi kelas 7–10: tanpa tugas ini 0,5\d, dengannya 0,6\d$/,
    );
    expect(u.baris[0]!.sesudah).toEqual([
      { penugasanId: null, pegawaiId: p(2), porsi: 10_000, peran: 'ketua', terkunci: false, persetujuanLintas: '' },
    ]);
  });

  test('the only one who may do it is named as such', () => {
    const u = usulkan(
      kantorKecil([orang(1), orang(2, { kelas: 9 })], [tugas(1, { syarat: { kelasMin: 9, kelasMax: 9 } })]),
    );
    expect(u.baris[0]!.ringkas).toMatch(
      /^satu-satunya pegawai di Bagian Hukum yang memenuhi kelas 9: tanpa tugas ini 0,00, dengannya 0,0\d$/,
    );
  });

  test('work taken from somebody far over says so with both ratios', () => {
    const daftar = [1, 2, 3, 4].map((n) => tugas(n, { norma: 25_000, penugasan: [{ pegawaiId: p(1) }] }));
    const u = usulkan(kantorKecil([orang(1), orang(2)], daftar));
    expect(u.baris.length).toBeGreaterThan(0);
    for (const b of u.baris) expect(b.ringkas).toMatch(/^mengurangi kelebihan beban Pegawai 1: 1,\d\d → 0,\d\d; /);
    expect(u.sesudah.melebihi).toBe(0);
  });

  test('a holder who is not working any more is replaced, and the reason names why', () => {
    const lama = tugas(1, { penugasan: [{ pegawaiId: p(1) }] });
    const u = usulkan(kantorKecil([orang(1, { status: 'mpp' }), orang(2)], [lama]));
    expect(u.baris[0]!.ringkas).toContain('Pegawai 1 tidak dapat mengerjakan: tidak bekerja pada waktu tugas ini');
    expect(u.baris[0]!.sesudah[0]!.pegawaiId).toBe(p(2));
  });

  test('an appointment without holder is proposed locked and needs a decree', () => {
    const u = usulkan(kantorKecil([orang(1)], [tugas(1, { syarat: { tugasTambahan: 'bendahara pengeluaran' } })]));
    expect(u.baris[0]!.ringkas).toMatch(/^perlu penetapan tugas tambahan \(bendahara pengeluaran\); /);
    expect(u.baris[0]!.sesudah[0]!.terkunci).toBe(true);
  });
});

describe('a reader who doubts a row', () => {
  const kantor = kantorKecil(
    [orang(1), orang(2), orang(3)],
    [
      tugas(1, { norma: 45_000, penugasan: [{ pegawaiId: p(1) }] }),
      tugas(2, { norma: 42_000, penugasan: [{ pegawaiId: p(2) }] }),
      tugas(3, { norma: 41_000, penugasan: [{ pegawaiId: p(3) }] }),
      tugas(4),
    ],
  );

  test('sees how many may do it, what becomes of each person, and who came next with what', () => {
    const [baris] = usulkan(kantor).baris;
    expect(baris).toMatchObject({ tugasId: 't4', calon: 3, pembagian: '' });
    expect(baris!.orang).toMatchObject([{ pegawaiId: p(3), arah: 'datang', menitSebelum: 0, menitSesudah: 6000 }]);
    expect(baris!.ditolak).toMatch(
      /^berikutnya Pegawai 2 \(beban 0,5\d\): (bebannya 0,5\d dalam usulan menjadi 0,6\d, kurang merata|hampir sama)/,
    );
  });

  test('reads of a month only when the task would make that month fuller', () => {
    const bulan = (n: number) => ({ jenis: 'bulan', bulan: [n] }) as const;
    const milik = (n: number) => [{ pegawaiId: p(n), terkunci: true }];
    const [baris] = usulkan(
      kantorKecil(
        [orang(1), orang(2)],
        [
          tugas(1, { norma: 5000, jendela: bulan(3), penugasan: milik(2) }),
          tugas(2, { norma: 12_000, jendela: bulan(4), penugasan: milik(2) }),
          tugas(3, { norma: 40_000, penugasan: milik(1) }),
          tugas(4, { norma: 24_000, penugasan: milik(2) }),
          tugas(5, { norma: 3000, jendela: bulan(3) }),
        ],
      ),
    ).baris;
    expect(baris).toMatchObject({ tugasId: 't5', sesudah: [{ pegawaiId: p(1) }] });
    expect(baris!.ditolak).toMatch(/^berikutnya Pegawai 2 \(beban \d,\d\d\): kelebihan [\d,]+ jam pada Maret/);
  });

  test('sees why it is split, in units, and what it would be whole', () => {
    const besar = tugas(1, { volume: 30, norma: 5000, satuan: 'OPD' });
    const [baris] = usulkan(kantorKecil([orang(1), orang(2), orang(3), orang(4)], [besar])).baris;
    expect(baris!.sesudah.map((s) => s.porsi).sort()).toEqual([7, 7, 8, 8]);
    expect(baris!.pembagian).toMatch(
      /^dibagi 4 orang: .* 8 OPD, .* 8 OPD, .* 7 OPD, .* 7 OPD; utuh pada Pegawai \d: bebannya 0,\d\d dalam usulan menjadi 1,\d\d, melebihi batas setahun$/,
    );
    expect(baris!.ringkas).toContain('dibagi 4 orang');
  });

  test('reads the same reason for everybody who comes and goes', () => {
    const daftar = [1, 2, 3, 4].map((n) => tugas(n, { norma: 25_000, penugasan: [{ pegawaiId: p(1) }] }));
    for (const baris of usulkan(kantorKecil([orang(1), orang(2)], daftar)).baris) {
      expect(baris.orang.map((o) => o.arah)).toEqual(['datang', 'pergi']);
      expect(baris.orang[0]!.alasan).toContain('Pegawai 2 belum mempunyai tugas');
      expect(baris.orang[1]!.alasan).toContain('mengurangi kelebihan beban Pegawai 1');
    }
  });
});

describe('numbers and the limit', () => {
  test('before and after: peak and who, sum of squares, moves, routine', () => {
    const u = usulkan(
      kantorKecil(
        [orang(1), orang(2)],
        [1, 2, 3, 4].map((n) =>
          tugas(n, { norma: 25_000, sifat: n < 4 ? 'rutin' : 'strategis', penugasan: [{ pegawaiId: p(1) }] }),
        ),
      ),
    );
    expect(u.sebelum).toMatchObject({ puncak: p(1), perubahan: 0, rutin: 0.75, tanpaTugas: 1, melebihi: 1 });
    expect(u.sesudah).toMatchObject({ rutin: 0.75, tanpaTugas: 0, melebihi: 0 });
    expect(u.sesudah.kuadrat).toBeCloseTo(u.sebelum.kuadrat / 2, 5);
    // Each of the two tasks that move is one share that goes and one that comes.
    expect(u.sesudah.perubahan).toBe(4);
  });

  test('the bound names the bottleneck and how far the proposal is from it', () => {
    const u = usulkan(
      kantorKecil(
        [orang(1), orang(2), orang(3), orang(4), orang(5, { kelas: 5 }), orang(6, { kelas: 5 })],
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => tugas(n, { norma: 39_000, syarat: { kelasMin: 7 } })),
      ),
    );
    expect(u.batas).toMatchObject({ jumlahOrang: 4, jumlahTugas: 8, menit: 8 * 39_000 });
    expect(u.batas!.teks).toMatch(/^Bagian Hukum, 4 orang kelas ≥ 7: 5\.200 jam kerja untuk \d\.\d{3} jam kapasitas$/);
    expect(u.batas!.jarak).toBeCloseTo(0, 6);
    expect(u.sesudah.rasioTertinggi).toBeCloseTo(u.batas!.rasio, 6);
  });
});

describe('kept from an earlier proposal', () => {
  const kantor = kantorKecil(
    [orang(1), orang(2), orang(3)],
    [1, 2, 3, 4, 5, 6].map((n) => tugas(n, { norma: 10_000 * n })),
  );
  const awal = usulkan(kantor);

  test('whole rows come back as they were, unlocked, and the rest is worked out around them', () => {
    const dasar = awal.baris
      .slice(0, 3)
      .map((b) => ({ tugasId: b.tugasId, porsi: b.sesudah, orang: 'semua' as const }));
    const lagi = usulkan(kantor, null, dasar, 7);
    for (const { tugasId, porsi } of dasar) expect(lagi.pandangan.porsi(tugasId)).toEqual(porsi);
    expect(lagi.sesudah.tugasBelum).toBe(0);
    expect([...kantor.tugas.values()].every((t) => t.penugasan.length === 0)).toBe(true);
  });

  test('a person held on a row keeps exactly that share', () => {
    const besar = kantorKecil([orang(1), orang(2), orang(3)], [tugas(1, { volume: 30, norma: 5000 })]);
    const pertama = usulkan(besar).baris[0]!;
    const milik = pertama.sesudah.find((s) => s.pegawaiId === p(2))!;
    const dasar = [{ tugasId: pertama.tugasId, porsi: pertama.sesudah, orang: [p(2)] }];
    const lagi = usulkan(besar, null, dasar, 3).baris[0]!;
    expect(lagi.sesudah.find((s) => s.pegawaiId === p(2))).toMatchObject({ porsi: milik.porsi, terkunci: false });
    expect(lagi.sesudah.reduce((n, s) => n + s.porsi, 0)).toBe(30);
  });
});

describe('what cannot be placed', () => {
  test('no norm, no bagian, nobody of the kelas, nobody of the jabatan, locked on the wrong person', () => {
    const kantor = kantorKecil(
      [orang(1, { kelas: 5 }), orang(2, { kelas: 6 })],
      [
        tugas(1, { norma: null }),
        tugas(2, { bagianId: null }),
        tugas(3, { syarat: { kelasMin: 7, kelasMax: 10 } }),
        tugas(4, { syarat: { jabatan: ['Arsiparis'] } }),
        tugas(5, { syarat: { kelasMin: 6, kelasMax: 6 }, penugasan: [{ pegawaiId: p(1), terkunci: true }] }),
        tugas(6),
        tugas(7),
      ],
    );
    const u = usulkan(kantor);
    expect(sisa(u)).toEqual([
      'norma belum diisi',
      'bagian pemilik belum ditentukan',
      'tidak ada pegawai kelas 7–10 di Bagian Hukum (yang ada kelas 5, 6)',
      'tidak ada pegawai jabatan Arsiparis di Bagian Hukum',
      'porsi terkunci pada Pegawai 1: diminta kelas 6, pegawai ini kelas 5',
    ]);
    for (const t of u.tidakTertempat.daftar) expect(t.saran).not.toBe('');
    expect(u.sesudah.tugasBelum).toBe(5);
  });

  test('an empty bagian and a window nobody works in', () => {
    const kosong = usulkan(kantorKecil([orang(1, { status: 'mpp' })], [tugas(1)]));
    expect(sisa(kosong)).toEqual(['tidak ada pegawai aktif di Bagian Hukum']);
    const april = tugas(1, { jendela: { jenis: 'bulan', bulan: [4] } });
    const pergi = usulkan(kantorKecil([orang(1, { keluar: '2026-03-31' })], [april]));
    expect(sisa(pergi)).toEqual([
      'tidak ada pegawai di Bagian Hukum yang bekerja pada April (Pegawai 1 tidak ada waktu itu)',
    ]);
  });

  test('people who stay over or low are explained', () => {
    const u = usulkan(
      kantorKecil(
        [orang(1), orang(2, { kelas: 5 })],
        [tugas(1, { norma: 95_000, syarat: { kelasMin: 7, kelasMax: 7 } })],
      ),
    );
    expect(u.pegawaiTersisa.daftar).toMatchObject([
      { pegawaiId: p(1), keadaan: 'melebihi', saran: 'Izinkan tugas itu dibagi kepada beberapa pegawai.' },
      {
        pegawaiId: p(2),
        keadaan: 'tanpaTugas',
        sebab: 'tidak ada tugas di Bagian Hukum yang syaratnya dipenuhi pegawai ini',
      },
    ]);
  });

  test('people with single months too full are named with the months and the task that fills them most', () => {
    const milik = (n: number) => [{ pegawaiId: p(n), terkunci: true }];
    const bulan = (...daftar: number[]) => ({ jenis: 'bulan', bulan: daftar }) as const;
    const u = usulkan(
      kantorKecil(
        [orang(1), orang(2), orang(3)],
        [
          tugas(1, { norma: 40_000, penugasan: milik(1) }),
          tugas(2, { norma: 9000, jendela: bulan(3), penugasan: milik(1) }),
          tugas(3, { norma: 30_000, penugasan: milik(2) }),
          tugas(4, { norma: 16_000, jendela: bulan(8, 9), penugasan: milik(2) }),
          tugas(5, { norma: 50_000, penugasan: milik(3) }),
        ],
      ),
    );
    expect(u.pegawaiTersisa.jumlah).toBe(0);
    expect(u.bulanPenuh.jumlah).toBe(u.sesudah.bulanMelebihi);
    expect(u.bulanPenuh.daftar).toMatchObject([
      {
        pegawaiId: p(1),
        sebab: cocok(/^Maret \d,\d\d \(lebih [\d,]+ jam\)$/),
        saran: 'Geser waktunya atau serahkan sebagian: pada Maret terbesar "Tugas 2" (150 jam).',
      },
      {
        pegawaiId: p(2),
        sebab: cocok(/^(Agustus|September) \d,\d\d \(lebih [\d,]+ jam\), (Agustus|September) \d,\d\d /),
      },
    ]);
  });

  test('the advice counts whom a looser requirement would let in, and names somebody of another bagian', () => {
    const u = usulkan(
      kantorKecil(
        [orang(1), orang(2), orang(3, { bagianId: BAGIAN_B, jabatan: 'Arsiparis Ahli Muda' })],
        [tugas(1, { syarat: { jabatan: ['Arsiparis'] } })],
      ),
      BAGIAN_A,
    );
    expect(u.tidakTertempat.daftar[0]!.saran).toBe(
      'Longgarkan syarat jabatan (2 orang dapat mengerjakannya) atau tandai pegawai bagian lain boleh mengerjakannya (1 orang memenuhi, misalnya Pegawai 3, Umum).',
    );
  });

  test('a team that cannot be formed: too few people, nobody to lead', () => {
    const kurang = tugas(1, { volume: 30, norma: 1000, syarat: { orangMin: 3 } });
    const tanpaKetua = tugas(2, { volume: 30, norma: 1000, syarat: { ketuaKelasMin: 9 } });
    const u = usulkan(kantorKecil([orang(1), orang(2)], [kurang, tanpaKetua]));
    expect(sisa(u)).toEqual([
      'diminta sedikitnya 3 orang, yang memenuhi di Bagian Hukum hanya 2',
      'tidak ada yang dapat menjadi ketua (kelas ≥ 9) di antara 2 orang di Bagian Hukum yang memenuhi',
    ]);
  });
});
