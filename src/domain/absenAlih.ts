import { rentangJendela } from './beban';
import { hariDari, tanggalDari } from './hari';
import type { PegawaiId, Tanggal } from './ids';
import { bertanggal, denganTambahan } from './masaPorsi';
import type { Peran } from './pegawai';
import { pindahkan, tolakanTim } from './pembagian';
import type { AturanTim } from './syaratTim';
import type { Jendela, Penugasan, TugasTerbagi } from './tugas';

/**
 * Hands `porsi` of one person's share to another; the whole share moves with its role (P7–P9), of a part the role stays. With
 * `sejak` the receiver begins on that day (A4). null = a lock or what the task asks of its team stands in the way.
 */
export function alihkanPorsi(
  tugas: TugasTerbagi,
  dari: PegawaiId,
  kepada: PegawaiId,
  porsi: number,
  baru: (peran: Peran) => Penugasan,
  aturan?: AturanTim,
  sejak: Tanggal | null = null,
): readonly Penugasan[] | null {
  const asal = tugas.penugasan.find((p) => p.pegawaiId === dari);
  const tujuan = tugas.penugasan.find((p) => p.pegawaiId === kepada);
  if (!asal || dari === kepada || porsi <= 0 || asal.terkunci || tujuan?.terkunci) return null;
  const penerima = tujuan ?? baru('anggota');
  let hasil: readonly Penugasan[] | null;
  if (porsi >= asal.porsi) hasil = pindahkan(tugas.penugasan, dari, kepada, baru, '', aturan);
  else {
    const sisanya = tugas.penugasan.flatMap((p) => {
      if (p.pegawaiId === dari) return [{ ...p, porsi: p.porsi - porsi }];
      return p.pegawaiId === kepada ? [] : [p];
    });
    hasil = [...sisanya, { ...penerima, porsi: penerima.porsi + porsi }];
  }
  if (hasil === null || tolakanTim(aturan, tugas.penugasan, hasil) !== null) return null;
  if (sejak === null) return hasil;
  return hasil.map((p): Penugasan => {
    if (p.pegawaiId !== kepada) return p;
    if (!tujuan) return { ...p, mulai: sejak };
    return { ...denganTambahan(tujuan, { mulai: sejak, porsi: p.porsi - tujuan.porsi }), peran: p.peran };
  });
}

/** The hand-over that is recorded beside the shares. */
export interface CatatanAlih {
  readonly tanggal: Tanggal;
  /** Of a part: the last day of the window. The giver goes on with the rest, so it is no end of their share. */
  readonly sampai: Tanggal | null;
}

/**
 * From which day the receiver has it: the first day of the absence, where the work began before. Work that only begins then has
 * no time before, whoever attends a meeting attends all of it, and of a share with days of its own those stay.
 */
export function catatanAlih(
  tugas: TugasTerbagi,
  asal: Penugasan,
  porsi: number,
  absenMulai: Tanggal | null,
  tahun: number,
): CatatanAlih | null {
  if (absenMulai === null || tugas.hadirBersama || bertanggal(asal)) return null;
  const rentang = rentangJendela(tugas.jendela, tahun);
  const [awal, akhir] = [rentang[0]?.[0], rentang.at(-1)?.[1]];
  const hari = hariDari(absenMulai);
  if (awal === undefined || akhir === undefined || hari <= awal || hari > akhir) return null;
  return { tanggal: absenMulai, sampai: porsi >= asal.porsi ? null : tanggalDari(akhir) };
}

/** The window with a later last day; recurring and undated work has none to move. */
export const denganTenggat = (jendela: Jendela, mulai: Tanggal, akhir: Tanggal): Jendela | null =>
  jendela.jenis === 'berulang' || jendela.jenis === 'tahun'
    ? null
    : { jenis: 'tanggal', mulai: jendela.jenis === 'tanggal' ? jendela.mulai : mulai, akhir };
