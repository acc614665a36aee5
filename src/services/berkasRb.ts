import type { Api } from '../api/api';
import type { HasilImporRb } from '../api/rbViews';
import { readSource } from '../data/file/sumber';
import { bacaLembarRb } from '../importers/rbPaket';
import type { Program } from './program';
import { buatLembar } from './rb';

const LIMIT_BYTES = 4_000_000;

/** A pack or a sheet with answers from a file becomes a sheet; with a `galat` nothing is written. */
export async function importRb(
  program: Program,
  { path, tahun }: Parameters<Api['importRb']>[0],
): Promise<HasilImporRb | null> {
  const filters = [{ name: 'Paket lembar kerja RB (JSON)', extensions: ['json'] }];
  const chosen = path ?? (await program.host.pickOpen({ title: 'Pilih paket lembar kerja RB', filters }));
  if (!chosen) return null;
  const { paket, temuan, lembar } = bacaLembarRb(new TextDecoder().decode(readSource(chosen, LIMIT_BYTES)));
  if (!paket) return { id: null, nama: '', temuan };
  const id = await program.turn(() =>
    buatLembar(
      program,
      tahun ?? lembar?.tahun ?? program.cache.kantor.kalender.tahun,
      paket,
      lembar?.jawaban ?? new Map(),
    ),
  );
  return { id, nama: paket.nama, temuan };
}
