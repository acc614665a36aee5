import type { Abk, BarisAbk, JumlahUnit, UnitAbk } from '../domain/abk';
import type { KunciAbk } from '../domain/abkJabatan';
import type { DasarAbk } from '../domain/abkPeriode';
import type { UraianAbk } from '../domain/abkUraian';
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
