import { pangkatGolongan } from '../../domain/golongan';
import type { BagianId, PegawaiId, Tanggal } from '../../domain/ids';
import { namaBagian, type Kantor } from '../../domain/kantor';
import { bolehSamar, perPegawai, type PermintaanDokumen } from '../../domain/kinerja';
import type { HasilBagian } from '../../domain/kinerjaHasil';
import type { PenilaiBagian, TeksSkp } from '../../domain/kinerjaSkp';
import { memimpinUnit } from '../../domain/kinerjaSusunan';
import { nipTampil } from '../../domain/nip';
import type { Pegawai } from '../../domain/pegawai';
import { nipTersamar } from '../../domain/pribadi';
import type { TugasTerbagi } from '../../domain/tugas';
import { namaUnit } from '../kalimatSurat';
import type { NaskahKinerja, TandaTangan } from './modelKinerja';

/** The office and what it has said about its papers. */
export interface BahanKinerja {
  readonly kantor: Kantor;
  /** Everybody in the order of the office. */
  readonly orang: readonly Pegawai[];
  readonly tugasnya: ReadonlyMap<PegawaiId, readonly TugasTerbagi[]>;
  readonly hasil: readonly HasilBagian[];
  readonly penilai: readonly PenilaiBagian[];
  readonly teksSkp: TeksSkp;
  readonly dicetak: Tanggal;
}
/** Workbooks are flat lists to filter and copy; on paper the same rows stand under headings. */
export type Bentuk = 'xlsx' | 'pdf';

export const unitTeks = (kantor: Kantor, id: BagianId | null): string => namaUnit(namaBagian(kantor, id));

/** The people a paper is about, in the order of the office: those named, else all who are there and have tasks. */
export function orangDiminta({ orang, tugasnya }: BahanKinerja, minta: PermintaanDokumen): readonly Pegawai[] {
  if (minta.pegawaiIds !== null) {
    const ids = new Set(minta.pegawaiIds);
    return orang.filter((p) => ids.has(p.id));
  }
  const bagian = minta.bagianIds === null ? null : new Set<BagianId>(minta.bagianIds);
  return orang.filter(
    (p) =>
      p.status !== 'keluar' &&
      (tugasnya.get(p.id)?.length ?? 0) > 0 &&
      (bagian === null || (p.bagianId !== null && bagian.has(p.bagianId))),
  );
}

// Derived from a list that does not change; asked for every task of every person.
const kepalanya = new WeakMap<readonly Pegawai[], ReadonlyMap<BagianId, Pegawai>>();

/** The head of a unit as U1 names him. */
export function kepalaUnit(orang: readonly Pegawai[], bagianId: BagianId | null): Pegawai | undefined {
  let perBagian = kepalanya.get(orang);
  if (!perBagian) {
    const hasil = new Map<BagianId, Pegawai>();
    for (const p of orang)
      if (p.bagianId !== null && p.status !== 'keluar' && !hasil.has(p.bagianId) && memimpinUnit(p))
        hasil.set(p.bagianId, p);
    kepalanya.set(orang, (perBagian = hasil));
  }
  return bagianId === null ? undefined : perBagian.get(bagianId);
}

export const tandaTangan = (p: Pegawai, jabatan = p.jabatan): TandaTangan => ({
  jabatan,
  nama: p.nama,
  nip: nipTampil(p.nip),
});

/** A NIP as this paper shows it. */
export const nipTertulis = ({ jenis, samarkanNip = false }: PermintaanDokumen, nip: string): string =>
  samarkanNip && bolehSamar(jenis) ? nipTersamar(nip) : nipTampil(nip);

export function identitasPegawai(kantor: Kantor, p: Pegawai, minta: PermintaanDokumen): [string, string][] {
  const isi: [string, string][] = [
    ['Nama', p.nama],
    ['Jabatan', p.jabatan || '–'],
    ['NIP', nipTertulis(minta, p.nip) || '–'],
    ['Unit kerja', unitTeks(kantor, p.bagianId) || '–'],
    ['Pangkat, golongan', pangkatGolongan(p.golongan) || '–'],
  ];
  return p.kelas === null ? isi : [...isi, ['Kelas jabatan', String(p.kelas)]];
}

export function naskahDasar(
  { kantor, dicetak }: BahanKinerja,
  judul: string,
): Pick<NaskahKinerja, 'judul' | 'kantor' | 'kop' | 'kertas' | 'tahun' | 'dicetak'> {
  const { identitas, kop, surat } = kantor.pengaturan;
  return {
    judul,
    kantor: `${identitas.opd} ${identitas.daerah}`,
    kop,
    kertas: surat.kertas,
    tahun: identitas.tahun,
    dicetak,
  };
}

/** Which sheet form a paper takes: thousands of sheets open in no program. */
const LEMBAR_TERBANYAK = 250;
export const satuLembar = (minta: PermintaanDokumen, bentuk: Bentuk, orang: number): boolean =>
  bentuk === 'xlsx' && perPegawai(minta.jenis) && (minta.lembar === 'satu' || orang > LEMBAR_TERBANYAK);
