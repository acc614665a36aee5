import type { SasaranPekerjaan, SasaranSurat } from '../api/suratInputs';
import { AppError } from '../api/errors';
import { listAlihPegawai, type AlihTugas } from '../data/alihTugas';
import type { Db } from '../data/schema';
import { keputusanTerbit, listSurat, loadIsiSurat } from '../data/surat';
import { sebutanNaskah } from '../documents/pengganti';
import { susunBeritaAcara, type BahanBeritaAcara, type Dialihkan } from '../documents/susunBeritaAcara';
import type { BahanNaskah } from '../documents/susunBersama';
import { susunDisposisi } from '../documents/susunDisposisi';
import { susunPekerjaan } from '../documents/susunPekerjaan';
import { susunPetikan } from '../documents/susunPetikan';
import { susunKeputusan, susunNota, type BahanTahunan } from '../documents/susunTahunan';
import type { BagianId, PegawaiId, SuratId, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { PEJABAT_UTAMA } from '../domain/pejabat';
import { kaliBagi } from '../domain/porsi';
import type { SuratDigantikan } from '../domain/bagianSurat';
import { SEBUTAN_JENIS, type IsiSurat, type Penandatangan } from '../domain/surat';
import { bolehTanpaNomor, tanpaNomor } from '../domain/tanpaNomor';
import type { TemplatNaskah } from '../domain/templatNaskah';
import { findPerson, findTask } from './assignPegawai';
import { capaianKantor } from './capaianKantor';
import type { KantorCache } from './kantorCache';
import { ordered } from './orderPeople';
import type { Program } from './program';
import { templatBerlaku } from './templatBerlaku';

type Sasaran<J extends SasaranSurat['jenis']> = Extract<SasaranSurat, { jenis: J }>;

/**
 * The letters a choice asks for, without numbers, in the order of the office, written with the template and for the signer
 * it names, or with `templat`, saved or not. Throws `tanpaPenerima` when there are none, `tidakDitemukan` for an unknown
 * template, signer or letter.
 */
export async function susunNaskah(
  program: Program,
  sasaran: SasaranSurat,
  templat?: TemplatNaskah,
): Promise<IsiSurat[]> {
  const letters = await compose(program, sasaran, await material(program, sasaran, templat));
  if (letters.length === 0) throw new AppError('tanpaPenerima');
  if (sasaran.menggantikan && letters.length > 1)
    throw new AppError('masukanTidakSah', {
      bidang: 'naskah',
      sebab: `satu naskah hanya dapat digantikan oleh satu naskah, bukan ${letters.length}`,
    });
  return letters.map((isi) => (bolehTanpaNomor(isi.jenis) ? { ...isi, tanpaNomor: true } : isi));
}

async function material(
  { dokumen: { db }, cache }: Program,
  sasaran: SasaranSurat,
  unsaved?: TemplatNaskah,
): Promise<BahanNaskah> {
  const templat = unsaved ?? (await templatBerlaku(db, sasaran.jenis, sasaran.templatId));
  return {
    kantor: cache.kantor,
    templat,
    ...(CITING.has(sasaran.jenis) && {
      keputusanTerbit: await keputusanTerbit(db, cache.kantor.pengaturan.identitas.tahun),
    }),
    penandatangan: signer(cache.kantor, sasaran.pejabatId ?? templat.pejabatId ?? PEJABAT_UTAMA),
    tanggal: sasaran.tanggal,
    ...(sasaran.menggantikan && { menggantikan: await replaced(db, sasaran.menggantikan) }),
  };
}

/** Kinds that cite the decision they are taken from. */
const CITING: ReadonlySet<SasaranSurat['jenis']> = new Set(['petikan', 'surat_tugas', 'surat_perintah']);

function signer({ pengaturan }: Kantor, id: string): Penandatangan {
  if (id === PEJABAT_UTAMA) return pengaturan.penandatangan;
  const found = pengaturan.pejabat.find((pejabat) => pejabat.id === id);
  if (!found) throw new AppError('tidakDitemukan', { apa: 'Penandatangan' });
  return found.penandatangan;
}

async function replaced(db: Db, id: SuratId): Promise<SuratDigantikan> {
  const [surat] = await listSurat(db, [id]);
  if (!surat) throw new AppError('tidakDitemukan', { apa: 'Naskah yang digantikan' });
  const isi = (await loadIsiSurat(db, [id])).get(id);
  return {
    id,
    sebutan: isi ? sebutanNaskah(isi) : SEBUTAN_JENIS[surat.jenis],
    nomor: surat.nomor,
    tanggal: surat.tanggal,
    ...(tanpaNomor(surat) && { tanpaNomor: true }),
  };
}

async function compose(program: Program, sasaran: SasaranSurat, bahan: BahanNaskah): Promise<IsiSurat[]> {
  const { cache } = program;
  switch (sasaran.jenis) {
    case 'petikan':
      return yearly(cache, sasaran, bahan);
    case 'keputusan':
      return division(cache, sasaran, bahan, (all) => susunKeputusan({ ...all, tentang: sasaran.tentang }));
    case 'nota_dinas':
      return division(
        cache,
        sasaran,
        bahan,
        (all) => susunNota({ ...words(sasaran), ...all }),
        !sasaran.denganLampiran,
      );
    case 'surat_tugas':
    case 'surat_perintah':
      return concrete(cache, sasaran, bahan);
    case 'disposisi':
      return [susunDisposisi({ ...words(sasaran), ...bahan, pegawaiIds: known(cache, sasaran.pegawaiIds) })];
    case 'berita_acara':
      return [await handOver(program, sasaran, bahan)];
  }
}

/** What was typed, without the letter it replaces: that is in the material as it is cited. */
function words<S extends SasaranSurat>(sasaran: S): Omit<S, 'menggantikan'> {
  const { menggantikan: _, ...typed } = sasaran;
  return typed;
}

/** Each person once; throws when one is not in the office. */
function known(cache: KantorCache, ids: readonly PegawaiId[]): PegawaiId[] {
  const people = [...new Set(ids)];
  for (const id of people) findPerson(cache, id);
  return people;
}

/** One extract for each person that has tasks; people who left the office get none unless they are named. */
function yearly(cache: KantorCache, { pegawaiIds }: Sasaran<'petikan'>, bahan: BahanNaskah): IsiSurat[] {
  return chosenPeople(cache, pegawaiIds)
    .filter((id) => cache.tugasPegawai(id).length > 0)
    .map((pegawaiId) => susunPetikan({ ...bahan, pegawaiId, tugasnya: cache.tugasPegawai(pegawaiId) }));
}

function chosenPeople(cache: KantorCache, ids: readonly PegawaiId[] | null): PegawaiId[] {
  const everybody = ordered(cache, null);
  if (ids === null) return everybody.filter((person) => person.status !== 'keluar').map((person) => person.id);
  const wanted = new Set(known(cache, ids));
  return everybody.filter((person) => wanted.has(person.id)).map((person) => person.id);
}

/** The division of the office or of some units; nobody with tasks in the scope = no letter, unless the list is not printed. */
function division(
  cache: KantorCache,
  { bagianIds }: { readonly bagianIds: readonly BagianId[] | null },
  bahan: BahanNaskah,
  make: (all: BahanTahunan) => IsiSurat,
  withoutList = false,
): IsiSurat[] {
  const units = bagianIds === null ? null : new Set(bagianIds);
  const present = new Set(cache.kantor.bagian.map(({ id }) => id));
  if (bagianIds?.some((id) => !present.has(id))) throw new AppError('bagianTidakAda');
  const orang = ordered(cache, null)
    .filter((person) => person.status !== 'keluar')
    .filter((person) => units === null || (person.bagianId !== null && units.has(person.bagianId)))
    .map(({ id }) => ({ pegawaiId: id, tugasnya: cache.tugasPegawai(id) }))
    .filter(({ tugasnya }) => tugasnya.length > 0);
  return orang.length === 0 && !withoutList ? [] : [make({ ...bahan, bagianIds, orang })];
}

function concrete(cache: KantorCache, sasaran: SasaranPekerjaan, bahan: BahanNaskah): IsiSurat[] {
  const { untuk, dasar, menimbang, perOrang, waktu = '', tempat = '', bebanBiaya = false } = sasaran;
  const people = known(cache, sasaran.pegawaiIds);
  const tugas = sasaran.tugasId === null ? null : findTask(cache, sasaran.tugasId);
  const kata = { untuk, dasar: dasar.filter(Boolean), menimbang: menimbang.filter(Boolean) };
  const teams = perOrang ? people.map((id) => [id]) : [people];
  return teams.map((pegawaiIds) => susunPekerjaan({ ...bahan, tugas, pegawaiIds, waktu, tempat, bebanBiaya, kata }));
}

async function handOver(program: Program, sasaran: Sasaran<'berita_acara'>, bahan: BahanNaskah): Promise<IsiSurat> {
  const { cache } = program;
  const { dariId, kepadaId, tugasIds, alasan, terhitung } = sasaran;
  if (dariId === kepadaId) throw new AppError('masukanTidakSah', { bidang: 'penerima', sebab: 'sama dengan penyerah' });
  known(cache, [dariId, kepadaId]);
  // A task that was handed over whole is no longer among those of the first person.
  const tugasnya = tugasIds
    ? [...new Set(tugasIds)].flatMap((id) => cache.kantor.tugas.get(id) ?? [])
    : cache.tugasPegawai(dariId);
  const seluruh = { ...bahan, dariId, kepadaId, tugasnya, alasan, terhitung };
  return susunBeritaAcara({ ...seluruh, ...(await workOf(program, seluruh)) });
}

type Serah = Pick<BahanBeritaAcara, 'dariId' | 'kepadaId' | 'tugasnya' | 'terhitung'>;

/** What was handed over on that day from the one to the other, and what the one has noted as done. */
async function workOf(
  program: Program,
  { dariId, kepadaId, tugasnya, terhitung }: Serah,
): Promise<Pick<BahanBeritaAcara, 'dialihkan' | 'selesai'>> {
  const { cache, dokumen } = program;
  const dialihkan = new Map<TugasId, Dialihkan>();
  const catatan = await listAlihPegawai(dokumen.db, dariId);
  /** What the one was to take over later the other one takes over then: that is the day of the record (A4). */
  const kelak = ({ tugasId, tanggal }: AlihTugas): boolean =>
    tanggal > terhitung &&
    catatan.some((one) => one.kepadaId === dariId && one.tugasId === tugasId && one.tanggal === tanggal);
  for (const satu of catatan) {
    const tugas = cache.kantor.tugas.get(satu.tugasId);
    if (!tugas || satu.dariId !== dariId || satu.kepadaId !== kepadaId) continue;
    if (satu.tanggal !== terhitung && !kelak(satu)) continue;
    const porsi = kaliBagi(satu.porsi, tugas.pembagi, Math.max(1, satu.pembagi));
    const lain = dialihkan.get(tugas.id);
    // For the time of a leave and for good are two records of one day.
    dialihkan.set(tugas.id, lain ? { porsi: lain.porsi + porsi, sampai: null } : { porsi, sampai: satu.sampai });
  }
  const { capaian } = await capaianKantor(program);
  const selesai = tugasnya.flatMap(({ id }) => {
    const milik = capaian.get(id)?.find(({ pegawaiId }) => pegawaiId === dariId);
    return milik && milik.selesai > 0 ? [[id, milik.selesai] as const] : [];
  });
  return { dialihkan, selesai: new Map(selesai) };
}
