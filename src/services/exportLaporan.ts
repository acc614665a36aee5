import type { Api } from '../api/api';
import type { HasilEksporLaporan, PermintaanLaporan, PratinjauLaporan } from '../api/laporanViews';
import { AppError } from '../api/errors';
import { writeOutput } from '../data/file/keluaran';
import { hashBytes } from '../data/ids';
import { loadPenilai } from '../data/hasilPimpinan';
import { laporanId, loadLaporan, periodeBulan, periodeTriwulan, putLaporan, type LaporanDibuat } from '../data/laporan';
import { gabungPdf } from '../documents/gabungPdf';
import { dokumenLaporan } from '../documents/laporan/laporanCetak';
import { laporanDocx } from '../documents/laporan/laporanDocx';
import { laporanXlsx } from '../documents/laporan/lembarLaporan';
import type { NaskahLaporan } from '../documents/laporan/modelLaporan';
import { tandaPelapor } from '../documents/laporan/pelapor';
import { susunBulanan } from '../documents/laporan/susunBulanan';
import { susunLembarEvaluasi } from '../documents/laporan/susunLembarEvaluasi';
import { susunRekapTriwulan } from '../documents/laporan/susunRekapTriwulan';
import { susunDaftarTriwulan } from '../documents/laporan/susunDaftarTriwulan';
import { akhirBulan } from '../domain/akhirBulan';
import type { Tanggal } from '../domain/ids';
import { kelompokTerkecil } from '../domain/kelompokKecil';
import { samarkanLaporan } from '../domain/laporanKelompok';
import { bulanPeriode, sebutanPeriode } from '../domain/laporanTriwulan';
import { NAMA_BULAN } from '../domain/tampil';
import { catatKeluaran } from './bukaKeluaran';
import { bulanKantor } from './bulanKantor';
import { cetakHtml, hurufNaskah, satuKertas } from './cetakNaskah';
import { safeFileName } from './fileName';
import { hariIni } from './hariIni';
import type { Job } from './jobs';
import { barisPeriode, tugasPeriode } from './laporanKantor';
import { ordered } from './orderPeople';
import type { Program } from './program';

type Masukan = Parameters<Api['exportLaporan']>[0];
/** People in one print: more makes Chromium slow, fewer costs a start each. */
const ORANG_CETAK = 40;

export async function previewLaporan(
  program: Program,
  { permintaan, jobId }: Parameters<Api['previewLaporan']>[0],
): Promise<PratinjauLaporan> {
  const naskah = await program.turn(() => susun(program, permintaan));
  return program.jobs.run(jobId, 'menyiapkan pratinjau laporan', async (job) => ({
    pdf: await cetak(program, job, naskah),
    judul: naskah.judul,
  }));
}

/** The report as a file; reports of the office are noted as made. null = the user cancelled. */
export async function exportLaporan(program: Program, input: Masukan): Promise<HasilEksporLaporan | null> {
  const { permintaan, format } = input;
  // Read in turn: what is printed is one state of the office.
  const naskah = await program.turn(() => susun(program, permintaan));
  const target =
    input.path ??
    (await program.host.pickSave({
      title: 'Simpan laporan',
      defaultPath: `${safeFileName(naskah.judul)}.${format}`,
      filters: [{ name: NAMA_FORMAT[format], extensions: [format] }],
    }));
  if (!target) return null;
  const bytes = await program.jobs.run(input.jobId, 'membuat laporan', async (job) => {
    if (format === 'xlsx') return laporanXlsx(naskah);
    return format === 'docx' ? laporanDocx(naskah) : cetak(program, job, naskah);
  });
  writeOutput(target, bytes);
  catatKeluaran(program, target);
  await catat(program, permintaan, bytes);
  return { path: target };
}

const NAMA_FORMAT = { pdf: 'PDF', docx: 'Dokumen Word', xlsx: 'Buku kerja Excel' } as const;

async function susun(program: Program, permintaan: PermintaanLaporan): Promise<NaskahLaporan> {
  const { kantor } = program.cache;
  const dicetak = hariIni();
  const ttd = tandaPelapor(program.lokal.pengguna() ?? program.host.pengguna ?? null, kantor.pegawai.values());
  if (permintaan.jenis === 'bulanan') {
    const { bahan, laporan: lengkap } = await bulanKantor(program, permintaan.bulan);
    const laporan = samarkanLaporan(lengkap, bahan, kelompokTerkecil(kantor.pengaturan));
    return susunBulanan({ pengaturan: kantor.pengaturan, laporan, dicetak, ttd });
  }
  const { periode } = permintaan;
  const ids = permintaan.jenis === 'lembar' ? permintaan.pegawaiIds : undefined;
  const semua = await barisPeriode(program, periode, ids);
  const bagianId = permintaan.jenis === 'daftar' ? permintaan.bagianId : null;
  const baris = bagianId === null ? semua : semua.filter((satu) => satu.bagianId === bagianId);
  if (baris.length === 0) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
  const bahan = {
    kantor,
    periode,
    baris,
    k: kelompokTerkecil(kantor.pengaturan),
    dicetak,
  };
  if (permintaan.jenis === 'rekap') return susunRekapTriwulan(bahan, ttd);
  if (permintaan.jenis === 'daftar') return susunDaftarTriwulan(bahan);
  return susunLembarEvaluasi({
    ...bahan,
    orang: ordered(program.cache, null),
    penilai: await loadPenilai(program.dokumen.db),
    tugas: await tugasPeriode(program, periode),
  });
}

async function cetak({ host }: Program, job: Job, naskah: NaskahLaporan): Promise<Uint8Array> {
  const { bagian, judul, kantor, orientasi } = naskah;
  const pilihan = { huruf: hurufNaskah(host).huruf, judul };
  const potong: Uint8Array[] = [];
  for (let dari = 0; dari < bagian.length; dari += ORANG_CETAK) {
    job.signal.throwIfAborted();
    const sampai = Math.min(bagian.length, dari + ORANG_CETAK);
    const say = (part: number): void =>
      job.progress((dari + (sampai - dari) * part) / bagian.length, 'Mencetak laporan');
    say(0);
    const html = dokumenLaporan(naskah, pilihan, [dari, sampai]);
    const landscape = orientasi === 'mendatar';
    const onProgress = (part: number): void => say(part * 0.9);
    const pdf = await cetakHtml(host, html, { signal: job.signal, onProgress, landscape });
    potong.push(await satuKertas(host, pdf, { jumlah: sampai - dari, judul: [judul], pembuat: kantor }));
  }
  const [satu] = potong;
  return potong.length === 1 && satu ? satu : gabungPdf(potong);
}

/**
 * Lists and sheets of people are not reports of the office; a document that may not be written keeps no note, and what is
 * made while the period still runs is a state on the way. The first whole report is noted, once: neither its other formats
 * nor saving it again later make it late or fill the history.
 */
async function catat(program: Program, permintaan: PermintaanLaporan, bytes: Uint8Array): Promise<void> {
  const { dokumen, cache } = program;
  const { tahun } = cache.kantor.pengaturan.identitas;
  const laporan = laporanKantor(permintaan, tahun);
  if (laporan === null || dokumen.hanyaBaca || dokumen.lampau !== undefined) return;
  const { akhir, ...kunci } = laporan;
  if (hariIni() <= akhir) return;
  await program.turn(async () => {
    const ada = (await loadLaporan(dokumen.db)).get(laporanId(kunci.jenis, kunci.periode));
    if (ada && ada.tanggal > akhir) return;
    // A note of a paper that is out there is no step of Ctrl+Z: that still takes back the last edit.
    await program.write(
      `catat ${sebutanLaporan(permintaan, tahun)}`,
      (tx) => putLaporan(tx, { ...kunci, tanggal: hariIni(), hash: hashBytes(bytes) }),
      { jenis: 'tetap' },
    );
  });
}

const sebutanLaporan = (permintaan: PermintaanLaporan, tahun: number): string =>
  permintaan.jenis === 'bulanan'
    ? `laporan bulanan ${NAMA_BULAN[permintaan.bulan - 1] ?? ''} ${tahun}`
    : `rekap evaluasi ${sebutanPeriode(permintaan.periode, tahun)}`;

/** The report of the office this is, with the last day it tells of. */
function laporanKantor(
  permintaan: PermintaanLaporan,
  tahun: number,
): (Omit<LaporanDibuat, 'tanggal'> & { readonly akhir: Tanggal }) | null {
  if (permintaan.jenis === 'bulanan') {
    const { bulan } = permintaan;
    return { jenis: 'bulanan', periode: periodeBulan(tahun, bulan), akhir: akhirBulan(tahun, bulan) };
  }
  if (permintaan.jenis !== 'rekap') return null;
  const { periode } = permintaan;
  const akhir = akhirBulan(tahun, bulanPeriode(periode)[1]);
  return { jenis: 'triwulan', periode: periodeTriwulan(tahun, periode), akhir };
}
