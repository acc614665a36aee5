import { menitPegawai } from './hitungan';
import type { BagianId, PegawaiId } from './ids';
import { namaBagian, type Kantor } from './kantor';
import { bagianTugas } from './kinerjaHasil';
import type { Pegawai } from './pegawai';
import type { TugasTerbagi } from './tugas';

/**
 * Who answers to whom in a unit, as far as the file knows it (placements name a tim kerja, no superior):
 * U1 the kepala is the first of the unit, in the order of the office, who is JPT or Administrator;
 * U2 a tim kerja is led by its Pengawas or penyetaraan official, else by whoever leads most of its shared work, else by the
 *    first in the order of the office;
 * U3 of the others a Pengawas leads too; who is in no tim kerja belongs to the leader (U2, U3) with whom most of the own
 *    minutes of the unit are shared, else answers to the kepala directly;
 * U4 people of other bagian with work of this unit stand here, marked with where they come from (U3 places them);
 * U5 people who left the office are in no unit.
 */
export interface AnggotaUnit {
  readonly pegawai: Pegawai;
  readonly peran: 'kepala' | 'ketua' | 'anggota';
  /** Home bagian of somebody from another one, '' = of this unit. */
  readonly dari: string;
  /** Work of this unit that the person is on, in the order of the office. */
  readonly tugas: readonly TugasTerbagi[];
}
export interface TimUnit {
  readonly nama: string;
  readonly ketua: AnggotaUnit;
  readonly anggota: readonly AnggotaUnit[];
}
export interface SusunanUnit {
  readonly bagianId: BagianId;
  readonly nama: string;
  /** The kepala first, then the ketua, then who else answers directly. */
  readonly langsung: readonly AnggotaUnit[];
  readonly tim: readonly TimUnit[];
}

const MEMIMPIN: ReadonlySet<string> = new Set(['Pengawas', 'Fungsional (penyetaraan)']);

/** U1. */
export const memimpinUnit = ({ jenisJabatan }: Pegawai): boolean =>
  jenisJabatan === 'JPT' || jenisJabatan === 'Administrator';

/** `orang`: the whole office in its order; `tugasnya`: everybody's tasks (tugasPerPegawai). */
export function susunanUnit(
  kantor: Kantor,
  bagianId: BagianId,
  orang: readonly Pegawai[],
  tugasnya: ReadonlyMap<PegawaiId, readonly TugasTerbagi[]>,
): SusunanUnit {
  const milikUnit = (p: Pegawai): TugasTerbagi[] =>
    (tugasnya.get(p.id) ?? []).filter((t) => (bagianTugas(t, kantor) ?? p.bagianId) === bagianId);
  const hadir = orang.flatMap((pegawai): AnggotaUnit[] => {
    if (pegawai.status === 'keluar') return [];
    const tugas = milikUnit(pegawai);
    const sendiri = pegawai.bagianId === bagianId;
    if (!sendiri && tugas.length === 0) return [];
    const dari = sendiri ? '' : namaBagian(kantor, pegawai.bagianId) || 'luar bagian';
    return [{ pegawai, peran: 'anggota', dari, tugas }];
  });
  const milik = hadir.filter((a) => a.dari === '');
  const kepala = milik.find(({ pegawai }) => memimpinUnit(pegawai));
  const ketua = cariKetua(kantor, milik, kepala);
  const anggotaTim = new Map<PegawaiId, AnggotaUnit[]>([...ketua.keys()].map((id) => [id, []]));
  const langsung: AnggotaUnit[] = [];
  for (const satu of hadir) {
    if (satu === kepala || ketua.has(satu.pegawai.id)) continue;
    const di = pimpinan(satu, ketua);
    if (di === null) langsung.push(satu);
    else anggotaTim.get(di)?.push(satu);
  }
  const tim = [...ketua].map(([id, { nama, orang: siapa }]): TimUnit => ({
    nama,
    ketua: { ...siapa, peran: 'ketua' },
    anggota: anggotaTim.get(id) ?? [],
  }));
  return {
    bagianId,
    nama: namaBagian(kantor, bagianId),
    langsung: [
      ...(kepala ? [{ ...kepala, peran: 'kepala' as const }] : []),
      ...tim.map(({ ketua: k }) => k),
      ...langsung,
    ],
    tim,
  };
}

interface KetuaTim {
  readonly nama: string;
  readonly timKerjaId: Pegawai['timKerjaId'];
  readonly orang: AnggotaUnit;
}

/** U2, U3: leaders by their own id, in the order of the office. */
function cariKetua(
  kantor: Kantor,
  milik: readonly AnggotaUnit[],
  kepala: AnggotaUnit | undefined,
): Map<PegawaiId, KetuaTim> {
  const hasil = new Map<PegawaiId, KetuaTim>();
  const perTim = new Map<string, AnggotaUnit[]>();
  for (const satu of milik) {
    const { timKerjaId } = satu.pegawai;
    if (satu === kepala || timKerjaId === null) continue;
    perTim.set(timKerjaId, [...(perTim.get(timKerjaId) ?? []), satu]);
  }
  const terpilih = new Set<AnggotaUnit>();
  for (const isi of perTim.values()) {
    const [satu] = isi.filter(({ pegawai: p }) => MEMIMPIN.has(p.jenisJabatan ?? ''));
    const memimpin = (a: AnggotaUnit): number => a.tugas.filter((t) => ketuanya(t).has(a.pegawai.id)).length;
    const pilih = satu ?? isi.reduce((a, b) => (memimpin(b) > memimpin(a) ? b : a));
    terpilih.add(pilih);
  }
  for (const satu of milik) {
    const { timKerjaId, jenisJabatan, jabatan, id } = satu.pegawai;
    if (satu === kepala) continue;
    if (!terpilih.has(satu) && !(timKerjaId === null && jenisJabatan === 'Pengawas')) continue;
    const nama = kantor.timKerja.find((tim) => tim.id === timKerjaId)?.nama ?? jabatan.replace(/^Kepala /, '');
    hasil.set(id, { nama, timKerjaId, orang: satu });
  }
  return hasil;
}

/** Who leads a task that several people share. */
function ketuanya(tugas: TugasTerbagi): ReadonlySet<PegawaiId> {
  if (tugas.penugasan.length < 2) return new Set();
  return new Set(tugas.penugasan.filter((p) => p.peran === 'ketua').map((p) => p.pegawaiId));
}

/** The leader of somebody: of the tim kerja, else by the work shared (U3); null = answers to the kepala. */
function pimpinan(satu: AnggotaUnit, ketua: ReadonlyMap<PegawaiId, KetuaTim>): PegawaiId | null {
  const { timKerjaId, id } = satu.pegawai;
  if (timKerjaId !== null && satu.dari === '')
    for (const [ketuaId, tim] of ketua) if (tim.timKerjaId === timKerjaId) return ketuaId;
  const menit = new Map<PegawaiId, number>();
  for (const tugas of satu.tugas)
    for (const p of tugas.penugasan)
      if (p.pegawaiId !== id && ketua.has(p.pegawaiId))
        menit.set(p.pegawaiId, (menit.get(p.pegawaiId) ?? 0) + menitPegawai(tugas, id) + 1);
  let [terpilih, terbanyak]: [PegawaiId | null, number] = [null, 0];
  for (const ketuaId of ketua.keys()) {
    const n = menit.get(ketuaId) ?? 0;
    if (n > terbanyak) [terpilih, terbanyak] = [ketuaId, n];
  }
  return terpilih;
}
