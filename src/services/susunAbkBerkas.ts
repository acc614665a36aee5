import { AppError } from '../api/errors';
import { bacaSalinan } from '../data/file/bacaSalinan';
import { jumlahBagianAbk, dokumenAbk, type PotonganAbk } from '../documents/abkCetak';
import { abkXlsx } from '../documents/abkXlsx';
import { dokumenBukti } from '../documents/buktiAbkCetak';
import type { PilihanDokumen } from '../documents/dokumenSurat';
import { susunFormAbk, type FormAbk } from '../documents/susunAbk';
import { hitungAbk, type Abk } from '../domain/abk';
import { hitungOrang } from '../domain/abkBukti';
import { dasarAbk, type DasarAbk } from '../domain/abkPeriode';
import { uraianAbk } from '../domain/abkUraian';
import { hitungBeban } from '../domain/hitungan';
import type { BagianId, Tanggal } from '../domain/ids';
import { tugasPerPegawai, type Kantor } from '../domain/kantor';
import { buktiKantor } from './abkKantor';

/** Papers of the ABK to be made away from the window: the worker reads the office itself from its working copy. */
export interface PermintaanAbk {
  readonly salinan: string;
  readonly bagianId: BagianId | null;
  readonly cara: DasarAbk['cara'] | undefined;
  /** Day of printing, and of the pemangku when it lies in the year. */
  readonly dicetak: Tanggal;
}
export interface PermintaanBukti extends Omit<PermintaanAbk, 'bagianId'> {
  /** One page each, `null` = the whole office. */
  readonly units: readonly (BagianId | null)[];
  /** Said of the first unit only: what is said of the office is not said of each of its units. */
  readonly klaim: number | null;
}
/** A document of whole units, with the number of marked parts in it. */
export interface HalamanAbk {
  readonly html: string;
  readonly jumlah: number;
}

/** Lines of forms in one print: more makes Chromium slow, fewer costs a start each. */
const BARIS_CETAK = 4000;

export async function susunAbkXlsx(minta: PermintaanAbk, progres: (bagian: number) => void): Promise<Uint8Array> {
  return abkXlsx(await bacaForm(minta), progres);
}

export async function susunAbkHtml(minta: PermintaanAbk, pilihan: PilihanDokumen): Promise<HalamanAbk[]> {
  const form = await bacaForm(minta);
  return cutForms(form).map((potongan) => ({
    html: dokumenAbk(form, pilihan, potongan),
    jumlah: jumlahBagianAbk(potongan),
  }));
}

/** `judul`: of each page by itself. */
export async function susunBuktiHtml(
  { units, klaim, ...minta }: PermintaanBukti,
  pilihan: PilihanDokumen,
): Promise<{ readonly html: string; readonly judul: readonly string[] }> {
  const { kantor, abk } = await baca(minta);
  const tugasnya = tugasPerPegawai(kantor);
  const orang = hitungOrang(kantor, hitungBeban(kantor), (id) => tugasnya.has(id));
  const [satu, lain] = [buktiKantor(kantor, abk, orang, klaim), buktiKantor(kantor, abk, orang, null)];
  const bukti = units.map((bagianId, at) => (at === 0 ? satu : lain)(bagianId));
  const { opd, daerah } = kantor.pengaturan.identitas;
  const data = { kantor: `${opd} ${daerah}`, dicetak: minta.dicetak, bukti };
  const judul = bukti.map(({ unit, tahun }) => `Bukti kebutuhan pegawai ${unit} ${tahun}`);
  return { html: dokumenBukti(data, pilihan), judul };
}

async function baca({
  salinan,
  cara,
  dicetak,
}: Omit<PermintaanAbk, 'bagianId'>): Promise<{ kantor: Kantor; abk: Abk }> {
  const kantor = await bacaSalinan(salinan);
  const dasar = dasarAbk(kantor.pengaturan, kantor.kalender.tahun, { cara, hariIni: dicetak });
  return { kantor, abk: hitungAbk(kantor, dasar) };
}

async function bacaForm(minta: PermintaanAbk): Promise<FormAbk> {
  const { kantor, abk } = await baca(minta);
  const form = susunFormAbk(kantor, abk, uraianAbk(kantor, null, abk.dasar), minta);
  // Somebody may have taken away the last of it while a place for the file was being chosen.
  if (form.unit.length === 0) throw new AppError('tidakDitemukan', { apa: 'Pekerjaan dan pegawai' });
  return form;
}

/** Whole units together up to the number of lines one print may have. */
function cutForms({ unit }: FormAbk): PotonganAbk[] {
  const cuts: PotonganAbk[] = [];
  let [dari, lines] = [0, 0];
  unit.forEach(({ baris }, at) => {
    const own = baris.reduce((sum, row) => sum + row.uraian.length + 3, 0);
    if (at > dari && lines + own > BARIS_CETAK) {
      cuts.push({ dari, sampai: at });
      [dari, lines] = [at, 0];
    }
    lines += own;
  });
  return [...cuts, { dari, sampai: unit.length }];
}
