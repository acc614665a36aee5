import { writeOutput } from '../data/file/keluaran';
import { loadDiagnosis } from '../data/diagnosis';
import type { Service } from './program';

const SOURCES = {
  dpa: { title: 'Pilih berkas DPA', name: 'Lembar kerja', extensions: ['xlsx', 'xls', 'ods', 'csv', 'html', 'htm'] },
  pegawai: {
    title: 'Pilih daftar pegawai',
    name: 'Lembar kerja',
    extensions: ['xlsx', 'xls', 'ods', 'csv', 'html', 'htm'],
  },
  tugas: {
    title: 'Pilih daftar tugas',
    name: 'Lembar kerja',
    extensions: ['xlsx', 'xls', 'ods', 'csv', 'html', 'htm'],
  },
  logo: { title: 'Pilih lambang daerah', name: 'Gambar', extensions: ['png', 'jpg', 'jpeg', 'svg'] },
} as const;

/** Small things of the desk: choosing a source file, stopping a job, the diagnosis bundle. */
export const deskService: Service<'pickSource' | 'cancelJob' | 'saveDiagnosis'> = (program) => ({
  pickSource: ({ jenis }) => {
    const { title, name, extensions } = SOURCES[jenis];
    return program.host.pickOpen({ title, filters: [{ name, extensions }] });
  },
  cancelJob: ({ jobId }) => Promise.resolve(program.jobs.cancel(jobId)),
  async saveDiagnosis({ path }) {
    const { host } = program;
    const filters = [{ name: 'Berkas teks', extensions: ['txt'] }];
    const chosen =
      path ?? (await host.pickSave({ title: 'Simpan diagnosis', defaultPath: 'diagnosis-bagihabis.txt', filters }));
    if (!chosen) return null;
    const numbers = program.adaBerkas ? await loadDiagnosis(program.dokumen.db) : {};
    const sesi = program.sesi();
    const lines = [
      `BagiHabis ${sesi.versiAplikasi}`,
      `Waktu: ${new Date().toISOString()}`,
      `Berkas terbuka: ${sesi.berkas ? 'ya' : 'tidak'}; galat simpan: ${sesi.berkas?.galatSimpan || '-'}`,
      `Pemeriksaan: ${program.adaBerkas ? program.dokumen.integrity() : '-'}`,
      ...Object.entries(numbers).map(([name, value]) => `${name}: ${value}`),
      '',
      'Isi ini tidak memuat nama, NIP, maupun isi dokumen.',
      '',
    ];
    writeOutput(chosen, new TextEncoder().encode(lines.join('\n')));
    return { path: chosen };
  },
});
