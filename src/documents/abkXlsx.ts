import { asumsiAbk } from '../domain/abkSimpulan';
import { tanggalPanjang } from '../domain/tampil';
import { MENIT_PERIODE } from '../domain/waktuAbk';
import { GAYA_ABK as G } from './abkGaya';
import { cetakLembar, DASAR, KEPALA, LEMBAR, sel } from './abkLembar';
import { lembarEj } from './abkLembarEj';
import { lembarFm, type LetakFm } from './abkLembarFm';
import { lembarRekapKantor, lembarRekapUnit, LetakRekap } from './abkLembarRekap';
import { bukuXlsx } from './bukuXlsx';
import type { BarisXlsx, LembarXlsx } from './lembarXlsx';
import { namaLembar } from './namaLembar';
import type { FormAbk, JabatanForm } from './susunAbk';

const LEBAR_DASAR = [5, 46, 16, 90] as const;
/** The numbers everything is divided by and rounded with, each with its source; yellow ones may be tried out. */
function lembarDasar(form: FormAbk): LembarXlsx {
  const { dasar } = form;
  const [wke, , pembulatan, kelas] = asumsiAbk(dasar);
  const periode = 'Waktu efektif menurut cara per periode; hanya dipakai bila cara itu dipilih';
  const angka: readonly (readonly [keyof typeof DASAR, string, number, string])[] = [
    ['wke', wke?.apa ?? '', dasar.wke, wke?.sumber ?? ''],
    ['pembulatan', 'Pembulatan: pecahan mulai', dasar.pembulatan / 100, pembulatan?.sumber ?? ''],
    ['b', 'Kelas B mulai (A di atas 1,00)', dasar.batas.b / 100, kelas?.sumber ?? ''],
    ['c', 'Kelas C mulai', dasar.batas.c / 100, kelas?.sumber ?? ''],
    ['d', 'Kelas D mulai (E di bawahnya)', dasar.batas.d / 100, kelas?.sumber ?? ''],
    ['minggu', 'Waktu kerja efektif seminggu (menit)', MENIT_PERIODE.minggu, periode],
    ['bulan', 'Waktu kerja efektif sebulan (menit)', MENIT_PERIODE.bulan, periode],
    ['triwulan', 'Waktu kerja efektif setriwulan (menit)', MENIT_PERIODE.triwulan, periode],
  ];
  const baris: BarisXlsx[] = [
    { sel: [sel(`DASAR PERHITUNGAN ABK TAHUN ${form.tahun}`, G.judul)], tinggi: 24 },
    { sel: [sel(form.kantor, G.kantor)], tinggi: 16 },
    { sel: ['No.', 'Angka', 'Nilai', 'Sumber'].map((k) => sel(k, G.kepala)), tinggi: 24 },
  ];
  for (const [nama, teks, nilai, sumber] of angka)
    baris[DASAR[nama] - 1] = {
      sel: [
        sel(DASAR[nama] - KEPALA + 1, G.tengah),
        sel(teks, G.teks),
        sel(nilai, nilai < 10 ? G.isianDesimal : G.isian),
        sel(sumber, G.teks),
      ],
      tinggi: 30,
    };
  const catatan = [
    'Kebutuhan = beban kerja ÷ WKE; beban kerja = volume × norma waktu; selisih = pemangku − kebutuhan (minus berarti kurang).',
    'EJ = beban kerja ÷ (pemangku × WKE); EU sama, untuk seluruh pekerjaan unit termasuk yang belum dibagi.',
    `Cara yang dipakai: ${dasar.cara === 'norma' ? 'beban setahun dibagi WKE setahun' : 'tiap tugas dibagi waktu efektif periodenya sendiri'}. Sel kuning boleh diubah; semua lembar ikut menghitung.`,
    `Pemangku per ${tanggalPanjang(dasar.per)}.`,
    `${form.jumlah.tanpaNorma} tugas belum bernorma waktu dan tidak ikut dihitung.`,
  ];
  for (const isi of catatan) baris.push({ sel: [null, sel(isi, G.catatan)], tinggi: 16 });
  const awal = baris.length - catatan.length;
  return {
    nama: LEMBAR.dasar,
    kolom: LEBAR_DASAR,
    baris,
    gabung: catatan.map((_, i) => `B${awal + i + 1}:D${awal + i + 1}`),
    ...cetakLembar(form, LEBAR_DASAR.length, baris.length),
    beku: { baris: 3, kolom: 2 },
  };
}

/** The ABK forms as one workbook of live formulas: rekap kantor, rekap unit, EJ and EU, the basis, and a sheet of FM per unit. */
export function abkXlsx(form: FormAbk, progres?: (bagian: number) => void): Uint8Array {
  const letak = new LetakRekap(form);
  const nama = new Set<string>(Object.values(LEMBAR).map((n) => n.toLowerCase()));
  const fm = new Map<JabatanForm, LetakFm>();
  const formulir: LembarXlsx[] = [];
  for (const [i, unit] of form.unit.entries()) {
    const satu = lembarFm(form, unit, namaLembar(`FM ${unit.nama.replace(/^Bagian /, '')}`, nama), (b) =>
      letak.jabatan(b),
    );
    for (const [jabatan, di] of satu.letak) fm.set(jabatan, di);
    formulir.push(satu.lembar);
    progres?.((0.5 * (i + 1)) / form.unit.length);
  }
  return bukuXlsx({
    judul: `Analisis Beban Kerja ${form.kantor} ${form.tahun}`,
    pembuat: form.kantor,
    sifat: { jenis: 'abk', tahun: String(form.tahun) },
    lembar: [
      lembarRekapKantor(form, letak),
      lembarRekapUnit(form, letak, fm),
      lembarEj(form, letak),
      lembarDasar(form),
      ...formulir,
    ],
  });
}
