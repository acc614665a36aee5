import { expect } from 'vitest';
import type { Api } from '../../src/api/api';
import { loadKantor } from '../../src/data/kantor';
import { connect } from '../../src/data/sqlite';
import { KUNCI_BULANAN } from '../../src/domain/laporanBulananTeks';
import { evaluasiService } from '../../src/services/evaluasi';
import { KantorCache } from '../../src/services/kantorCache';
import { laporanService } from '../../src/services/laporan';
import type { Program } from '../../src/services/program';

/** Two months that were over when something was handed over, and one that was not. */
const BULAN = [3, 8, 11] as const;
type Laporan = Pick<Api, 'getLaporanBulanan' | 'getRincianBulanan' | 'listEvaluasi'>;

// Whoever came last stands last until the file is opened again.
const urutan = (a: { readonly id: string }, b: typeof a): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** All that the reports of some months and of a quarter tell, with everything that counted in them. */
export async function isiLaporan(api: Laporan): Promise<unknown> {
  const hasil: unknown[] = [];
  for (const bulan of BULAN) {
    const rincian: Record<string, unknown> = {};
    for (const kunci of KUNCI_BULANAN)
      rincian[kunci] = (await api.getRincianBulanan({ bulan, kunci })).toSorted(urutan);
    const tersamar = await api.getLaporanBulanan({ bulan, tersamar: true });
    hasil.push({ bulan, isi: await api.getLaporanBulanan({ bulan }), tersamar, rincian });
  }
  const { baris } = await api.listEvaluasi({ periode: 2 });
  return { bulan: hasil, orang: baris.map(({ nama, angka, usulan }) => [nama, angka, usulan]) };
}

/** The same from the file, with nothing known of it yet: what was carried on has to say that too. */
export async function samaDariBerkas(api: Api): Promise<unknown> {
  const kini = await isiLaporan(api);
  const { berkas } = await api.saveFile();
  const file = connect(berkas?.path ?? '', { readonly: true });
  try {
    const dokumen = { db: file.db };
    const baru = { dokumen, cache: new KantorCache(await loadKantor(file.db)) } as unknown as Program;
    expect(kini).toEqual(await isiLaporan({ ...laporanService(baru), ...evaluasiService(baru) }));
  } finally {
    await file.close();
  }
  return kini;
}
