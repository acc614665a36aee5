import { daftarBenturan } from '../data/gabung/benturan';
import { loadDiagnosis } from '../data/diagnosis';
import { writeOutput } from '../data/file/keluaran';
import { PEMBACA_MINIMUM, SKEMA } from '../data/schema';
import { galatTerakhir } from './galatTerakhir';
import type { Program, Service } from './program';

/** The bundle a user sends to whoever helps: numbers, versions and codes; no name, NIP, text or place. */
export const diagnosisService: Service<'saveDiagnosis'> = (program) => ({
  async saveDiagnosis({ path }) {
    const { host } = program;
    const filters = [{ name: 'Berkas teks', extensions: ['txt'] }];
    const chosen =
      path ?? (await host.pickSave({ title: 'Simpan diagnosis', defaultPath: 'diagnosis-bagihabis.txt', filters }));
    if (!chosen) return null;
    writeOutput(chosen, new TextEncoder().encode(`${(await isiDiagnosis(program)).join('\n')}\n`));
    return { path: chosen };
  },
});

export async function isiDiagnosis(program: Program): Promise<string[]> {
  const { platform, arch, versions } = process;
  return [
    `BagiHabis ${program.host.versiAplikasi}`,
    `Dibuat: ${new Date().toISOString()}`,
    `Sistem: ${platform} ${arch}; Node ${versions.node}; Electron ${versions['electron'] ?? '-'}`,
    `Skema: ${SKEMA}; pembaca minimum: ${PEMBACA_MINIMUM}`,
    '',
    ...(program.adaBerkas ? await tentangBerkas(program) : ['Berkas terbuka: tidak']),
    '',
    'Galat terakhir:',
    ...galatTerakhir(program).map(({ pada, panggilan, kode }) => `  ${pada} ${panggilan}: ${kode}`),
    '',
    'Isi ini tidak memuat nama, NIP, nama tugas, isi naskah, maupun letak berkas.',
  ];
}

async function tentangBerkas(program: Program): Promise<string[]> {
  const { dokumen, cache } = program;
  const berkas = program.sesi().berkas;
  const [utuh, lamaUtuh] = await diukur(() => Promise.resolve(dokumen.integrity() === 'ok' ? 'utuh' : 'ada kerusakan'));
  const [hitungan, lamaHitung] = await diukur(() => loadDiagnosis(dokumen.db));
  const [benturan, lamaBenturan] = await diukur(() => daftarBenturan(dokumen.db));
  const cadangan = dokumen.cadangan.list();
  const sebab = new Map<string, number>();
  for (const satu of cadangan) sebab.set(satu.sebab, (sebab.get(satu.sebab) ?? 0) + 1);
  return [
    `Berkas terbuka: ya; tahun ${dokumen.tahun}; hanya baca: ${dokumen.hanyaBaca ? 'ya' : 'tidak'}`,
    `Simpan: ${berkas?.tersimpan === null ? 'belum' : 'sudah'}; galat simpan: ${berkas?.galatSimpan || '-'}`,
    `Pemeriksaan: ${utuh} (${lamaUtuh} ms); hitungan ${lamaHitung} ms; benturan: ${benturan.length} (${lamaBenturan} ms)`,
    `Perubahan di memori: ${cache.generation}`,
    `Cadangan: ${cadangan.length}; ${cadangan.reduce((sum, { ukuran }) => sum + ukuran, 0)} byte`,
    ...[...sebab].map(([apa, jumlah]) => `  ${apa}: ${jumlah}`),
    ...tentangBersama(program),
    'Isi:',
    ...Object.entries(hitungan).map(([nama, jumlah]) => `  ${nama}: ${jumlah}`),
  ];
}

/** Who shares is nobody's business here; how many and how it stands is. */
function tentangBersama({ peserta }: Program): string[] {
  const status = peserta?.status();
  if (!status) return ['Berbagi: tidak'];
  const { keadaan, belumTerkirim, orang, salinanLain, jamDepan, potonganRusak, terakhir } = status;
  return [
    `Berbagi: ${keadaan}; terakhir ${terakhir ?? '-'}`,
    `  belum terkirim: ${belumTerkirim}; lain yang membuka: ${orang.length}; salinan lain: ${salinanLain.length}`,
    `  jam di depan: ${jamDepan.length}; potongan rusak: ${potonganRusak}`,
  ];
}

async function diukur<T>(work: () => Promise<T>): Promise<[T, number]> {
  const mulai = performance.now();
  const hasil = await work();
  return [hasil, Math.round(performance.now() - mulai)];
}
