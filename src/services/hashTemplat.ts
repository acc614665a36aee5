import { hashTeks } from '../data/ids';
import type { Db } from '../data/schema';
import { TEMPLAT_SURAT } from '../documents/templatSurat';
import { semuaTemplat } from './templatBerlaku';

/**
 * What the register keeps of how a letter was made: one hash of the shipped forms and of the office's template, texts,
 * setting and Word file (by its own hash) included. Of a template that is gone only the forms are known.
 */
export async function hashTemplat(db: Db): Promise<(templatId: string) => string> {
  const dikenal = new Map((await semuaTemplat(db)).map((templat) => [templat.id, templat]));
  const hasil = new Map<string, string>();
  return (templatId) => {
    const templat = dikenal.get(templatId);
    const hash = hasil.get(templatId) ?? hashTeks(`${TEMPLAT_SURAT}\n${templat ? JSON.stringify(templat) : ''}`);
    hasil.set(templatId, hash);
    return hash;
  };
}
