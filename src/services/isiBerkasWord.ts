import { AppError } from '../api/errors';
import { tulisSementara } from '../data/file/keluaranBertahap';
import { GalatWord, siapkanWord } from '../documents/isiWord';
import type { IsiSurat, JenisSurat } from '../domain/surat';

/** A Word file that letters of one kind are filled into. */
export interface WordDiisi {
  readonly jenis: JenisSurat;
  /** Its name, for what is said of it. */
  readonly nama: string;
  readonly isi: Uint8Array;
}

/** A letter, the place of its Word file among those given, and where it is written. */
interface SuratDiisi {
  readonly isi: IsiSurat;
  readonly word: number;
  readonly ke: string;
}

export interface PermintaanWord {
  readonly word: readonly WordDiisi[];
  readonly surat: readonly SuratDiisi[];
  /** Letters of the whole job, and how many of them were written before these. */
  readonly jumlah: number;
  readonly dari: number;
}

type Kabar = (bagian: number, kabar: { readonly teks: string }) => void;

/** Fills letters into Word files and writes each at once under the name given for it. Runs in a worker. */
export function isiBerkasWord({ word, surat, jumlah, dari }: PermintaanWord, kabar: Kabar): null {
  const siap = word.map(siapkan);
  for (const [at, { isi, word: di, ke }] of surat.entries()) {
    const isikan = siap[di];
    if (!isikan) throw new RangeError(`no Word file ${di}`);
    tulisSementara(ke, isikan(isi));
    const selesai = dari + at + 1;
    kabar(selesai / jumlah, { teks: `Mengisi ${selesai} dari ${jumlah}` });
  }
  return null;
}

function siapkan({ jenis, nama, isi }: WordDiisi): ReturnType<typeof siapkanWord> {
  try {
    return siapkanWord(isi, jenis);
  } catch (error) {
    if (!(error instanceof GalatWord)) throw error;
    throw new AppError('masukanTidakSah', { bidang: `berkas Word ${nama}`, sebab: error.message }, { cause: error });
  }
}
