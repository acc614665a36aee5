import { z } from 'zod';
import { STATUS_PEMBAGIAN } from '../domain/pegawai';
import type { BagianId, PegawaiId, TimKerjaId, TugasId, KetidakhadiranId } from '../domain/ids';
import type { Pengaturan } from '../domain/pengaturan';
import type { Ringkasan } from '../domain/habis';
import { SUMBER_TUGAS } from '../domain/tugas';
import { returns, type ApiOf } from './contract';
import * as i from './inputs';
import * as abk from './abkViews';
import type * as b from './bebanViews';
import type * as d from './dpaViews';
import type { BarisSurat } from './suratViews';
import type * as f from './formulirViews';
import type * as sy from './syaratViews';
import type * as t from './tugasViews';
import type * as u from './usulanViews';
import type * as p from './pegawaiViews';
import * as ki from './kalenderInputs';
import type * as k from './kalenderViews';
import * as m from './petaInputs';
import type * as mv from './petaViews';
import type * as v from './views';

/**
 * The whole wire between a window (or the command line) and the program: one line per intention. Heavy calls carry a
 * `jobId` chosen by the caller: `progress` events name it and `cancelJob` stops it (the call then fails with
 * `dibatalkan`). Dialogs: a null `path` asks the user; a null answer means the user cancelled.
 */
export const contract = {
  // Session and file
  getSesi: returns<v.Sesi>()(i.none),
  setPengguna: returns<v.Sesi>()(z.object({ nama: i.requiredText(120), jabatan: i.requiredText(160) })),
  listRecent: returns<readonly v.BerkasTerbaru[]>()(i.none),
  removeRecent: returns<readonly v.BerkasTerbaru[]>()(z.object({ path: i.path })),
  createFile: returns<v.Sesi | null>()(
    z.object({
      path: i.path.nullable(),
      opd: i.requiredText(200),
      daerah: i.requiredText(200),
      tahun: z.int().min(2000).max(2100),
      kodeUnit: i.text(40),
    }),
  ),
  openFile: returns<v.Sesi | null>()(z.object({ path: i.path.nullable() })),
  openContoh: returns<v.Sesi | null>()(z.object({ path: i.path.nullable() })),
  closeFile: returns<v.Sesi>()(i.none),
  saveFile: returns<v.Sesi>()(i.none),
  saveCopy: returns<{ path: string } | null>()(z.object({ path: i.path.nullable() })),
  listCadangan: returns<readonly v.Cadangan[]>()(i.none),
  /** Opens a snapshot as a separate document beside the present one. */
  openCadangan: returns<v.Sesi | null>()(z.object({ id: i.requiredText(200), path: i.path.nullable() })),
  undo: returns<v.HasilUrung>()(i.none),
  redo: returns<v.HasilUrung>()(i.none),
  cancelJob: returns<boolean>()(z.object({ jobId: i.jobId })),
  pickSource: returns<string | null>()(z.object({ jenis: z.enum(['dpa', 'pegawai', 'tugas', 'logo']) })),
  /** Several files at once; null = cancelled. */
  pickSources: returns<readonly string[] | null>()(z.object({ jenis: z.enum(['dpa', 'formulir']) })),
  saveDiagnosis: returns<{ path: string } | null>()(z.object({ path: i.path.nullable() })),

  // Reading
  getRingkasan: returns<Ringkasan>()(i.none),
  listBagian: returns<readonly v.BarisBagian[]>()(i.none),
  getDpa: returns<v.DaftarDpa>()(i.none),
  listTugas: returns<v.Halaman<v.BarisTugas>>()(
    z.object({
      bagianId: i.id<'Bagian'>().nullable(),
      subKegiatanId: i.id<'SubKegiatan'>().nullable(),
      sumber: z.enum(SUMBER_TUGAS).nullable(),
      keadaan: z.enum(['semua', 'belum', 'terbagi']),
      cari: i.text(200),
      urut: z.enum(['asal', 'nama', 'menit', 'tenggat', 'rupiah']),
      ...i.page,
    }),
  ),
  getTugas: returns<v.BarisTugas>()(z.object({ id: i.id<'Tugas'>() })),
  getPapan: returns<v.Papan>()(
    z.object({ bagianId: i.id<'Bagian'>().nullable(), bulan: z.int().min(1).max(12).nullable() }),
  ),
  listCalon: returns<readonly v.Calon[]>()(
    z.object({
      tugasId: i.id<'Tugas'>(),
      cari: i.text(100),
      semuaBagian: z.boolean(),
      /** Whose share would move as it is; without it somebody joins the task. */
      dari: i.id<'Pegawai'>().nullable().optional(),
    }),
  ),
  previewSyarat: returns<sy.PeriksaSyarat>()(
    i.tugasInput.pick({
      bagianId: true,
      subKegiatanId: true,
      jenis: true,
      volume: true,
      satuan: true,
      jendela: true,
      dapatDibagi: true,
      hadirBersama: true,
      syarat: true,
    }),
  ),
  getSaranSyarat: returns<sy.SaranSyarat>()(i.none),
  listPegawai: returns<v.Halaman<v.BarisPegawai>>()(
    z.object({
      bagianId: i.id<'Bagian'>().nullable(),
      keadaan: z.enum(['semua', 'tanpaTugas', 'rendah', 'melebihi', 'beralasan', 'tidakDihitung']),
      cari: i.text(200),
      ...i.page,
    }),
  ),
  getPegawai: returns<v.RincianPegawai>()(z.object({ id: i.id<'Pegawai'>() })),
  getSelPeta: returns<mv.RincianSelPeta>()(m.selPeta),
  /** A page of the map: people and group rows with the minutes of every column. */
  listPeta: returns<mv.HalamanPeta>()(m.listPeta),
  /** The rows of some people again, after a change (`changed` names them), with their groups and the grand total. */
  getPetaBaris: returns<mv.BarisPetaUlang>()(m.barisPeta),
  /** Both rows as a move would leave them, and what stands against it; nothing is written. */
  getPetaCoba: returns<mv.CobaPindah>()(m.cobaPindah),
  /** Opens a plan to compare with (in place of the one before); null = the user cancelled. */
  openBandingPeta: returns<mv.BandingPeta | null>()(m.bandingPeta),
  closeBandingPeta: returns<null>()(i.none),
  /** The need for staff by jabatan and unit (ABK). */
  getAbk: returns<abk.AbkView>()(abk.abkInput),
  getAbkJabatan: returns<abk.RincianAbk>()(abk.abkJabatanInput),
  /** Answer to "kami kekurangan orang" of a bagian, or of the office (null). */
  getBuktiAbk: returns<abk.BuktiView>()(abk.buktiAbkInput),
  /** The forms as workbook or PDF, the answer as PDF. null = the user cancelled. */
  exportAbk: returns<abk.HasilEksporAbk | null>()(abk.exportAbkInput),
  /** Work that people cannot do inside its windows, in the order of the office; large offices answer in several calls. */
  getBenturan: returns<b.HalamanBenturan>()(z.object({ bagianId: i.id<'Bagian'>().nullable(), ...i.page })),
  getAngkaBeban: returns<b.AngkaBeban>()(z.object({ bagianId: i.id<'Bagian'>().nullable() })),
  getSaranBenturan: returns<b.SaranBenturan>()(z.object({ tugasId: i.id<'Tugas'>(), pegawaiId: i.id<'Pegawai'>() })),
  /** Minutes given to these people by the nature of the work. */
  listSifatBeban: returns<readonly b.SifatBeban[]>()(z.object({ ids: z.array(i.id<'Pegawai'>()).max(1000) })),
  listRiwayat: returns<v.Halaman<v.BarisRiwayat>>()(z.object({ cari: i.text(200), ...i.page })),
  getPerubahan: returns<v.RincianPerubahan>()(z.object({ id: i.id<'Perubahan'>() })),
  getKalender: returns<v.Kalender>()(i.none),
  /** The year of the office or the next one, day by day. */
  getKalenderTahun: returns<k.KalenderTahunan>()(ki.tahunKalender),
  /** Who retires in the year, and of whom it is doubtful. */
  listPensiun: returns<readonly k.BarisPensiun[]>()(i.none),
  getPengaturan: returns<Pengaturan>()(i.none),
  find: returns<readonly v.HasilCari[]>()(z.object({ teks: i.text(100) })),

  // Import: read (nothing written), then accept as one command
  /** One or many files of one document (each print of SIPD holds one kegiatan); `peta` overrules the machine's guess. */
  readDpa: returns<d.PratinjauDpa>()(
    z.object({
      paths: z.array(i.path).min(1).max(500),
      subUnit: i.text(60).nullable(),
      peta: i.petaKolom.nullable(),
      jobId: i.jobId,
    }),
  ),
  acceptDpa: returns<d.HasilImporDpa>()(i.dpaInput),
  /** Newest first. */
  listVersiDpa: returns<readonly d.VersiDpa[]>()(i.none),
  getVersiDpa: returns<d.IsiVersiDpa>()(z.object({ id: i.id<'Dpa'>() })),
  compareVersiDpa: returns<d.PerbandinganDpa>()(z.object({ lama: i.id<'Dpa'>(), baru: i.id<'Dpa'>() })),
  /** Takes a document back that was imported by mistake; lines with tasks stay as "dihapus". */
  removeVersiDpa: returns<null>()(z.object({ id: i.id<'Dpa'>() })),
  getSisaVersi: returns<d.SisaVersi>()(i.none),
  /** Which bagian owns which kegiatan: learnt at imports (`ingatBagian`), offered at later ones. */
  listAturanBagian: returns<readonly d.AturanBagianView[]>()(i.none),
  /** `kode`: `2.13`, or the full code of a kegiatan, sub kegiatan or program; an older rule of that code is replaced. */
  saveAturanBagian: returns<null>()(z.object({ kode: i.requiredText(40), bagianId: i.id<'Bagian'>() })),
  removeAturanBagian: returns<null>()(z.object({ kunci: i.requiredText(40) })),
  readPegawai: returns<p.PratinjauPegawai>()(
    z.object({ path: i.path, peta: i.petaKolom.nullable().optional(), jobId: i.jobId }),
  ),
  acceptPegawai: returns<p.HasilImporPegawai>()(i.imporPegawaiInput),
  readTugas: returns<t.PratinjauTugas>()(
    z.object({ path: i.path, jobId: i.jobId, peta: i.petaKolom.nullable().optional() }),
  ),
  /** Cells of the clipboard as tab-separated text; rows without a place of their own go to the given one. */
  readTempelan: returns<t.PratinjauTugas>()(
    z.object({ teks: z.string().max(5_000_000), peta: i.petaKolom.nullable().optional(), ...i.tempatTugas }),
  ),
  /** `perbarui` (default true): tasks that are there already take the values of the list; shares stay. */
  acceptTugas: returns<v.HasilImpor>()(z.object({ imporId: i.requiredText(64), perbarui: z.boolean().optional() })),
  /** Tasks of another year's file; it is read from a copy and never changed. */
  readTugasLalu: returns<t.PratinjauSalinan | null>()(z.object({ path: i.path.nullable(), jobId: i.jobId })),
  acceptTugasLalu: returns<v.HasilImpor>()(i.salinTugasInput),
  readAbk: returns<t.PratinjauAbk | null>()(z.object({ path: i.path.nullable(), jobId: i.jobId })),
  acceptAbk: returns<t.HasilAbkDiterima>()(i.terimaAbkInput),

  // Forms per bagian: sent out as XLSX, filled without the program, read back
  /** null bagianIds = every bagian; null folder asks. Files already there are never overwritten. */
  exportFormulir: returns<f.HasilTerbitFormulir | null>()(
    z.object({
      bagianIds: z.array(i.id<'Bagian'>()).min(1).max(1000).nullable(),
      folder: i.path.nullable(),
      jobId: i.jobId,
    }),
  ),
  readFormulir: returns<f.PratinjauFormulir>()(z.object({ paths: z.array(i.path).min(1).max(200), jobId: i.jobId })),
  acceptFormulir: returns<f.HasilFormulir>()(i.formulirInput),

  // Units, people
  saveBagian: returns<BagianId>()(
    z.object({
      id: i.id<'Bagian'>().nullable(),
      nama: i.requiredText(200),
      kodeSubUnit: i.text(40),
      /** Working days a week of this unit; null = those of the office, absent keeps what is there. */
      hariKerja: z
        .union([z.literal(5), z.literal(6)])
        .nullable()
        .optional(),
    }),
  ),
  removeBagian: returns<null>()(z.object({ id: i.id<'Bagian'>() })),
  setStatusPembagian: returns<null>()(z.object({ id: i.id<'Bagian'>(), status: z.enum(STATUS_PEMBAGIAN) })),
  saveTimKerja: returns<TimKerjaId>()(
    z.object({ id: i.id<'TimKerja'>().nullable(), bagianId: i.id<'Bagian'>(), nama: i.requiredText(200) }),
  ),
  removeTimKerja: returns<null>()(z.object({ id: i.id<'TimKerja'>() })),
  savePegawai: returns<PegawaiId>()(i.pegawaiInput),
  /** Ends people by a date; nothing is deleted, what they cannot finish goes back to the left-overs. */
  endPegawai: returns<p.HasilKeluar>()(i.keluarInput),
  removePegawai: returns<null>()(z.object({ ids: z.array(i.id<'Pegawai'>()).min(1).max(1000) })),
  saveKetidakhadiran: returns<KetidakhadiranId>()(i.ketidakhadiranInput),
  removeKetidakhadiran: returns<null>()(z.object({ id: i.id<'Ketidakhadiran'>() })),
  /** null alasan takes the acceptance back. */
  acceptAlasan: returns<null>()(
    z.object({
      pegawaiId: i.id<'Pegawai'>(),
      jenis: z.enum(['rendah', 'melebihi']),
      alasan: i.text(300).nullable(),
      nomor: i.text(100),
      /** Accepted highest load in hundredths of the capacity (only `melebihi`); null = the present load. */
      batas: z.int().min(1).max(1000).nullable().optional(),
    }),
  ),

  // Budget lines and tasks
  setBagianSubKegiatan: returns<null>()(
    z.object({ ids: z.array(i.id<'SubKegiatan'>()).min(1).max(5000), bagianId: i.id<'Bagian'>().nullable() }),
  ),
  /** '' takes the mark back. */
  setTanpaTugas: returns<null>()(
    z.object({ ids: z.array(i.id<'SubKegiatan'>()).min(1).max(5000), alasan: i.text(300) }),
  ),
  saveTugas: returns<TugasId>()(i.tugasInput),
  /** To another line of the budget; null = out of the budget (tusi). Shares stay. One command for all. */
  moveTugas: returns<null>()(
    z.object({ ids: z.array(i.id<'Tugas'>()).min(1).max(5000), subKegiatanId: i.id<'SubKegiatan'>().nullable() }),
  ),
  removeTugas: returns<null>()(z.object({ ids: z.array(i.id<'Tugas'>()).min(1).max(5000) })),
  duplicateTugas: returns<readonly TugasId[]>()(z.object({ ids: z.array(i.id<'Tugas'>()).min(1).max(500) })),
  /** One task becomes its parts (see domain/pecahTugas.ts); the first part keeps the id. */
  pecahTugas: returns<t.HasilPecah>()(i.pecahTugasInput),
  /** Drafts for one sub kegiatan: shipped ones and those of the office. */
  listTemplat: returns<t.DaftarTemplat>()(z.object({ subKegiatanId: i.id<'SubKegiatan'>() })),
  applyTemplat: returns<v.HasilImpor>()(i.pakaiTemplatInput),
  /** Keeps tasks of the office as its own drafts. */
  saveTemplat: returns<t.HasilTemplat>()(z.object({ tugasIds: z.array(i.id<'Tugas'>()).min(1).max(5000) })),
  removeTemplat: returns<null>()(z.object({ ids: z.array(i.requiredText(120)).min(1).max(5000) })),
  exportTemplat: returns<{ path: string; jumlah: number } | null>()(z.object({ path: i.path.nullable() })),
  importTemplat: returns<t.HasilTemplat | null>()(z.object({ path: i.path.nullable() })),

  // Dividing
  /**
   * `seluruhnya`: the person does the whole task alone; `sisa`: takes what is not divided yet; `rata`: joins, and the
   * task is divided evenly among all on it. Locked shares are refused. One command for all tasks.
   */
  assignPegawai: returns<null>()(
    z.object({
      tugasIds: z.array(i.id<'Tugas'>()).min(1).max(5000),
      pegawaiId: i.id<'Pegawai'>(),
      cara: z.enum(['seluruhnya', 'sisa', 'rata']),
      /** Consent of the home head, needed when the person is of another bagian. */
      persetujuanLintas: i.text(300),
    }),
  ),
  /** Moves shares to another person (merging with a share that person already has). */
  movePenugasan: returns<null>()(
    z.object({
      penugasanIds: z.array(i.id<'Penugasan'>()).min(1).max(5000),
      pegawaiId: i.id<'Pegawai'>(),
      persetujuanLintas: i.text(300),
    }),
  ),
  releasePenugasan: returns<null>()(z.object({ penugasanIds: z.array(i.id<'Penugasan'>()).min(1).max(5000) })),
  lockPenugasan: returns<null>()(
    z.object({ penugasanIds: z.array(i.id<'Penugasan'>()).min(1).max(5000), terkunci: z.boolean() }),
  ),
  /** The whole division of one task, as the shares dialogue shows it. */
  setPembagian: returns<null>()(z.object({ tugasId: i.id<'Tugas'>(), porsi: z.array(i.porsiInput).max(500) })),
  /**
   * Computes a proposal; nothing is written. `pertahankan` (true when left out) keeps the present division where it does
   * not hurt. `detik` ends the search after that time with the best plan so far, like `finishJob`. `dasar` holds parts of
   * an earlier proposal fixed: whole rows, or single people on rows.
   */
  proposePembagian: returns<u.HasilUsulan>()(
    z.object({
      bagianId: i.id<'Bagian'>().nullable(),
      benih: z
        .int()
        .min(0)
        .max(2 ** 31 - 1),
      jobId: i.jobId,
      pertahankan: z.boolean().optional(),
      detik: z.int().min(1).max(3600).nullable().optional(),
      dasar: i.dasarUsulan.nullable().optional(),
    }),
  ),
  /** "Cukup bagus, pakai ini": the running proposal ends with the best plan so far. False when it cannot (any more). */
  finishJob: returns<boolean>()(z.object({ jobId: i.jobId })),
  /**
   * Rows of a proposal; `pegawaiId` = a person the task changes for. In the order of the office, or by bagian, line and
   * name (`asal`), or by person (`pegawai`: one row per person and task).
   */
  listUsulan: returns<u.HalamanUsulan>()(
    z.object({
      usulanId: i.requiredText(64),
      bagianId: i.id<'Bagian'>().nullable(),
      pegawaiId: i.id<'Pegawai'>().nullable(),
      cari: i.text(200),
      jenis: z.enum(['semua', 'baru', 'pindah', 'tambah']).optional(),
      urut: z.enum(['kantor', 'asal', 'pegawai']).optional(),
      ...i.page,
    }),
  ),
  /** `bulan` 1–12: minutes of that month instead of the year. */
  getUsulanPegawai: returns<readonly u.PegawaiUsulan[]>()(
    z.object({
      usulanId: i.requiredText(64),
      pegawaiIds: z.array(i.id<'Pegawai'>()).min(1).max(500),
      bulan: z.int().min(1).max(12).nullable().optional(),
    }),
  ),
  /** "Mengapa bukan …?" on the present division (`usulanId` null) or on a proposal. */
  getMengapa: returns<u.JawabanMengapa>()(
    z.object({ tugasId: i.id<'Tugas'>(), pegawaiId: i.id<'Pegawai'>(), usulanId: i.requiredText(64).nullable() }),
  ),
  /**
   * null = the whole proposal. Written as one command, only differences. What is left of a proposal taken in part can still
   * be accepted as long as nothing else changed.
   */
  acceptUsulan: returns<v.Langkah>()(
    z.object({ usulanId: i.requiredText(64), tugasIds: z.array(i.id<'Tugas'>()).min(1).max(200_000).nullable() }),
  ),

  // Calendar and settings
  saveHariLibur: returns<null>()(
    z.object({
      id: i.text(60).nullable(),
      tanggal: i.tanggal,
      jenis: z.enum(['libur_nasional', 'cuti_bersama', 'libur_daerah']),
      keterangan: i.requiredText(200),
      sumber: i.text(300),
    }),
  ),
  removeHariLibur: returns<null>()(z.object({ id: i.requiredText(60) })),
  saveRamadan: returns<null>()(
    z.object({ mulai: i.tanggal, akhir: i.tanggal, status: z.enum(['ditetapkan', 'sementara']), sumber: i.text(300) }),
  ),
  /** Many days as one change; days that are a holiday already are changed. Answers how many rows were written. */
  saveHariLiburBanyak: returns<number>()(ki.tandaiLibur),
  removeHariLiburBanyak: returns<number>()(ki.hapusLibur),
  /** Reads a calendar table (holidays, Ramadan) and compares it with the office; nothing is written yet. */
  readKalender: returns<k.PratinjauKalender | null>()(ki.bacaKalender),
  acceptKalender: returns<v.HasilImpor>()(ki.terimaKalender),
  exportKalender: returns<{ path: string } | null>()(ki.eksporKalender),
  savePengaturan: returns<Pengaturan>()(i.pengaturanInput),

  // Letters
  listSurat: returns<v.Halaman<BarisSurat>>()(
    z.object({
      cari: i.text(200),
      jenis: i.jenisSurat.nullable(),
      /** Only letters with a reason to look at them again. */
      perluDitinjau: z.boolean().optional(),
      ...i.page,
    }),
  ),
  /** A draft of the letters as one PDF; nothing is issued and no number is used. */
  previewSurat: returns<{ pdf: Uint8Array; jumlah: number }>()(z.object({ sasaran: i.sasaranSurat, jobId: i.jobId })),
  /** Issues: takes numbers (or leaves them blank with `menyusul`), freezes the content, makes the PDFs. */
  issueSurat: returns<v.HasilSurat | null>()(
    z.object({
      sasaran: i.sasaranSurat,
      penomoran: z.enum(['otomatis', 'menyusul']),
      cara: z.enum(['perOrang', 'satuBerkas']),
      folder: i.path.nullable(),
      jobId: i.jobId,
    }),
  ),
  getSuratPdf: returns<Uint8Array>()(z.object({ id: i.id<'Surat'>(), jobId: i.jobId })),
  exportSurat: returns<v.HasilSurat | null>()(
    z.object({
      ids: z.array(i.id<'Surat'>()).min(1).max(20_000),
      cara: z.enum(['perOrang', 'satuBerkas']),
      folder: i.path.nullable(),
      jobId: i.jobId,
    }),
  ),
  printSurat: returns<null>()(z.object({ ids: z.array(i.id<'Surat'>()).min(1).max(2000), jobId: i.jobId })),
  setNomorSurat: returns<null>()(z.object({ id: i.id<'Surat'>(), nomor: i.requiredText(100) })),
  /** Somebody looked: the present reasons of `perluDitinjau` are no longer shown, a new one will be. */
  letSuratStand: returns<null>()(z.object({ ids: z.array(i.id<'Surat'>()).min(1).max(20_000) })),
  voidSurat: returns<null>()(z.object({ id: i.id<'Surat'>(), alasan: i.requiredText(300) })),
  /** The map as XLSX, PDF or PNG; null path asks. */
  exportPeta: returns<mv.HasilEksporPeta | null>()(m.eksporPeta),
  /** Opens a file the program wrote since its start in the system's own program. */
  openKeluaran: returns<null>()(z.object({ path: i.path })),
  /** The PDF of the map to the printer (or to the system's viewer, where the user prints). */
  printPeta: returns<null>()(m.cetakPeta),
} as const;

export type Contract = typeof contract;
export type Api = ApiOf<Contract>;
export type ApiName = keyof Contract;
