import { AppError } from '../api/errors';
import type { BarisPratinjauKehadiran } from '../api/kontribusiViews';
import { readSource } from '../data/file/sumber';
import { kehadiranId, kehadiranValues, loadKehadiran } from '../data/kehadiran';
import { liveRows, putRows, removeRows } from '../data/rows';
import { tulisKejadian, type Kehadiran } from '../domain/disiplin';
import type { PegawaiId } from '../domain/ids';
import { kunciNama } from '../domain/nama';
import { parseNip } from '../domain/nip';
import type { Pegawai } from '../domain/pegawai';
import { NAMA_BULAN } from '../domain/tampil';
import type { BarisKehadiran, HasilKehadiran } from '../importers/kehadiranTabel';
import { GalatImpor, type Temuan } from '../importers/temuan';
import { fileName } from './fileName';
import { Pending, refuseErrors, toView } from './importRun';
import type { Program, Service } from './program';

/** A recap of an office is a few kilobytes. */
const LIMIT_BYTES = 10_000_000;
const FILTERS = [{ name: 'Rekap kehadiran', extensions: ['xlsx', 'xls', 'ods', 'csv', 'html', 'htm'] }];

interface Waiting {
  readonly berkas: string;
  readonly kehadiran: readonly Kehadiran[];
  readonly temuan: readonly Temuan[];
}

/** Attendance comes in as monthly counts: shown first, then written as one change or not at all. */
export const kehadiranService: Service<'readKehadiran' | 'acceptKehadiran' | 'removeKehadiran'> = (program) => {
  const pending = new Pending<Waiting>(program, 'imporKedaluwarsa');
  return {
    async readKehadiran({ path, bulan }) {
      const chosen = path ?? (await program.host.pickOpen({ title: 'Pilih rekap kehadiran', filters: FILTERS }));
      if (!chosen) return null;
      const berkas = fileName(chosen);
      const hasil = await read(readSource(chosen, LIMIT_BYTES), berkas, program.dokumen.tahun);
      return program.turn(async () => {
        const { baris, kehadiran, temuan } = await compare(program, hasil, bulan);
        const imporId = pending.add({ berkas, kehadiran, temuan });
        return { imporId, berkas, lembar: hasil.lembar, baris, temuan: temuan.map(toView) };
      });
    },
    async acceptKehadiran({ imporId }) {
      const { berkas, kehadiran, temuan } = pending.get(imporId);
      refuseErrors(temuan);
      const known = await loadKehadiran(program.dokumen.db);
      const keadaan = kehadiran.map((satu) => state(satu, known));
      const count = (apa: string): number => keadaan.filter((satu) => satu === apa).length;
      const changed = kehadiran.filter((_, at) => keadaan[at] !== 'sama');
      const langkah =
        changed.length === 0
          ? null
          : (
              await program.write(`impor rekap kehadiran dari ${berkas}`, (tx) =>
                putRows(
                  tx,
                  'kehadiran',
                  changed.map((satu) => ({ id: kehadiranId(satu), ...kehadiranValues(satu) })),
                ),
              )
            ).langkah;
      pending.done(imporId);
      return { baru: count('baru'), diperbarui: count('diperbarui'), sama: count('sama'), langkah };
    },
    async removeKehadiran({ bulan }) {
      const rows = (await liveRows(program.dokumen.db, 'kehadiran')).filter((row) => row.bulan === bulan);
      if (rows.length > 0)
        await program.write(`hapus rekap kehadiran ${NAMA_BULAN[bulan - 1] ?? ''}`, (tx) =>
          removeRows(
            tx,
            'kehadiran',
            rows.map(({ id }) => id),
          ),
        );
      return rows.length;
    },
  };
};

/** The readers of tables are loaded with the first of them, not with the window. */
async function read(bytes: Uint8Array, berkas: string, tahun: number): Promise<HasilKehadiran> {
  const { bacaKehadiran } = await import('../importers/kehadiranTabel');
  try {
    return bacaKehadiran(bytes, berkas, tahun);
  } catch (error) {
    if (error instanceof GalatImpor) throw new AppError('imporGagal', { pesan: error.pesan }, { cause: error });
    throw error;
  }
}

function state(
  satu: Kehadiran,
  known: ReadonlyMap<PegawaiId, readonly Kehadiran[]>,
): BarisPratinjauKehadiran['keadaan'] {
  const old = known.get(satu.pegawaiId)?.find(({ bulan }) => bulan === satu.bulan);
  if (!old) return 'baru';
  return old.hariHadir === satu.hariHadir && tulisKejadian(old.kejadian) === tulisKejadian(satu.kejadian)
    ? 'sama'
    : 'diperbarui';
}

/** Rows meet people by NIP, else by a name that only one person has; everybody once a month. */
async function compare({ cache, dokumen }: Program, hasil: HasilKehadiran, bulanDipilih: number | null) {
  const whose = finder([...cache.kantor.pegawai.values()]);
  const known = await loadKehadiran(dokumen.db);
  const temuan: Temuan[] = [...hasil.temuan];
  const kehadiran: Kehadiran[] = [];
  const seen = new Map<string, number>();
  const baris = hasil.baris.map((row, nomor): BarisPratinjauKehadiran => {
    const own: Temuan[] = hasil.temuan.filter((t) => t.lembar === row.lembar && t.baris === row.baris);
    const note = (tingkat: Temuan['tingkat'], kode: string, pesan: string): void => {
      const found = { tingkat, kode, pesan, lembar: row.lembar, baris: row.baris, kolom: null };
      own.push(found);
      temuan.push(found);
    };
    const bulan = row.bulan ?? bulanDipilih;
    const pegawai = whose(row);
    if (typeof pegawai === 'string') note('peringatan', 'kehadiran_siapa', pegawai);
    if (bulan === null)
      note(
        'galat',
        'kehadiran_tanpa_bulan',
        'Bulan rekap tidak tertulis; pilih bulannya lebih dahulu, lalu baca ulang.',
      );
    const shown = { nomor, nama: row.nama || row.nip, bulan, hariHadir: row.hariHadir, kejadian: row.kejadian };
    if (typeof pegawai === 'string' || bulan === null)
      return { ...shown, keadaan: 'sama', pegawai: '', temuan: own.map(toView) };
    const satu = { pegawaiId: pegawai.id, bulan, hariHadir: row.hariHadir, kejadian: row.kejadian };
    const before = seen.get(kehadiranId(satu));
    if (before !== undefined)
      note(
        'galat',
        'kehadiran_ganda',
        `${pegawai.nama} sudah ada di baris ${before} untuk bulan yang sama; satu baris satu orang.`,
      );
    seen.set(kehadiranId(satu), row.baris);
    kehadiran.push(satu);
    return { ...shown, keadaan: state(satu, known), pegawai: pegawai.nama, temuan: own.map(toView) };
  });
  return { baris, kehadiran, temuan };
}

/** The person of a row, or why it is left out. */
function finder(people: readonly Pegawai[]): (row: Pick<BarisKehadiran, 'nip' | 'nama'>) => Pegawai | string {
  const byNip = new Map(people.flatMap((one) => (one.nip === '' ? [] : [[parseNip(one.nip).nip, one]])));
  const byName = new Map<string, Pegawai[]>();
  for (const one of people) byName.set(kunciNama(one.nama), [...(byName.get(kunciNama(one.nama)) ?? []), one]);
  return ({ nip, nama }) => {
    const found = nip === '' ? undefined : byNip.get(nip);
    if (found) return found;
    const named = byName.get(kunciNama(nama)) ?? [];
    const free = named.filter((one) => nip === '' || one.nip === '');
    const [one] = free;
    if (one && free.length === 1) return one;
    return named.length > 0
      ? 'Nama ini ada, tetapi NIP-nya lain atau namanya dimiliki beberapa orang; baris ini dilewati.'
      : 'Tidak ada pegawai dengan NIP atau nama ini; baris ini dilewati.';
  };
}
