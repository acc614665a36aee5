import type { Dokumen } from '../../data/file/dokumen';
import type { HasilBersih, MintaBersih } from '../../data/file/bersihkanSalinan';
import { padatkan } from '../../data/pribadi/padatkan';
import type { Host } from '../host';
import { inBackground } from '../jobs';

interface Keadaan {
  /** Redactions the older copies were given, and how that went. */
  readonly redaksi: number;
  readonly hasil: HasilBersih;
  /** The working copy was made anew without what these redactions took away. */
  readonly padat: boolean;
  /** Clock from which it is tried again; null = all went well. */
  readonly ulang: number | null;
  /** Times in a row that something was left. */
  readonly gagal: number;
}
const keadaan = new WeakMap<Dokumen, Keadaan>();
/** What another program holds now it may let go of later: 1, 2, 4 … minutes, at most an hour. */
const ULANG_MS = 60_000;
const PALING_LAMA_MS = 3_600_000;
const KOSONG: HasilBersih = { dibersihkan: 0, dihapus: 0, gagal: 0 };

const berjalan = new WeakMap<Dokumen, Promise<HasilBersih>>();
type Jalankan = (minta: MintaBersih) => Promise<HasilBersih>;
const diBelakang: Jalankan = (minta) => inBackground('bersihkanSalinan', minta);

/**
 * The working copy loses the pages that nothing uses any more, and its snapshots and `.bak` what the document lost. Called
 * after every publish, so that a redaction from another PC reaches them too; it does something once for each redaction of
 * an open document. Never fails: what cannot be written now is counted. Answers how the last time went.
 */
export function bersihkanSetelahSimpan(
  dokumen: Dokumen,
  log: Host['log'],
  jalankan = diBelakang,
): Promise<HasilBersih> {
  const sedang = berjalan.get(dokumen);
  if (sedang) return sedang;
  const run = bersihkanBilaPerlu(dokumen, jalankan)
    .catch((error: unknown) => {
      log.warn(`older copies not redacted: ${String(error)}`);
      return { ...KOSONG, gagal: 1 };
    })
    .finally(() => berjalan.delete(dokumen));
  berjalan.set(dokumen, run);
  return run;
}

async function bersihkanBilaPerlu(dokumen: Dokumen, jalankan: Jalankan): Promise<HasilBersih> {
  if (dokumen.hanyaBaca) return KOSONG;
  const { n: redaksi } = await dokumen.db
    .selectFrom('redaksi')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const sebelum = keadaan.get(dokumen);
  if (redaksi === 0) return KOSONG;
  if (sebelum?.redaksi === redaksi && (sebelum.ulang === null || sebelum.ulang > Date.now())) return sebelum.hasil;
  const ke = sebelum?.redaksi === redaksi ? sebelum.gagal : 0;
  // A command came while the document was written: if it took data away, what stands there still has it and is the next `.bak`.
  const belumTerbit = !dokumen.bersama && dokumen.dirty();
  const nanti = (padat: boolean, hasil: HasilBersih): void => {
    const ulang = belumTerbit ? 0 : Date.now() + Math.min(PALING_LAMA_MS, ULANG_MS * 2 ** Math.min(ke, 10));
    keadaan.set(dokumen, { redaksi, hasil, padat, ulang, gagal: ke + 1 });
  };
  let padat = sebelum?.redaksi === redaksi && sebelum.padat;
  try {
    // It stops the window: once for a redaction.
    if (!padat) await padatkan(dokumen.db);
    padat = true;
    const { salinan, path, bersama } = dokumen;
    const hasil = await jalankan({ salinan, folder: dokumen.cadangan.folder, path, bersama });
    if (hasil.gagal > 0) nanti(padat, hasil);
    else keadaan.set(dokumen, { redaksi, hasil, padat, ulang: belumTerbit ? 0 : null, gagal: 0 });
    return hasil;
  } catch (error) {
    nanti(padat, { ...KOSONG, gagal: 1 });
    throw error;
  }
}
