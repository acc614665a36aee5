import type { Page } from '@playwright/test';
import type { TugasInput } from '../../src/api/tugasInputs';
import type { BagianId, TugasId } from '../../src/domain/ids';
import { FormulirUji } from '../services/isiFormulir';
import { call } from './wire';

export interface FilledForm {
  readonly path: string;
  /** Its volume was changed by both sides (33 here, 40 in the form). */
  readonly bentrok: { readonly id: TugasId; readonly nama: string };
  /** Emptied by the head. */
  readonly dikosongkan: string;
}

/** The form of a bagian sent out, the office changing a task meanwhile, and the head filling it in. */
export async function filledForm(page: Page, bagianId: BagianId, folder: string): Promise<FilledForm> {
  const sent = await call(page, 'exportFormulir', { bagianIds: [bagianId], folder, jobId: 'formulir' });
  const { baris } = await call(page, 'listTugas', {
    bagianId,
    subKegiatanId: null,
    sumber: 'dpa',
    keadaan: 'semua',
    cari: '',
    urut: 'asal',
    offset: 0,
    limit: 4,
  });
  const [pertama, kedua, ketiga, keempat] = baris;
  if (!sent?.berkas[0] || !pertama || !kedua || !ketiga || !keempat) throw new Error('too few tasks in the sample');
  await call(page, 'saveTugas', JSON.parse(JSON.stringify({ ...pertama, volume: 33 })) as TugasInput);
  const f = new FormulirUji(sent.berkas[0]);
  f.tulis(f.tugas(pertama.nama), { 'Volume setahun': 40, Keluaran: 'Dokumen anjab' });
  f.tulis(f.tugas(kedua.nama), { 'Norma waktu': 3, 'Satuan waktu': 'hari', Bulan: 'Mar-Jun' });
  f.tulis(f.tugas(ketiga.nama), { Tugas: null, 'Volume setahun': null });
  f.tulis(f.tugas(keempat.nama), {
    'Volume setahun': 'banyak',
    Sifat: keempat.sifat === 'rutin' ? 'Strategis' : 'Rutin',
  });
  f.tulis(f.kosong(), {
    Tugas: 'Menyusun peta jabatan pelaksana',
    'Volume setahun': 12,
    Satuan: 'Dokumen',
    'Norma waktu': 4,
    'Satuan waktu': 'jam',
  });
  return {
    path: f.simpan(folder, 'Formulir dari Kepala Bagian.xlsx'),
    bentrok: { id: pertama.id, nama: pertama.nama },
    dikosongkan: ketiga.nama,
  };
}
