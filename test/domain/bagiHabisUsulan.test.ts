import { describe, expect, test } from 'vitest';
import { bagiHabis } from '../../src/domain/bagiHabis';
import { susunSoal } from '../../src/domain/bagiHabisSoal';
import type { Usulan } from '../../src/domain/bagiHabisUsulan';
import { usulanDari } from '../../src/domain/bagiHabisUsulan';
import type { PegawaiId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import { kantorKecil, orang, tugas } from './kantorKecil';

const p = (n: number): PegawaiId => `p${n}` as PegawaiId;
function usulkan(kantor: Kantor): Usulan {
  const soal = susunSoal(kantor, { bagianId: null, pertahankan: true });
  return usulanDari(kantor, soal, bagiHabis(soal, { benih: 1 }));
}
const sisa = (u: Usulan): string[] => u.tidakTertempat.map((t) => t.sebab);

describe('reasons', () => {
  test('a new task goes to the least loaded who may do it', () => {
    const berat = tugas(1, { norma: 45_000, penugasan: [{ pegawaiId: p(1) }] });
    const ringan = tugas(2, { norma: 42_000, penugasan: [{ pegawaiId: p(2) }] });
    const u = usulkan(
      kantorKecil([orang(1), orang(2)], [berat, ringan, tugas(3, { syarat: { kelasMin: 7, kelasMax: 10 } })]),
    );
    expect(u.baris.map((b) => b.tugasId)).toEqual(['t3']);
    expect(u.baris[0]!.alasan).toMatch(/^beban terendah di Bagian Hukum yang memenuhi kelas 7–10: 0,5\d → 0,6\d$/);
    expect(u.baris[0]!.sesudah).toEqual([
      { penugasanId: null, pegawaiId: p(2), porsi: 10_000, peran: 'ketua', terkunci: false, persetujuanLintas: '' },
    ]);
  });

  test('the only one who may do it is named as such', () => {
    const u = usulkan(
      kantorKecil([orang(1), orang(2, { kelas: 9 })], [tugas(1, { syarat: { kelasMin: 9, kelasMax: 9 } })]),
    );
    expect(u.baris[0]!.alasan).toMatch(/^satu-satunya pegawai di Bagian Hukum yang memenuhi kelas 9: 0,00 → 0,0\d$/);
  });

  test('work taken from somebody far over says so with both ratios', () => {
    const daftar = [1, 2, 3, 4].map((n) => tugas(n, { norma: 25_000, penugasan: [{ pegawaiId: p(1) }] }));
    const u = usulkan(kantorKecil([orang(1), orang(2)], daftar));
    expect(u.baris.length).toBeGreaterThan(0);
    for (const b of u.baris) expect(b.alasan).toMatch(/^mengurangi kelebihan beban Pegawai 1: 1,\d\d → 0,\d\d; /);
    expect(u.sesudah.melebihi).toBe(0);
  });

  test('a holder who is not working any more is replaced, and the reason names why', () => {
    const lama = tugas(1, { penugasan: [{ pegawaiId: p(1) }] });
    const u = usulkan(kantorKecil([orang(1, { status: 'mpp' }), orang(2)], [lama]));
    expect(u.baris[0]!.alasan).toContain('Pegawai 1 tidak dapat mengerjakan: tidak bekerja pada waktu tugas ini');
    expect(u.baris[0]!.sesudah[0]!.pegawaiId).toBe(p(2));
  });

  test('an appointment without holder is proposed locked and needs a decree', () => {
    const u = usulkan(kantorKecil([orang(1)], [tugas(1, { syarat: { tugasTambahan: 'bendahara pengeluaran' } })]));
    expect(u.baris[0]!.alasan).toMatch(/^perlu penetapan tugas tambahan \(bendahara pengeluaran\); /);
    expect(u.baris[0]!.sesudah[0]!.terkunci).toBe(true);
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
      'tidak ada pegawai di Bagian Hukum yang memenuhi jabatan Arsiparis',
      'porsi terkunci pada Pegawai 1: diminta kelas 6, pegawai ini kelas 5',
    ]);
    for (const t of u.tidakTertempat) expect(t.saran).not.toBe('');
    expect(u.sesudah.tugasBelum).toBe(5);
  });

  test('an empty bagian and a window nobody works in', () => {
    const kosong = usulkan(kantorKecil([orang(1, { status: 'mpp' })], [tugas(1)]));
    expect(sisa(kosong)).toEqual(['tidak ada pegawai aktif di Bagian Hukum']);
    const april = tugas(1, { jendela: { jenis: 'bulan', bulan: [4] } });
    const pergi = usulkan(kantorKecil([orang(1, { keluar: '2026-03-31' })], [april]));
    expect(sisa(pergi)).toEqual(['tidak ada pegawai syarat di Bagian Hukum yang bekerja pada Apr']);
  });

  test('people who stay over or low are explained', () => {
    const u = usulkan(
      kantorKecil(
        [orang(1), orang(2, { kelas: 5 })],
        [tugas(1, { norma: 95_000, syarat: { kelasMin: 7, kelasMax: 7 } })],
      ),
    );
    expect(u.pegawaiTersisa).toMatchObject([
      { pegawaiId: p(1), keadaan: 'melebihi', saran: 'Izinkan tugas itu dibagi kepada beberapa pegawai.' },
      {
        pegawaiId: p(2),
        keadaan: 'tanpaTugas',
        sebab: 'tidak ada tugas di Bagian Hukum yang syaratnya dipenuhi pegawai ini',
      },
    ]);
  });
});
