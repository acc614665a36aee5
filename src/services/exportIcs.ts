import type { Api } from '../api/api';
import { writeOutput } from '../data/file/keluaran';
import { susunIcs, type AcaraIcs } from '../documents/ics';
import { namaUnit } from '../documents/kalimatSurat';
import type { ButirAgenda, JenisButir } from '../domain/agenda';
import { volumeSatuan } from '../domain/teksMinggu';
import { dalamLingkup } from './agendaBaris';
import { agendaKantor } from './agendaKantor';
import { catatKeluaran } from './bukaKeluaran';
import { safeFileName } from './fileName';
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

/**
 * Meetings and due days that are still open as a calendar file. Absences are not in it: the file leaves the office by mail
 * and telephone. null = the user cancelled.
 */
export async function exportIcs(
  program: Program,
  input: Masukan,
): Promise<{ readonly path: string; readonly acara: number } | null> {
  const { nama, acara } = await program.turn(() => susun(program, input));
  const target =
    input.path ??
    (await program.host.pickSave({
      title: 'Simpan kalender',
      defaultPath: `${safeFileName(nama)}.ics`,
      filters: [{ name: 'Kalender (ICS)', extensions: ['ics'] }],
    }));
  if (!target) return null;
  const dibuat = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  writeOutput(target, Buffer.from(susunIcs(nama, acara, dibuat)));
  catatKeluaran(program, target);
  return { path: target, acara: acara.length };
}

async function susun(program: Program, input: Masukan): Promise<{ nama: string; acara: readonly AcaraIcs[] }> {
  const { butir } = await agendaKantor(program, input.tanggal);
  const { kantor } = program.cache;
  const milik = butir.filter(
    (satu) => satu.keadaan !== 'selesai' && satu.tenggat >= input.mulai && satu.tenggat <= input.akhir,
  );
  const acara = milik.filter(dalamLingkup(kantor, input)).map((satu) => acaraButir(program, satu));
  const { identitas } = kantor.pengaturan;
  const siapa =
    (input.pegawaiId && kantor.pegawai.get(input.pegawaiId)?.nama) ||
    (input.bagianId && namaUnit(bagianName(kantor, input.bagianId))) ||
    identitas.opd;
  return { nama: `Agenda ${siapa} ${identitas.tahun}`, acara };
}

/** What happens once keeps its entry when its day moves; work of several stretches has one for each. */
const uidButir = ({ jenis, tugasId, tenggat }: ButirAgenda): string =>
  `${jenis}.${tugasId}${jenis === 'tugas' || jenis === 'berulang' ? `.${tenggat}` : ''}@bagihabis`;

function acaraButir({ cache }: Program, butir: ButirAgenda): AcaraIcs {
  const { kantor } = cache;
  const orang = butir.pegawaiIds.flatMap((id) => kantor.pegawai.get(id)?.nama ?? []);
  const keterangan = [
    butir.dari && `Dari: ${butir.dari}`,
    orang.length > 0 && `Pelaksana: ${orang.join('; ')}`,
    butir.bagianId !== null && bagianName(kantor, butir.bagianId),
    butir.sisa !== null && butir.sisa > 0 && `Sisa: ${volumeSatuan(butir.sisa, butir.satuan)}`,
  ];
  return {
    uid: uidButir(butir),
    tanggal: butir.tenggat,
    waktu: butir.jenis === 'rapat' ? butir.waktu : '',
    judul: `${JUDUL[butir.jenis]}${butir.nama}`,
    keterangan: keterangan.filter((s) => typeof s === 'string' && s !== '').join('\n'),
    tempat: butir.jenis === 'rapat' ? butir.tempat : '',
    kategori: KATEGORI[butir.jenis],
  };
}
