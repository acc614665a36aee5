import type { Api } from '../api/api';
import { readOutput, writeOutput } from '../data/file/keluaran';
import { susunIcs, type AcaraIcs } from '../documents/ics';
import { namaUnit } from '../documents/kalimatSurat';
import { tahapBagian, type ButirAgenda, type JenisButir } from '../domain/agenda';
import type { Tanggal } from '../domain/ids';
import { volumeSatuan } from '../domain/teksMinggu';
import { dalamLingkup } from './agendaBaris';
import { agendaKantor } from './agendaKantor';
import { catatKeluaran } from './bukaKeluaran';
import { bacaIcsLama, type IcsLama } from '../importers/icsLama';
import { safeFileName } from './fileName';
import type { KantorCache } from './kantorCache';
import type { Program } from './program';
import { bagianName } from './views';

type Masukan = Parameters<Api['exportIcs']>[0];

const KATEGORI: Readonly<Record<JenisButir, string>> = {
  rapat: 'Rapat',
  notula: 'Notula',
  perintah: 'Perintah',
  tugas: 'Tugas',
  berulang: 'Tugas berulang',
};
const JUDUL: Readonly<Record<JenisButir, string>> = {
  rapat: '',
  notula: 'Notula: ',
  perintah: 'Tenggat: ',
  tugas: 'Tenggat: ',
  berulang: 'Tenggat: ',
};

/** A file of ours is some hundred kilobytes; a larger one there is somebody else's. */
const ICS_TERBESAR = 8 * 1024 * 1024;

/**
 * Meetings and due days as a calendar file. Those of the file that is written over which were closed or are no longer there
 * (removed, handed to others) leave as cancelled entries (RFC 5545 3.8.1.11), so that a
 * calendar which took in the file before is corrected. Absences are not in it: the file leaves the office by mail and
 * telephone. null = the user cancelled.
 */
export async function exportIcs(
  program: Program,
  input: Masukan,
): Promise<{ readonly path: string; readonly acara: number; readonly batal: number } | null> {
  const { nama, acara } = await program.turn(() => susun(program, input));
  const target =
    input.path ??
    (await program.host.pickSave({
      title: 'Simpan kalender',
      defaultPath: `${safeFileName(nama)}.ics`,
      filters: [{ name: 'Kalender (ICS)', extensions: ['ics'] }],
    }));
  if (!target) return null;
  const lama = acaraLama(target, nama);
  const dikenal = new Set(lama.map(({ uid }) => uid));
  // Nobody is told that something is off which no calendar ever had.
  const semua = [...acara.filter(({ uid, batal }) => !batal || dikenal.has(uid)), ...yangHilang(lama, acara, input)];
  const dibuat = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  writeOutput(target, Buffer.from(susunIcs(nama, semua, dibuat)));
  catatKeluaran(program, target);
  const batal = semua.filter((satu) => satu.batal).length;
  return { path: target, acara: semua.length - batal, batal };
}

async function susun(program: Program, input: Masukan): Promise<{ nama: string; acara: readonly AcaraIcs[] }> {
  const { perHari, hari } = await agendaKantor(program, input.tanggal);
  const { kantor } = program.cache;
  const milik = perHari
    .filter(({ tanggal }) => tanggal >= input.mulai && tanggal <= input.akhir)
    .flatMap(({ butir }) => butir);
  const acara = milik.filter(dalamLingkup(kantor, input)).map((satu) => acaraButir(program, satu, hari));
  const { identitas } = kantor.pengaturan;
  const siapa =
    (input.pegawaiId && kantor.pegawai.get(input.pegawaiId)?.nama) ||
    (input.bagianId && namaUnit(bagianName(kantor, input.bagianId))) ||
    identitas.opd;
  return { nama: `Agenda ${siapa} ${identitas.tahun}`, acara };
}

/** Entries of the calendar of the same name at that place. */
function acaraLama(target: string, nama: string): IcsLama['acara'] {
  const isi = readOutput(target, ICS_TERBESAR);
  const lama = isi === null ? null : bacaIcsLama(isi);
  return lama?.nama === nama ? lama.acara : [];
}

/** Those of the days that are written which the calendar no longer has. */
function yangHilang(
  lama: IcsLama['acara'],
  acara: readonly AcaraIcs[],
  { mulai, akhir }: Pick<Masukan, 'mulai' | 'akhir'>,
): AcaraIcs[] {
  const ada = new Set(acara.map(({ uid }) => uid));
  return lama
    .filter(({ uid, tanggal }) => tanggal >= mulai && tanggal <= akhir && !ada.has(uid))
    .map((satu) => ({ ...satu, keterangan: '', batal: true }));
}

/** What is due once keeps its entry when its day moves; of work with several stretches each keeps that of its month. */
function uidButir({ kantor }: Pick<KantorCache, 'kantor'>, { jenis, tugasId, tenggat }: ButirAgenda): string {
  const tugas = jenis === 'tugas' || jenis === 'berulang' ? kantor.tugas.get(tugasId) : undefined;
  const berkali = tugas !== undefined && tahapBagian(kantor, tugas).length > 1;
  return `${jenis}.${tugasId}${berkali ? `.${tenggat.slice(5, 7)}` : ''}@bagihabis`;
}

function acaraButir({ cache }: Program, butir: ButirAgenda, hari: Tanggal): AcaraIcs {
  const { kantor } = cache;
  const orang = butir.pegawaiIds.flatMap((id) => kantor.pegawai.get(id)?.nama ?? []);
  const keterangan = [
    butir.dari && `Dari: ${butir.dari}`,
    orang.length > 0 && `Pelaksana: ${orang.join('; ')}`,
    butir.bagianId !== null && bagianName(kantor, butir.bagianId),
    butir.sisa !== null && butir.sisa > 0 && `Sisa: ${volumeSatuan(butir.sisa, butir.satuan)}`,
  ];
  return {
    uid: uidButir(cache, butir),
    tanggal: butir.tenggat,
    waktu: butir.jenis === 'rapat' ? butir.waktu : '',
    judul: `${JUDUL[butir.jenis]}${butir.nama}`,
    keterangan: keterangan.filter((s) => typeof s === 'string' && s !== '').join('\n'),
    tempat: butir.jenis === 'rapat' ? butir.tempat : '',
    kategori: KATEGORI[butir.jenis],
    // A meeting of today that is over took place: it stays.
    batal: butir.keadaan === 'selesai' && (butir.jenis !== 'rapat' || butir.tenggat > hari),
  };
}
