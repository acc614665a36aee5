import type { Api } from '../api/api';
import type { SasaranSurat } from '../api/suratInputs';
import type { ContohTemplat } from '../api/templatNaskahViews';
import { AppError } from '../api/errors';
import { usulanUntuk } from '../documents/susunPekerjaan';
import type { Tanggal } from '../domain/ids';
import { namaBagian } from '../domain/kantor';
import type { Pegawai } from '../domain/pegawai';
import type { TemplatNaskah } from '../domain/templatNaskah';
import { butirDasar, type TugasTerbagi } from '../domain/tugas';
import { hariIni } from './hariIni';
import type { KantorCache } from './kantorCache';
import { ordered } from './orderPeople';
import type { Program } from './program';
import { susunNaskah } from './susunNaskah';

/** A hand-over shows its table with some rows, not with a hundred. */
const TUGAS_SERAH = 6;

/** One letter of the template's kind, made from the open office as it is: its first person, task and unit. */
export async function contohNaskah(
  program: Program,
  { templat, jobId }: Parameters<Api['previewTemplatNaskah']>[0],
): Promise<ContohTemplat> {
  const { sasaran, dari } = sasaranContoh(program.cache, templat);
  const letters = (await susunNaskah(program, sasaran, templat)).slice(0, 1);
  const pdf = await program.jobs.run(jobId, 'pratinjau templat', async (job) =>
    (await import('./cetakNaskah')).cetakDraf(program.host, job, letters, ''),
  );
  return { pdf, dari };
}

/** Throws `tanpaPenerima` in an office that has nobody with a task yet. */
function sasaranContoh(cache: KantorCache, { jenis }: TemplatNaskah): { sasaran: SasaranSurat; dari: string } {
  const tanggal = hariIni();
  const people = ordered(cache, null).filter(({ status }) => status !== 'keluar');
  const [orang] = people.filter(({ id }) => cache.tugasPegawai(id).length > 0);
  if (!orang) throw new AppError('tanpaPenerima');
  const bagian = namaBagian(cache.kantor, orang.bagianId);
  const bagianIds = orang.bagianId === null ? null : [orang.bagianId];
  switch (jenis) {
    case 'petikan':
      return { sasaran: { jenis, tanggal, pegawaiIds: [orang.id] }, dari: orang.nama };
    case 'keputusan':
      return { sasaran: { jenis, tanggal, bagianIds, tentang: '' }, dari: bagian };
    case 'nota_dinas':
      return { sasaran: { ...nota(tanggal, bagian), bagianIds }, dari: bagian };
    case 'surat_tugas':
    case 'surat_perintah': {
      const tugas = timOf(cache, orang);
      return {
        sasaran: { jenis, ...pekerjaan(tugas, orang, tanggal, cache.kantor.pengaturan.identitas.tahun) },
        dari: tugas.nama,
      };
    }
    case 'disposisi':
      return { sasaran: disposisi(tanggal, orang), dari: orang.nama };
    case 'berita_acara': {
      const kepada = people.find(({ id }) => id !== orang.id);
      if (!kepada) throw new AppError('tanpaPenerima');
      const tugasIds = cache
        .tugasPegawai(orang.id)
        .slice(0, TUGAS_SERAH)
        .map(({ id }) => id);
      return {
        sasaran: {
          ...{ jenis, tanggal, dariId: orang.id, kepadaId: kepada.id, tugasIds },
          ...{ alasan: 'perpindahan tugas', terhitung: tanggal },
        },
        dari: orang.nama,
      };
    }
  }
}

/** The person's first task that has a team, else the first. */
function timOf(cache: KantorCache, orang: Pegawai): TugasTerbagi {
  const tasks = cache.tugasPegawai(orang.id);
  const [first] = tasks;
  if (!first) throw new AppError('tanpaPenerima');
  return tasks.find(({ penugasan }) => penugasan.length > 1) ?? first;
}

function pekerjaan(tugas: TugasTerbagi, orang: Pegawai, tanggal: Tanggal, tahun: number) {
  const team = [...new Set(tugas.penugasan.map(({ pegawaiId }) => pegawaiId))].slice(0, 3);
  return {
    tanggal,
    pegawaiIds: team.length > 0 ? team : [orang.id],
    tugasId: tugas.id,
    untuk: [...usulanUntuk(tugas, tahun)],
    dasar: butirDasar(tugas.dasar),
    menimbang: [],
    tempat: 'ruang rapat',
    perOrang: false,
  };
}

const nota = (tanggal: Tanggal, bagian: string) => ({
  jenis: 'nota_dinas' as const,
  tanggal,
  yth: `Kepala ${bagian || 'Bagian'}`,
  dari: 'Sekretaris Daerah',
  sifat: 'Biasa',
  hal: `Pembagian tugas pegawai ${bagian}`.trim(),
  paragraf: [],
  denganLampiran: true,
});

const disposisi = (tanggal: Tanggal, orang: Pegawai): SasaranSurat => ({
  jenis: 'disposisi',
  tanggal,
  pegawaiIds: [orang.id],
  suratDari: 'Kementerian Contoh',
  nomorSurat: 'B/12/M/2026',
  tanggalSurat: tanggal,
  diterima: tanggal,
  agenda: '12',
  sifat: 'Segera',
  perihal: 'Undangan rapat koordinasi',
  harap: [],
  catatan: '',
  tenggat: '',
});
