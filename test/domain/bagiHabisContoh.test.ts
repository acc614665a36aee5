import { describe, expect, test } from 'vitest';
import { acakBerbenih } from '../../src/domain/bagiHabisGuncang';
import { ringkas } from '../../src/domain/habis';
import { hitungBeban } from '../../src/domain/hitungan';
import type { PegawaiId, TugasId } from '../../src/domain/ids';
import type { Kantor } from '../../src/domain/kantor';
import { layak } from '../../src/domain/syarat';
import { denganPorsi, kantorContoh } from './kantorContoh';
import { usulkan, type UsulanUji } from './usulkan';

/** Accepts a proposal as the service would: the shares of each row in place of the present ones. */
function terapkan(kantor: Kantor, usulan: UsulanUji): Kantor {
  const tugas = new Map([...kantor.tugas].map(([id, t]) => [id, { ...t, penugasan: [] as typeof t.penugasan }]));
  const diubah = new Map(usulan.baris.map((b) => [b.tugasId, b.sesudah]));
  const porsi: [TugasId, PegawaiId, number][] = [];
  for (const t of kantor.tugas.values()) {
    for (const p of diubah.get(t.id) ?? t.penugasan) porsi.push([t.id, p.pegawaiId, p.porsi]);
  }
  return denganPorsi({ ...kantor, tugas }, porsi);
}

/** Two thirds of the tasks given whole to one of the first eligible people: some idle, some far over. */
function setengahJadi(): Kantor {
  const kantor = kantorContoh();
  const acak = acakBerbenih(2026);
  const porsi: [TugasId, PegawaiId, number][] = [];
  for (const t of kantor.tugas.values()) {
    if (acak() > 0.67 || t.syarat.tugasTambahan !== '') continue;
    const calon = [...kantor.pegawai.values()].filter((p) => layak(t, p).ya);
    const siapa = calon[Math.floor(acak() * acak() * calon.length)];
    if (siapa !== undefined) porsi.push([t.id, siapa.id, t.pembagi]);
  }
  return denganPorsi(kantor, porsi);
}

describe('the drafted office', () => {
  const kosong = kantorContoh();

  test('from empty: every task divided, nobody over 1,00 or under 0,50 in any of the 11 bagian', () => {
    const usulan = usulkan(kosong);
    const ringkasan = ringkas(terapkan(kosong, usulan), hitungBeban(terapkan(kosong, usulan)));
    expect(ringkasan.sisa).toEqual([]);
    expect(ringkasan.tugas).toEqual({ total: 337, terbagi: 337 });
    expect(ringkasan.pegawai).toEqual({ total: 112, tanpaTugas: 0, rendah: 0, melebihi: 0, beralasan: 0 });
    expect(usulan.tidakTertempat).toEqual({ jumlah: 0, daftar: [] });
    expect(usulan.pegawaiTersisa).toEqual({ jumlah: 0, daftar: [] });
    expect(usulan.sebelum).toMatchObject({ tugasBelum: 337, tanpaTugas: 112, rasioTertinggi: 0 });
    expect(usulan.sesudah).toMatchObject({ tugasBelum: 0, menitBelum: 0, tanpaTugas: 0, rendah: 0, melebihi: 0 });
    expect(usulan.sesudah.rasioTertinggi).toBeLessThanOrEqual(1);
    expect(usulan.sesudah.rasioTerendah).toBeGreaterThanOrEqual(0.5);
  });

  test.each(kosong.bagian.map((b) => [b.nama, b.id] as const))(
    'Bagian %s on its own comes out habis too',
    (_nama, id) => {
      const usulan = usulkan(kosong, id);
      expect(usulan.sesudah).toMatchObject({ tugasBelum: 0, tanpaTugas: 0, rendah: 0, melebihi: 0 });
      for (const baris of usulan.baris) expect(kosong.tugas.get(baris.tugasId)?.bagianId).toBe(id);
    },
  );

  test('from half done with people far over: habis, and most of what was there stays', () => {
    const kantor = setengahJadi();
    const usulan = usulkan(kantor);
    expect(usulan.sebelum.melebihi).toBeGreaterThan(5);
    expect(usulan.sebelum.tanpaTugas).toBeGreaterThan(0);
    const ringkasan = ringkas(terapkan(kantor, usulan), hitungBeban(terapkan(kantor, usulan)));
    expect(ringkasan.sisa).toEqual([]);
    const ada = [...kantor.tugas.values()].filter((t) => t.penugasan.length > 0);
    const diubah = new Set(usulan.baris.map((b) => b.tugasId));
    const tetap = ada.filter((t) => !diubah.has(t.id)).length;
    expect(tetap / ada.length).toBeGreaterThan(0.4);
  });

  test('every row has one ketua, whole shares and a reason with the ratios it rests on', () => {
    for (const baris of usulkan(setengahJadi()).baris) {
      const pembagi = kosong.tugas.get(baris.tugasId)!.pembagi;
      expect(baris.sesudah.reduce((n, p) => n + p.porsi, 0)).toBe(pembagi);
      expect(baris.sesudah.filter((p) => p.peran === 'ketua')).toHaveLength(1);
      expect(baris.ringkas).toMatch(/\d,\d\d( →|, dengannya) \d,\d\d/);
      for (const o of baris.orang) expect(o.alasan).not.toBe('');
      expect(baris.calon).toBeGreaterThan(0);
    }
  });

  test('B8 more than four people only on a task that is more than three full years of work', () => {
    for (const baris of usulkan(kosong).baris) {
      const { volume, norma } = kosong.tugas.get(baris.tugasId)!;
      if (volume * norma! < 3 * 74_802) expect(baris.sesudah.length).toBeLessThanOrEqual(4);
    }
  });
});
