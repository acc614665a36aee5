import { strict as assert } from 'node:assert';
import { AppError } from '../../../../src/api/errors';
import { daftarBenturan } from '../../../../src/data/gabung/benturan';
import { undoCommand, undoState } from '../../../../src/data/history';
import { getRow, putRow, removeRow, setRow } from '../../../../src/data/rows';
import type { Tx, Values } from '../../../../src/data/schema';
import type { PerubahanId } from '../../../../src/domain/ids';
import type { Dunia, Salinan } from './dunia';
import type { Langkah, Tulis } from './langkah';
import { barisSejarah } from './salinan';
import type { Perintah, Tulisan } from './ramalan';

/** Does one step of a history. */
export async function jalankan(dunia: Dunia, satu: Langkah): Promise<void> {
  const salinan = dunia.orang[satu.siapa];
  assert(salinan);
  switch (satu.apa) {
    case 'jam':
      salinan.selisih += satu.lompat;
      return;
    case 'bukaUlang':
      return dunia.bukaUlang(salinan);
    case 'naikSkema':
      return dunia.naikkan(salinan);
    case 'periksa':
      return salinan.lama ? undefined : void (await dunia.periksa(salinan));
    case 'simpanSalinan':
      return dunia.simpan(salinan);
    case 'kembaliKeSalinan':
      return dunia.mundur(salinan);
    case 'temu':
    case 'terimaUlang':
    case 'salin':
    case 'separuh':
    case 'kiriman':
      return terima(dunia, salinan, satu);
    default:
      return tulis(dunia, salinan, satu);
  }
}

async function terima(dunia: Dunia, salinan: Salinan, satu: Extract<Langkah, { dengan: number }>): Promise<void> {
  const dengan = dunia.orang[satu.dengan];
  if (!dengan || dengan === salinan) return;
  if (!('bagian' in satu))
    return satu.apa === 'salin'
      ? dunia.salin(salinan, dengan)
      : dunia.kirim(salinan, dengan, undefined, satu.apa === 'terimaUlang');
  const { bagian } = satu;
  return dunia.kirim(salinan, dengan, (kurang) =>
    satu.apa === 'separuh'
      ? kurang.slice(0, Math.ceil((kurang.length * bagian) / 4))
      : kirimanSesi(salinan, kurang, bagian),
  );
}

/** The next commands of one session, as many as what they build on is known here: a piece of the shared folder. */
function kirimanSesi(salinan: Salinan, kurang: readonly Perintah[], paling: number): Perintah[] {
  const sesi = kurang[paling % Math.max(1, kurang.length)]?.sesi;
  const tahu = new Map(salinan.tahu);
  const dikirim: Perintah[] = [];
  for (const satu of kurang.filter((one) => one.sesi === sesi)) {
    if (dikirim.length >= paling || [...satu.tahu].some(([lain, n]) => (tahu.get(lain) ?? 0) < n)) break;
    tahu.set(satu.sesi, satu.ke);
    dikirim.push(satu);
  }
  return dikirim;
}

const BAGIAN = { nama: '', kode_sub_unit: '', status: 'konsep', urutan: 'a', hari_kerja: null };
// Without the columns of later schemas: one of the copies is an older file.
const PENUGASAN = { peran: 'anggota', terkunci: 0, persetujuan_lintas: '', sampai: null };

async function tulis(dunia: Dunia, salinan: Salinan, satu: Tulis): Promise<void> {
  if (satu.apa === 'urung' || satu.apa === 'ulang') return urung(dunia, salinan, satu.apa);
  if (satu.apa === 'putuskan') return putuskan(dunia, salinan, satu.urutan, satu.pilih);
  await dunia.tulis(salinan, satu.apa, (tx) => ubah(dunia, tx, satu));
}

async function ubah(
  dunia: Dunia,
  tx: Tx,
  satu: Exclude<Tulis, { apa: 'putuskan' | 'urung' | 'ulang' }>,
): Promise<void> {
  if ('tabel' in satu) {
    const id = `${satu.tabel === 'bagian' ? 'b' : 't'}${satu.baris}`;
    return satu.apa === 'hapus' ? removeRow(tx, satu.tabel, id) : setRow(tx, satu.tabel, id, { dihapus: null });
  }
  if (satu.apa === 'bagi') {
    await porsi(tx, `u${satu.baris}`, 'p0', satu.nilai);
    return porsi(tx, `u${satu.baris}`, 'p1', 100 - satu.nilai);
  }
  if (satu.apa === 'hapusBagi') return removeRow(tx, 'penugasan', `u${satu.baris}.p${satu.nilai % 2}`);
  const id = `b${satu.baris}`;
  const hidup = await getRow(tx, 'bagian', id);
  if (satu.apa === 'tim') {
    if (hidup) await putRow(tx, 'tim_kerja', `t${satu.nilai}`, { bagian_id: id, nama: `${satu.nilai}`, urutan: 'a' });
    return;
  }
  const isi = { [satu.apa === 'tulis' ? satu.kolom : 'nama']: `${satu.nilai}` };
  if (hidup) await setRow(tx, 'bagian', id, isi);
  else await putRow(tx, 'bagian', id, { ...BAGIAN, ...isi });
  // Never the value from before: a command that ends where it began has changed nothing that could be compared.
  if (satu.apa === 'duaKali') await setRow(tx, 'bagian', id, { nama: `lagi ${dunia.perintah.size}` });
}

const porsi = (tx: Tx, tugas_id: string, pegawai_id: string, nilai: number): Promise<void> =>
  putRow(tx, 'penugasan', `${tugas_id}.${pegawai_id}`, {
    ...PENUGASAN,
    tugas_id,
    pegawai_id,
    porsi: nilai,
  } as Values<'penugasan'>);

/**
 * Undo and redo write nothing but fields of the command that they undo, only those that still hold what that command
 * gave them, and give each the value from before it.
 */
async function urung(dunia: Dunia, salinan: Salinan, apa: 'urung' | 'ulang'): Promise<void> {
  const { db } = salinan.berkas;
  const { urungkan, ulangi } = await undoState(db, salinan.penulis);
  const sasaran = apa === 'urung' ? urungkan : ulangi;
  const dulu = sasaran && dunia.perintah.get(sasaran.id);
  if (!dulu) return;
  const sebelum = barisSejarah(salinan.berkas);
  const write: Parameters<typeof undoCommand>[0]['write'] = (label, work, kind) =>
    dunia.tulis(salinan, label, work, kind);
  const hasil = await undoCommand({ db, write }, dulu.id as PerubahanId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'tidakDapatDiurungkan') return null;
    throw error;
  });
  const baru = hasil?.langkah && dunia.perintah.get(hasil.langkah.id);
  for (const tulisan of baru?.tulisan ?? []) {
    const asal: Tulisan | undefined = dulu.tulisan.find(
      ({ baris, kolom }) => baris === tulisan.baris && kolom === tulisan.kolom,
    );
    const lahir = dulu.tulisan.some(({ baris, lahir: ya }) => ya && baris === tulisan.baris);
    if (lahir) {
      assert(asal || tulisan.kolom === 'dihapus', 'undoing a birth removes the row');
      continue;
    }
    assert(asal, `undo wrote ${tulisan.baris} ${tulisan.kolom}, which was not its own`);
    if (tulisan.kolom === 'dihapus') assert.equal(tulisan.nilai === null, asal.lama === null);
    else {
      assert.equal(sebelum.get(tulisan.baris)?.[tulisan.kolom] ?? null, asal.nilai, 'undo of a field written since');
      assert.equal(tulisan.nilai, asal.lama, 'undo gives the value from before');
    }
  }
}

/** As the decision screen does: the lost value back or not, and a row that says so. */
async function putuskan(dunia: Dunia, salinan: Salinan, urutan: number, pilih: 'kalah' | 'pemenang'): Promise<void> {
  dunia.naikkan(salinan);
  const terbuka = await daftarBenturan(salinan.berkas.db);
  const satu = terbuka[urutan % Math.max(1, terbuka.length)];
  if (!satu) return;
  const { tabel, id, kolom, kalah, pemenang } = satu;
  await dunia.tulis(salinan, 'putuskan benturan', async (tx, perubahan) => {
    if (pilih === 'kalah')
      await setRow(tx, tabel, id, kolom === 'dihapus' ? { dihapus: null } : { [kolom]: kalah.nilai });
    await putRow(tx, 'benturan_selesai', `selesai-${tabel}-${id}-${kolom}-${kalah.perubahan}`, {
      tabel,
      baris_id: id,
      kolom,
      pemenang: pilih === 'kalah' ? perubahan : pemenang.perubahan,
      kalah: kalah.perubahan,
    });
  });
  const sisa = await daftarBenturan(salinan.berkas.db, [{ tabel, id }]);
  assert(!sisa.some((one) => one.kolom === kolom && one.kalah.perubahan === kalah.perubahan), 'decided is decided');
}
