import { HASIL_TUSI, hasilBagian, pencariHasil, type HasilBagian, type HasilPimpinan } from './kinerjaHasil';
import type { PegawaiId } from './ids';
import { kalimatHasil } from './kalimatHasil';
import type { Kantor } from './kantor';
import type { AnggotaUnit, SusunanUnit, TimUnit } from './kinerjaSusunan';
import type { SubKegiatan } from './subKegiatan';
import type { TugasTerbagi } from './tugas';

/**
 * Matriks Pembagian Peran dan Hasil (PermenPANRB 6/2022): on top what the leader has to reach with its indicators, at the
 * left each employee with jabatan, in the cell that employee's result, which becomes the RHK.
 * X1 every task of the unit that a person is on stands in exactly one cell of that person;
 * X2 with one level all people of the unit stand below the results of the leader;
 * X3 with two levels the first matrix has who answers directly, the ketua among them; then one matrix per ketua: on top the
 *    ketua's results that a member supports: the shared task itself, else the first of the ketua's tasks on the same sub
 *    kegiatan; work of which the ketua has no part supports the leader's result directly.
 */
export interface BarisMatriks {
  readonly pegawai: AnggotaUnit['pegawai'];
  readonly peran: AnggotaUnit['peran'];
  readonly dari: string;
  /** One list of results per column. */
  readonly sel: readonly (readonly string[])[];
}
export interface MatriksPeran {
  /** `Kepala Bagian Organisasi`, or the jabatan of the ketua. */
  readonly pimpinan: { readonly nama: string; readonly jabatan: string } | null;
  /** Name of the tim kerja, '' = the first level. */
  readonly tim: string;
  readonly kolom: readonly Pick<HasilPimpinan, 'id' | 'uraian' | 'indikator'>[];
  readonly baris: readonly BarisMatriks[];
}

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
  const lain = orang.some(({ tugas }) => tugas.some((t) => cari(t) === HASIL_TUSI));
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
  const semua =
    tingkat === 2
      ? susunan.langsung
      : susunan.langsung.flatMap((a) => [a, ...(susunan.tim.find((t) => t.ketua === a)?.anggota ?? [])]);
  const pertama: MatriksPeran = {
    pimpinan: kepala ? { nama: kepala.pegawai.nama, jabatan: kepala.pegawai.jabatan } : null,
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

/** X3. */
function matriksTim({ nama, ketua, anggota }: TimUnit, cari: Pencari): MatriksPeran {
  const milikKetua = new Map(ketua.tugas.map((t) => [t.id, t]));
  const wakil = (tugas: TugasTerbagi): TugasTerbagi | null => {
    const sama = milikKetua.get(tugas.id);
    if (sama) return sama;
    return ketua.tugas.find((t) => t.subKegiatanId !== null && t.subKegiatanId === tugas.subKegiatanId) ?? null;
  };
  const kolom = new Map<string, MatriksPeran['kolom'][number]>();
  const dari = (tugas: TugasTerbagi): MatriksPeran['kolom'][number] => {
    const satu = wakil(tugas);
    if (satu === null) return cari(tugas);
    const { keluaran, satuan, volume } = satu;
    const indikator = keluaran === '' ? [] : [{ uraian: keluaran, target: String(volume), satuan }];
    return { id: `tugas:${satu.id}`, uraian: kalimatHasil(satu.nama), indikator };
  };
  const terpakai = new Map<PegawaiId, Map<TugasTerbagi, string>>();
  for (const { pegawai, tugas } of anggota) {
    const miliknya = new Map<TugasTerbagi, string>();
    for (const satu of tugas) {
      const k = dari(satu);
      kolom.set(k.id, k);
      miliknya.set(satu, k.id);
    }
    terpakai.set(pegawai.id, miliknya);
  }
  const urut = [
    ...ketua.tugas.flatMap((t) => kolom.get(`tugas:${t.id}`) ?? []),
    ...[...kolom.values()].filter(({ id }) => !id.startsWith('tugas:')).sort((a, b) => urutanHasil(a.id, b.id)),
  ];
  return {
    pimpinan: { nama: ketua.pegawai.nama, jabatan: ketua.pegawai.jabatan },
    tim: nama,
    kolom: urut,
    baris: anggota.map((a) => baris(a, urut, (t) => ({ id: terpakai.get(a.pegawai.id)?.get(t) ?? '' }))),
  };
}

/** "Tugas dan fungsi" last. */
const urutanHasil = (a: string, b: string): number =>
  Number(a === HASIL_TUSI.id) - Number(b === HASIL_TUSI.id) || (a < b ? -1 : 1);
