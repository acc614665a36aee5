import { AppError } from '../api/errors';
import type { SaveRealisasi } from '../api/realisasiInputs';
import type { HasilRealisasi } from '../api/realisasiViews';
import { realisasiId, realisasiValues } from '../data/realisasi';
import { putRows, removeRows } from '../data/rows';
import type { PegawaiId, TugasId } from '../domain/ids';
import type { Realisasi } from '../domain/realisasi';
import { NAMA_BULAN } from '../domain/tampil';
import { capaianKantor, type CapaianKantor } from './capaianKantor';
import { hariIni } from './hariIni';
import { perintahTercatat, writeTercatat } from './perintahTercatat';
import type { Program } from './program';

/** Last month of the office's year that is over today. */
export function bulanLewat(tahun: number, kini = hariIni()): number {
  const [t, b] = [Number(kini.slice(0, 4)), Number(kini.slice(5, 7))];
  return t > tahun ? 12 : t < tahun ? 0 : b - 1;
}

/** Month to note: the running one from its 20th day on, else the one before. */
export function bulanUsul(tahun: number, kini = hariIni()): number {
  const lewat = bulanLewat(tahun, kini);
  const hampirUsai = kini.startsWith(String(tahun)) && Number(kini.slice(8)) >= 20;
  return Math.min(12, Math.max(1, hampirUsai ? lewat + 1 : lewat));
}

/** `Mei ` when all of it is of one month. */
function satuBulan(isi: readonly { readonly bulan: number }[]): string {
  const [bulan] = isi;
  return bulan && isi.every((satu) => satu.bulan === bulan.bulan) ? `${NAMA_BULAN[bulan.bulan - 1] ?? ''} ` : '';
}

/**
 * Writes what differs as one command, and closes the orders of which everything is noted with it; those that notes had closed open again where too little is left. `label` gets the count of tasks and `Mei ` ('' = several months).
 * Throws AppError tidakDitemukan for a person who never had a part of the task.
 */
export async function tulisRealisasi(
  program: Program,
  isi: SaveRealisasi['isi'],
  label: (tugas: number, bulan: string) => string,
): Promise<HasilRealisasi> {
  const kini = await capaianKantor(program);
  const tulis = new Map<string, Realisasi>();
  const hapus = new Set<string>();
  for (const satu of isi) {
    const id = realisasiId(satu);
    const ada = tulis.get(id) ?? (hapus.has(id) ? undefined : dicatat(kini, satu));
    if (!ada && !bolehMencatat(kini, satu.tugasId, satu.pegawaiId))
      throw new AppError('tidakDitemukan', { apa: sebutanPorsi(program, satu) });
    const baru = gabungkan(ada, satu);
    tulis.delete(id);
    hapus.delete(id);
    if (baru) tulis.set(id, baru);
    else hapus.add(id);
  }
  const berubah = [...tulis.values()].filter((satu) => !sama(dicatat(kini, satu), satu));
  const dihapus = [...hapus].filter((id) => adaDiKantor(kini, id) !== undefined);
  const jumlah = berubah.length + dihapus.length;
  if (jumlah === 0) return { jumlah: 0, perintahSelesai: [], perintahTerbuka: [], langkah: null };
  const hilang = dihapus.flatMap((id) => adaDiKantor(kini, id) ?? []).map((satu) => ({ ...satu, volume: 0 }));
  const perintah = await perintahTercatat(program, kini, [...berubah, ...hilang]);
  const tugas = new Set([
    ...berubah.map((r) => r.tugasId as string),
    ...dihapus.map((id) => id.slice(0, id.indexOf('.'))),
  ]);
  const bulan = satuBulan([...berubah, ...dihapus.map((id) => ({ bulan: Number(id.slice(-2)) }))]);
  const { langkah } = await program.write(label(tugas.size, bulan), async (tx) => {
    await putRows(
      tx,
      'realisasi',
      berubah.map((r) => ({ id: realisasiId(r), ...realisasiValues(r) })),
    );
    await removeRows(tx, 'realisasi', dihapus);
    await writeTercatat(program, tx, perintah);
  });
  const sebut = (tutup: boolean): readonly string[] =>
    perintah.filter(({ selesai }) => (selesai !== null) === tutup).map(({ perihal }) => perihal);
  return { jumlah, perintahSelesai: sebut(true), perintahTerbuka: sebut(false), langkah };
}

/** Which entry of a whole sheet it is. */
function sebutanPorsi({ cache: { kantor } }: Program, { tugasId, pegawaiId, bulan }: Kunci): string {
  const tugas = kantor.tugas.get(tugasId)?.nama ?? 'yang sudah dihapus';
  const siapa = kantor.pegawai.get(pegawaiId)?.nama ?? 'pegawai yang sudah dihapus';
  return `Porsi tugas “${tugas}” milik ${siapa} (realisasi ${NAMA_BULAN[bulan - 1] ?? ''})`;
}

type Kunci = Pick<Realisasi, 'tugasId' | 'pegawaiId' | 'bulan'>;

const dicatat = ({ realisasi }: CapaianKantor, { tugasId, pegawaiId, bulan }: Kunci): Realisasi | undefined =>
  realisasi.get(tugasId)?.find((r) => r.pegawaiId === pegawaiId && r.bulan === bulan);

const adaDiKantor = ({ realisasi }: CapaianKantor, id: string): Realisasi | undefined =>
  (realisasi.get(id.slice(0, id.indexOf('.')) as TugasId) ?? []).find((r) => realisasiId(r) === id);

/** Results may be noted for whoever has, or once had, a part of the task (R4). */
export const bolehMencatat = ({ capaian }: CapaianKantor, tugasId: TugasId, pegawaiId: PegawaiId): boolean =>
  capaian.get(tugasId)?.some((c) => c.pegawaiId === pegawaiId) === true;

/** null = the entry goes away. A note alone stands on a volume of 0. */
function gabungkan(ada: Realisasi | undefined, satu: SaveRealisasi['isi'][number]): Realisasi | null {
  if (satu.volume === null) return null;
  const { tugasId, pegawaiId, bulan } = satu;
  const mutu = satu.mutu ?? ada?.mutu ?? '';
  const bukti = satu.bukti ?? ada?.bukti ?? '';
  if (satu.volume === undefined && !ada && mutu === '' && bukti === '') return null;
  return { tugasId, pegawaiId, bulan, volume: satu.volume ?? ada?.volume ?? 0, mutu, bukti };
}

const sama = (a: Realisasi | undefined, b: Realisasi): boolean =>
  a?.volume === b.volume && a.mutu === b.mutu && a.bukti === b.bukti;
