import { join } from 'node:path';
import type { SasaranSurat } from '../../src/api/suratInputs';
import { connect } from '../../src/data/sqlite';
import { loadIsiSurat } from '../../src/data/surat';
import type { IsiSurat } from '../../src/domain/surat';
import { sampleOffice, type Workspace } from '../workspace';
import { pencetak } from './pencetak';

/** The sample office with the people that have tasks. */
export async function desk() {
  const printer = pencetak();
  const space = await sampleOffice({ renderPdf: printer.renderPdf });
  const { baris } = await space.api.listPegawai({ bagianId: null, keadaan: 'semua', cari: '', offset: 0, limit: 1000 });
  return { ...space, orang: baris.filter((person) => person.jumlahTugas > 0) };
}

/** Issues and reads back what was frozen. */
export async function terbit({ api, folder }: Workspace, sasaran: SasaranSurat): Promise<IsiSurat[]> {
  const done = await api.issueSurat({
    sasaran,
    penomoran: 'otomatis',
    cara: 'perOrang',
    folder: join(folder, 'naskah'),
    jobId: 'terbit',
  });
  await api.saveFile();
  const path = (await api.getSesi()).berkas?.path ?? '';
  const file = connect(path, { readonly: true });
  const found = await loadIsiSurat(file.db, done?.diterbitkan ?? []);
  await file.close();
  return [...found.values()];
}
