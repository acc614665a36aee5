import type { Kop, UkuranKertas } from '../domain/surat';
import type { IsiPribadi } from '../domain/isiPribadi';
import type { BagianKinerja, KolomKinerja, NaskahKinerja } from './kinerja/modelKinerja';

const JUDUL = 'DATA PRIBADI PEGAWAI';
const NOMOR: KolomKinerja = { judul: 'No.', jenis: 'tengah', mm: 12 };

export function naskahPribadi(
  data: IsiPribadi,
  kertas: { readonly kop: Kop; readonly kertas: UkuranKertas },
): NaskahKinerja {
  const nama = data.identitas[0]?.[1] ?? '';
  return {
    judul: `Data pribadi ${nama}`,
    kantor: data.kantor,
    ...kertas,
    tahun: data.tahun,
    dicetak: data.disusun,
    bagian: [
      {
        ...KOSONG,
        nama: 'Identitas',
        judul: JUDUL,
        bawahJudul: [nama],
        tabel: [lembar(['Data', 'Isi'], data.identitas)],
        catatan: data.catatan,
      },
      ...data.bagian
        .filter(({ baris }) => baris.length > 0)
        .map(({ judul, kolom, baris }): BagianKinerja => ({
          ...KOSONG,
          nama: judul,
          judul: judul.toUpperCase(),
          bawahJudul: [nama],
          tabel: [lembar(kolom, baris)],
        })),
    ],
  };
}

const KOSONG = { identitas: [], catatan: [], ttd: [] } as const;

function lembar(kolom: readonly string[], baris: readonly (readonly string[])[]): BagianKinerja['tabel'][number] {
  return {
    kolom: [
      NOMOR,
      ...kolom.map((judul, n): KolomKinerja => ({
        judul,
        jenis: 'teks',
        mm: n === kolom.length - 1 ? 90 : 42,
        ...(n === kolom.length - 1 && { lentur: true }),
      })),
    ],
    baris: baris.map((sel, n) => ({ jenis: 'isi', sel: [n + 1, ...sel] })),
  };
}
