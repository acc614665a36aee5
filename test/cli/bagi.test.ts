import { beforeAll, describe, expect, test } from 'vitest';
import { folder } from './jalankan';

interface Angka {
  readonly tugasBelum: number;
  readonly rasioTertinggi: number;
  readonly puncak: { readonly nama: string } | null;
  readonly kuadrat: number;
  readonly perubahan: number;
}
interface Bagi {
  readonly diterapkan: boolean;
  readonly benih: number;
  readonly lingkup: string;
  readonly selesai: boolean;
  readonly sebelum: Angka;
  readonly sesudah: Angka;
  readonly batas: { readonly rasio: number; readonly jarak: number; readonly teks: string };
  readonly baris: readonly {
    readonly bagian: string;
    readonly alasan: string;
    readonly calon: number;
    readonly orang: readonly { readonly nama: string; readonly arah: string; readonly alasan: string }[];
  }[];
}

describe('bagi', () => {
  const { at, run, json } = folder();
  beforeAll(async () => {
    await run('contoh', at('x'));
  });

  test('--coba says before and after, the limit and the distance, and a reason per person', async () => {
    const tried = await json<Bagi>('bagi', at('x'), '--coba', '--bagian', 'Organisasi');
    expect(tried).toMatchObject({ code: 0, diterapkan: false, benih: 1, lingkup: 'Organisasi', selesai: true });
    expect(Object.keys(tried.sebelum)).toEqual(Object.keys(tried.sesudah));
    expect(tried.sebelum.perubahan).toBe(0);
    expect(tried.sesudah.tugasBelum).toBe(0);
    expect(tried.sesudah.puncak?.nama).toBeTruthy();
    expect(tried.batas.jarak).toBeCloseTo(tried.sesudah.rasioTertinggi - tried.batas.rasio, 9);
    expect(tried.batas.teks).toMatch(/jam kerja untuk .* jam kapasitas$/);
    for (const { bagian, alasan, calon, orang } of tried.baris) {
      expect([bagian, alasan !== '', calon > 0]).toEqual(['Organisasi', true, true]);
      expect(orang.every((one) => one.nama !== '' && one.alasan !== '')).toBe(true);
    }
  });

  test('the same seed gives the same words again; another may differ but is as complete', async () => {
    const words = ['bagi', at('x'), '--coba', '--bagian', 'Hukum', '--json'] as const;
    const [satu, dua, lain] = [await run(...words), await run(...words), await run(...words, '--benih', '7')];
    expect(dua.result).toBe(satu.result);
    expect((JSON.parse(lain.result) as Bagi).sesudah.tugasBelum).toBe(0);
  });

  test('--atur-ulang may move more than keeping what is there', async () => {
    const words = ['bagi', at('x'), '--coba', '--bagian', 'Hukum'] as const;
    const tetap = await json<Bagi>(...words);
    const ulang = await json<Bagi>(...words, '--atur-ulang', '--detik', '30');
    expect(ulang.sesudah.perubahan).toBeGreaterThanOrEqual(tetap.sesudah.perubahan);
    expect(ulang.sesudah.tugasBelum).toBe(0);
  });

  test('the text is for people: reasons under each task, the table, the limit', async () => {
    const { result } = await run('bagi', at('x'), '--coba', '--bagian', 'Hukum');
    expect(result).toMatch(/^\d+ tugas berubah pembagiannya\.$/m);
    expect(result).toMatch(/^Rasio tertinggi \(puncak\) +\d,\d\d +\d,\d\d$/m);
    expect(result).toMatch(/^Batas: tidak ada pembagian dengan puncak di bawah \d,\d{3}; jaraknya \d+,\d\d % poin\. /m);
    expect(result).toContain('Tidak ada yang ditulis.');
  });

  test('wrong usage is told before anything is opened', async () => {
    expect((await run('bagi', at('x'), '--coba', '--terapkan')).code).toBe(2);
    expect((await run('bagi', at('x'), '--detik', '0')).code).toBe(2);
    expect((await run('bagi', at('x'), '--benih', 'satu')).code).toBe(2);
    expect((await run('bagi', at('x'), '--bagian', 'Tiada')).code).toBe(1);
  });
});

describe('beban', () => {
  interface Beban {
    readonly kolom: readonly unknown[];
    readonly baris: readonly {
      readonly namaBagian: string;
      readonly dihitung: boolean;
      readonly beban: readonly number[];
      readonly kapasitas: readonly number[];
      readonly sel: readonly (number | null)[];
      readonly konflik: number;
      readonly bebanSetahun: number;
      readonly jamPerHari: number;
      readonly rutin: number | null;
    }[];
    readonly perBagian: readonly { readonly bagian: string; readonly bebanSetahun: number; readonly beban: number[] }[];
    readonly jumlah: { readonly bebanSetahun: number; readonly kapasitasSetahun: number; readonly rutin: number };
    readonly jamPenuh: number;
    readonly benturan: readonly unknown[];
  }
  const { at, run, json } = folder();
  beforeAll(async () => {
    await run('contoh', at('x'));
  });

  test('minutes per person and period sum to the year, people to their bagian, bagian to the whole', async () => {
    for (const per of ['bulan', 'minggu']) {
      const { baris, perBagian, jumlah, kolom, jamPenuh } = await json<Beban>('beban', at('x'), '--per', per);
      expect(kolom).toHaveLength(per === 'bulan' ? 12 : 53);
      expect(jamPenuh).toBeCloseTo(5.25, 6);
      for (const { beban, kapasitas, sel, konflik, bebanSetahun } of baris) {
        expect(beban.reduce((a, b) => a + b, 0)).toBe(bebanSetahun - konflik);
        expect(sel).toEqual(beban.map((menit, i) => (kapasitas[i] === 0 ? null : menit / kapasitas[i]!)));
      }
      const dihitung = baris.filter((one) => one.dihitung);
      expect(jumlah.bebanSetahun).toBe(dihitung.reduce((n, one) => n + one.bebanSetahun, 0));
      expect(perBagian.reduce((n, one) => n + one.bebanSetahun, 0)).toBe(jumlah.bebanSetahun);
      expect(jumlah.rutin).toBeGreaterThan(0);
    }
  });

  test('as CSV: one line per person and period, for an Indonesian spreadsheet', async () => {
    const { result, code } = await run('beban', at('x'), '--csv', '--bagian', 'Organisasi');
    const [head, ...lines] = result.split('\n');
    expect(code).toBe(0);
    expect(head).toBe(
      'pegawai_id;nama;jabatan;bagian;dihitung;per;periode;mulai;akhir;beban_menit;kapasitas_menit;rasio',
    );
    expect(lines.length % 12).toBe(0);
    expect(lines[0]).toMatch(/;Organisasi;ya;bulan;1;2026-01-01;2026-01-31;\d+;\d+;\d,\d{4}$/);
    expect((await run('beban', at('x'), '--csv', '--json')).code).toBe(2);
  });

  test('as text: totals per bagian, hours a day, routine, and what does not fit', async () => {
    const { result } = await run('beban', at('x'));
    expect(result).toMatch(/^Organisasi +\d+ +[\d.,]+ jam +[\d.,]+ jam +\d,\d\d/m);
    expect(result).toMatch(/rata-rata \d,\d\d dari 5,25 jam efektif\/hari; \d+ % rutin$/m);
    expect(result).toMatch(/muat pada waktunya/);
  });
});
