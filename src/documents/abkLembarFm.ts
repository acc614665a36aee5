import { jabatanStruktural } from '../domain/abkJabatan';
import { GAYA_ABK as G } from './abkGaya';
import { cetakLembar, diLembar, kepalaLembar, LEMBAR, rumus, sel, selWke, tinggiTeks } from './abkLembar';
import type { BarisXlsx, LembarXlsx, Sel } from './lembarXlsx';
import type { FormAbk, JabatanForm, UnitForm } from './susunAbk';
import { catatanUraian, judulVolume, kelasTeks, satuanTeks } from '../domain/abkTeks';

const LEBAR = [5, 62, 18, 12, 13, 15, 12, 13] as const;

/** Where the sums of a jabatan stand, for the sheets that gather them. */
export interface LetakFm {
  readonly lembar: string;
  /** Row of the sums. */
  readonly baris: number;
}

/** Row of each jabatan in "Rekap unit", known before the forms are written. */
export type BarisRekap = (baris: JabatanForm) => number;

/** One sheet of forms: every jabatan of a unit with its uraian tugas, sums, pemangku, selisih, EJ and PEJ. */
export function lembarFm(
  form: FormAbk,
  unit: UnitForm,
  nama: string,
  rekap: BarisRekap,
): { readonly lembar: LembarXlsx; readonly letak: ReadonlyMap<JabatanForm, LetakFm> } {
  const baris: BarisXlsx[] = kepalaLembar(form, `FORMULIR ABK ${unit.nama.toUpperCase()}`, [
    'No.',
    'Uraian tugas',
    'Satuan hasil',
    judulVolume(form.dasar),
    'Norma waktu (menit)',
    form.dasar.cara === 'norma' ? 'Beban kerja (menit)' : 'Beban kerja per periode (menit)',
    form.dasar.cara === 'norma' ? 'WKE (menit)' : 'WKE per periode (menit)',
    'Kebutuhan pegawai (orang)',
  ]);
  const gabung: string[] = [];
  const letak = new Map<JabatanForm, LetakFm>();
  for (const [i, jabatan] of unit.baris.entries()) {
    gabung.push(`A${baris.length + 1}:H${baris.length + 1}`);
    baris.push(judulJabatan(jabatan, i + 1));
    const awal = baris.length + 1;
    for (const [n, u] of jabatan.uraian.entries()) baris.push(barisUraian(form, u, n + 1, baris.length + 1));
    const akhir = baris.length;
    letak.set(jabatan, { lembar: nama, baris: akhir + 1 });
    baris.push(barisJumlah(jabatan, awal, akhir));
    for (const [label, kolom, isi, gaya] of kaki(jabatan)) {
      const r = baris.length + 1;
      gabung.push(`A${r}:G${r}`);
      const kosong = Array.from({ length: 6 }, () => sel(null, G.jumlahTeks));
      baris.push({
        sel: [
          sel(label, G.jumlahTeks),
          ...kosong,
          sel(rumus(diLembar(LEMBAR.unit, `${kolom}${rekap(jabatan)}`), isi), gaya),
        ],
      });
    }
  }
  return {
    letak,
    lembar: { nama, kolom: LEBAR, baris, gabung, ...cetakLembar(form, LEBAR.length, baris.length) },
  };
}

function judulJabatan(jabatan: JabatanForm, nomor: number): BarisXlsx {
  const kelas = jabatan.jenis === 'jabatan' ? ` (kelas jabatan ${kelasTeks(jabatan)})` : '';
  return {
    sel: [sel(`${nomor}. ${jabatan.jabatan}${kelas}`, G.unit), ...LEBAR.slice(1).map(() => sel(null, G.unit))],
    tinggi: 20,
  };
}

function barisUraian(form: FormAbk, u: JabatanForm['uraian'][number], nomor: number, r: number): BarisXlsx {
  const norma = form.dasar.cara === 'norma';
  const catatan = catatanUraian(u);
  const teks = catatan === '' ? u.nama : `${u.nama} (${catatan})`;
  const utuh = Number.isInteger(u.volume);
  // Minutes are whole by the year; a period's part of them need not be.
  const beban = norma ? `ROUND(D${r}*E${r},0)` : `D${r}*E${r}`;
  const isi: Sel[] = [
    sel(nomor, G.tengah),
    sel(teks, G.teks),
    sel(satuanTeks(u, form.dasar), G.teks),
    sel(u.volume, utuh ? G.isian : G.isianDesimal),
    sel(u.norma, G.isian),
    sel(rumus(beban, u.beban), Number.isInteger(u.beban) ? G.angka : G.desimal),
    sel(rumus(selWke(u.periode, form.dasar), u.wke), G.angka),
    sel(rumus(`F${r}/G${r}`, u.kebutuhan), G.orang),
  ];
  return { sel: isi, tinggi: tinggiTeks(teks, LEBAR[1]), ikutIsi: true };
}

function barisJumlah(jabatan: JabatanForm, awal: number, akhir: number): BarisXlsx {
  const jumlah = (kolom: string): string => (akhir < awal ? '0' : `SUM(${kolom}${awal}:${kolom}${akhir})`);
  const beban = jabatan.uraian.reduce((n, u) => n + u.beban, 0);
  return {
    sel: [
      sel(null, G.jumlahTeks),
      sel(jabatan.uraian.length === 0 ? 'Belum ada uraian tugas bernorma' : 'Jumlah', G.jumlahTeks),
      sel(null, G.jumlahTeks),
      sel(null, G.jumlah),
      sel(null, G.jumlah),
      sel(rumus(jumlah('F'), beban), G.jumlah),
      sel(null, G.jumlah),
      sel(rumus(`ROUND(${jumlah('H')},9)`, jabatan.kebutuhan), G.jumlahOrang),
    ],
  };
}

const kaki = (b: JabatanForm): (readonly [string, string, number | string, Sel['gaya']])[] => [
  [
    `Kebutuhan pegawai, ${jabatanStruktural(b.jenisJabatan) ? 'jabatan struktural' : 'dibulatkan'}`,
    'F',
    b.bulat,
    G.jumlahBilangan,
  ],
  ['Pemangku (bezetting)', 'G', b.pemangku, G.jumlahBilangan],
  ['Selisih (pemangku − kebutuhan)', 'I', b.selisih, G.jumlahSelisih],
  ['Efektivitas jabatan (EJ)', 'J', b.ej ?? '–', G.jumlahDesimal],
  ['Prestasi efektivitas jabatan (PEJ)', 'K', b.kelas ?? '–', G.jumlahBilangan],
];
