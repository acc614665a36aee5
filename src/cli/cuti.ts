import { resolve } from 'node:path';
import { JENIS_ABSEN, type JenisAbsen, type SaveAbsen } from '../api/absenInputs';
import type { BarisTempelAbsen, BenturanAbsen, HasilAbsen, PratinjauAbsen } from '../api/absenViews';
import { AppError } from '../api/errors';
import {
  dateOption,
  documentPath,
  UsageError,
  wholeNumber,
  wordAt,
  type Answer,
  type Call,
  type Command,
} from './command';
import { bagianNamed } from './bagian';
import { findingLine } from './findings';
import { angka, jam } from './output';
import { peopleNamed } from './pegawai';

type Absen = SaveAbsen['absen'][number];

/** Leave for one or many, by words or from a list; without either the recorded ones are listed. */
export const cuti: Command = {
  words: ['BERKAS', '[SUMBER]'],
  summary: 'Mencatat cuti, dinas luar, dan diklat; menunjukkan tugas yang tidak muat lagi beserta usulannya.',
  options: [
    { name: 'pegawai', value: 'NAMA', help: 'NIP atau nama; beberapa dipisah titik koma' },
    { name: 'mulai', value: 'TANGGAL', help: 'hari pertama, seperti 2026-05-04' },
    { name: 'akhir', value: 'TANGGAL', help: 'hari terakhir; tanpa opsi ini hari pertama saja' },
    { name: 'jenis', value: 'JENIS', help: `${JENIS_ABSEN.join(', ')}; bawaan cuti_tahunan` },
    { name: 'bagian-hari', value: 'PERSEN', help: 'bagian dari tiap hari, 1 sampai 100; bawaan 100' },
    { name: 'bagian', value: 'NAMA', help: 'tanpa SUMBER dan --pegawai: hanya daftar bagian ini' },
    { name: 'terapkan', help: 'menjalankan usulan untuk tugas yang tidak muat lagi' },
    { name: 'lewati', help: 'baris SUMBER yang tidak terbaca atau sudah termuat dilewati, bukan menolak seluruhnya' },
    { name: 'coba', help: 'hanya menunjukkan akibatnya; tidak ada yang ditulis' },
  ],
  async run(call) {
    const source = call.words[1];
    if (source !== undefined && call.text('pegawai') !== undefined)
      throw new UsageError('Sebutkan SUMBER atau --pegawai, tidak keduanya.');
    const persen = wholeNumber(call, 'bagian-hari', 1, 100) ?? 100;
    const jenis = kind(call);
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    if (source !== undefined) return fromList(call, source, jenis);
    const people = await peopleNamed(call.api, call.text('pegawai'));
    if (people === null) return list(call);
    const mulai = dateOption(call, 'mulai', '');
    if (mulai === '') throw new UsageError('--mulai belum disebutkan.');
    const akhir = dateOption(call, 'akhir', mulai);
    const absen = people.map((pegawaiId): Absen => ({ id: null, pegawaiId, mulai, akhir, jenis, persen }));
    return write(call, absen, []);
  },
};

function kind(call: Call): JenisAbsen {
  const text = call.text('jenis') ?? 'cuti_tahunan';
  const found = JENIS_ABSEN.find((jenis) => jenis === text.toLowerCase().replace(/[ -]+/g, '_'));
  if (!found) throw new UsageError(`--jenis harus salah satu dari ${JENIS_ABSEN.join(', ')}, bukan "${text}".`);
  return found;
}

async function list(call: Call): Promise<Answer> {
  const bagianId = await bagianNamed(call.api, call.text('bagian'));
  const { baris, total } = await call.api.listAbsen({
    bagianId,
    pegawaiId: null,
    keadaan: 'semua',
    cari: '',
    offset: 0,
    limit: 1000,
  });
  const lines = baris.map(
    (one) =>
      `  ${one.nama}: ${one.sebutan}, ${angka(one.hariKerja)} hari kerja` +
      one.lain.map(({ tahun, hariKerja }) => ` (+${angka(hariKerja)} di ${tahun})`).join('') +
      (one.benturan > 0 ? `, ${angka(one.benturan)} tugas tidak muat` : ''),
  );
  return { json: { total, baris }, text: [`${angka(total)} ketidakhadiran tercatat`, ...lines].join('\n') };
}

/** A list: every line that cannot be read is named with its row; with errors nothing is written unless they are left out. */
async function fromList(call: Call, source: string, jenis: JenisAbsen): Promise<Answer> {
  const { baris } = await call.api.readAbsen({ path: resolve(source), jobId: 'cuti' });
  const read = baris.map((row) => ({ row, absen: toAbsen(row, jenis) }));
  const ready = read.flatMap(({ row, absen }) => (absen ? [{ row, absen }] : []));
  const checked = (await call.api.previewAbsen({ absen: ready.map(({ absen }) => absen) })).baris;
  const why = checked.map(({ temuan }) => temuan.find(({ menolak }) => menolak)?.pesan);
  const good = ready.filter((_, at) => why[at] === undefined);
  const wrong = read.length - good.length;
  const lines = [
    ...baris.flatMap(({ temuan }) => temuan).map((found) => findingLine(found)),
    ...ready.flatMap(({ row }, at) => (why[at] === undefined ? [] : [`Baris ${row.nomor}: ${row.nama}: ${why[at]}`])),
  ];
  if (wrong > 0 && !call.flag('lewati')) {
    call.out.note(`${wrong} baris belum dapat dicatat; tidak ada yang ditulis. Perbaiki, atau gunakan --lewati.`);
    return { refused: true, json: { baris, hasil: null }, text: lines.join('\n') };
  }
  return write(
    call,
    good.map(({ absen }) => absen),
    lines,
    { baris, dilewati: wrong },
  );
}

function toAbsen(row: BarisTempelAbsen, missing: JenisAbsen): Absen | null {
  const { pegawaiId, mulai, akhir, persen, temuan } = row;
  if (temuan.some(({ tingkat }) => tingkat === 'galat')) return null;
  if (pegawaiId === null || mulai === null || akhir === null || persen === null) return null;
  return { id: null, pegawaiId, mulai, akhir, jenis: row.jenis ?? missing, persen };
}

async function write(
  call: Call,
  absen: readonly Absen[],
  before: readonly string[],
  more: object = {},
): Promise<Answer> {
  const preview = await call.api.previewAbsen({ absen: [...absen] });
  const refused = preview.baris.flatMap(({ temuan }) => temuan).find(({ menolak }) => menolak);
  if (refused)
    throw new AppError('masukanTidakSah', {
      bidang: 'tanggal',
      sebab: refused.pesan.replace(/^./, (c) => c.toLowerCase()),
    });
  const tindakan = call.flag('terapkan')
    ? preview.benturan.flatMap(({ bawaan, pilihan }) => (bawaan === null ? [] : (pilihan[bawaan]?.tindakan ?? [])))
    : [];
  const lines = [...before, ...describe(preview)];
  if (call.flag('coba'))
    return {
      json: { ...more, pratinjau: preview, hasil: null },
      text: [...lines, 'Tidak ada yang ditulis (--coba).'].join('\n'),
    };
  const { langkah, ...hasil } = await call.api.saveAbsen({ absen: [...absen], tindakan });
  await call.api.saveFile();
  return {
    json: { ...more, pratinjau: preview, hasil: { ...hasil, ditulis: langkah !== null } },
    text: [...lines, written(hasil)].join('\n'),
  };
}

const written = ({ baru, sama, tugas, benturan }: Omit<HasilAbsen, 'langkah'>): string =>
  `Ditulis: ${angka(baru)} dicatat, ${angka(sama)} sudah tercatat, ${angka(tugas)} tugas diatur; ` +
  `${angka(benturan)} pekerjaan tidak muat.`;

function describe({ baris, orang, benturan, benturanLain }: PratinjauAbsen): string[] {
  const minutes = orang.reduce((sum, one) => sum + one.menit, 0);
  const notes = [...new Set(baris.flatMap(({ temuan }) => temuan.map(({ pesan }) => `  ${pesan}`)))];
  return [
    `${angka(baris.length)} ketidakhadiran, ${angka(orang.length)} pegawai, ${jam(minutes)} berkurang`,
    ...notes,
    ...benturan.map((one) => `  Tidak muat: ${one.nama}, ${one.namaPegawai}, ${jam(one.bertambah)}. ${proposal(one)}`),
    ...(benturanLain > 0 ? [`  … dan ${angka(benturanLain)} pekerjaan lain`] : []),
  ];
}

function proposal({ bawaan, pilihan, sempat }: BenturanAbsen): string {
  const way = bawaan === null ? undefined : pilihan[bawaan];
  if (!way) return sempat === '' ? 'Tidak ada usulan.' : `${sempat} sempat menggantikan.`;
  return way.tindakan.jenis === 'tenggat'
    ? `Usul: undur tenggat sampai ${way.tindakan.akhir}.`
    : `Usul: alihkan ${way.porsiTeks || 'seluruhnya'} ke ${way.kepada}.`;
}
