import type { Abk, BarisAbk, JumlahUnit, UnitAbk } from '../domain/abk';
import type { KunciAbk } from '../domain/abkJabatan';
import type { DasarAbk } from '../domain/abkPeriode';
import type { UraianAbk } from '../domain/abkUraian';
import type { KelasEj } from '../domain/ej';
import type { BagianId, Tanggal } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import type { UkuranKertas } from '../domain/surat';
import { namaUnit } from './kalimatSurat';

export interface JabatanForm extends BarisAbk {
  readonly uraian: readonly UraianAbk[];
}
export interface UnitForm {
  /** `Bagian Hukum` */
  readonly nama: string;
  readonly baris: readonly JabatanForm[];
  readonly jumlah: JumlahUnit;
}
/** The ABK forms of an office or of one bagian; no name of a person is in them. */
export interface FormAbk {
  /** `Sekretariat Daerah Kabupaten Contoh` */
  readonly kantor: string;
  readonly tahun: number;
  readonly dicetak: Tanggal;
  readonly kertas: UkuranKertas;
  readonly dasar: DasarAbk;
  readonly unit: readonly UnitForm[];
  /** Of the units shown. */
  readonly jumlah: JumlahUnit;
}

/** Words of PEJ for a jabatan (practice of Permendagri 12/2008, second-hand); for a person class A is overload instead. */
export const SEBUTAN_PEJ: Readonly<Record<KelasEj, string>> = {
  A: 'sangat baik',
  B: 'baik',
  C: 'cukup',
  D: 'sedang',
  E: 'kurang',
};

/** Head of the volume column in words: results by the year or by the task's own period. */
export const judulVolume = ({ cara }: Pick<DasarAbk, 'cara'>): string =>
  cara === 'norma' ? 'Volume kerja setahun' : 'Volume kerja per periode';

/** `Dokumen`, `Dokumen per bulan` */
export const satuanTeks = ({ satuan, periode }: UraianAbk, { cara }: Pick<DasarAbk, 'cara'>): string =>
  cara === 'norma' ? satuan : `${satuan} per ${periode}`;

/** What a reader has to know about one line: how many people it stands for. */
export const catatanUraian = ({ hadirBersama, orang }: UraianAbk): string =>
  hadirBersama && orang > 1 ? `${orang} orang hadir, masing-masing penuh` : '';

/** `7`, `6, 7`, `–` */
export const kelasTeks = ({ kelasJabatan }: Pick<BarisAbk, 'kelasJabatan'>): string =>
  kelasJabatan.length === 0 ? '–' : kelasJabatan.join(', ');

export function susunFormAbk(
  kantor: Pick<Kantor, 'pengaturan'>,
  abk: Abk,
  uraian: ReadonlyMap<KunciAbk, readonly UraianAbk[]>,
  { bagianId, dicetak }: { readonly bagianId: BagianId | null; readonly dicetak: Tanggal },
): FormAbk {
  const { identitas, surat } = kantor.pengaturan;
  const dipilih = abk.unit.filter((u) => bagianId === null || u.bagianId === bagianId);
  const unit = dipilih.map((u: UnitAbk): UnitForm => ({
    nama: namaUnit(u.nama),
    baris: u.baris.map((b) => ({ ...b, uraian: uraian.get(b.kunci) ?? [] })),
    jumlah: u.jumlah,
  }));
  return {
    kantor: `${identitas.opd} ${identitas.daerah}`,
    tahun: identitas.tahun,
    dicetak,
    kertas: surat.kertas,
    dasar: abk.dasar,
    unit,
    jumlah: bagianId === null ? abk.jumlah : (dipilih[0]?.jumlah ?? abk.jumlah),
  };
}
