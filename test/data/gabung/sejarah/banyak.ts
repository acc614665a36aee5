import fc from 'fast-check';
import { periksaSejarah } from './hukum';
import { sejarahAcak, type Sejarah } from './langkah';
import { pernahGagal } from './pernahGagal';

export interface Hasil {
  readonly sejarah: number;
  readonly perintah: number;
  /** Conflicts in the end, each expected and listed. */
  readonly benturan: number;
  /** The first history that broke a law, as small as it gets, with the words of the law; null = none. */
  readonly gagal: { readonly benih: number; readonly sejarah: Sejarah | undefined; readonly sebab: string } | null;
}

/** So many random histories of up to `langkah` steps from one seed, those that once failed first. */
export async function periksaBanyak(jumlah: number, benih: number, langkah: number): Promise<Hasil> {
  let [sejarah, perintah, benturan] = [0, 0, 0];
  const hukum = fc.asyncProperty(sejarahAcak(langkah), async (satu) => {
    const hitungan = await periksaSejarah(satu);
    sejarah += 1;
    perintah += hitungan.perintah;
    benturan += hitungan.benturan;
  });
  const contoh = pernahGagal.map((satu): [Sejarah] => [satu]);
  const hasil = await fc.check(hukum, { numRuns: jumlah + contoh.length, seed: benih, examples: contoh });
  const sebab = hasil.errorInstance instanceof Error ? (hasil.errorInstance.stack ?? '') : '';
  return {
    sejarah,
    perintah,
    benturan,
    gagal: hasil.failed ? { benih: hasil.seed, sejarah: hasil.counterexample?.[0], sebab } : null,
  };
}
