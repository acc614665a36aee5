import { AppError } from '../api/errors';
import { kembalikanBaris } from '../data/kembalikan';
import { anakHidup, daftarLanggar } from '../data/pelanggaran';
import { nameFinder } from '../data/riwayat';
import { removeRows, setRow } from '../data/rows';
import { childrenOf, columnsOf, TABLE_NAMES, type TableName, type Tx } from '../data/schema';
import { sebutanTabel } from '../domain/sebutanKolom';
import { pelanggaranTerbaca } from './pelanggaranTerbaca';
import type { Service } from './program';

/** The list shows this many; more are counted. */
const TERLIHAT = 1000;

/** Rules across rows that do not hold, and the cure for rows under a removed one. */
export const pelanggaranService: Service<'listPelanggaran' | 'settleInduk'> = (program) => ({
  async listPelanggaran() {
    const { db } = program.dokumen;
    const langgar = await daftarLanggar(db);
    return { total: langgar.length, baris: await pelanggaranTerbaca(db, langgar.slice(0, TERLIHAT)) };
  },

  async settleInduk({ tabel, kolom, indukId, cara }) {
    const { db } = program.dokumen;
    const anak = TABLE_NAMES.find((name) => name === tabel);
    const spec = anak && columnsOf(anak).find(([name]) => name === kolom)?.[1];
    if (!anak || !spec?.ref) throw new AppError('tidakDitemukan', { apa: 'Aturan yang dilanggar' });
    const induk = spec.ref as TableName;
    const nama = `${sebutanTabel(induk).toLowerCase()} “${await nameFinder(db)(induk, indukId)}”`;
    if (cara === 'kosongkan' && spec.kind !== 'text?')
      throw new AppError('masukanTidakSah', { bidang: kolom, sebab: 'tidak boleh kosong' });
    const ids = await anakHidup(db, anak, kolom, indukId);
    const label = {
      kembalikan: `kembalikan ${nama}`,
      hapus: `hapus ${ids.length} ${sebutanTabel(anak).toLowerCase()} dari ${nama}`,
      kosongkan: `lepaskan ${ids.length} ${sebutanTabel(anak).toLowerCase()} dari ${nama}`,
    }[cara];
    await program.write(label, async (tx) => {
      if (cara === 'kembalikan') await kembalikanBaris(tx, induk, indukId);
      else if (cara === 'hapus') await hapusBersamaAnak(tx, anak, ids);
      else for (const id of ids) await setRow(tx, anak, id, { [kolom]: null });
    });
    return null;
  },
});

/** Removes rows with everything that cannot be without them, so that no new row is left under a removed one. */
async function hapusBersamaAnak(tx: Tx, tabel: TableName, ids: readonly string[]): Promise<void> {
  await removeRows(tx, tabel, ids);
  for (const [anak, kolom] of childrenOf(tabel)) {
    const spec = columnsOf(anak).find(([name]) => name === kolom)?.[1];
    if (spec?.kind === 'text?' || anak === 'surat_penerima') continue;
    const bawah: string[] = [];
    for (const id of ids) bawah.push(...(await anakHidup(tx, anak, kolom, id)));
    if (bawah.length > 0) await hapusBersamaAnak(tx, anak, bawah);
  }
}
