import {
  kunciBlok,
  kunciKosong,
  kunciOrang,
  kunciTugas,
  LEMBAR_ISIAN,
  SEBUTAN_JENIS,
  SEBUTAN_SIFAT,
  type KolomFormulir,
} from '../domain/formulirTugas';
import { tanggalPanjang } from '../domain/tampil';
import { teksWaktu } from '../domain/waktuTugas';
import { GAYA } from './formulirGaya';
import { BARIS, TataKolom } from './formulirKolom';
import { hitungBaris, RumusFormulir } from './formulirRumus';
import { validasiIsian } from './formulirValidasi';
import type { NamaDaftar } from './formulirTugas';
import type { BarisXlsx, LembarXlsx, Sel } from './lembarXlsx';
import type { BarisFormulir, BlokFormulir, FormulirTugas, OrangFormulir } from './susunFormulir';

type BarisSel = (Sel | null)[];
interface BarisBlok {
  readonly blok: BlokFormulir;
  /** null = the heading of the block. */
  readonly isi: { readonly baris: BarisFormulir | null } | null;
}

/** The sheet a head works in: headings and load of the people on top, one block per sub kegiatan. */
export function lembarIsian(formulir: FormulirTugas, judul: string, rujukan: (nama: NamaDaftar) => string): LembarXlsx {
  const { orang, blok, identitas, kertas } = formulir;
  const tata = new TataKolom(orang.length);
  const rumus = new RumusFormulir(tata, formulir.menitHari);
  const susunan = blok.flatMap((b): BarisBlok[] => [
    { blok: b, isi: null },
    ...b.baris.map((baris) => ({ blok: b, isi: { baris } })),
    ...Array.from({ length: b.kosong }, () => ({ blok: b, isi: { baris: null } })),
  ]);
  const akhir = BARIS.awal + susunan.length - 1;
  const semua = susunan.map(({ isi }) => isi?.baris ?? null);
  const gabung: string[] = [];
  const isi = susunan.map((satu, i): BarisXlsx => {
    const r = BARIS.awal + i;
    if (satu.isi)
      return {
        sel: selTugas(satu.isi.baris, satu.blok, r, tata, rumus, orang),
        tinggi: tinggiTugas(satu.isi.baris, tata),
        ikutIsi: true,
      };
    gabung.push(`${tata.huruf('nama')}${r}:${tata.huruf('satuanNorma')}${r}`);
    return kepalaBlok(satu.blok, r, tata);
  });
  return {
    nama: LEMBAR_ISIAN,
    kolom: tata.lebar,
    warnaTab: '0B7A75',
    beku: { baris: BARIS.kepala, kolom: 2 },
    baris: [...barisAtas(formulir, judul, tata, rumus, akhir, semua), ...isi],
    gabung,
    ...validasiIsian(tata, akhir, rujukan),
    cetak: {
      kertas,
      judulBaris: [BARIS.kepala, BARIS.kepala],
      area: `${tata.huruf('nama')}1:${orang.length > 0 ? tata.hurufOrang(orang.length - 1) : tata.huruf('sisa')}${akhir}`,
      kaki: `Formulir ${identitas.bagian} ${identitas.tahun}, dibuat ${tanggalPanjang(identitas.tanggal)}`,
    },
  };
}

function barisAtas(
  { orang, identitas }: FormulirTugas,
  judul: string,
  tata: TataKolom,
  rumus: RumusFormulir,
  akhir: number,
  semua: readonly (BarisFormulir | null)[],
): BarisXlsx[] {
  const kosong = (): BarisSel => tata.lebar.map(() => null);
  const perOrang = (isi: (o: OrangFormulir, i: number) => Sel): BarisSel => {
    const sel = kosong();
    orang.forEach((o, i) => (sel[tata.keOrang(i)] = isi(o, i)));
    return sel;
  };
  const label = (sel: BarisSel, teks: string): BarisSel => {
    sel[tata.ke('pelaksana')] = { isi: teks, gaya: GAYA.labelBeban };
    return sel;
  };
  const satu = (isi: string, gaya: Sel['gaya']): BarisSel => {
    const sel = kosong();
    sel[tata.ke('nama')] = { isi, gaya };
    return sel;
  };
  const jam = perOrang((o, i) => ({ isi: rumus.jamOrang(i, o, akhir, semua), gaya: GAYA.bebanOrang }));
  const rasio = perOrang((o, i) => {
    const h = tata.hurufOrang(i);
    const nilai = rumus.jamOrang(i, o, akhir, semua).nilai;
    const kapasitas = jamBulat(o.kapasitas);
    return {
      isi: {
        rumus: `IF(${h}${BARIS.kapasitas}>0,ROUND(${h}${BARIS.jam}/${h}${BARIS.kapasitas},2),"")`,
        nilai: kapasitas > 0 ? Math.round((Number(nilai) / kapasitas) * 100) / 100 : '',
      },
      gaya: GAYA.rasioOrang,
    };
  });
  jam[tata.ke('jam')] = {
    isi: {
      rumus: `SUMIF($A${BARIS.awal}:$A${akhir},"S:*",${tata.huruf('jam')}${BARIS.awal}:${tata.huruf('jam')}${akhir})`,
      nilai: jumlahJam(semua),
    },
    gaya: { ...GAYA.hitungan, tebal: true },
  };
  jam[tata.ke('satuanNorma')] = { isi: 'Jumlah', gaya: GAYA.labelBeban };
  const kepala = kosong();
  for (const kolom of tata.isian)
    kepala[tata.ke(kolom)] = { isi: tata.judul(kolom), gaya: kolom === 'kunci' ? GAYA.kunci : GAYA.kepala };
  orang.forEach((o, i) => (kepala[tata.keOrang(i)] = { isi: o.label, gaya: GAYA.kepalaOrang }));
  const ajakan = `${identitas.opd} ${identitas.daerah}, dibuat ${tanggalPanjang(identitas.tanggal)}. Isi sel kuning saja; caranya ada pada lembar Petunjuk.`;
  return [
    { sel: satu(judul, GAYA.judul), tinggi: 24 },
    { sel: satu(ajakan, GAYA.ajakan), tinggi: 16 },
    { sel: label(jam, 'Jam setahun') },
    { sel: label(rasio, 'Terhadap kapasitas') },
    { sel: perOrang((o) => ({ isi: jamBulat(o.kapasitas), gaya: GAYA.bebanOrang })), tersembunyi: true },
    { sel: perOrang((o) => ({ isi: jamBulat(o.menitLain), gaya: GAYA.bebanOrang })), tersembunyi: true },
    { sel: perOrang((o) => ({ isi: kunciOrang(o.id), gaya: GAYA.kunci })), tersembunyi: true },
    { sel: kepala, tinggi: 96 },
  ];
}

const jamBulat = (menit: number): number => Math.round(menit / 6) / 10;
const jumlahJam = (semua: readonly (BarisFormulir | null)[]): number =>
  semua.reduce((total, b) => total + (hitungBaris(b).jam || 0), 0);

function kepalaBlok(blok: BlokFormulir, r: number, tata: TataKolom): BarisXlsx {
  const batas = tata.ke('syarat');
  const sel: BarisSel = tata.lebar.map((_, k) => (k >= 1 && k <= batas ? { isi: null, gaya: GAYA.blok } : null));
  sel[tata.ke('kunci')] = { isi: kunciBlok(blok.subKegiatanId), gaya: GAYA.kunci };
  sel[tata.ke('nama')] = { isi: { judul: blok.judul, isi: blok.keterangan }, gaya: GAYA.blok };
  const banyak = blok.baris.length + blok.kosong;
  const h = tata.huruf('jam');
  sel[tata.ke('jam')] = {
    isi: banyak === 0 ? 0 : { rumus: `SUM(${h}${r + 1}:${h}${r + banyak})`, nilai: jumlahJam(blok.baris) },
    gaya: GAYA.jamBlok,
  };
  // Excel does not fit the height of merged cells: one line for the name, as many as needed for the rest.
  const barisTeks = Math.ceil(blok.judul.length / 92) + Math.ceil(blok.keterangan.length / 112);
  return { sel, tinggi: 6 + 13 * Math.max(1, barisTeks) };
}

/** Height that shows the whole text: not every program fits rows by itself on opening. */
function tinggiTugas(baris: BarisFormulir | null, tata: TataKolom): number {
  const isian = baris?.isian;
  const panjang = (kolom: 'nama' | 'keluaran' | 'satuan' | 'dasar' | 'petunjuk' | 'syarat'): number =>
    (isian?.[kolom] ?? '')
      .split('\n')
      .reduce((n, teks) => n + Math.max(1, Math.ceil(teks.length / ((tata.lebar[tata.ke(kolom)] ?? 10) * 0.95))), 0);
  const terpanjang = Math.max(...(['nama', 'keluaran', 'satuan', 'dasar', 'petunjuk', 'syarat'] as const).map(panjang));
  return Math.min(160, 4 + 13.5 * terpanjang);
}

const sesuaiHuruf = (teks: string | null): string | null => (teks === '' ? null : teks);

function selTugas(
  baris: BarisFormulir | null,
  blok: BlokFormulir,
  r: number,
  tata: TataKolom,
  rumus: RumusFormulir,
  orang: readonly OrangFormulir[],
): BarisSel {
  const sel: BarisSel = tata.lebar.map(() => null);
  const isian = baris?.isian;
  const taruh = (kolom: Parameters<TataKolom['ke']>[0], isi: Sel['isi'], gaya: Sel['gaya']): void => {
    sel[tata.ke(kolom)] = { isi, gaya };
  };
  const teks = (kolom: KolomFormulir, isi: string | undefined): void => taruh(kolom, sesuaiHuruf(isi ?? ''), GAYA.teks);
  taruh('kunci', baris ? kunciTugas(baris.tugasId) : kunciKosong(blok.subKegiatanId), GAYA.kunci);
  teks('nama', isian?.nama);
  teks('keluaran', isian?.keluaran);
  taruh('volume', isian?.volume ?? null, GAYA.bilangan);
  teks('satuan', isian?.satuan);
  taruh('norma', isian?.norma ?? null, GAYA.norma);
  teks('satuanNorma', isian?.satuanNorma ?? '');
  teks('waktu', isian && teksWaktu(isian.jendela));
  teks('sifat', isian?.sifat ? SEBUTAN_SIFAT[isian.sifat] : '');
  teks('jenis', isian?.jenis ? SEBUTAN_JENIS[isian.jenis] : '');
  teks('dasar', isian?.dasar);
  teks('petunjuk', isian?.petunjuk);
  teks('syarat', isian?.syarat);
  const { ketua = null, porsi = [] } = isian?.pelaksana ?? {};
  const label = orang.find((o) => o.id === ketua)?.label ?? null;
  taruh('pelaksana', label, ketua && baris?.terkunci.has(ketua) ? GAYA.pelaksanaTerkunci : GAYA.teks);
  orang.forEach((o, i) => {
    const punya = porsi.find((p) => p.pegawaiId === o.id);
    // Whoever does a task alone is named once: changing the name is then enough.
    const sendiri = porsi.length === 1 && punya?.porsi === null;
    const isi = punya === undefined || sendiri ? null : (punya.porsi ?? 'x');
    sel[tata.keOrang(i)] = { isi, gaya: baris?.terkunci.has(o.id) ? GAYA.orangTerkunci : GAYA.orang };
  });
  const hitungan = rumus.baris(r, baris);
  taruh('jam', hitungan.jam, GAYA.hitungan);
  taruh('sisa', hitungan.sisa, GAYA.sisa);
  for (const kolom of ['pembagi', 'jamPorsi', 'jumlahX', 'jamX'] as const) taruh(kolom, hitungan[kolom], GAYA.kunci);
  return sel;
}
