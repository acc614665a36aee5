import type { BarisBandingDpa, BarisVersiDpa, VersiDpa } from '../api/dpaViews';
import { KEADAAN_BARIS_DPA } from '../api/dpaViews';
import { AppError } from '../api/errors';
import { getRow, removeRows, setRow } from '../data/rows';
import type { Tx } from '../data/schema';
import { listDpa } from '../data/subKegiatan';
import { loadVersi, rowsOfVersi, TABEL_VERSI, type BarisVersi } from '../data/versiDpa';
import { bandingDpa, targetBerbeda, targetTeks } from '../domain/bandingDpa';
import type { DpaId, SubKegiatanId, TugasId } from '../domain/ids';
import type { Dpa } from '../domain/subKegiatan';
import { tanggalPanjang } from '../domain/tampil';
import { sebutanVersi, versiBerlaku } from '../domain/versiDpa';
import type { Program, Service } from './program';
import { getSisaVersi } from './sisaVersi';
import { butirVersi, unitName } from './susunVersi';
import { bagianName } from './views';

/** The versions of the year: murni, pergeseran, perubahan; the latest by date is in force. */
export const versiDpaService: Service<
  'listVersiDpa' | 'getVersiDpa' | 'compareVersiDpa' | 'removeVersiDpa' | 'getSisaVersi'
> = (program) => ({
  listVersiDpa: () => listVersi(program),

  async getVersiDpa({ id }) {
    const versi = await findVersi(program, id);
    const baris = (await loadVersi(program.dokumen.db, id)).map((line) => versiView(program, line));
    const key = (line: BarisVersiDpa): string => `${line.kode || '~'}\n${line.nama}\n${line.kodeSubUnit}`;
    return { versi, baris: baris.sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
  },

  async compareVersiDpa({ lama, baru }) {
    const [old, next] = [await findVersi(program, lama), await findVersi(program, baru)];
    const [before, after] = [await linesById(program, lama), await linesById(program, baru)];
    const butir = (lines: ReadonlyMap<SubKegiatanId, BarisVersi>) =>
      [...lines.values()].map((line) => butirVersi(program.cache.kantor, line));
    const baris = bandingDpa(butir(before), butir(after)).map((one): BarisBandingDpa => {
      const line = one.baru ?? one.lama;
      const id = line?.kunci as SubKegiatanId;
      const { kantor } = program.cache;
      const [was, is] = [one.lama && before.get(one.lama.kunci), one.baru && after.get(one.baru.kunci)];
      const row = kantor.subKegiatan.get(id);
      const named = (said: BarisVersi | null | undefined, key: SubKegiatanId | undefined): string =>
        said ? said.nama || (key && kantor.subKegiatan.get(key)?.nama) || '' : '';
      const [namaLama, nama] = [named(was, one.lama?.kunci), named(is, one.baru?.kunci)];
      const target = was && is && targetBerbeda(was, is);
      return {
        keadaan: one.keadaan,
        kode: line?.kode ?? '',
        nama: nama || namaLama,
        namaLama: nama !== '' && namaLama !== '' && namaLama !== nama ? namaLama : '',
        namaBagian: bagianName(kantor, row?.bagianId ?? null),
        namaSubUnit: line?.namaSubUnit ?? '',
        unitLama: one.keadaan === 'pindahUnit' ? unitName(one.lama) : '',
        paguLama: was?.pagu ?? null,
        paguBaru: is?.pagu ?? null,
        targetLama: was && (target || !is) ? targetTeks(was.indikator) : '',
        targetBaru: is && (target || !was) ? targetTeks(is.indikator) : '',
        subKegiatanId: id,
        jumlahTugas: program.cache.tugasSub(id).length,
      };
    });
    const counted = KEADAAN_BARIS_DPA.map((state) => [state, baris.filter((one) => one.keadaan === state).length]);
    return {
      lama: old,
      baru: next,
      baris,
      jumlah: Object.fromEntries(counted) as Record<BarisBandingDpa['keadaan'], number>,
    };
  },

  async removeVersiDpa({ id }) {
    const versi = await findVersi(program, id);
    const label = `hapus ${versi.sebutan}${versi.nomor && ` nomor ${versi.nomor}`} tanggal ${tanggalPanjang(versi.tanggal)}`;
    const { moves, needless } = await afterRemoval(program, versi);
    program.dokumen.snapshot('impor');
    await program.write(label, async (tx) => {
      for (const table of [...TABEL_VERSI].reverse())
        await removeRows(
          tx,
          table,
          (await rowsOfVersi(tx, table, id)).map((row) => row.id),
        );
      await removeRows(tx, 'dpa', [id]);
      await moveTasks(tx, program, moves);
      await removeRows(tx, 'sub_kegiatan', needless);
    });
    return null;
  },

  getSisaVersi: () => getSisaVersi(program),
});

/** Newest first, with the number of lines and the total of each. */
export async function listVersi({ dokumen }: Pick<Program, 'dokumen'>): Promise<VersiDpa[]> {
  const all = await listDpa(dokumen.db);
  const names = sebutanVersi(all);
  const inForce = versiBerlaku(all)?.id;
  const sums = await dokumen.db
    .selectFrom('anggaran_sub_kegiatan')
    .select((eb) => ['dpa_id', eb.fn.countAll<number>().as('jumlah'), eb.fn.sum<number>('pagu').as('pagu')])
    .where('dihapus', 'is', null)
    .groupBy('dpa_id')
    .execute();
  const byId = new Map(sums.map((row) => [row.dpa_id, row]));
  return all
    .map((dpa) => ({
      ...dpa,
      sebutan: names.get(dpa.id) ?? '',
      berlaku: dpa.id === inForce,
      subKegiatan: byId.get(dpa.id)?.jumlah ?? 0,
      pagu: byId.get(dpa.id)?.pagu ?? 0,
    }))
    .reverse();
}

async function findVersi(program: Program, id: DpaId): Promise<VersiDpa> {
  const found = (await listVersi(program)).find((versi) => versi.id === id);
  if (!found) throw new AppError('tidakDitemukan', { apa: 'Versi DPA' });
  return found;
}

async function linesById({ dokumen }: Program, id: DpaId): Promise<Map<SubKegiatanId, BarisVersi>> {
  return new Map((await loadVersi(dokumen.db, id)).map((line) => [line.subKegiatanId, line]));
}

function versiView({ cache }: Program, line: BarisVersi): BarisVersiDpa {
  const row = cache.kantor.subKegiatan.get(line.subKegiatanId);
  const { pagu, paguSebelum, indikator, sumberDana, lokasi, waktu, rekening, bulan, keterangan, asal } = line;
  return {
    subKegiatanId: line.subKegiatanId,
    kode: row?.kode ?? '',
    nama: line.nama || (row?.nama ?? ''),
    namaKegiatan: row?.namaKegiatan ?? '',
    namaProgram: row?.namaProgram ?? '',
    kodeSubUnit: row?.kodeSubUnit ?? '',
    namaSubUnit: row?.namaSubUnit ?? '',
    bagianId: row?.bagianId ?? null,
    namaBagian: bagianName(cache.kantor, row?.bagianId ?? null),
    ...{ pagu, paguSebelum, indikator, sumberDana, lokasi, waktu, rekening, bulan, keterangan, asal },
  };
}

export type Moves = readonly { readonly dari: SubKegiatanId; readonly ke: SubKegiatanId }[];

/**
 * What a version that was imported by mistake leaves: tasks it had taken to another unit go back with their line, and
 * lines that only this version named and nothing hangs on are no lines of the office.
 */
async function afterRemoval(program: Program, versi: Dpa): Promise<{ moves: Moves; needless: SubKegiatanId[] }> {
  const { cache, dokumen } = program;
  const all = await listDpa(dokumen.db);
  const rest = all.filter((dpa) => dpa.id !== versi.id);
  // Only the version in force has taken tasks along that could go back.
  const next = versiBerlaku(all)?.id === versi.id ? versiBerlaku(rest) : null;
  const own = await loadVersi(dokumen.db, versi.id);
  const inForce = next ? await loadVersi(dokumen.db, next.id) : [];
  const butir = (lines: readonly BarisVersi[]) => lines.map((line) => butirVersi(cache.kantor, line));
  const moves = bandingDpa(butir(own), butir(inForce)).flatMap(({ keadaan, lama, baru }) =>
    keadaan === 'pindahUnit' && lama && baru ? [{ dari: lama.kunci, ke: baru.kunci }] : [],
  );
  const leaving = new Set(moves.map(({ dari }) => dari));
  const named = new Set<string>();
  for (const dpa of rest)
    for (const row of await rowsOfVersi(dokumen.db, 'anggaran_sub_kegiatan', dpa.id)) named.add(row.sub_kegiatan_id);
  const needless = own.flatMap(({ subKegiatanId: id }) =>
    named.has(id) || (cache.tugasSub(id).length > 0 && !leaving.has(id)) ? [] : [id],
  );
  return { moves, needless };
}

/** Tasks go with their line; those nobody works on yet also follow it to its bagian. */
export async function moveTasks(tx: Tx, { cache }: Pick<Program, 'cache'>, moves: Moves): Promise<readonly TugasId[]> {
  const moved: TugasId[] = [];
  for (const { dari, ke } of moves) {
    const tasks = cache.tugasSub(dari);
    if (tasks.length === 0) continue;
    const row = await getRow(tx, 'sub_kegiatan', ke);
    for (const task of tasks) {
      moved.push(task.id);
      const follows = task.penugasan.length === 0 && row?.bagian_id;
      await setRow(tx, 'tugas', task.id, { sub_kegiatan_id: ke, ...(follows ? { bagian_id: row.bagian_id } : {}) });
    }
  }
  return moved;
}
