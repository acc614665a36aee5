import { HASIL_TUSI, hasilBagian, pencariHasil, type HasilBagian, type HasilPimpinan } from './kinerjaHasil';
import { kalimatHasil } from './kalimatHasil';
import type { Kantor } from './kantor';
import type { AnggotaUnit, SusunanUnit, TimUnit } from './kinerjaSusunan';
import type { Pegawai } from './pegawai';
import type { SubKegiatan } from './subKegiatan';
import type { TugasTerbagi } from './tugas';

/**
 * Matriks Pembagian Peran dan Hasil (PermenPANRB 6/2022): on top what the leader has to reach with its indicators, at the
 * left each employee with jabatan, in the cell that employee's result, which becomes the RHK.
 * X1 every task of the unit that a person is on stands in exactly one cell of that person;
 * X2 with one level all people of the unit stand below the results of the leader, who is no row of the own matrix;
 * X3 with two levels the first matrix has who answers directly, the ketua among them; then one matrix per ketua: on top the
 *    ketua's own results (the RHK), at the left the members; a member's task supports the shared task itself, else the first
 *    of the ketua's tasks on the same sub kegiatan, else on the same result of the leader (but not "Tugas dan fungsi");
 * X4 work of which the ketua has no part stands last, under a column that says so.
 */
export interface BarisMatriks {
  readonly pegawai: AnggotaUnit['pegawai'];
  readonly peran: AnggotaUnit['peran'];
  readonly dari: string;
  /** One list of results per column. */
  readonly sel: readonly (readonly string[])[];
}
export interface MatriksPeran {
  /** Whose results the columns are: the kepala, or the ketua. */
  readonly pimpinan: Pegawai | null;
  /** Name of the tim kerja, '' = the first level. */
  readonly tim: string;
  readonly kolom: readonly HasilMatriks[];
  readonly baris: readonly BarisMatriks[];
}
type HasilMatriks = Pick<HasilPimpinan, 'id' | 'uraian' | 'indikator'>;

/** X4. */
export const LUAR_HASIL_KETUA: HasilMatriks = { id: 'luar', uraian: 'Di luar hasil ketua tim', indikator: [] };

type Pencari = (tugas: TugasTerbagi) => HasilPimpinan;

/** The results of the leader of a unit and the column of each task. */
export function hasilUnit(
  kantor: Kantor,
  susunan: SusunanUnit,
  ditulis: readonly HasilBagian[],
): { readonly kolom: readonly HasilPimpinan[]; readonly cari: Pencari } {
  const orang = [...susunan.langsung, ...susunan.tim.flatMap((t) => t.anggota)];
  const dipakai = new Set<SubKegiatan>();
  for (const { tugas } of orang)
    for (const { subKegiatanId } of tugas) {
      const sub = subKegiatanId === null ? undefined : kantor.subKegiatan.get(subKegiatanId);
      if (sub) dipakai.add(sub);
    }
  const hasil = hasilBagian(kantor, susunan.bagianId, ditulis, [...dipakai]);
  const cari = pencariHasil(hasil, kantor);
  const lain = orang.some(({ peran, tugas }) => peran !== 'kepala' && tugas.some((t) => cari(t) === HASIL_TUSI));
  return { kolom: lain ? [...hasil, HASIL_TUSI] : hasil, cari };
}

export function matriksUnit(
  kantor: Kantor,
  susunan: SusunanUnit,
  ditulis: readonly HasilBagian[],
  tingkat: 1 | 2,
): readonly MatriksPeran[] {
  const { kolom, cari } = hasilUnit(kantor, susunan, ditulis);
  const kepala = susunan.langsung.find((a) => a.peran === 'kepala');
  const bawahan = susunan.langsung.filter((a) => a !== kepala);
  const semua =
    tingkat === 2 ? bawahan : bawahan.flatMap((a) => [a, ...(susunan.tim.find((t) => t.ketua === a)?.anggota ?? [])]);
  const pertama: MatriksPeran = {
    pimpinan: kepala?.pegawai ?? null,
    tim: '',
    kolom,
    baris: semua.map((a) => baris(a, kolom, cari)),
  };
  if (tingkat === 1) return [pertama];
  return [pertama, ...susunan.tim.filter((t) => t.anggota.length > 0).map((t) => matriksTim(t, cari))];
}

function baris(a: AnggotaUnit, kolom: readonly { readonly id: string }[], cari: (t: TugasTerbagi) => { id: string }) {
  const perKolom = new Map<string, Set<string>>();
  for (const tugas of a.tugas) {
    const { id } = cari(tugas);
    perKolom.set(id, (perKolom.get(id) ?? new Set()).add(kalimatHasil(tugas.nama)));
  }
  const sel = kolom.map(({ id }) => [...(perKolom.get(id) ?? [])]);
  return { pegawai: a.pegawai, peran: a.peran, dari: a.dari, sel };
}

/** X3, X4. */
function matriksTim({ nama, ketua, anggota }: TimUnit, cari: Pencari): MatriksPeran {
  const hasilKetua = new Map<string, HasilMatriks>();
  for (const { nama: tugas, keluaran, volume, satuan } of ketua.tugas) {
    const uraian = kalimatHasil(tugas);
    const indikator = keluaran === '' ? [] : [{ uraian: keluaran, target: String(volume), satuan }];
    const ada = hasilKetua.get(uraian)?.indikator ?? [];
    hasilKetua.set(uraian, { id: `rhk:${uraian}`, uraian, indikator: [...ada, ...indikator] });
  }
  const milikKetua = new Set(ketua.tugas.map(({ id }) => id));
  const wakil = (tugas: TugasTerbagi): TugasTerbagi | undefined => {
    if (milikKetua.has(tugas.id)) return tugas;
    const sub = tugas.subKegiatanId;
    const hasil = cari(tugas);
    return (
      ketua.tugas.find((t) => sub !== null && t.subKegiatanId === sub) ??
      (hasil === HASIL_TUSI ? undefined : ketua.tugas.find((t) => cari(t) === hasil))
    );
  };
  const kolomnya = new Map<TugasTerbagi, HasilMatriks>();
  for (const { tugas } of anggota)
    for (const satu of tugas) {
      const milik = wakil(satu);
      kolomnya.set(satu, (milik && hasilKetua.get(kalimatHasil(milik.nama))) ?? LUAR_HASIL_KETUA);
    }
  const luar = [...kolomnya.values()].includes(LUAR_HASIL_KETUA) ? [LUAR_HASIL_KETUA] : [];
  const kolom = [...hasilKetua.values(), ...luar];
  return {
    pimpinan: ketua.pegawai,
    tim: nama,
    kolom,
    baris: anggota.map((a) => baris(a, kolom, (t) => kolomnya.get(t) ?? LUAR_HASIL_KETUA)),
  };
}
