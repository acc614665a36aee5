import type { JumlahAbk } from '../domain/abk';
import { GAYA_ABK as G } from './abkGaya';
import {
  cetakLembar,
  diLembar,
  kepalaLembar,
  LEMBAR,
  rumus,
  rumusJumlah,
  rumusKelas,
  sel,
  selDasar,
  tinggiTeks,
} from './abkLembar';
import { ejSel, kelasSel, type LetakRekap } from './abkLembarRekap';
import type { BarisXlsx, LembarXlsx, Sel } from './lembarXlsx';
import { SEBUTAN_PEJ } from '../domain/abkTeks';
import { type FormAbk } from './susunAbk';

const LEBAR_EJ = [5, 54, 15, 12, 18, 10, 10, 16] as const;

/** EJ of every jabatan, EU of every unit and of the office, with the numbers they come from. */
export function lembarEj(form: FormAbk, letak: LetakRekap): LembarXlsx {
  const norma = form.dasar.cara === 'norma';
  const baris: BarisXlsx[] = kepalaLembar(form, 'EFEKTIVITAS JABATAN (EJ) DAN UNIT (EU)', [
    'No.',
    'Unit / Jabatan',
    'Beban kerja (menit)',
    'Pemangku',
    norma ? 'Pemangku × WKE (menit)' : 'Kebutuhan (hitung)',
    'EJ / EU',
    'PEJ',
    'Sebutan',
  ]);
  const nilai = (j: JumlahAbk, di: number | null, jumlahDari: readonly number[], tebal: boolean): Sel[] => {
    const r = baris.length + 1;
    const dari = (kolom: string, sini: string): string =>
      di === null ? rumusJumlah(jumlahDari.map((b) => `${sini}${b}`)) : diLembar(LEMBAR.unit, `${kolom}${di}`);
    const daya = norma
      ? rumus(`D${r}*${selDasar('wke')}`, j.pemangku * form.dasar.wke)
      : rumus(dari('E', 'E'), j.kebutuhan);
    const ej = norma ? `IF(D${r}>0,ROUND(C${r}/E${r},9),"–")` : `IF(D${r}>0,ROUND(E${r}/D${r},9),"–")`;
    return [
      sel(rumus(dari('D', 'C'), j.menit), tebal ? G.jumlah : G.angka),
      sel(rumus(dari('G', 'D'), j.pemangku), tebal ? G.jumlahBilangan : G.bilangan),
      sel(daya, norma ? (tebal ? G.jumlah : G.angka) : tebal ? G.jumlahOrang : G.orang),
      sel(rumus(ej, ejSel(j)), tebal ? G.jumlahDesimal : G.rasio),
      sel(rumus(rumusKelas(`F${r}`), kelasSel(j)), tebal ? G.jumlahBilangan : G.tengah),
      sel(
        rumus(
          `IF(G${r}="A","sangat baik",IF(G${r}="B","baik",IF(G${r}="C","cukup",IF(G${r}="D","sedang",IF(G${r}="E","kurang","–")))))`,
          j.kelas === null ? '–' : SEBUTAN_PEJ[j.kelas],
        ),
        tebal ? G.jumlahBilangan : G.tengah,
      ),
    ];
  };
  const barisUnit: number[] = [];
  for (const unit of form.unit) {
    for (const [i, b] of unit.baris.entries())
      if (b.jenis === 'jabatan')
        baris.push({
          sel: [sel(i + 1, G.tengah), sel(b.jabatan, G.teks), ...nilai(b, letak.jabatan(b), [], false)],
          tinggi: tinggiTeks(b.jabatan, LEBAR_EJ[1]),
          ikutIsi: true,
        });
    barisUnit.push(baris.length + 1);
    baris.push({
      sel: [
        sel(null, G.jumlahTeks),
        sel(`EU ${unit.nama}`, G.jumlahTeks),
        ...nilai(unit.jumlah, letak.jumlah(unit), [], true),
      ],
      tinggi: 18,
    });
  }
  baris.push({
    sel: [
      sel(null, G.jumlahTeks),
      sel(`EU ${form.kantor}`, G.jumlahTeks),
      ...nilai(form.jumlah, null, barisUnit, true),
    ],
    tinggi: 20,
  });
  return { nama: LEMBAR.ej, kolom: LEBAR_EJ, baris, ...cetakLembar(form, 8, baris.length) };
}
