import type { BarisLembarRb } from '../api/rbViews';
import { AppError } from '../api/errors';
import { readResource } from '../data/file/sumber';
import { loadLaporan } from '../data/laporan';
import { loadJawabanRb, loadLembarRb, type LembarRbId, type LembarTersimpan } from '../data/rb';
import type { JawabanRb, PaketRb } from '../domain/rb';
import { indikatorPaket, type FaktaKantor } from '../domain/rbIndikator';
import { hitungRb, type HasilIndikator, type HasilRb } from '../domain/rbNilai';
import { bacaRbPaket } from '../importers/rbPaket';
import { abkOf } from './abkKantor';
import { hariIni } from './hariIni';
import type { Program } from './program';

/** Shipped packs; the file is `resources/rb/<id>.json`. */
export const PAKET_BAWAAN = ['rb-2023', 'pmprb-2020'] as const;

export function paketBawaan(program: Program, id: string): PaketRb {
  const ada = PAKET_BAWAAN.find((satu) => satu === id);
  if (!ada) throw new AppError('tidakDitemukan', { apa: 'Paket lembar kerja' });
  return sahkan(new TextDecoder().decode(readResource(program.host.resourcesDir, `rb/${ada}.json`)), ada);
}

/** The pack inside a stored sheet; another PC or an older hand may have written something else. */
export function sahkan(isi: string, nama: string): PaketRb {
  const { paket, temuan } = bacaRbPaket(isi);
  if (paket) return paket;
  const [satu] = temuan;
  const letak = satu && satu.letak !== '' ? `${satu.letak}: ` : '';
  throw new AppError('imporGagal', { pesan: `Lembar "${nama}" tidak dapat dibaca: ${letak}${satu?.pesan ?? ''}` });
}

export interface LembarTerbaca {
  readonly lembar: LembarTersimpan;
  readonly paket: PaketRb;
  readonly jawaban: ReadonlyMap<string, JawabanRb>;
  readonly indikator: ReadonlyMap<string, HasilIndikator>;
  readonly hasil: HasilRb;
}

/** Throws tidakDitemukan. */
export async function lembarOf({ dokumen }: Program, id: LembarRbId): Promise<LembarTersimpan> {
  const lembar = (await loadLembarRb(dokumen.db)).find((satu) => satu.id === id);
  if (!lembar) throw new AppError('tidakDitemukan', { apa: 'Lembar kerja RB' });
  return lembar;
}

/** One sheet, counted. `fakta` is asked only for the year of the office (R5). */
export async function bacaLembar(
  program: Program,
  lembar: LembarTersimpan,
  fakta: () => Promise<FaktaKantor>,
): Promise<LembarTerbaca> {
  const paket = sahkan(lembar.isi, lembar.nama);
  const jawaban = await loadJawabanRb(program.dokumen.db, lembar.id);
  const milik = lembar.tahun === program.cache.kantor.kalender.tahun;
  const indikator = milik ? indikatorPaket(paket, await fakta()) : new Map<string, HasilIndikator>();
  return { lembar, paket, jawaban, indikator, hasil: hitungRb(paket, jawaban, indikator) };
}

/** What the app knows of the open office, read once for all sheets of a call. */
export function faktaKantor({ cache, dokumen }: Program): () => Promise<FaktaKantor> {
  let fakta: Promise<FaktaKantor> | null = null;
  const baca = async (): Promise<FaktaKantor> => ({
    hariIni: hariIni(),
    tahun: cache.kantor.kalender.tahun,
    ringkasan: cache.ringkasan(),
    abk: abkOf(cache),
    laporan: [...(await loadLaporan(dokumen.db)).values()],
  });
  return () => (fakta ??= baca());
}

export function barisLembar({ lembar, paket, hasil }: LembarTerbaca): BarisLembarRb {
  const { id, tahun, nama } = lembar;
  return {
    ...{ id, tahun, nama, paket: paket.id },
    indeks: hasil.indeks,
    tertinggi: hasil.tertinggi,
    lengkap: hasil.lengkap,
    kategori: hasil.kategori?.huruf ?? '',
    terjawab: hasil.terjawab,
    butir: hasil.jumlahButir,
    rusak: '',
  };
}

/** All sheets of the file, newest first; one that cannot be read says so instead of hiding the others. */
export async function semuaLembar(
  program: Program,
): Promise<readonly { readonly baris: BarisLembarRb; readonly isi: LembarTerbaca | null }[]> {
  const fakta = faktaKantor(program);
  const hasil: { baris: BarisLembarRb; isi: LembarTerbaca | null }[] = [];
  for (const lembar of await loadLembarRb(program.dokumen.db))
    try {
      const isi = await bacaLembar(program, lembar, fakta);
      hasil.push({ baris: barisLembar(isi), isi });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'imporGagal') throw error;
      const { id, tahun, nama, paket } = lembar;
      const kosong = { indeks: null, tertinggi: 0, lengkap: false, kategori: '', terjawab: 0, butir: 0 };
      hasil.push({ baris: { id, tahun, nama, paket, ...kosong, rusak: String(error.detail['pesan']) }, isi: null });
    }
  return hasil;
}
