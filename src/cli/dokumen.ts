import { resolve } from 'node:path';
import type { Api } from '../api/api';
import { AppError } from '../api/errors';
import { orangBertugas } from '../api/orangBertugas';
import { buatFolder } from '../data/file/folder';
import { freePath, writeOutput } from '../data/file/keluaran';
import { safeFileName } from '../services/fileName';
import { hariIni } from '../services/hariIni';
import { bagianNamed } from './bagian';
import { documentPath, UsageError, wordAt, type Call, type Command } from './command';
import { peopleNamed } from './pegawai';

type Permintaan = Parameters<Api['exportDokumen']>[0]['permintaan'];

/** Papers by the word of the command line: letters as drafts without a number, the others as workbook and PDF. */
const NASKAH = { keputusan: 'keputusan', petikan: 'petikan' } as const;
const KINERJA: Readonly<Record<string, Permintaan['jenis']>> = {
  matriks: 'matriks',
  skp: 'skp',
  'daftar-tugas': 'daftar_tugas',
  'sub-kegiatan': 'sub_kegiatan',
  rekap: 'rekap',
};
/** About single people. */
const PER_PEGAWAI: ReadonlySet<string> = new Set(['petikan', 'skp', 'daftar-tugas']);
const JENIS = [...Object.keys(NASKAH), ...Object.keys(KINERJA)];

export const dokumen: Command = {
  words: ['BERKAS', 'JENIS'],
  summary: `Membuat dokumen dari pembagian tugas. JENIS: ${JENIS.join(', ')}.`,
  options: [
    { name: 'keluar', value: 'FOLDER', help: 'folder tempat dokumen ditulis (wajib; dibuat bila belum ada)' },
    { name: 'bagian', value: 'NAMA', help: 'hanya bagian ini' },
    {
      name: 'pegawai',
      value: 'NIP|NAMA',
      help: 'hanya pegawai ini (petikan, skp, daftar-tugas); beberapa dipisah titik koma',
    },
    { name: 'format', value: 'FORMAT', help: 'xlsx, pdf, atau keduanya (bawaan); keputusan dan petikan selalu pdf' },
    { name: 'tingkat', value: 'ANGKA', help: 'matriks satu tingkat (1, bawaan) atau dua tingkat dengan ketua tim (2)' },
    { name: 'satu-lembar', help: 'skp dan daftar-tugas: satu lembar panjang, bukan satu lembar untuk setiap orang' },
    { name: 'samarkan-nip', help: 'matriks dan daftar-tugas: hanya 4 angka terakhir NIP' },
    { name: 'biaya', help: 'skp: dengan aspek biaya' },
  ],
  async run(call) {
    const jenis = wordAt(call, 1);
    if (!JENIS.includes(jenis)) throw new UsageError(`JENIS "${jenis}" tidak dikenal: ${JENIS.join(', ')}.`);
    const keluar = call.text('keluar');
    if (!keluar) throw new UsageError('Opsi --keluar FOLDER wajib diisi.');
    const formats = formatsOf(call);
    const tingkat = tingkatOf(call);
    await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
    const bagianId = await bagianNamed(call.api, call.text('bagian'));
    const pegawaiIds = await peopleNamed(call.api, call.text('pegawai'));
    const dokumenJenis = KINERJA[jenis];
    if (pegawaiIds !== null && !PER_PEGAWAI.has(jenis)) throw new UsageError(`--pegawai tidak dipakai untuk ${jenis}.`);
    const folder = resolve(keluar);
    buatFolder(folder);
    const berkas = dokumenJenis
      ? await papers(call, folder, formats, {
          jenis: dokumenJenis,
          bagianIds: bagianId === null ? null : [bagianId],
          pegawaiIds,
          tingkat,
          lembar: call.flag('satu-lembar') ? 'satu' : 'perOrang',
          biaya: call.flag('biaya'),
          samarkanNip: call.flag('samarkan-nip'),
        })
      : [await draft(call, folder, jenis, { bagianId, pegawaiIds })];
    return { json: { jenis, folder, berkas }, text: ['Ditulis:', ...berkas].join('\n') };
  },
};

type Format = 'xlsx' | 'pdf';
function formatsOf(call: Call): readonly Format[] {
  const format = call.text('format') ?? 'keduanya';
  if (format === 'keduanya') return ['xlsx', 'pdf'];
  if (format === 'xlsx' || format === 'pdf') return [format];
  throw new UsageError('--format harus xlsx, pdf, atau keduanya.');
}

function tingkatOf(call: Call): 1 | 2 {
  const tingkat = call.text('tingkat') ?? '1';
  if (tingkat === '1') return 1;
  if (tingkat === '2') return 2;
  throw new UsageError('--tingkat harus 1 atau 2.');
}

async function papers(
  { api }: Call,
  folder: string,
  formats: readonly Format[],
  permintaan: Permintaan,
): Promise<string[]> {
  const berkas: string[] = [];
  for (const format of formats) {
    const hasil = await api.exportDokumen({
      permintaan,
      format,
      path: null,
      folder,
      jobId: `dokumen-${format}`,
    });
    if (!hasil) throw new AppError('dibatalkan');
    berkas.push(hasil.path);
  }
  return berkas;
}

type Asked = {
  readonly bagianId: Awaited<ReturnType<typeof bagianNamed>>;
  readonly pegawaiIds: Awaited<ReturnType<typeof peopleNamed>>;
};

/** A letter as it would be issued today, without its number: nothing is registered. */
async function draft({ api }: Call, folder: string, jenis: string, { bagianId, pegawaiIds }: Asked): Promise<string> {
  const tanggal = hariIni();
  const sasaran =
    jenis === 'keputusan'
      ? { jenis: NASKAH.keputusan, tanggal, bagianIds: bagianId === null ? null : [bagianId], tentang: '' }
      : {
          jenis: NASKAH.petikan,
          tanggal,
          pegawaiIds: pegawaiIds ?? (bagianId && (await orangBertugas(api, bagianId))),
        };
  const { pdf } = await api.previewSurat({ sasaran, jobId: 'dokumen-naskah' });
  const path = freePath(folder, await namaKonsep(api, jenis, { bagianId, pegawaiIds }));
  writeOutput(path, pdf);
  return path;
}

/** What it is, about whom, of which year: `Konsep Keputusan Organisasi 2026.pdf`. */
async function namaKonsep(api: Call['api'], jenis: string, { bagianId, pegawaiIds }: Asked): Promise<string> {
  const { identitas } = await api.getPengaturan();
  const bagian = (await api.listBagian()).find(({ id }) => id === bagianId)?.nama ?? identitas.opd;
  const [pertama, ...lain] = pegawaiIds ?? [];
  const satu = pertama === undefined ? bagian : (await api.getPegawai({ id: pertama })).pegawai.nama;
  const siapa = lain.length > 0 ? `${lain.length + 1} pegawai` : satu;
  const sebutan = jenis === 'keputusan' ? 'Konsep Keputusan' : 'Konsep Petikan';
  return `${safeFileName([sebutan, siapa, identitas.tahun].join(' '))}.pdf`;
}
