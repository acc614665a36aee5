import { AppError } from '../api/errors';
import type { Api } from '../api/api';
import type { HasilImporDpa } from '../api/dpaViews';
import { readResource } from '../data/file/sumber';
import { listDpa } from '../data/subKegiatan';
import { loadVersi } from '../data/versiDpa';
import type { SubKegiatanId } from '../domain/ids';
import type { Dpa } from '../domain/subKegiatan';
import { halanganTanggalVersi, versiBerlaku, versiSebelum } from '../domain/versiDpa';
import type { HasilDpa } from '../importers/dpaHasil';
import { bukaNomenklatur, type Nomenklatur } from '../importers/nomenklatur';
import type { PetaKolom } from '../domain/petaKolom';
import { learnOwners } from './aturanBagian';
import { lineId, rowsMeant } from './barisKantor';
import { barisDiterima, type BarisDiterima } from './barisDiterima';
import { fileName } from './fileName';
import { temuanTersisa } from './galatTersisa';
import { Pending, readManyInJob, refuseErrors, remember } from './importRun';
import { tinjauDpa, type Tertinjau } from './pratinjauDpa';
import type { Program, Service } from './program';
import { getSisaVersi } from './sisaVersi';
import { bandingDenganYatim, butirVersi, composed, coverage, type BedaVersi } from './susunVersi';
import { listVersi, moveTasks } from './versiDpa';
import { dpaIdOf, writeLines, writeVersi, type AcceptedLine } from './writeBudget';

interface PendingDpa {
  readonly berkas: readonly string[];
  readonly hasil: HasilDpa;
  readonly baris: readonly Tertinjau[];
  /** Mapping a person gave or confirmed, kept on this PC when the import is accepted. */
  readonly peta: PetaKolom | null;
}
type Accept = Parameters<Api['acceptDpa']>[0];

/** Budget documents: read into a preview, then accepted as one command into a version of the year. */
export const dpaService: Service<'readDpa' | 'acceptDpa'> = (program) => {
  const pending = new Pending<PendingDpa>(program, 'imporKedaluwarsa');
  return {
    async readDpa({ paths, subUnit, peta, jobId }) {
      const { tahun, kodeUnit } = program.cache.kantor.pengaturan.identitas;
      const bidang = /^\d\.\d\d/.exec(kodeUnit)?.[0];
      const hasil = await readManyInJob(program, paths, jobId, {
        nomenklatur: readResource(program.host.resourcesDir, 'nomenklatur/nomenklatur.tsv'),
        rekening: readResource(program.host.resourcesDir, 'nomenklatur/rekening.tsv'),
        sumberDana: readResource(program.host.resourcesDir, 'nomenklatur/sumber-dana.tsv'),
        tahun,
        petaDiingat: program.lokal.petaDiingat('dpa'),
        ...(subUnit ? { subUnit } : {}),
        ...(bidang ? { bidang } : {}),
        ...(peta ? { peta } : {}),
      });
      const berkas = paths.map(fileName);
      // What the office holds must not change between the comparisons.
      return program.turn(async () => {
        const versi = await listVersi(program);
        const { isi, baris } = await tinjauDpa(program, hasil, versi, nomenklaturOf(program));
        return { imporId: pending.add({ berkas, hasil, baris, peta }), berkas, ...isi };
      });
    },

    async acceptDpa(input) {
      const read = pending.get(input.imporId);
      refuseErrors(temuanTersisa(read.hasil, input.perbaikan));
      const done = await accept(program, read, input);
      pending.done(input.imporId);
      remember(program, 'dpa', read.peta);
      return done;
    },
  };
};

const nomenklaturOf = (program: Program): Nomenklatur =>
  bukaNomenklatur(readResource(program.host.resourcesDir, 'nomenklatur/nomenklatur.tsv'));

async function accept(program: Program, { berkas, hasil, baris }: PendingDpa, input: Accept): Promise<HasilImporDpa> {
  const { dokumen, cache } = program;
  // Something changed under the review: its rows mean other lines now, and would be written twice.
  const now = rowsMeant(dokumen, cache.kantor.subKegiatan.values(), hasil.baris);
  if (now.some((id, nomor) => id !== baris[nomor]?.id)) throw new AppError('imporKedaluwarsa');
  const all = await listDpa(dokumen.db);
  const { dpa, known } = targetOf(program, all, input.tujuan, berkas);
  const base = known ?? versiSebelum(all, dpa);
  const baseLines = base ? await linesOf(program, base, base === known) : [];
  const rows = barisDiterima(
    hasil.baris,
    input.perbaikan,
    (nomor) => baris[nomor] ?? { nama: hasil.baris[nomor]?.nama ?? '', bagian: '' },
    () => nomenklaturOf(program),
  );
  const lines = withIds(program, rows, hasil, baris);
  const covered = coverage(input.cakupan, hasil.cakupan, hasil.baris);
  // "Lewati" leaves a line as the office has it.
  const skipped = new Set(input.perbaikan.flatMap(({ nomor, abaikan }) => (abaikan ? [baris[nomor]?.id] : [])));
  const isi = composed(baseLines, lines, (id) => {
    const line = cache.kantor.subKegiatan.get(id);
    return !line || (covered(line) && !skipped.has(id));
  });
  const beda = differences(program, baseLines, isi, lines);
  const moves = beda.flatMap(({ keadaan, lama, baru }) => {
    const goes = keadaan === 'pindahUnit' && lama && baru && rowOf(rows, lines, baru.kunci)?.bawaTugas !== false;
    return goes ? [{ dari: lama.kunci, ke: baru.kunci }] : [];
  });
  dokumen.snapshot('impor');
  const label = `impor ${dpa.jenis === 'perubahan' ? 'DPPA' : dpa.jenis === 'pergeseran' ? 'pergeseran DPA' : 'DPA'} ${sources(berkas)} (${lines.length} sub kegiatan)`;
  const { langkah } = await program.write(label, async (tx) => {
    const unitOf = await writeLines(tx, cache.kantor, lines);
    await writeVersi(tx, dpa, isi);
    await moveTasks(tx, program, moves);
    if (input.ingatBagian) await learnOwners(tx, lines, unitOf);
  });
  const sisa = await getSisaVersi(program);
  const count = (...states: BedaVersi['keadaan'][]): number =>
    beda.filter(({ keadaan }) => states.includes(keadaan)).length;
  return {
    dpaId: dpa.id,
    berlaku: versiBerlaku([...all, dpa])?.id === dpa.id,
    baru: count('baru'),
    diperbarui: count('paguBerubah', 'targetBerubah'),
    sama: count('sama'),
    dihapus: count('dihapus'),
    dipindah: count('pindahUnit'),
    tugasPerluKeputusan: sisa.tugas.length,
    suratPerluDitinjau: sisa.surat.length,
    langkah,
  };
}

/** What a version says. Another version takes its lines over, but not what its document prints as the amount before. */
async function linesOf({ dokumen }: Program, { id }: Dpa, same: boolean): ReturnType<typeof loadVersi> {
  const lines = await loadVersi(dokumen.db, id);
  return same ? lines : lines.map((line) => ({ ...line, paguSebelum: null }));
}

/** The version these lines go into; the same kind, number and date is the same version. */
function targetOf(
  program: Program,
  all: readonly Dpa[],
  tujuan: Accept['tujuan'],
  berkas: readonly string[],
): { dpa: Dpa; known: Dpa | undefined } {
  const id = 'dpaId' in tujuan ? tujuan.dpaId : dpaIdOf(program.dokumen, tujuan);
  const known = all.find((dpa) => dpa.id === id);
  if (!known && 'dpaId' in tujuan) throw new AppError('tidakDitemukan', { apa: 'Versi DPA' });
  const sebab = known || 'dpaId' in tujuan ? '' : halanganTanggalVersi(tujuan, program.cache.kantor.kalender.tahun);
  if (sebab !== '') throw new AppError('masukanTidakSah', { bidang: 'tanggal DPA', sebab });
  const before = known?.sumberBerkas.split('; ').filter(Boolean) ?? [];
  const sumberBerkas = [...new Set([...before, ...berkas])].join('; ');
  return { known, dpa: known ? { ...known, sumberBerkas } : { ...(tujuan as Omit<Dpa, 'id'>), id, sumberBerkas } };
}

/** Accepted rows with the rows of the office they mean. Two that mean the same would silently lose one amount. */
function withIds(
  program: Program,
  rows: readonly BarisDiterima[],
  hasil: HasilDpa,
  baris: readonly Tertinjau[],
): AcceptedLine[] {
  const { cache, dokumen } = program;
  const ids = rowsMeant(dokumen, cache.kantor.subKegiatan.values(), rows);
  const seen = new Map<SubKegiatanId, BarisDiterima>();
  return rows.map((row, at) => {
    // A row whose code nobody touched means what the review said it means.
    const same = hasil.baris[row.nomor]?.kode === row.kode ? baris[row.nomor]?.id : undefined;
    const id = same ?? ids[at] ?? lineId(dokumen, row);
    const other = seen.get(id);
    if (other)
      throw new AppError('imporGagal', {
        pesan: `Kode ${row.kode || '(tanpa kode)'} dipakai dua baris: "${other.nama}" dan "${row.nama}". Gabungkan keduanya, perbaiki salah satu kodenya, atau centang Lewati pada salah satunya.`,
      });
    seen.set(id, row);
    return { ...row, id };
  });
}

const rowOf = (
  rows: readonly BarisDiterima[],
  lines: readonly AcceptedLine[],
  id: SubKegiatanId,
): BarisDiterima | undefined => rows[lines.findIndex((line) => line.id === id)];

/** How the version stands after the import against what it was compared with. */
function differences(
  { cache }: Program,
  base: Awaited<ReturnType<typeof loadVersi>>,
  isi: Awaited<ReturnType<typeof loadVersi>>,
  lines: readonly AcceptedLine[],
): BedaVersi[] {
  const fresh = new Map(lines.map((line) => [line.id, line]));
  const butir = (line: (typeof isi)[number]) => butirVersi(cache.kantor, line);
  return bandingDenganYatim(
    cache,
    base.map(butir),
    isi.map((line) => {
      const { kode, kodeSubUnit, namaSubUnit } = fresh.get(line.subKegiatanId) ?? butir(line);
      return { ...butir(line), kode, kodeSubUnit, namaSubUnit };
    }),
  );
}

const sources = (berkas: readonly string[]): string =>
  berkas.length > 1 ? `${berkas.length} berkas` : (berkas[0] ?? '');
