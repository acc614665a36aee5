import type { Service } from './program';

const SHEETS = ['xlsx', 'xls', 'ods', 'csv', 'html', 'htm'] as const;
const SHEET_FILES = { name: 'Lembar kerja', extensions: SHEETS } as const;
/** First what a source can come as altogether, then each kind alone. */
const DPA_FILES = [
  { name: 'DPA (PDF, Excel, CSV, JSON, ZIP)', extensions: ['pdf', ...SHEETS, 'json', 'zip'] },
  { name: 'Cetakan SIPD (PDF)', extensions: ['pdf'] },
  SHEET_FILES,
  { name: 'JSON SIPD', extensions: ['json'] },
] as const;
const SOURCES = {
  dpa: { title: 'Pilih berkas DPA', filters: DPA_FILES },
  pegawai: { title: 'Pilih daftar pegawai', filters: [SHEET_FILES] },
  tugas: { title: 'Pilih daftar tugas', filters: [SHEET_FILES] },
  formulir: {
    title: 'Pilih formulir yang sudah diisi',
    filters: [{ name: 'Formulir isian', extensions: ['xlsx', 'ods', 'xls'] }],
  },
  realisasi: { title: 'Pilih formulir atau daftar realisasi', filters: [SHEET_FILES] },
  kehadiran: { title: 'Pilih rekap kehadiran', filters: [SHEET_FILES] },
  logo: {
    title: 'Pilih lambang daerah',
    filters: [{ name: 'Gambar', extensions: ['png', 'jpg', 'jpeg', 'svg'] }],
  },
} as const;

/** Small things of the desk: choosing a source file, stopping a job. */
export const deskService: Service<'pickSource' | 'pickSources' | 'cancelJob'> = (program) => ({
  pickSource: ({ jenis }) => program.host.pickOpen(SOURCES[jenis]),
  pickSources: ({ jenis }) => program.host.pickOpenMany(SOURCES[jenis]),
  cancelJob: ({ jobId }) => Promise.resolve(program.jobs.cancel(jobId)),
});
