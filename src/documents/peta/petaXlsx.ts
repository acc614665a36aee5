import { bukuXlsx } from '../bukuXlsx';
import type { GayaSel } from '../gayaXlsx';
import { namaKolom, type BarisXlsx, type LembarXlsx, type Sel } from '../lembarXlsx';
import { arahSelisih, rasioIsi, selisihRasio, untukSiapa, type IsiPeta } from './isiPeta';
import { kelasSel, legendaKelas, sumberKelas, WARNA_KELAS } from './kelasWarna';
import { judulPeta } from './petaPdf';

const JUDUL: GayaSel = { tebal: true, ukuran: 14 };
const KEPALA: GayaSel = { tebal: true, bingkai: true, latar: 'E9EDEF', rata: 'center', tegak: 'center', bungkus: true };
const KEPALA_SEMPIT: GayaSel = { ...KEPALA, ukuran: 8 };
const TEKS: GayaSel = { bingkai: true, tegak: 'center' };
const NOMOR: GayaSel = { ...TEKS, rata: 'center' };
const TEBAL: GayaSel = { ...TEKS, tebal: true, latar: 'E9EDEF' };
const JAM: GayaSel = { ...TEKS, rata: 'right', format: '#,##0.0' };
const BEDA: GayaSel = { ...TEKS, rata: 'right', format: '+0%;-0%;0%' };
/** Rows above the table: title, office, choice, columns. */
const ATAS = 4;
const LEBAR_SEL = { bulan: 7, minggu: 6 } as const;

/** One look per class and weight, so that a large sheet keeps a handful of styles. */
const gayaSel = new Map<string, GayaSel>();
function gayaNilai(nilai: number | null, isi: IsiPeta, format: string): GayaSel {
  const kelas = kelasSel(nilai, isi.kelasEj);
  const kunci = `${kelas}${format}`;
  let gaya = gayaSel.get(kunci);
  if (!gaya) {
    const latar = WARNA_KELAS[kelas].slice(1).toUpperCase();
    gaya = { bingkai: true, tegak: 'center', rata: 'center', latar, tebal: kelas === 'A', format };
    gayaSel.set(kunci, gaya);
  }
  return gaya;
}

/** The map as a workbook: a coloured sheet per period, the difference to a compared plan, and the legend. */
export function petaXlsx(lembar: readonly IsiPeta[], progres: (bagian: number) => void = () => undefined): Uint8Array {
  const [utama] = lembar;
  if (!utama) throw new RangeError('a map needs at least one sheet');
  const isi = lembar.flatMap((satu, i) => {
    progres((0.6 * i) / lembar.length);
    return [lembarPeta(satu), ...(satu.banding ? [lembarSelisih(satu)] : [])];
  });
  const buku = {
    judul: `${judulPeta(utama)} ${utama.kantor}`,
    pembuat: utama.kantor,
    sifat: { Dicetak: utama.dicetak, Lingkup: utama.lingkup },
    lembar: [...isi, lembarKeterangan(utama)],
  };
  progres(0.6);
  const hasil = bukuXlsx(buku);
  progres(1);
  return hasil;
}

const sebutan = { bulan: 'bulan', minggu: 'minggu' } as const;

function kepala(isi: IsiPeta, judul: string): BarisXlsx[] {
  const pilihan = [isi.lingkup, ...isi.pilihan, isi.rataRata, `per ${isi.dicetak}`].join(' · ');
  return [
    { sel: [{ isi: `${judul}: ${isi.kantor}`, gaya: JUDUL }], tinggi: 21 },
    { sel: [{ isi: pilihan, gaya: {} }] },
    {
      sel: [
        {
          isi: `Sel: persen beban terhadap kapasitas. ${untukSiapa(isi)}`,
          gaya: { miring: true },
        },
      ],
    },
  ];
}

const tetap = (isi: IsiPeta): readonly string[] => ['No.', ...(isi.tanpaNama ? [] : ['Nama']), 'Jabatan', 'Bagian'];
const judulKolom = ({ judul, mulai, hariKerja, bulan }: IsiPeta['kolom'][number]): string =>
  bulan === '' ? `${judul}\n${hariKerja} hari` : `${judul}\n${mulai}\n${hariKerja}h`;

function kepalaKolom(isi: IsiPeta, judul: readonly string[]): BarisXlsx {
  const awal = judul.length - isi.kolom.length;
  const sempit = isi.per === 'minggu';
  const gaya = (i: number): GayaSel => (sempit && i >= awal ? KEPALA_SEMPIT : KEPALA);
  return { sel: judul.map((teks, i) => ({ isi: teks, gaya: gaya(i) })), tinggi: sempit ? 38 : 30 };
}

function identitas(isi: IsiPeta, at: number, nomor: number): (Sel | null)[] {
  const baris = isi.baris[at];
  if (!baris) return [];
  if (baris.jenis === 'kelompok') {
    const teks = baris.rincian ? `${baris.nama} (${baris.rincian})` : baris.nama;
    return [
      { isi: teks, gaya: TEBAL },
      ...tetap(isi)
        .slice(1)
        .map(() => ({ isi: null, gaya: TEBAL })),
    ];
  }
  const nama = baris.dihitung ? baris.nama : `${baris.nama} (tidak dihitung)`;
  return [
    { isi: nomor, gaya: NOMOR },
    ...(isi.tanpaNama ? [] : [{ isi: nama, gaya: TEKS }]),
    { isi: baris.jabatan, gaya: TEKS },
    { isi: baris.bagian, gaya: TEKS },
  ];
}

const bulat = (nilai: number): number => Math.round(nilai * 10_000) / 10_000;

function lembarPeta(isi: IsiPeta): LembarXlsx {
  const awal = tetap(isi).length;
  const lebar = isi.kolom.length + 1;
  const [beban, kapasitas] = [namaKolom(awal), namaKolom(awal + 1)];
  /** Hours, the ratio as a formula anyone can follow, and the periods as figures. */
  const angka = (sumber: Pick<IsiPeta, 'beban' | 'kapasitas'>, at: number, baris: number): Sel[] => {
    const tahun = rasioIsi(sumber, at);
    const rumus = {
      rumus: `IF(${kapasitas}${baris}>0,${beban}${baris}/${kapasitas}${baris},"")`,
      nilai: tahun === null ? '' : bulat(tahun),
    };
    return [
      { isi: bulat((sumber.beban[at] ?? 0) / 60), gaya: JAM },
      { isi: bulat((sumber.kapasitas[at] ?? 0) / 60), gaya: JAM },
      { isi: rumus, gaya: gayaNilai(tahun, isi, '0.00') },
      ...isi.kolom.map((_, i): Sel => {
        const nilai = rasioIsi(sumber, at + 1 + i);
        return { isi: nilai === null ? '–' : bulat(nilai), gaya: gayaNilai(nilai, isi, '0%') };
      }),
    ];
  };
  const judul = [...tetap(isi), 'Beban\n(jam)', 'Kapasitas\n(jam)', 'Rasio\nsetahun', ...isi.kolom.map(judulKolom)];
  let nomor = 0;
  const berkelompok = isi.baris.some(({ jenis }) => jenis === 'kelompok');
  const baris = isi.baris.map((satu, at): BarisXlsx => {
    nomor = satu.jenis === 'kelompok' ? 0 : nomor + 1;
    const sel = [...identitas(isi, at, nomor), ...angka(isi, at * lebar, ATAS + at + 1)];
    return { sel, ...(berkelompok && satu.jenis === 'orang' ? { bawahan: true } : {}) };
  });
  const akhir = ATAS + isi.baris.length + 1;
  const total = [
    { isi: `Seluruhnya (${isi.jumlah.rincian})`, gaya: TEBAL },
    ...tetap(isi)
      .slice(1)
      .map(() => ({ isi: null, gaya: TEBAL })),
    ...angka(isi.jumlah, 0, akhir),
  ];
  const ujung = namaKolom(judul.length - 1);
  return {
    nama: `Per ${sebutan[isi.per]}`,
    kolom: [6, ...(isi.tanpaNama ? [] : [30]), 34, 24, 9, 10, 8, ...isi.kolom.map(() => LEBAR_SEL[isi.per])],
    baris: [...kepala(isi, judulPeta(isi)), kepalaKolom(isi, judul), ...baris, { sel: total }],
    beku: { baris: ATAS, kolom: 2 },
    bebas: { saringan: `A${ATAS}:${ujung}${Math.max(ATAS + 1, akhir - 1)}` },
    cetak: { kertas: isi.per === 'minggu' ? 'A3' : 'A4', judulBaris: [1, ATAS], kaki: isi.kantor },
  };
}

/** Ratio of the newer plan less that of the older one. */
function lembarSelisih(isi: IsiPeta): LembarXlsx {
  const { banding } = isi;
  const lebar = isi.kolom.length + 1;
  const beda = (
    kini: Pick<IsiPeta, 'beban' | 'kapasitas'>,
    lain: Pick<IsiPeta, 'beban' | 'kapasitas'>,
    at: number,
  ): Sel[] =>
    Array.from({ length: lebar }, (_, i): Sel => {
      const selisih = selisihRasio(rasioIsi(kini, at + i), rasioIsi(lain, at + i), banding?.lainDahulu ?? true);
      return { isi: selisih === null ? null : bulat(selisih), gaya: BEDA };
    });
  const judul = [...tetap(isi), 'Setahun', ...isi.kolom.map(judulKolom)];
  let nomor = 0;
  const kosong = { beban: new Float64Array(0), kapasitas: new Float64Array(0) };
  const baris = isi.baris.map((satu, at): BarisXlsx => {
    nomor = satu.jenis === 'kelompok' ? 0 : nomor + 1;
    return { sel: [...identitas(isi, at, nomor), ...beda(isi, banding ?? kosong, at * lebar)] };
  });
  const total = [
    { isi: 'Seluruhnya', gaya: TEBAL },
    ...tetap(isi)
      .slice(1)
      .map(() => ({ isi: null, gaya: TEBAL })),
    ...beda(isi.jumlah, banding?.jumlah ?? kosong, 0),
  ];
  return {
    nama: `Selisih per ${sebutan[isi.per]}`,
    kolom: [6, ...(isi.tanpaNama ? [] : [30]), 34, 24, 8, ...isi.kolom.map(() => LEBAR_SEL[isi.per] + 1)],
    baris: [
      ...kepala(isi, banding ? `Selisih (${arahSelisih(banding)})` : 'Selisih'),
      kepalaKolom(isi, judul),
      ...baris,
      { sel: total },
    ],
    beku: { baris: ATAS, kolom: 2 },
    bebas: { saringan: `A${ATAS}:${namaKolom(judul.length - 1)}${Math.max(ATAS + 1, ATAS + isi.baris.length)}` },
    cetak: { kertas: isi.per === 'minggu' ? 'A3' : 'A4', judulBaris: [1, ATAS], kaki: isi.kantor },
  };
}

function lembarKeterangan(isi: IsiPeta): LembarXlsx {
  const { b, c, d } = isi.kelasEj;
  // A ratio in the middle of each class, whatever limits the office has set.
  const contoh = { A: 1.1, B: (b + 100) / 200, C: (b + c) / 200, D: (c + d) / 200, E: d / 200 } as const;
  const baris = (teks: string, gaya: GayaSel = {}): BarisXlsx => ({ sel: [{ isi: teks, gaya }] });
  return {
    nama: 'Keterangan',
    kolom: [26, 34, 60],
    baris: [
      baris('Keterangan', JUDUL),
      baris(`Rasio beban = jam tugas dibagi jam kerja efektif. ${isi.rataRata}.`),
      baris(
        'Kelompok dan jumlah menjumlahkan jam, bukan merata-ratakan rasio; pegawai yang tidak dihitung tidak ikut.',
      ),
      baris(''),
      { sel: ['Contoh', 'Batas rasio', 'Sebutan'].map((teks) => ({ isi: teks, gaya: KEPALA })) },
      ...legendaKelas(isi.kelasEj).map(({ kelas, batas, arti }): BarisXlsx => ({
        sel: [
          { isi: contoh[kelas], gaya: gayaNilai(contoh[kelas], isi, '0%') },
          { isi: batas, gaya: TEKS },
          { isi: arti, gaya: TEKS },
        ],
      })),
      {
        sel: [
          { isi: '–', gaya: gayaNilai(null, isi, '0%') },
          { isi: 'tanpa kapasitas', gaya: TEKS },
          { isi: 'cuti, libur, belum masuk, atau sudah keluar', gaya: TEKS },
        ],
      },
      baris(''),
      baris(sumberKelas(isi.kelasEj), { miring: true }),
      ...(isi.banding ? [baris(`Pembanding: ${isi.banding.nama}. Selisih = ${arahSelisih(isi.banding)}.`)] : []),
      baris(`Disusun ${isi.dicetak} dengan BagiHabis.`),
    ],
    bebas: { saringan: null },
  };
}
