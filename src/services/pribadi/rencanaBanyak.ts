import type { PratinjauHapusPribadi } from '../../api/pribadiViews';
import { AppError } from '../../api/errors';
import { adaBak } from '../../data/file/bersihkanSalinan';
import { nameFinder } from '../../data/namaBaris';
import { rencanaHapus, type RencanaHapus } from '../../data/pribadi/rencana';
import { DATA_DIHAPUS, KOLOM_PRIBADI } from '../../data/redaksi';
import type { TableName } from '../../data/schema';
import type { PegawaiId } from '../../domain/ids';
import type { AlasanHapus } from '../../domain/pribadi';
import { sebutanKolom, sebutanTabel } from '../../domain/sebutanKolom';
import type { Job } from '../jobs';
import type { Program } from '../program';

/** What is chosen for several people at once. */
export interface Permintaan {
  readonly ids: readonly PegawaiId[];
  readonly alasan: AlasanHapus;
  readonly sebutan: boolean;
  readonly nipNaskah: boolean;
  readonly kata: readonly string[];
}

interface Dipilih {
  readonly id: PegawaiId;
  readonly nama: string;
  /** '' or why this person's data cannot be blanked now. */
  readonly halangan: string;
}

/** The chosen people, also removed ones. Throws `tidakDitemukan` for an id the file never knew. */
export async function orangDipilih({ dokumen }: Program, { ids, alasan }: Permintaan): Promise<Dipilih[]> {
  const rows = await dokumen.db
    .selectFrom('pegawai')
    .select(['id', 'nama', 'status', 'dihapus'])
    .where('id', 'in', ids)
    .execute();
  return [...new Set(ids)].map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    const pergi = row.status === 'keluar' || row.dihapus !== null || row.nama === DATA_DIHAPUS;
    const halangan =
      pergi || alasan === 'salah_catat' ? '' : `${row.nama} masih tercatat bekerja: tandai keluar lebih dahulu`;
    return { id, nama: row.nama, halangan };
  });
}

export async function rencanaBanyak(
  { dokumen }: Program,
  { ids, sebutan, nipNaskah, kata }: Permintaan,
  job: Job,
): Promise<RencanaHapus[]> {
  const hasil: RencanaHapus[] = [];
  for (const [n, pegawaiId] of ids.entries()) {
    job.signal.throwIfAborted();
    job.progress(n / ids.length, 'Mencari data di berkas dan riwayatnya');
    hasil.push(await rencanaHapus(dokumen.db, { pegawaiId, sebutan, nipNaskah, kata }));
  }
  return hasil;
}

/** Texts shown by their place; the rest is a number. */
const SEBUTAN_TERBANYAK = 30;

/** The plans of several people as one preview. */
export async function pratinjau(
  program: Program,
  orang: readonly Dipilih[],
  rencana: readonly RencanaHapus[],
): Promise<PratinjauHapusPribadi> {
  const { dokumen } = program;
  const jumlah = (n: (satu: RencanaHapus) => number): number => rencana.reduce((sum, satu) => sum + n(satu), 0);
  const tempat = await tempatSebutan(program, rencana);
  return {
    orang: orang.map(({ id, nama }) => ({ id, nama })),
    halangan: orang.find(({ halangan }) => halangan !== '')?.halangan ?? '',
    baris: barisTabel(rencana),
    entri: jumlah(({ entri }) => entri),
    label: jumlah(({ label }) => label),
    sebutan: tempat.slice(0, SEBUTAN_TERBANYAK),
    jumlahSebutan: tempat.length,
    namaTunggal: rencana.some(({ namaTunggal }) => namaTunggal),
    senama: jumlah(({ senama }) => senama),
    konsep: jumlah(({ konsep }) => konsep),
    naskah: jumlah(({ naskah }) => naskah),
    pelaku: jumlah(({ pelaku }) => pelaku),
    cadangan: dokumen.cadangan.list().length,
    adaBak: adaBak(dokumen.path),
  };
}

/** `NIP` stays what it is. */
const dalamKalimat = (kata: string): string =>
  /^\p{Lu}{2}/u.test(kata) ? kata : kata.charAt(0).toLowerCase() + kata.slice(1);

function barisTabel(rencana: readonly RencanaHapus[]): PratinjauHapusPribadi['baris'] {
  return Object.entries(KOLOM_PRIBADI).flatMap(([tabel, kolom]) => {
    const jumlah = rencana.reduce((sum, { baris }) => sum + (baris[tabel as TableName] ?? 0), 0);
    if (jumlah === 0) return [];
    const words = kolom.map((one) => dalamKalimat(sebutanKolom(tabel, one))).join(', ');
    return [{ apa: sebutanTabel(tabel), jumlah, kolom: words }];
  });
}

/** One line for each field: where the name stands, and whether it stands there now or only in the history. */
async function tempatSebutan(
  { dokumen }: Program,
  rencana: readonly RencanaHapus[],
): Promise<PratinjauHapusPribadi['sebutan']> {
  const name = nameFinder(dokumen.db);
  const found = new Map<string, { tempat: string; kini: boolean }>();
  for (const { sebutan, sekarang } of rencana)
    for (const { tabel, id, letak } of sebutan) {
      const key = `${tabel}/${id}/${letak.kolom}`;
      if (found.has(key)) continue;
      const nama = tabel === 'pengaturan' ? id : await name(tabel, id);
      const tempat = `${sebutanTabel(tabel)} “${nama}”: ${dalamKalimat(sebutanKolom(tabel, letak.kolom))}`;
      found.set(key, { tempat, kini: sekarang.has(key) });
    }
  return [...found.values()].sort((a, b) => Number(b.kini) - Number(a.kini));
}
