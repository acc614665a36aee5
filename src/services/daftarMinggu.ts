import type { DaftarMinggu } from '../api/agendaViews';
import type { UntukMinggu } from '../api/agendaInputs';
import { AppError } from '../api/errors';
import { namaUnit } from '../documents/kalimatSurat';
import { butirAgenda, urutanButir } from '../domain/agenda';
import { lembarMinggu, mingguDari } from '../domain/daftarMinggu';
import { hariDari } from '../domain/hari';
import type { PegawaiId, Tanggal } from '../domain/ids';
import { mingguHari } from '../domain/mingguPegawai';
import { agendaKantor } from './agendaKantor';
import { ordered } from './orderPeople';
import type { Program } from './program';

export interface MintaMinggu {
  readonly untuk: UntukMinggu;
  readonly tanggal: Tanggal;
  readonly hariIni: Tanggal | null;
}

/** The lists of one week, people in the order of the office. Throws tidakDitemukan for a person or unit that is gone. */
export async function daftarMinggu(program: Program, { untuk, tanggal, hariIni }: MintaMinggu): Promise<DaftarMinggu> {
  const { bahan, hari } = await agendaKantor(program, hariIni);
  const { mulai } = mingguHari(hariDari(tanggal));
  const { judul, ids } = anggota(program, untuk);
  const lembar = ids.flatMap((id) => {
    const tugasnya = program.cache.tugasPegawai(id);
    // The lines the agenda has of these tasks: of a few people they are sooner made than found in it.
    const butir = tugasnya.flatMap((tugas) => butirAgenda(bahan, tugas, hari)).sort(urutanButir);
    const satu = lembarMinggu(bahan, butir, id, tugasnya, mulai);
    return satu ? [satu] : [];
  });
  return { minggu: mingguDari(mulai), judul, lembar };
}

function anggota(
  { cache }: Program,
  untuk: UntukMinggu,
): { readonly judul: string; readonly ids: readonly PegawaiId[] } {
  const { kantor } = cache;
  if (untuk.jenis === 'pegawai') {
    const orang = kantor.pegawai.get(untuk.id);
    if (!orang) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    return { judul: orang.nama, ids: [orang.id] };
  }
  const aktif = (bagianId: Parameters<typeof ordered>[1]) =>
    ordered(cache, bagianId).filter(({ status }) => status !== 'keluar');
  if (untuk.jenis === 'bagian') {
    const unit = kantor.bagian.find(({ id }) => id === untuk.id);
    if (!unit) throw new AppError('tidakDitemukan', { apa: 'Bagian' });
    return { judul: namaUnit(unit.nama), ids: aktif(unit.id).map(({ id }) => id) };
  }
  const tim = kantor.timKerja.find(({ id }) => id === untuk.id);
  if (!tim) throw new AppError('tidakDitemukan', { apa: 'Tim kerja' });
  const ids = aktif(tim.bagianId).flatMap(({ id, timKerjaId }) => (timKerjaId === tim.id ? [id] : []));
  return { judul: tim.nama, ids };
}
