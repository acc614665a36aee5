import type { SasaranPekerjaan, SasaranSurat } from '../api/suratInputs';
import { AppError } from '../api/errors';
import { susunPetikan, susunSuratTugas } from '../documents/susunSurat';
import type { PegawaiId } from '../domain/ids';
import type { IsiSurat } from '../domain/surat';
import { findPerson, findTask } from './assignPegawai';
import type { KantorCache } from './kantorCache';
import { ordered } from './orderPeople';

/** The letters a choice asks for, without numbers, in the order of the office. Throws `tanpaPenerima` when there are none. */
export function susunNaskah(cache: KantorCache, sasaran: SasaranSurat): IsiSurat[] {
  const letters =
    sasaran.jenis === 'petikan'
      ? yearly(cache, sasaran)
      : sasaran.jenis === 'surat_tugas' || sasaran.jenis === 'surat_perintah'
        ? concrete(cache, sasaran)
        : [];
  if (letters.length === 0) throw new AppError('tanpaPenerima');
  return letters;
}

/** One extract for each person that has tasks; people who left the office get none unless they are named. */
function yearly(cache: KantorCache, { pegawaiIds, tanggal }: Extract<SasaranSurat, { jenis: 'petikan' }>): IsiSurat[] {
  const { kantor } = cache;
  return chosenPeople(cache, pegawaiIds)
    .filter((id) => cache.tugasPegawai(id).length > 0)
    .map((pegawaiId) =>
      susunPetikan(kantor, { pegawaiId, nomor: '', tanggal, tugasnya: cache.tugasPegawai(pegawaiId) }),
    );
}

function chosenPeople(cache: KantorCache, ids: readonly PegawaiId[] | null): PegawaiId[] {
  const everybody = ordered(cache, null);
  if (ids === null) return everybody.filter((person) => person.status !== 'keluar').map((person) => person.id);
  const wanted = new Set(ids);
  for (const id of wanted) findPerson(cache, id);
  return everybody.filter((person) => wanted.has(person.id)).map((person) => person.id);
}

function concrete(cache: KantorCache, sasaran: SasaranPekerjaan): IsiSurat[] {
  const { tugasId, untuk, dasar, menimbang, tanggal, perOrang } = sasaran;
  const people = [...new Set(sasaran.pegawaiIds)];
  for (const id of people) findPerson(cache, id);
  const tugas = tugasId === null ? null : findTask(cache, tugasId);
  const teams = perOrang ? people.map((id) => [id]) : [people];
  return teams.map((pegawaiIds) =>
    susunSuratTugas(cache.kantor, {
      tugas,
      pegawaiIds,
      nomor: '',
      tanggal,
      waktu: '',
      tempat: '',
      bebanBiaya: false,
      kata: { untuk, dasar: dasar.filter(Boolean), menimbang: menimbang.filter(Boolean) },
    }),
  );
}
