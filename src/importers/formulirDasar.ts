import { z } from 'zod';
import { SKEMA_FORMULIR, TANDA_FORMULIR, type IdentitasFormulir, type IsianTugas } from '../domain/formulirTugas';
import type { BagianId, PegawaiId, TugasId } from '../domain/ids';
import { JENIS_TUGAS, SATUAN_NORMA, SIFAT_TUGAS, ULANGAN } from '../domain/tugas';
import type { Lembar } from './lembar';
import { GalatImpor } from './temuan';

const id = <T extends string>() => z.custom<T>((v) => typeof v === 'string' && v.length > 0 && v.length <= 120);
const pendek = z.string().max(400);
const identitas = z.object({
  jenis: z.literal('tugas'),
  skema: z.int(),
  formulirId: z.string().min(1).max(60),
  dokumenId: pendek,
  opd: pendek,
  daerah: pendek,
  tahun: z.int(),
  bagianId: id<BagianId>(),
  bagian: pendek,
  tanggal: z.iso.date(),
});
const jendela = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('tahun') }),
  z.object({ jenis: z.literal('bulan'), bulan: z.array(z.int().min(1).max(12)).min(1).max(12) }),
  z.object({ jenis: z.literal('tanggal'), mulai: z.iso.date(), akhir: z.iso.date() }),
  z.object({
    jenis: z.literal('berulang'),
    tiap: z.enum(ULANGAN),
    mulai: z.iso.date().nullable(),
    akhir: z.iso.date().nullable(),
  }),
]);
const isian = z.object({
  nama: z.string(),
  keluaran: z.string(),
  volume: z.number().nullable(),
  satuan: z.string(),
  norma: z.number().nullable(),
  satuanNorma: z.enum(SATUAN_NORMA).nullable(),
  jendela: jendela.nullable(),
  sifat: z.enum(SIFAT_TUGAS).nullable(),
  jenis: z.enum(JENIS_TUGAS).nullable(),
  dasar: z.string(),
  petunjuk: z.string(),
  // Forms of earlier programs do not have it.
  syarat: z.string().default(''),
  pelaksana: z.object({
    ketua: id<PegawaiId>().nullable(),
    porsi: z.array(z.object({ pegawaiId: id<PegawaiId>(), porsi: z.number().nullable() })),
  }),
});

export interface DasarFormulir {
  readonly identitas: IdentitasFormulir;
  readonly isian: readonly (readonly [TugasId, IsianTugas])[];
  /** Entries that were damaged and say nothing. */
  readonly rusak: number;
}

/**
 * Identity and values of the day of issue from the hidden sheet; null when the file has lost it.
 * @throws GalatImpor for a form of a newer layout.
 */
export function dasarFormulir(semua: readonly Lembar[]): DasarFormulir | null {
  for (const lembar of semua) {
    const at = lembar.baris.findIndex((b) => b[0] === TANDA_FORMULIR);
    if (at < 0) continue;
    const kenal = identitas.safeParse(json(lembar, at));
    if (!kenal.success) return null;
    if (kenal.data.skema > SKEMA_FORMULIR)
      throw new GalatImpor(
        'tabel_lain',
        'Formulir ini dibuat oleh BagiHabis yang lebih baru. Perbarui BagiHabis pada komputer ini, lalu baca lagi.',
      );
    const isi: (readonly [TugasId, IsianTugas])[] = [];
    let rusak = 0;
    for (let i = at + 1; i < lembar.baris.length; i += 1) {
      const kunci = lembar.baris[i]?.[0];
      if (typeof kunci !== 'string' || !kunci.startsWith('T:')) continue;
      const satu = isian.safeParse(json(lembar, i));
      if (satu.success) isi.push([kunci.slice(2) as TugasId, satu.data]);
      else rusak += 1;
    }
    return { identitas: kenal.data, isian: isi, rusak };
  }
  return null;
}

/** JSON over the cells right of the key; undefined when it is none. */
function json(lembar: Lembar, i: number): unknown {
  const teks = (lembar.baris[i] ?? [])
    .slice(1)
    .map((sel) => (typeof sel === 'string' ? sel : ''))
    .join('');
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
}
