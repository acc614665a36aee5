import {
  LEMBAR_DAFTAR,
  LEMBAR_DASAR,
  LEMBAR_PETUNJUK,
  POTONGAN_DASAR,
  TANDA_FORMULIR,
  SEBUTAN_JENIS,
  SEBUTAN_SIFAT,
  kunciTugas,
} from '../domain/formulirTugas';
import { SATUAN_NORMA, ULANGAN } from '../domain/tugas';
import { BULAN_SINGKAT } from '../domain/tampil';
import { teksWaktu, WAKTU_SETAHUN } from '../domain/waktuTugas';
import { bukuXlsx } from './bukuXlsx';
import { GAYA } from './formulirGaya';
import { lembarIsian } from './formulirLembar';
import { PETUNJUK } from './formulirPetunjuk';
import type { BarisXlsx, LembarXlsx } from './lembarXlsx';
import { namaKolom } from './lembarXlsx';
import type { FormulirTugas } from './susunFormulir';

/** Columns of the sheet of lists, by what they offer. */
export type NamaDaftar = 'satuan' | 'satuanNorma' | 'waktu' | 'sifat' | 'jenis' | 'pegawai';
const WAKTU_LAZIM = [
  WAKTU_SETAHUN,
  ...ULANGAN.map((tiap) => teksWaktu({ jenis: 'berulang', tiap, mulai: null, akhir: null })),
  'Jan-Mar',
  'Apr-Jun',
  'Jul-Sep',
  'Okt-Des',
  'Jan-Jun',
  'Jul-Des',
  'Mar; Jun; Sep; Des',
  ...BULAN_SINGKAT,
];

/** The form of one bagian as XLSX. The same data gives the same bytes. */
export function formulirXlsx(formulir: FormulirTugas): Uint8Array {
  const { identitas } = formulir;
  const daftar = isiDaftar(formulir);
  const rujukan = (nama: NamaDaftar): string => {
    const k = namaKolom(Object.keys(daftar).indexOf(nama));
    return `${LEMBAR_DAFTAR}!$${k}$2:$${k}$${Math.max(2, daftar[nama].length + 1)}`;
  };
  return bukuXlsx({
    judul: judulFormulir(formulir),
    pembuat: identitas.opd,
    sifat: { BagiHabisFormulir: identitas.formulirId },
    lembar: [
      lembarIsian(formulir, judulFormulir(formulir), rujukan),
      lembarPetunjuk(formulir),
      lembarDaftar(formulir, daftar),
      lembarDasar(formulir),
    ],
  });
}

export const judulFormulir = ({ identitas }: Pick<FormulirTugas, 'identitas'>): string =>
  `Formulir isian tugas – ${identitas.bagian} ${identitas.tahun}`;

const isiDaftar = ({ satuan, orang }: FormulirTugas): Readonly<Record<NamaDaftar, readonly string[]>> => ({
  satuan,
  satuanNorma: SATUAN_NORMA,
  waktu: WAKTU_LAZIM,
  sifat: Object.values(SEBUTAN_SIFAT),
  jenis: Object.values(SEBUTAN_JENIS),
  pegawai: orang.map((o) => o.label),
});
const JUDUL_DAFTAR: Readonly<Record<NamaDaftar, string>> = {
  satuan: 'Satuan',
  satuanNorma: 'Satuan waktu',
  waktu: 'Bulan',
  sifat: 'Sifat',
  jenis: 'Jenis',
  pegawai: 'Pegawai',
};

function lembarDaftar({ orang }: FormulirTugas, daftar: Readonly<Record<NamaDaftar, readonly string[]>>): LembarXlsx {
  const kolom = Object.values(daftar);
  const terpanjang = Math.max(...kolom.map((k) => k.length));
  const judul = [...Object.values(JUDUL_DAFTAR), 'Nama lengkap', 'Jabatan'];
  return {
    nama: LEMBAR_DAFTAR,
    kolom: [22, 14, 20, 12, 12, 26, 34, 40],
    baris: [
      { sel: judul.map((isi) => ({ isi, gaya: GAYA.daftarKepala })) },
      ...Array.from({ length: terpanjang }, (_, i): BarisXlsx => {
        const isi = [...kolom.map((k) => k[i]), orang[i]?.nama, orang[i]?.jabatan];
        return { sel: isi.map((teks) => (teks === undefined ? null : { isi: teks, gaya: GAYA.daftar })) };
      }),
    ],
  };
}

function lembarPetunjuk({ identitas, menitHari }: FormulirTugas): LembarXlsx {
  const baris = [
    { sel: [{ isi: `Petunjuk pengisian – ${identitas.bagian}`, gaya: GAYA.petunjukJudul }] },
    ...PETUNJUK(menitHari).map((isi, i) => ({
      sel: [{ isi: `${i + 1}. ${isi}`, gaya: GAYA.petunjuk }],
      tinggi: 8 + 15 * Math.ceil(isi.length / 95),
    })),
    { sel: [{ isi: `Kode formulir: ${identitas.formulirId}`, gaya: GAYA.ajakan }] },
  ];
  return { nama: LEMBAR_PETUNJUK, kolom: [110], baris };
}

/** Identity and the values of the day of issue, so that what the head changed can be told from what the office changed. */
function lembarDasar({ identitas, blok }: FormulirTugas): LembarXlsx {
  const baris = (kunci: string, data: object): BarisXlsx => {
    const json = JSON.stringify(data);
    const potongan = Array.from({ length: Math.ceil(json.length / POTONGAN_DASAR) }, (_, i) =>
      json.slice(i * POTONGAN_DASAR, (i + 1) * POTONGAN_DASAR),
    );
    return { sel: [kunci, ...potongan].map((isi) => ({ isi, gaya: GAYA.kunci })) };
  };
  return {
    nama: LEMBAR_DASAR,
    kolom: [30, 60],
    tersembunyi: true,
    baris: [
      baris(TANDA_FORMULIR, identitas),
      ...blok.flatMap((b) => b.baris.map(({ tugasId, isian }) => baris(kunciTugas(tugasId), isian))),
    ],
  };
}
