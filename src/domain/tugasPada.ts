import { tambahHari } from './hari';
import type { PegawaiId, PenugasanId, Tanggal } from './ids';
import { denganTambahan, lanjutkan } from './masaPorsi';
import { hadirPenuh, kaliBagi } from './porsi';
import type { PorsiBatal } from './realisasi';
import { denganSerah, type Perpindahan } from './serahPorsi';
import type { Penugasan, PorsiTutup, TugasTerbagi } from './tugas';

export interface BatalPada extends PorsiBatal {
  readonly tanggal: Tanggal;
  /** Day since it is to be done again. Absent = nobody has to. */
  readonly pulih?: Tanggal;
}

/** Whether something of it took effect after the day. */
export const berubahSejak = (satu: Perpindahan | BatalPada, hari: Tanggal): boolean =>
  satu.tanggal > hari ||
  ('dariId' in satu ? satu.dariId === satu.kepadaId && (satu.sampai ?? '') >= hari : (satu.pulih ?? '') > hari);

const masihBatal = ({ tanggal, pulih }: BatalPada, hari: Tanggal): boolean =>
  tanggal <= hari && (pulih === undefined || pulih > hari);

export interface TugasPada {
  readonly tugas: TugasTerbagi;
  readonly batal: readonly PorsiBatal[];
}

/**
 * A task as it was divided on the evening of a day: what was handed over or called off later is with whom it was. A share is cut
 * to what was done when it goes on elsewhere (A1, K5), so the plan of the months before would be what was done in them, and
 * what was late in a report of those months would not be late any more.
 * How much everybody had then is counted back from now; from which days, forward from the beginning, as A2–A4 say it. Nothing
 * is changed of people nothing happened to afterwards.
 */
export function tugasPada(
  tugas: TugasTerbagi,
  pindah: readonly Perpindahan[],
  batal: readonly BatalPada[],
  hari: Tanggal,
): TugasPada {
  const kejadian = kejadianTugas(tugas, pindah, batal);
  const kini = new Map(tugas.penugasan.map((satu) => [satu.pegawaiId, satu]));
  const berubah = new Set<PegawaiId>();
  for (const { tanggal, dariId, kepadaId } of kejadian)
    if (tanggal > hari) for (const id of [dariId, kepadaId]) if (id !== null) berubah.add(id);
  // A meeting is called off as a whole: the shares that ended with it say so themselves.
  for (const { pegawaiId, mulai, sampai = '' } of tugas.penugasan)
    if (tugas.hadirBersama && mulai === undefined && sampai >= hari) berubah.add(pegawaiId);
  const semua = [...new Set([...kini.keys(), ...berubah])].flatMap((id): Penugasan[] => {
    const milik = kini.get(id);
    if (milik && !berubah.has(id)) return [milik];
    const dulu = porsiPada({ tugas, kejadian, batal }, id, milik, hari);
    return dulu && dulu.porsi > 0 ? [dulu] : [];
  });
  const batalDulu = batal.filter((satu) => masihBatal(satu, hari));
  const { batal: _, ...tetap } = tugas;
  const jumlah = batalDulu.reduce((n, { porsi }) => n + porsi, 0);
  // What was brought back since may have been given to people of whom nothing is told.
  const tetapSama = berubah.size === 0 && !batalDulu.some(({ pulih }) => pulih !== undefined);
  const penugasan =
    tugas.hadirBersama || tetapSama ? semua : sebanyakTugas(semua, kejadian, berubah, tugas.pembagi - jumlah);
  const dulu = { ...tetap, penugasan, ...(jumlah > 0 && { batal: jumlah }) };
  const diserahkan = pindah.filter(({ tanggal }) => tanggal <= hari);
  return { tugas: { ...dulu, penugasan: denganSerah(dulu, diserahkan) }, batal: batalDulu };
}

/**
 * Of files in which work that had been handed over was moved once more without a record, the last holder has it beside the
 * first: as much as is too much goes from those nothing is told of since.
 */
function sebanyakTugas(
  semua: readonly Penugasan[],
  kejadian: readonly Kejadian[],
  berubah: ReadonlySet<PegawaiId>,
  penuh: number,
): readonly Penugasan[] {
  let lebih = semua.reduce((n, { porsi }) => n + porsi, -penuh);
  if (lebih <= 0) return semua;
  const diceritakan = new Set(kejadian.flatMap(({ dariId, kepadaId }) => [dariId, kepadaId]));
  const calon = semua.toReversed().filter(({ pegawaiId }) => !berubah.has(pegawaiId));
  const porsi = new Map(semua.map((satu) => [satu, satu.porsi]));
  // Of whom nothing is told at all first: what they have they were given later.
  for (const satu of calon.toSorted(
    (a, b) => Number(diceritakan.has(a.pegawaiId)) - Number(diceritakan.has(b.pegawaiId)),
  )) {
    const ambil = Math.min(Math.max(0, lebih), satu.porsi);
    porsi.set(satu, satu.porsi - ambil);
    lebih -= ambil;
  }
  return semua.flatMap((satu): Penugasan[] => {
    const ada = porsi.get(satu) ?? 0;
    return ada === satu.porsi ? [satu] : ada > 0 ? [{ ...satu, porsi: ada }] : [];
  });
}

interface Kejadian {
  readonly tanggal: Tanggal;
  readonly dariId: PegawaiId;
  readonly kepadaId: PegawaiId | null;
  readonly sampai: Tanggal | null;
  /** Out of the present pembagi. */
  readonly porsi: number;
  /** Who had stopped takes up again what nobody had; `porsi` is all they had until then. */
  readonly lanjut?: PorsiTutup;
}

/** By day, with what was called off of somebody as handed over to nobody; of a day taking up again first, what was over last. */
function kejadianTugas(
  { pembagi }: TugasTerbagi,
  pindah: readonly Perpindahan[],
  batal: readonly BatalPada[],
): Kejadian[] {
  const daftar = pindah.flatMap((satu): Kejadian[] => {
    const porsi = kaliBagi(satu.porsi, pembagi, Math.max(1, satu.pembagi));
    if (satu.dariId !== satu.kepadaId || satu.sampai === null) return [{ ...satu, porsi }];
    const lanjut = { akhir: tambahHari(satu.tanggal, -1), porsi, hingga: satu.sampai };
    return [
      { ...satu, porsi, sampai: null },
      { ...satu, porsi, sampai: null, tanggal: tambahHari(satu.sampai, 1), lanjut },
    ];
  });
  for (const { pegawaiId: dariId, tanggal, porsi } of batal) {
    if (dariId === null) continue;
    const bersama = daftar.find((satu) => satu.dariId === dariId && satu.tanggal === tanggal);
    daftar.push({ tanggal, dariId, kepadaId: null, sampai: bersama?.sampai ?? null, porsi });
  }
  const tempat = (satu: Kejadian): number =>
    satu.lanjut ? (satu.lanjut.hingga === satu.lanjut.akhir ? 3 : 0) : tutup(satu) ? 2 : 1;
  return daftar.sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : tempat(a) - tempat(b)));
}

const tutup = ({ dariId, kepadaId }: Kejadian): boolean => dariId === kepadaId;

interface Riwayat {
  readonly tugas: TugasTerbagi;
  readonly kejadian: readonly Kejadian[];
  readonly batal: readonly BatalPada[];
}

/** The share of one person on that evening; null = none. */
function porsiPada(riwayat: Riwayat, id: PegawaiId, milik: Penugasan | undefined, hari: Tanggal): Penugasan | null {
  const { tugas, kejadian } = riwayat;
  const ikut = kejadian.filter((satu) => satu.dariId === id || satu.kepadaId === id);
  let porsi = milik?.porsi ?? 0;
  let awal = porsi;
  const sesudahLanjut = new Map<Kejadian, number>();
  for (const satu of ikut.toReversed()) {
    const sebelumnya = (kini: number): number =>
      satu.lanjut ? satu.porsi : tutup(satu) ? kini : satu.dariId === id ? kini + satu.porsi : kini - satu.porsi;
    if (satu.lanjut) sesudahLanjut.set(satu, awal);
    // Who is away from a meeting for some days keeps the share.
    if (!(tugas.hadirBersama && satu.sampai !== null && satu.dariId === id)) awal = sebelumnya(awal);
    if (satu.tanggal > hari) porsi = sebelumnya(porsi);
  }
  const { mulai, sampai: _s, terima: _t, tutup: _u, ...tetap } = milik ?? kosong(tugas, id);
  // Who is at a meeting has it all, whatever is handed to them: what they had is told by what they gave first.
  const punya = tugas.hadirBersama ? ikut[0]?.dariId === id : awal > 0;
  const sejakAwal = punya || (milik !== undefined && mulai === undefined);
  let isi: Penugasan | null = sejakAwal ? { ...tetap, porsi: Math.max(1, awal) } : null;
  const dulu = ikut.filter(({ tanggal }) => tanggal <= hari);
  for (const tanggal of new Set(dulu.map((satu) => satu.tanggal))) {
    const sehari = dulu.filter((satu) => satu.tanggal === tanggal);
    const terima = () => {
      for (const satu of sehari) if (satu.dariId !== id) isi = diterima(tugas, isi, satu, { ...tetap, porsi: 0 });
    };
    // A7: whoever had stopped by then hands on what only begins now.
    const lewat = !tugas.hadirBersama && (isi?.sampai ?? tanggal) < tambahHari(tanggal, -1);
    if (lewat) terima();
    for (const satu of sehari)
      if (satu.lanjut) isi = isi && lanjutkan(isi, satu.lanjut, sesudahLanjut.get(satu) ?? porsi);
      else if (satu.dariId === id) isi = diserahkan(riwayat, isi, satu);
    if (!lewat) terima();
  }
  // Of other work what is known now counts: its volume may have changed since.
  return tugas.hadirBersama ? isi : { ...(isi ?? tetap), porsi };
}

/** A2, A3; also a stretch that is over (D5). */
function diserahkan({ tugas, batal }: Riwayat, isi: Penugasan | null, satu: Kejadian): Penugasan | null {
  const kemarin = tambahHari(satu.tanggal, -1);
  if (isi === null) return null;
  if (tutup(satu)) return isi.sampai === undefined ? { ...isi, porsi: satu.porsi, sampai: kemarin } : isi;
  const seterusnya = satu.sampai === null || (isi.sampai !== undefined && isi.sampai <= satu.sampai);
  if (tugas.hadirBersama && !seterusnya) return isi;
  // Of a meeting the whole time is parted, whatever the shares of those who attend together say.
  const dibatalkan = batal.reduce((n, one) => (masihBatal(one, kemarin) ? n + one.porsi : n), 0);
  const seluruh = tugas.hadirBersama && hadirPenuh(isi) ? tugas.pembagi - dibatalkan : isi.porsi;
  const porsi = seluruh - satu.porsi;
  return porsi <= 0 ? null : { ...isi, porsi, ...(seterusnya && { sampai: kemarin }) };
}

/** A4. */
function diterima(tugas: TugasTerbagi, isi: Penugasan | null, satu: Kejadian, baru: Penugasan): Penugasan {
  const { tanggal: mulai, porsi, sampai } = satu;
  if (isi === null) return { ...baru, porsi, mulai, ...(sampai !== null && { sampai }) };
  if (tugas.hadirBersama && hadirPenuh(isi)) return isi;
  return denganTambahan(isi, { mulai, porsi, ...(sampai !== null && { akhir: sampai }) });
}

const kosong = ({ id }: TugasTerbagi, pegawaiId: PegawaiId): Penugasan => ({
  id: `${id}.${pegawaiId}` as PenugasanId,
  tugasId: id,
  pegawaiId,
  porsi: 0,
  peran: 'anggota',
  terkunci: false,
  persetujuanLintas: '',
});

/**
 * A past day's task to be judged (H1): who has nothing of it any more, or only the record of it, held it in order. What tells of
 * them keeps no consent of their home head (S5), and that they belong to another bagian since is not held against that day. Nor
 * does it keep who led: where whoever leads now had nothing of it then, the lead went on with a share of theirs.
 */
export function berizinDulu(dulu: TugasTerbagi, kini: Pick<TugasTerbagi, 'penugasan'>): TugasTerbagi {
  const masih = new Set(kini.penugasan.flatMap(({ pegawaiId, sampai }) => (sampai === undefined ? [pegawaiId] : [])));
  const riwayat = dulu.penugasan.filter(({ pegawaiId }) => !masih.has(pegawaiId));
  if (riwayat.length === 0) return dulu;
  const ketua = kini.penugasan.find(({ peran }) => peran === 'ketua')?.pegawaiId;
  const ada = dulu.penugasan.some(({ pegawaiId, peran }) => pegawaiId === ketua || peran === 'ketua');
  const pemimpin = ketua === undefined || ada ? undefined : riwayat[0];
  const penugasan = dulu.penugasan.map((satu): Penugasan => {
    if (!riwayat.includes(satu)) return satu;
    const persetujuanLintas = satu.persetujuanLintas.trim() === '' ? IZIN_DULU : satu.persetujuanLintas;
    return { ...satu, persetujuanLintas, ...(satu === pemimpin && { peran: 'ketua' }) };
  });
  return { ...dulu, penugasan };
}
const IZIN_DULU = 'menurut riwayat pengalihan';
