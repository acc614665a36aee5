import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { KalenderTahunan, WaktuKerja } from '../api/kalenderViews';
import { writeOutput } from '../data/file/keluaran';
import { loadKalenderTahun, type StoredKalender } from '../data/pengaturan';
import { putRow, removeRows, setRow } from '../data/rows';
import { awalTahun, bulanTahun } from '../domain/hari';
import type { Tanggal } from '../domain/ids';
import { jumlahHariKerja, kalenderDari, menitEfektif, SEBUTAN_LIBUR, type HariLibur } from '../domain/kalender';
import { tanggalPanjang } from '../domain/tampil';
import { safeFileName } from './fileName';
import type { Program, Service } from './program';
import { selCsv } from './selCsv';

const CSV = [{ name: 'Tabel kalender (CSV)', extensions: ['csv'] }];

/** The calendar of a whole year: days to mark and take back, and the table as CSV. */
export const kalenderService: Service<
  'getKalenderTahun' | 'saveHariLiburBanyak' | 'removeHariLiburBanyak' | 'exportKalender'
> = (program) => ({
  getKalenderTahun: async ({ tahun }) => {
    checkYear(program, tahun);
    return view(program, await loadKalenderTahun(program.dokumen.db, tahun));
  },
  async saveHariLiburBanyak({ tanggal, jenis, keterangan, sumber }) {
    const days = [...new Set(tanggal)].sort();
    for (const day of days) checkYear(program, Number(day.slice(0, 4)));
    const present = await rowsByDay(program, days);
    const [first = '', ...more] = days;
    const when = more.length === 0 ? tanggalPanjang(first) : `${days.length} hari`;
    await program.write(`tandai ${when} ${SEBUTAN_LIBUR[jenis].toLowerCase()}: ${keterangan}`, async (tx) => {
      for (const day of days) {
        const id = present.get(day)?.[0];
        const values = { tanggal: day, jenis, keterangan, sumber };
        if (id !== undefined) await setRow(tx, 'hari_libur', id, values);
        else await putRow(tx, 'hari_libur', liburId(values), values);
      }
    });
    return days.length;
  },
  async removeHariLiburBanyak({ tanggal }) {
    const present = await rowsByDay(program, tanggal);
    const ids = [...present.values()].flat();
    if (ids.length === 0) throw new AppError('tidakDitemukan', { apa: 'Hari libur pada hari yang dipilih' });
    const [only] = present.keys();
    const when = present.size === 1 && only !== undefined ? tanggalPanjang(only) : `${present.size} hari`;
    await program.write(`hapus hari libur ${when}`, (tx) => removeRows(tx, 'hari_libur', ids));
    return present.size;
  },
  exportKalender: (input) => exportKalender(program, input),
});

/** Ids come from the day and the kind, so that two PCs that mark the same day meet on one row. */
export const liburId = ({ tanggal, jenis }: Pick<HariLibur, 'tanggal' | 'jenis'>): string => `${tanggal}.${jenis}`;

/** The year of the office counts; the next one may be prepared beside it. */
export const editableYears = (program: Program): readonly number[] => [
  program.dokumen.tahun,
  program.dokumen.tahun + 1,
];

function checkYear(program: Program, tahun: number): void {
  const [now, next] = editableYears(program);
  if (tahun !== now && tahun !== next)
    throw new AppError('masukanTidakSah', { bidang: 'tanggal', sebab: `hanya tahun ${now} dan ${next}` });
}

async function rowsByDay(program: Program, days: readonly Tanggal[]): Promise<Map<Tanggal, string[]>> {
  const years = new Set(days.map((day) => Number(day.slice(0, 4))));
  const wanted = new Set(days);
  const found = new Map<Tanggal, string[]>();
  for (const tahun of years)
    for (const { id, tanggal } of (await loadKalenderTahun(program.dokumen.db, tahun)).libur)
      if (wanted.has(tanggal)) found.set(tanggal, [...(found.get(tanggal) ?? []), id]);
  return found;
}

/** The days as the office counts them; of the year to prepare the fixed dates it has no row of yet too. */
function view(program: Program, calendar: StoredKalender): KalenderTahunan {
  const { tahun } = calendar;
  const { pengaturan } = program.cache.kantor;
  const tahunKantor = tahun === program.dokumen.tahun;
  const counted = tahunKantor ? calendar : kalenderDari(tahun, calendar.libur, calendar.ramadan);
  const effective = menitEfektif(counted, pengaturan);
  const first = awalTahun(tahun);
  const time = (days: Int32Array): WaktuKerja => ({
    hariKerja: jumlahHariKerja(days),
    menitEfektif: days.reduce((sum, minutes) => sum + minutes, 0),
  });
  return {
    tahun,
    tahunKantor,
    lengkap: calendar.lengkap,
    catatan: calendar.catatan,
    libur: counted.libur.map((day) => ({ id: '', ...day })),
    ramadan: calendar.ramadan,
    hariKerjaMinggu: pengaturan.hariKerja,
    menitHari: [...effective],
    ...time(effective),
    bulan: bulanTahun(tahun).map(({ mulai, akhir }) => time(effective.subarray(mulai - first, akhir - first + 1))),
  };
}

/** `tanggal,jenis,keterangan,sumber` of one year, Ramadan as two rows, as "Impor kalender" reads it. `null` asks the user. */
async function exportKalender(
  program: Program,
  { tahun, path }: Parameters<Api['exportKalender']>[0],
): Promise<{ path: string } | null> {
  checkYear(program, tahun);
  const defaultPath = `${safeFileName(`Kalender ${tahun}`)}.csv`;
  const target = path ?? (await program.host.pickSave({ title: 'Simpan tabel kalender', defaultPath, filters: CSV }));
  if (!target) return null;
  const { libur, ramadan } = await program.turn(() => loadKalenderTahun(program.dokumen.db, tahun));
  const rows = libur.map((day) => [day.tanggal, day.jenis, day.keterangan, day.sumber]);
  if (ramadan) {
    rows.push([ramadan.mulai, 'ramadan_mulai', ramadan.status, ramadan.sumber]);
    rows.push([ramadan.akhir, 'ramadan_akhir', ramadan.status, ramadan.sumber]);
  }
  rows.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  const text = [['tanggal', 'jenis', 'keterangan', 'sumber'], ...rows].map((row) => row.map(selCsv).join(';'));
  writeOutput(target, new TextEncoder().encode(`\ufeff${text.join('\r\n')}\r\n`));
  return { path: target };
}
