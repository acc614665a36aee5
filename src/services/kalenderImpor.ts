import { AppError } from '../api/errors';
import type { BarisPratinjauKalender, KeadaanBarisKalender } from '../api/kalenderViews';
import { readSource } from '../data/file/sumber';
import { loadKalenderTahun, type StoredKalender } from '../data/pengaturan';
import { putRow, removeRows, setRow } from '../data/rows';
import { SEBUTAN_LIBUR, type HariLibur, type Ramadan } from '../domain/kalender';
import { rentangTanggal } from '../domain/tampil';
import type { HasilKalender } from '../importers/kalenderTabel';
import { GalatImpor, type Temuan } from '../importers/temuan';
import { fileName } from './fileName';
import { Pending, refuseErrors, toView } from './importRun';
import { editableYears, liburId } from './kalenderTahun';
import type { Program, Service } from './program';

/** A table of one office's holidays is a few kilobytes. */
const LIMIT_BYTES = 5_000_000;
const FILTERS = [{ name: 'Tabel kalender', extensions: ['csv', 'xlsx', 'xls', 'ods'] }];

/** Holidays and Ramadan from a table: shown against the office first, then written as one change or not at all. */
export const kalenderImporService: Service<'readKalender' | 'acceptKalender'> = (program) => {
  const pending = new Pending<{ berkas: string; hasil: HasilKalender }>(program, 'imporKedaluwarsa');
  return {
    async readKalender({ path }) {
      const chosen = path ?? (await program.host.pickOpen({ title: 'Pilih tabel kalender', filters: FILTERS }));
      if (!chosen) return null;
      const berkas = fileName(chosen);
      const hasil = ofYears(await read(readSource(chosen, LIMIT_BYTES), berkas), editableYears(program));
      const compared = await program.turn(() => compare(program, hasil));
      return {
        imporId: pending.add({ berkas, hasil }),
        berkas,
        tahun: yearsOf(hasil),
        baris: [...compared.baris, ...compared.tidakAda],
        temuan: hasil.temuan.map(toView),
      };
    },

    async acceptKalender({ imporId, hapusTidakAda }) {
      const { berkas, hasil } = pending.get(imporId);
      refuseErrors(hasil.temuan);
      const compared = await compare(program, hasil);
      const count = (keadaan: KeadaanBarisKalender): number =>
        compared.baris.filter((row) => row.keadaan === keadaan).length;
      const gone = hapusTidakAda ? compared.idTidakAda : [];
      if (count('baru') + count('berubah') + gone.length === 0) {
        pending.done(imporId);
        return { baru: 0, diperbarui: 0, sama: count('sama'), langkah: null };
      }
      const { langkah } = await program.write(`impor kalender dari ${berkas}`, async (tx) => {
        for (const { values, id } of compared.tulisLibur)
          if (id === null) await putRow(tx, 'hari_libur', liburId(values), values);
          else await setRow(tx, 'hari_libur', id, values);
        for (const { tahun, mulai, akhir, status, sumber } of compared.tulisRamadan)
          await putRow(tx, 'ramadan', `ramadan-${tahun}`, { tahun, mulai, akhir, status, sumber });
        await removeRows(tx, 'hari_libur', gone);
      });
      pending.done(imporId);
      return { baru: count('baru'), diperbarui: count('berubah') + gone.length, sama: count('sama'), langkah };
    },
  };
};

/** The readers of tables are loaded with the first of them, not with the window. */
async function read(bytes: Uint8Array, berkas: string): Promise<HasilKalender> {
  const { bacaKalender } = await import('../importers/kalenderTabel');
  try {
    return bacaKalender(bytes, berkas);
  } catch (error) {
    if (error instanceof GalatImpor) throw new AppError('imporGagal', { pesan: error.pesan }, { cause: error });
    throw error;
  }
}

/** Rows of the years this file keeps; others are left aside and said. */
function ofYears(hasil: HasilKalender, years: readonly number[]): HasilKalender {
  const kept = (tahun: number): boolean => years.includes(tahun);
  const libur = hasil.libur.filter(({ tanggal }) => kept(Number(tanggal.slice(0, 4))));
  const ramadan = hasil.ramadan.filter(({ tahun }) => kept(tahun));
  const left = hasil.libur.length - libur.length + hasil.ramadan.length - ramadan.length;
  const nothing = libur.length + ramadan.length === 0 && !hasil.temuan.some(({ tingkat }) => tingkat === 'galat');
  const note = (tingkat: Temuan['tingkat'], pesan: string): Temuan => ({
    tingkat,
    kode: 'kalender_tahun_lain',
    pesan,
    lembar: '',
    baris: null,
    kolom: null,
  });
  const temuan = [...hasil.temuan];
  if (nothing) temuan.push(note('galat', `Tidak ada baris tahun ${years.join(' atau ')} dalam berkas ini.`));
  else if (left > 0)
    temuan.push(note('info', `${left} baris tahun lain dilewati; berkas ini menyimpan ${years.join(' dan ')}.`));
  return { libur, ramadan, temuan };
}

const yearsOf = ({ libur, ramadan }: HasilKalender): number[] =>
  [
    ...new Set([...libur.map(({ tanggal }) => Number(tanggal.slice(0, 4))), ...ramadan.map(({ tahun }) => tahun)]),
  ].sort();

interface Compared {
  readonly baris: readonly BarisPratinjauKalender[];
  readonly tidakAda: readonly BarisPratinjauKalender[];
  readonly idTidakAda: readonly string[];
  readonly tulisLibur: readonly { readonly values: HariLibur; readonly id: string | null }[];
  readonly tulisRamadan: readonly Ramadan[];
}

/** Days meet by date: what the file says new, differently or the same, and what only the office has. */
async function compare(program: Program, hasil: HasilKalender): Promise<Compared> {
  const baris: BarisPratinjauKalender[] = [];
  const tidakAda: BarisPratinjauKalender[] = [];
  const idTidakAda: string[] = [];
  const tulisLibur: { values: HariLibur; id: string | null }[] = [];
  const tulisRamadan: Ramadan[] = [];
  for (const tahun of yearsOf(hasil)) {
    const office = await loadKalenderTahun(program.dokumen.db, tahun);
    const mine = hasil.libur.filter(({ tanggal }) => tanggal.startsWith(`${tahun}-`));
    for (const { baris: nomor, ...values } of mine) {
      const old = office.libur.find(({ tanggal }) => tanggal === values.tanggal);
      const keadaan = !old ? 'baru' : sameDay(old, values) ? 'sama' : 'berubah';
      if (keadaan !== 'sama') tulisLibur.push({ values, id: old?.id ?? null });
      baris.push(dayRow(values, keadaan, nomor, old && keadaan === 'berubah' ? describe(old) : ''));
    }
    const named = new Set(mine.map(({ tanggal }) => tanggal));
    // A table of Ramadan alone says nothing about the holidays.
    for (const day of mine.length > 0 ? office.libur : []) {
      if (named.has(day.tanggal)) continue;
      tidakAda.push(dayRow(day, 'tidakAda', null, ''));
      idTidakAda.push(day.id);
    }
    for (const one of hasil.ramadan.filter((r) => r.tahun === tahun)) {
      const row = ramadanRow(one, one.baris, office);
      if (row.keadaan !== 'sama') tulisRamadan.push(one);
      baris.push(row);
    }
  }
  return { baris, tidakAda, idTidakAda, tulisLibur, tulisRamadan };
}

const sameDay = (a: HariLibur, b: HariLibur): boolean =>
  a.jenis === b.jenis && a.keterangan === b.keterangan && a.sumber === b.sumber;
const describe = ({ jenis, keterangan, sumber }: HariLibur): string =>
  [SEBUTAN_LIBUR[jenis], keterangan, sumber].filter((word) => word !== '').join(' · ');

const dayRow = (
  { tanggal, jenis, keterangan, sumber }: HariLibur,
  keadaan: KeadaanBarisKalender,
  baris: number | null,
  lama: string,
): BarisPratinjauKalender => ({
  ...{ tanggal, sampai: null, jenis: SEBUTAN_LIBUR[jenis], keterangan, sumber },
  ...{ keadaan, lama, baris },
});

function ramadanRow(one: Ramadan, baris: number, { ramadan: old }: StoredKalender): BarisPratinjauKalender {
  const same =
    old?.mulai === one.mulai && old.akhir === one.akhir && old.status === one.status && old.sumber === one.sumber;
  const lama = old && !same ? `${rentangTanggal(old.mulai, old.akhir)} · ${old.status} · ${old.sumber}` : '';
  const { mulai, akhir, status, sumber } = one;
  const keadaan = !old ? 'baru' : same ? 'sama' : 'berubah';
  return { tanggal: mulai, sampai: akhir, jenis: 'Ramadan', keterangan: status, sumber, keadaan, lama, baris };
}
