import { ingatDokumen, ingatPeriksa, periksaTerakhir } from '../data/file/dokumenDikenal';
import { jumlahTemuan, type HasilDalam, type Kesehatan } from '../domain/perbaikan';
import { inBackground } from './jobs';
import type { Program } from './program';

/** The thorough check of a document: once a week on each PC, in a thread of its own, some time after it was opened. */
const MINGGU_MS = 7 * 24 * 3_600_000;
/** The start belongs to the person; the check can wait. */
const SESUDAH_BUKA_MS = 45_000;

/** Findings of this session, by document. */
const temuan = new WeakMap<Program, { readonly dokumenId: string; readonly hasil: HasilDalam }>();

/** Remembers which document lies at this path, and checks it when its week is over. Never fails: both are conveniences. */
export function sesudahBuka(program: Program): void {
  const { dokumen, host } = program;
  // A state of the past is a copy of its own, not the document.
  if (dokumen.lampau) return;
  const aman = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      host.log.warn(`document not remembered: ${String(error)}`);
    }
  };
  aman(() => ingatDokumen(host.userDataDir, dokumen.path, dokumen.dokumenId));
  const terakhir = periksaTerakhir(host.userDataDir, dokumen.dokumenId);
  if (terakhir && Date.now() - Date.parse(terakhir.waktu) < MINGGU_MS && terakhir.temuan === 0) return;
  const nanti = setTimeout(() => {
    if (!program.adaBerkas || program.dokumen !== dokumen) return;
    periksaTerbuka(program).catch((error: unknown) => host.log.warn(`check failed: ${String(error)}`));
  }, SESUDAH_BUKA_MS);
  nanti.unref();
}

/** Checks the open document beside whatever else runs, and tells the window. */
export async function periksaTerbuka(program: Program): Promise<Kesehatan> {
  const { salinan, dokumenId } = program.dokumen;
  const hasil = await inBackground('periksaSalinan', { salinan });
  return hasilKesehatan(program, dokumenId, hasil);
}

export function hasilKesehatan(program: Program, dokumenId: string, hasil: HasilDalam): Kesehatan {
  const { host } = program;
  temuan.set(program, { dokumenId, hasil });
  try {
    ingatPeriksa(host.userDataDir, dokumenId, { waktu: new Date().toISOString(), temuan: jumlahTemuan(hasil) });
  } catch (error) {
    host.log.warn(`check not remembered: ${String(error)}`);
  }
  const kini = kesehatan(program);
  host.emit({ type: 'kesehatan', kesehatan: kini });
  return kini;
}

export function kesehatan(program: Program): Kesehatan {
  const { dokumenId } = program.dokumen;
  const terakhir = periksaTerakhir(program.host.userDataDir, dokumenId);
  const kini = temuan.get(program);
  const hasil = kini?.dokumenId === dokumenId && jumlahTemuan(kini.hasil) > 0 ? kini.hasil : null;
  return { diperiksa: terakhir?.waktu ?? null, temuan: terakhir?.temuan ?? 0, hasil };
}
