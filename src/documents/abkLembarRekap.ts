import type { JumlahAbk } from '../domain/abk';
import { jabatanStruktural } from '../domain/abkJabatan';
import { GAYA_ABK as G } from './abkGaya';
import {
  cetakLembar,
  diLembar,
  KEPALA,
  kepalaLembar,
  LEMBAR,
  rumus,
  rumusBulat,
  rumusEj,
  rumusKelas,
  sel,
  tinggiTeks,
} from './abkLembar';
import type { LetakFm } from './abkLembarFm';
import type { BarisXlsx, LembarXlsx } from './lembarXlsx';
import { kelasTeks } from '../domain/abkTeks';
import { type FormAbk, type JabatanForm, type UnitForm } from './susunAbk';

const LEBAR_UNIT = [5, 52, 9, 14, 13, 12, 11, 11, 10, 9, 9] as const;
const LEBAR_KANTOR = [5, 46, 15, 14, 13, 12, 12, 11, 10, 10] as const;

/** Rows of "Rekap unit": a heading per unit, its jabatan, its sums. */
export class LetakRekap {
  readonly #jabatan = new Map<JabatanForm, number>();
  readonly #jumlah = new Map<UnitForm, number>();
  readonly akhir: number;
  constructor(form: FormAbk) {
    let r = KEPALA;
    for (const unit of form.unit) {
      r += 1;
      for (const jabatan of unit.baris) this.#jabatan.set(jabatan, ++r);
      this.#jumlah.set(unit, ++r);
    }
    this.akhir = r;
  }
  jabatan(baris: JabatanForm): number {
    return this.#jabatan.get(baris) ?? 0;
  }
  jumlah(unit: UnitForm): number {
    return this.#jumlah.get(unit) ?? 0;
  }
}

export const ejSel = ({ ej }: JumlahAbk): number | string => ej ?? '–';
export const kelasSel = ({ kelas }: JumlahAbk): string => kelas ?? '–';
/** Peta jabatan of every unit: kelas (K), kebutuhan (K), bezetting (B) and the difference, with EJ and PEJ. */
export function lembarRekapUnit(form: FormAbk, letak: LetakRekap, fm: ReadonlyMap<JabatanForm, LetakFm>): LembarXlsx {
  const baris: BarisXlsx[] = kepalaLembar(form, 'REKAPITULASI KEBUTUHAN PEGAWAI PER JABATAN', [
    'No.',
    'Unit / Jabatan',
    'Kelas jabatan',
    'Beban kerja (menit)',
    'Kebutuhan (hitung)',
    'Kebutuhan (orang)',
    'Pemangku (bezetting)',
    'Setara penuh waktu',
    'Selisih +/−',
    'EJ',
    'PEJ',
  ]);
  const gabung: string[] = [];
  for (const unit of form.unit) {
    gabung.push(`A${baris.length + 1}:K${baris.length + 1}`);
    baris.push({ sel: [sel(unit.nama, G.unit), ...Array.from({ length: 10 }, () => sel(null, G.unit))], tinggi: 20 });
    const awal = baris.length + 1;
    for (const [i, b] of unit.baris.entries()) baris.push(barisJabatan(form, b, i + 1, baris.length + 1, fm.get(b)));
    baris.push(barisJumlah(unit, awal, baris.length, letak.jumlah(unit)));
  }
  return {
    nama: LEMBAR.unit,
    kolom: LEBAR_UNIT,
    baris,
    gabung,
    ...cetakLembar(form, 11, baris.length),
  };
}

function barisJabatan(form: FormAbk, b: JabatanForm, nomor: number, r: number, di: LetakFm | undefined): BarisXlsx {
  const dari = (kolom: string): string => (di ? diLembar(di.lembar, `${kolom}${di.baris}`) : '0');
  const norma = form.dasar.cara === 'norma';
  return {
    sel: [
      sel(nomor, G.tengah),
      sel(b.jabatan, b.jenis === 'belum' ? G.miring : G.teks),
      sel(kelasTeks(b), G.tengah),
      // By period the forms hold minutes of a period; those of the year stand here as counted.
      sel(norma ? rumus(dari('F'), b.menit) : b.menit, G.angka),
      sel(rumus(dari('H'), b.kebutuhan), G.orang),
      // A7: a structural post is needed as often as it is held, its load makes none.
      sel(rumus(jabatanStruktural(b.jenisJabatan) ? `MAX(1,G${r})` : rumusBulat(`E${r}`), b.bulat), G.bilangan),
      sel(b.pemangku, G.isianBulat),
      sel(b.setara / 1000, G.rasio),
      sel(rumus(`G${r}-F${r}`, b.selisih), G.selisih),
      sel(rumus(rumusEj(`E${r}`, `G${r}`), ejSel(b)), G.rasio),
      sel(rumus(rumusKelas(`J${r}`), kelasSel(b)), G.tengah),
    ],
    tinggi: tinggiTeks(b.jabatan, LEBAR_UNIT[1]),
    ikutIsi: true,
  };
}

function barisJumlah({ jumlah }: UnitForm, awal: number, akhir: number, r: number): BarisXlsx {
  const kolom = (k: string): string => (akhir < awal ? '0' : `SUM(${k}${awal}:${k}${akhir})`);
  return {
    sel: [
      sel(null, G.jumlahTeks),
      sel('Jumlah', G.jumlahTeks),
      sel(null, G.jumlahTeks),
      sel(rumus(kolom('D'), jumlah.menit), G.jumlah),
      sel(rumus(`ROUND(${kolom('E')},9)`, jumlah.kebutuhan), G.jumlahOrang),
      sel(rumus(kolom('F'), jumlah.bulat), G.jumlahBilangan),
      sel(rumus(kolom('G'), jumlah.pemangku), G.jumlahBilangan),
      sel(rumus(kolom('H'), jumlah.setara / 1000), G.jumlahDesimal),
      sel(rumus(kolom('I'), jumlah.selisih), G.jumlahSelisih),
      sel(rumus(rumusEj(`E${r}`, `G${r}`), ejSel(jumlah)), G.jumlahDesimal),
      sel(rumus(rumusKelas(`J${r}`), kelasSel(jumlah)), G.jumlahBilangan),
    ],
  };
}

/** One line per unit and the office below. */
export function lembarRekapKantor(form: FormAbk, letak: LetakRekap): LembarXlsx {
  const baris: BarisXlsx[] = kepalaLembar(form, 'REKAPITULASI KEBUTUHAN PEGAWAI', [
    'No.',
    'Unit',
    'Beban kerja (menit)',
    'Kebutuhan (hitung)',
    'Kebutuhan (orang)',
    'Pemangku (bezetting)',
    'Setara penuh waktu',
    'Selisih +/−',
    'EU',
    'Kelas',
  ]);
  const satu = (j: JumlahAbk, nama: string, nomor: number | null, dari: (kolom: string) => string): BarisXlsx => {
    const r = baris.length + 1;
    const tebal = nomor === null;
    const g = tebal
      ? { a: G.jumlah, o: G.jumlahOrang, b: G.jumlahBilangan, d: G.jumlahDesimal, s: G.jumlahSelisih, t: G.jumlahTeks }
      : { a: G.angka, o: G.orang, b: G.bilangan, d: G.rasio, s: G.selisih, t: G.teks };
    return {
      sel: [
        sel(nomor, tebal ? G.jumlahTeks : G.tengah),
        sel(nama, g.t),
        sel(rumus(dari('D'), j.menit), g.a),
        sel(rumus(tebal ? `ROUND(${dari('E')},9)` : dari('E'), j.kebutuhan), g.o),
        sel(rumus(dari('F'), j.bulat), g.b),
        sel(rumus(dari('G'), j.pemangku), g.b),
        sel(rumus(dari('H'), j.setara / 1000), g.d),
        sel(rumus(dari('I'), j.selisih), g.s),
        sel(rumus(rumusEj(`D${r}`, `F${r}`), ejSel(j)), g.d),
        sel(rumus(rumusKelas(`I${r}`), kelasSel(j)), g.b),
      ],
      tinggi: tinggiTeks(nama, LEBAR_KANTOR[1]),
    };
  };
  for (const [i, unit] of form.unit.entries())
    baris.push(satu(unit.jumlah, unit.nama, i + 1, (k) => diLembar(LEMBAR.unit, `${k}${letak.jumlah(unit)}`)));
  const kolomSini = { D: 'C', E: 'D', F: 'E', G: 'F', H: 'G', I: 'H' } as Readonly<Record<string, string>>;
  const akhir = baris.length;
  baris.push(
    satu(form.jumlah, 'Jumlah', null, (k) =>
      akhir > KEPALA ? `SUM(${kolomSini[k] ?? k}${KEPALA + 1}:${kolomSini[k] ?? k}${akhir})` : '0',
    ),
  );
  return {
    nama: LEMBAR.kantor,
    kolom: LEBAR_KANTOR,
    baris,
    warnaTab: '0B7A75',
    ...cetakLembar(form, 10, baris.length),
  };
}
