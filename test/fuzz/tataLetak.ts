import { paguSub, totalReka, type Reka, type SubReka } from './rekaDpa';

export type Sel = string | number | null;
/** A table as it would stand in a sheet. `judul` = index of the header row; amounts stand in the columns `uang`. */
export interface Tabel {
  readonly tataLetak: string;
  readonly judul: number;
  readonly uang: readonly number[];
  readonly kode: number;
  readonly baris: readonly (readonly Sel[])[];
  /** The table prints its own total, so that a wrong amount cannot go unnoticed. */
  readonly bertotal: boolean;
}

const induk = (kode: string, bagian: number): string => kode.split('.').slice(0, bagian).join('.');

function rata(reka: Reka, kepala: readonly string[], satu: (sub: SubReka) => readonly (readonly Sel[])[]): Sel[][] {
  return [[...kepala], ...reka.sub.flatMap(satu).map((b) => [...b])];
}

const A = (reka: Reka): Tabel => ({
  tataLetak: 'A',
  judul: 0,
  kode: 6,
  uang: [10],
  bertotal: true,
  baris: [
    ...rata(
      reka,
      'KODE BIDANG URUSAN,NAMA BIDANG URUSAN,KODE PROGRAM,NAMA PROGRAM,KODE KEGIATAN,NAMA KEGIATAN,KODE SUB KEGIATAN,NAMA SUB KEGIATAN,KODE AKUN,NAMA AKUN,NILAI'.split(
        ',',
      ),
      (s) =>
        s.rekening.map((r) => [
          induk(s.kode, 2),
          'SEKRETARIAT DAERAH',
          induk(s.kode, 3),
          s.namaProgram,
          induk(s.kode, 5),
          s.namaKegiatan,
          s.kode,
          s.nama,
          r.kode,
          r.nama,
          r.pagu,
        ]),
    ),
    ['GRAND TOTAL', null, null, null, null, null, null, null, null, null, totalReka(reka)],
  ],
});

const B = (reka: Reka): Tabel => ({
  tataLetak: 'B',
  judul: 0,
  kode: 2,
  uang: [8],
  bertotal: false,
  baris: rata(
    reka,
    'KODE SUB UNIT,NAMA SUB UNIT,KODE SUB KEGIATAN,NAMA SUB KEGIATAN,KODE SUMBER DANA,NAMA SUMBER DANA,KODE REKENING,NAMA REKENING,PAGU'.split(
      ',',
    ),
    (s) =>
      s.rekening.map((r) => [
        s.kodeSubUnit,
        s.namaSubUnit,
        s.kode,
        s.nama,
        '1.1',
        r.sumberDana,
        r.kode,
        r.nama,
        r.pagu,
      ]),
  ),
});

const C = (reka: Reka): Tabel => ({
  tataLetak: 'C',
  judul: 0,
  kode: 5,
  uang: [11],
  bertotal: false,
  baris: rata(
    reka,
    'Nama SKPD,Nama Sub Unit,Kode Bidang Urusan,Kode Kegiatan,Nama Kegiatan,Kode Sub Kegiatan,Nama Sub Kegiatan,Nama Sumber Dana,Kode Rekening,Nama Rekening,Nama Paket Kelompok,Pagu'.split(
      ',',
    ),
    (s) =>
      s.rekening.map((r) => [
        'Sekretariat Daerah',
        s.namaSubUnit,
        induk(s.kode, 2),
        induk(s.kode, 5),
        s.namaKegiatan,
        s.kode,
        s.nama,
        r.sumberDana,
        r.kode,
        r.nama,
        '[#] Belanja',
        r.pagu,
      ]),
  ),
});

const F = (reka: Reka): Tabel => ({
  tataLetak: 'F',
  judul: 0,
  kode: 0,
  uang: [13],
  bertotal: true,
  baris: [
    ...rata(
      reka,
      'KODE SUB KEGIATAN,PROGRAM DAN KEGIATAN,TOLAK UKUR CAPAIAN KEG.,TARGET KINERJA CAPAIAN KEG.,TOLAK UKUR KELUARAN,TARGET KINERJA KELUARAN,TOLAK UKUR HASIL,TARGET KINERJA HASIL,SUMBER DANA,LOKASI,KELUARAN SUB KEG.,AWAL PELAKSANAAN,AKHIR PELAKSANAAN,JUMLAH PAGU,KETERANGAN'.split(
        ',',
      ),
      (s) => [
        [
          s.kode,
          s.nama,
          null,
          null,
          `Jumlah ${s.satuan}`,
          `${s.target} ${s.satuan}`,
          null,
          null,
          s.rekening[0]?.sumberDana ?? '',
          'Kab. Contoh',
          `Jumlah ${s.satuan}`,
          'Januari',
          'Desember',
          paguSub(s),
          null,
        ],
      ],
    ),
    ['TOTAL', null, null, null, null, null, null, null, null, null, null, null, null, totalReka(reka), null],
  ],
});

/** A hand-made list: program and kegiatan as rows above their sub kegiatan, with subtotals. */
const POLOS = (reka: Reka): Tabel => {
  const baris: Sel[][] = [['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Target', 'Satuan', 'Pagu (Rp)']];
  const kelompok = (panjang: number, dalam: readonly SubReka[]): Map<string, SubReka[]> => {
    const peta = new Map<string, SubReka[]>();
    for (const s of dalam) peta.set(induk(s.kode, panjang), [...(peta.get(induk(s.kode, panjang)) ?? []), s]);
    return peta;
  };
  const jumlah = (dalam: readonly SubReka[]): number => dalam.reduce((n, s) => n + paguSub(s), 0);
  for (const [kodeProgram, program] of kelompok(3, reka.sub)) {
    baris.push([kodeProgram, program[0]?.namaProgram ?? '', null, null, jumlah(program)]);
    for (const [kodeKegiatan, kegiatan] of kelompok(5, program)) {
      baris.push([kodeKegiatan, kegiatan[0]?.namaKegiatan ?? '', null, null, jumlah(kegiatan)]);
      for (const s of kegiatan) baris.push([s.kode, s.nama, s.target, s.satuan, paguSub(s)]);
    }
  }
  baris.push(['JUMLAH', null, null, null, totalReka(reka)]);
  return { tataLetak: 'polos', judul: 0, kode: 0, uang: [4], bertotal: true, baris };
};

export const TATA_LETAK = [A, B, C, F, POLOS] as const;
