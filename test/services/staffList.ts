import type { Api } from '../../src/api/api';
import type { PratinjauPegawai } from '../../src/api/pegawaiViews';
import { pegawai, smallOffice } from './small';
import { table } from './tables';

export const NIP = { ayu: '199001012015032901', budi: '198805052012011902', citra: '199203032018012903' };
const HEAD = ['No', 'Nama', 'NIP', 'Jabatan', 'Kelas', 'Bagian', 'Keterangan'];
export type Row = readonly (string | number)[];
export const PTK = 'Penelaah Teknis Kebijakan';

/** The small office with NIP, and a list of it. */
export async function office() {
  const space = await smallOffice();
  const { api } = space;
  for (const who of ['ayu', 'budi', 'citra'] as const) {
    const { pegawai: p } = await api.getPegawai({ id: space[who] });
    const { nama, bagianId, kelas } = p;
    await api.savePegawai(pegawai({ id: space[who], versi: p.versi, nama, bagianId, kelas, nip: NIP[who] }));
  }
  return space;
}
export const ROWS: Record<keyof typeof NIP, Row> = {
  ayu: [1, 'Ayu Lestari', NIP.ayu, PTK, 7, 'Organisasi', ''],
  budi: [2, 'Budi Santosa', NIP.budi, PTK, 9, 'Organisasi', ''],
  citra: [3, 'Citra Dewi', NIP.citra, PTK, 7, 'Hukum', ''],
};
export const read = (api: Api, rows: readonly Row[], title = 'KEADAAN 30 JUNI 2026'): Promise<PratinjauPegawai> =>
  api.readPegawai({ path: table('pegawai.csv', [[title], [], HEAD, ...rows]), jobId: 'baca' });
export const states = ({ baris }: PratinjauPegawai): string[] => baris.map(({ keadaan }) => keadaan);
export const replaced = (row: Row, at: number, value: string | number): Row =>
  row.map((v, k) => (k === at ? value : v));
