import type { KartuPapan } from '../../api/views';
import { tenggatBerikut } from '../../domain/kejadian';
import { lipat } from '../../domain/nama';
import type { Jendela } from '../../domain/tugas';
import type { Tanggal } from '../../domain/ids';
import { teksPapan } from './teks';

export const URUTAN_KARTU = ['asal', 'menit', 'tenggat', 'rupiah'] as const;
export type UrutanKartu = (typeof URUTAN_KARTU)[number];

export type ButirKartu =
  | { readonly jenis: 'judul'; readonly kunci: string; readonly tanda: string; readonly nama: string }
  | { readonly jenis: 'kartu'; readonly kunci: string; readonly kartu: KartuPapan };

/** Last day of the present piece of the window (stretch of months, period of recurring work); null = undated. */
export function tenggatDari(jendela: Jendela, tahun: number, hariIni: Tanggal): Tanggal | null {
  return jendela.jenis === 'tahun' ? null : tenggatBerikut(jendela, tahun, hariIni);
}

export interface SusunanKartu {
  readonly urut: UrutanKartu;
  readonly cari: string;
  readonly tahun: number;
  /** ISO date of today: what is overdue comes first. */
  readonly hariIni: Tanggal;
}

const asalDari = (kartu: KartuPapan): { kunci: string; tanda: string; nama: string } => {
  if (kartu.sumber === 'dpa')
    return { kunci: `0${kartu.kodeSubKegiatan}`, tanda: kartu.kodeSubKegiatan, nama: kartu.namaSubKegiatan };
  const { tanda, nama } = teksPapan.asal[kartu.sumber];
  return { kunci: `1${['tusi', 'disposisi', 'tambahan'].indexOf(kartu.sumber)}`, tanda, nama };
};

const cocokKartu = (kartu: KartuPapan, cari: string): boolean => {
  const kueri = lipat(cari.trim());
  if (kueri === '') return true;
  const isi = lipat(
    `${kartu.nama} ${kartu.kodeSubKegiatan} ${kartu.namaSubKegiatan} ${kartu.namaBagian} ${kartu.keluaran}`,
  );
  return kueri.split(/\s+/).every((kata) => isi.includes(kata));
};

const tenggat = (kartu: KartuPapan, s: SusunanKartu): string =>
  tenggatDari(kartu.jendela, s.tahun, s.hariIni) ?? '9999';

const pembanding = (a: KartuPapan, b: KartuPapan, s: SusunanKartu): number => {
  switch (s.urut) {
    case 'asal':
      return 0;
    case 'menit':
      return (b.menit ?? -1) - (a.menit ?? -1);
    case 'rupiah':
      return b.rupiah - a.rupiah;
    case 'tenggat': {
      const [x, y] = [tenggat(a, s), tenggat(b, s)];
      return x < y ? -1 : x > y ? 1 : 0;
    }
  }
};

/**
 * The left list: by origin with headings (sub kegiatan, Tusi, Disposisi, tugas tambahan; what is overdue first inside a
 * group), or flat in the order asked for. The order of the program decides ties.
 */
export function susunKartu(tugas: readonly KartuPapan[], s: SusunanKartu): readonly ButirKartu[] {
  const dipilih = tugas.filter((kartu) => cocokKartu(kartu, s.cari));
  if (s.urut !== 'asal')
    return [...dipilih]
      .sort((a, b) => pembanding(a, b, s))
      .map((kartu) => ({ jenis: 'kartu', kunci: kartu.id, kartu }));
  const kelompok = new Map<string, { judul: ButirKartu; isi: KartuPapan[] }>();
  for (const kartu of dipilih) {
    const asal = asalDari(kartu);
    const ada = kelompok.get(asal.kunci);
    if (ada) ada.isi.push(kartu);
    else kelompok.set(asal.kunci, { judul: { jenis: 'judul', ...asal }, isi: [kartu] });
  }
  const lewat = (kartu: KartuPapan) => (tenggat(kartu, s) < s.hariIni ? 0 : 1);
  return [...kelompok.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { judul, isi }]) => [
      judul,
      ...[...isi]
        .sort((a, b) => lewat(a) - lewat(b))
        .map((kartu): ButirKartu => ({ jenis: 'kartu', kunci: kartu.id, kartu })),
    ]);
}
