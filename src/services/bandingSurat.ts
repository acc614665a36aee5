import type { SasaranSurat } from '../api/suratInputs';
import { AppError } from '../api/errors';
import type { SuratBerbahan } from '../data/bahanSurat';
import { bedaPekerjaan, bedaSurat, type BarisBeda } from '../domain/bedaSurat';
import type { PegawaiId, SuratId, Tanggal } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import type { Jendela } from '../domain/tugas';
import { bacaBahan, isPekerjaan, jejakTugas, type BahanSurat } from './bahanSurat';
import { hariIni } from './hariIni';
import type { Program } from './program';
import { sasaranBerlaku } from './sasaranBerlaku';
import { sunting } from './suntingSurat';
import { susunNaskah } from './susunNaskah';

interface Berbahan {
  readonly surat: SuratBerbahan;
  readonly bahan: BahanSurat;
}
type Beda = readonly BarisBeda[];
const TANPA: Beda = [];

/**
 * How letters differ from the same ones composed now, by id. Extracts of one template, signer and day are composed together.
 * Not compared: dispositions and hand-overs, which record what happened; jobs that are no task of the file, or are over.
 */
export async function bandingkan(program: Program, letters: readonly SuratBerbahan[]): Promise<Map<SuratId, Beda>> {
  const { pengaturan } = program.cache.kantor;
  const groups = new Map<string, Berbahan[]>();
  const found = new Map<SuratId, Beda>();
  for (const surat of letters) {
    const bahan = bacaBahan(surat.bahan, surat.isi, pengaturan);
    if (bahan?.sasaran.jenis === 'petikan') {
      const { templatId = '', pejabatId = '', tanggal } = bahan.sasaran;
      const key = [templatId, pejabatId, tanggal].join('\n');
      const group = groups.get(key);
      if (group) group.push({ surat, bahan });
      else groups.set(key, [{ surat, bahan }]);
    } else found.set(surat.id, bahan ? await one(program, { surat, bahan }) : TANPA);
  }
  for (const group of groups.values()) for (const [id, beda] of await extracts(program, group)) found.set(id, beda);
  return found;
}

async function one(program: Program, { surat, bahan }: Berbahan): Promise<Beda> {
  const { sasaran, suntingan, jejak } = bahan;
  if (sasaran.jenis === 'disposisi' || sasaran.jenis === 'berita_acara') return TANPA;
  if (!isPekerjaan(sasaran)) return compared(surat, await composed(program, sasaran), bahan);
  if (sasaran.tugasId === null) return TANPA;
  const { tugas: tasks, pegawai, pengaturan } = program.cache.kantor;
  const task = tasks.get(sasaran.tugasId);
  if (!task) return jejak ? bedaPekerjaan(surat.isi, jejak, null) : TANPA;
  if (berakhir(task.jendela, pengaturan.identitas.tahun) < hariIni()) return TANPA;
  const present = sasaran.pegawaiIds.every((id) => pegawai.has(id));
  const [now] = present ? await composed(program, sasaran) : [];
  return [
    ...(jejak ? bedaPekerjaan(surat.isi, jejak, jejakTugas(task)) : []),
    ...(now ? bedaSurat(surat.isi, sunting(now, suntingan)) : []),
  ];
}

/** A choice that gives nobody today (all have left) is not a difference of the letter: T3 says so. */
const compared = (surat: SuratBerbahan, [now]: readonly IsiSurat[], { suntingan }: BahanSurat): Beda =>
  now ? bedaSurat(surat.isi, sunting(now, suntingan)) : TANPA;

async function extracts(program: Program, group: readonly Berbahan[]): Promise<[SuratId, Beda][]> {
  const receiver = ({ surat }: Berbahan): PegawaiId | undefined => surat.isi.kepada[0]?.pegawaiId;
  const { pegawai } = program.cache.kantor;
  const present = group.flatMap((satu) => {
    const id = receiver(satu);
    return id !== undefined && pegawai.has(id) ? [id] : [];
  });
  const [first] = group;
  if (!first || first.bahan.sasaran.jenis !== 'petikan' || present.length === 0)
    return group.map(({ surat }) => [surat.id, TANPA]);
  const now = new Map<PegawaiId | undefined, IsiSurat>();
  for (const isi of await composed(program, { ...first.bahan.sasaran, pegawaiIds: present }))
    now.set(isi.kepada[0]?.pegawaiId, isi);
  const known = new Set(present);
  return group.map((satu) => {
    const id = receiver(satu);
    const isi = now.get(id);
    if (id === undefined || !known.has(id)) return [satu.surat.id, TANPA];
    return [satu.surat.id, bedaSurat(satu.surat.isi, isi ? sunting(isi, satu.bahan.suntingan) : null)];
  });
}

/** Composed as of today; a template or signer that is gone is replaced by what holds now, an empty answer = no letter. */
async function composed(program: Program, sasaran: SasaranSurat): Promise<IsiSurat[]> {
  const { menggantikan: _replaced, ...own } = (await sasaranBerlaku(program, sasaran)).sasaran;
  try {
    return await susunNaskah(program, own);
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}

/** Last day on which a task is done. */
function berakhir(jendela: Jendela, tahun: number): Tanggal {
  if (jendela.jenis === 'tanggal') return jendela.akhir;
  if (jendela.jenis === 'bulan') return `${tahun}-${String(jendela.bulan.at(-1) ?? 12).padStart(2, '0')}-31`;
  return (jendela.jenis === 'berulang' ? jendela.akhir : null) ?? `${tahun}-12-31`;
}
