import type { JenisUbahan, KartuUsulan, PegawaiUsulan } from '../api/usulanViews';
import type { PandanganUsulan } from '../domain/bagiHabisBuka';
import { hitungSatu, menitPegawai } from '../domain/hitungan';
import type { BagianId, PegawaiId, TugasId } from '../domain/ids';
import type { TugasTerbagi } from '../domain/tugas';
import { originOf } from './usulanUrut';
import { bagianName } from './views';

interface Saring {
  readonly bagianId: BagianId | null;
  readonly pegawaiId: PegawaiId | null;
  readonly cari: string;
  readonly jenis?: 'semua' | JenisUbahan | undefined;
  readonly urut?: 'kantor' | 'asal' | 'pegawai' | undefined;
}
interface Tempat {
  readonly tugasId: TugasId;
  /** Under whose name it stands, null = under nobody's. */
  readonly pegawaiId: PegawaiId | null;
}

/** Long work lets other calls in between: at most this much in one go. */
const NAPAS_MS = 12;

export interface TersaringUsulan {
  readonly tugasIds: readonly TugasId[];
  readonly urutan: readonly Tempat[];
}
/** A proposal and its tasks in the order by bagian, line and name. */
export interface UsulanTerurut {
  readonly pandangan: PandanganUsulan;
  readonly asal: readonly TugasId[];
}

/** Rows that fit, in the order asked for. Words are looked for in the task, its line, its bagian and its people. */
export async function saringUsulan({ pandangan: p, asal }: UsulanTerurut, saring: Saring): Promise<TersaringUsulan> {
  const { urut = 'kantor' } = saring;
  const lolos = penyaring(p, saring);
  const dasar = urut === 'asal' ? asal : p.padat.tugas;
  const tugasIds = lolos === null ? dasar : await sedikitDemiSedikit(dasar, (id) => (lolos(id) ? [id] : []));
  if (urut !== 'pegawai') return { tugasIds, urutan: tugasIds.map((tugasId) => ({ tugasId, pegawaiId: null })) };
  const boleh = lolos === null ? null : new Set(tugasIds);
  return { tugasIds, urutan: await perPegawai(p, saring.pegawaiId, boleh) };
}

/** Lets whatever waits have its turn. */
export const napas = (): Promise<void> => new Promise((lanjut) => setImmediate(lanjut));

export async function sedikitDemiSedikit<T, U>(daftar: readonly T[], kerja: (satu: T) => readonly U[]): Promise<U[]> {
  const hasil: U[] = [];
  let mulai = performance.now();
  for (const satu of daftar) {
    hasil.push(...kerja(satu));
    if (performance.now() - mulai < NAPAS_MS) continue;
    await napas();
    mulai = performance.now();
  }
  return hasil;
}

/** null = everything passes. */
function penyaring(p: PandanganUsulan, saring: Saring): ((id: TugasId) => boolean) | null {
  const { bagianId, pegawaiId, jenis = 'semua' } = saring;
  const kata = saring.cari.toLowerCase().split(/\s+/).filter(Boolean);
  if (bagianId === null && pegawaiId === null && jenis === 'semua' && kata.length === 0) return null;
  const miliknya =
    pegawaiId === null ? null : new Set(p.berubah(pegawaiId).filter((id) => p.berubahUntuk(id, pegawaiId)));
  return (id) => {
    const now = p.kini.tugas(id);
    if (!now || (bagianId !== null && now.bagianId !== bagianId)) return false;
    if (miliknya && !miliknya.has(id)) return false;
    if (jenis !== 'semua' && p.jenis(id) !== jenis) return false;
    if (kata.length === 0) return true;
    const people = [...now.penugasan, ...(p.porsi(id) ?? [])].map(
      (share) => p.kantor.pegawai.get(share.pegawaiId)?.nama,
    );
    const text = [now.nama, originOf(p.kantor, now), bagianName(p.kantor, now.bagianId), ...people];
    const all = text.join('\n').toLowerCase();
    return kata.every((word) => all.includes(word));
  };
}

const porsiDari = (task: TugasTerbagi | undefined, id: PegawaiId): number =>
  task?.penugasan.find((share) => share.pegawaiId === id)?.porsi ?? 0;

const namaUrut = new WeakMap<PandanganUsulan, readonly PegawaiId[]>();

/** One row per person and task that changes for them, by name; only of one person, or only these tasks, if given. */
async function perPegawai(
  p: PandanganUsulan,
  hanya: PegawaiId | null,
  boleh: ReadonlySet<TugasId> | null,
): Promise<readonly Tempat[]> {
  let orang = namaUrut.get(p);
  if (!orang) {
    const bernama = p.padat.pegawai.map((id) => ({ id, nama: (p.kantor.pegawai.get(id)?.nama ?? '').toLowerCase() }));
    bernama.sort((a, b) => (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : a.id < b.id ? -1 : 1));
    namaUrut.set(p, (orang = bernama.map(({ id }) => id)));
  }
  return sedikitDemiSedikit(hanya === null ? orang : [hanya], (pegawaiId) =>
    p
      .berubah(pegawaiId)
      .filter((id) => (boleh === null || boleh.has(id)) && p.berubahUntuk(id, pegawaiId))
      .map((tugasId) => ({ tugasId, pegawaiId })),
  );
}

/** What the proposal means for one person; `bulan` 1–12 = minutes of that month. */
export function pegawaiUsulan(p: PandanganUsulan, pegawaiId: PegawaiId, bulan: number | null): PegawaiUsulan {
  const menit = (task: TugasTerbagi): number =>
    bulan === null
      ? menitPegawai(task, pegawaiId)
      : (hitungSatu(p.kantor, pegawaiId, [task]).bulan.beban[bulan - 1] ?? 0);
  const datang: KartuUsulan[] = [];
  const pergi: KartuUsulan[] = [];
  for (const id of p.berubah(pegawaiId)) {
    const [now, then] = [p.kini.tugas(id), p.tugas(id)];
    if (!now || !then) continue;
    const [porsiSebelum, porsiSesudah] = [porsiDari(now, pegawaiId), porsiDari(then, pegawaiId)];
    if (porsiSebelum === porsiSesudah) continue;
    const present = now.penugasan.find((share) => share.pegawaiId === pegawaiId);
    const share = then.penugasan.find((one) => one.pegawaiId === pegawaiId) ?? present;
    (porsiSesudah > porsiSebelum ? datang : pergi).push({
      tugasId: id,
      tugas: now.nama,
      penugasanId: present?.id ?? null,
      peran: share?.peran ?? 'anggota',
      pembagi: now.pembagi,
      porsiSebelum,
      porsiSesudah,
      menitSebelum: menit(now),
      menitSesudah: menit(then),
    });
  }
  return {
    pegawaiId,
    rasioSebelum: p.kini.beban(pegawaiId).rasio,
    rasioSesudah: p.beban(pegawaiId).rasio,
    datang,
    pergi,
  };
}
