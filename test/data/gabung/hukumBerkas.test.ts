import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BagianId } from '../../../src/domain/ids';
import { connect } from '../../../src/data/sqlite';
import { compareWithLog } from '../../../src/data/replay';
import { sidikDokumen } from '../../../src/data/sidik';
import { emptyOffice, workspace, type Workspace } from '../../workspace';

/** The laws through the whole program: real files, working copies, publishing, preview and decisions. */
const ORANG = 3;

type Langkah =
  | {
      readonly apa: 'ubah' | 'hapus' | 'kembali';
      readonly siapa: number;
      readonly baris: number;
      readonly nilai: number;
    }
  | { readonly apa: 'urung' | 'ulang' | 'putuskan' | 'bukaUlang'; readonly siapa: number; readonly baris: number }
  | { readonly apa: 'gabung'; readonly siapa: number; readonly dengan: number };
const siapa = fc.nat({ max: ORANG - 1 });
const baris = fc.nat({ max: 1 });
const langkah: fc.Arbitrary<Langkah> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      apa: fc.constantFrom('ubah' as const, 'ubah' as const, 'hapus' as const),
      siapa,
      baris,
      nilai: fc.nat({ max: 9 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      apa: fc.constantFrom('urung' as const, 'ulang' as const, 'putuskan' as const, 'bukaUlang' as const),
      siapa,
      baris,
    }),
  },
  { weight: 3, arbitrary: fc.record({ apa: fc.constant('gabung' as const), siapa, dengan: siapa }) },
);

interface Orang {
  readonly kerja: Workspace;
  readonly path: string;
}

async function tigaSalinan(): Promise<Orang[]> {
  const awal = await emptyOffice();
  for (const nama of ['Umum', 'Hukum']) await awal.api.saveBagian({ id: null, nama, kodeSubUnit: '', hariKerja: null });
  const asal = (await awal.api.getSesi()).berkas?.path ?? '';
  await awal.api.closeFile();
  return Promise.all(
    Array.from({ length: ORANG }, async (_, n) => {
      const kerja = workspace({ pc: `PC-${n}` });
      const path = join(kerja.folder, 'Setda-2026.bagihabis');
      copyFileSync(asal, path);
      await kerja.api.setPengguna({ nama: `Orang ${n}`, jabatan: '' });
      await kerja.api.openFile({ path });
      return { kerja, path };
    }),
  );
}

/** What the program refuses with words (nothing to undo, a part still used) is no step. */
const bolehDitolak = (kerja: Promise<unknown>): Promise<unknown> =>
  kerja.catch((error: unknown) => {
    if (typeof (error as { code?: unknown }).code !== 'string' || (error as Error).name !== 'AppError') throw error;
  });

async function gabung(ke: Orang, dari: Orang): Promise<void> {
  await dari.kerja.api.saveFile();
  const lihat = await ke.kerja.api.readGabung({ path: dari.path, jobId: 'baca' });
  expect(lihat).not.toBeNull();
  const hasil = await ke.kerja.api.acceptGabung({ gabungId: lihat!.gabungId, jobId: 'gabung' });
  expect(hasil.perubahan).toBe(lihat!.perubahan);
}

async function jalankan(orang: readonly Orang[], satu: Langkah): Promise<number> {
  const { kerja, path } = orang[satu.siapa]!;
  const { api } = kerja;
  if (satu.apa === 'gabung') {
    if (satu.dengan !== satu.siapa) await gabung(orang[satu.siapa]!, orang[satu.dengan]!);
    return 0;
  }
  if (satu.apa === 'bukaUlang') {
    await api.closeFile();
    await api.openFile({ path });
    return 0;
  }
  if (satu.apa === 'urung') return tulisan(await bolehDitolak(api.undo()));
  if (satu.apa === 'ulang') return tulisan(await bolehDitolak(api.redo()));
  if (satu.apa === 'putuskan') {
    const [ini] = await api.listBenturan();
    if (!ini) return 0;
    const { tabel, id, kolom, kalah, pemenang } = ini;
    const pilih = satu.baris === 0 ? 'kalah' : 'pemenang';
    const putusan = { tabel, id, kolom, kalah: kalah.perubahan, pemenang: pemenang.perubahan, pilih } as const;
    await api.settleBenturan({ putusan: [putusan] });
    return 1;
  }
  const bagian = (await api.listBagian())[satu.baris];
  if (!bagian) return 0;
  const id: BagianId = bagian.id;
  if (!('nilai' in satu)) return 0;
  if (satu.apa === 'hapus') return tulisan(await bolehDitolak(api.removeBagian({ id })));
  await api.saveBagian({ id, nama: `Bagian ${satu.nilai}`, kodeSubUnit: '', hariKerja: null });
  return 1;
}
const tulisan = (hasil: unknown): number => (hasil === undefined ? 0 : 1);

interface Keadaan {
  readonly sidik: string;
  readonly perintah: readonly string[];
}
/** What a file holds, read by a connection of its own. */
async function keadaan(path: string): Promise<Keadaan> {
  const file = connect(path, { readonly: true });
  try {
    expect(await compareWithLog(file.db)).toEqual([]);
    expect(file.raw.pragma('integrity_check', { simple: true })).toBe('ok');
    const perintah = file.raw.prepare('SELECT id FROM perubahan ORDER BY id').pluck().all() as string[];
    return { sidik: await sidikDokumen(file.db), perintah };
  } finally {
    await file.close();
  }
}

test('three people with files of their own end with the same file, whoever took over whose first, and no command is missing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(langkah, { minLength: 6, maxLength: 14 }), async (langkahnya) => {
      const orang = await tigaSalinan();
      for (const satu of langkahnya) await jalankan(orang, satu);
      const [a, b, c] = orang as [Orang, Orang, Orang];
      const semua = new Set<string>();
      for (const { kerja, path } of orang) {
        await kerja.api.saveFile();
        for (const id of (await keadaan(path)).perintah) semua.add(id);
      }
      await gabung(a, b);
      await gabung(c, a);
      await gabung(b, c);
      await gabung(a, c);
      const benturan = await a.kerja.api.listBenturan();
      expect(await b.kerja.api.listBenturan()).toEqual(benturan);
      expect(await c.kerja.api.listBenturan()).toEqual(benturan);
      for (const { kerja } of orang) await kerja.api.closeFile();
      const akhir = await keadaan(a.path);
      expect(akhir.perintah).toEqual([...semua].sort());
      expect(await keadaan(b.path)).toEqual(akhir);
      expect(await keadaan(c.path)).toEqual(akhir);
    }),
    { numRuns: Number(process.env['BAGIHABIS_SEJARAH_BERKAS'] ?? 6) },
  );
}, 300_000);
