import type { PegawaiId } from './ids';
import type { Pegawai, Peran } from './pegawai';
import { dibagiPerUnit } from './porsi';
import { layakKetua } from './syarat';
import { sebutKetua } from './syaratTeks';
import type { Penugasan, Syarat, Tugas } from './tugas';

/**
 * What a task asks of its people together:
 * S9 at least orangMin and at most orangMax people hold it now: who left (a share with `sampai`) does not count;
 * S10 when a level of ketua is asked, everybody with that role has it (S8), and somebody has the role; one person alone leads
 *    in any role;
 * S11 a task that is not divisible is for one person, except a "hadir bersama" that asks for several.
 */
export type SebabTim = 'kurangOrang' | 'lebihOrang' | 'ketuaTidakMemenuhi' | 'tanpaKetua';

type Bagian = Pick<Penugasan, 'pegawaiId' | 'peran' | 'sampai'>;
export type Penyandang = Pick<Pegawai, 'kelas' | 'jenisJabatan'>;

/** S9: those who hold the task now. */
export const pemegang = <P extends { readonly sampai?: unknown }>(daftar: readonly P[]): readonly P[] =>
  daftar.some((p) => p.sampai !== undefined) ? daftar.filter((p) => p.sampai === undefined) : daftar;

/** A level of ketua is asked at all. */
export const mintaKetua = ({ ketuaKelasMin, ketuaJenisJabatan }: Syarat): boolean =>
  ketuaKelasMin !== null || ketuaJenisJabatan.length > 0;

/** S11. */
export function untukSatuOrang(tugas: Pick<Tugas, 'dapatDibagi' | 'hadirBersama' | 'syarat'>): boolean {
  const { orangMin, orangMax } = tugas.syarat;
  if (orangMax === 1) return true;
  return !tugas.dapatDibagi && !(tugas.hadirBersama && Math.max(orangMin ?? 0, orangMax ?? 0) > 1);
}

export const SEBAB_TIM: readonly SebabTim[] = ['kurangOrang', 'lebihOrang', 'ketuaTidakMemenuhi', 'tanpaKetua'];

/** S9, S10: what the people on a task lack together; nothing for a task nobody holds. People not known are not judged. */
export function sebabTim(
  tugas: Pick<Tugas, 'syarat'>,
  daftar: readonly Bagian[],
  orang: (id: PegawaiId) => Penyandang | undefined,
): SebabTim[] {
  return sebabTimDari(tugas.syarat, daftar, bolehKetuaDari(tugas, orang));
}

/** The same where it is known already who may lead. */
export function sebabTimDari(
  syarat: Syarat,
  daftar: readonly Bagian[],
  bolehKetua: (id: PegawaiId) => boolean,
): SebabTim[] {
  const { orangMin, orangMax } = syarat;
  const ketua = mintaKetua(syarat);
  if (orangMin === null && orangMax === null && !ketua) return [];
  const kini = pemegang(daftar);
  if (kini.length === 0) return [];
  const sebab: SebabTim[] = [];
  if (orangMin !== null && kini.length < orangMin) sebab.push('kurangOrang');
  if (orangMax !== null && kini.length > orangMax) sebab.push('lebihOrang');
  if (ketua && !berketua(kini, bolehKetua))
    sebab.push(kini.some((p) => p.peran === 'ketua') ? 'ketuaTidakMemenuhi' : 'tanpaKetua');
  return sebab;
}

/** `baru 1 dari sedikitnya 2 pelaksana`, `ketua harus kelas ≥ 9`, … for one reason. */
export function teksSebabTim(sebab: SebabTim, syarat: Syarat, orang: number): string {
  switch (sebab) {
    case 'kurangOrang':
      return `baru ${orang} dari sedikitnya ${syarat.orangMin ?? 0} pelaksana`;
    case 'lebihOrang':
      return `${orang} pelaksana, paling banyak ${syarat.orangMax ?? 0}`;
    case 'ketuaTidakMemenuhi':
      return `ketuanya harus ${sebutKetua(syarat)}`;
    case 'tanpaKetua':
      return `belum ada ketua (${sebutKetua(syarat)})`;
  }
}

export type BidangSyarat = 'kelas jabatan' | 'jumlah pelaksana' | 'kelas ketua' | 'jenis jabatan ketua';
export interface Pertentangan {
  readonly bidang: BidangSyarat;
  readonly sebab: string;
}

/** Requirements that no division could ever meet: the field and the reason, as an error quotes them; null = none. */
export function pertentanganSyarat(
  tugas: Pick<Tugas, 'syarat' | 'dapatDibagi' | 'hadirBersama' | 'pembagi' | 'volume' | 'jenis' | 'satuan'>,
): Pertentangan | null {
  const { kelasMin, kelasMax, orangMin, orangMax, ketuaKelasMin, ketuaJenisJabatan, jenisJabatan, boleh } =
    tugas.syarat;
  const bidang = 'jumlah pelaksana';
  if (kelasMin !== null && kelasMax !== null && kelasMax < kelasMin)
    return { bidang: 'kelas jabatan', sebab: 'batas atas di bawah batas bawah' };
  if (orangMin !== null && orangMax !== null && orangMax < orangMin)
    return { bidang, sebab: `paling banyak ${orangMax} orang, padahal sedikitnya ${orangMin}` };
  if (orangMin !== null && orangMin > 1) {
    if (!tugas.dapatDibagi && !tugas.hadirBersama)
      return { bidang, sebab: `sedikitnya ${orangMin} orang, padahal tugas ini tidak dapat dibagi` };
    if (dibagiPerUnit(tugas) && orangMin > tugas.pembagi)
      return { bidang, sebab: `sedikitnya ${orangMin} orang untuk ${tugas.pembagi} ${tugas.satuan || 'satuan'}` };
  }
  // Somebody allowed by name may have any rank.
  if (boleh.length > 0) return null;
  if (ketuaKelasMin !== null && kelasMax !== null && ketuaKelasMin > kelasMax)
    return {
      bidang: 'kelas ketua',
      sebab: `ketua kelas ≥ ${ketuaKelasMin}, padahal pelaksana paling tinggi kelas ${kelasMax}`,
    };
  const bersama = (a: string, b: string): boolean =>
    a === b || (a === 'Fungsional (penyetaraan)' && b === 'Fungsional');
  if (ketuaJenisJabatan.length > 0 && jenisJabatan.length > 0) {
    const ada = ketuaJenisJabatan.some((k) => jenisJabatan.some((j) => bersama(k, j) || bersama(j, k)));
    if (!ada) return { bidang: 'jenis jabatan ketua', sebab: 'tidak termasuk jenis jabatan yang boleh mengerjakan' };
  }
  return null;
}

/** The requirements of a smaller copy of a task: more people asked for than it has units is a number of the larger one. */
export function syaratSelaras(tugas: Parameters<typeof pertentanganSyarat>[0]): Syarat {
  const bentrok = pertentanganSyarat(tugas)?.bidang === 'jumlah pelaksana';
  return bentrok ? { ...tugas.syarat, orangMin: null, orangMax: null } : tugas.syarat;
}

/** What a division must know of the people to keep to S9 and S10; `undefined` where the task asks for nothing of it. */
export interface AturanTim {
  readonly orangMin: number | null;
  readonly orangMax: number | null;
  readonly satuOrang: boolean;
  /** S8; null when no level is asked. */
  readonly bolehKetua: ((id: PegawaiId) => boolean) | null;
}

export function aturanTim(
  tugas: Pick<Tugas, 'dapatDibagi' | 'hadirBersama' | 'syarat'>,
  bolehKetua: (id: PegawaiId) => boolean,
): AturanTim | undefined {
  const { syarat } = tugas;
  if (syarat.orangMin === null && syarat.orangMax === null && !mintaKetua(syarat)) return undefined;
  return {
    orangMin: syarat.orangMin,
    orangMax: syarat.orangMax,
    satuOrang: untukSatuOrang(tugas),
    bolehKetua: mintaKetua(syarat) ? bolehKetua : null,
  };
}

/** S8 by the id of the person; somebody who is not known is not judged. */
export const bolehKetuaDari =
  (tugas: Pick<Tugas, 'syarat'>, orang: (id: PegawaiId) => Penyandang | undefined) =>
  (id: PegawaiId): boolean => {
    const pegawai = orang(id);
    return pegawai === undefined || layakKetua(tugas, pegawai).ya;
  };

/** S10 of a list: somebody who may lead does, and nobody else; false for an empty one. */
export function berketua(
  daftar: readonly { readonly pegawaiId: PegawaiId; readonly peran: Peran; readonly sampai?: unknown }[],
  bolehKetua: (id: PegawaiId) => boolean,
): boolean {
  const kini = pemegang(daftar);
  const ketua = kini.filter((p) => p.peran === 'ketua');
  if (ketua.length === 0) return kini.length === 1 && kini.every((p) => bolehKetua(p.pegawaiId));
  return ketua.every((p) => bolehKetua(p.pegawaiId));
}
