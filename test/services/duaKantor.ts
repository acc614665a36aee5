import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HasilGabung } from '../../src/api/gabungViews';
import { sampleOffice, workspace, type Workspace } from '../workspace';

/** The sample office on two PCs: the second works on a copy that left on a stick. */
export async function duaKantor(): Promise<{ satu: Workspace; dua: Workspace; salinan: string }> {
  const satu = await sampleOffice();
  await satu.api.saveFile();
  const asal = (await satu.api.getSesi()).berkas?.path ?? '';
  const dua = workspace();
  const salinan = join(dua.folder, 'Contoh dari stik.bagihabis');
  copyFileSync(asal, salinan);
  await dua.api.setPengguna({ nama: 'Sari Uji', jabatan: 'Analis' });
  await dua.api.openFile({ path: salinan });
  return { satu, dua, salinan };
}

export const bagianPertama = async ({ api }: Workspace) => (await api.listBagian())[0]!;

export async function simpanBagian(space: Workspace, nama: string): Promise<void> {
  const { id } = await bagianPertama(space);
  await space.api.saveBagian({ id, nama, kodeSubUnit: '', hariKerja: null });
}

export async function gabungkan({ api }: Pick<Workspace, 'api'>, path: string): Promise<HasilGabung> {
  const lihat = await api.readGabung({ path, jobId: 'baca' });
  return api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'gabung' });
}
