import type { Dokumen } from '../../data/file/dokumen';
import type { HasilBersih, MintaBersih } from '../../data/file/bersihkanSalinan';
import { padatkan } from '../../data/pribadi/padatkan';
import type { Host } from '../host';
import { inBackground } from '../jobs';

interface Keadaan {
  /** Redactions the older copies were given, and how that went. */
  readonly redaksi: number;
  readonly hasil: HasilBersih;
  /** Clock from which it is tried again; null = all went well. */
  readonly ulang: number | null;
}
const keadaan = new WeakMap<Dokumen, Keadaan>();
/** What another program holds now it may let go of later. */
const ULANG_MS = 600_000;
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
  await padatkan(dokumen.db);
  const hasil = await jalankan({ salinan: dokumen.salinan, folder: dokumen.cadangan.folder, path: dokumen.path });
  keadaan.set(dokumen, { redaksi, hasil, ulang: hasil.gagal === 0 ? null : Date.now() + ULANG_MS });
  return hasil;
}
