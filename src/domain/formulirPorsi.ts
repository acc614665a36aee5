import type { IsianPelaksana } from './formulirTugas';
import type { PegawaiId } from './ids';
import type { Peran } from './pegawai';
import { bagiRata, dibagiPerUnit, jumlahPorsi } from './porsi';
import type { Penugasan, Tugas, TugasTerbagi } from './tugas';

type Pembagian = Pick<Tugas, 'pembagi' | 'volume' | 'jenis' | 'hadirBersama' | 'dapatDibagi'>;

/** Hundredths of a percent ↔ percent. */
const PERSERATUS = 100;

/**
 * The shares of a task as a form shows them:
 * R1 an even and complete division is said by marks alone, everything else by numbers (units, or percent);
 * R2 who is alone on a task is its ketua; a team has the ketua it has.
 */
export function isianPelaksana(tugas: TugasTerbagi): IsianPelaksana {
  const { penugasan } = tugas;
  const [pertama] = penugasan;
  if (!pertama) return { ketua: null, porsi: [] };
  const ketua = penugasan.length === 1 ? pertama : penugasan.find((p) => p.peran === 'ketua');
  const rata = tugas.hadirBersama || dibagiRata(tugas, ketua?.pegawaiId ?? null);
  const per = dibagiPerUnit(tugas) ? 1 : PERSERATUS;
  return {
    ketua: ketua?.pegawaiId ?? null,
    porsi: penugasan.map((p) => ({ pegawaiId: p.pegawaiId, porsi: rata ? null : p.porsi / per })),
  };
}

/** Even as marks would be read again: the larger shares with the ketua and those named first. */
function dibagiRata(tugas: TugasTerbagi, ketua: PegawaiId | null): boolean {
  if (jumlahPorsi(tugas) !== tugas.pembagi) return false;
  const rata = bagiRata(tugas.pembagi, tugas.penugasan.length);
  return ketuaDulu(tugas.penugasan, ketua).every(({ porsi }, i) => porsi === rata[i]);
}

const ketuaDulu = <P extends { readonly pegawaiId: PegawaiId }>(daftar: readonly P[], ketua: PegawaiId | null): P[] =>
  [...daftar].sort((a, b) => Number(b.pegawaiId === ketua) - Number(a.pegawaiId === ketua));

export interface PorsiJadi {
  readonly pegawaiId: PegawaiId;
  readonly porsi: number;
  readonly peran: Peran;
}
export type HasilPorsi =
  | { readonly ok: true; readonly porsi: readonly PorsiJadi[] }
  /** `sebab` says in Indonesian why these shares cannot be. */
  | { readonly ok: false; readonly sebab: string };

/**
 * Whole shares out of `pembagi` from what a form says:
 * R3 numbers are units of a task divided by units, else percent; marks take the rest evenly, the first ones the larger;
 * R4 refused: more than there is, parts of a unit, nothing left for a marked person, several people on a task that one
 *    person does whole;
 * R5 "hadir bersama": everybody is there with the full time; shares that exist stay.
 */
export function porsiDari(isian: IsianPelaksana, tugas: Pembagian, lama: readonly Penugasan[] = []): HasilPorsi {
  const orang = ketuaDulu(isian.porsi, isian.ketua);
  const n = orang.length;
  if (n === 0) return { ok: true, porsi: [] };
  if (n > 1 && !tugas.dapatDibagi) return gagal('tugas ini dikerjakan utuh oleh satu orang');
  const peran = (id: PegawaiId): Peran => (id === isian.ketua ? 'ketua' : 'anggota');
  if (tugas.hadirBersama) {
    const rata = bagiRata(tugas.pembagi, n);
    const punya = new Map(lama.map((p) => [p.pegawaiId, p.porsi]));
    const porsi = orang.map(({ pegawaiId }, i) => ({
      pegawaiId,
      porsi: punya.get(pegawaiId) ?? Math.max(1, rata[i] ?? 1),
      peran: peran(pegawaiId),
    }));
    return { ok: true, porsi };
  }
  const perUnit = dibagiPerUnit(tugas);
  const tertulis = orang.map(({ porsi }) => (porsi === null ? null : perUnit ? porsi : Math.round(porsi * PERSERATUS)));
  if (perUnit && tertulis.some((p) => p !== null && !Number.isInteger(p)))
    return gagal('porsi tugas ini bilangan bulat satuan hasil');
  const jumlah = tertulis.reduce<number>((total, p) => total + (p ?? 0), 0);
  const sisa = tugas.pembagi - jumlah;
  const bertanda = tertulis.filter((p) => p === null).length;
  const sebut = (porsi: number): string => (perUnit ? `${porsi}` : `${porsi / PERSERATUS} %`);
  if (sisa < 0) return gagal(`jumlah porsi ${sebut(jumlah)} melebihi ${sebut(tugas.pembagi)}`);
  if (sisa < bertanda) return gagal('tidak ada sisa bagi pegawai yang bertanda x');
  const rata = bertanda > 0 ? bagiRata(sisa, bertanda) : [];
  let ke = 0;
  const porsi = orang.map(({ pegawaiId }, i) => ({
    pegawaiId,
    porsi: tertulis[i] ?? rata[ke++] ?? 0,
    peran: peran(pegawaiId),
  }));
  return { ok: true, porsi };
}

const gagal = (sebab: string): HasilPorsi => ({ ok: false, sebab });
