import { AppError } from '../api/errors';
import { bacaSalinan } from '../data/file/bacaSalinan';
import { dokumenKinerja } from '../documents/kinerja/kinerjaCetak';
import { kinerjaXlsx } from '../documents/kinerja/kinerjaXlsx';
import type { BahanKinerja, Bentuk } from '../documents/kinerja/bahanKinerja';
import type { NaskahKinerja } from '../documents/kinerja/modelKinerja';
import { susunKinerja } from '../documents/kinerja/susunKinerja';
import type { PilihanDokumen } from '../documents/dokumenSurat';
import type { Tanggal } from '../domain/ids';
import { tugasPerPegawai } from '../domain/kantor';
import { SEBUTAN_DOKUMEN, type PermintaanDokumen } from '../domain/kinerja';
import type { HasilBagian } from '../domain/kinerjaHasil';
import type { PenilaiBagian, TeksSkp } from '../domain/kinerjaSkp';
import { refuseTooLarge } from './batasDokumen';
import { peopleInOrder } from './orderPeople';

/** A paper to be made away from the window: the worker reads the office itself from its working copy. */
export interface PermintaanSusun {
  readonly salinan: string;
  readonly permintaan: PermintaanDokumen;
  readonly hasil: readonly HasilBagian[];
  readonly penilai: readonly PenilaiBagian[];
  readonly teksSkp: TeksSkp;
  readonly dicetak: Tanggal;
  /** Parts to print at most, for a look; null = all. */
  readonly batas: number | null;
}
export interface HalamanDokumen {
  readonly judul: string;
  /** Whose paper it is, for the properties of the PDF. */
  readonly kantor: string;
  readonly jumlah: number;
  readonly potongan: readonly { readonly html: string; readonly jumlah: number }[];
}

/** Rows in one print: more makes Chromium slow, fewer costs a start each. */
const BARIS_CETAK = 4000;

export async function susunDokumenXlsx(minta: PermintaanSusun, progres: (bagian: number) => void): Promise<Uint8Array> {
  const naskah = await susun(minta, 'xlsx');
  refuseTooLarge(naskah);
  progres(0.3);
  return kinerjaXlsx(naskah, (bagian) => progres(0.3 + bagian * 0.7));
}

export async function susunDokumenHtml(
  minta: PermintaanSusun,
  pilihan: Omit<PilihanDokumen, 'judul'>,
): Promise<HalamanDokumen> {
  const naskah = await susun(minta, 'pdf');
  const tampil = minta.batas === null ? naskah.bagian.length : Math.min(minta.batas, naskah.bagian.length);
  const potongan = potong(naskah, tampil).map(([dari, sampai]) => ({
    html: dokumenKinerja(naskah, { ...pilihan, judul: naskah.judul }, [dari, sampai]),
    jumlah: sampai - dari,
  }));
  return { judul: naskah.judul, kantor: naskah.kantor, jumlah: naskah.bagian.length, potongan };
}

async function susun({ salinan, permintaan, ...lain }: PermintaanSusun, bentuk: Bentuk): Promise<NaskahKinerja> {
  const kantor = await bacaSalinan(salinan);
  const bahan: BahanKinerja = { kantor, orang: peopleInOrder(kantor), tugasnya: tugasPerPegawai(kantor), ...lain };
  const naskah = susunKinerja(bahan, permintaan, bentuk);
  if (naskah.bagian.length === 0) throw new AppError('dokumenKosong', { apa: SEBUTAN_DOKUMEN[permintaan.jenis] });
  return naskah;
}

/** Whole parts together up to the number of rows one print may have. */
function potong({ bagian }: NaskahKinerja, tampil: number): (readonly [number, number])[] {
  const hasil: (readonly [number, number])[] = [];
  let [dari, baris] = [0, 0];
  for (let i = 0; i < tampil; i++) {
    const milik = bagian[i]?.tabel.reduce((n, t) => n + t.baris.length + 6, 0) ?? 0;
    if (i > dari && baris + milik > BARIS_CETAK) {
      hasil.push([dari, i]);
      [dari, baris] = [i, 0];
    }
    baris += milik;
  }
  return [...hasil, [dari, tampil]];
}
