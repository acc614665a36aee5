import { read, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { abkXlsx } from '../../src/documents/abkXlsx';
import { susunFormAbk, type FormAbk } from '../../src/documents/susunAbk';
import { hitungAbk } from '../../src/domain/abk';
import { dasarAbk, type DasarAbk } from '../../src/domain/abkPeriode';
import { uraianAbk } from '../../src/domain/abkUraian';
import type { BagianId } from '../../src/domain/ids';
import { bagian, kantor, pegawai, tugas } from '../domain/kantorUji';

const k = kantor({
  bagian: [
    bagian('b1', 'Hukum'),
    bagian('b2', "Umum [a/b] 'lama' dengan nama yang panjang sekali"),
    bagian('b3', 'HUKUM'),
  ],
  pegawai: [
    pegawai({ id: 'p1', jabatan: '=HYPERLINK("x")', nama: 'Nama Rahasia' }),
    pegawai({ id: 'p2', jabatan: 'Analis', fte: 500 }),
    pegawai({ id: 'p3', jabatan: 'Analis', bagianId: 'b2' as BagianId }),
    pegawai({ id: 'p4', jabatan: 'Arsiparis', bagianId: 'b3' as BagianId }),
    pegawai({ id: 'p5', jabatan: 'Kepala', jenisJabatan: 'Pengawas', bagianId: 'b3' as BagianId }),
  ],
  tugas: [
    tugas({ id: 't1', volume: 30, norma: 1541 }, [
      ['p1', 8],
      ['p2', 15],
    ]),
    tugas({ id: 't2', norma: 97_531, jendela: { jenis: 'berulang', tiap: 'bulan', mulai: null, akhir: null } }, [
      ['p3', 3333],
    ]),
    tugas({ id: 't3', volume: 12, norma: 120, hadirBersama: true }, [
      ['p1', 1],
      ['p2', 1],
    ]),
  ],
});
const form = (cara: DasarAbk['cara']): FormAbk => {
  const dasar = dasarAbk(k.pengaturan, 2026, { cara });
  return susunFormAbk(k, hitungAbk(k, dasar), uraianAbk(k, null, dasar), { bagianId: null, dicetak: '2026-01-05' });
};
const buku = (cara: DasarAbk['cara'] = 'norma') => read(abkXlsx(form(cara)), { cellFormula: true });

/** Row of the first cell with this text in a column. */
function baris(lembar: WorkSheet | undefined, kolom: string, teks: string): number {
  for (let r = 1; r < 400; r += 1) if ((lembar?.[`${kolom}${r}`] as { v?: unknown } | undefined)?.v === teks) return r;
  throw new Error(`no row ${teks}`);
}
const sel = (lembar: WorkSheet | undefined, alamat: string) =>
  lembar?.[alamat] as { v?: unknown; f?: string } | undefined;

describe('the ABK workbook', () => {
  it('has rekap kantor, rekap unit, EJ and EU, the basis, and a sheet of forms per unit with names Excel takes', () => {
    const { SheetNames } = buku();
    expect(SheetNames.slice(0, 4)).toEqual(['Rekap kantor', 'Rekap unit', 'EJ dan EU', 'Dasar']);
    expect(SheetNames.slice(4)).toEqual(['FM Hukum', 'FM Umum a b lama dengan nama ya', 'FM HUKUM 2']);
  });

  it('every number is a formula with its value: volume × norma, ÷ WKE, summed into the recapitulations', () => {
    const { Sheets } = buku();
    const fm = Sheets['FM Hukum'];
    const r = baris(fm, 'B', 'Tugas t1');
    expect([sel(fm, `D${r}`)?.v, sel(fm, `E${r}`)?.v]).toEqual([8, 1541]);
    expect(sel(fm, `F${r}`)).toMatchObject({ f: `ROUND(D${r}*E${r},0)`, v: 8 * 1541 });
    expect(sel(fm, `G${r}`)).toMatchObject({ f: 'Dasar!$C$4', v: 75_000 });
    expect(sel(fm, `H${r}`)?.f).toBe(`F${r}/G${r}`);
    const unit = Sheets['Rekap unit'];
    const a = baris(unit, 'B', 'Analis');
    expect(sel(unit, `D${a}`)).toMatchObject({ v: 15 * 1541 + 1440 });
    expect(sel(unit, `D${a}`)?.f).toMatch(/^'FM Hukum'!F\d+$/);
    expect(sel(unit, `I${a}`)).toMatchObject({ f: `G${a}-F${a}` });
    expect(sel(unit, `H${a}`)?.v).toBe(0.5);
    const kantorLembar = Sheets['Rekap kantor'];
    const jumlah = baris(kantorLembar, 'B', 'Jumlah');
    expect(sel(kantorLembar, `C${jumlah}`)).toMatchObject({ f: 'SUM(C5:C7)', v: hitungAbk(k).jumlah.menit });
  });

  it('by period the forms divide by the minutes of the own period, EJ by the need', () => {
    const { Sheets } = buku('periode');
    const fm = Sheets['FM Umum a b lama dengan nama ya'];
    const r = baris(fm, 'C', 'Dokumen per bulan');
    expect(sel(fm, `G${r}`)).toMatchObject({ f: 'Dasar!$C$10', v: 6000 });
    expect(sel(fm, `F${r}`)?.f).toBe(`D${r}*E${r}`);
    const ej = Sheets['EJ dan EU'];
    const a = baris(ej, 'B', 'Arsiparis');
    expect(sel(ej, `F${a}`)).toMatchObject({ f: `IF(D${a}>0,ROUND(E${a}/D${a},9),"–")`, v: 0 });
  });

  it('A7: the need of a structural post follows its holders, that of others the load', () => {
    const unit = buku().Sheets['Rekap unit'];
    const [kepala, analis] = [baris(unit, 'B', 'Kepala'), baris(unit, 'B', 'Arsiparis')];
    expect(sel(unit, `F${kepala}`)).toMatchObject({ f: `MAX(1,G${kepala})`, v: 1 });
    expect(sel(unit, `F${analis}`)?.f).toContain(`INT(E${analis}`);
  });

  it('nobody is named, and a jabatan that looks like a formula stays text', () => {
    const { Sheets } = buku();
    expect(JSON.stringify(Sheets)).not.toContain('Nama Rahasia');
    const unit = Sheets['Rekap unit'];
    expect(sel(unit, `B${baris(unit, 'B', '=HYPERLINK("x")')}`)?.f).toBeUndefined();
  });

  it('is the same bytes for the same office', () => {
    expect(Buffer.compare(Buffer.from(abkXlsx(form('norma'))), Buffer.from(abkXlsx(form('norma'))))).toBe(0);
  });
});
