import { AppError } from '../api/errors';
import { undoCommand } from '../data/history';
import { pembacaBaris } from '../data/bedaBaris';
import { rencanaUrung, type GroupedEntry } from '../data/rencanaUrung';
import { bahanSaring, cariCatatan, isiPerubahan, listPerubahan, sebutCatatan } from '../data/riwayat';
import { isTabel } from '../data/saringRiwayat';
import type { Db } from '../data/schema';
import { halanganUrung, undoneAmong } from '../data/urungRantai';
import type { PerubahanId } from '../domain/ids';
import type { BarisPerubahan, RencanaUrung } from '../domain/riwayat';
import { awalHari } from './batasHari';
import { hariIni } from './hariIni';
import type { Program, Service } from './program';

/** Lines of a preview: to judge by, not to read through. */
const DITUNJUKKAN = 60;

/** The history: who, when, what; and undo of one old command. */
export const riwayatService: Service<
  'listRiwayat' | 'getPerubahan' | 'getBahanSaring' | 'findCatatan' | 'getCatatan' | 'previewUrung' | 'undoPerubahan'
> = (program) => ({
  listRiwayat({ offset, limit, dari, sampai, ...wanted }) {
    const { db, penulis } = program.dokumen;
    return listPerubahan(db, penulis, {
      cari: wanted.cari,
      aktor: wanted.aktor ?? null,
      kelompok: wanted.kelompok ?? null,
      catatan: wanted.catatan ?? null,
      kolom: wanted.kolom ?? null,
      sebab: wanted.sebab ?? null,
      dari: dari ? awalHari(dari) : null,
      sampai: sampai ? awalHari(sampai, 1) : null,
      offset,
      limit,
    });
  },
  getPerubahan: ({ id, catatan }) => isiPerubahan(program.dokumen.db, id, catatan ?? null),
  async getBahanSaring({ kelompok, catatan }) {
    const { aktor, pertama, terakhir, kolom } = await bahanSaring(program.dokumen.db, kelompok, catatan);
    const hari =
      pertama === null || terakhir === null
        ? null
        : { pertama: hariIni(new Date(pertama)), terakhir: hariIni(new Date(terakhir)) };
    return { aktor, hari, kolom };
  },
  findCatatan: ({ teks, kelompok }) => cariCatatan(program.dokumen.db, teks, kelompok),
  getCatatan: (catatan) => sebutCatatan(program.dokumen.db, catatan),
  previewUrung: ({ id }) => rencana(program, id),
  async undoPerubahan({ id }) {
    const { label, halangan } = await ownCommand(program, id);
    if (halangan !== '') throw new AppError('tidakDapatDiurungkan', { label, sebab: halangan });
    const { hasil, langkah } = await program.run(() => undoCommand(program.dokumen, id), 'urung');
    return { id: langkah?.id ?? id, label, dilewati: hasil.dilewati };
  },
});

/** The command, and why whoever works here may not undo it, whatever it changed ('' = may). */
async function ownCommand({ dokumen }: Program, id: PerubahanId): Promise<{ label: string; halangan: string }> {
  const row = await dokumen.db.selectFrom('perubahan').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('tidakDitemukan', { apa: 'Perubahan' });
  const undone = (await undoneAmong(dokumen.db, [id])).has(id);
  const halangan = dokumen.hanyaBaca
    ? 'berkas ini dibuka hanya untuk dibaca'
    : halanganUrung(row, undone, dokumen.penulis);
  return { label: row.label, halangan };
}

async function rencana(program: Program, id: PerubahanId): Promise<RencanaUrung> {
  const { db } = program.dokumen;
  const { label, halangan } = await ownCommand(program, id);
  const { entries, tertahan } = await rencanaUrung(db, id);
  const free = entries.filter(({ group }) => !tertahan.has(group));
  const told = free.slice(-DITUNJUKKAN).reverse();
  const kembali: BarisPerubahan[] = [];
  const baca = pembacaBaris(db);
  for (const entry of told) kembali.push(...(await baca.baris(reversed(entry))));
  const groups = [...tertahan];
  const tetap: RencanaUrung['tetap'][number][] = [];
  for (const [group, sebab] of groups.slice(0, DITUNJUKKAN))
    tetap.push({ nama: await groupName(db, group, label), sebab });
  const semuaTertahan = groups.length === 1 ? (groups[0]?.[1] ?? '') : 'semua isinya sudah diubah atau dipakai lagi';
  return {
    id,
    label,
    halangan: halangan || (free.length > 0 ? '' : entries.length === 0 ? 'tidak ada isinya lagi' : semuaTertahan),
    kembali,
    kembaliLainnya: free.length - told.length,
    tetap,
    tetapLainnya: groups.length - tetap.length,
  };
}

/** The entry that undoing it would write. */
const reversed = (entry: GroupedEntry): GroupedEntry => ({
  ...entry,
  jenis: 'U',
  isi:
    entry.jenis === 'I'
      ? { dihapus: [null, entry.perubahan, null] }
      : Object.fromEntries(Object.entries(entry.isi).map(([column, [old, now]]) => [column, [now, old, null]])),
});

async function groupName(db: Db, group: string, label: string): Promise<string> {
  const at = group.indexOf('/');
  const tabel = group.slice(0, at);
  if (at < 0 || !isTabel(tabel)) return label;
  return (await sebutCatatan(db, { tabel, id: group.slice(at + 1) }))?.nama ?? label;
}
