import { resolve } from 'node:path';
import type { Api } from '../api/api';
import type { HasilImpor, TemuanImpor } from '../api/views';
import { hariIni } from '../services/hariIni';
import { dateOption, documentPath, UsageError, wordAt, type Answer, type Call, type Command } from './command';
import { angka, jam, rupiah } from './output';

const TRY = { name: 'coba', help: 'hanya membaca dan menunjukkan; tidak ada yang ditulis' } as const;
const JENIS = ['murni', 'pergeseran', 'perubahan'] as const;

export const imporDpa: Command = {
  words: ['BERKAS', 'SUMBER'],
  summary: 'Mengimpor DPA dari XLSX, XLS, ODS, atau CSV.',
  options: [
    { name: 'sub-unit', value: 'KODE', help: 'hanya sub unit ini; tanpa opsi ini seluruh isi rekap' },
    { name: 'jenis', value: 'JENIS', help: `${JENIS.join(', ')}; tanpa opsi ini murni` },
    { name: 'nomor', value: 'NOMOR', help: 'nomor DPA, dikutip pada naskah' },
    { name: 'tanggal', value: 'TANGGAL', help: 'tanggal DPA, mis. 2026-01-05; tanpa opsi ini hari ini' },
    TRY,
  ],
  async run(call) {
    const jenis = JENIS.find((one) => one === (call.text('jenis') ?? 'murni'));
    if (!jenis) throw new UsageError(`--jenis harus salah satu dari ${JENIS.join(', ')}.`);
    const tanggal = dateOption(call, 'tanggal', hariIni());
    const subUnit = call.text('sub-unit') ?? null;
    const { path, jobId } = await opened(call);
    const read = await call.api.readDpa({ paths: [path], subUnit, peta: null, jobId });
    const { berkas, tataLetak, lembar, total, totalTercetak, imporId } = read;
    const subKegiatan = read.baris.map(({ kode, nama, pagu, kodeSubUnit, namaSubUnit, bagian, keyakinan }) => ({
      kode,
      nama,
      pagu,
      subUnit: kodeSubUnit,
      namaSubUnit,
      bagian,
      keyakinan,
    }));
    const data = { berkas, tataLetak, lembar, subKegiatan, total, totalTercetak };
    const text = `${subKegiatan.length} sub kegiatan, jumlah ${rupiah(total)} (lembar ${lembar || berkas})`;
    return accepted(call, { data, text, temuan: read.temuan }, () =>
      call.api.acceptDpa({
        imporId,
        tujuan: { jenis, nomor: call.text('nomor') ?? '', tanggal },
        cakupan: read.seluruh ? 'seluruh' : 'sebagian',
        ingatBagian: false,
        perbaikan: [],
      }),
    );
  },
};

export const imporPegawai: Command = {
  words: ['BERKAS', 'SUMBER'],
  summary: 'Mengimpor daftar pegawai dari XLSX, XLS, ODS, atau CSV.',
  options: [TRY],
  async run(call) {
    const read = await call.api.readPegawai(await opened(call));
    const pegawai = read.baris.map(({ nomor: _, temuan: __, ...person }) => person);
    const data = { berkas: read.berkas, lembar: read.lembar, pegawai, bagianBaru: read.bagianBaru };
    const text = `${pegawai.length} pegawai, ${read.bagianBaru.length} bagian baru`;
    return accepted(call, { data, text, temuan: read.temuan }, () => call.api.acceptPegawai({ imporId: read.imporId }));
  },
};

export const imporTugas: Command = {
  words: ['BERKAS', 'SUMBER'],
  summary: 'Mengimpor daftar tugas dari XLSX, XLS, ODS, atau CSV.',
  options: [TRY],
  async run(call) {
    const read = await call.api.readTugas(await opened(call));
    const tugas = read.baris.map(({ nomor: _, temuan: __, ...task }) => task);
    const data = { berkas: read.berkas, lembar: read.lembar, tugas, menit: read.menit };
    const text = `${angka(tugas.length)} tugas, ${jam(read.menit)}`;
    return accepted(call, { data, text, temuan: read.temuan }, () => call.api.acceptTugas({ imporId: read.imporId }));
  },
};

async function opened(call: Call): Promise<Parameters<Api['readPegawai']>[0]> {
  await call.api.openFile({ path: documentPath(wordAt(call, 0)) });
  return { path: resolve(wordAt(call, 1)), jobId: 'impor' };
}

interface Read {
  readonly data: object;
  readonly text: string;
  readonly temuan: readonly TemuanImpor[];
}

/** Writes what was read, unless it has errors: then everything that was found is shown and nothing is written. */
async function accepted(call: Call, { data, text, temuan }: Read, accept: () => Promise<HasilImpor>): Promise<Answer> {
  const lines = [text, ...temuan.map(findingLine)];
  const errors = temuan.filter(({ tingkat }) => tingkat === 'galat').length;
  if (errors > 0) {
    call.out.note(`${errors} galat pada berkas sumber; tidak ada yang ditulis.`);
    return { refused: true, json: { ...data, temuan, hasil: null }, text: lines.join('\n') };
  }
  if (call.flag('coba'))
    return { json: { ...data, temuan, hasil: null }, text: [...lines, 'Tidak ada yang ditulis (--coba).'].join('\n') };
  const { baru, diperbarui, sama } = await accept();
  await call.api.saveFile();
  const written = `Ditulis: ${baru} baru, ${diperbarui} diperbarui, ${sama} sama.`;
  return { json: { ...data, temuan, hasil: { baru, diperbarui, sama } }, text: [...lines, written].join('\n') };
}

const LEVEL = { galat: 'GALAT', peringatan: 'periksa', info: 'info' } as const;

/** The message itself names sheet, row and column. */
const findingLine = ({ tingkat, pesan }: TemuanImpor): string => `  ${LEVEL[tingkat]}: ${pesan}`;
