import type { Tanggal } from '../domain/ids';
import { semuaKomponen, type ButirRb, type JawabanRb, type KomponenRb, type PaketRb } from '../domain/rb';
import type { HasilIndikator, HasilRb } from '../domain/rbNilai';
import { jawabanTeks, kalimatRb, poin } from '../domain/rbTeks';
import { tanggalPanjang } from '../domain/tampil';

/** A worksheet on paper. */
export interface DataRb {
  readonly judul: string;
  readonly kantor: string;
  readonly tahun: number;
  readonly nama: string;
  readonly dicetak: Tanggal;
  readonly paket: PaketRb;
  readonly jawaban: ReadonlyMap<string, JawabanRb>;
  readonly indikator: ReadonlyMap<string, HasilIndikator>;
  readonly hasil: HasilRb;
  /** All sheets of the file, oldest first. */
  readonly tahunLain: readonly {
    readonly tahun: number;
    readonly nama: string;
    readonly indeks: number;
    readonly kategori: string;
  }[];
}

export type BarisRb =
  | { readonly jenis: 'komponen'; readonly tingkat: number; readonly komponen: KomponenRb }
  | { readonly jenis: 'butir'; readonly tingkat: number; readonly komponen: KomponenRb; readonly butir: ButirRb };

/** The tree line by line. */
export function barisRb(komponen: readonly KomponenRb[], tingkat = 0): readonly BarisRb[] {
  return komponen.flatMap((satu): BarisRb[] => [
    { jenis: 'komponen', tingkat, komponen: satu },
    ...satu.butir.map((butir): BarisRb => ({ jenis: 'butir', tingkat: tingkat + 1, komponen: satu, butir })),
    ...barisRb(satu.anak, tingkat + 1),
  ]);
}

/** Answer and evidence of a question as they are printed; what the app counted says so. */
export function isiButir(data: DataRb, butir: ButirRb): { readonly jawaban: string; readonly bukti: string } {
  const nilai = data.hasil.butir.get(butir.id);
  const tertulis = data.jawaban.get(butir.id);
  const dariAplikasi = nilai?.asal === 'aplikasi' ? (data.indikator.get(butir.id)?.bukti ?? '') : '';
  return {
    jawaban: jawabanTeks(butir.jawab, nilai?.nilai ?? null),
    bukti: [tertulis?.bukti ?? '', dariAplikasi, tertulis?.catatan ? `Catatan: ${tertulis.catatan}` : '']
      .filter(Boolean)
      .join('\n'),
  };
}

/** What has to be said with every index. */
export function catatanRb({ paket, hasil, dicetak }: DataRb): readonly string[] {
  const komponen = semuaKomponen(paket.komponen);
  const belum = komponen.filter(({ dikonfirmasi }) => !dikonfirmasi).length;
  return [
    'Penilaian sendiri untuk bahan perbaikan; bukan nilai resmi. Nilai resmi diberikan evaluator.',
    `Sumber: ${paket.sumber}. Kategori: ${paket.sumberKategori || 'belum dikonfirmasi'}.`,
    ...(belum > 0 ? [`Bobot ${belum} dari ${komponen.length} komponen belum dikonfirmasi (bertanda *).`] : []),
    ...(paket.catatan === '' ? [] : [paket.catatan]),
    `Nilai = bobot × jawaban; butir tanpa bobot sendiri membagi rata bobot komponennya; yang belum dijawab bernilai 0. ${kalimatRb(hasil)} Indeks tertinggi ${poin(hasil.tertinggi)}. Dicetak ${tanggalPanjang(dicetak)}.`,
  ];
}
