import { hashTeks } from '../ids';
import { putRow } from '../rows';
import type { Tx } from '../schema';
import type { RencanaHapus } from './rencana';
import { simpanTulisan } from './tulisUlang';

/**
 * Writes a redaction: inside a command of kind `redaksi`, whose end blanks rows, log and labels (writeCommand). Two copies
 * that decide the same on the same day meet on the same rows; done again it writes nothing.
 */
export async function tulisRedaksi(
  tx: Tx,
  rencana: Pick<RencanaHapus, 'redaksi' | 'tulisan'>,
  keputusan: { readonly alasan: string; readonly hari: string },
): Promise<void> {
  await simpanTulisan(tx, rencana.tulisan);
  for (const { subjek, tabel, baris_id, kolom } of rencana.redaksi) {
    const isi = JSON.stringify(kolom);
    const id = `redaksi-${hashTeks([subjek, tabel, baris_id, isi, keputusan.alasan, keputusan.hari].join('\n'))}`;
    await putRow(tx, 'redaksi', id, { subjek, tabel, baris_id, kolom: isi, ...keputusan });
  }
}
