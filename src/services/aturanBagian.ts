import type { AturanBagianView } from '../api/dpaViews';
import { AppError } from '../api/errors';
import { loadAturan, putAturan, removeAturan } from '../data/aturanBagian';
import {
  kunciAturan,
  pelajariAturan,
  pencariAturan,
  sebutanAturan,
  type AturanBagian,
  type BarisBerbagian,
} from '../domain/aturanBagian';
import type { BagianId } from '../domain/ids';
import { kodeGenerik } from '../domain/kodeSubKegiatan';
import type { Bagian } from '../domain/pegawai';
import type { Tx } from '../data/schema';
import type { Program, Service } from './program';
import { bagianKey } from './writeBudget';

/** Rules "this kegiatan belongs to that bagian": learnt at imports, edited in the settings. */
export const aturanBagianService: Service<'listAturanBagian' | 'saveAturanBagian' | 'removeAturanBagian'> = (
  program,
) => ({
  async listAturanBagian() {
    const { bagian, subKegiatan } = program.cache.kantor;
    const names = new Map<string, string>();
    for (const line of subKegiatan.values()) {
      names.set(kodeGenerik(line.kode), line.nama);
      names.set(kodeGenerik(line.kodeKegiatan), line.namaKegiatan);
      names.set(kodeGenerik(line.kodeProgram), line.namaProgram);
    }
    return (await loadAturan(program.dokumen.db)).map((rule): AturanBagianView => {
      const unit = ownerOf(rule, bagian);
      return {
        kunci: rule.kunci,
        sebutan: sebutanAturan(rule.kunci),
        nama: names.get(rule.kunci) ?? '',
        bagianId: unit?.id ?? null,
        namaBagian: unit?.nama ?? rule.nama,
      };
    });
  },

  async saveAturanBagian({ kode, bagianId }) {
    const kunci = kunciAturan(kode);
    if (!kunci)
      throw new AppError('masukanTidakSah', {
        bidang: `kode "${kode}"`,
        sebab: 'isi kode kegiatan (misalnya 2.13 atau 4.01.01.2.13), sub kegiatan, atau program',
      });
    const unit = program.cache.kantor.bagian.find((one) => one.id === bagianId);
    if (!unit) throw new AppError('tidakDitemukan', { apa: 'Bagian' });
    await program.write(`aturan bagian: ${sebutanAturan(kunci)} ke ${unit.nama}`, (tx) =>
      putAturan(tx, [{ kunci, bagianId: unit.id, nama: unit.nama }]),
    );
    return null;
  },

  async removeAturanBagian({ kunci }) {
    await program.write(`hapus aturan bagian ${sebutanAturan(kunci)}`, (tx) => removeAturan(tx, kunci));
    return null;
  },
});

/** The unit of a rule; in another year's file it may have another id but the same name. */
function ownerOf(rule: AturanBagian, units: readonly Bagian[]): Bagian | undefined {
  return (
    units.find((unit) => unit.id === rule.bagianId) ??
    units.find((unit) => bagianKey(unit.nama) === bagianKey(rule.nama))
  );
}

export interface PemilikTersaran {
  readonly nama: string;
  /** The rule in words: `kegiatan 2.13`. */
  readonly aturan: string;
}

/** Who should own a new line: by a rule, else by the sub unit code that only one bagian has. */
export async function ownerFinder({
  dokumen,
  cache,
}: Pick<Program, 'dokumen' | 'cache'>): Promise<
  (line: { kode: string; kodeSubUnit: string }) => PemilikTersaran | null
> {
  const { bagian, pengaturan } = cache.kantor;
  const find = pencariAturan(await loadAturan(dokumen.db));
  const bySubUnit = new Map<string, Bagian | null>();
  for (const unit of bagian)
    // The code of the whole office says nothing about its parts.
    if (unit.kodeSubUnit !== '' && unit.kodeSubUnit !== pengaturan.identitas.kodeUnit)
      bySubUnit.set(unit.kodeSubUnit, bySubUnit.has(unit.kodeSubUnit) ? null : unit);
  return ({ kode, kodeSubUnit }) => {
    const rule = kode === '' ? null : find(kode);
    if (rule) return { nama: ownerOf(rule, bagian)?.nama ?? rule.nama, aturan: sebutanAturan(rule.kunci) };
    const unit = bySubUnit.get(kodeSubUnit);
    return unit ? { nama: unit.nama, aturan: `sub unit ${kodeSubUnit}` } : null;
  };
}

/** Remembers who owns what, as part of the command that accepted it. */
export async function learnOwners(
  tx: Tx,
  lines: readonly { readonly kode: string; readonly bagian: string }[],
  unitOf: (name: string) => BagianId | null,
): Promise<void> {
  const owned = lines.map(({ kode, bagian }): BarisBerbagian => ({
    kode,
    bagianId: unitOf(bagian),
    namaBagian: bagian,
  }));
  await putAturan(tx, pelajariAturan(owned, await loadAturan(tx)));
}
