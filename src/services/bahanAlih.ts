import type { BahanAlih, BarisAlih, PenerimaTampil } from '../api/alihViews';
import { alihkan, porsiUtuh, sisaAlih, type MasaAlih, type SisaAlih } from '../domain/alihkan';
import { absenPendek, sisaTerlewat, terlewatAbsen, usulSelama, type PerluDiganti } from '../domain/alihkanTunggu';
import { usulPenerima, type PenerimaUsul, type SisaTugas } from '../domain/alihkanUsul';
import { bulanTanpaCatatan, bulanTeks } from '../domain/hasilDicatat';
import { kapasitasPegawai, menitPegawai } from '../domain/hitungan';
import { tambahHari } from '../domain/hari';
import type { PegawaiId, Tanggal, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import type { Pegawai } from '../domain/pegawai';
import { hariMilik } from '../domain/masaPorsi';
import { dibagiPerUnit, porsiTeks } from '../domain/porsi';
import type { KapasitasTahun } from '../domain/porsiLewat';
import { mintaJabatan } from '../domain/pengganti';
import { potongAlih } from '../domain/potongAlih';
import { syaratMewakili } from '../domain/syarat';
import { sebutSyarat } from '../domain/syaratTeks';
import { jendelaTeks, tanggalPanjang } from '../domain/tampil';
import type { Penugasan, TugasTerbagi } from '../domain/tugas';
import { penugasanId } from '../data/ids';
import { findPerson } from './assignPegawai';
import { replacements } from './benturan';
import { capaianKantor } from './capaianKantor';
import type { KantorCache } from './kantorCache';
import { Lapisan } from './lapisan';
import type { Program } from './program';
import { bagianName } from './views';

/** The search for receivers may take so long: the drawer waits for it. */
const CARI_MS = 600;

/** What a person would hand over on a day, with who could take it. */
export async function bahanAlih(program: Program, id: PegawaiId, masa: MasaAlih): Promise<BahanAlih> {
  const { cache } = program;
  const person = findPerson(cache, id);
  const missed = absenPendek(masa) ? terlewatAbsen(cache.kantor, person, cache.tugasPegawai(id), masa) : null;
  const shares = (await openShares(program, person, masa)).map((one) => (missed ? forTheDays(one, missed) : one));
  const rest = shares.filter(({ sisa }) => sisa.sisa > 0);
  const kantor = without(cache.kantor, id, shares, masa);
  const proposal = missed ? forDays(cache, kantor, person, rest, masa) : forGood(kantor, id, rest, masa);
  const baris = shares.map((one) =>
    row(cache.kantor, one, masa, proposal.get(one.task.id) ?? [], receiver(program, one.task)),
  );
  return {
    pegawaiId: id,
    nama: person.nama,
    jabatan: person.jabatan,
    namaBagian: bagianName(cache.kantor, person.bagianId),
    baris: baris.sort((a, b) => urutan(a) - urutan(b) || a.nama.localeCompare(b.nama, 'id')),
  };
}

/** What has to be handed over, what can wait, and what is over. */
const urutan = ({ sisa, menunggu }: Pick<BarisAlih, 'sisa' | 'menunggu'>): number =>
  sisa === 0 ? 2 : menunggu ? 1 : 0;

type Proposal = ReadonlyMap<TugasId, readonly PenerimaUsul[]>;

function forGood(kantor: Kantor, id: PegawaiId, rest: readonly ShareLeft[], masa: MasaAlih): Proposal {
  const until = Date.now() + CARI_MS;
  const left = rest.map(({ task, sisa }): SisaTugas => ({ tugas: task, sisa: sisa.sisa }));
  return usulPenerima(kantor, id, left, masa, () => Date.now() > until);
}

/** Tg1–Tg3. */
function forTheDays(one: ShareLeft, missed: ReadonlyMap<TugasId, number>): ShareLeft {
  const { task, share, sisa } = one;
  const menit = missed.get(task.id);
  if (sisa.sisa === 0) return one;
  return menit === undefined ? { ...one, menunggu: true } : { ...one, sisa: sisaTerlewat(task, share, sisa, menit) };
}

/** Tg4. */
function forDays(
  cache: KantorCache,
  kantor: Kantor,
  person: Pegawai,
  rest: readonly ShareLeft[],
  masa: MasaAlih,
): Proposal {
  const daftar = rest.map(({ task, sisa, menunggu }): PerluDiganti => {
    // Who is at the meeting already stands in for nobody; and whoever stands in need not hold the post (S10).
    const on = task.hadirBersama ? task.penugasan.map(({ pegawaiId }) => pegawaiId) : [];
    const standIn = { ...task, syarat: syaratMewakili(task.syarat) };
    const nearest = mintaJabatan(task.syarat) ? person : null;
    const calon = replacements(cache, standIn, person, new Set([person.id, ...on]), nearest);
    return { tugas: task, sisa: sisa.sisa, calon, menunggu };
  });
  const tasks = (id: PegawaiId) => cache.tugasPegawai(id).map((task) => kantor.tugas.get(task.id) ?? task);
  const found = usulSelama(kantor, daftar, masa, tasks);
  return new Map(
    rest.flatMap(({ task, sisa }) => {
      const pegawaiId = found.get(task.id);
      return pegawaiId === undefined ? [] : [[task.id, [{ pegawaiId, porsi: sisa.sisa }]] as const];
    }),
  );
}

export interface ShareLeft {
  readonly task: TugasTerbagi;
  readonly share: Penugasan;
  readonly sisa: SisaAlih;
  /** Planned months until the day of which nothing is noted, as bits, where the notes say what is done. */
  readonly kosong: number;
  /** Tg2: it can wait until the person is back. */
  readonly menunggu: boolean;
}

/** The shares a person still holds, with what is left of them; what was handed over before is no longer theirs to give. */
export async function openShares(program: Program, person: Pegawai, masa: MasaAlih): Promise<ShareLeft[]> {
  const { cache } = program;
  const { kantor } = cache;
  const { capaian } = await capaianKantor(program);
  const capacity = capacityFor(kantor, person, masa);
  return cache.tugasPegawai(person.id).flatMap((task): ShareLeft[] => {
    const share = task.penugasan.find((one) => one.pegawaiId === person.id);
    if (!share || (share.sampai !== undefined && share.sampai < masa.tanggal)) return [];
    const done = capaian.get(task.id)?.find((one) => one.pegawaiId === person.id);
    const noted = done && done.realisasiBulan.some((bulan) => bulan > 0) ? done.selesai : null;
    const sisa = sisaAlih(task, share, capacity, masa, noted);
    const kosong = sisa.dasar === 'realisasi' && done ? bulanTanpaCatatan(done, monthBefore(kantor, masa.tanggal)) : 0;
    return [{ task, share, sisa, kosong, menunggu: false }];
  });
}

/** Month (1–12) of the day before; 0 = the year has not begun. */
function monthBefore({ kalender }: Kantor, tanggal: Tanggal): number {
  const [year, month] = tambahHari(tanggal, -1).split('-').map(Number);
  return (year ?? 0) < kalender.tahun ? 0 : (month ?? 0);
}

/** Capacity the shares were planned on: as if the person stayed, and for a stand-in as if there was no leave. */
export function capacityFor(kantor: Kantor, person: Pegawai, { kembali }: Pick<MasaAlih, 'kembali'>): KapasitasTahun {
  const staying = new Map([[person.id, { ...person, keluar: null }]]);
  const plain: Kantor = {
    ...kantor,
    pegawai: staying,
    pengaturan: { ...kantor.pengaturan, hitungBup: false },
    ...(kembali !== null && { ketidakhadiran: new Map() }),
  };
  return { tahun: kantor.kalender.tahun, kumulatif: kapasitasPegawai(plain, person.id).kumulatif };
}

/** The office after the person is gone and nobody has the rest yet. */
function without(kantor: Kantor, id: PegawaiId, shares: readonly ShareLeft[], masa: MasaAlih): Kantor {
  const tugas = new Map<TugasId, TugasTerbagi>();
  for (const { task, sisa } of shares) {
    if (sisa.sisa === 0) continue;
    const keputusan = { dariId: id, masa, tinggal: sisa.tinggal, kepada: [], batal: 0 };
    tugas.set(task.id, { ...task, penugasan: alihkan(task, keputusan, () => true, penugasanId).penugasan });
  }
  return { ...kantor, tugas: new Lapisan(kantor.tugas, tugas) };
}

const receiver =
  ({ cache }: Program, task: TugasTerbagi) =>
  ({ pegawaiId, porsi }: PenerimaUsul): PenerimaTampil => {
    const person = cache.kantor.pegawai.get(pegawaiId);
    const { beban, kapasitas } = cache.beban(pegawaiId);
    return {
      pegawaiId,
      nama: person?.nama ?? '',
      jabatan: person?.jabatan ?? '',
      porsi,
      porsiTeks: porsiTeks(task, porsi),
      beban,
      kapasitas,
    };
  };

/** What goes only later: all of it, or a part (A4, A7). */
function kelakTeks(task: TugasTerbagi, share: Penugasan, { tinggal, sisa }: SisaAlih, masa: MasaAlih): string {
  const mulai = hariMilik(share, masa.tanggal);
  if (mulai > masa.tanggal) return `, mulai ${tanggalPanjang(mulai)}`;
  const whole = { ...share, porsi: porsiUtuh(task, share) };
  const later = sisa === 0 ? [] : potongAlih(task, whole, tinggal, masa).filter((part) => part.mulai > masa.tanggal);
  return later.map((part) => `, ${porsiTeks(task, part.porsi)} mulai ${tanggalPanjang(part.mulai)}`).join('');
}

function row(
  kantor: Kantor,
  { task, share, sisa, kosong, menunggu }: ShareLeft,
  masa: MasaAlih,
  usul: readonly PenerimaUsul[],
  show: (one: PenerimaUsul) => PenerimaTampil,
): BarisAlih {
  return {
    tugasId: task.id,
    nama: task.nama,
    bagianId: task.bagianId,
    namaBagian: bagianName(kantor, task.bagianId),
    waktu: `${jendelaTeks(task.jendela)}${kelakTeks(task, share, sisa, masa)}`,
    peran: share.peran,
    terkunci: share.terkunci,
    hadirBersama: task.hadirBersama,
    dapatDibagi: task.dapatDibagi,
    pembagi: task.pembagi,
    perUnit: dibagiPerUnit(task),
    satuan: task.satuan,
    porsi: porsiUtuh(task, share),
    menit: menitPegawai(task, share.pegawaiId),
    ...sisa,
    menunggu,
    belumDicatat: bulanTeks(kosong),
    syarat: sebutSyarat(task.syarat),
    sisaTeks: porsiTeks(task, sisa.sisa),
    usul: usul.map(show),
  };
}
