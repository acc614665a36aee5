import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../src/api/api';

/** Writes a table as CSV (or bytes as they are) into a new folder; the path. */
export function table(name: string, content: readonly (readonly (string | number)[])[] | Uint8Array | string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'bagihabis-tabel-')), name);
  const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;
  writeFileSync(
    path,
    typeof content === 'string' || content instanceof Uint8Array
      ? content
      : content.map((row) => row.map(quoted).join(',')).join('\n'),
  );
  return path;
}

export type Edit = Parameters<Api['acceptDpa']>[0]['perbaikan'][number];
type Preview = Awaited<ReturnType<Api['readDpa']>>;

export const readDpa = (api: Api, ...paths: string[]): Promise<Preview> =>
  api.readDpa({ paths, subUnit: null, peta: null, jobId: 'baca' });

/** An edit of one row as the review sends it: the row as shown, with changes. */
export function edit({ baris }: Preview, nomor: number, over: Partial<Edit>): Edit {
  const row = baris[nomor];
  if (!row) throw new Error('no such row');
  const { kode, nama, bagian, pagu } = row;
  const shown = { nomor, kode, nama, bagian, pagu, abaikan: false, alasanTanpaTugas: '', gabungKe: null };
  return { ...shown, bawaTugas: true, ...over };
}

export const MURNI = { jenis: 'murni', nomor: 'DPA/1', tanggal: '2026-01-02' } as const;

/** Accepts what was read as shown, into the first DPA of the year unless `over` says otherwise. */
export const acceptDpa = (
  api: Api,
  { imporId, seluruh }: Preview,
  perbaikan: Edit[] = [],
  over: Partial<Parameters<Api['acceptDpa']>[0]> = {},
) =>
  api.acceptDpa({
    imporId,
    tujuan: MURNI,
    cakupan: seluruh ? 'seluruh' : 'sebagian',
    ingatBagian: false,
    perbaikan,
    ...over,
  });

/** Into the first DPA of the year of the office. */
export async function importDpa(api: Api, path: string, perbaikan: Edit[] = []) {
  const tahun = (await api.getSesi()).berkas?.tahun ?? 2026;
  const tujuan = { ...MURNI, tanggal: `${tahun}-01-02` };
  return acceptDpa(api, await readDpa(api, path), perbaikan, { tujuan });
}
export async function importPegawai(api: Api, path: string) {
  return api.acceptPegawai({ imporId: (await api.readPegawai({ path, jobId: 'baca' })).imporId });
}
export async function importTugas(api: Api, path: string) {
  return api.acceptTugas({ imporId: (await api.readTugas({ path, jobId: 'baca' })).imporId });
}
