import type { AnggaranBaris, BarisVersi } from '../data/versiDpa';
import { bandingDpa, type Beda, type ButirBanding } from '../domain/bandingDpa';
import type { SubKegiatanId } from '../domain/ids';
import type { SubKegiatan } from '../domain/subKegiatan';
import type { CakupanDpa } from '../importers/dpaHasil';
import type { KantorCache } from './kantorCache';

/** A line of a version ready to be compared. */
export interface ButirVersi extends ButirBanding {
  readonly kunci: SubKegiatanId;
}
export type BedaVersi = Beda<ButirVersi>;

type Tempat = Pick<SubKegiatan, 'kodeSubUnit' | 'kodeKegiatan' | 'namaKegiatan'>;

/**
 * Whether a line of the office lies inside what was imported: only there a line that is not named is missing. `rows` are
 * the lines of the source, for a source that does not say what it covers.
 */
export function coverage(
  cakupan: 'seluruh' | 'sebagian',
  source: CakupanDpa,
  rows: readonly Tempat[],
): (line: Tempat) => boolean {
  if (cakupan === 'seluruh') return () => true;
  const said = source.kegiatan.map((one) => ({ ...one, namaKegiatan: '' }));
  const covered = said.length > 0 ? said : rows;
  const kegiatanOf = (line: Tempat): string => line.kodeKegiatan || line.namaKegiatan.trim().toLowerCase();
  const whole = new Set(covered.flatMap((one) => (kegiatanOf(one) === '' ? [one.kodeSubUnit] : [])));
  const units = new Map<string, Set<string>>();
  for (const one of covered) {
    const kegiatan = kegiatanOf(one);
    if (kegiatan !== '') units.set(kegiatan, (units.get(kegiatan) ?? new Set()).add(one.kodeSubUnit));
  }
  return (line) => {
    if (whole.has(line.kodeSubUnit)) return true;
    const inUnits = units.get(kegiatanOf(line));
    // A source or an office that knows no units means this one.
    return inUnits !== undefined && (inUnits.has(line.kodeSubUnit) || inUnits.has('') || line.kodeSubUnit === '');
  };
}

/** What the version says after an import: the accepted lines, and unchanged what it does not cover. */
export function composed(
  base: readonly BarisVersi[],
  accepted: readonly { readonly id: SubKegiatanId; readonly anggaran: AnggaranBaris }[],
  covered: (id: SubKegiatanId) => boolean,
): BarisVersi[] {
  const named = new Set(accepted.map(({ id }) => id));
  const before = new Map(base.map((line) => [line.subKegiatanId, line]));
  const silent = silentFields(accepted.map(({ anggaran }) => anggaran));
  return [
    ...accepted.map(({ id, anggaran }) => ({ ...withSilent(anggaran, before.get(id), silent), subKegiatanId: id })),
    ...base.filter((line) => !named.has(line.subKegiatanId) && !covered(line.subKegiatanId)),
  ];
}

type Bidang = 'indikator' | 'sumberDana' | 'lokasi' | 'rekening' | 'bulan' | 'waktu' | 'keterangan';

/** What a source says of no line at all (a rekap has no targets) is not taken away by it. */
function silentFields(lines: readonly AnggaranBaris[]): ReadonlySet<Bidang> {
  const says: Readonly<Record<Bidang, (line: AnggaranBaris) => boolean>> = {
    indikator: (line) => line.indikator.length > 0,
    sumberDana: (line) => line.sumberDana.length > 0,
    lokasi: (line) => line.lokasi.length > 0,
    rekening: (line) => line.rekening.length > 0,
    bulan: (line) => line.bulan !== null,
    waktu: (line) => line.waktu !== null,
    keterangan: (line) => line.keterangan !== '',
  };
  return new Set((Object.keys(says) as Bidang[]).filter((field) => !lines.some(says[field])));
}

/** Amounts of parts are only carried while the whole is the same. */
function withSilent(line: AnggaranBaris, old: AnggaranBaris | undefined, silent: ReadonlySet<Bidang>): AnggaranBaris {
  if (!old) return line;
  const same = old.pagu === line.pagu;
  const dana = same ? old.sumberDana : old.sumberDana.map((fund) => ({ ...fund, pagu: null }));
  const kept = {
    ...line,
    ...(silent.has('indikator') && { indikator: old.indikator }),
    ...(silent.has('sumberDana') && { sumberDana: dana }),
    ...(silent.has('lokasi') && { lokasi: old.lokasi }),
    ...(silent.has('waktu') && { waktu: old.waktu }),
    ...(silent.has('keterangan') && { keterangan: old.keterangan }),
    ...(silent.has('rekening') && same && { rekening: old.rekening }),
    ...(silent.has('bulan') && same && { bulan: old.bulan }),
    paguSebelum: line.paguSebelum ?? (same ? old.paguSebelum : null),
  };
  // Read again from another file: where a line was first found stays, as long as it says the same.
  const { asal: _, ...now } = kept;
  const { asal, ...then } = old;
  return JSON.stringify(sorted(now)) === JSON.stringify(sorted(then)) && asal !== '' ? { ...kept, asal } : kept;
}

const sorted = (line: object): unknown =>
  Object.entries(line)
    .filter(([key]) => key !== 'subKegiatanId')
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** A line of a version with what identifies it in the office. */
export function butirVersi(
  kantor: KantorCache['kantor'],
  { subKegiatanId, pagu, indikator }: Pick<BarisVersi, 'subKegiatanId' | 'pagu' | 'indikator'>,
): ButirVersi {
  const line = kantor.subKegiatan.get(subKegiatanId);
  return {
    kunci: subKegiatanId,
    kode: line?.kode ?? '',
    kodeSubUnit: line?.kodeSubUnit ?? '',
    namaSubUnit: line?.namaSubUnit ?? '',
    pagu,
    indikator,
  };
}

export const unitName = (line: { readonly namaSubUnit: string; readonly kodeSubUnit: string } | null): string =>
  line ? line.namaSubUnit || line.kodeSubUnit || 'tanpa sub unit' : '';

/**
 * Compares like bandingDpa, and lets a new line also meet one that an earlier version took out while its tasks still
 * wait: prints of two units that come one after the other are one move.
 */
export function bandingDenganYatim(
  cache: KantorCache,
  lama: readonly ButirVersi[],
  baru: readonly ButirVersi[],
): BedaVersi[] {
  const known = new Set([...lama, ...baru].map(({ kunci }) => kunci));
  const orphans = [...cache.kantor.subKegiatan.values()].flatMap((line): ButirVersi[] =>
    !line.berlaku && !known.has(line.id) && cache.tugasSub(line.id).length > 0
      ? [butirVersi(cache.kantor, { subKegiatanId: line.id, pagu: 0, indikator: [] })]
      : [],
  );
  const orphan = new Set(orphans.map(({ kunci }) => kunci));
  return bandingDpa([...lama, ...orphans], baru).filter(
    ({ keadaan, lama: old }) => keadaan !== 'dihapus' || !old || !orphan.has(old.kunci),
  );
}
