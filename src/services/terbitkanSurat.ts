import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import type { SasaranSurat } from '../api/suratInputs';
import type { HasilSurat } from '../api/views';
import { FolderSementara } from '../data/file/keluaranBertahap';
import { newId } from '../data/ids';
import type { Db, Tx } from '../data/schema';
import { addSurat, listSurat, type SuratTerbit } from '../data/surat';
import { perihalSurat } from '../documents/perihalSurat';
import { bertagBawaan } from '../domain/caraCetak';
import type { SuratId } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import { idBawaan } from '../domain/templatNaskah';
import { unitNomor } from '../domain/unitNomor';
import { bahanUntuk } from './bahanSurat';
import { hurufNaskah, suratCetak } from './cetakNaskah';
import { gantikan, halanganGanti } from './gantiSurat';
import { composeKonsep } from './konsepSurat';
import { hashTemplat } from './hashTemplat';
import { cetakKeluaran, namaiKeluaran, type NaskahTercetak } from './keluaranNaskah';
import { folderSurat } from './namaBerkasSurat';
import { bernomor, pakaiNomor, type Bernomor } from './penomoran';
import type { Program } from './program';

type Input = Parameters<Api['issueSurat']>[0];

/** A composed letter without its number, and what it was made from. */
export interface SuratSiap {
  readonly isi: IsiSurat;
  /** The choice that gives this one letter again. */
  readonly bahan: SasaranSurat;
  readonly templatId: string;
  /** Unit whose counter numbers it, '' = the office. */
  readonly unit: string;
  /** The konsep that becomes this letter, and the instant of its last change as it was read. */
  readonly konsep?: { readonly id: SuratId; readonly pada: string };
}

export interface PilihanTerbit extends Pick<Input, 'penomoran' | 'cara' | 'bertag' | 'folder' | 'jobId'> {
  /** Writes more in the same command, e.g. what becomes of the letter that a new one replaces. */
  readonly serta?: (tx: Tx, terbit: readonly SuratTerbit[]) => Promise<void>;
}

type Numbered = Bernomor<SuratSiap> & { readonly id: SuratId };

/** Issues the letters of a choice; see `terbitkanIsi`. */
export async function terbitkanSurat(program: Program, input: Input): Promise<HasilSurat | null> {
  const { sasaran, suntingan = {} } = input;
  refuseReading(program);
  const letters = (await composeKonsep(program, { sasaran, suntingan })).map((isi): SuratSiap => ({
    isi,
    bahan: bahanUntuk(program.cache, sasaran, isi, suntingan),
    templatId: sasaran.templatId ?? idBawaan(sasaran.jenis),
    unit: unitNomor(program.cache.kantor.pengaturan, sasaran.bagianId),
  }));
  return terbitkanIsi(program, letters, { ...input, serta: gantikan });
}

/**
 * Issues letters: numbers and prints them first, puts the files aside, and only then enters all of them into the register
 * as one command; the files get their names last. Whatever fails before that leaves no number used. null = no folder was
 * chosen.
 */
export async function terbitkanIsi(
  program: Program,
  drafts: readonly SuratSiap[],
  pilihan: PilihanTerbit,
): Promise<HasilSurat | null> {
  const { dokumen, cache, host } = program;
  refuseReading(program);
  for (const { isi } of drafts) checkSigner(isi.penandatangan);
  const halangan = await halanganGanti(
    dokumen.db,
    drafts.map(({ isi }) => isi),
  );
  if (halangan) throw halangan;
  const folder = await folderSurat(host, pilihan.folder);
  if (folder === null) return null;
  const pada = new Date().toISOString();
  const given = await bernomor(dokumen.db, cache.kantor.pengaturan, drafts, pilihan.penomoran);
  const bertag = pilihan.bertag ?? bertagBawaan(given.length);
  const letters = given.map((surat): Numbered => ({
    ...surat,
    isi: { ...surat.isi, bertag },
    id: surat.konsep?.id ?? newId<SuratId>(),
  }));
  // As it is now: whoever changes a template while pages are printed changes later letters only.
  const hash = await hashTemplat(dokumen.db);
  const ke = new FolderSementara(folder);
  try {
    const cetak = letters.map(({ isi, id }) => suratCetak(isi, { id, pada }));
    const tercetak = await program.jobs.run(pilihan.jobId, 'menerbitkan naskah', (job) =>
      cetakKeluaran(program, job, cetak, { cara: pilihan.cara, bertag, ke }),
    );
    if (!program.adaBerkas || program.dokumen !== dokumen) throw new AppError('dibatalkan');
    const { nama: oleh } = dokumen.penulis;
    const frozen = freeze(letters, tercetak, hash, { oleh, pada, versiHuruf: hurufNaskah(host).versi });
    const label = `terbitkan ${letters.length} naskah`;
    await program.write(
      label,
      async (tx) => {
        await refuseIssued(tx, letters);
        await pakaiNomor(tx, cache.kantor.pengaturan, letters);
        await addSurat(tx, frozen);
        await pilihan.serta?.(tx, frozen);
      },
      { jenis: 'tetap' },
    );
    return namaiKeluaran(program, ke, tercetak, frozen);
  } finally {
    ke.hapus();
  }
}

function refuseReading({ dokumen }: Program): void {
  if (dokumen.hanyaBaca) throw new AppError('hanyaBaca', { path: dokumen.path });
}

function checkSigner({ nama, jabatan }: IsiSurat['penandatangan']): void {
  if (nama.trim() === '' || jabatan.trim() === '') throw new AppError('penandatanganKosong');
}

/** Throws when one of the konsep was issued, removed or written anew while its pages were printed. */
async function refuseIssued(db: Db | Tx, letters: readonly Numbered[]): Promise<void> {
  const read = new Map(letters.flatMap(({ konsep }) => (konsep ? [[konsep.id, konsep.pada] as const] : [])));
  if (read.size === 0) return;
  const found = await listSurat(db, [...read.keys()]);
  if (found.length < read.size) throw new AppError('tidakDitemukan', { apa: 'Konsep naskah' });
  const changed = found.find(
    ({ id, status, diterbitkanPada }) => status !== 'konsep' || diterbitkanPada !== read.get(id),
  );
  if (changed) throw new AppError('versiUsang', { apa: `Konsep "${changed.perihal}"` });
}

function freeze(
  letters: readonly Numbered[],
  { naskah }: NaskahTercetak,
  hash: (templatId: string) => string,
  fixed: Pick<SuratTerbit, 'oleh' | 'pada' | 'versiHuruf'>,
): SuratTerbit[] {
  return letters.map(({ id, isi, urut, bahan, templatId, unit }, at) => ({
    ...fixed,
    id,
    isi,
    urut,
    tahun: Number(isi.tanggal.slice(0, 4)),
    perihal: perihalSurat(isi),
    hashTemplat: hash(templatId),
    hashPdf: naskah[at]?.hash ?? '',
    unit,
    templatId,
    bahan: JSON.stringify(bahan),
  }));
}
