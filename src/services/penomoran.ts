import { AppError } from '../api/errors';
import type { CaraNomor } from '../api/penomoranInputs';
import { loadNomor, removeCadangan } from '../data/nomorSurat';
import type { Db, Tx } from '../data/schema';
import { listSurat } from '../data/surat';
import type { SuratId } from '../domain/ids';
import { beriNomor, kunciLingkup, lingkupNomor, urutTerpakai, type CalonNomor } from '../domain/penomoran';
import { formatNomor, periksaPola } from '../domain/nomorSurat';
import type { Pengaturan } from '../domain/pengaturan';
import { SEBUTAN_JENIS, type IsiSurat, type Surat } from '../domain/surat';
import { bolehTanpaNomor, URUT_TANPA_NOMOR } from '../domain/tanpaNomor';
import type { TemplatNaskah } from '../domain/templatNaskah';
import { semuaTemplat } from './templatBerlaku';

/** What decides the number of one letter. `unit` '' = the code of the office. */
interface BahanNomor {
  readonly jenis: IsiSurat['jenis'];
  readonly tanggal: string;
  readonly unit: string;
  /** Klasifikasi arsip. */
  readonly kode: string;
  readonly polaNomor: string;
}

/** A letter that is to be numbered: composed, with its template and the unit that issues it. */
interface SuratTanpaNomor {
  readonly isi: IsiSurat;
  readonly templatId: string;
  readonly unit: string;
}
export type Bernomor<T extends SuratTanpaNomor> = T & {
  readonly urut: number | null;
  /** The reserved line whose number it takes. */
  readonly cadanganId?: SuratId;
};

/** Template and settings say code and pattern. */
export function bahanNomor(
  { surat }: Pengaturan,
  templat: Pick<TemplatNaskah, 'kode' | 'polaNomor'> | undefined,
  satu: Pick<BahanNomor, 'jenis' | 'tanggal' | 'unit'>,
): BahanNomor {
  const { jenis, tanggal, unit } = satu;
  return { jenis, tanggal, unit, kode: templat?.kode ?? surat.kode, polaNomor: templat?.polaNomor ?? surat.polaNomor };
}

export function calonNomor({ surat }: Pengaturan, { jenis, tanggal, unit, kode, polaNomor }: BahanNomor): CalonNomor {
  const tahun = Number(tanggal.slice(0, 4));
  const tetap = { keamanan: surat.keamanan, kode, unit: unit || surat.unit, bulan: Number(tanggal.slice(5, 7)), tahun };
  return { jenis, tahun, unit, bentuk: (urut) => formatNomor(polaNomor, { ...tetap, urut }) };
}

/** N3: a pattern that would give one text again and again is refused with `polaNomorTidakSah`. */
export function checkPola(letters: readonly BahanNomor[]): void {
  for (const pola of new Set(letters.map(({ polaNomor }) => polaNomor))) {
    const sebab = periksaPola(pola)[0];
    if (sebab) throw new AppError('polaNomorTidakSah', { sebab });
  }
}

/** N4–N6: the numbers the next letters get, in their order; nothing is written. */
async function nomorBerikut(
  db: Db | Tx,
  pengaturan: Pengaturan,
  letters: readonly BahanNomor[],
): Promise<{ readonly urut: number; readonly nomor: string }[]> {
  checkPola(letters);
  const calon = letters.map((satu) => calonNomor(pengaturan, satu));
  return beriNomor(await loadNomor(db), pengaturan.penomoran, calon);
}

/** Composed letters with their numbers: the next ones, reserved ones in their order, none yet, or none at all. */
export async function bernomor<T extends SuratTanpaNomor>(
  db: Db,
  pengaturan: Pengaturan,
  letters: readonly T[],
  cara: CaraNomor,
): Promise<Bernomor<T>[]> {
  if (cara === 'tanpa') return letters.map(withoutNumber);
  return bernomorSendiri(db, pengaturan, letters.map(wantsNumber), cara);
}

/** A draft of a kind that usually has no number gets the line for it. */
function wantsNumber<T extends SuratTanpaNomor>(surat: T): T {
  const { tanpaNomor: _, ...isi } = surat.isi;
  return { ...surat, isi };
}

function withoutNumber<T extends SuratTanpaNomor>(surat: T): Bernomor<T> {
  const { jenis } = surat.isi;
  if (!bolehTanpaNomor(jenis))
    throw new AppError('masukanTidakSah', { bidang: 'nomor', sebab: `${SEBUTAN_JENIS[jenis]} harus bernomor` });
  return { ...surat, urut: URUT_TANPA_NOMOR, isi: { ...surat.isi, tanpaNomor: true } };
}

async function bernomorSendiri<T extends SuratTanpaNomor>(
  db: Db,
  pengaturan: Pengaturan,
  letters: readonly T[],
  cara: Exclude<CaraNomor, 'tanpa'>,
): Promise<Bernomor<T>[]> {
  if (cara === 'menyusul') return letters.map((surat) => ({ ...surat, urut: null }));
  if (cara !== 'otomatis') return dariCadangan(db, pengaturan, letters, cara.ids);
  const templat = new Map((await semuaTemplat(db)).map((satu) => [satu.id, satu]));
  const bahan = letters.map(({ isi, templatId, unit }) =>
    bahanNomor(pengaturan, templat.get(templatId), { jenis: isi.jenis, tanggal: isi.tanggal, unit }),
  );
  const given = await nomorBerikut(db, pengaturan, bahan);
  return letters.map((surat, at) => {
    const { urut, nomor } = given[at] ?? { urut: null, nomor: '' };
    return { ...surat, urut, isi: { ...surat.isi, nomor } };
  });
}

const refuse = (sebab: string): never => {
  throw new AppError('masukanTidakSah', { bidang: 'nomor cadangan', sebab });
};

/** The reserved lines of these ids in their order; throws when one is gone or used. */
export async function cadanganUntuk(db: Db | Tx, ids: readonly SuratId[]): Promise<Surat[]> {
  const found = new Map((await listSurat(db, [...new Set(ids)])).map((surat) => [surat.id, surat]));
  return ids.map((id) => {
    const surat = found.get(id);
    if (!surat) throw new AppError('tidakDitemukan', { apa: 'Nomor cadangan' });
    return surat.status === 'dicadangkan' ? surat : refuse(`${surat.nomor} bukan nomor cadangan lagi`);
  });
}

async function dariCadangan<T extends SuratTanpaNomor>(
  db: Db,
  { penomoran }: Pengaturan,
  letters: readonly T[],
  ids: readonly SuratId[],
): Promise<Bernomor<T>[]> {
  if (new Set(ids).size < letters.length) refuse(`${letters.length} naskah memerlukan ${letters.length} nomor`);
  const kept = await cadanganUntuk(db, ids.slice(0, letters.length));
  return letters.map((surat, at) => {
    const nomor = kept[at];
    if (!nomor) return refuse('kurang');
    const { jenis, tanggal } = surat.isi;
    const wanted = kunciLingkup(
      lingkupNomor({ jenis, unit: surat.unit, tahun: Number(tanggal.slice(0, 4)) }, penomoran),
    );
    if (kunciLingkup(lingkupNomor(nomor, penomoran)) !== wanted)
      refuse(`${nomor.nomor} dicadangkan untuk tahun, jenis, atau unit lain`);
    return {
      ...surat,
      urut: nomor.urut,
      unit: nomor.unit,
      cadanganId: nomor.id,
      isi: { ...surat.isi, nomor: nomor.nomor },
    };
  });
}

/**
 * Inside the command that enters the letters: the reserved lines they use go, and no number may have been given to
 * somebody else while the pages were printed. Throws `nomorGanda`.
 */
export async function pakaiNomor(
  tx: Tx,
  { penomoran }: Pengaturan,
  letters: readonly Bernomor<SuratTanpaNomor>[],
): Promise<void> {
  const kept = letters.flatMap(({ cadanganId }) => cadanganId ?? []);
  await cadanganUntuk(tx, kept);
  await removeCadangan(tx, kept);
  const present = await loadNomor(tx);
  const texts = new Set(present.map(({ nomor }) => nomor));
  const counters = new Map([...urutTerpakai(present, penomoran)].map(([kunci, urut]) => [kunci, new Set(urut)]));
  for (const { isi, unit, urut } of letters) {
    if (isi.nomor === '') continue;
    const scope = lingkupNomor({ jenis: isi.jenis, unit, tahun: Number(isi.tanggal.slice(0, 4)) }, penomoran);
    const counted = urut !== null && counters.get(kunciLingkup(scope))?.has(urut);
    if (texts.has(isi.nomor) || counted) throw new AppError('nomorGanda', { nomor: isi.nomor });
    texts.add(isi.nomor);
  }
}
