import { bobotButir, PENUH, SELURUHNYA, type KategoriRb } from '../domain/rb';
import { kategoriTeks, terjawabTeks } from '../domain/rbTeks';
import { tanggalPanjang } from '../domain/tampil';
import { GAYA_ABK as G } from './abkGaya';
import { rumus, sel, tinggiTeks } from './abkLembar';
import { bukuXlsx } from './bukuXlsx';
import type { BarisXlsx, LembarXlsx, Rumus, Sel } from './lembarXlsx';
import { barisRb, catatanRb, isiButir, type BarisRb, type DataRb } from './rbIsi';

/** Kode, komponen and butir, bobot, jawaban (0–1), sebutan, nilai, bukti, sumber bobot. */
const LEBAR = [14, 58, 10, 12, 20, 11, 60, 44] as const;
const KEPALA = 4;
const TAMBAHAN = {
  persen: { ...G.isianDesimal, format: '0.00%' },
  persenTetap: { ...G.rasio, format: '0.00%' },
  komponen: G.unit,
  bobotKomponen: { ...G.jumlahDesimal, format: '0.00' },
} as const satisfies Record<string, Sel['gaya']>;

/** Rows of the sheet by their component or question, for the sums. */
function letak(baris: readonly BarisRb[]): ReadonlyMap<string, number> {
  return new Map(baris.map((b, i) => [b.jenis === 'butir' ? b.butir.id : b.komponen.id, KEPALA + 1 + i]));
}

/** Points of a component: its own answer, else the sum of what stands directly below it. */
function rumusKomponen(baris: BarisRb, di: ReadonlyMap<string, number>, r: number, langsung: boolean): string {
  if (langsung) return `C${r}*D${r}`;
  const { komponen } = baris;
  const bawah = [...komponen.butir.map((b) => b.id), ...komponen.anak.map((a) => a.id)];
  return bawah.length === 0 ? '0' : bawah.map((id) => `F${di.get(id) ?? 0}`).join('+');
}

function barisXlsx(data: DataRb, baris: BarisRb, r: number, di: ReadonlyMap<string, number>): BarisXlsx {
  const { komponen, tingkat } = baris;
  if (baris.jenis === 'butir') {
    const { butir } = baris;
    const nilai = data.hasil.butir.get(butir.id);
    const { jawaban, bukti } = isiButir(data, butir);
    const bobot = bobotButir(komponen, butir) / 100;
    return {
      sel: [
        sel(butir.id, G.tengah),
        sel(butir.tanya, { ...G.teks, sisip: Math.min(6, tingkat) }),
        sel(bobot, G.desimal),
        sel(nilai?.nilai == null ? null : nilai.nilai / PENUH, TAMBAHAN.persen),
        sel(jawaban, G.tengah),
        sel(rumus(`C${r}*D${r}`, (bobot * (nilai?.nilai ?? 0)) / PENUH), G.desimal),
        sel(bukti, G.teks),
        sel(null, G.teks),
      ],
      tinggi: Math.max(tinggiTeks(butir.tanya, LEBAR[1] - tingkat), tinggiTeks(bukti, LEBAR[6])),
      ikutIsi: true,
      bawahan: true,
    };
  }
  const nilai = data.hasil.komponen.get(komponen.id);
  const langsung = data.jawaban.get(komponen.id)?.nilai ?? null;
  const sumber = komponen.dikonfirmasi ? komponen.sumber : `* ${komponen.sumber || 'belum dikonfirmasi'}`;
  return {
    sel: [
      sel(komponen.id, TAMBAHAN.komponen),
      sel(komponen.nama, { ...TAMBAHAN.komponen, sisip: Math.min(6, tingkat) }),
      sel(komponen.bobot / 100, TAMBAHAN.bobotKomponen),
      sel(langsung === null ? null : langsung / PENUH, TAMBAHAN.persenTetap),
      sel(nilai?.langsung ? 'nilai langsung' : `${nilai?.terjawab ?? 0} dari ${nilai?.butir ?? 0}`, G.jumlahBilangan),
      sel(rumus(rumusKomponen(baris, di, r, langsung !== null), (nilai?.nilai ?? 0) / 100), TAMBAHAN.bobotKomponen),
      sel(null, TAMBAHAN.komponen),
      sel(sumber, TAMBAHAN.komponen),
    ],
    tinggi: Math.max(tinggiTeks(komponen.nama, LEBAR[1] - tingkat), tinggiTeks(sumber, LEBAR[7])),
  };
}

/** R6 as nested conditions from the highest category down. */
function rumusKategori(kategori: readonly KategoriRb[], di: string): string {
  const [satu, ...lain] = kategori;
  if (!satu) return '"–"';
  return satu.lebih === null || lain.length === 0
    ? `"${satu.huruf}"`
    : `IF(ROUND(${di},2)>${satu.lebih / 100},"${satu.huruf}",${rumusKategori(lain, di)})`;
}

function lembar(data: DataRb): LembarXlsx {
  const { hasil, paket } = data;
  const semua = barisRb(paket.komponen);
  const di = letak(semua);
  const atas = paket.komponen.map((k) => `F${di.get(k.id) ?? 0}`);
  const r = KEPALA + semua.length + 1;
  const seluruhnya = data.jawaban.get(SELURUHNYA)?.nilai ?? null;
  const indeks: Rumus = rumus(
    seluruhnya === null ? `ROUND(${atas.join('+') || '0'},2)` : `ROUND(C${r}*D${r},2)`,
    hasil.indeks / 100,
  );
  const judul = [
    'Kode',
    'Komponen dan butir',
    'Bobot',
    'Jawaban',
    'Sebutan',
    'Nilai',
    'Bukti dan catatan',
    'Sumber bobot',
  ];
  const baris: BarisXlsx[] = [
    { sel: [sel(data.judul.toUpperCase(), G.judul)], tinggi: 24 },
    { sel: [sel(`${data.kantor} · ${data.nama} · penilaian sendiri, bukan nilai resmi`, G.kantor)], tinggi: 16 },
    { sel: [] },
    { sel: judul.map((k) => sel(k, G.kepala)), tinggi: 26 },
    ...semua.map((b, i) => barisXlsx(data, b, KEPALA + 1 + i, di)),
    {
      sel: [
        sel(null, G.jumlahTeks),
        sel('Indeks', G.jumlahTeks),
        sel(hasil.tertinggi / 100, TAMBAHAN.bobotKomponen),
        sel(seluruhnya === null ? null : seluruhnya / PENUH, TAMBAHAN.persenTetap),
        // R8: of a sheet that is not answered yet no category is worked out.
        sel(
          hasil.lengkap ? rumus(rumusKategori(paket.kategori, `F${r}`), hasil.kategori?.huruf ?? '–') : '–',
          G.jumlahBilangan,
        ),
        sel(indeks, TAMBAHAN.bobotKomponen),
        sel(hasil.lengkap ? kategoriTeks(hasil) : terjawabTeks(hasil), G.jumlahTeks),
        sel(paket.sumberKategori, G.jumlahTeks),
      ],
      tinggi: tinggiTeks(paket.sumberKategori, LEBAR[7]),
    },
  ];
  const gabung: string[] = [];
  for (const satu of catatanRb(data)) {
    baris.push({ sel: [sel(satu, G.catatan)], tinggi: tinggiTeks(satu, 190) });
    gabung.push(`A${baris.length}:H${baris.length}`);
  }
  return {
    nama: `RB ${data.tahun}`,
    kolom: LEBAR,
    baris,
    gabung,
    warnaTab: '0B7A75',
    beku: { baris: KEPALA, kolom: 2 },
    validasi: semua.flatMap((b, i) =>
      b.jenis === 'butir'
        ? [
            {
              sel: `D${KEPALA + 1 + i}`,
              jenis: 'custom' as const,
              rumus: `AND(ISNUMBER(D${KEPALA + 1 + i}),D${KEPALA + 1 + i}>=0,D${KEPALA + 1 + i}<=1)`,
              tegas: true,
              pesan: 'Isi 0 % sampai 100 %.',
            },
          ]
        : [],
    ),
    cetak: {
      kertas: 'A4',
      judulBaris: [KEPALA, KEPALA],
      area: `A1:H${baris.length}`,
      kaki: `${data.judul}, dicetak ${tanggalPanjang(data.dicetak)}`,
    },
  };
}

/** The worksheet as a workbook: answers may be tried out, points, index and category follow. */
export const rbXlsx = (data: DataRb): Uint8Array =>
  bukuXlsx({
    judul: data.judul,
    pembuat: data.kantor,
    sifat: { jenis: 'rb', tahun: String(data.tahun) },
    lembar: [lembar(data)],
  });
