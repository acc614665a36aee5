import { AppError } from '../api/errors';
import type { HasilPimpinanView } from '../api/dokumenViews';
import { freePath, writeOutput } from '../data/file/keluaran';
import { loadHasil, loadPenilai, loadTeksSkp, putHasil, putPenilai, putTeksSkp } from '../data/hasilPimpinan';
import { kunciAturan } from '../domain/aturanBagian';
import type { BagianId } from '../domain/ids';
import { SEBUTAN_DOKUMEN, perPegawai, type PermintaanDokumen } from '../domain/kinerja';
import { turunkanHasil } from '../domain/kinerjaHasil';
import { kodeGenerik, kodeTampil } from '../domain/kodeSubKegiatan';
import { catatKeluaran } from './bukaKeluaran';
import { safeFileName } from './fileName';
import { hariIni } from './hariIni';
import type { Program, Service } from './program';
import type { PermintaanSusun } from './susunDokumen';

/** The printer's half is loaded with the first paper, not with the window. */
const printing = () => import('./cetakDokumen');
/** Parts of a paper that a preview shows. */
const PRATINJAU_TERBANYAK = 40;

/** Papers of performance management, and what the office says for them. */
export const dokumenService: Service<
  | 'previewDokumen'
  | 'exportDokumen'
  | 'getHasilPimpinan'
  | 'saveHasilPimpinan'
  | 'savePenilai'
  | 'getTeksSkp'
  | 'saveTeksSkp'
> = (program) => ({
  async previewDokumen({ permintaan, lengkap, jobId }) {
    const minta = await siapkan(program, permintaan, lengkap ? null : PRATINJAU_TERBANYAK);
    return program.jobs.run(jobId, 'menyiapkan pratinjau', async (job) => {
      const { pdf, judul, jumlah } = await (await printing()).cetakDokumen(program, job, minta);
      return { pdf, judul, tampil: Math.min(jumlah, minta.batas ?? jumlah), jumlah };
    });
  },

  async exportDokumen({ permintaan, format, path, folder, jobId }) {
    const minta = await siapkan(program, permintaan, null);
    const apa = SEBUTAN_DOKUMEN[permintaan.jenis];
    const pilihan = path ?? (folder === undefined ? await pilihTempat(program, permintaan, format) : null);
    if (pilihan === null && folder === undefined) return null;
    const bytes = await program.jobs.run(jobId, `membuat ${apa}`, async (job) =>
      format === 'xlsx'
        ? job.task('dokumenXlsx', minta, `Menyusun ${apa}`)
        : (await (await printing()).cetakDokumen(program, job, minta)).pdf,
    );
    const target = pilihan ?? freePath(folder ?? '', `${namaBerkas(program, permintaan)}.${format}`);
    writeOutput(target, bytes);
    catatKeluaran(program, target);
    return { path: target };
  },

  async getHasilPimpinan({ bagianId }) {
    const ditulis = (await loadHasil(program.dokumen.db)).find((satu) => satu.bagianId === bagianId)?.hasil ?? [];
    const penilai = (await loadPenilai(program.dokumen.db)).find((satu) => satu.bagianId === bagianId)?.penilai ?? null;
    return { ditulis, penilai, ...dariDpa(program, bagianId) };
  },

  async saveHasilPimpinan({ bagianId, hasil }) {
    const nama = bagianId === null ? 'kantor' : bagian(program, bagianId).nama;
    const rapi = hasil.map((satu) => ({ ...satu, kode: [...new Set(satu.kode.map(kodeRapi))] }));
    const label = hasil.length === 0 ? `hasil pimpinan ${nama} menurut DPA` : `hasil pimpinan ${nama}`;
    await program.write(label, (tx) => putHasil(tx, { bagianId, hasil: rapi }));
    return null;
  },

  async savePenilai({ bagianId, penilai }) {
    const { nama } = bagian(program, bagianId);
    await program.write(`pejabat penilai pimpinan ${nama}`, (tx) => putPenilai(tx, bagianId, penilai));
    return null;
  },

  getTeksSkp: () => loadTeksSkp(program.dokumen.db),

  async saveTeksSkp(teks) {
    await program.write('teks aspek SKP', (tx) => putTeksSkp(tx, teks));
    return null;
  },
});

const bagian = ({ cache }: Program, id: BagianId): { readonly nama: string } => {
  const ada = cache.kantor.bagian.find((satu) => satu.id === id);
  if (!ada) throw new AppError('tidakDitemukan', { apa: 'Bagian' });
  return ada;
};

function kodeRapi(kode: string): string {
  const kunci = kunciAturan(kode);
  if (kunci === null)
    throw new AppError('masukanTidakSah', {
      bidang: `kode "${kode}"`,
      sebab: 'isi kode kegiatan (misalnya 2.13 atau 4.01.01.2.13), sub kegiatan, atau program',
    });
  return kunci;
}

function dariDpa(program: Program, bagianId: BagianId | null): Omit<HasilPimpinanView, 'ditulis' | 'penilai'> {
  if (bagianId !== null) bagian(program, bagianId);
  const { kantor } = program.cache;
  const milik = [...kantor.subKegiatan.values()].filter(
    (sub) => (bagianId === null || sub.bagianId === bagianId) && sub.berlaku,
  );
  const kode = new Map<string, { readonly kode: string; readonly nama: string }>();
  const tahun = kantor.kalender.tahun;
  for (const sub of milik) {
    if (sub.kodeKegiatan !== '')
      kode.set(kodeGenerik(sub.kodeKegiatan), {
        kode: kodeGenerik(sub.kodeKegiatan),
        nama: `${kodeTampil(sub.kodeKegiatan, tahun)} ${sub.namaKegiatan}`,
      });
    if (bagianId === null && sub.kodeProgram !== '')
      kode.set(kodeGenerik(sub.kodeProgram), {
        kode: kodeGenerik(sub.kodeProgram),
        nama: `${kodeTampil(sub.kodeProgram, tahun)} ${sub.namaProgram}`,
      });
    if (bagianId !== null && sub.kode !== '')
      kode.set(kodeGenerik(sub.kode), {
        kode: kodeGenerik(sub.kode),
        nama: `${kodeTampil(sub.kode, tahun)} ${sub.nama}`,
      });
  }
  // What the office has to reach stands in its Renstra, not in the DPA.
  return {
    diturunkan: bagianId === null ? [] : turunkanHasil(milik),
    kode: [...kode.values()].sort((a, b) => (a.nama < b.nama ? -1 : 1)),
  };
}

/** What a worker needs; who and what is asked for has to be there before anybody chooses a place for the file. */
function siapkan(program: Program, permintaan: PermintaanDokumen, batas: number | null): Promise<PermintaanSusun> {
  return program.turn(async () => {
    const { dokumen, cache } = program;
    for (const id of permintaan.bagianIds ?? []) bagian(program, id);
    if (permintaan.pegawaiIds !== null && !perPegawai(permintaan.jenis))
      throw new AppError('masukanTidakSah', { bidang: 'pegawai', sebab: 'dokumen ini disusun per bagian' });
    for (const id of permintaan.pegawaiIds ?? [])
      if (!cache.kantor.pegawai.has(id)) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    const { db } = dokumen;
    const [hasil, penilai, teksSkp] = await Promise.all([loadHasil(db), loadPenilai(db), loadTeksSkp(db)]);
    return { salinan: dokumen.salinan, permintaan, hasil, penilai, teksSkp, dicetak: hariIni(), batas };
  });
}

/** Also the name of the file: what it is, about whom, of which year. */
function namaBerkas({ cache }: Program, { jenis, bagianIds, pegawaiIds }: PermintaanDokumen): string {
  const { pengaturan, pegawai, bagian: units } = cache.kantor;
  const [orang, unit] = [pegawaiIds ?? [], bagianIds ?? []];
  const [satuOrang, satuUnit] = [orang[0], unit[0]];
  const siapa =
    satuOrang !== undefined
      ? orang.length === 1
        ? (pegawai.get(satuOrang)?.nama ?? '')
        : `${orang.length} pegawai`
      : unit.length === 1
        ? (units.find((b) => b.id === satuUnit)?.nama ?? '')
        : unit.length > 1
          ? `${unit.length} bagian`
          : pengaturan.identitas.opd;
  return safeFileName([SEBUTAN_DOKUMEN[jenis], siapa, pengaturan.identitas.tahun].join(' '));
}

async function pilihTempat(
  program: Program,
  permintaan: PermintaanDokumen,
  format: 'xlsx' | 'pdf',
): Promise<string | null> {
  return program.host.pickSave({
    title: `Simpan ${SEBUTAN_DOKUMEN[permintaan.jenis]}`,
    defaultPath: `${namaBerkas(program, permintaan)}.${format}`,
    filters: [{ name: format === 'xlsx' ? 'Buku kerja Excel' : 'PDF', extensions: [format] }],
  });
}
