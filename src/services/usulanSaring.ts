import type { JenisUbahan, KartuUsulan, PegawaiUsulan } from '../api/usulanViews';
import type { PandanganUsulan } from '../domain/bagiHabisBuka';
import { hitungSatu, menitPegawai } from '../domain/hitungan';
import type { BagianId, PegawaiId, TugasId } from '../domain/ids';
import type { TugasTerbagi } from '../domain/tugas';
import { originOf } from './usulanTampil';
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

const collator = new Intl.Collator('id', { numeric: true });
/** Long work lets other calls in between: at most this much in one go. */
const NAPAS_MS = 12;
// Sorting a hundred thousand rows takes a while: once per proposal and order.
const terurut = new WeakMap<PandanganUsulan, Map<'asal' | 'pegawai', readonly Tempat[]>>();

export interface TersaringUsulan {
  readonly tugasIds: readonly TugasId[];
  readonly urutan: readonly Tempat[];
}

/** Rows that fit, in the order asked for. Words are looked for in the task, its line, its bagian and its people. */
export async function saringUsulan(p: PandanganUsulan, saring: Saring): Promise<TersaringUsulan> {
  const { urut = 'kantor' } = saring;
  const lolos = penyaring(p, saring);
  const tugasIds =
    lolos === null ? p.padat.tugas : await sedikitDemiSedikit(p.padat.tugas, (id) => (lolos(id) ? [id] : []));
  if (urut === 'kantor') return { tugasIds, urutan: tugasIds.map((tugasId) => ({ tugasId, pegawaiId: null })) };
  const semua = await urutkan(p, urut);
  if (lolos === null) return { tugasIds, urutan: semua };
  const milik = urut === 'pegawai' ? saring.pegawaiId : null;
  const boleh = new Set(tugasIds);
  return {
    tugasIds,
    urutan: semua.filter((one) => boleh.has(one.tugasId) && (milik === null || one.pegawaiId === milik)),
  };
}

async function sedikitDemiSedikit<T, U>(daftar: readonly T[], kerja: (satu: T) => readonly U[]): Promise<U[]> {
  const hasil: U[] = [];
  let mulai = performance.now();
  for (const satu of daftar) {
    hasil.push(...kerja(satu));
    if (performance.now() - mulai < NAPAS_MS) continue;
    await new Promise((lanjut) => setImmediate(lanjut));
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

async function urutkan(p: PandanganUsulan, urut: 'asal' | 'pegawai'): Promise<readonly Tempat[]> {
  let kept = terurut.get(p);
  if (!kept) terurut.set(p, (kept = new Map<'asal' | 'pegawai', readonly Tempat[]>()));
  let daftar = kept.get(urut);
  if (!daftar) kept.set(urut, (daftar = await (urut === 'asal' ? perAsal(p) : perPegawai(p))));
  return daftar;
}

/** By bagian, line of the budget (codes first), name. */
async function perAsal(p: PandanganUsulan): Promise<readonly Tempat[]> {
  const kelompok = new Map<string, { tugasId: TugasId; nama: string }[]>();
  for (const tugasId of p.padat.tugas) {
    const task = p.kini.tugas(tugasId);
    const asal = task ? originOf(p.kantor, task) : '';
    const kunci = `${bagianName(p.kantor, task?.bagianId ?? null)}\n${/^\d/.test(asal) ? '0' : '1'}${asal}`;
    const isi = { tugasId, nama: task?.nama ?? '' };
    const ada = kelompok.get(kunci);
    if (ada) ada.push(isi);
    else kelompok.set(kunci, [isi]);
  }
  const urut = [...kelompok].sort(([a], [b]) => (a < b ? -1 : 1));
  return sedikitDemiSedikit(urut, ([, isi]) =>
    isi.sort((a, b) => collator.compare(a.nama, b.nama)).map(({ tugasId }) => ({ tugasId, pegawaiId: null })),
  );
}

/** One row per person and task that changes for them, by name. */
async function perPegawai(p: PandanganUsulan): Promise<readonly Tempat[]> {
  const orang = new Set<PegawaiId>(p.padat.pegawai);
  for (const id of p.padat.tugas) for (const share of p.kini.tugas(id)?.penugasan ?? []) orang.add(share.pegawaiId);
  const bernama = [...orang].map((id) => ({ id, nama: (p.kantor.pegawai.get(id)?.nama ?? '').toLowerCase() }));
  bernama.sort((a, b) => (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : a.id < b.id ? -1 : 1));
  return sedikitDemiSedikit(bernama, ({ id: pegawaiId }) =>
    p
      .berubah(pegawaiId)
      .filter((id) => p.berubahUntuk(id, pegawaiId))
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
