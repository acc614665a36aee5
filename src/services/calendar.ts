import { readResource } from '../data/file/sumber';
import { addRows } from '../data/rows';
import type { Tx } from '../data/schema';
import { liburTetap, type HariLibur } from '../domain/kalender';
import { bacaLembar } from '../importers/lembar';
import type { Host } from './host';

type Table = readonly Readonly<Record<string, string>>[];

/** A shipped CSV as records by header. */
export function readTable(host: Pick<Host, 'resourcesDir'>, name: string): Table {
  const sheet = bacaLembar(readResource(host.resourcesDir, name), name).lembar[0];
  const [head, ...rows] = sheet?.baris ?? [];
  const keys = (head ?? []).map(String);
  return rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ''))
    .map((row) => Object.fromEntries(keys.map((key, at) => [key, String(row[at] ?? '')])));
}

/**
 * The holidays of a year from the shipped tables. A year without a table starts from the fixed dates; the calendar then
 * says that it is incomplete. Ids come from the date, so that two PCs meet on one row. `isi`: which of the two is filled.
 */
export async function fillCalendar(
  tx: Tx,
  host: Pick<Host, 'resourcesDir'>,
  tahun: number,
  isi = { libur: true, ramadan: true },
): Promise<void> {
  const shipped = readTable(host, 'kalender/libur.csv').filter((row) => row['tanggal']?.startsWith(`${tahun}-`));
  const libur: readonly HariLibur[] = shipped.length > 0 ? (shipped as unknown as HariLibur[]) : liburTetap(tahun);
  await addRows(
    tx,
    'hari_libur',
    (isi.libur ? libur : []).map(({ tanggal, jenis, keterangan, sumber }) => ({
      id: `${tanggal}.${jenis}`,
      tanggal,
      jenis,
      keterangan,
      sumber,
    })),
  );
  const fasting = readTable(host, 'kalender/ramadan.csv').filter((row) => row['tahun'] === String(tahun));
  await addRows(
    tx,
    'ramadan',
    (isi.ramadan ? fasting : []).map((row) => ({
      id: `ramadan-${tahun}`,
      tahun,
      mulai: row['mulai'] ?? '',
      akhir: row['akhir'] ?? '',
      status: row['status'] ?? 'sementara',
      sumber: row['sumber'] ?? '',
    })),
  );
}
